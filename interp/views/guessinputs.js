// How a guess is made, for each kind of question: {element, first: what gets the focus, check: a
// button, where one is needed}. Each calls onGuess(guess) once somebody has decided.

import { unpacked } from "./arrays.js";
import { button, create, keepsItsKeys } from "./controls.js";
import { wordsOf } from "./guessing.js";
import { paintPicture, pictureCanvas } from "./pictures.js";

/** A line from low to high, and a field to type a number in. */
export function numberInput(asked, onGuess) {
  const { low, high, decimals, unit } = asked.options;
  const step = Number((10 ** -decimals).toFixed(decimals));
  const [field, line] = ["number", "range"].map((type) => {
    const input = keepsItsKeys(create("input"));
    return Object.assign(input, { type, min: low, max: high, step });
  });
  const [from, to] = [low, high].map((end) => wordsOf(asked, end));
  field.setAttribute("aria-label", `your guess, from ${from} to ${to}`);
  line.setAttribute("aria-label", `your guess on the line from ${from} to ${to}`);
  line.setAttribute("aria-valuetext", "no guess yet");
  line.value = (low + high) / 2;
  line.classList.add("untouched");
  const decide = () => !check.element.disabled && onGuess(Number(field.value));
  const check = button({ label: "Check", onClick: decide });
  check.element.disabled = true;
  const changed = () => {
    const number = Number(field.value);
    check.element.disabled = field.value === "" || number < low || number > high;
    if (check.element.disabled) return;
    line.value = number;
    line.classList.remove("untouched");
    line.setAttribute("aria-valuetext", wordsOf(asked, number));
  };
  field.addEventListener("input", changed);
  field.addEventListener("keydown", (event) => event.key === "Enter" && decide());
  for (const event of ["input", "pointerup"]) // the second where it stands, too
    line.addEventListener(event, () => {
      field.value = line.value;
      changed();
    });
  const ends = create("div", "guess-ends");
  ends.append(create("span", "", from), create("span", "", to));
  const typed = create("div", "controls");
  typed.append(create("span", "", "Your guess"), field, create("span", "", unit));
  const element = create("div", "guess-number");
  const note = create("p", "note", "Move the dot along the line, or type a number; then check it.");
  element.append(note, line, ends, typed);
  return { element, first: line, check };
}

/** A button for each choice. */
export function choiceInput(asked, onGuess) {
  const choices = create("div", "guess-choices");
  for (const item of asked.options.items) {
    const choose = button({ label: wordsOf(asked, item), onClick: () => onGuess(item) });
    choices.append(choose.element);
  }
  const element = create("div");
  element.append(create("p", "note", "Choose one."), choices);
  return { element, first: choices.firstChild };
}

/** A button for each tile. */
export function tileInput(asked, onGuess) {
  const tiles = create("div", "tile-grid few guess-tiles");
  for (const [i, label] of asked.options.labels.entries()) {
    const choose = button({ label: "", onClick: () => onGuess(i) }).element;
    choose.classList.add("tile");
    choose.setAttribute("aria-label", `picture ${label}`);
    choose.append(tilePicture(asked, i), create("span", "", label));
    tiles.append(choose);
  }
  const signed = asked.options.style === "signed";
  const colours = "Red is above zero, blue below; each picture has its own scale.";
  const element = create("div");
  element.append(create("p", "note", `Choose one. ${signed ? colours : ""}`), tiles);
  return { element, first: tiles.firstChild };
}

/** One tile on a canvas. */
export function tilePicture({ options }, i) {
  const tiles = unpacked(options.tiles);
  const [, height, width] = tiles.shape;
  const canvas = pictureCanvas(`picture ${options.labels[i]}`);
  const values = tiles.subarray(i * height * width, (i + 1) * height * width);
  const { style, most } = options;
  const bounds = [style === "signed" ? -most : 0, most];
  paintPicture(canvas, values, { height, width, bounds, style });
  return canvas;
}

/** A list whose items are moved by buttons, or dragged. */
export function orderInput(asked, onGuess) {
  const list = create("ol", "guess-order");
  const moved = create("p", "visually-hidden");
  moved.setAttribute("role", "status");
  const rows = () => [...list.children];
  const move = (row, place) => {
    const others = rows().filter((other) => other !== row);
    if (place < 0 || place > others.length || rows().indexOf(row) === place) return;
    list.insertBefore(row, others[place] ?? null);
    moved.textContent = `${row.dataset.item}: now ${place + 1} of ${rows().length}`;
  };
  for (const item of asked.options.items) {
    const row = create("li");
    row.dataset.item = item;
    row.append(create("span", "name", item));
    for (const [arrow, by, way] of [
      ["↑", -1, "up"],
      ["↓", 1, "down"],
    ]) {
      const onClick = () => {
        move(row, rows().indexOf(row) + by);
        step.element.focus(); // a moved element loses it
      };
      const step = button({ label: arrow, onClick });
      step.element.setAttribute("aria-label", `move ${item} ${way}`);
      row.append(step.element);
    }
    list.append(row);
  }
  dragged(list, move);
  const onClick = () => onGuess(rows().map((row) => row.dataset.item));
  const element = create("div");
  const note = create(
    "p",
    "note",
    "Drag them, or move them with the arrows; then check the order.",
  );
  element.append(note, list, moved);
  return {
    element,
    first: list.querySelector("button"),
    check: button({ label: "Check", onClick }),
  };
}

/** Let a list's rows be dragged: move(row, place) gets the place where the pointer is. */
function dragged(list, move) {
  let row = null;
  list.addEventListener("pointerdown", (event) => {
    row = event.target.closest("button") ? null : event.target.closest("li");
    if (!row) return;
    event.preventDefault(); // no text is selected
    list.setPointerCapture(event.pointerId); // a row loses it when it moves
    row.classList.add("held");
  });
  list.addEventListener("pointermove", (event) => {
    if (!row) return;
    const isAbove = (other) => {
      const { top, height } = other.getBoundingClientRect();
      return other !== row && top + height / 2 < event.clientY;
    };
    move(row, [...list.children].filter(isAbove).length);
  });
  for (const end of ["pointerup", "pointercancel"])
    list.addEventListener(end, () => {
      row?.classList.remove("held");
      row = null;
    });
}

// A hidden layer as lights: a square for each unit, in ten groups, brighter the more it passes on.

import { create, keepsItsKeys } from "./controls.js";
import { figure } from "./pictures.js";

const CELL = 9;
const GAP = 2;
const PAUSE = 10; // pixels
const [COLUMNS, NARROWEST] = [50, 3]; // of units, in all groups together and in one

/**
 * A layer's lights: {element, draw(activations, chosen), at(unit)}. groups: for each class the
 * units that speak for it. onPick(unit) is called for the unit under the pointer, or the arrow keys.
 * at: the middle of a unit's square, {element, place: [x, y] as shares of it}.
 */
export function lights({ name, groups, labels, onPick }) {
  const step = CELL + GAP;
  const across = acrossOf(groups);
  const places = new Map();
  let width = 0;
  let height = 0;
  for (const [group, units] of groups.entries()) {
    for (const [i, unit] of units.entries())
      places.set(unit, [width + (i % across[group]) * step, Math.floor(i / across[group]) * step]);
    width += across[group] * step + PAUSE;
    height = Math.max(height, Math.ceil(units.length / across[group]) * step - GAP);
  }
  width -= PAUSE;
  const element = create("div", "lights");
  const title = create("h3");
  const heads = create("div", "light-heads");
  const canvas = keepsItsKeys(create("canvas"));
  Object.assign(canvas, { width: 2 * width, height: 2 * height, tabIndex: 0 });
  canvas.setAttribute("role", "application");
  canvas.style.aspectRatio = `${width} / ${height}`;
  heads.append(...labels.map((label) => create("span", "", label)));
  for (const [group, head] of [...heads.children].entries())
    head.style.flexGrow = across[group] * step + PAUSE;
  for (const { style } of [canvas, heads]) style.maxWidth = `${Math.min(900, 2 * width)}px`;
  heads.setAttribute("aria-hidden", "true");
  element.append(title, heads, canvas);
  let shown = -1;
  let painted = () => {};
  // a notebook makes a view before it has a place in the document, where its colours stand
  const placed = new ResizeObserver(() => {
    placed.disconnect();
    painted();
  });
  placed.observe(canvas);
  const draw = (activations, chosen) => {
    shown = chosen;
    const lit = activations.reduce((count, value) => count + (value > 0), 0);
    const full = activations.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    title.textContent = `${name}: ${lit} of ${activations.length} units lit`;
    const words = full ? `brightest ${figure(full)}` : "none lit";
    title.append(create("span", "scale", ` (dark 0, ${words})`));
    canvas.setAttribute("aria-label", `${title.textContent}; arrow keys choose a unit`);
    painted = () => paint(canvas, places, activations, full || 1, chosen);
    painted();
  };
  const nearest = (event) => {
    const box = canvas.getBoundingClientRect();
    const [x, y] = [
      ((event.clientX - box.left) / box.width) * width,
      ((event.clientY - box.top) / box.height) * height,
    ];
    for (const [unit, [left, top]] of places)
      if (x >= left - 1 && x < left + step - 1 && y >= top - 1 && y < top + step - 1) return unit;
    return -1;
  };
  canvas.addEventListener("pointerdown", (event) => {
    const unit = nearest(event);
    if (unit >= 0) onPick(unit);
  });
  canvas.addEventListener("keydown", (event) => {
    const move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
      event.key
    ];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    onPick(neighbour(places, shown, move));
  });
  const at = (unit) => {
    const [x, y] = places.get(unit);
    return { element: canvas, place: [(x + CELL / 2) / width, (y + CELL / 2) / height] };
  };
  return { element, draw, at };
}

/** How many units of each group stand in a row: as many rows as it takes for all to fit, and no more. */
function acrossOf(groups) {
  const most = Math.max(COLUMNS, NARROWEST * groups.length);
  for (let rows = 1; ; rows++) {
    const across = groups.map((units) => Math.max(NARROWEST, Math.ceil(units.length / rows)));
    if (across.reduce((sum, count) => sum + count) <= most) return across;
  }
}

/** The nearest unit in a direction, the same where there is none; the first where none is shown. */
function neighbour(places, shown, [dx, dy]) {
  if (!places.has(shown)) return places.keys().next().value;
  const [x, y] = places.get(shown);
  let best = shown;
  let nearest = Infinity;
  for (const [unit, [left, top]] of places) {
    const ahead = (left - x) * dx + (top - y) * dy;
    const aside = Math.abs((left - x) * dy) + Math.abs((top - y) * dx);
    if (ahead > 0 && ahead + 4 * aside < nearest) [best, nearest] = [unit, ahead + 4 * aside];
  }
  return best;
}

let colours = [];

/** The colours of lights, the same in light and dark; to read them, browsers work out all styles anew. */
function coloursOf(canvas) {
  if (colours.length && colours.every(Boolean)) return colours;
  const style = getComputedStyle(canvas);
  const names = ["--unlit", "--lit", "--against", "--accent"];
  colours = names.map((name) => style.getPropertyValue(name)); // empty outside the document
  return colours;
}

function paint(canvas, places, activations, full, chosen) {
  const context = canvas.getContext("2d");
  const [off, on, against, mark] = coloursOf(canvas);
  context.setTransform(2, 0, 0, 2, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = off;
  context.beginPath();
  for (const [left, top] of places.values()) context.rect(left, top, CELL, CELL);
  context.fill();
  for (const [unit, [left, top]] of places) {
    const share = activations[unit] / full;
    if (!share) continue;
    context.globalAlpha = 0.12 + 0.88 * Math.abs(share);
    context.fillStyle = share < 0 ? against : on;
    context.shadowColor = context.fillStyle;
    context.shadowBlur = 14 * Math.abs(share); // a strong one glows
    context.fillRect(left, top, CELL, CELL);
    context.shadowBlur = 0;
  }
  context.globalAlpha = 1;
  if (!places.has(chosen)) return;
  const [left, top] = places.get(chosen);
  context.strokeStyle = mark;
  context.lineWidth = 2;
  context.strokeRect(left - 1, top - 1, CELL + 2, CELL + 2);
}

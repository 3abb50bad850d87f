// A row of small pictures with a text below each, which can be buttons.

import { button, create } from "./controls.js";
import { paintPicture, pictureCanvas } from "./pictures.js";

/**
 * A titled row of at most `count` pictures: {element, draw(title, items, words)}.
 * items: [{text, name, values, options}], options as for paintPicture; words stand below the title.
 * onPick(i), where given, makes each a button, named by its `name`.
 */
export function pictureStrip(count, onPick = null) {
  const element = create("section", "strip");
  const heading = create("h3");
  const words = create("p", "note");
  const row = create("div", "pictures");
  const cells = Array.from({ length: count }, (_, i) => stripCell(onPick && (() => onPick(i))));
  row.append(...cells.map((cell) => cell.element));
  element.append(heading, words, row);
  const draw = (title, items, text = "") => {
    [heading.textContent, words.textContent] = [title, text];
    for (const [i, cell] of cells.entries()) cell.draw(items[i]);
  };
  return { element, draw };
}

function stripCell(onPick) {
  const canvas = pictureCanvas("", "picture");
  const text = create("span", "note");
  const element = onPick ? button({ label: "", onClick: onPick }).element : create("div");
  element.classList.add("cell");
  element.append(canvas, text);
  const draw = (item) => {
    element.classList.toggle("empty", !item);
    if (onPick) element.disabled = !item;
    if (!item) return;
    text.textContent = item.text;
    canvas.setAttribute("aria-label", item.name);
    if (onPick) element.setAttribute("aria-label", item.name);
    paintPicture(canvas, item.values, item.options);
  };
  return { element, draw };
}

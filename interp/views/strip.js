// A row of small pictures with a text below each, which can be buttons.

import { button, create } from "./controls.js";
import { markedPicture, paintPicture, pictureCanvas } from "./pictures.js";

/**
 * A titled row of at most `count` pictures: {element, draw(title, items, words)}.
 * items: [{text, name, values, options}], options as for paintPicture; words stand below the title. An
 * item may have a `mark`, a rectangle of its pixels, and a smaller picture `under` it, {values, options}.
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
  const picture = markedPicture();
  const under = pictureCanvas("", "picture under");
  const text = create("span", "note");
  const element = onPick ? button({ label: "", onClick: onPick }).element : create("div");
  element.classList.add("cell");
  element.append(picture.element, text);
  const draw = (item) => {
    element.classList.toggle("empty", !item);
    if (onPick) element.disabled = !item;
    if (!item) return;
    text.textContent = item.text;
    picture.canvas.setAttribute("aria-label", item.name);
    if (onPick) element.setAttribute("aria-label", item.name);
    picture.draw(item.values, item.options, item.mark);
    if (!item.under) return under.remove();
    paintPicture(under, item.under.values, item.under.options);
    under.setAttribute("aria-label", `how ${item.name} is weighed`);
    text.before(under);
  };
  return { element, draw };
}

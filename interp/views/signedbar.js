// A bar from a zero in the middle, to the right for what is above it, to the left for what is below.

import { create } from "./controls.js";

/** {element, set(value, limit, mark)}: limit: the value at either end; mark: where a line stands. */
export function signedBar(className = "") {
  const element = create("span", `signed-bar ${className}`);
  const fill = create("span", "fill");
  const line = create("span", "mark-line");
  element.append(fill, line);
  const placeOf = (value, limit) => 50 + 50 * Math.max(-1, Math.min(1, value / (limit || 1)));
  const set = (value, limit, mark = null) => {
    const [from, to] = [50, placeOf(value, limit)].sort((a, b) => a - b);
    fill.style.left = `${from}%`;
    fill.style.width = `${to - from}%`;
    fill.classList.toggle("negative", value < 0);
    line.hidden = mark === null;
    if (mark !== null) line.style.left = `${placeOf(mark, limit)}%`;
  };
  return { element, set };
}

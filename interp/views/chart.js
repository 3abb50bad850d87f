// A small line chart of a dream's path.

import { create } from "./controls.js";

const WIDE = 320;
const TALL = 120;
const LETTERS = 42;

/** A chart: {element, set(path, words, [low, high], last)}; path: pairs [count, height]; last: in words. */
export function pathChart() {
  const element = create("div", "chart");
  const svg = drawn("svg", { viewBox: `0 0 ${WIDE} ${TALL}`, role: "img" });
  const [top, bottom] = [8, TALL - 20];
  const line = drawn("polyline", { class: "line" });
  const high = written(LETTERS - 5, top + 4, "end");
  const low = written(LETTERS - 5, bottom + 4, "end");
  const end = written(WIDE, TALL - 4, "end");
  for (const y of [top, (top + bottom) / 2, bottom])
    svg.append(drawn("line", { class: "grid", x1: LETTERS, x2: WIDE, y1: y, y2: y }));
  svg.append(line, high, low, written(LETTERS, TALL - 4, "start", "0"), end);
  element.append(svg);
  const set = (path, words, [from, to], last) => {
    const longest = Math.max(path.at(-1)?.[0] ?? 0, 1);
    const points = path.map(([count, height]) => {
      const x = LETTERS + ((WIDE - LETTERS) * count) / longest;
      const y = bottom - ((bottom - top) * (height - from)) / (to - from || 1);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    });
    line.setAttribute("points", points.join(" "));
    high.textContent = words(to);
    low.textContent = words(from);
    end.textContent = last;
    svg.setAttribute(
      "aria-label",
      path.length ? `up to ${words(path.at(-1)[1])} after ${last}` : "",
    );
  };
  return { element, set };
}

export function drawn(tag, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function written(x, y, anchor, text = "") {
  const element = drawn("text", { x, y, "text-anchor": anchor });
  element.textContent = text;
  return element;
}

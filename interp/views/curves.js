// How the loss and the share of right answers changed over the steps, for training and test images.

import { drawn, written } from "./chart.js";
import { create } from "./controls.js";

const [WIDE, TALL, LEFT, TOP, BOTTOM] = [360, 150, 44, 10, 128];

/**
 * A chart of two lines: {element, set(points, [low, high], words, now, last)}. points: for each kept
 * step {step, train, test}; words(value) names a height; now: the step to be marked; last: in words.
 */
export function learningCurve(title) {
  const element = create("figure", "chart curve");
  const svg = drawn("svg", { viewBox: `0 0 ${WIDE} ${TALL}`, role: "img" });
  const lines = { train: drawn("polyline", { class: "line train" }) };
  lines.test = drawn("polyline", { class: "line" });
  const mark = drawn("line", { class: "now", y1: TOP, y2: BOTTOM });
  const [high, low] = [TOP, BOTTOM].map((y) => written(LEFT - 6, y + 4, "end"));
  const end = written(WIDE - 2, TALL - 6, "end");
  for (const y of [TOP, (TOP + BOTTOM) / 2, BOTTOM])
    svg.append(drawn("line", { class: "grid", x1: LEFT, x2: WIDE - 2, y1: y, y2: y }));
  svg.append(mark, lines.train, lines.test, high, low, written(LEFT, TALL - 6, "start", "0"), end);
  element.append(create("figcaption", "", title), svg);
  const set = (points, [from, to], words, now, last) => {
    const longest = Math.max(points.at(-1).step, 1);
    const xOf = (step) => LEFT + ((WIDE - 2 - LEFT) * step) / longest;
    const yOf = (value) =>
      BOTTOM - ((BOTTOM - TOP) * (Math.min(value, to) - from)) / (to - from || 1);
    for (const [name, line] of Object.entries(lines)) {
      const places = points.map(
        (point) => `${xOf(point.step).toFixed(1)},${yOf(point[name]).toFixed(1)}`,
      );
      line.setAttribute("points", places.join(" "));
    }
    for (const end of ["x1", "x2"]) mark.setAttribute(end, xOf(now).toFixed(1));
    [high.textContent, low.textContent, end.textContent] = [words(to), words(from), last];
    const [first, at] = [points[0], points.findLast(({ step }) => step <= now)];
    const spoken = ["test", "train"].map(
      (name) => `${name} from ${words(first[name])} to ${words(at[name])}`,
    );
    svg.setAttribute("aria-label", `${title}: ${spoken.join(", ")}`);
  };
  return { element, set };
}

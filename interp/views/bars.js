// A network's outputs as bars with figures, one for each class.

import { create } from "./controls.js";
import { figure } from "./pictures.js";

/** Bars: {element, set(outputs, chosen), clear()}; chosen: the class that stands out, of one output 0 or 1. */
export function outputBars(net) {
  const element = create("div", "bars");
  element.setAttribute("role", "list");
  const rows = net.labels.map((label) => barOf(label));
  element.append(...rows.map((row) => row.element));
  const set = (outputs, chosen) => {
    const full = net.output === "values" ? Math.max(...outputs.map(Math.abs)) || 1 : 1;
    rows.forEach((row, i) => {
      row.element.classList.toggle("first", rows.length === 1 ? chosen === 1 : i === chosen);
      row.fill.classList.toggle("negative", outputs[i] < 0);
      row.fill.style.width = `${(100 * Math.abs(outputs[i])) / full}%`;
      const words = outputWords(net, outputs[i]);
      if (words !== row.figure.textContent) row.figure.textContent = words; // or all is laid out anew
    });
  };
  const clear = () =>
    rows.forEach((row) => {
      row.element.classList.remove("first");
      row.fill.style.width = 0;
      row.figure.textContent = "–";
    });
  return { element, set, clear };
}

function barOf(label) {
  const element = create("div", "bar-row");
  element.setAttribute("role", "listitem");
  const name = create("span", "name", label);
  name.title = label;
  const track = create("span", "track");
  const fill = create("span", "fill");
  const words = create("span", "figure");
  track.append(fill);
  element.append(name, track, words);
  return { element, fill, figure: words };
}

/** An output in words: a probability in per cent, or the number where it is none. */
export function outputWords(net, output) {
  return net.output === "values" ? figure(output) : percent(output);
}

/** A share in per cent, never rounded to a certainty that it is not. */
export function percent(share) {
  if (share > 0.9995 && share < 1) return ">99.9%";
  if (share < 0.0005 && share > 0) return "<0.1%";
  return `${(100 * share).toFixed(1)}%`;
}

/** What a network says of an image, as [a headline, the rest of the sentence]. */
export function prediction(net, outputs, chosen) {
  const words = (i) => outputWords(net, outputs[i]);
  if (net.labels.length === 1) return [`${net.labels[0]}: ${chosen ? "yes" : "no"}`, words(0)];
  const others = [...net.labels.keys()].filter((i) => i !== chosen);
  const next = others.reduce((best, i) => (outputs[i] > outputs[best] ? i : best));
  return [net.labels[chosen], `${words(chosen)}, then ${net.labels[next]} with ${words(next)}`];
}

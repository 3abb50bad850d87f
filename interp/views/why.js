// Why one hidden unit is lit: weights × what it receives = what is added, in numbers that add up.

import { create } from "./controls.js";
import { accountOf, feedsOf, inkOf, strongest } from "./flowing.js";
import { figure, limitOf, paintPicture, pictureCanvas, shaped } from "./pictures.js";
import { signed } from "./reasons.js";

const FEEDERS = 6;

/**
 * {element, set(flow, layer, unit, shows)}: set returns {feeders: [{unit, value}], feeds: to each
 * output}, and shows the unit where it is to.
 */
export function unitAccount(net, pictureOf, pick) {
  const element = create("section", "why");
  const title = create("h3");
  const lead = create("p", "note");
  const equation = create("div", "equation");
  const row = create("div", "tile-row");
  const sum = create("dl", "sum");
  const feeds = create("p", "note");
  const pictures = ["its weights, as a picture", "what the network sees", "what the ink adds"].map(
    (words) => {
      const figure_ = create("figure");
      const canvas = shaped(pictureCanvas(words), net);
      const caption = create("figcaption", "", words);
      figure_.append(canvas, caption);
      return { element: figure_, canvas, caption };
    },
  );
  const signs = ["×", "="].map((text) => create("span", "sign", text));
  equation.append(
    pictures[0].element,
    signs[0],
    pictures[1].element,
    signs[1],
    pictures[2].element,
  );
  let layerBelow = 0;
  const tiles = Array.from({ length: FEEDERS }, () =>
    unitTile(net, (source) => pick(layerBelow, source)),
  );
  row.append(...tiles.map((tile) => tile.element));
  element.append(title, lead, equation, row, sum, feeds);
  const paint = (canvas, values, style) => {
    const limit = limitOf(values) || 1;
    const bounds = style === "causal" ? [0, limit] : [-limit, limit];
    paintPicture(canvas, values, { height: net.height, width: net.width, bounds, style });
  };
  const set = (flow, layer, unit, shows) => {
    const { added, sum: inputs, constant, total } = accountOf(net, flow, layer, unit);
    const most = strongest(added, FEEDERS);
    const feeders = most.map((source) => ({ unit: source, value: added[source] }));
    const fed = feedsOf(net, flow, layer, unit);
    if (!shows) return { feeders, feeds: fed };
    const activation = flow.activations[layer][unit];
    title.textContent = `Layer ${layer + 1}, unit ${unit}: ${activation ? `lit, ${figure(activation)}` : "dark"}`;
    const ink = flow.inputs.map((value, i) => value - net.blank[i]);
    paint(pictures[0].canvas, pictureOf(layer, unit), "signed");
    paint(pictures[1].canvas, ink, "causal");
    paint(pictures[2].canvas, layer ? inkOf(net, flow, layer, unit) : added, "signed");
    pictures[0].caption.textContent = layer
      ? "its picture, through the layers below"
      : "its weights, as a picture";
    pictures[2].caption.textContent = layer
      ? "what the ink adds to it, at this image"
      : "what the ink adds to it";
    signs[1].textContent = layer ? "→" : "=";
    signs[0].textContent = layer ? "and" : "×";
    lead.textContent = layer
      ? "It receives what the units below pass on, each times a weight. The strongest:"
      : "It multiplies each pixel of the ink by a weight and adds everything up.";
    layerBelow = layer - 1;
    row.hidden = !layer;
    if (layer)
      tiles.forEach((tile, i) => {
        const passed = i in most ? flow.activations[layer - 1][most[i]] : 0;
        tile.set(
          most[i],
          i in most && pictureOf(layer - 1, most[i]),
          `${figure(passed)} × ${figure(added[most[i]] / passed, 2)}\n= ${inWords(added[most[i]])}`,
        );
      });
    const shown = feeders.reduce((all, { value }) => all + value, 0);
    const lit = added.filter(Boolean).length;
    const parts = layer
      ? [
          [`these ${most.length} of ${lit} lit units`, shown],
          [`the other ${lit - most.length}`, inputs - shown],
        ]
      : [["the ink adds", inputs]];
    const blank = net.blank.every((value) => value === 0) || layer;
    fill(
      sum,
      [...parts, [blank ? "its bias" : "its bias, and what black pixels add", constant]],
      total,
      activation,
    );
    const moved = strongest(fed, 3).map(
      (label) => `${net.labels[label]} by ${inWords(fed[label])}`,
    );
    feeds.textContent = moved.length
      ? `From here up it moves the answers: ${moved.join(", ")}.`
      : "It is dark, so it moves no answer.";
    return { feeders, feeds: fed };
  };
  return { element, set };
}

/** Rows that add up as they stand: what rounding leaves over goes to the first. */
function fill(list, parts, total, activation) {
  const hundredths = parts.map(([, value]) => Math.round(100 * value));
  const sum = Math.round(100 * total);
  hundredths[0] += sum - hundredths.reduce((all, value) => all + value, 0);
  const rows = parts.map(([words], i) => [words, signed(hundredths[i])]);
  rows.push(["weighted sum", signed(sum)], ["what it passes on (activation)", figure(activation)]);
  list.replaceChildren(
    ...rows.flatMap(([words, value]) => [create("dt", "", words), create("dd", "", value)]),
  );
}

function inWords(value) {
  return signed(Math.round(100 * value));
}

/** A unit's picture on a button: {element, set(unit, picture, words, marked)}. */
export function unitTile(net, onPick) {
  const canvas = shaped(pictureCanvas("a unit's picture"), net);
  const words = create("span", "", "–");
  const element = create("button", "cell");
  let shown = -1;
  element.type = "button";
  element.append(canvas, words);
  element.addEventListener("click", () => onPick(shown));
  const set = (unit, picture, text, marked = false) => {
    element.classList.toggle("empty", !picture);
    if (!picture) return;
    shown = unit;
    const limit = limitOf(picture, net.neverLit);
    paintPicture(canvas, picture, {
      height: net.height,
      width: net.width,
      bounds: [-limit, limit],
    });
    canvas.setAttribute("aria-label", `unit ${unit}`);
    words.textContent = text;
    element.setAttribute("aria-pressed", String(marked));
  };
  return { element, set };
}

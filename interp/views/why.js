// Why one hidden unit is lit: weights × what it receives = what is added, in numbers that add up.

import { create } from "./controls.js";
import { croppedTo, fieldOf, unitName, whereOf } from "./fields.js";
import { accountOf, feedsOf, inkOf, sourceOf, strongest } from "./flowing.js";
import { figure, limitOf, paintPicture, pictureCanvas, shaped } from "./pictures.js";
import { signed } from "./reasons.js";

const FEEDERS = 6;

/**
 * {element, set(flow, layer, unit, shows)}: set returns {feeders: [{source: [layer, unit] or null,
 * value}], feeds: to each output}, and shows the unit where `shows` is true. pictureOf: of
 * pictureBook; pick(layer, unit): a source was chosen.
 */
export function unitAccount(net, pictureOf, pick) {
  const element = create("section", "why");
  const title = create("h3");
  const lead = create("p", "note");
  const equation = equationPart(net);
  const row = create("div", "tile-row");
  const sum = create("dl", "sum");
  const feeds = create("p", "note");
  const tiles = Array.from({ length: FEEDERS }, () => unitTile(net, pick));
  row.append(...tiles.map((tile) => tile.element));
  element.append(title, lead, equation.element, row, sum, feeds);
  const set = (flow, layer, unit, shows) => {
    const { added, sum: inputs, constant, total } = accountOf(net, flow, layer, unit);
    const fed = feedsOf(net, flow, layer, unit);
    const most = strongest(added, FEEDERS);
    const feeders = most.map((input) => ({
      source: layer ? sourceOf(net, flow, layer, input) : null,
      value: added[input],
    }));
    if (!shows) return { feeders, feeds: fed };
    const activation = flow.activations[layer][unit];
    const name = `Layer ${layer + 1}, ${unitName(net, layer, unit)}`;
    title.textContent = `${name}: ${activation ? `lit, ${figure(activation)}` : "dark"}`;
    equation.set(flow, layer, unit, pictureOf(layer, unit), layer ? null : added);
    lead.textContent = leadOf(net, layer);
    row.hidden = !layer;
    if (layer)
      tiles.forEach((tile, i) => {
        const source = feeders[i]?.source ?? null;
        const passed = i in most ? flow.activations[layer - 1][most[i]] : 0;
        const words = `${figure(passed)} × ${figure(added[most[i]] / passed, 2)}\n= ${inWords(added[most[i]])}`;
        tile.set(source, source && pictureOf(...source), words);
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
    const none = activation
      ? "It is lit, and moves no answer."
      : "It is dark, so it moves no answer.";
    feeds.textContent = moved.length
      ? `From here up it moves the answers: ${moved.join(", ")}.`
      : none;
    return { feeders, feeds: fed };
  };
  return { element, set };
}

function leadOf(net, layer) {
  const field = net.layers[layer].picture ? "in its field " : "";
  if (layer)
    return `It receives what the units below ${field}pass on, each times a weight. The strongest:`;
  return `It multiplies each pixel ${field || "of the ink "}by a weight and adds everything up.${field && " All units of its channel use the same weights, each in its own field."}`;
}

/** Its picture, what it sees and what that adds: {element, set(flow, layer, unit, picture, added)}. */
function equationPart(net) {
  const element = create("div", "equation");
  const [place, own, seen, adds] = Array.from({ length: 4 }, () => figureOf());
  const signs = ["×", "="].map((text) => create("span", "sign", text));
  const mark = create("div", "pixel-mark");
  place.frame.append(mark);
  place.caption.textContent = "its field on the ink";
  element.append(...[place, own, signs[0], seen, signs[1], adds].map((one) => one.element ?? one));
  const paint = ({ canvas }, { values, height, width }, style) => {
    const limit = limitOf(values) || 1;
    const bounds = style === "causal" ? [0, limit] : [-limit, limit];
    paintPicture(shaped(canvas, { height, width }), values, { height, width, bounds, style });
  };
  /** added: what the ink adds, where each pixel has one weight; else it is worked out. */
  const set = (flow, layer, unit, picture, added) => {
    const field = fieldOf(net, layer, unit);
    const ink = flow.inputs.map((value, i) => value - net.blank[i]);
    const gains = added ?? inkOf(net, flow, layer, unit);
    const over = net.layers[layer].picture;
    paint(own, picture, "signed");
    paint(seen, croppedTo(net, ink, field), "causal");
    paint(adds, croppedTo(net, gains, field), "signed");
    place.element.hidden = !over;
    if (over) {
      paint(place, { values: ink, height: net.height, width: net.width }, "causal");
      for (const [side, pixels, all] of [
        ["left", field.left, net.width],
        ["top", field.top, net.height],
        ["width", field.width, net.width],
        ["height", field.height, net.height],
      ])
        mark.style[side] = `${(100 * pixels) / all}%`;
    }
    const captions = [
      [own, layer ? "its picture, through the layers below" : "its weights, as a picture"],
      [seen, over ? "the ink there" : "what the network sees"],
      [adds, layer ? "what the ink adds to it, at this image" : "what the ink adds to it"],
    ];
    for (const [{ canvas, caption }, words] of captions) {
      caption.textContent = words;
      canvas.setAttribute("aria-label", words);
    }
    signs[0].textContent = layer ? "and" : "×";
    signs[1].textContent = layer ? "→" : "=";
  };
  return { element, set };
}

function figureOf() {
  const element = create("figure");
  const frame = create("div", "under-mark");
  const canvas = pictureCanvas("the field of a unit on the ink");
  const caption = create("figcaption");
  frame.append(canvas);
  element.append(frame, caption);
  return { element, frame, canvas, caption };
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

/** A unit's picture on a button: {element, set(source: [layer, unit], picture, words, marked)}. */
export function unitTile(net, pick) {
  const canvas = pictureCanvas("a unit's picture");
  const words = create("span", "", "–");
  const element = create("button", "cell");
  let shown = null;
  let painted = null;
  const paintOwn = ({ values, height, width }) => {
    const limit = limitOf(values, values.length === net.sizes[0] ? net.neverLit : null);
    const bounds = [-limit, limit];
    paintPicture(shaped(canvas, { height, width }), values, { height, width, bounds });
  };
  element.type = "button";
  element.append(canvas, words);
  element.addEventListener("click", () => pick(...shown));
  const set = (source, picture, text, marked = false) => {
    element.classList.toggle("empty", !picture);
    if (!picture) return;
    shown = source;
    if (picture !== painted) paintOwn(picture); // of a book, so the same picture is the same object
    painted = picture;
    canvas.setAttribute("aria-label", unitName(net, ...source));
    words.textContent = [...placeInShort(net, ...source), text].join("\n");
    element.setAttribute("aria-pressed", String(marked));
  };
  return { element, set };
}

function placeInShort(net, layer, unit) {
  if (!net.layers[layer].picture) return [];
  const { channel, row, column } = whereOf(net, layer, unit);
  return [`channel ${channel}`, `row ${row}, col ${column}`];
}

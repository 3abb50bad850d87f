// Every unit of every layer as a picture, with its layer around it and where it comes from.

import { unpacked } from "./arrays.js";
import { choice, create, slider } from "./controls.js";
import { markedMosaic } from "./mosaic.js";
import { figure, limitOf, litOnly } from "./pictures.js";
import { knowledge } from "./requests.js";
import { SHARED } from "./shared.js";
import { pictureStrip } from "./strip.js";
import { styled } from "./style.js";
import { unitPicture } from "./unit.js";

const COLOURS = "Ink on red raises it, ink on blue lowers it.";

/** The explorer of a network's layers; what its model holds is in interp/explorers/layers.py. */
export function layersView(root, model) {
  const place = styled(root);
  place.classList.add("layers");
  const facts = knowledge(model, () => redraw());
  const moment = moments(model, facts);
  const go = (layer, unit) => moveTo(model, layer, unit);
  const pick = (unit) => model.set("unit", unit);
  const { height, width, neverLit } = moment.frame;
  const parts = {
    controls: layerControls(model, go, pick),
    picture: unitPicture(moment.frame),
    mosaic: markedMosaic({ height, width, neverLit, onPick: pick }),
    examples: exampleStrip(moment.frame),
    sources: sourceStrip(moment.frame, go),
  };
  const columns = create("div", "row");
  columns.append(parts.picture.element, parts.mosaic.element);
  const summary = create("p", "summary", model.get("network").summary);
  place.append(
    summary,
    parts.controls.element,
    columns,
    parts.examples.element,
    parts.sources.element,
  );
  const redraw = () => {
    const now = moment.now();
    for (const part of Object.values(parts)) part.draw(now);
  };
  const stopWatching = model.watch(["layer", "unit", "kind", "scale", "order"], redraw);
  redraw();
  return () => {
    facts.stop();
    stopWatching();
  };
}

/** Everything that is drawn follows from `now()`, plain values for the unit that is shown. */
function moments(model, facts) {
  const layers = model.get("layers");
  const [height, width] = model.get("shape");
  const masked = model.get("never_lit");
  const neverLit = masked && unpacked(masked);
  const { classes, labels } = model.get("network");
  const limits = new Map();
  const limitsOf = (key, pictures) => {
    if (!limits.has(key)) limits.set(key, unitLimits(pictures, height * width, neverLit));
    return limits.get(key);
  };
  const orders = new Map();
  const ordered = (order, layer, key, limit) => {
    const version = `${order}/${key}/${Boolean(limit)}`;
    if (!orders.has(version)) orders.set(version, unitsSorted(order, layers[layer], limit));
    return orders.get(version);
  };
  const now = () => {
    const layer = Math.min(model.get("layer"), layers.length - 1);
    const { name, units: count, kinds, speaks } = layers[layer];
    const unit = Math.min(model.get("unit"), count - 1);
    const kind = kinds.includes(model.get("kind")) ? model.get("kind") : kinds[0];
    const key = `${kind === "incoming" ? "composed" : kind}/${layer}`;
    const pictures = facts.array(key, "pictures");
    const limit = pictures && limitsOf(key, pictures);
    const own = model.get("scale") === "each";
    const hidden = layer < layers.length - 1;
    const order = hidden ? model.get("order") : "number";
    const word = hidden ? "unit" : classes;
    const examples = model.get("source") ? examplesAt(facts, layer) : null;
    return {
      layer,
      unit,
      kind,
      key,
      name,
      word,
      count,
      kinds,
      hidden,
      pictures,
      order: ordered(order, layer, key, limit),
      legend: speaks.length
        ? `Each tile is a unit: its number, and the ${classes} that it speaks for most. ${COLOURS}`
        : `Each tile is the picture of one ${word}. ${COLOURS}`,
      labelOf: (i) =>
        speaks.length
          ? `${i}, for ${labels?.[speaks[i]] ?? speaks[i]}`
          : `${word} ${labels?.[i] ?? i}`,
      examples,
      scale: model.get("scale"),
      source: model.get("source"),
      waiting: facts.waiting(),
      error: facts.get(key)?.error,
      version: `${key}/${own}/${order}/${Boolean(pictures)}/${Boolean(examples)}`,
      bounds: (i) =>
        limit ? (own ? [-limit.each[i], limit.each[i]] : [-limit.shared, limit.shared]) : [0, 0],
      dead: (i) => examples?.dead?.[i] === 1,
      trust: facts.get(`trust/${kind}/${layer}`),
      incoming: layer ? incomingAt(facts, layer) : null,
      below: layer
        ? { ...layers[layer - 1], pictures: facts.array(`composed/${layer - 1}`, "pictures") }
        : null,
    };
  };
  return { now, frame: { height, width, neverLit, hatched: model.get("network").hatched } };
}

/** {each, shared, strengths}: the units' limits, the largest, and the sums of squares of the units. */
function unitLimits(pictures, size, neverLit) {
  const units = Array.from({ length: pictures.length / size }, (_, unit) =>
    pictures.subarray(unit * size, (unit + 1) * size),
  );
  const each = units.map((unit) => limitOf(unit, neverLit));
  const strengths = units.map((unit) =>
    unit.reduce((sum, value, i) => (neverLit?.[i] ? sum : sum + value ** 2), 0),
  );
  return { each, shared: Math.max(...each), strengths };
}

/** A layer's units by the class they speak for and then strength, by strength alone, or as numbered. */
export function unitsSorted(order, { units, speaks }, limit) {
  const numbers = [...Array(units).keys()];
  if (order === "number" || !limit) return numbers;
  const stronger = (a, b) => limit.strengths[b] - limit.strengths[a];
  if (order === "strength" || !speaks.length) return numbers.sort(stronger);
  return numbers.sort((a, b) => speaks[a] - speaks[b] || stronger(a, b));
}

function incomingAt(facts, layer) {
  const weights = facts.array(`incoming/${layer}`, "weights");
  return (
    weights && {
      weights,
      sources: facts.array(`incoming/${layer}`, "sources"),
      kept: weights.shape[1],
    }
  );
}

function examplesAt(facts, layer) {
  const key = `examples/${layer}`;
  const images = facts.array(key, "images");
  return (
    images && {
      images,
      of: facts.get(key).of,
      values: facts.array(key, "values"),
      rates: facts.array(key, "rates"),
      dead: facts.array(key, "dead"),
    }
  );
}

/** Show another unit: what is set first is such that layer and unit fit at every moment. */
function moveTo(model, layer, unit) {
  const { units, kinds } = model.get("layers")[layer];
  if (!kinds.includes(model.get("kind"))) model.set("kind", kinds[0]);
  const order = model.get("unit") < units ? ["layer", "unit"] : ["unit", "layer"];
  for (const name of order) model.set(name, { layer, unit }[name]);
}

function layerControls(model, go, pick) {
  const layers = model.get("layers");
  const known = model.get("kinds");
  const element = create("div", "controls");
  const layer = slider({
    label: "Layer",
    min: 0,
    max: layers.length - 1,
    value: 0,
    words: (value) => layers[value].name,
    onInput: (value) => go(value, Math.min(model.get("unit"), layers[value].units - 1)),
  });
  const unit = slider({ label: "Unit", min: 0, max: 1, value: 0, onInput: pick });
  const kind = choice({
    label: "Shows",
    options: known.map(({ key, title }) => [key, title]),
    value: known[0].key,
    onInput: (value) => model.set("kind", value),
  });
  const scale = choice({
    label: "Scale",
    options: [
      ["shared", "one for the layer"],
      ["each", "each its own"],
    ],
    value: "each",
    onInput: (value) => model.set("scale", value),
  });
  const { classes } = model.get("network");
  const order = choice({
    label: "Sorted by",
    options: [
      ["strength", "strength of picture"],
      ["class", `${classes} they speak for`],
      ["number", "number"],
    ],
    value: "strength",
    onInput: (value) => model.set("order", value),
  });
  element.append(...[layer, unit, kind, order, scale].map((control) => control.element));
  const draw = (now) => {
    layer.set(now.layer);
    unit.input.max = now.count - 1;
    unit.set(now.unit);
    kind.set(now.kind);
    scale.set(now.scale);
    order.set(model.get("order"));
    order.element.hidden = !now.hidden;
    for (const [i, { key }] of known.entries())
      kind.input.options[i].disabled = !now.kinds.includes(key);
    kind.element.title = known.find(({ key }) => key === now.kind).sentence;
  };
  return { element, draw };
}

/** The units below with the largest weights; one can be chosen, to go down to it. */
function sourceStrip({ height, width, neverLit }, go) {
  let shown = null;
  const chosen = (i) =>
    go(shown.layer - 1, shown.incoming.sources[shown.unit * shown.incoming.kept + i]);
  const strip = pictureStrip(SHARED.layers.strip, chosen);
  const draw = (now) => {
    shown = now;
    if (!now.layer) return strip.draw("Its inputs are the pixels themselves", []);
    const { incoming, below } = now;
    const count = incoming && below.pictures ? Math.min(SHARED.layers.strip, incoming.kept) : 0;
    const items = Array.from({ length: count }, (_, i) => {
      const at = now.unit * incoming.kept + i;
      const source = incoming.sources[at];
      const values = below.pictures.subarray(
        source * height * width,
        (source + 1) * height * width,
      );
      const weight = figure(incoming.weights[at], 2);
      const limit = limitOf(values, neverLit);
      return {
        values: litOnly(values, neverLit),
        text: `unit ${source}\n× ${weight}`,
        name: `unit ${source} × ${weight}, of ${below.name}`,
        options: { height, width, zoom: 2, bounds: [-limit, limit] },
      };
    });
    const words = count
      ? "By weight; each picture on its own scale. Choose one to go down to it."
      : now.waiting;
    strip.draw(`Its strongest inputs, from ${below.name}`, items, words);
  };
  return { element: strip.element, draw };
}

/** The images on which the unit's value is highest. */
function exampleStrip({ height, width }) {
  const strip = pictureStrip(SHARED.layers.strip);
  const draw = (now) => {
    strip.element.hidden = !now.source;
    if (!now.source) return;
    const { examples, unit } = now;
    const items = (examples?.of[unit] ?? []).map((image, i) => {
      const value = figure(examples.values[unit * examples.of[unit].length + i]);
      return {
        text: value,
        name: `image that gives ${value}`,
        values: examples.images.subarray(image * height * width, (image + 1) * height * width),
        options: { height, width, zoom: 2, bounds: [0, 255], style: "causal" },
      };
    });
    strip.draw("The images that excite it most", items, examples ? exampleWords(now) : now.waiting);
  };
  return { element: strip.element, draw };
}

function exampleWords({ examples, unit, source }) {
  const rate = examples.rates?.[unit];
  const fires =
    rate === undefined
      ? ""
      : ` It is above zero on ${Number((100 * rate).toPrecision(3))}% of them.`;
  return `Of ${source}, with its value before the activation.${fires}`;
}

// Every unit of every layer as a picture, with its layer around it and where it comes from.

import { unpacked } from "./arrays.js";
import { choice, create, slider } from "./controls.js";
import { markedMosaic } from "./mosaic.js";
import { exampleStrip, sourceStrip } from "./origins.js";
import { limitOf } from "./pictures.js";
import { fieldAt, inOneImage, placeIn } from "./places.js";
import { knowledge } from "./requests.js";
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
  const look = (image) => {
    model.set("place", []);
    model.set("image", image);
  };
  const parts = {
    controls: layerControls(model, go, pick),
    picture: unitPicture(),
    mosaic: markedMosaic(pick),
    examples: exampleStrip(moment.whole, look),
    sources: sourceStrip(go),
    places: inOneImage(moment.whole, model.get("image_count"), {
      onImage: look,
      onPlace: (place) => model.set("place", place),
      onSource: go,
    }),
  };
  const columns = create("div", "row");
  columns.append(parts.picture.element, parts.mosaic.element);
  const summary = create("p", "summary", model.get("network").summary);
  place.append(
    summary,
    parts.controls.element,
    columns,
    parts.examples.element,
    parts.places.element,
    parts.sources.element,
  );
  const redraw = () => {
    const now = moment.now();
    for (const part of Object.values(parts)) part.draw(now);
  };
  const watched = ["layer", "unit", "kind", "scale", "order", "image", "place"];
  const stopWatching = model.watch(watched, redraw);
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
  const whole = { height, width, neverLit: masked && unpacked(masked) };
  const frameOf = ({ shape }) =>
    shape ? { height: shape[0], width: shape[1], neverLit: null } : whole;
  const { classes, labels, hatched } = model.get("network");
  const limits = new Map();
  const limitsOf = (key, pictures, frame) => {
    if (!limits.has(key)) limits.set(key, unitLimits(pictures, frame));
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
    const { name, units: count, kinds, speaks, places } = layers[layer];
    const frame = frameOf(layers[layer]);
    const unit = Math.min(model.get("unit"), count - 1);
    const kind = kinds.includes(model.get("kind")) ? model.get("kind") : kinds[0];
    const key = `${kind === "incoming" ? "composed" : kind}/${layer}`;
    const pictures = facts.array(key, "pictures");
    const limit = pictures && limitsOf(key, pictures, frame);
    const own = model.get("scale") === "each";
    const hidden = layer < layers.length - 1;
    const order = hidden ? model.get("order") : "number";
    const word = places ? "channel" : hidden ? "unit" : classes;
    const below = layerBelow(layers, layer);
    const source = model.get("source");
    const inImage = places && source ? placeIn(facts, model, layers[layer], { layer, unit }) : null;
    const examples = source ? examplesAt(facts, layer) : null;
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
      frame,
      hatched: places ? "" : hatched,
      places,
      window: layers[layer].window,
      fieldAt: (place) => fieldAt(layers[layer], place),
      inImage,
      order: ordered(order, layer, key, limit),
      legend: speaks.length
        ? `Each tile is a ${word}: its number, and the ${classes} that it speaks for most. ${COLOURS}`
        : `Each tile is the picture of one ${word}. ${COLOURS}`,
      labelOf: (i) =>
        speaks.length
          ? `${i}, for ${labels?.[speaks[i]] ?? speaks[i]}`
          : `${word} ${labels?.[i] ?? i}`,
      examples,
      scale: model.get("scale"),
      source,
      waiting: facts.waiting(),
      error: facts.get(key)?.error,
      version: `${key}/${own}/${order}/${Boolean(pictures)}/${Boolean(examples)}`,
      bounds: (i) =>
        limit ? (own ? [-limit.each[i], limit.each[i]] : [-limit.shared, limit.shared]) : [0, 0],
      dead: (i) => examples?.dead?.[i] === 1,
      trust: facts.get(`trust/${kind}/${layer}`),
      incoming: below < 0 ? null : incomingAt(facts, layer),
      below:
        below < 0
          ? null
          : {
              ...layers[below],
              layer: below,
              frame: frameOf(layers[below]),
              pictures: facts.array(`composed/${below}`, "pictures"),
            },
    };
  };
  return { now, whole };
}

/** The nearest layer below that has units of its own, which pools have not; -1 where there is none. */
function layerBelow(layers, layer) {
  return layers.slice(0, layer).findLastIndex(({ units }) => units);
}

/** {each, shared, strengths}: the units' limits, the largest, and the sums of squares of the units. */
function unitLimits(pictures, { height, width, neverLit }) {
  const size = height * width;
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
      window: facts.get(`incoming/${layer}`).window,
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
      places: facts.get(key).places,
      numbers: facts.get(key).numbers,
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
  if (layer !== model.get("layer") && model.get("place")?.length) model.set("place", []);
  const order = model.get("unit") < units ? ["layer", "unit"] : ["unit", "layer"];
  for (const name of order) model.set(name, { layer, unit }[name]);
}

function layerControls(model, go, pick) {
  const layers = model.get("layers");
  const shown = [...layers.keys()].filter((i) => layers[i].units); // pools have none of their own
  const known = model.get("kinds");
  const element = create("div", "controls");
  const layer = slider({
    label: "Layer",
    min: 0,
    max: shown.length - 1,
    value: 0,
    words: (value) =>
      [layers[shown[value]].name, layers[shown[value]].does].filter(Boolean).join(": "),
    onInput: (value) =>
      go(shown[value], Math.min(model.get("unit"), layers[shown[value]].units - 1)),
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
    layer.set(shown.indexOf(now.layer));
    unit.input.max = now.count - 1;
    unit.set(now.unit);
    unit.element.querySelector("label").textContent = now.places ? "Channel" : "Unit";
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

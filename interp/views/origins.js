// Where a unit's picture comes from: its strongest inputs, and the images that excite it most.

import { create } from "./controls.js";
import { figure, limitOf, litOnly } from "./pictures.js";
import { SHARED } from "./shared.js";
import { pictureStrip } from "./strip.js";

/** The units or channels below with the largest weights; one can be chosen, to go down to it. */
export function sourceStrip(go) {
  let shown = null;
  const strip = pictureStrip(SHARED.layers.strip, (i) => go(shown.below.layer, shown.sources[i]));
  const draw = (now) => {
    shown = { below: now.below, sources: [] };
    if (!now.below) return strip.draw("Its inputs are the pixels themselves", []);
    const { incoming, below } = now;
    const count = incoming && below.pictures ? Math.min(SHARED.layers.strip, incoming.kept) : 0;
    const items = Array.from({ length: count }, (_, i) => {
      const at = now.unit * incoming.kept + i;
      shown.sources.push(incoming.sources[at]);
      return sourceItem(now, incoming.sources[at], at);
    });
    const words = count ? sourceWords(below) : now.waiting;
    strip.draw(`Its strongest inputs, from ${below.name}`, items, words);
  };
  return { element: strip.element, draw };
}

function sourceWords({ places }) {
  const choose = "Choose one to go down to it.";
  return places
    ? `What each channel below looks for, and under it how its places count: red for, blue against. ${choose}`
    : `By weight; each picture on its own scale. ${choose}`;
}

function sourceItem({ incoming, below }, source, at) {
  const { height, width, neverLit } = below.frame;
  const size = height * width;
  const values = below.pictures.subarray(source * size, (source + 1) * size);
  const picture = {
    values: litOnly(values, neverLit),
    options: { height, width, zoom: 2, bounds: own(limitOf(values, neverLit)) },
  };
  if (!below.places) {
    const name = `unit ${source} × ${figure(incoming.weights[at], 2)}`;
    return { ...picture, text: name.replace(" ×", "\n×"), name: `${name}, of ${below.name}` };
  }
  const [rows, columns] = incoming.window;
  const weights = incoming.weights.subarray(at * rows * columns, (at + 1) * rows * columns);
  const options = { height: rows, width: columns, zoom: 2, bounds: own(limitOf(weights)) };
  const name = `channel ${source} of ${below.name}`;
  const under = { values: weights, options };
  return { ...picture, text: `channel\n${source}`, name, under };
}

const own = (limit) => [-limit, limit];

/** The images on which a unit's value is highest; onPick gets the number of one in which a channel's is. */
export function exampleStrip({ height, width }, onPick) {
  let shown = null;
  const numberOf = (i) => shown.examples.numbers[shown.examples.of[shown.unit][i]];
  const plain = pictureStrip(SHARED.layers.strip);
  const toChoose = pictureStrip(SHARED.layers.strip, (i) => onPick(numberOf(i)));
  const element = create("div");
  element.append(plain.element, toChoose.element);
  const draw = (now) => {
    element.hidden = !now.source;
    if (!now.source) return;
    shown = now;
    const strip = now.places ? toChoose : plain;
    for (const one of [plain, toChoose]) one.element.hidden = one !== strip;
    const { examples, unit } = now;
    const items = (examples?.of[unit] ?? []).map((image, i) => {
      const value = figure(examples.values[unit * examples.of[unit].length + i]);
      return {
        text: value,
        name: `image that gives ${value}`,
        values: examples.images.subarray(image * height * width, (image + 1) * height * width),
        mark: now.places && now.fieldAt(examples.places[unit][i]),
        options: { height, width, zoom: 2, bounds: [0, 255], style: "causal" },
      };
    });
    const title = `The images that excite it most${now.places ? ", and where" : ""}`;
    strip.draw(title, items, examples ? exampleWords(now) : now.waiting);
  };
  return { element, draw };
}

function exampleWords({ examples, unit, source, places }) {
  const rate = examples.rates?.[unit];
  const share = `${Number((100 * rate).toPrecision(3))}%`;
  const value = `Of ${source}, with its value before the activation.`;
  if (places)
    return `${value} It is above zero at ${share} of all places. Choose an image to look into it below.`;
  return rate === undefined ? value : `${value} It is above zero on ${share} of them.`;
}

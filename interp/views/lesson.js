// A training in a model: its digits, its steps, and the steps that are kept to be looked at again.

import { bytesOf, unpacked } from "./arrays.js";
import { centredImage } from "./centring.js";
import * as learning from "./learning.js";

const BATCH = 32;
const MOST_KEPT = 60; // steps, of which every other is dropped when there are more
const MOST_BYTES = 48e6;
const MEASURED = 500; // images of each kind, at most

/**
 * Images to learn from, {train, test: {images: rows in [0, 1], labels}, height, width, names}, of
 * what interp/views/taught.py packs: images as they are, or digits of 8×8 pixels in shares of `full`.
 */
export function digitsOf({ images, labels, learned, names, full, halo, net }) {
  const [pixels, classes] = [unpacked(images), unpacked(labels)];
  const [, height, width] = images.shape;
  const one = (i) => pixels.subarray(i * height * width, (i + 1) * height * width);
  const enlarged = (i) => {
    const grey = Float64Array.from(one(i), (value) => (255 * value) / full);
    // what the enlarging leaves around the strokes is taken away, as interp/data/loading.py does
    return Float64Array.from(
      centredImage(grey, height, width, net),
      (value) => Math.round((Math.max(0, value / 255 - halo) / (1 - halo)) * 255) / 255,
    );
  };
  const rowOf = full ? enlarged : (i) => Float64Array.from(one(i), (value) => value / 255);
  const part = (from, to) => ({
    images: Array.from({ length: to - from }, (_, i) => rowOf(from + i)),
    labels: classes.subarray(from, to),
  });
  return {
    train: part(0, learned),
    test: part(learned, classes.length),
    height: full ? net.height : height,
    width: full ? net.width : width,
    names,
  };
}

/**
 * The training that a model's values say.
 * model: hidden, a list of units; rate, optimiser, decay; images, how many are learned from; mixed,
 * the share of their labels that is shuffled; zero; seed. It writes `step` and, when asked to
 * `save`, `weights`: all kernels and biases as float32, one after another.
 */
export function lessonIn(model, digits) {
  const sizes = [digits.train.images[0].length, ...model.get("hidden"), digits.names.length];
  const seed = model.get("seed");
  const images = digits.train.images.slice(0, model.get("images"));
  const labels = learning.shuffledLabels(
    digits.train.labels.subarray(0, images.length),
    model.get("mixed"),
    seed,
  );
  const settings = {
    get rate() {
      return model.get("rate");
    },
    get decay() {
      return model.get("decay");
    },
    get optimiser() {
      return model.get("optimiser");
    },
  };
  const count = sizes.slice(1).reduce((sum, n, i) => sum + (sizes[i] + 1) * n, 0);
  const most = Math.max(8, Math.min(MOST_KEPT, Math.floor(MOST_BYTES / (8 * count))));
  const start = learning.startOf(sizes, seed, model.get("zero"));
  const saved = layersIn(bytesOf(model.get("weights")), sizes);
  let layers = saved ?? copied(start);
  let step = saved ? model.get("step") : 0;
  let update = learning.optimiserOf(settings);
  let every = 1;
  let kept = [];
  const measure = (part, of) =>
    learning.measured(layers, part.slice(0, MEASURED), of.subarray(0, MEASURED));
  const keep = () => {
    const [train, test] = [
      measure(images, labels),
      measure(digits.test.images, digits.test.labels),
    ];
    kept.push({ step, layers: copied(layers), train, test });
    if (kept.length <= most) return;
    every *= 2;
    kept = kept.filter((_, i) => i % 2 === 0); // the start is the first of them
  };
  const batchAt = (at) => learning.batchOf(at, images.length, BATCH, seed);
  const write = () => model.get("step") === step || model.set("step", step);
  keep();
  write();
  return {
    sizes,
    start,
    images,
    stepsInEpoch: Math.ceil(images.length / BATCH),
    kept: () => kept,
    /** Take a step; it is kept when its turn has come. */
    advance() {
      update(layers, learning.gradientOf(layers, images, labels, batchAt(step)));
      step += 1;
    },
    /** Say which step it is, and keep it when its turn has come. */
    arrive() {
      if (step - kept.at(-1).step >= every) keep();
      write();
    },
    /** Go back to a kept moment, so that the next step starts from there. */
    rewind(moment) {
      if (moment.step === step) return;
      kept = kept.filter((other) => other.step <= moment.step);
      layers = copied(moment.layers);
      step = moment.step;
      update = learning.optimiserOf(settings);
      write();
    },
    /** The kept moment at a step or the last before it; of -1 the last of all. */
    at: (wanted) =>
      (wanted < 0 ? null : kept.findLast((moment) => moment.step <= wanted)) ?? kept.at(-1),
    /** The gradient that the step after a moment applies. */
    gradientAt: (moment) =>
      learning.gradientOf(moment.layers, images, labels, batchAt(moment.step)),
    save: () => model.set("weights", bytesOfLayers(layers)),
  };
}

function copied(layers) {
  return layers.map(({ kernel, bias }) => ({ kernel: kernel.slice(), bias: bias.slice() }));
}

function bytesOfLayers(layers) {
  const arrays = layers.flatMap(({ kernel, bias }) => [kernel, bias]);
  return new Uint8Array(Float32Array.from(arrays.flatMap((array) => [...array])).buffer);
}

/** The layers in those bytes, null where they are not of these sizes. */
function layersIn(bytes, sizes) {
  const count = sizes.slice(1).reduce((sum, n, i) => sum + (sizes[i] + 1) * n, 0);
  if (bytes.length !== 4 * count) return null;
  const values = new Float32Array(bytes.slice().buffer);
  let at = 0;
  const take = (length) => {
    at += length;
    return Float64Array.from(values.subarray(at - length, at));
  };
  return sizes.slice(1).map((n, i) => ({ kernel: take(sizes[i] * n), bias: take(n) }));
}

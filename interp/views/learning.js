// How a small network learns: dense layers with ReLU between them, softmax and cross-entropy.

import { seededRandom } from "./random.js";

const MOMENTUM = 0.9;
const ADAM = { first: 0.9, second: 0.999, small: 1e-7 };

/**
 * The network before its first step, [{kernel: n_in × n_out row by row, bias}], as Float64Arrays:
 * kernels uniform within ±√(6 / (n_in + n_out)), as Keras starts them, or all 0; biases 0.
 */
export function startOf(sizes, seed, allZero = false) {
  const random = seededRandom(seed);
  return sizes.slice(1).map((nOut, i) => {
    const limit = allZero ? 0 : Math.sqrt(6 / (sizes[i] + nOut));
    const kernel = Float64Array.from({ length: sizes[i] * nOut }, () => (2 * random() - 1) * limit);
    return { kernel, bias: new Float64Array(nOut) };
  });
}

/** Numbers from 0 to count - 1 in an order that the seed repeats (Fisher and Yates). */
export function shuffled(count, seed) {
  const random = seededRandom(seed);
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** The images of a step, counted from 0: each epoch has an order of its own; its last batch is short. */
export function batchOf(step, count, size, seed) {
  const each = Math.ceil(count / size);
  const epoch = Math.floor(step / each);
  const first = (step - epoch * each) * size;
  return shuffled(count, seed * 7919 + epoch + 1).subarray(first, first + size);
}

/** Labels of which a share changed places among themselves. */
export function shuffledLabels(labels, share, seed) {
  const chosen = shuffled(labels.length, seed + 104729).subarray(0, share * labels.length);
  const order = shuffled(chosen.length, seed + 224737);
  const changed = Uint8Array.from(labels);
  for (const [i, place] of chosen.entries()) changed[place] = labels[chosen[order[i]]];
  return changed;
}

/** What each layer passes on of one image, numbers in [0, 1]; of the last one, probabilities. */
export function passedOn(layers, image) {
  let values = image;
  return layers.map(({ kernel, bias }, index) => {
    values = weightedSums(values, kernel, bias);
    if (index < layers.length - 1)
      for (let i = 0; i < values.length; i++) values[i] = Math.max(0, values[i]);
    else toProbabilities(values);
    return values;
  });
}

function weightedSums(inputs, kernel, bias) {
  const sums = Float64Array.from(bias);
  const nOut = bias.length;
  for (let i = 0; i < inputs.length; i++) {
    if (!inputs[i]) continue; // most pixels are blank
    for (let j = 0, at = i * nOut; j < nOut; j++, at++) sums[j] += inputs[i] * kernel[at];
  }
  return sums;
}

function toProbabilities(values) {
  const largest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] = Math.exp(values[i] - largest);
  for (let i = 0; i < values.length; i++) values[i] /= sum;
}

/**
 * The mean over some images of the cross-entropy's gradient, in the form of the layers. The slope
 * of a ReLU at 0 is 0. images: rows of pixels in [0, 1]; batch: which of them.
 */
export function gradientOf(layers, images, labels, batch) {
  const gradient = layers.map(({ kernel, bias }) => ({
    kernel: new Float64Array(kernel.length),
    bias: new Float64Array(bias.length),
  }));
  for (const number of batch) {
    const values = [images[number], ...passedOn(layers, images[number])];
    let flow = values.at(-1); // of logits: probabilities less 1 for the label
    flow[labels[number]] -= 1;
    for (let index = layers.length - 1; index >= 0; index--) {
      addOuter(gradient[index], values[index], flow, 1 / batch.length);
      if (index) flow = flowBelow(layers[index].kernel, flow, values[index]);
    }
  }
  return gradient;
}

function addOuter({ kernel, bias }, inputs, flow, share) {
  const nOut = flow.length;
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i] * share;
    if (input) for (let j = 0, at = i * nOut; j < nOut; j++, at++) kernel[at] += input * flow[j];
  }
  for (let j = 0; j < nOut; j++) bias[j] += share * flow[j];
}

/** The flow at the units below: through the kernel, where their ReLU is open. */
function flowBelow(kernel, flow, values) {
  const below = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    if (values[i] <= 0) continue;
    for (let j = 0, at = i * flow.length; j < flow.length; j++, at++)
      below[i] += kernel[at] * flow[j];
  }
  return below;
}

/**
 * A function update(layers, gradient) that takes one step in place. settings: {optimiser: "sgd",
 * "momentum" or "adam", as Keras has them; rate, the learning rate; decay}, looked at in each step.
 * After a step kernels have lost rate × decay of what they were.
 */
export function optimiserOf(settings) {
  const kept = new Map(); // for each array its running means
  let count = 0;
  return (layers, gradient) => {
    count += 1;
    const left = 1 - settings.rate * settings.decay;
    for (const [index, { kernel, bias }] of layers.entries()) {
      if (left < 1) for (let i = 0; i < kernel.length; i++) kernel[i] *= left;
      for (const [array, slopes] of [
        [kernel, gradient[index].kernel],
        [bias, gradient[index].bias],
      ]) {
        if (!kept.has(array))
          kept.set(
            array,
            MEANS.map(() => new Float64Array(array.length)),
          );
        MOVES[settings.optimiser](array, slopes, settings.rate, kept.get(array), count);
      }
    }
  };
}

const MEANS = ["first", "second"];
const MOVES = {
  sgd(array, slopes, rate) {
    for (let i = 0; i < array.length; i++) array[i] -= rate * slopes[i];
  },
  momentum(array, slopes, rate, [speed]) {
    for (let i = 0; i < array.length; i++) {
      speed[i] = MOMENTUM * speed[i] - rate * slopes[i];
      array[i] += speed[i];
    }
  },
  adam(array, slopes, rate, [first, second], count) {
    const corrected = (rate * Math.sqrt(1 - ADAM.second ** count)) / (1 - ADAM.first ** count);
    for (let i = 0; i < array.length; i++) {
      first[i] += (slopes[i] - first[i]) * (1 - ADAM.first);
      second[i] += (slopes[i] ** 2 - second[i]) * (1 - ADAM.second);
      array[i] -= (corrected * first[i]) / (Math.sqrt(second[i]) + ADAM.small);
    }
  },
};

/** {loss, right, answers}: mean cross-entropy, share of labels that are answered, and the answers. */
export function measured(layers, images, labels) {
  const answers = new Uint8Array(images.length);
  let [loss, right] = [0, 0];
  for (let number = 0; number < images.length; number++) {
    const probabilities = passedOn(layers, images[number]).at(-1);
    const answer = probabilities.indexOf(Math.max(...probabilities));
    answers[number] = Math.max(0, answer); // of numbers that are none, the first
    right += Number(answers[number] === labels[number]);
    loss -= Math.log(Math.max(probabilities[labels[number]], 1e-300));
  }
  return { loss: loss / images.length, right: right / images.length, answers };
}

/** The last layer's units as pictures over the pixels, gates left out: {kernel, bias}. */
export function composedOf(layers) {
  return layers.reduce((below, { kernel, bias }) => {
    if (!below) return { kernel, bias };
    const [nOut, nMiddle] = [bias.length, below.bias.length];
    const product = new Float64Array((below.kernel.length / nMiddle) * nOut);
    for (let row = 0; row < below.kernel.length / nMiddle; row++)
      for (let k = 0; k < nMiddle; k++) {
        const weight = below.kernel[row * nMiddle + k];
        for (let j = 0; j < nOut; j++) product[row * nOut + j] += weight * kernel[k * nOut + j];
      }
    return { kernel: product, bias: weightedSums(below.bias, kernel, bias) };
  }, null);
}

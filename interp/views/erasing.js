// What taking ink away does to one output: what an explanation promised, and what the network loses.

import { composed, dotOf, exactMapOf, inputsOf, ledgerOfSum, preactivationsOf } from "./network.js";

/** Weights of the logits that make one output's, less the mean of all where they are a softmax's. */
function weightsFor(net, target) {
  const count = net.sizes.at(-1);
  const mean = net.output === "softmax" && count > 1 ? 1 / count : 0;
  return Float64Array.from({ length: count }, (_, i) => Number(i === target) - mean);
}

/**
 * What each pixel of an image, Float32Array from 0 to 1, is said to add to an output, Float64Array:
 * by its "ledger", its ink times the "composed" picture, or times the "gradient".
 */
export function addsOf(net, image, explanation, target) {
  const weights = weightsFor(net, target);
  const inputs = inputsOf(net, image);
  const preactivations = preactivationsOf(net, inputs);
  if (explanation === "ledger")
    return ledgerOfSum(net, inputs, preactivations, weights).contributions;
  const kernel =
    explanation === "composed"
      ? composed(net, net.layers.length - 1, weights)
      : exactMapOf(net, preactivations, weights).kernel;
  return kernel.map((weight, i) => weight * (inputs[i] - net.blank[i]));
}

/** The image with the pixels of patches black, and what it is then: {image, logits, value}. */
export function without(net, image, patches, target) {
  const left = image.slice();
  for (const patch of patches) for (const pixel of patch) left[pixel] = 0;
  const logits = preactivationsOf(net, inputsOf(net, left)).at(-1);
  return { image: left, logits, value: dotOf(logits, weightsFor(net, target)) };
}

/**
 * By how much an output falls as patches of pixels are erased one after another: for each
 * {promised, actual}. adds: of addsOf, for the whole image.
 */
export function fallsOf(net, image, adds, target, patches) {
  const erased = new Set();
  let { value } = without(net, image, [], target);
  return patches.map((patch, i) => {
    let promised = 0;
    for (const pixel of patch) {
      if (!erased.has(pixel)) promised += adds[pixel];
      erased.add(pixel);
    }
    const before = value;
    value = without(net, image, patches.slice(0, i + 1), target).value;
    return { promised, actual: before - value };
  });
}

/** Pearson's correlation of what was promised and what fell; NaN where one of them does not vary. */
export function correlationOf(falls) {
  const mean = (name) => falls.reduce((sum, fall) => sum + fall[name], 0) / falls.length;
  const [promised, actual] = [mean("promised"), mean("actual")];
  const product = (left, right) => falls.reduce((sum, fall) => sum + left(fall) * right(fall), 0);
  const off = {
    promised: (fall) => fall.promised - promised,
    actual: (fall) => fall.actual - actual,
  };
  const lengths = product(off.promised, off.promised) * product(off.actual, off.actual);
  return product(off.promised, off.actual) / Math.sqrt(lengths);
}

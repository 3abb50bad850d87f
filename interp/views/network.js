// A network's forward pass, the exact affine map that it is around one image, and its ledger.

import { activationOf, sigmoid, softmax } from "./activations.js";
import { indexOfLargest, perUnit, unpacked } from "./arrays.js";

/** A network to calculate with, of what network_spec in interp/views packs, or that is open already. */
export function openNetwork(spec) {
  if (spec.blank) return spec;
  const [pixelCount] = spec.sizes;
  const [height, width] = spec.shape;
  const net = {
    ...spec,
    height,
    width,
    layers: spec.layers.map(({ kernel, bias, activation }, index) => ({
      kernel: unpacked(kernel),
      bias: unpacked(bias),
      ...activationOf(activation, spec.sizes[index + 1]),
    })),
    pixels: {
      scale: perUnit(spec.pixels.scale, pixelCount),
      shift: perUnit(spec.pixels.shift, pixelCount),
      unitColumns: spec.pixels.unitColumns,
    },
    neverLit: spec.neverLit && unpacked(spec.neverLit),
  };
  net.blank = inputsOf(net, new Float64Array(pixelCount));
  return net;
}

/** What the first layer receives, Float64Array: an image in [0, 1], row by row, on its scale. */
export function inputsOf(net, image) {
  const inputs = Float64Array.from(image);
  if (net.pixels.unitColumns)
    for (let column = 0; column < net.width; column++) divideByLength(net, inputs, column);
  for (let i = 0; i < inputs.length; i++)
    inputs[i] = inputs[i] * net.pixels.scale[i] + net.pixels.shift[i];
  return inputs;
}

function divideByLength(net, values, column) {
  let squares = 0;
  for (let i = column; i < values.length; i += net.width) squares += values[i] ** 2;
  const length = Math.sqrt(squares) || 1;
  for (let i = column; i < values.length; i += net.width) values[i] /= length;
}

/** Each layer's values before its activation, as Float64Arrays; the last are the logits. */
export function preactivationsOf(net, inputs) {
  const first = net.layers[0];
  const values = Float64Array.from(first.bias);
  addRows(values, first.kernel, inputs);
  return [values, ...preactivationsAbove(net, values)];
}

/** The same for the layers above the first, of the first one's. */
export function preactivationsAbove(net, first) {
  const preactivations = [];
  let below = first;
  for (let index = 1; index < net.layers.length; index++) {
    const { kernel, bias } = net.layers[index];
    const activations = net.layers[index - 1].activate(below);
    below = Float64Array.from(bias);
    addRows(below, kernel, activations);
    preactivations.push(below);
  }
  return preactivations;
}

/** Add to `values` the rows of a kernel, each times its factor. */
function addRows(values, kernel, factors) {
  // black pixels and closed units cost nothing
  for (let i = 0; i < factors.length; i++) if (factors[i]) addRow(values, kernel, i, factors[i]);
}

/** Add to `values` one row of a kernel times a factor. */
export function addRow(values, kernel, row, factor) {
  const start = row * values.length;
  for (let j = 0; j < values.length; j++) values[j] += factor * kernel[start + j];
}

/** What an image's logits come to: probabilities, or the output activations where there are none. */
export function outputsOf(net, logits) {
  if (net.output === "softmax") return softmax(logits);
  if (net.output === "sigmoid") return Float64Array.from(logits, sigmoid);
  return net.layers.at(-1).activate(logits);
}

/** One class of an image: {value: its logit, probability: null where the outputs are none}. */
export function scoreOf(net, logits, unit) {
  const probability = net.output === "values" ? null : outputsOf(net, logits)[unit];
  return { value: logits[unit], probability };
}

/** The class of an image: the largest logit, or for one output its sign. */
export function classOf(logits) {
  return logits.length === 1 ? Number(logits[0] > 0) : indexOfLargest(logits);
}

/**
 * The affine map that a weighted sum of the logits is around one image, {kernel, bias}.
 * weights: one for each logit. Exact for piecewise-linear networks, first order for others.
 */
export function exactMapOf(net, preactivations, weights) {
  const { flow, bias } = flowToFirst(net, preactivations, weights);
  return { kernel: rowsTimes(net.layers[0].kernel, net.sizes[0], flow), bias };
}

/** That map down to the first layer's pre-activations: {flow, bias}. */
function flowToFirst(net, preactivations, weights) {
  let flow = weights;
  let bias = dotOf(flow, net.layers.at(-1).bias);
  for (let index = net.layers.length - 1; index > 0; index--) {
    const below = net.layers[index - 1];
    const values = preactivations[index - 1];
    const activations = below.activate(values);
    const gradient = rowsTimes(net.layers[index].kernel, values.length, flow);
    flow = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++) {
      const slope = below.slope(values[i], i);
      flow[i] = gradient[i] * slope;
      bias += gradient[i] * (activations[i] - slope * values[i]) + flow[i] * below.bias[i];
    }
  }
  return { flow, bias };
}

/** Mean gradient of a weighted sum of the logits on the way from a black image; first: pre-activations. */
function meanGradient(net, first, weights) {
  const [black] = preactivationsOf(net, net.blank);
  const total = new Float64Array(first.length);
  for (const [time, share] of net.onTheWay) {
    const there = first.map((value, i) => black[i] + time * (value - black[i]));
    const { flow } = flowToFirst(net, [there, ...preactivationsAbove(net, there)], weights);
    for (let i = 0; i < total.length; i++) total[i] += share * flow[i];
  }
  return rowsTimes(net.layers[0].kernel, net.sizes[0], total);
}

/**
 * The ledger of one image, as in interp/trust/ledger.py, {contributions, ink, base, logit}: what each
 * pixel adds to the logit of class `target`, or, where `against` is a class too, to how far `target`
 * is ahead of it; their sum; what no pixel owns; and the logit. ink + base equals the logit, of
 * piecewise-linear networks to rounding. inputs and preactivations are those of the image.
 */
export function ledgerOf(net, inputs, preactivations, target, against = -1) {
  const weights = new Float64Array(preactivations.at(-1).length);
  weights[target] += 1;
  if (against >= 0) weights[against] -= 1;
  return ledgerOfSum(net, inputs, preactivations, weights);
}

/** The same of a weighted sum of the logits. */
export function ledgerOfSum(net, inputs, preactivations, weights) {
  const logit = dotOf(preactivations.at(-1), weights);
  let kernel;
  let base;
  if (net.onTheWay.length) {
    kernel = meanGradient(net, preactivations[0], weights);
    base = dotOf(preactivationsOf(net, net.blank).at(-1), weights);
  } else {
    const map = exactMapOf(net, preactivations, weights);
    kernel = map.kernel;
    base = dotOf(net.blank, kernel) + map.bias;
  }
  const contributions = kernel.map((slope, i) => (inputs[i] - net.blank[i]) * slope);
  const ink = contributions.reduce((sum, value) => sum + value, 0);
  return { contributions, ink, base, logit };
}

/** A kernel's rows, each summed with weights for its columns: Float64Array of `count`. */
export function rowsTimes(kernel, count, weights) {
  const columns = Int32Array.from(weights.keys()).filter((j) => weights[j] !== 0);
  const width = weights.length;
  const dense = columns.length > width / 2;
  const result = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const start = i * width;
    let sum = 0;
    if (dense) for (let j = 0; j < width; j++) sum += weights[j] * kernel[start + j];
    else for (const j of columns) sum += weights[j] * kernel[start + j];
    result[i] = sum;
  }
  return result;
}

/** The sum of products of two arrays of one length. */
export function dotOf(left, right) {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += left[i] * right[i];
  return sum;
}

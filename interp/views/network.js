// A network's forward pass, the exact affine map that it is around one image, and its ledger.

import { sigmoid, softmax } from "./activations.js";
import { indexOfLargest, perUnit, unpacked } from "./arrays.js";
import { forward, layerOf } from "./layerkinds.js";

/** A network to calculate with, of what network_spec in interp/views packs, or that is open already. */
export function openNetwork(spec) {
  if (spec.blank) return spec;
  const [pixelCount] = spec.sizes;
  const [height, width] = spec.shape;
  const net = {
    ...spec,
    height,
    width,
    layers: spec.layers.map((layer, i) => layerOf(layer, ...spec.sizes.slice(i, i + 2), i)),
    pixels: {
      scale: perUnit(spec.pixels.scale, pixelCount),
      shift: perUnit(spec.pixels.shift, pixelCount),
      unitColumns: spec.pixels.unitColumns,
    },
    neverLit: spec.neverLit && unpacked(spec.neverLit),
    channels: Object.fromEntries(
      Object.entries(spec.channels).map(([layer, pictures]) => [
        layer,
        { ...pictures, values: unpacked(pictures) },
      ]),
    ),
  };
  net.blank = inputsOf(net, new Float64Array(pixelCount));
  const kept = ["gradient", "slopes", "activations"]; // on the way back, so that none is allocated
  net.back = net.layers.map(({ bias }) =>
    Object.fromEntries(kept.map((name) => [name, new Float64Array(bias.length)])),
  );
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

/**
 * Arrays for what one image does in a network, {preactivations, activations} of each layer: who
 * draws often keeps one, and gives it each time, so that nothing is allocated.
 */
export function roomFor(net) {
  const arrays = () => net.layers.map(({ bias }) => new Float64Array(bias.length));
  return { preactivations: arrays(), activations: arrays() };
}

/** Each layer's values before its activation, which are then in `room`; the last are the logits. */
export function preactivationsOf(net, inputs, room = roomFor(net)) {
  return preactivationsAbove(net, forward(net.layers[0], inputs, room.preactivations[0]), room);
}

/** The same, of the first layer's. */
export function preactivationsAbove(net, first, room = roomFor(net)) {
  const { preactivations, activations } = room;
  for (let i = 1; i < net.layers.length; i++) {
    const below = i > 1 ? preactivations[i - 1] : first;
    const passed = net.layers[i - 1].activate(below, activations[i - 1]);
    forward(net.layers[i], passed, preactivations[i]);
  }
  return [first, ...preactivations.slice(1)];
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
  return { kernel: net.layers[0].transpose(flow, new Float64Array(net.sizes[0])), bias };
}

/** That map down to the first layer's pre-activations: {flow, bias}; flow is kept until the next. */
function flowToFirst(net, preactivations, weights) {
  let flow = weights;
  let bias = dotOf(flow, net.layers.at(-1).bias);
  for (let index = net.layers.length - 1; index > 0; index--) {
    const below = net.layers[index - 1];
    const values = preactivations[index - 1];
    const { gradient, slopes, activations } = net.back[index - 1];
    net.layers[index].transpose(flow, gradient);
    below.activate(values, activations);
    below.slopes(values, slopes);
    for (let i = 0; i < values.length; i++) {
      bias += gradient[i] * (activations[i] - slopes[i] * values[i]);
      gradient[i] *= slopes[i];
    }
    bias += dotOf(gradient, below.bias);
    flow = gradient;
  }
  return { flow, bias };
}

/** Mean gradient of a weighted sum of the logits on the way from a black image; first: pre-activations. */
function meanGradient(net, first, weights) {
  const black = forward(net.layers[0], net.blank, new Float64Array(first.length));
  const total = new Float64Array(first.length);
  const there = new Float64Array(first.length);
  const room = roomFor(net);
  for (const [time, share] of net.onTheWay) {
    for (let i = 0; i < there.length; i++) there[i] = black[i] + time * (first[i] - black[i]);
    const { flow } = flowToFirst(net, preactivationsAbove(net, there, room), weights);
    for (let i = 0; i < total.length; i++) total[i] += share * flow[i];
  }
  return net.layers[0].transpose(total, new Float64Array(net.sizes[0]));
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

/** What one unit takes from each input of its layer, Float64Array. */
export function weightsInto(net, layer, unit) {
  const flow = new Float64Array(net.sizes[layer + 1]);
  flow[unit] = 1;
  return net.layers[layer].transpose(flow, new Float64Array(net.sizes[layer]));
}

/** Weights of a layer's units carried down to the pixels, gates left out: Float64Array. */
export function composed(net, layer, weights) {
  let flow = weights;
  for (let index = layer; index >= 0; index--) {
    const { neutral, transpose } = net.layers[index];
    const through = neutral && index < layer ? flow.map((value, i) => value * neutral[i]) : flow;
    flow = transpose(through, new Float64Array(net.sizes[index]));
  }
  return flow;
}

/** The sum of products of two arrays of one length. */
export function dotOf(left, right) {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += left[i] * right[i];
  return sum;
}

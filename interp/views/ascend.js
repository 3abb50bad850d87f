// Gradient ascent: follow what raises a logit, and keep the image one that could be drawn.
// By the same rule and with the same numbers as interp/dreams/ascending.py.

import { imageOf } from "./climb.js";
import { exactMapOf, inputsOf, preactivationsOf, scoreOf } from "./network.js";
import { SHARED } from "./shared.js";

/**
 * An ascent from `pixels`, Float64Array from -1 to 1, which it changes: {value, probability,
 * move(down, right), step(random)}. A move follows the logit's gradient at the image shifted by
 * so many pixels; total variation, decay and blur hold the picture together. A step is a move
 * with a random shift.
 */
export function ascender(net, target, pixels) {
  const { height, width } = net;
  const { step_size: stepSize, tv_weight: tvWeight, decay, blur, jitter } = SHARED.dreams.ascend;
  const score = () => {
    const logits = preactivationsOf(net, inputsOf(net, imageOf(pixels))).at(-1);
    return scoreOf(net, logits, target);
  };
  const ascent = { ...score(), move, step };
  return ascent;

  function move(down, right) {
    const shifted = rolled(pixels, height, width, down, right);
    const uphill = uphillFrom(net, target, shifted);
    const variation = variationSlope(shifted, height, width);
    for (let i = 0; i < shifted.length; i++)
      shifted[i] += stepSize * uphill[i] - tvWeight * variation[i];
    const back = rolled(shifted, height, width, -down, -right);
    const darker = back.map((pixel) => pixel - decay * (pixel + 1));
    const blurry = blurred(darker, height, width, blur);
    pixels.set(blurry.map((pixel) => Math.min(1, Math.max(-1, pixel))));
    Object.assign(ascent, score());
  }

  function step(random) {
    const [down, right] = [0, 1].map(() => Math.floor(random() * (2 * jitter + 1)) - jitter);
    move(down, right);
  }
}

/** The logit's gradient with respect to pixels, scaled so that its largest entry has size 1. */
function uphillFrom(net, target, pixels) {
  const image = imageOf(pixels);
  const preactivations = preactivationsOf(net, inputsOf(net, image));
  const weights = preactivations.at(-1).map((_, i) => (i === target ? 1 : 0));
  const { kernel } = exactMapOf(net, preactivations, weights);
  const slope = pixelSlope(
    net,
    image,
    kernel.map((entry, i) => entry * net.pixels.scale[i]),
  );
  const largest = slope.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0) || 1;
  return slope.map((entry) => entry / largest);
}

/** A slope along the inputs as one along the image: the same, but for columns of unit length. */
export function pixelSlope(net, image, slope) {
  if (!net.pixels.unitColumns) return slope;
  const result = new Float64Array(slope.length);
  for (let column = 0; column < net.width; column++) {
    let squares = 0;
    let product = 0;
    for (let i = column; i < image.length; i += net.width) {
      squares += image[i] ** 2;
      product += image[i] * slope[i];
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = column; i < image.length; i += net.width)
      result[i] = (slope[i] - (image[i] * product) / length ** 2) / length;
  }
  return result;
}

function rolled(pixels, height, width, down, right) {
  const result = new Float64Array(pixels.length);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const to = ((row + down + height) % height) * width + ((column + right + width) % width);
      result[to] = pixels[row * width + column];
    }
  return result;
}

/** The slope of the total variation: the sum of absolute differences between neighbours. */
function variationSlope(pixels, height, width) {
  return pixels.map((pixel, i) =>
    neighbours(i, height, width).reduce((sum, j) => sum + Math.sign(pixel - pixels[j]), 0),
  );
}

/** Each pixel moved towards the mean of its four neighbours; the edge is repeated beyond itself. */
function blurred(pixels, height, width, blur) {
  return pixels.map((pixel, i) =>
    neighbours(i, height, width).reduce((sum, j) => sum + (blur / 4) * (pixels[j] - pixel), pixel),
  );
}

function neighbours(i, height, width) {
  const row = Math.floor(i / width);
  const column = i % width;
  const found = [];
  if (row > 0) found.push(i - width);
  if (row < height - 1) found.push(i + width);
  if (column > 0) found.push(i - 1);
  if (column < width - 1) found.push(i + 1);
  return found;
}

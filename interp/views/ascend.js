// Gradient ascent: follow what raises a logit, and keep the image one that could be drawn.
// As interp/dreams/ascending.py has it, with its constants.

import { imageOf } from "./climb.js";
import { exactMapOf, inputsOf, preactivationsOf, scoreOf } from "./network.js";

const RATE = 0.2, DECAY = 0.01, VARIATION = 0.01, BLUR = 0.05, JITTER = 1;

/**
 * An ascent from `pixels`, Float64Array from -1 to 1, which it changes: {value, probability,
 * step(random)}. The gradient is that of the logit, at an image shifted by up to a pixel; total
 * variation and blur hold the picture together.
 */
export function ascender(net, digit, pixels) {
  const { height, width } = net;
  const score = () => {
    const logits = preactivationsOf(net, inputsOf(net, imageOf(pixels))).at(-1);
    return scoreOf(net, logits, digit);
  };
  const ascent = { ...score(), step };
  return ascent;

  function step(random) {
    const [right, down] = [0, 1].map(() => Math.floor(random() * (2 * JITTER + 1)) - JITTER);
    const shifted = rolled(pixels, height, width, right, down);
    const uphill = uphillFrom(net, digit, shifted);
    const variation = variationSlope(shifted, height, width);
    for (let i = 0; i < shifted.length; i++)
      shifted[i] += RATE * uphill[i] - VARIATION * variation[i];
    const back = rolled(shifted, height, width, -right, -down);
    const settled = back.map((pixel) => pixel - DECAY * (pixel + 1));
    pixels.set(blurred(settled, height, width).map((pixel) => Math.min(1, Math.max(-1, pixel))));
    Object.assign(ascent, score());
    return true;
  }
}

/** The logit's gradient with respect to pixels, scaled so that its largest entry has size 1. */
function uphillFrom(net, digit, pixels) {
  const image = imageOf(pixels);
  const preactivations = preactivationsOf(net, inputsOf(net, image));
  const weights = preactivations.at(-1).map((_, i) => (i === digit ? 1 : 0));
  const { kernel } = exactMapOf(net, preactivations, weights);
  const slope = pixelSlope(net, image, kernel.map((entry, i) => entry * net.pixels.scale[i]));
  const largest = slope.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0) || 1;
  return slope.map((entry) => entry / largest);
}

/** A slope along the inputs as one along the image: the same, but for columns of unit length. */
export function pixelSlope(net, image, slope) {
  if (!net.pixels.unitColumns) return slope;
  const result = new Float64Array(slope.length);
  for (let column = 0; column < net.width; column++) {
    let squares = 0, product = 0;
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

function rolled(pixels, height, width, right, down) {
  const result = new Float64Array(pixels.length);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const to = ((row + down + height) % height) * width + ((column + right + width) % width);
      result[to] = pixels[row * width + column];
    }
  return result;
}

/** The slope of the summed sizes of the differences between neighbours. */
function variationSlope(pixels, height, width) {
  return pixels.map((pixel, i) =>
    neighbours(i, height, width).reduce((sum, j) => sum + Math.sign(pixel - pixels[j]), 0),
  );
}

/** Each pixel drawn to the mean of its four neighbours; beyond the edge a picture goes on as it. */
function blurred(pixels, height, width) {
  return pixels.map((pixel, i) =>
    neighbours(i, height, width).reduce((sum, j) => sum + (BLUR / 4) * (pixels[j] - pixel), pixel),
  );
}

function neighbours(i, height, width) {
  const row = Math.floor(i / width), column = i % width;
  const found = [];
  if (row > 0) found.push(i - width);
  if (row < height - 1) found.push(i + width);
  if (column > 0) found.push(i - 1);
  if (column < width - 1) found.push(i + 1);
  return found;
}

// A drawing brought into the form of MNIST's digits, as interp/data/centring.py does.

import { roundHalfEven } from "./arrays.js";
import { SHARED } from "./shared.js";

const { box: BOX, side: MNIST_SIDE } = SHARED.centring;

/**
 * What the network sees of a drawing, Uint8Array of 28×28: centred as MNIST's digits are, or with
 * the pad simply scaled down, then moved by whole pixels. ink: 0–255, side × side, where side is a
 * multiple of 28.
 */
export function seenImage(ink, { centred, right, down }) {
  const side = Math.sqrt(ink.length);
  return movedImage(centred ? centredImage(ink, side, side) : reducedImage(ink, side), right, down);
}

/** A picture of any size, 0–255, its ink scaled into a 20×20 box and placed by centre of mass. */
export function centredImage(ink, height, width) {
  const image = new Uint8Array(MNIST_SIDE * MNIST_SIDE);
  const box = inkBox(ink, height, width);
  if (!box) return image;
  const digit = scaledDigit(ink, width, box);
  const top = startOf(digit.values, digit.height, (i) => Math.floor(i / digit.width));
  const left = startOf(digit.values, digit.width, (i) => i % digit.width);
  for (let row = 0; row < digit.height; row++)
    for (let column = 0; column < digit.width; column++)
      image[(top + row) * MNIST_SIDE + left + column] = digit.values[row * digit.width + column];
  return image;
}

function inkBox(ink, height, width) {
  let top = height, bottom = 0, left = width, right = 0;
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      if (ink[row * width + column]) {
        [top, bottom] = [Math.min(top, row), row + 1];
        [left, right] = [Math.min(left, column), Math.max(right, column + 1)];
      }
  return bottom ? { top, left, height: bottom - top, width: right - left } : null;
}

function scaledDigit(ink, stride, box) {
  const factor = BOX / Math.max(box.height, box.width);
  const [height, width] = [box.height, box.width].map((length) =>
    Math.max(1, roundHalfEven(length * factor)),
  );
  // columns first, kept in single precision between the two passes, as Pillow does
  const wide = new Float32Array(box.height * width);
  bicubicTaps(box.width, width).forEach(({ start, taps }, column) => {
    for (let row = 0; row < box.height; row++) {
      const from = (box.top + row) * stride + box.left + start;
      let sum = 0;
      for (let k = 0; k < taps.length; k++) sum += Math.fround(ink[from + k] / 255) * taps[k];
      wide[row * width + column] = sum;
    }
  });
  const values = new Uint8Array(height * width);
  bicubicTaps(box.height, height).forEach(({ start, taps }, row) => {
    for (let column = 0; column < width; column++) {
      let sum = 0;
      for (let k = 0; k < taps.length; k++) sum += wide[(start + k) * width + column] * taps[k];
      const grey = Math.fround(Math.min(1, Math.max(0, Math.fround(sum))) * 255);
      values[row * width + column] = roundHalfEven(grey);
    }
  });
  return { values, height, width };
}

/** For each place of the shorter line, where its weights over the longer one start, and they. */
function bicubicTaps(from, to) {
  const scale = from / to;
  const stretch = Math.max(scale, 1);
  return Array.from({ length: to }, (_, i) => {
    const middle = (i + 0.5) * scale;
    const start = Math.max(0, Math.trunc(middle - 2 * stretch + 0.5));
    const end = Math.min(from, Math.trunc(middle + 2 * stretch + 0.5));
    const taps = Float64Array.from({ length: end - start }, (_, k) =>
      bicubic((start + k - middle + 0.5) / stretch),
    );
    const total = taps.reduce((sum, tap) => sum + tap, 0);
    return { start, taps: taps.map((tap) => tap / total) };
  });
}

function bicubic(x) {
  const far = Math.abs(x);
  if (far < 1) return (1.5 * far - 2.5) * far * far + 1;
  return far < 2 ? -0.5 * (((far - 5) * far + 8) * far - 4) : 0;
}

/** Where a digit of that length begins, so that its centre of mass falls on pixel 14. */
function startOf(values, length, placeOf) {
  let mass = 0, moment = 0;
  for (let i = 0; i < values.length; i++) {
    mass += values[i];
    moment += values[i] * placeOf(i);
  }
  const start = Math.floor(MNIST_SIDE / 2 - moment / Math.max(mass, 1) + 0.5);
  return Math.min(Math.max(start, 0), MNIST_SIDE - length);
}

/** The pad scaled down to 28×28 by averaging squares. */
export function reducedImage(ink, side) {
  const zoom = side / MNIST_SIDE;
  const sums = new Float64Array(MNIST_SIDE * MNIST_SIDE);
  for (let i = 0; i < ink.length; i++) {
    const row = Math.floor(i / side / zoom), column = Math.floor((i % side) / zoom);
    sums[row * MNIST_SIDE + column] += ink[i];
  }
  return Uint8Array.from(sums, (sum) => roundHalfEven(sum / (zoom * zoom)));
}

/** An image moved by whole pixels, black coming in from outside. */
function movedImage(image, right, down) {
  const moved = new Uint8Array(image.length);
  for (let row = 0; row < MNIST_SIDE; row++)
    for (let column = 0; column < MNIST_SIDE; column++) {
      const from = [row - down, column - right];
      if (from.some((place) => place < 0 || place >= MNIST_SIDE)) continue;
      moved[row * MNIST_SIDE + column] = image[from[0] * MNIST_SIDE + from[1]];
    }
  return moved;
}

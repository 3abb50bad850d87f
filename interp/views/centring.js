// What a network sees of a drawing: as MNIST's digits are, as interp/data/centring.py makes it.

import { roundHalfEven } from "./arrays.js";
import { drawn, rasterized } from "./rasterize.js";

/**
 * What a network sees of a drawing or an image, Float32Array of its height × width, 0 to 1. Strokes
 * are drawn, brought into the form of MNIST's digits where it is centred. So is a picture of the
 * pad's own size; one of the network's is an image, and stays what it is. Then all of them are moved by whole
 * pixels. drawing: as `drawingPad` has it. net: what has height, width and pad, as network_spec in
 * interp/views packs it.
 */
export function seenImage({ strokes, ink }, { centred, right, down }, net) {
  if (!strokes.length) return movedImage(seenPicture(ink, centred, net), right, down, net);
  const image = centred ? rasterized(strokes, net) : drawn(strokes, net, net.pad.pen);
  return movedImage(Float32Array.from(image), right, down, net);
}

function seenPicture(ink, centred, net) {
  const zoom = zoomOf(ink, net);
  const centres = centred && zoom > 1;
  const image = centres
    ? centredImage(ink, net.height * zoom, net.width * zoom, net)
    : reducedImage(ink, net);
  return Float32Array.from(image, (grey) => grey / 255);
}

/** How many pixels of a drawing, on a side, make one of the network's. */
export function zoomOf(ink, { height, width }) {
  return Math.round(Math.sqrt(ink.length / (height * width)));
}

/**
 * A picture of any size, 0–255, as the network's: its ink scaled into the network's box, 20×20 of
 * 28×28, and placed by centre of mass.
 */
export function centredImage(ink, height, width, net) {
  const image = new Uint8Array(net.height * net.width);
  const box = inkBox(ink, height, width);
  if (!box) return image;
  const digit = scaledDigit(ink, width, box, net.pad.box);
  const rowOf = (i) => Math.floor(i / digit.width);
  const columnOf = (i) => i % digit.width;
  const top = startOf(digit.values, digit.height, net.height, rowOf);
  const left = startOf(digit.values, digit.width, net.width, columnOf);
  for (let row = 0; row < digit.height; row++)
    for (let column = 0; column < digit.width; column++)
      image[(top + row) * net.width + left + column] = digit.values[row * digit.width + column];
  return image;
}

/** {top, left, height, width} of a picture's ink, null where there is none. */
export function inkBox(ink, height, width) {
  let top = height;
  let bottom = 0;
  let left = width;
  let right = 0;
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      if (ink[row * width + column]) {
        [top, bottom] = [Math.min(top, row), row + 1];
        [left, right] = [Math.min(left, column), Math.max(right, column + 1)];
      }
  return bottom ? { top, left, height: bottom - top, width: right - left } : null;
}

function scaledDigit(ink, stride, box, [most, widest]) {
  const factor = Math.min(most / box.height, widest / box.width);
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

/** Where a digit of that length begins, so that its centre of mass falls on the middle of `side`. */
function startOf(values, length, side, placeOf) {
  let mass = 0;
  let moment = 0;
  for (let i = 0; i < values.length; i++) {
    mass += values[i];
    moment += values[i] * placeOf(i);
  }
  const start = Math.floor(Math.floor(side / 2) - moment / Math.max(mass, 1) + 0.5);
  return Math.min(Math.max(start, 0), side - length);
}

/** The pad scaled down to the network's shape by averaging squares. */
export function reducedImage(ink, net) {
  const zoom = zoomOf(ink, net);
  const stride = net.width * zoom;
  const sums = new Float64Array(net.height * net.width);
  for (let i = 0; i < ink.length; i++) {
    const row = Math.floor(i / stride / zoom);
    const column = Math.floor((i % stride) / zoom);
    sums[row * net.width + column] += ink[i];
  }
  return Uint8Array.from(sums, (sum) => roundHalfEven(sum / (zoom * zoom)));
}

/** An image moved by whole pixels, black coming in from outside. */
function movedImage(image, right, down, { height, width }) {
  const moved = new Float32Array(image.length);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [above, left] = [row - down, column - right];
      if (above < 0 || above >= height || left < 0 || left >= width) continue;
      moved[row * width + column] = image[above * width + left];
    }
  return moved;
}

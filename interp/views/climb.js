// Hill climbing: change one pixel at random, keep what makes the network surer.
// The causal-index article's procedure, as interp/dreams/climbing.py has it.

import { addRow, inputsOf, preactivationsAbove, preactivationsOf, scoreOf } from "./network.js";
import { roughnessOf } from "./roughness.js";

const CHANGE = 0.1, SMOOTHNESS = 1e-5, RAISED = 0.1, RAISED_BY = 0.2;

/** Near blank, where a dream starts: pixels at -1, one in ten raised by up to 0.2. */
export function nearBlank(count, random) {
  return Float64Array.from({ length: count }, () =>
    random() < RAISED ? -1 + RAISED_BY * random() : -1,
  );
}

/** The image in [0, 1] that pixels from -1 to 1 are. */
export function imageOf(pixels) {
  return Float32Array.from(pixels, (pixel) => (pixel + 1) / 2);
}

/**
 * A climb from `pixels`, Float64Array from -1 to 1, which it changes: {value, probability,
 * step(random)}. A step is one proposal, and tells whether it was kept: whether it made the
 * probability (or the logit, where there is none) larger, less 1e-5 × roughness where `smooth`.
 */
export function climber(net, digit, pixels, smooth) {
  let first = preactivationsOf(net, inputsOf(net, imageOf(pixels)))[0];
  let moved = new Float64Array(first.length);
  const roughness = smooth ? roughnessOf(pixels, net.height, net.width) : null;
  const climb = { ...scoreAt(net, first, digit), step };
  return climb;

  function step(random) {
    const place = Math.floor(random() * pixels.length);
    const wanted = pixels[place] + CHANGE * (2 * random() - 1);
    const pixel = Math.min(1, Math.max(-1, wanted));
    if (pixel === pixels[place]) return false;
    moved.set(first);
    moveFirst(net, moved, pixels, place, pixel);
    const found = scoreAt(net, moved, digit);
    const rougher = roughness ? roughness.change(place, pixel - pixels[place]) : 0;
    if (!(heightOf(found) - SMOOTHNESS * rougher > heightOf(climb))) return false;
    roughness?.keep(place, pixel - pixels[place]);
    pixels[place] = pixel;
    [first, moved] = [moved, first];
    Object.assign(climb, found);
    return true;
  }
}

function scoreAt(net, first, digit) {
  const logits = net.layers.length > 1 ? preactivationsAbove(net, first).at(-1) : first;
  return scoreOf(net, logits, digit);
}

/** What is climbed: the probability, or the logit of a network that has none. */
export function heightOf({ value, probability }) {
  return probability ?? value;
}

/** The first layer's values when one pixel gets another: one row of its kernel, or a column's. */
function moveFirst(net, first, pixels, place, pixel) {
  const { scale, unitColumns } = net.pixels;
  const { kernel } = net.layers[0];
  if (!unitColumns) {
    addRow(first, kernel, place, ((pixel - pixels[place]) / 2) * scale[place]);
    return;
  }
  const lengths = [pixels[place], pixel].map((there) => columnLength(net, pixels, place, there));
  for (let i = place % net.width; i < pixels.length; i += net.width) {
    const before = (pixels[i] + 1) / 2 / lengths[0];
    const after = ((i === place ? pixel : pixels[i]) + 1) / 2 / lengths[1];
    addRow(first, kernel, i, (after - before) * scale[i]);
  }
}

function columnLength(net, pixels, place, there) {
  let squares = 0;
  for (let i = place % net.width; i < pixels.length; i += net.width)
    squares += (((i === place ? there : pixels[i]) + 1) / 2) ** 2;
  return Math.sqrt(squares) || 1;
}

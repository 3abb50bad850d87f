// Hill climbing: change one pixel at random, and keep the change if the network is surer.
// By the same rule and with the same numbers as interp/dreams/climbing.py.

import { addRow, inputsOf, preactivationsAbove, preactivationsOf, scoreOf } from "./network.js";
import { roughnessOf } from "./roughness.js";
import { SHARED } from "./shared.js";

/** Where a dream starts, nearly black: pixels at -1, a few of them raised a little. */
export function nearBlank(count, random) {
  const { raised_share: share, raised_by: by } = SHARED.dreams.start;
  return Float64Array.from({ length: count }, () => (random() < share ? by * random() - 1 : -1));
}

/** The image in [0, 1] that pixels from -1 to 1 stand for, Float64Array. */
export function imageOf(pixels) {
  return Float64Array.from(pixels, (pixel) => (pixel + 1) / 2);
}

/**
 * A climb from `pixels`, Float64Array from -1 to 1, which it changes: {value, probability,
 * propose(place, change), step(random)}. A proposal is kept, and true returned, if it makes the
 * probability (or the logit, where there is none) larger, less the cost of roughness where
 * `smooth`. A step is a random proposal.
 */
export function climber(net, target, pixels, smooth) {
  let first = firstOf(net, pixels);
  const roughness = smooth ? roughnessOf(pixels, net.height, net.width) : null;
  const climb = { ...scoreAt(net, first, target), propose, step };
  return climb;

  function propose(place, change) {
    const pixel = Math.min(1, Math.max(-1, pixels[place] + change));
    const growth = pixel - pixels[place];
    if (growth === 0) return false;
    const changed = changedFirst(net, first, pixels, place, pixel);
    const score = scoreAt(net, changed, target);
    const cost = roughness ? SHARED.dreams.roughness.weight * roughness.growth(place, growth) : 0;
    if (!(heightOf(score) - cost > heightOf(climb))) return false;
    roughness?.change(place, growth);
    first = changed;
    pixels[place] = pixel;
    Object.assign(climb, score);
    return true;
  }

  function step(random) {
    const place = Math.floor(random() * pixels.length);
    return propose(place, SHARED.dreams.climb.step_size * (2 * random() - 1));
  }
}

/** What is climbed: the probability, or the logit of a network that has none. */
export function heightOf({ value, probability }) {
  return probability ?? value;
}

function firstOf(net, pixels) {
  return preactivationsOf(net, inputsOf(net, imageOf(pixels)))[0];
}

function scoreAt(net, first, target) {
  const logits = net.layers.length > 1 ? preactivationsAbove(net, first).at(-1) : first;
  return scoreOf(net, logits, target);
}

/** The first layer's values after one pixel was set: one row of its kernel added, where it can be. */
function changedFirst(net, first, pixels, place, pixel) {
  if (net.pixels.unitColumns) {
    const all = pixels.slice();
    all[place] = pixel;
    return firstOf(net, all);
  }
  const changed = first.slice();
  const amount = ((pixel - pixels[place]) / 2) * net.pixels.scale[place];
  addRow(changed, net.layers[0].kernel, place, amount);
  return changed;
}

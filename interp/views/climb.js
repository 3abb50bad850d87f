// Hill climbing: change one pixel at random, and keep the change if the network is surer.
// By the same rule and with the same numbers as interp/dreams/climbing.py.

import { forward } from "./layerkinds.js";
import { inputsOf, preactivationsAbove, roomFor, scoreOf } from "./network.js";
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
  const room = roomFor(net);
  const one = new Float64Array(pixels.length);
  let first = firstOf(net, pixels, room.preactivations[0].slice());
  let changed = first.slice();
  const roughness = smooth ? roughnessOf(pixels, net.height, net.width) : null;
  const climb = { ...scoreAt(first), propose, step };
  return climb;

  function propose(place, change) {
    const pixel = Math.min(1, Math.max(-1, pixels[place] + change));
    const growth = pixel - pixels[place];
    if (growth === 0) return false;
    setFirst(place, pixel);
    const score = scoreAt(changed);
    const cost = roughness ? SHARED.dreams.roughness.weight * roughness.growth(place, growth) : 0;
    if (!(heightOf(score) - cost > heightOf(climb))) return false;
    roughness?.change(place, growth);
    [first, changed] = [changed, first];
    pixels[place] = pixel;
    Object.assign(climb, score);
    return true;
  }

  function step(random) {
    const place = Math.floor(random() * pixels.length);
    return propose(place, SHARED.dreams.climb.step_size * (2 * random() - 1));
  }

  function scoreAt(values) {
    return scoreOf(net, preactivationsAbove(net, values, room).at(-1), target);
  }

  /** Make `changed` the first layer's values after one pixel was set: its change added, where it can be. */
  function setFirst(place, pixel) {
    if (net.pixels.unitColumns) {
      const all = pixels.slice();
      all[place] = pixel;
      firstOf(net, all, changed);
      return;
    }
    changed.set(first);
    one[place] = ((pixel - pixels[place]) / 2) * net.pixels.scale[place];
    net.layers[0].add(one, changed);
    one[place] = 0;
  }
}

/** What is climbed: the probability, or the logit of a network that has none. */
export function heightOf({ value, probability }) {
  return probability ?? value;
}

function firstOf(net, pixels, into) {
  return forward(net.layers[0], inputsOf(net, imageOf(pixels)), into);
}

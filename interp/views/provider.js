// A host without a kernel: what layersView requests is worked out in the page, a slice at a time.

import { composed, weightsInto } from "./network.js";
import { SHARED } from "./shared.js";

const SLICE_OF_WORK = 8; // milliseconds of work between two chances to draw

/** Respond to a layers model's requests, such as "composed/1" and "incoming/2"; returns a stop(). */
export function provideFor(net, model) {
  const respond = async () => {
    const key = model.get("request");
    model.set("response", { key, ...(await responseTo(net, key)) });
  };
  return model.watch("request", respond);
}

async function responseTo(net, key) {
  const [what, place] = key.split("/");
  const layer = Number(place);
  if (what === "composed") return { pictures: await composedPictures(net, layer) };
  if (what === "incoming") return strongestWeights(net, layer, SHARED.layers.weights);
  return { error: "This is not at hand on a page." };
}

/**
 * Each unit's composed picture, Float32Array (units × pixels): W_1 W_2 … times the unit's own
 * weights, from the cheap end, as interp/maps/composition.py does. Layers count from 0.
 */
export async function composedPictures(net, layer) {
  const units = net.sizes[layer + 1];
  const pixels = net.sizes[0];
  const pictures = new Float32Array(units * pixels);
  await inSlices(units, (unit) => pictures.set(composedUnit(net, layer, unit), unit * pixels));
  pictures.shape = [units, pixels];
  return pictures;
}

/** One unit's composed picture, Float64Array of pixels. */
export function composedUnit(net, layer, unit) {
  const weights = new Float64Array(net.sizes[layer + 1]);
  weights[unit] = 1;
  return composed(net, layer, weights);
}

/** Each unit's strongest `most` weights, {weights, sources}: Float32Arrays (units × kept). */
export async function strongestWeights(net, layer, most) {
  const units = net.sizes[layer + 1];
  const kept = Math.min(most, net.sizes[layer]);
  const weights = new Float32Array(units * kept);
  const sources = new Float32Array(units * kept);
  await inSlices(units, (unit) => {
    const own = weightsInto(net, layer, unit);
    const order = [...own.keys()].sort((left, right) => Math.abs(own[right]) - Math.abs(own[left]));
    order.slice(0, kept).forEach((source, i) => {
      weights[unit * kept + i] = own[source];
      sources[unit * kept + i] = source;
    });
  });
  weights.shape = sources.shape = [units, kept];
  return { weights, sources };
}

/** Do work(0) to work(count - 1), letting the page draw and answer in between. */
export async function inSlices(count, work) {
  let until = performance.now() + SLICE_OF_WORK;
  for (let i = 0; i < count; i++) {
    if (performance.now() > until) {
      await new Promise((resume) => setTimeout(resume));
      until = performance.now() + SLICE_OF_WORK;
    }
    work(i);
  }
}

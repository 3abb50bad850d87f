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
  if (what === "incoming" && net.layers[layer - 1]?.picture) return heaviestChannels(net, layer);
  if (what === "incoming") return strongestWeights(net, layer, SHARED.layers.weights);
  return { error: "This is not at hand on a page." };
}

/**
 * Each unit's composed picture, Float32Array (units × pixels): W_1 W_2 … times the unit's own
 * weights, from the cheap end, as interp/maps/composition.py does. Layers count from 0.
 */
export async function composedPictures(net, layer) {
  if (net.channels[layer]) return channelPictures(net.channels[layer]);
  const units = net.sizes[layer + 1];
  const pixels = net.sizes[0];
  const pictures = new Float32Array(units * pixels);
  await inSlices(units, (unit) => pictures.set(composedUnit(net, layer, unit), unit * pixels));
  pictures.shape = [units, pixels];
  return pictures;
}

/** A convolution's channels, as Python composed them, (pixels × channels), the other way around. */
function channelPictures({ values, shape: [pixels, channels] }) {
  const pictures = Float32Array.from(
    values,
    (_, i) => values[(i % pixels) * channels + Math.floor(i / pixels)],
  );
  pictures.shape = [channels, pixels];
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

/** For each unit above a picture the channels that it weighs the most: as slices in interp/views/layers.py. */
export async function heaviestChannels(net, layer) {
  const [height, width, channels] = net.layers[layer - 1].picture;
  const units = net.sizes[layer + 1];
  const places = height * width;
  const kept = Math.min(SHARED.layers.strip, channels);
  const sources = new Float32Array(units * kept);
  const lengths = new Float32Array(units * kept);
  const weights = new Float32Array(units * kept * places);
  await inSlices(units, (unit) => {
    const own = weightsInto(net, layer, unit);
    const squares = new Float64Array(channels);
    for (const [i, weight] of own.entries()) squares[i % channels] += weight ** 2;
    const order = [...squares.keys()].sort((left, right) => squares[right] - squares[left]);
    order.slice(0, kept).forEach((source, i) => {
      const at = unit * kept + i;
      [sources[at], lengths[at]] = [source, Math.sqrt(squares[source])];
      for (let place = 0; place < places; place++)
        weights[at * places + place] = own[place * channels + source];
    });
  });
  weights.shape = [units, kept, places];
  sources.shape = lengths.shape = [units, kept];
  return { weights, sources, lengths, window: [height, width] };
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

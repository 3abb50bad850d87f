// What a layer calculates, by its kind. Every kind answers the same questions, see layerOf.

import { activationOf } from "./activations.js";
import { unpacked } from "./arrays.js";
import { convolution, maximum, sum } from "./convolving.js";

const KINDS = { dense, convolution, maximum, sum };

/**
 * A layer to calculate with, of what network_spec packs, for so many inputs and units. place: from 0.
 * All arrays are Float64Arrays; `into` is written to, and nothing else is allocated.
 *
 * kind, windows, mean: of the spec. bias: for each unit. picture: [height, width, channels] of its units, null of a dense layer.
 * add(inputs, into): the linear step, added to `into`. transpose(flow, into): the same backwards.
 * activate(values, into) and slopes(values, into): what it passes on and its slopes there; both
 * return `into`. neutral: what stands for slopes where gates are left out, of each unit, null for 1.
 */
export function layerOf(spec, inputs, units, place) {
  if (!Object.hasOwn(KINDS, spec.kind))
    throw new Error(`layer ${place}: no view calculates with a layer of the kind "${spec.kind}"`);
  const { kind, windows = null, mean = false } = spec;
  const usual = { kind, windows, mean, picture: null, neutral: null };
  return { ...usual, ...activationOf(spec.activation, units), ...KINDS[kind](spec, units, inputs) };
}

/** Each layer's values before its activation: `into` becomes its bias plus the linear step. */
export function forward(layer, inputs, into) {
  into.set(layer.bias);
  layer.add(inputs, into);
  return into;
}

function dense({ kernel, bias }, units, inputs) {
  const weights = unpacked(kernel);
  const chosen = new Int32Array(units);
  const add = (received, into) => {
    // black pixels and closed units cost nothing
    for (let i = 0; i < inputs; i++) if (received[i]) addRow(into, weights, i, received[i]);
  };
  const transpose = (flow, into) => {
    let count = 0;
    for (let j = 0; j < units; j++) if (flow[j]) chosen[count++] = j;
    const most = count > units / 2;
    for (let i = 0; i < inputs; i++) {
      const start = i * units;
      let total = 0;
      if (most) for (let j = 0; j < units; j++) total += flow[j] * weights[start + j];
      else for (let k = 0; k < count; k++) total += flow[chosen[k]] * weights[start + chosen[k]];
      into[i] = total;
    }
    return into;
  };
  return { bias: Float64Array.from(unpacked(bias)), add, transpose };
}

/** Add to `values` one row of a kernel times a factor. */
function addRow(values, kernel, row, factor) {
  const start = row * values.length;
  for (let j = 0; j < values.length; j++) values[j] += factor * kernel[start + j];
}

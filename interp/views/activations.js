// Activation functions and their slopes. Those made of straight pieces come from Python as such;
// the curved ones are here by the names that interp/activations.py has for them.

import { perUnit } from "./arrays.js";
import { SHARED } from "./shared.js";

/** Curved activations: function and slope at one value, with the parameters of its unit. */
export const CURVED = {
  elu: {
    at: (z, { alpha }) => (z > 0 ? z : alpha * Math.expm1(z)),
    slope: (z, { alpha }) => (z > 0 ? 1 : alpha * Math.exp(z)),
  },
  exponential: { at: (z) => Math.exp(z), slope: (z) => Math.exp(z) },
  selu: {
    at: (z) => SHARED.selu.scale * CURVED.elu.at(z, SHARED.selu),
    slope: (z) => SHARED.selu.scale * CURVED.elu.slope(z, SHARED.selu),
  },
  gelu: {
    at: (z) => z * normalDistribution(z),
    slope: (z) => normalDistribution(z) + (z * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI),
  },
  silu: { at: (z) => z * sigmoid(z), slope: (z) => sigmoid(z) * (1 + z * (1 - sigmoid(z))) },
  mish: {
    at: (z) => z * Math.tanh(softplus(z)),
    slope(z) {
      const inner = Math.tanh(softplus(z));
      return inner + z * (1 - inner * inner) * sigmoid(z);
    },
  },
  sigmoid: { at: sigmoid, slope: (z) => sigmoid(z) * (1 - sigmoid(z)) },
  tanh: { at: Math.tanh, slope: (z) => 1 - Math.tanh(z) ** 2 },
  softplus: { at: softplus, slope: sigmoid },
  squares: { at: (z) => z * z, slope: (z) => 2 * z },
  softsign: { at: (z) => z / (1 + Math.abs(z)), slope: (z) => 1 / (1 + Math.abs(z)) ** 2 },
};

/** The logistic function of one number. */
export function sigmoid(z) {
  const falling = Math.exp(-Math.abs(z)); // so that the lower end is not rounded to 0
  return (z < 0 ? falling : 1) / (1 + falling);
}

function softplus(z) {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}

function normalDistribution(z) {
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0;
  // erf as the series whose terms are all of one sign: nothing cancels
  const x = z / Math.SQRT2;
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return 0.5 + (Math.exp(-x * x) * sum) / Math.sqrt(Math.PI);
}

/** The softmax of an array, as a new Float64Array. */
export function softmax(values) {
  let largest = -Infinity;
  for (const value of values) largest = Math.max(largest, value);
  const result = Float64Array.from(values, (value) => Math.exp(value - largest));
  let total = 0;
  for (const value of result) total += value;
  return result.map((value) => value / total);
}

/**
 * An activation to calculate with, of what network_spec in interp/views packs, for a layer of
 * `units`: {activate(values, into), slopes(values, into)}, which return `into`. values: a
 * Float64Array with one for each unit. Softmax, which mixes its units, has no slopes.
 */
export function activationOf({ name, parameters, pieces }, units) {
  if (name === "softmax") {
    const activate = (values, into = new Float64Array(units)) => {
      into.set(softmax(values));
      return into;
    };
    return { activate };
  }
  return pieces ? straightOf(pieces, units) : curvedOf(CURVED[name], parameters, units);
}

/** Straight pieces from left to right; each holds up to and with the breakpoint at its right. */
function straightOf(pieces, units) {
  const [breakpoints, slopes, intercepts] = [
    pieces.breakpoints,
    pieces.slopes,
    pieces.intercepts,
  ].map((entries) => entries.map((entry) => perUnit(entry, units)));
  const pieceAt = (value, unit) => {
    let piece = 0;
    for (let i = 0; i < breakpoints.length; i++) if (value > breakpoints[i][unit]) piece = i + 1;
    return piece;
  };
  const activate = (values, into = new Float64Array(units)) => {
    for (let unit = 0; unit < units; unit++) {
      const piece = pieceAt(values[unit], unit);
      into[unit] = slopes[piece][unit] * values[unit] + intercepts[piece][unit];
    }
    return into;
  };
  const slopesAt = (values, into) => {
    for (let unit = 0; unit < units; unit++) into[unit] = slopes[pieceAt(values[unit], unit)][unit];
    return into;
  };
  return { activate, slopes: slopesAt };
}

function curvedOf({ at, slope }, parameters, units) {
  const arrays = Object.entries(parameters).map(([name, value]) => [name, perUnit(value, units)]);
  const own = Array.from({ length: units }, (_, unit) =>
    Object.fromEntries(arrays.map(([name, values]) => [name, values[unit]])),
  );
  const activate = (values, into = new Float64Array(units)) => {
    for (let unit = 0; unit < units; unit++) into[unit] = at(values[unit], own[unit]);
    return into;
  };
  const slopes = (values, into) => {
    for (let unit = 0; unit < units; unit++) into[unit] = slope(values[unit], own[unit]);
    return into;
  };
  return { activate, slopes };
}

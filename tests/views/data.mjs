// What the Python side left for a test: what Python and the views share, and NumPy's arrays.

import { readFileSync } from "node:fs";

const { shared, given } = JSON.parse(readFileSync(process.env.INTERP_GIVEN, "utf8"));
globalThis.INTERP_SHARED = shared;
export const data = given;
export const view = (name) => import(`../../interp/views/${name}.js`);

/** The largest difference between two arrays, relative to the larger of 1 and the second's size. */
export function apart(found, wanted) {
  if (found.length !== wanted.length) return Infinity;
  const size = wanted.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  return found.reduce((most, value, i) => Math.max(most, Math.abs(value - wanted[i])), 0) / size;
}

// What the Python side left for a test: the views as modules, and arrays computed by NumPy.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.INTERP_VIEWS;
export const data = JSON.parse(readFileSync(join(folder, "data.json"), "utf8"));
export const view = (name) => import(pathToFileURL(join(folder, `${name}.js`)).href);

/** The largest difference between two arrays, relative to the larger of 1 and the second's size. */
export function apart(found, wanted) {
  if (found.length !== wanted.length) return Infinity;
  const size = wanted.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  return found.reduce((most, value, i) => Math.max(most, Math.abs(value - wanted[i])), 0) / size;
}

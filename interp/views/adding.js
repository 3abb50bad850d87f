// A network of squares, one image: what each of an output's pictures adds, one after another.

import { dotOf } from "./network.js";

/**
 * What the pictures of one output add to its logit, Float64Array, each the square of the input
 * laid over it, or less than zero where the square is taken away. pictures: {kernels: (n, pixels),
 * biases: (n,), signs: (n,)}.
 */
export function addedBy({ kernels, biases, signs }, inputs) {
  return Float64Array.from(signs, (sign, i) => {
    const kernel = kernels.subarray(i * inputs.length, (i + 1) * inputs.length);
    return sign * (dotOf(inputs, kernel) + biases[i]) ** 2;
  });
}

/**
 * The logits once `count` pictures of each output are added, Float64Array. added: what each
 * output's pictures add, as of addedBy; starts: the logits before any.
 */
export function logitsAfter(starts, added, count) {
  return Float64Array.from(starts, (start, i) =>
    added[i].subarray(0, count).reduce((sum, value) => sum + value, start),
  );
}

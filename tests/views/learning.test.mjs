import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, data, view } from "./data.mjs";

const { unpacked } = await view("arrays");
const learning = await view("learning");

for (const {
  title,
  settings,
  sizes,
  images,
  labels,
  steps,
  kernels,
  biases,
  loss,
  composed,
} of data) {
  test(`${title}: the weights that NumPy has after ${steps} steps`, () => {
    const [pixels, classes] = [unpacked(images), unpacked(labels)];
    const rows = Array.from({ length: classes.length }, (_, i) =>
      Float64Array.from(pixels.subarray(i * sizes[0], (i + 1) * sizes[0]), (grey) => grey / 255),
    );
    const taught = learning.shuffledLabels(classes, settings.mixed, settings.seed);
    const layers = learning.startOf(sizes, settings.seed, settings.zero);
    const update = learning.optimiserOf(settings);
    for (let step = 0; step < steps; step++) {
      const batch = learning.batchOf(step, rows.length, settings.size, settings.seed);
      update(layers, learning.gradientOf(layers, rows, taught, batch));
    }
    for (const [i, { kernel, bias }] of layers.entries()) {
      assert.ok(apart(kernel, unpacked(kernels[i])) < 1e-4);
      assert.ok(apart(bias, unpacked(biases[i])) < 1e-4);
    }
    assert.ok(Math.abs(learning.measured(layers, rows, taught).loss - loss) < 1e-4 * (1 + loss));
    const pictures = learning.composedOf(layers);
    assert.ok(apart(pictures.kernel, unpacked(composed)) < 1e-4);
  });
}

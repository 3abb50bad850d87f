import assert from "node:assert/strict";
import { test } from "node:test";
import { data, view } from "./data.mjs";

// as much of a browser as painting needs
globalThis.ImageData = class {
  constructor(width, height) {
    Object.assign(this, { width, height, data: new Uint8ClampedArray(4 * width * height) });
  }
};
const canvas = () => ({
  dataset: {},
  getContext() {
    return { putImageData: (image) => (this.painted = image.data) };
  },
});

const { unpacked } = await view("arrays");
const pictures = await view("pictures");

test("a canvas gets the colours of interp.colours", () => {
  for (const [style, colours] of Object.entries(data.palettes)) {
    const target = canvas();
    pictures.paintEntries(
      target,
      Uint8Array.from({ length: 256 }, (_, i) => i),
      16,
      16,
      style,
    );
    const painted = [...target.painted].filter((_, i) => i % 4 < 3);
    assert.deepEqual(painted, [...unpacked(colours)]);
  }
});

for (const { title, values, neverLit, limits, entries, zoom, dead } of data.tiles) {
  const mask = neverLit && unpacked(neverLit);
  const [count, height, width] = values.shape;
  const whole = unpacked(values);
  const one = (i) => whole.subarray(i * height * width, (i + 1) * height * width);

  test(`limits and entries: ${title}`, () => {
    const wanted = unpacked(entries);
    for (let i = 0; i < count; i++) {
      const limit = pictures.limitOf(one(i), mask);
      assert.equal(limit, limits[i]);
      const bounds = [-limit, limit];
      const found = pictures.entriesOf(one(i), {
        height,
        width,
        bounds,
        zoom,
        neverLit: mask,
        dead: dead[i],
      });
      assert.deepEqual([...found], [...wanted.subarray(i * found.length, (i + 1) * found.length)]);
    }
  });
}

test("spans, and figures that people can read", () => {
  assert.deepEqual(pictures.spanOf([3, -2, 0]), [-2, 3]);
  assert.equal(pictures.limitOf([]), 0);
  const texts = [0, 1.2345, -0.0012345, 123456, -1e-9].map((number) => pictures.figure(number));
  assert.deepEqual(texts, ["0", "1.23", "−0.00123", "1.23e+5", "−1.00e-9"]);
});

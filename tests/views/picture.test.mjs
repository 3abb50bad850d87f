import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, data, view } from "./data.mjs";

const { unpacked } = await view("arrays");
const { brightnessOf, pictureOf } = await view("picture");

const greyOf = (colours) => ({
  values: brightnessOf(unpacked(colours)),
  height: colours.shape[0],
  width: colours.shape[1],
});

for (const { title, colours, ink, image, net } of data)
  test(`a photo, ${title}`, () => {
    const found = pictureOf(greyOf(colours), net);
    assert.deepEqual([found.ink.height, found.ink.width], ink.shape);
    assert.ok(apart(found.ink.values, unpacked(ink)) < 1e-6);
    const wanted = unpacked(image);
    assert.equal(found.image.length, wanted.length);
    for (let i = 0; i < wanted.length; i++)
      assert.ok(Math.abs(found.image[i] - wanted[i]) <= 1, `pixel ${i}`);
  });

test("in an empty sheet there is no picture", () => {
  const sheet = { values: new Float64Array(6400).fill(0.7), height: 80, width: 80 };
  assert.equal(pictureOf(sheet, data[0].net), null);
});

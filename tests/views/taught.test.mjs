import assert from "node:assert/strict";
import { test } from "node:test";
import { data, view } from "./data.mjs";

const { unpacked } = await view("arrays");
const { digitsOf } = await view("lesson");

test("digits of 8×8 become the images that Python makes of them", () => {
  const { train, test: tested, names } = digitsOf(data.spec);
  const all = [...train.images, ...tested.images];
  const wanted = unpacked(data.images);
  for (let i = 0; i < all.length; i += data.every)
    for (const [k, value] of all[i].entries())
      assert.ok(
        Math.abs(255 * value - wanted[(i / data.every) * 784 + k]) <= 2,
        `${i}, pixel ${k}`,
      );
  assert.deepEqual([...train.labels, ...tested.labels], [...unpacked(data.labels)]);
  assert.deepEqual(names, [..."0123456789"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { data, view } from "./data.mjs";

const { unpacked } = await view("arrays");
const { classOf, inputsOf, openNetwork, preactivationsOf } = await view("network");

test("every test image: the same class as NumPy, logits to 1e-3", () => {
  const net = openNetwork(data.spec);
  const [images, classes, logits] = [data.images, data.classes, data.logits].map(unpacked);
  let furthest = 0;
  for (let i = 0; i < classes.length; i++) {
    const image = Float32Array.from(images.subarray(i * 784, (i + 1) * 784), (v) => v / 255);
    const found = preactivationsOf(net, inputsOf(net, image)).at(-1);
    assert.equal(classOf(found), classes[i], `image ${i}`);
    for (const [k, z] of found.entries())
      furthest = Math.max(furthest, Math.abs(z - logits[i * 10 + k]));
  }
  assert.ok(furthest < 1e-3, `logits are up to ${furthest} apart`);
});

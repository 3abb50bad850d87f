import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, data, view } from "./data.mjs";

const { unpacked } = await view("arrays");
const { addsOf, correlationOf, fallsOf } = await view("erasing");
const { openNetwork } = await view("network");

for (const { title, spec, images, target, explanation, adds, patches, ...wanted } of data) {
  const net = openNetwork(spec);
  const image = Float32Array.from(unpacked(images), (grey) => grey / 255);
  const found = addsOf(net, image, explanation, target);

  test(`${title}, ${explanation}: what each pixel is said to add`, () => {
    assert.ok(apart(found, unpacked(adds)) < 1e-5);
  });

  test(`${title}, ${explanation}: promise and loss of each tile are those of trust.removal`, () => {
    const falls = patches.map((patch) => fallsOf(net, image, found, target, [patch])[0]);
    for (const name of ["promised", "actual"])
      assert.ok(
        apart(
          falls.map((fall) => fall[name]),
          wanted.alone[name],
        ) < 1e-5,
        name,
      );
    assert.ok(Math.abs(correlationOf(falls) - wanted.correlation) < 1e-5);
  });

  test(`${title}, ${explanation}: one after another they add up to the whole`, () => {
    const falls = fallsOf(net, image, found, target, patches);
    for (const name of ["promised", "actual"])
      assert.ok(
        apart(
          falls.map((fall) => fall[name]),
          wanted.inOrder[name],
        ) < 1e-5,
        name,
      );
  });
}

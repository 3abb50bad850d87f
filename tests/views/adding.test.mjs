import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, data, view } from "./data.mjs";

const { addedBy, logitsAfter } = await view("adding");
const { unpacked } = await view("arrays");
const { partsOf } = await view("eigenpictures");
const { dotOf, inputsOf, openNetwork } = await view("network");

for (const { title, values, images } of data) {
  const net = openNetwork(values.network);
  const parts = partsOf(net, { get: (name) => values[name] });
  for (const [number, { image, counts, logits, whole }] of images.entries())
    test(`${title}, image ${number}: the logits after so many pictures`, () => {
      const inputs = inputsOf(net, unpacked(image));
      const added = parts.map((part) => addedBy(part, inputs));
      const starts = parts.map(({ kernel, bias }) => dotOf(kernel, inputs) + bias);
      for (const [i, count] of counts.entries())
        assert.ok(apart(logitsAfter(starts, added, count), logits[i]) < 1e-4, `${count}`);
      assert.ok(apart(logitsAfter(starts, added, counts.at(-1)), whole) < 1e-4);
    });
}

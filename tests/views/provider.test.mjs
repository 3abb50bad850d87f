import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, data, view } from "./data.mjs";

const { unpacked } = await view("arrays");
const { composedPictures, inSlices, strongestWeights } = await view("provider");
const { openNetwork } = await view("network");

test("every layer's composed pictures and strongest weights are NumPy's", async () => {
  const net = openNetwork(data.spec);
  for (const [layer, wanted] of data.layers.entries()) {
    const pictures = await composedPictures(net, layer);
    assert.deepEqual(pictures.shape, wanted.pictures.shape);
    assert.ok(apart(pictures, unpacked(wanted.pictures)) < 1e-6);
    const { weights, sources } = await strongestWeights(net, layer, data.most);
    assert.ok(apart(weights, unpacked(wanted.weights)) < 1e-7);
    assert.deepEqual([...sources], [...unpacked(wanted.sources)]);
  }
});

test("long work lets others in between", async () => {
  let others = 0;
  const timer = setInterval(() => others++, 0);
  const done = [];
  await inSlices(30, (i) => {
    const end = performance.now() + 3;
    while (performance.now() < end);
    done.push(i);
  });
  clearInterval(timer);
  assert.deepEqual(done, [...Array(30).keys()]);
  assert.ok(others >= 2);
});

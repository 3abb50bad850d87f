import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, data, view } from "./data.mjs";

const { unpacked } = await view("arrays");
const { classOf, exactMapOf, inputsOf, ledgerOf, openNetwork, outputsOf, preactivationsOf } =
  await view("network");

for (const { title, spec, images } of data) {
  const net = openNetwork(spec);
  for (const [index, image] of images.entries()) {
    const inputs = inputsOf(net, unpacked(image.image));
    const preactivations = preactivationsOf(net, inputs);
    const logits = preactivations.at(-1);

    test(`${title}, image ${index}: forward pass`, () => {
      assert.ok(apart(inputs, unpacked(image.inputs)) < 1e-5);
      for (const [layer, wanted] of image.preactivations.entries())
        assert.ok(apart(preactivations[layer], unpacked(wanted)) < 1e-5, `layer ${layer}`);
      assert.ok(apart(outputsOf(net, logits), unpacked(image.outputs)) < 1e-5);
      assert.equal(classOf(logits), image.class);
    });

    test(`${title}, image ${index}: exact map`, () => {
      const weights = Float64Array.from(logits, (_, i) => (i === 0 ? 1 : 0));
      const map = exactMapOf(net, preactivations, weights);
      assert.ok(apart(map.kernel, unpacked(image.mapOfFirst)) < 1e-5);
      assert.ok(Math.abs(map.bias - image.biasOfFirst) < 1e-4);
    });

    test(`${title}, image ${index}: ledger`, () => {
      const first = ledgerOf(net, inputs, preactivations, 0);
      assert.ok(apart(first.contributions, unpacked(image.contributions)) < 1e-5);
      assert.ok(Math.abs(first.base - image.base) < 1e-4);
      assert.ok(Math.abs(first.ink + first.base - logits[0]) < 2 * image.missing + 1e-9);
      if (logits.length < 2) return;
      const contrast = ledgerOf(net, inputs, preactivations, 0, 1);
      assert.ok(apart(contrast.contributions, unpacked(image.contrast)) < 1e-5);
      const left = contrast.ink + contrast.base - (logits[0] - logits[1]);
      assert.ok(Math.abs(left) < 4 * image.missing + 1e-9);
    });
  }
}

test("a layer of a kind that no view knows is refused by its name", () => {
  const [first, ...rest] = data[0].spec.layers;
  const spec = { ...data[0].spec, layers: [{ ...first, kind: "recurrence" }, ...rest] };
  assert.throws(() => openNetwork(spec), /layer 0: .*recurrence/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, data, view } from "./data.mjs";

const { unpacked } = await view("arrays");
const { fieldAt, placeIn, strongestPlace } = await view("places");
const { knowledge } = await view("requests");
const { composedPictures, heaviestChannels } = await view("provider");
const { openNetwork } = await view("network");
const { store } = await view("store");

test("fields are those of maps.field", () => {
  for (const { spec, fields } of data.layers)
    for (const [place, wanted] of fields) {
      const { top, left, height, width } = fieldAt(spec, place);
      assert.deepEqual([top, left, height, width], wanted);
    }
});

test("the strongest place is the first of the largest, or the middle where nothing is active", () => {
  assert.deepEqual(strongestPlace([0, 3, 1, 0, 3, 2], [2, 3]), [0, 1]);
  assert.deepEqual(strongestPlace([0, -1, 0, 0, 0, 0], [2, 3]), [1, 1]);
});

test("a channel in an image is asked for once it is looked at, and the place that is chosen", () => {
  const { spec, activations, image } = data.layers[0];
  const asked = [];
  const model = store({ responses: {}, response: {}, request: "", has_provider: true });
  for (const [name, value] of [
    ["image", 2],
    ["image_count", 5],
    ["place", []],
  ])
    model.set(name, value);
  model.watch("request", () => asked.push(model.get("request")));
  const facts = knowledge(model, () => {});
  const now = () => placeIn(facts, model, spec, { layer: 0, unit: 1 });
  assert.deepEqual(now(), { number: 2, image: null, values: null, sum: null });
  model.set("response", { key: "activations/0/2", values: activations, image });
  const [rows, columns] = spec.places;
  const { values, place, sum } = now();
  const own = unpacked(activations).subarray(rows * columns, 2 * rows * columns);
  assert.deepEqual([...values], [...own]);
  assert.deepEqual(place, strongestPlace(own, spec.places));
  assert.equal(sum, null);
  model.set("response", { key: `place/0/2/1/${place.join("/")}`, value: 3, products: image });
  assert.equal(now().sum.value, 3);
  model.set("place", [1, 0]);
  assert.deepEqual(now().place, [1, 0]);
  model.set("place", [rows, 0]); // of another layer
  assert.deepEqual(now().place, place);
  assert.deepEqual(asked, ["activations/0/2", `place/0/2/1/${place.join("/")}`, "place/0/2/1/1/0"]);
  facts.stop();
});

test("a page has the channels' pictures and their weights above as Python has them", async () => {
  const net = openNetwork(data.network);
  for (const { layer, pictures, above } of data.layers) {
    assert.ok(apart(await composedPictures(net, layer), unpacked(pictures)) < 1e-6);
    if (!above) continue;
    const found = await heaviestChannels(net, above.layer);
    assert.deepEqual(found.window, above.window);
    assert.deepEqual([...found.sources], [...unpacked(above.sources)]);
    assert.ok(apart(found.lengths, unpacked(above.lengths)) < 1e-6);
    assert.ok(apart(found.weights, unpacked(above.weights)) < 1e-6);
  }
});

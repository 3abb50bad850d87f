import assert from "node:assert/strict";
import { test } from "node:test";
import { view } from "./data.mjs";

const { knowledge } = await view("requests");
const { unitsSorted } = await view("layers");
const { followPlaying } = await view("frames");
const { store } = await view("store");

const packed = (values) => ({
  shape: [values.length],
  dtype: "float32",
  data: new Float32Array(values).buffer,
});
const withRequests = (more = {}) =>
  store({ responses: {}, response: {}, request: "", has_provider: true, ...more });

test("a host is asked for one thing at a time, once", () => {
  const model = withRequests({ responses: { "composed/0": { pictures: packed([1, 2]) } } });
  const asked = [];
  model.watch("request", () => asked.push(model.get("request")));
  const facts = knowledge(model, () => {});
  assert.deepEqual([...facts.array("composed/0", "pictures")], [1, 2]);
  assert.equal(facts.array("mean/1", "pictures"), null);
  assert.equal(facts.get("examples/1"), null);
  assert.deepEqual(asked, ["mean/1"]);
  model.set("response", { key: "mean/1", pictures: packed([3]) });
  assert.deepEqual([...facts.array("mean/1", "pictures")], [3]);
  facts.get("examples/1");
  assert.deepEqual(asked, ["mean/1", "examples/1"]);
  facts.stop();
});

test("what a model holds stays packed, as a notebook saves it, and is unpacked once", () => {
  const responses = { "composed/0": { pictures: packed([1, 2]) } };
  const model = withRequests({ responses, response: { key: "mean/1", pictures: packed([3]) } });
  const before = structuredClone([responses, model.get("response")]);
  const facts = knowledge(model, () => {});
  for (const key of ["composed/0", "mean/1"])
    assert.equal(facts.array(key, "pictures"), facts.array(key, "pictures"));
  assert.deepEqual([model.get("responses"), model.get("response")], before);
  facts.stop();
});

test("what was asked while another view asked is asked again", () => {
  const model = withRequests();
  const facts = knowledge(model, () => {});
  facts.get("mean/1");
  model.set("request", "trust/mean/2");
  model.set("response", { key: "trust/mean/2", words: [] });
  assert.equal(model.get("request"), "mean/1");
  facts.stop();
});

test("a second view of a model knows what the first was told", () => {
  const model = withRequests();
  const first = knowledge(model, () => {});
  first.get("trust/composed/1");
  model.set("response", { key: "trust/composed/1", words: ["so"] });
  const second = knowledge(model, () => {});
  assert.deepEqual(second.get("trust/composed/1").words, ["so"]);
  first.stop();
  second.stop();
});

test("why something is not there is said", () => {
  assert.equal(
    knowledge(withRequests({ has_provider: false }), () => {}).waiting(),
    "not at hand here",
  );
  assert.match(
    knowledge(withRequests({ kernel_gone: true }), () => {}).waiting(),
    /kernel has stopped/,
  );
  assert.match(knowledge(withRequests(), () => {}).waiting(), /yet/);
});

test("units are sorted by strength, by the class they speak for, or as they are numbered", () => {
  const layer = { units: 4, speaks: [1, 0, 1, 0] };
  const limit = { strengths: [1, 2, 3, 4] };
  assert.deepEqual(unitsSorted("strength", layer, limit), [3, 2, 1, 0]);
  assert.deepEqual(unitsSorted("class", layer, limit), [3, 1, 2, 0]);
  assert.deepEqual(unitsSorted("number", layer, limit), [0, 1, 2, 3]);
  assert.deepEqual(unitsSorted("strength", layer, null), [0, 1, 2, 3]); // not there yet
});

test("a film plays from its first frame to its last, by one view of many", () => {
  const frames = [];
  globalThis.requestAnimationFrame = (call) => frames.push(call);
  globalThis.cancelAnimationFrame = () => {};
  const model = store({ frame: 0, playing: false });
  const stops = [followPlaying(model, 3), followPlaying(model, 3)];
  model.set("playing", true);
  assert.equal(frames.length, 1);
  const began = performance.now();
  frames.shift()(began - 5); // a frame's time can lie before the moment that it was asked for
  assert.equal(model.get("frame"), 0);
  frames.shift()(began + 1000);
  assert.equal(model.get("frame"), 1);
  frames.shift()(began + 9000);
  assert.equal(model.get("frame"), 2);
  assert.equal(model.get("playing"), false);
  model.set("playing", true);
  frames.shift()(performance.now());
  assert.equal(model.get("frame"), 0);
  for (const stop of stops) stop();
});

test("a film plays on when the view that plays it is closed, by another", () => {
  const frames = [];
  globalThis.requestAnimationFrame = (call) => frames.push(call);
  const model = store({ frame: 0, playing: true });
  const [one, other] = [followPlaying(model, 3), followPlaying(model, 3)];
  frames.length = 0; // the first view's, which its closing takes back
  one();
  frames.shift()(performance.now() + 9000);
  assert.equal(model.get("frame"), 2);
  other();
});

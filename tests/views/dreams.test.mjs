import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, data, view } from "./data.mjs";

const { unpacked } = await view("arrays");
const { ascender, pixelSlope } = await view("ascend");
const { climber, heightOf, imageOf, nearBlank } = await view("climb");
const { dreamIn, restart } = await view("dreaming");
const { inputsOf, openNetwork, preactivationsOf, scoreOf } = await view("network");
const { seededRandom } = await view("random");
const { roughnessOf } = await view("roughness");
const { SHARED } = await view("shared");
const { store } = await view("store");

const fullScore = (net, digit, pixels) =>
  scoreOf(net, preactivationsOf(net, inputsOf(net, imageOf(pixels))).at(-1), digit);

const leastSure = (net, pixels) =>
  [...net.labels.keys()].reduce((least, digit) =>
    fullScore(net, digit, pixels).value < fullScore(net, least, pixels).value ? digit : least,
  );

for (const { title, spec } of data.networks)
  for (const smooth of [false, true])
    test(`climbing ${title}${smooth ? ", smooth" : ""}: never worse, and what it says is so`, () => {
      const net = openNetwork(spec);
      const random = seededRandom(1);
      const pixels = nearBlank(net.sizes[0], random);
      const unlikely = leastSure(net, pixels);
      const climb = climber(net, unlikely, pixels, smooth);
      const rough = () => roughnessOf(pixels, net.height, net.width).total();
      const worth = () => heightOf(climb) - (smooth ? SHARED.dreams.roughness.weight * rough() : 0);
      let before = worth();
      let kept = 0;
      for (let i = 0; i < 400; i++) {
        const old = pixels.slice();
        if (climb.step(random)) {
          assert.ok(worth() > before - 1e-12);
          kept += 1;
        } else assert.deepEqual(pixels, old);
        before = worth();
        const changed = pixels.filter((pixel, k) => pixel !== old[k]);
        assert.ok(changed.length <= 1 && pixels.every((pixel) => Math.abs(pixel) <= 1));
        assert.ok(pixels.every((pixel, k) => Math.abs(pixel - old[k]) <= 0.1 + 1e-12));
      }
      assert.ok(kept > 0);
      const wanted = fullScore(net, unlikely, pixels);
      assert.ok(Math.abs(climb.value - wanted.value) < 1e-5 * (1 + Math.abs(wanted.value)));
    });

test("a climb starts near blank", () => {
  const pixels = nearBlank(10_000, seededRandom(3));
  const raised = pixels.filter((pixel) => pixel > -1);
  assert.ok(Math.abs(raised.length - 1000) < 100);
  assert.ok(raised.every((pixel) => pixel < -0.8) && raised.some((pixel) => pixel > -0.81));
});

test("roughness and how it changes are those of interp.dreams", () => {
  const pixels = Float64Array.from(unpacked(data.rough.pixels));
  const [height, width] = data.rough.pixels.shape;
  const rough = roughnessOf(pixels, height, width);
  assert.ok(Math.abs(rough.total() - data.rough.roughness) < 1e-4);
  for (const [i, step] of data.rough.steps.entries()) {
    assert.ok(Math.abs(rough.growth(i, step) - data.rough.changes[i]) < 1e-4, `pixel ${i}`);
  }
  rough.change(width + 1, 0.3);
  pixels[width + 1] += 0.3;
  assert.ok(Math.abs(rough.total() - roughnessOf(pixels, height, width).total()) < 1e-12);
});

for (const { title, spec, target, start, climbs, ascent } of data.dreams) {
  const net = openNetwork(spec);
  const assertEnd = (dream, pixels, wanted) => {
    assert.ok(apart(pixels, wanted.pixels) < 1e-6);
    assert.ok(apart([dream.value], [wanted.value]) < 1e-6);
  };
  for (const { smooth, proposals, kept, end } of climbs)
    test(`a climb${smooth ? ", smooth," : ""} keeps what interp.dreams keeps: ${title}`, () => {
      const pixels = Float64Array.from(start);
      const climb = climber(net, target, pixels, smooth);
      const counts = proposals.flatMap((change, i) => (climb.propose(...change) ? [i + 1] : []));
      assert.deepEqual(counts, kept);
      assert.ok(kept.length > 0);
      assertEnd(climb, pixels, end);
    });
  test(`an ascent with the same shifts is that of interp.dreams: ${title}`, () => {
    const pixels = Float64Array.from(start);
    const dream = ascender(net, target, pixels);
    for (const { shift, ...end } of ascent) {
      dream.move(...shift);
      assertEnd(dream, pixels, end);
    }
  });
}

test("slope through columns of unit length, by small differences", () => {
  const net = { pixels: { unitColumns: true }, width: 2 };
  const length = (a, b) => Math.hypot(a, b) || 1;
  const value = ([a, b, c, d]) => (3 * a - c) / length(a, c) + (b + 2 * d) / length(b, d);
  const image = [0.3, 0.5, 0.9, 0.1];
  const slope = [3, 1, -1, 2];
  const found = pixelSlope(net, image, Float64Array.from(slope));
  for (let i = 0; i < 4; i++) {
    const [up, down] = [1e-6, -1e-6].map((step) =>
      value(image.map((v, k) => v + step * (k === i))),
    );
    assert.ok(Math.abs(found[i] - (up - down) / 2e-6) < 1e-6);
  }
});

test("digits of sigmoid-200 are dreamed, by climbing and by ascent", () => {
  const net = openNetwork(data.shipped);
  for (const [make, most] of [
    [climber, 40_000],
    [ascender, 400],
  ])
    for (const digit of data.digits) {
      const random = seededRandom(digit);
      const dream = make(net, digit, nearBlank(784, random), true);
      let steps = 0;
      while (dream.probability < 0.99 && steps++ < most) dream.step(random);
      assert.ok(dream.probability >= 0.99, `${make.name} ${digit}: ${dream.probability}`);
    }
});

const dreamed = (more = {}) =>
  store({
    target: 1,
    method: "climb",
    smooth: false,
    running: true,
    seed: 4,
    picture: new Uint8Array(0),
    value: 0,
    probability: null,
    count: 0,
    path: [],
    ...more,
  });

test("a dream in a model: the same seed, the same dream; another target begins anew", () => {
  const net = openNetwork(data.networks[0].spec);
  const [one, other] = [dreamed(), dreamed()].map((model) => {
    const dream = dreamIn(net, model);
    while (model.get("count") < 600) dream.advance();
    return { model, dream };
  });
  const wanted = fullScore(
    net,
    1,
    Float64Array.from(one.dream.image(), (v) => 2 * v - 1),
  );
  assert.ok(Math.abs(one.model.get("probability") - wanted.probability) < 1e-5);
  assert.equal(one.model.get("path").at(-1)[0], one.model.get("count"));
  if (one.model.get("count") === other.model.get("count"))
    assert.deepEqual(one.model.get("picture"), other.model.get("picture"));
  one.model.set("target", 0);
  assert.equal(one.model.get("count"), 0);
  assert.equal(one.model.get("path").length, 1);
});

test("a dream goes on from a picture that was set, and begins anew where there is none", () => {
  const net = openNetwork(data.networks[0].spec);
  const model = dreamed();
  const dream = dreamIn(net, model);
  const blank = model.get("picture");
  const picture = Float32Array.from({ length: net.sizes[0] }, (_, i) => (i % 5) / 4);
  model.set("picture", new Uint8Array(picture.buffer));
  assert.deepEqual(dream.image(), picture);
  model.set("path", []);
  model.set("picture", new Uint8Array(picture.buffer.slice()));
  const found = fullScore(
    net,
    1,
    Float64Array.from(picture, (value) => 2 * value - 1),
  );
  assert.ok(Math.abs(model.get("probability") - found.probability) < 1e-5);
  assert.equal(model.get("path").length, 1);
  model.set("method", "ascend");
  assert.deepEqual(dream.image(), picture);
  dream.advance();
  assert.notDeepEqual(dream.image(), picture);
  restart(model);
  assert.deepEqual(model.get("picture"), blank);
  dream.stop();
});

const ended = (dream, model) => {
  for (let i = 0; i < 10_000 && model.get("running"); i++) dream.advance();
  assert.equal(model.get("running"), false);
};

test("a dream that is never sure ends by itself, its path never long", () => {
  const net = openNetwork(data.networks.find(({ title }) => title === "values").spec);
  const model = dreamed({ method: "ascend" });
  ended(dreamIn(net, model), model);
  assert.equal(model.get("count"), SHARED.dreams.ascend.max_steps);
  assert.ok(model.get("path").length <= 241);
});

for (const method of ["climb", "ascend"])
  test(`a dream ends when it is sure, and goes on when it is told to: ${method}`, () => {
    const net = openNetwork(data.shipped);
    const model = dreamed({ target: 3, method });
    const dream = dreamIn(net, model);
    ended(dream, model);
    const [before, last] = model
      .get("path")
      .slice(-2)
      .map(([, height]) => height);
    const { probability, max_steps: most } = SHARED.dreams[method];
    assert.ok(before < probability && last >= probability);
    assert.ok(model.get("count") < most);
    const sure = model.get("count");
    model.set("running", true);
    dream.advance();
    dream.advance();
    assert.ok(model.get("running") && model.get("count") > sure);
  });

// A dream that runs in a model: begun from its values, and taken further slice by slice.

import { bytesOf } from "./arrays.js";
import { ascender } from "./ascend.js";
import { climber, heightOf, imageOf, nearBlank } from "./climb.js";
import { seededRandom } from "./random.js";
import { SHARED } from "./shared.js";

/** Steps in a slice: few enough for people to watch an image grow. */
const PACE = { climb: 120, ascend: 1 };
const SLICE_MS = 10;
const MAKERS = { climb: climber, ascend: ascender };
const PATH_POINTS = 240;

/**
 * The dream of a model: {image(), advance(), stop()}. It ends as those of interp/dreams do, at a
 * probability or after a number of steps; set running once more, and it continues beyond that.
 * It follows the model's values: another target begins anew; another method continues from the
 * picture and counts from 0; smoothness leaves the count; a picture that somebody sets is where it
 * continues, nearly black for one without bytes.
 */
export function dreamIn(net, model) {
  const count = net.height * net.width;
  let pixels;
  let random;
  let dream;
  let written = null;
  let taken = 0;
  const choose = () => {
    taken = 0;
    dream = MAKERS[model.get("method")](net, model.get("target"), pixels, model.get("smooth"));
  };
  const write = (steps, path = model.get("path")) => {
    written = new Uint8Array(Float32Array.from(imageOf(pixels)).buffer);
    model.set("picture", written);
    model.set("value", dream.value);
    model.set("probability", dream.probability);
    model.set("path", lengthened(path, [steps, heightOf(dream)]));
    model.set("count", steps);
  };
  const begin = () => {
    const bytes = bytesOf(model.get("picture"));
    random = seededRandom(model.get("seed") + model.get("count"));
    pixels = bytes.length ? pixelsIn(bytes) : nearBlank(count, random);
    choose();
    if (!bytes.length || !model.get("path").length) write(bytes.length ? model.get("count") : 0);
  };
  begin();
  const stops = [
    model.watch("picture", () => model.get("picture") !== written && begin()),
    model.watch("smooth", choose),
    model.watch("method", () => {
      choose();
      write(0, []);
    }),
    model.watch("target", () => restart(model)),
  ];
  return {
    advance() {
      const method = model.get("method");
      const before = model.get("probability");
      const { max_steps: most, probability: sure } = SHARED.dreams[method];
      const steps = sliceOf(dream, random, PACE[method], sure);
      write(model.get("count") + steps);
      taken += steps;
      if (taken < most && !reached(sure, before, dream.probability)) return;
      taken = 0;
      model.set("running", false);
    },
    image: () => Float32Array.from(imageOf(pixels)),
    stop() {
      for (const stop of stops) stop();
    },
  };
}

/** Set a model's dream back to near blank. */
export function restart(model) {
  model.set("count", 0);
  model.set("path", []);
  model.set("picture", new Uint8Array(0));
}

/** Up to `most` steps, fewer if they take too long for a frame or made it sure: how many they were. */
function sliceOf(dream, random, most, sure) {
  const end = performance.now() + SLICE_MS;
  const before = dream.probability;
  let steps = 0;
  while (steps < most && (steps === 0 || performance.now() < end)) {
    dream.step(random);
    steps += 1;
    if (reached(sure, before, dream.probability)) break;
  }
  return steps;
}

function reached(sure, before, now) {
  return now >= sure && !(before >= sure);
}

function pixelsIn(bytes) {
  const image = new Float32Array(bytes.slice().buffer);
  return Float64Array.from(image, (value) => 2 * value - 1);
}

function lengthened(path, point) {
  const kept = path.length < PATH_POINTS ? path : path.filter((_, i) => i % 2 === 0);
  return [...kept, point];
}

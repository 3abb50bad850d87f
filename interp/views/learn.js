// Watch a small network learn: press Play, and its weights turn from noise into strokes.

import { percent } from "./bars.js";
import { button, choice, create, slider } from "./controls.js";
import { learningCurve } from "./curves.js";
import { digitsOf, lessonIn } from "./lesson.js";
import { learnLooks } from "./looks.js";
import { figure } from "./pictures.js";
import { SHARED } from "./shared.js";
import { styled } from "./style.js";

const SLICE_MS = 30; // of a frame, at most; drawing takes about as long
const SAVED_MS = 2000;
const PACES = { slow: 8, usual: 60, fast: 6000 }; // steps a second
const BEGINS_ANEW = ["hidden", "images", "mixed", "zero", "seed", "begun"];
const LOOKED_AT = ["step", "shown", "look", "shows", "unit", "image"];
const RATES = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];
const HIDDEN = [[], [16], [32], [64], [32, 16]];

/**
 * The view of a training. The model's values: digits, as `digitsOf` takes them; those that `lessonIn`
 * reads; running; pace, of PACES; shown, the step that is looked at, -1 for the last one; begun,
 * which counts how often it was started again; experiment, the key of the one that was chosen;
 * look, shows, unit and image, see `learnLooks`.
 */
export function learnView(root, model) {
  const running = runningLesson(model);
  const controls = learnControls(model, running);
  const numbers = learnNumbers();
  const looks = learnLooks(model, running.digits);
  const trying = experiments(model);
  const frame = create("div", "frame learn");
  const columns = create("div", "learn-columns");
  columns.append(looks.element, numbers.element);
  const { digits } = running;
  const source = `${model.get("source")}: ${digits.train.labels.length.toLocaleString("en")} to learn from, ${digits.test.labels.length.toLocaleString("en")} to test it with.`;
  frame.append(controls.main, trying.element, columns, controls.settings);
  frame.append(create("p", "note", source));
  styled(root).append(frame);
  const update = () => {
    const now = running.now();
    controls.draw(now);
    numbers.draw(now);
    looks.draw(now);
    trying.draw();
  };
  const stopWatching = model.watch(
    [...LOOKED_AT, "running", "pace", "rate", "optimiser", "decay", "experiment", ...BEGINS_ANEW],
    update,
  );
  update();
  return () => {
    stopWatching();
    running.leave();
  };
}

const lessons = new WeakMap();

/** The one training of a model, which runs for as long as any view shows it. */
function runningLesson(model) {
  if (!lessons.has(model))
    lessons.set(
      model,
      trainingOf(model, () => lessons.delete(model)),
    );
  return lessons.get(model).enter();
}

function trainingOf(model, ended) {
  const digits = digitsOf(model.get("digits"));
  let lesson = lessonIn(model, digits);
  let [views, frame, owed, last, savedAt] = [0, 0, 0, 0, 0];
  const now = () => ({ lesson, moment: lesson.at(model.get("shown")) });
  const slice = (time) => {
    frame = 0;
    if (!views || !model.get("running")) return;
    // a frame's time can lie before the moment that it was asked for
    owed += (Math.max(0, time - last) / 1000) * PACES[model.get("pace")];
    owed = Math.min(owed, PACES.usual);
    last = time;
    const until = performance.now() + SLICE_MS;
    let taken = 0;
    for (; taken < Math.floor(owed) && performance.now() < until; taken++) lesson.advance();
    owed -= taken;
    if (taken) lesson.arrive();
    if (time - savedAt > SAVED_MS) {
      savedAt = time;
      lesson.save();
    }
    wake();
  };
  const wake = () => {
    if (!frame && model.get("running") && views) frame = requestAnimationFrame(slice);
  };
  const turn = () => {
    if (!model.get("running")) return lesson.settle();
    lesson.rewind(now().moment); // from the step that is looked at
    model.set("shown", -1);
    [owed, last] = [1, performance.now()];
    wake();
  };
  const begin = () => {
    model.set("weights", new Uint8Array(0));
    lesson = lessonIn(model, digits);
    model.set("shown", -1);
  };
  const stops = [model.watch("running", turn), model.watch(BEGINS_ANEW, begin)];
  if (model.get("running")) turn();
  return {
    enter() {
      views += 1;
      wake();
      let left = false;
      const leave = () => {
        if (left) return;
        left = true;
        views -= 1;
        if (views) return;
        cancelAnimationFrame(frame);
        for (const stop of stops) stop();
        ended();
      };
      /** Take one step from the moment that is looked at. */
      const stepOn = () => {
        model.set("running", false);
        lesson.rewind(now().moment);
        model.set("shown", -1);
        lesson.advance();
        lesson.settle();
        lesson.arrive();
      };
      return { digits, now, stepOn, leave };
    },
  };
}

function learnControls(model, running) {
  const play = button({
    label: "Play",
    onClick: () => model.set("running", !model.get("running")),
  });
  play.element.classList.add("play", "large");
  const step = button({ label: "One step", onClick: running.stepOn });
  const again = button({ label: "Start again", onClick: () => startAgain(model, {}) });
  let kept = [];
  const place = slider({
    label: "Step",
    ...{ min: 0, max: 1, value: 0 },
    words: (i) => (kept[i]?.step ?? 0).toLocaleString("en"),
    onInput: (i) => {
      model.set("running", false);
      model.set("shown", i === kept.length - 1 ? -1 : kept[i].step);
    },
  });
  const keep = button({ label: "Keep the network", onClick: () => keepFile(running.now()) });
  const main = create("div", "controls learn-main");
  main.append(play.element, step.element, again.element, place.element);

  const chosen = (label, name, options) => ({
    name,
    ...choice({
      ...{ label, options, value: model.get(name) },
      onInput: (value) => model.set(name, value),
    }),
  });
  const hidden = model.get("hidden");
  const known = HIDDEN.find((sizes) => String(sizes) === String(hidden));
  const layers = known ? HIDDEN : [...HIDDEN, hidden];
  const words = (sizes) => (sizes.length ? sizes.join(", then ") : "none");
  const rates = [...new Set([...RATES, model.get("rate")])].sort((a, b) => a - b);
  const choices = [
    choice({
      label: "Hidden units",
      options: layers.map((sizes) => [String(sizes), words(sizes)]),
      value: String(hidden),
      onInput: (text) => startAgain(model, { hidden: layers.find((x) => String(x) === text) }),
    }),
    chosen("Learning rate", "rate", rates),
    chosen("Method", "optimiser", [
      ["sgd", "plain gradient (SGD)"],
      ["momentum", "with momentum"],
      ["adam", "Adam"],
    ]),
    chosen("Speed", "pace", [
      ["slow", "8 steps a second"],
      ["usual", "60 a second"],
      ["fast", "as fast as it can"],
    ]),
  ];
  const settings = create("div", "controls");
  settings.append(...choices.map(({ element }) => element), keep.element);
  const draw = ({ lesson, moment }) => {
    kept = lesson.kept();
    play.set(model.get("running") ? "Pause" : "Play");
    place.input.max = kept.length - 1;
    place.set(kept.indexOf(moment));
    choices[0].set(String(model.get("hidden")));
    for (const { name, set } of choices.slice(1)) set(model.get(name));
  };
  return { main, settings, draw };
}

/** Download the network at the moment that is looked at, as JSON that `interp.load` opens. */
function keepFile({ lesson: { sizes }, moment: { layers, step } }) {
  const rowsOf = ({ kernel, bias }, i) =>
    Array.from({ length: sizes[i] }, (_, row) => [
      ...kernel.subarray(row * bias.length, (row + 1) * bias.length),
    ]);
  const network = {
    activations: layers.map((_, i) => (i < layers.length - 1 ? "relu" : "softmax")),
    weights: layers.map(rowsOf),
    biases: layers.map(({ bias }) => [...bias]),
  };
  const link = create("a");
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(network)], { type: "application/json" }),
  );
  link.download = `learned-${step}-steps.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Begin anew with these settings: the usual ones of an experiment, or as they are. */
function startAgain(model, settings) {
  model.set("running", false);
  for (const [name, value] of Object.entries(settings)) model.set(name, value);
  model.set("begun", model.get("begun") + 1);
}

/** What is worth trying: a row of buttons, and what to watch. */
function experiments(model) {
  const element = create("section", "trying");
  const row = create("div", "controls");
  const words = create("p", "watch");
  words.setAttribute("role", "status");
  const tries = SHARED.learning.experiments.map(({ key, title, settings }) => {
    const tried = button({
      label: title,
      onClick: () => {
        const images = Math.min(settings.images, model.get("digits").learned);
        startAgain(model, { ...settings, images, experiment: key });
        model.set("running", true);
      },
    });
    return { key, element: tried.element };
  });
  row.append(...tries.map((tried) => tried.element));
  element.append(create("h3", "", "Worth trying"), row, words);
  const draw = () => {
    const now = model.get("experiment");
    for (const tried of tries)
      tried.element.setAttribute("aria-pressed", String(tried.key === now));
    words.textContent =
      SHARED.learning.experiments.find(({ key }) => key === now)?.sentence ??
      SHARED.learning.invitation;
  };
  return { element, draw };
}

/** How good it is at the step that is looked at, and how it came there. */
function learnNumbers() {
  const element = create("section", "learn-numbers");
  const curves = create("div");
  const says = create("div", "learn-says");
  const headline = create("div", "headline");
  const rest = create("p", "rest");
  says.append(headline, rest);
  const right = learningCurve("Right answers");
  const loss = learningCurve("Loss: how far from sure of the right answers");
  const legend = create("p", "note learn-legend");
  legend.append(create("span", "key test"), "test digits, which it never learns from ");
  legend.append(create("span", "key train"), "training digits");
  curves.append(right.element, loss.element, legend);
  element.append(says, curves);
  const draw = ({ lesson, moment }) => {
    const { step, test, train } = moment;
    headline.textContent = `${Math.floor(100 * test.right + 1e-9)} of 100`; // 99.8 are not 100
    const epochs = figure(step / lesson.stepsInEpoch, 2);
    rest.textContent = `test digits right, after ${step.toLocaleString("en")} steps, ${epochs} times through the ${lesson.images.length.toLocaleString("en")} training digits. Of those, ${percent(train.right)} right.`;
    const of = (name) =>
      lesson
        .kept()
        .map((kept) => ({ step: kept.step, train: kept.train[name], test: kept.test[name] }));
    const last = `${lesson.kept().at(-1).step.toLocaleString("en")} steps`;
    right.set(of("right"), [0, 1], (share) => `${Math.round(100 * share)}%`, step, last);
    const losses = of("loss");
    const most = Math.max(...losses.slice(0, 1).flatMap(({ train, test }) => [train, test]), 1);
    loss.set(losses, [0, 1.2 * most], (value) => figure(value, 2), step, last);
  };
  return { element, draw };
}

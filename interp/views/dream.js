// Dream of a class: watch an image change until the network is sure of it.

import { outputBars, outputWords, percent } from "./bars.js";
import { pathChart } from "./chart.js";
import { button, check, choice, create } from "./controls.js";
import { dreamIn, restart } from "./dreaming.js";
import { classOf, inputsOf, openNetwork, outputsOf, preactivationsOf } from "./network.js";
import { figure, paintPicture, pictureCanvas, shaped } from "./pictures.js";
import { SHARED } from "./shared.js";
import { styled } from "./style.js";

const METHODS = [
  ["ascend", "gradient ascent"],
  ["climb", "hill climbing"],
];
const FAINTEST = 0.25; // share of ink that is shown as black at least: a start is all but blank
const PAUSE_MS = { climb: 0, ascend: 100 }; // an ascent is sure after some ten steps
const BEGUN = "It begins with a little ink at random. Press Run, and watch.";
const SURE = "It is sure, so the dream has stopped. Go on, and the image changes further.";
const STEPS = { climb: "tries", ascend: "steps" };

/**
 * The view of any network. The model's values:
 * network: what network_spec packs. target: a class. method: "climb" or "ascend". smooth, running:
 * true or false; smooth is for climbing. seed: a whole number. What the dream writes: picture, float32 bytes from 0 to 1,
 * none for near blank; value, the logit; probability, or null; count of steps; path, pairs
 * [count, probability, or logit where there is none].
 */
export function dreamView(root, model) {
  const net = openNetwork(model.get("network"));
  const controls = dreamControls(net, model);
  const picture = pictureCard(net, model);
  const sure = sureCard(net, model);
  const says = outputBars(net);
  const saying = create("section");
  saying.append(create("h3", "", "What the network says of it"), says.element);
  const cards = create("div", "cards three");
  cards.append(picture.element, sure.element, saying);
  const frame = create("div", "frame");
  frame.append(create("p", "summary", net.summary), controls.element, cards);
  styled(root).append(frame);

  const dream = dreamFor(net, model);
  const update = () => {
    const image = dream.image();
    const logits = preactivationsOf(net, inputsOf(net, image)).at(-1);
    const outputs = outputsOf(net, logits);
    picture.set(image);
    sure.set();
    says.set(outputs, classOf(logits));
    controls.set();
  };
  update();
  const stop = model.watch(["count", "picture", "target", "method", "smooth", "running"], update);
  return () => {
    stop();
    dream.leave();
  };
}

const dreams = new WeakMap();

/** The one dream of a model, which runs for as long as any view shows it: {image, leave}. */
function dreamFor(net, model) {
  if (!dreams.has(model))
    dreams.set(
      model,
      runningDream(net, model, () => dreams.delete(model)),
    );
  return dreams.get(model).enter();
}

function runningDream(net, model, ended) {
  const dream = dreamIn(net, model);
  let views = 0;
  let frame = 0;
  let last = 0;
  const slice = (now) => {
    frame = 0;
    if (!views || !model.get("running")) return;
    if (now - last >= PAUSE_MS[model.get("method")]) {
      last = now;
      dream.advance();
    }
    wake();
  };
  const wake = () => {
    if (!frame && model.get("running")) frame = requestAnimationFrame(slice);
  };
  const stop = model.watch("running", wake);
  const leave = () => {
    views -= 1;
    if (views) return;
    stop();
    dream.stop();
    ended();
  };
  return {
    enter() {
      views += 1;
      wake();
      return { image: dream.image, leave };
    },
  };
}

function dreamControls(net, model) {
  const on = (name) => ({ value: model.get(name), onInput: (value) => model.set(name, value) });
  const classes = net.labels.map((label, i) => [i, label]);
  const controls = {
    target: choice({ label: "Dream of", options: classes, ...on("target") }),
    method: choice({ label: "by", options: METHODS, ...on("method") }),
    smooth: check({ label: "smooth", ...on("smooth") }),
  };
  const run = button({ label: "Run", onClick: () => model.set("running", !model.get("running")) });
  const reset = button({
    label: "Reset",
    onClick() {
      model.set("running", false);
      restart(model);
    },
  });
  run.element.classList.add("steady");
  const element = create("div", "controls above");
  element.append(...[...Object.values(controls), run, reset].map((control) => control.element));
  const set = () => {
    for (const [name, control] of Object.entries(controls)) control.set(model.get(name));
    const climbs = model.get("method") === "climb"; // an ascent is always smooth
    controls.smooth.input.disabled = controls.smooth.element.hidden = !climbs;
    run.set(model.get("running") ? "Stop" : model.get("count") ? "Go on" : "Run");
  };
  return { element, set };
}

function pictureCard(net, model) {
  const title = create("h3");
  const canvas = shaped(pictureCanvas(""), net);
  const note = create("p", "note");
  const element = create("section");
  element.append(title, canvas, note);
  const set = (image) => {
    const name = net.labels[model.get("target")];
    title.textContent = `Its dream of ${name}`;
    canvas.setAttribute("aria-label", `the image dreamed for ${name}`);
    const { height, width } = net;
    const darkest = Math.max(
      FAINTEST,
      image.reduce((most, ink) => Math.max(most, ink), 0),
    );
    paintPicture(canvas, image, { height, width, bounds: [0, darkest], style: "causal" });
    note.textContent = `The strongest shade is ${percent(darkest)} ink: dreams are pale, so they are shown stronger.`;
    note.style.visibility = darkest < 1 ? "visible" : "hidden";
  };
  return { element, set };
}

function sureCard(net, model) {
  const headline = create("div", "headline");
  const rest = create("div", "rest");
  const answer = create("div", "answer");
  const chart = pathChart();
  const stopped = create("p", "note stopped");
  stopped.setAttribute("role", "status");
  answer.append(headline, rest);
  const element = create("section");
  element.append(create("h3", "", "How sure it is"), answer, chart.element, stopped);
  const set = () => {
    const [count, path, probability] = ["count", "path", "probability"].map(model.get);
    const steps = `${count.toLocaleString("en")} ${STEPS[model.get("method")]}`;
    headline.textContent =
      probability === null ? figure(model.get("value")) : outputWords(net, probability);
    const what = probability === null ? "is the logit of" : "that this is";
    rest.textContent = `${what} ${net.labels[model.get("target")]}, after ${steps}`;
    const sure = probability >= SHARED.dreams[model.get("method")].probability;
    const said = model.get("count") ? (sure ? SURE : "") : BEGUN;
    stopped.textContent = model.get("running") ? "" : said;
    const heights = path.map(([, height]) => height);
    const scale = probability === null ? [Math.min(...heights), Math.max(...heights)] : [0, 1];
    const words = probability === null ? figure : (share) => `${Math.round(100 * share)}%`;
    chart.set(path, words, scale, steps);
  };
  return { element, set };
}

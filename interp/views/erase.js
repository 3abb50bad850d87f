// Erase ink, and hold an explanation to what it promised: its sum beside what the network loses.

import { unpacked } from "./arrays.js";
import { prediction } from "./bars.js";
import { button, choice, create, slider } from "./controls.js";
import { eraser } from "./eraser.js";
import { addsOf, correlationOf, fallsOf, without } from "./erasing.js";
import { classOf, openNetwork, outputsOf } from "./network.js";
import { colourBar, limitOf, paintPicture, pictureCanvas, shaped } from "./pictures.js";
import { signed } from "./reasons.js";
import { signedBar } from "./signedbar.js";
import { styled } from "./style.js";

const ENOUGH = 3; // patches, for a correlation to say something
const WATCHED = ["number", "target", "explanation", "erased"];

/**
 * Erase ink with the pointer or by keys. The model's values: network: what network_spec packs;
 * images: packed (n, pixels), 0–255; number: of the one shown; target: the output whose logit is
 * watched, -1 for the network's answer; explanations: [{key, title}], explanation: the key of the
 * one held to account; erased: patches in their order, each a list of pixel numbers.
 */
export function eraseView(root, model) {
  const net = openNetwork(model.get("network"));
  const images = unpacked(model.get("images"));
  const [count, pixels] = images.shape;
  const undo = () => model.set("erased", model.get("erased").slice(0, -1));
  const clear = () => model.set("erased", []);
  const show = (number) => {
    clear();
    model.set("number", number);
  };
  const imageNow = () => {
    const start = model.get("number") * pixels;
    return Float32Array.from(images.subarray(start, start + pixels), (grey) => grey / 255);
  };
  const erase = (under, goesOn) => {
    const patches = model.get("erased");
    const gone = new Set(patches.flat());
    const image = imageNow();
    const inked = under.filter((pixel) => image[pixel] > 0 && !gone.has(pixel));
    if (!goesOn) began = patches.length;
    if (!inked.length) return;
    const whole = patches.slice(0, began);
    model.set("erased", [...whole, [...patches.slice(began).flat(), ...inked]]);
  };
  let began = 0; // how many patches there were before the stroke
  const pad = eraser(net, { onErase: erase, onUndo: undo, onClear: clear });
  const promise = promisePart(net);
  const choices = accused(net, model);
  const account = accountPart(net);
  const choose = slider({
    label: "Image",
    min: 0,
    max: count - 1,
    value: model.get("number"),
    onInput: show,
  });
  const buttons = create("div", "controls");
  buttons.append(
    button({ label: "Undo", onClick: undo }).element,
    button({ label: "All back", onClick: clear }).element,
  );
  const left = create("section");
  left.append(create("h3", "", "Erase ink"), pad.element, buttons, choose.element, choices.element);
  const cards = create("div", "cards three erase");
  cards.append(left, account.element, promise.element);
  const frame = create("div", "frame");
  frame.append(create("p", "summary", net.summary), cards);
  styled(root).append(frame);
  let known = {}; // what the explanation says of the image shown
  const update = () => {
    const image = imageNow();
    const patches = model.get("erased");
    const answer = classOf(without(net, image, [], 0).logits);
    const asked = model.get("target");
    const target = asked < 0 ? Math.min(answer, net.labels.length - 1) : asked;
    const key = [model.get("number"), model.get("explanation"), target].join();
    if (known.key !== key)
      known = { key, adds: addsOf(net, image, model.get("explanation"), target) };
    const { adds } = known;
    const falls = fallsOf(net, image, adds, target, patches);
    const now = without(net, image, patches, target);
    pad.set(now.image);
    choose.set(model.get("number"));
    choices.set();
    promise.set(adds, patches, net.labels[target]);
    account.set(falls, now, net.labels[target]);
    const last = falls.at(-1);
    pad.say(last ? `promised ${inWords(last.promised)}, lost ${inWords(last.actual)}` : "");
  };
  update();
  return model.watch(WATCHED, update);
}

/** Which explanation is held to account, and for which output: {element, set()}. */
function accused(net, model) {
  const labels = net.labels.map((label, i) => [i, label]);
  const options = {
    explanation: model.get("explanations").map(({ key, title }) => [key, title]),
    target: [[-1, "what it says"], ...labels],
  };
  const names = net.labels.length > 1 ? ["explanation", "target"] : ["explanation"];
  const choices = names.map((name) =>
    choice({
      label: name === "target" ? "of the logit of" : "Explanation",
      options: options[name],
      value: model.get(name),
      onInput: (value) => model.set(name, value),
    }),
  );
  const element = create("div", "controls");
  element.append(...choices.map((one) => one.element));
  const set = () => {
    for (const [i, name] of names.entries()) choices[i].set(model.get(name));
  };
  return { element, set };
}

/** What the explanation says each pixel adds: {element, set(adds, patches, label)}. */
function promisePart(net) {
  const element = create("section");
  const title = create("h3");
  const canvas = shaped(pictureCanvas(""), net);
  const bar = colourBar();
  const words = "Red: this ink is said to raise the logit. Blue: to lower it. Hatched: erased.";
  element.append(title, canvas, bar.element, create("p", "note", words));
  const { height, width } = net;
  const set = (adds, patches, label) => {
    const limit = limitOf(adds);
    const gone = new Uint8Array(adds.length);
    for (const pixel of patches.flat()) gone[pixel] = 1;
    title.textContent = `What the explanation promises for ${label}`;
    canvas.setAttribute("aria-label", `what each pixel is said to add to the logit of ${label}`);
    paintPicture(canvas, adds, { height, width, zoom: 6, bounds: [-limit, limit], neverLit: gone });
    bar.set(-limit, limit);
  };
  return { element, set };
}

/** The account: what was promised and what was lost, in all and for each patch. */
function accountPart(net) {
  const element = create("section", "account");
  const title = create("h3");
  const says = create("p");
  const total = fallRow("in all");
  const rows = create("div", "falls");
  const list = create("div", "falls patches");
  const words = create("p", "note");
  rows.append(heads(), total.element);
  element.append(title, says, rows, words, list);
  const set = (falls, now, label) => {
    const sum = (name) => falls.reduce((all, fall) => all + fall[name], 0);
    const all = { promised: sum("promised"), actual: sum("actual") };
    const outputs = outputsOf(net, now.logits);
    const [headline, rest] = prediction(net, outputs, classOf(now.logits));
    title.textContent = `How much the logit of ${label} falls`;
    says.textContent = `It now says ${headline}: ${rest}.`;
    total.set(all, Math.max(Math.abs(all.promised), Math.abs(all.actual)));
    const limit = Math.max(...falls.flatMap((fall) => Object.values(fall).map(Math.abs)), 0);
    const shown = falls.map((fall, i) => {
      const row = fallRow(`patch ${i + 1}`);
      row.set(fall, limit);
      return row.element;
    });
    list.replaceChildren(...shown.reverse());
    words.textContent = verdict(falls);
  };
  return { element, set };
}

function verdict(falls) {
  if (!falls.length)
    return "Nothing is erased yet. Which ink does it need most? Guess, then erase.";
  const correlation = falls.length < ENOUGH ? Number.NaN : correlationOf(falls);
  if (Number.isNaN(correlation)) return `Erase ${ENOUGH} patches or more to compare them.`;
  const number = correlation.toFixed(2).replace("-", "−");
  return `Over these ${falls.length} patches promise and loss correlate by ${number}; 1 is a promise kept.`;
}

function heads() {
  const element = create("div", "fall heads");
  element.append(
    create("span"),
    create("span", "note", "promised"),
    create("span", "note", "really lost"),
  );
  return element;
}

function fallRow(name) {
  const element = create("div", "fall");
  const parts = ["promised", "actual"].map((key) => {
    const bar = signedBar(key);
    const number = create("span", "figure");
    const part = create("span", "part");
    part.append(number, bar.element);
    return { key, bar, number, part };
  });
  element.append(create("span", "name", name), ...parts.map(({ part }) => part));
  const set = (fall, limit) => {
    for (const { key, bar, number } of parts) {
      number.textContent = inWords(fall[key]);
      bar.set(fall[key], limit);
    }
  };
  return { element, set };
}

function inWords(value) {
  return signed(Math.round(100 * value));
}

// Draw a digit: what the network sees of it, what it says, and why.

import { bytesOf } from "./arrays.js";
import { outputBars, prediction } from "./bars.js";
import { seenImage, zoomOf } from "./centring.js";
import { button, check, create, slider } from "./controls.js";
import { classOf, inputsOf, openNetwork, outputsOf, preactivationsOf } from "./network.js";
import { drawingPad } from "./pad.js";
import { photoPart } from "./photo.js";
import { paintPicture, pictureCanvas, shaped } from "./pictures.js";
import { reasons } from "./reasons.js";
import { styled } from "./style.js";

/**
 * Draw a digit into a network. The model's values:
 * network: what network_spec packs. strokes: the drawing, lists of points [x, y] in pixels of the
 * network's images. ink: a picture instead, bytes 0–255, of the network's shape or the pad's.
 * centred: drawings as MNIST's digits. right, down: pixels the image is moved by, each way.
 * explained, rival: classes of the ledger, see `reasons`.
 */
export function drawView(root, model) {
  const net = openNetwork(model.get("network"));
  const pad = padCard(net, model, root);
  const seen = seenCard(net, model);
  const says = answerCard(net);
  const why = reasons(net, model);
  const cards = create("div", "cards four");
  cards.append(pad.element, seen.element, says.element, why.element);
  const frame = create("div", "frame");
  frame.append(create("p", "summary", net.summary), cards);
  styled(root).append(frame);

  const update = () => {
    const drawing = drawingOf(model);
    const image = seenImage(drawing, placing(model), net);
    pad.set(drawing);
    seen.set(image, drawing);
    if (!image.some(Boolean)) {
      // nobody has asked it anything yet
      says.clear();
      why.clear();
      return;
    }
    const inputs = inputsOf(net, image);
    const preactivations = preactivationsOf(net, inputs);
    const logits = preactivations.at(-1);
    const chosen = classOf(logits);
    says.set(outputsOf(net, logits), chosen);
    why.set(inputs, preactivations, chosen);
  };
  update();
  const watched = ["strokes", "ink", "centred", "right", "down", "explained", "rival"];
  const stop = model.watch(watched, update);
  return () => {
    pad.leave();
    stop();
  };
}

/** What stands on the pad of a model: {strokes, ink}, see `drawingPad`. */
export function drawingOf(model) {
  return { strokes: model.get("strokes") ?? [], ink: bytesOf(model.get("ink")) };
}

/** Whether a model's drawing is centred, and how far it is moved: {centred, right, down}. */
export function placing(model) {
  return { centred: model.get("centred"), right: model.get("right"), down: model.get("down") };
}

/**
 * The pad with its buttons, for a model's drawing: {element, set(drawing), leave()}. place: where
 * photos are dropped and pasted, see `photoPart`.
 */
export function padCard(net, model, place) {
  const pad = drawingPad(net, ({ strokes, ink }) => {
    if (ink.some(Boolean) || bytesOf(model.get("ink")).some(Boolean)) model.set("ink", ink);
    model.set("strokes", strokes);
  });
  const photo = photoPart(net, place, pad.put);
  const buttons = create("div", "controls");
  buttons.append(
    button({ label: "Clear", onClick: pad.clear }).element,
    button({ label: "Undo", onClick: pad.undo }).element,
    photo.button,
  );
  const element = create("section");
  element.append(create("h3", "", "Draw a digit"), pad.element, buttons, photo.element);
  const set = (drawing) => {
    pad.set(drawing);
    photo.set(drawing);
  };
  return { element, set, leave: photo.leave };
}

function seenCard(net, model) {
  const { height, width } = net;
  const { furthest } = net.pad;
  const canvas = shaped(pictureCanvas(`the ${height}×${width} pixels that the network sees`), net);
  const centred = check({
    label: "centred, as MNIST's digits are",
    value: model.get("centred"),
    onInput: (on) => model.set("centred", on),
  });
  const shifts = { right: ["left", "right"], down: ["up", "down"] };
  const sliders = Object.entries(shifts).map(([name, [back, forth]]) => [
    name,
    slider({
      label: name === "right" ? "Move across" : "Move down",
      min: -furthest,
      max: furthest,
      value: model.get(name),
      words: (steps) => (steps ? `${Math.abs(steps)} ${steps < 0 ? back : forth}` : "0"),
      onInput: (steps) => model.set(name, steps),
    }),
  ]);
  const element = create("section", "seen");
  element.append(create("h3", "", "What the network sees"), canvas, centred.element);
  element.append(...sliders.map(([, control]) => control.element));
  const set = (image, { strokes, ink }) => {
    paintPicture(canvas, image, { height, width, bounds: [0, 1], style: "causal" });
    centred.set(model.get("centred"));
    // a picture of the network's own size stays as it is
    centred.input.disabled = !strokes.length && ink.some(Boolean) && zoomOf(ink, net) === 1;
    for (const [name, control] of sliders) control.set(model.get(name));
  };
  return { element, set };
}

/** What a network answers, and its bars: {element, rows: the bars' elements, set(outputs, chosen), clear()}. */
export function answerCard(net) {
  const headline = create("div", "headline");
  const rest = create("div", "rest");
  const answer = create("div", "answer");
  answer.setAttribute("role", "status");
  answer.append(headline, rest);
  const bars = outputBars(net);
  const element = create("section", "says");
  element.append(create("h3", "", "What it says"), answer, bars.element);
  const set = (outputs, chosen) => {
    [headline.textContent, rest.textContent] = prediction(net, outputs, chosen);
    bars.set(outputs, chosen);
  };
  const clear = () => {
    [headline.textContent, rest.textContent] = ["?", "It sees no ink."];
    bars.clear();
  };
  return { element, rows: bars.element.children, set, clear };
}

// Draw a digit: what the network sees of it, what it says, and why.

import { bytesOf } from "./arrays.js";
import { outputBars, prediction } from "./bars.js";
import { seenImage } from "./centring.js";
import { button, check, create, slider } from "./controls.js";
import { classOf, inputsOf, openNetwork, outputsOf, preactivationsOf } from "./network.js";
import { drawingPad } from "./pad.js";
import { paintPicture, pictureCanvas, shaped } from "./pictures.js";
import { reasons } from "./reasons.js";
import { styled } from "./style.js";

/**
 * Draw a digit into a network. The model's values:
 * network: what network_spec packs. ink: the drawing, bytes 0–255, of the network's shape or the
 * pad's. centred: as MNIST's digits. right, down: pixels the image is moved by, each way.
 * explained, rival: classes of the ledger, see `reasons`.
 */
export function drawView(root, model) {
  const net = openNetwork(model.get("network"));
  const pad = padCard(net, model);
  const seen = seenCard(net, model);
  const says = answerCard(net);
  const why = reasons(net, model);
  const cards = create("div", "cards four");
  cards.append(pad.element, seen.element, says.element, why.element);
  const frame = create("div", "frame");
  frame.append(create("p", "summary", net.summary), cards);
  styled(root).append(frame);

  const update = () => {
    const ink = bytesOf(model.get("ink"));
    const [centred, right, down] = ["centred", "right", "down"].map((name) => model.get(name));
    const image = seenImage(ink, { centred, right, down }, net);
    pad.set(ink);
    seen.set(image);
    if (!image.some(Boolean)) {
      // nobody has asked it anything yet
      says.clear();
      why.clear();
      return;
    }
    const inputs = inputsOf(
      net,
      Float32Array.from(image, (grey) => grey / 255),
    );
    const preactivations = preactivationsOf(net, inputs);
    const logits = preactivations.at(-1);
    const chosen = classOf(logits);
    says.set(outputsOf(net, logits), chosen);
    why.set(inputs, preactivations, chosen);
  };
  update();
  return model.watch(["ink", "centred", "right", "down", "explained", "rival"], update);
}

/** The pad with its buttons, for a model's ink: {element, set(ink)}. */
export function padCard(net, model) {
  let drawn = null;
  const pad = drawingPad({
    height: net.height * net.pad.zoom,
    width: net.width * net.pad.zoom,
    onInk(ink) {
      drawn = ink;
      model.set("ink", ink);
    },
  });
  const buttons = create("div", "controls");
  buttons.append(
    button({ label: "Clear", onClick: pad.clear }).element,
    button({ label: "Undo", onClick: pad.undo }).element,
  );
  const element = create("section");
  element.append(create("h3", "", "Draw a digit"), pad.element, buttons);
  // the pad has painted its own ink already; anybody else's it has to be shown
  return { element, set: (ink) => ink !== drawn && pad.set(ink) };
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
  const set = (image) => {
    paintPicture(canvas, image, { height, width, bounds: [0, 255], style: "causal" });
    centred.set(model.get("centred"));
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

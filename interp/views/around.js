// What stands around the flow on a page: a digit that draws itself, real ones to begin with, a heart,
// and what the page's other networks say of the same drawing.

import { percent, prediction } from "./bars.js";
import { seenImage } from "./centring.js";
import { button, create, keepsItsKeys } from "./controls.js";
import { drawingOf, placing } from "./draw.js";
import { flowView } from "./flow.js";
import { erasePart } from "./holding.js";
import { classOf, inputsOf, outputsOf, preactivationsOf } from "./network.js";
import { paintPicture, pictureCanvas, shaped } from "./pictures.js";
import { knowsDigits, shapesFor } from "./shapes.js";
import { takeExample } from "./state.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * The flow of a page's chosen network in `place`, with all that stands around it, and why below it
 * in `whyPlace`; returns a function that takes it away. state: as pageState makes it; examples:
 * [{image, name}] to begin with.
 */
export function flowPart(state, examples, place, whyPlace) {
  const net = state.get("network");
  const [flow, why] = [create("div"), create("div")];
  place.replaceChildren(flow); // first, since what is painted takes its colours from the document
  const erase = erasePart(net, state, () => seenOf(state));
  whyPlace.replaceChildren(why, erase.element);
  const stopFlow = flowView(flow, state, why);
  const grey = ghost(net);
  if (knowsDigits(net)) flow.querySelector(".pad").append(grey);
  if (examples.length)
    flow
      .querySelector(".stage")
      .append(startRow(net, examples, (i) => takeExample(state, examples[i].image, i)));
  const says = flow.querySelector(".says");
  if (net.labels.length > 1)
    says.append(mustAnswer(net, () => state.set("strokes", shapesFor(net).heart)));
  const quick = create("span", "quick"); // on phones the answer itself is further down
  quick.setAttribute("aria-hidden", "true");
  flow.querySelector(".flow-pad h3").append(quick);
  const update = () => {
    grey.toggleAttribute("hidden", isInked(state));
    erase.element.hidden = !isInked(state);
    const [answer, rest] = ["headline", "rest"].map((part) => says.querySelector(`.${part}`));
    const sure = rest.textContent.split(", then")[0];
    quick.textContent = isInked(state) ? `${answer.textContent}, ${sure}` : "?";
  };
  update();
  const stop = state.watch(["strokes", "ink"], update);
  return () => {
    stop();
    erase.leave();
    stopFlow();
  };
}

/** A grey 3 over a pad that draws itself, twice, and stays; CSS hides it once there is ink. */
function ghost(net) {
  const svg = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "polyline");
  svg.setAttribute("class", "ghost");
  svg.setAttribute("viewBox", `0 0 ${net.width} ${net.height}`);
  svg.setAttribute("aria-hidden", "true");
  line.setAttribute(
    "points",
    shapesFor(net)
      .three[0].map((point) => point.join(","))
      .join(" "),
  );
  line.setAttribute("pathLength", "1");
  svg.append(line);
  return svg;
}

/** A row of images to choose from: onPick(i). examples: [{image, name}]. */
function startRow(net, examples, onPick) {
  const element = create("div", "start-row");
  const row = create("div", "pictures");
  examples.forEach(({ name, image }, i) => {
    const canvas = shaped(pictureCanvas(`an image of ${name}`), net);
    const tile = keepsItsKeys(create("button", "cell"));
    tile.type = "button";
    tile.append(canvas);
    tile.addEventListener("click", () => onPick(i));
    paintPicture(canvas, image, {
      height: net.height,
      width: net.width,
      bounds: [0, 255],
      style: "causal",
    });
    row.append(tile);
  });
  element.append(create("p", "note", "Or take one that somebody wrote:"), row);
  return element;
}

/** That a network must answer, and a heart to prove it: `onDraw()`. */
function mustAnswer(net, onDraw) {
  const element = create("div", "must-answer");
  const all = `${net.labels[0]} to ${net.labels.at(-1)}`;
  element.append(
    create("p", "note", `It can only answer ${all}: it has no way to say “none of these”.`),
    button({ label: "Draw it a heart", onClick: onDraw }).element,
  );
  return element;
}

/** A button for each of a page's networks, with what it says of the drawing; chooses which is shown. */
export function networkSwitch(nets, state) {
  const element = create("div", "interp switch");
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", "Networks");
  const buttons = nets.map((net, i) => {
    const one = keepsItsKeys(create("button", "choice"));
    const answer = create("span", "answer-word");
    one.type = "button";
    one.append(create("span", "name", net.name || `network ${i + 1}`), answer);
    one.addEventListener("click", () => {
      if (i !== state.get("shown")) state.set("layer", -1); // another network's units are others
      state.set("shown", i);
    });
    element.append(one);
    return { one, answer };
  });
  const update = () => {
    const image = seenOf(state);
    buttons.forEach(({ one, answer }, i) => {
      one.setAttribute("aria-pressed", String(i === state.get("shown")));
      answer.textContent = isInked(state) ? inShort(nets[i], image) : "?";
    });
  };
  update();
  state.watch(["strokes", "ink", "shown"], update);
  return element;
}

/** What networks see of the drawing, in [0, 1]. */
function seenOf(state) {
  return seenImage(drawingOf(state), placing(state), state.get("network"));
}

function isInked(state) {
  const { strokes, ink } = drawingOf(state);
  return strokes.length > 0 || ink.some(Boolean);
}

function inShort(net, image) {
  const logits = preactivationsOf(net, inputsOf(net, image)).at(-1);
  const outputs = outputsOf(net, logits);
  const chosen = classOf(logits);
  const [word] = prediction(net, outputs, chosen);
  return net.output === "values" || net.labels.length === 1
    ? word
    : `${word}, ${percent(outputs[chosen])}`;
}

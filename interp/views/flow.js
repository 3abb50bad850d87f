// One image through a network: the ink, the units that it lights, the answer; and why a unit is lit.

import { percent } from "./bars.js";
import { seenImage } from "./centring.js";
import { channelMaps } from "./channelmaps.js";
import { create } from "./controls.js";
import { answerCard, drawingOf, padCard, placing } from "./draw.js";
import { fieldOf, pictureBook } from "./fields.js";
import { addedTo, flowOf, groupsOf, passedOn, sourceOf, strongest } from "./flowing.js";
import { lights } from "./lights.js";
import { classOf, inputsOf, openNetwork, outputsOf, roomFor } from "./network.js";
import { patience } from "./patience.js";
import { paintPicture, pictureCanvas, shaped } from "./pictures.js";
import { reasons } from "./reasons.js";
import { knowsDigits } from "./shapes.js";
import { styled } from "./style.js";
import { threads } from "./threads.js";
import { unitAccount, unitTile } from "./why.js";

const NO_LIGHTS = "No layer between: the ink goes straight to the answer.";
const SPEAKERS = 8;
const ABOVE = 4;
const WATCHED = [
  "strokes",
  "ink",
  "centred",
  "right",
  "down",
  "layer",
  "unit",
  "explained",
  "rival",
];

/**
 * One image through a network. The model's values: network: what network_spec packs. strokes, ink,
 * centred, right, down: see drawView. layer, unit: the unit looked into, a hidden one; layer -1 for the one that speaks most for the answer. explained, rival: classes of
 * the ledger, see `reasons`.
 * whyRoot: of a page of its own, an element for what explains the answer; by default below it. On
 * such a page photos can be dropped and pasted anywhere.
 */
export function flowView(root, model, whyRoot = null) {
  const net = openNetwork(model.get("network"));
  const groups = groupsOf(net);
  const pictureOf = pictureBook(net);
  const room = roomFor(net);
  let picking = false;
  const pick = (layer, unit) => {
    picking = true; // so that the two are drawn once
    model.set("layer", layer);
    model.set("unit", unit);
    picking = false;
    update();
  };
  const pad = padPart(net, model, whyRoot ? root.ownerDocument : root);
  const says = answerCard(net);
  const layers = new Map(
    net.shown.map((layer) => {
      const onPick = (unit) => pick(layer, unit);
      const { labels } = net;
      const options = { name: `Layer ${layer + 1}`, groups: groups[layer], labels, onPick };
      const part = groups[layer] ? lights(options) : channelMaps(net, layer, { pictureOf, onPick });
      return [layer, part];
    }),
  );
  const middle = create("section", "light-column");
  middle.append(...[...layers.values()].map((part) => part.element));
  const lightsSay = net.shown.some((layer) => groups[layer]) ? lightsNote(net) : "";
  middle.append(create("p", "note", net.shown.length ? lightsSay : NO_LIGHTS));
  const stage = create("div", "stage");
  stage.append(pad.element, middle, says.element);
  const lines = threads(stage);
  const speakers = speakerPart(net, pictureOf, pick);
  const why = unitAccount(net, pictureOf, pick);
  const ledger = reasons(net, model);
  const below = create("div", "below only-asked");
  const units = create("div", "units");
  units.append(speakers.element, why.element);
  below.append(ledger.element, units);
  const frame = create("div", "frame flow");
  frame.append(create("p", "summary", net.summary), stage, below);
  styled(root).append(frame);
  const whyFrame = create("div", "frame flow");
  if (whyRoot) {
    whyFrame.append(
      create("p", "note only-waiting", "Once there is ink, its answer is explained here."),
      below,
    );
    styled(whyRoot).append(whyFrame);
  }

  const update = () => {
    const drawing = drawingOf(model);
    const image = seenImage(drawing, placing(model), net);
    pad.set(drawing, image);
    const flow = flowOf(net, inputsOf(net, image), room);
    const logits = flow.preactivations.at(-1);
    const answer = classOf(logits);
    const asked = image.some(Boolean);
    if (asked) says.set(outputsOf(net, logits), answer);
    else says.clear();
    const chosen = asked && chosenUnit(net, model, flow, answer);
    for (const [layer, part] of layers) {
      const lit = asked ? flow.activations[layer] : new Float64Array(net.sizes[layer + 1]);
      part.draw(lit, chosen && layer === chosen[0] ? chosen[1] : -1);
    }
    for (const part of [frame, whyFrame]) part.classList.toggle("waiting", !asked);
    const explains = explained.due();
    if (!asked) ledger.clear();
    else if (explains) ledger.set(flow.inputs, flow.preactivations, answer);
    if (!chosen) return lines.clear();
    if (explains) speakers.set(flow, answer, chosen);
    const account = why.set(flow, ...chosen, explains);
    lines.set(threadsOf(net, flow, account, { chosen, layers, pad, says }));
  };
  const explained = patience(pad.element, below, () => update());
  update();
  let hasColours = stage.isConnected; // a notebook may draw a view before it is in the document
  const resized = new ResizeObserver(() => {
    if (!hasColours && stage.isConnected) update();
    hasColours ||= stage.isConnected;
    lines.redraw();
  });
  for (const part of [stage, middle]) resized.observe(part);
  const stop = model.watch(WATCHED, () => picking || update());
  return () => {
    explained.leave();
    pad.leave();
    resized.disconnect();
    stop();
  };
}

function lightsNote(net) {
  const answer = knowsDigits(net) ? "digit" : "answer";
  return `Each square is a unit, below the ${answer} that it speaks for: the brighter, the more it passes on. Touch one: red lines add, blue lines take away.`;
}

/**
 * The unit looked into, [layer, unit]: the one that the model names, or the one that adds most to
 * the answer; null where no layer is shown.
 */
function chosenUnit(net, model, flow, answer) {
  const layer = model.get("layer");
  if (!net.shown.length) return null;
  if (net.shown.includes(layer))
    return [layer, Math.min(model.get("unit"), net.sizes[layer + 1] - 1)];
  const last = net.layers.length - 1;
  const label = Math.min(answer, net.labels.length - 1);
  const [most = 0] = strongest(addedTo(net, flow, last, label), 1, (value) => value);
  return sourceOf(net, flow, last, most) ?? [net.shown[0], 0];
}

/** From where to where lines go: from what feeds the unit most, and to what it feeds most. */
function threadsOf(net, flow, { feeders, feeds }, { chosen, layers, pad, says }) {
  const [layer, unit] = chosen;
  const at = ([place, which]) => layers.get(place).at(which);
  const here = at(chosen);
  const { top, left, height, width } = fieldOf(net, layer, unit);
  const middle = [(left + width / 2) / net.width, (top + height / 2) / net.height];
  const ink = { element: pad.seen, place: net.layers[layer].picture ? middle : [1, 0.5] };
  const sources = feeders.filter(({ source }) => source);
  const below = sources.map(({ source, value }) => ({ from: at(source), to: here, value }));
  if (!below.length)
    below.push({ from: ink, to: here, value: feeders.reduce((sum, { value }) => sum + value, 0) });
  const next = net.shown.find((one) => one > layer);
  const given = next === undefined ? feeds : passedOn(net, flow, layer, unit, next);
  const place = (which) =>
    next === undefined ? { element: says.rows[which], place: [0, 0.5] } : at([next, which]);
  const above = strongest(given, ABOVE).map((which) => ({
    from: here,
    to: place(which),
    value: given[which],
  }));
  return [...below, ...above];
}

/** Draw's pad, and below it what the network sees: {element, seen, set(drawing, image), leave()}. */
function padPart(net, model, place) {
  const { height, width } = net;
  const pad = padCard(net, model, place);
  const label = `the ${height}×${width} pixels that the network sees`;
  const seen = shaped(pictureCanvas(label, "picture seen-small"), net);
  const below = create("div", "seen-row");
  below.append(seen, create("span", "note", `What it sees: ${height}×${width} pixels`));
  pad.element.classList.add("flow-pad");
  pad.element.append(below);
  const set = (drawing, image) => {
    pad.set(drawing);
    paintPicture(seen, image, { height, width, bounds: [0, 1], style: "causal" });
  };
  return { element: pad.element, seen, set, leave: pad.leave };
}

/** The units that add most to the answer, and what share they make. */
function speakerPart(net, pictureOf, pick) {
  const last = net.layers.length - 1;
  const element = create("section", "speakers");
  const title = create("h3");
  const note = create("p", "note");
  const row = create("div", "tile-row");
  const count = net.shown.length ? Math.min(SPEAKERS, net.sizes[last]) : 0;
  const tiles = Array.from({ length: count }, () => unitTile(net, pick));
  row.append(...tiles.map((tile) => tile.element));
  element.append(title, note, row);
  if (!count) element.hidden = true;
  const set = (flow, answer, chosen) => {
    const label = Math.min(answer, net.labels.length - 1);
    const added = addedTo(net, flow, last, label);
    const most = strongest(added, tiles.length, (value) => value);
    const speak = (units) => units.reduce((sum, unit) => sum + Math.max(0, added[unit]), 0);
    const all = speak([...added.keys()]);
    const lit = added.filter((value) => value > 0).length;
    title.textContent = `The units that speak most for ${net.labels[label]}`;
    note.textContent = `These ${most.length} of ${lit} make ${percent(speak(most) / (all || 1))} of all that speaks for it. Red speaks for the unit, blue against it.`;
    for (const [i, tile] of tiles.entries()) {
      const source = i in most ? sourceOf(net, flow, last, most[i]) : null;
      const share = percent((added[most[i]] ?? 0) / (all || 1));
      tile.set(source, source && pictureOf(...source), share, `${source}` === `${chosen}`);
    }
  };
  return { element, set };
}

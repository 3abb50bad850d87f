// One image through a network: the ink, the units that it lights, the answer; and why a unit is lit.

import { percent } from "./bars.js";
import { seenImage } from "./centring.js";
import { create } from "./controls.js";
import { answerCard, drawingOf, padCard, placing } from "./draw.js";
import { addedTo, flowOf, groupsOf, passedOn, pictureBook, strongest } from "./flowing.js";
import { lights } from "./lights.js";
import { classOf, inputsOf, openNetwork, outputsOf } from "./network.js";
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
 * whyRoot: an element for what explains the answer, by default below it.
 */
export function flowView(root, model, whyRoot = null) {
  const net = openNetwork(model.get("network"));
  const hidden = net.layers.length - 1;
  const groups = groupsOf(net);
  const pictureOf = pictureBook(net);
  let picking = false;
  const pick = (layer, unit) => {
    picking = true; // so that the two are drawn once
    model.set("layer", layer);
    model.set("unit", unit);
    picking = false;
    update();
  };
  const pad = padPart(net, model);
  const says = answerCard(net);
  const layers = groups.map((units, layer) =>
    lights({
      name: `Layer ${layer + 1}`,
      groups: units,
      labels: net.labels,
      onPick: (unit) => pick(layer, unit),
    }),
  );
  const middle = create("section", "light-column");
  middle.append(...layers.map((layer) => layer.element));
  middle.append(create("p", "note", hidden ? lightsNote(net) : NO_LIGHTS));
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
    const flow = flowOf(net, inputsOf(net, image));
    const logits = flow.preactivations.at(-1);
    const answer = classOf(logits);
    const asked = image.some(Boolean);
    if (asked) says.set(outputsOf(net, logits), answer);
    else says.clear();
    const [layer, unit] = chosenUnit(net, model, flow, answer);
    for (const [i, part] of layers.entries())
      part.draw(
        asked ? flow.activations[i] : new Float64Array(net.sizes[i + 1]),
        asked && i === layer ? unit : -1,
      );
    for (const part of [frame, whyFrame]) part.classList.toggle("waiting", !asked);
    const explains = explained.due();
    if (!asked) ledger.clear();
    else if (explains) ledger.set(flow.inputs, flow.preactivations, answer);
    if (!asked || !hidden) return lines.clear();
    if (explains) speakers.set(flow, answer, layer === hidden - 1 ? unit : -1);
    const account = why.set(flow, layer, unit, explains);
    lines.set(threadsOf(net, flow, account, { layer, unit, layers, pad, says }));
  };
  const explained = patience(pad.element, below, () => update());
  update();
  const resized = new ResizeObserver(() => lines.redraw());
  for (const part of [stage, middle]) resized.observe(part);
  const stop = model.watch(WATCHED, () => picking || update());
  return () => {
    explained.leave();
    resized.disconnect();
    stop();
  };
}

function lightsNote(net) {
  const answer = knowsDigits(net) ? "digit" : "answer";
  return `Each square is a unit, below the ${answer} that it speaks for: the brighter, the more it passes on. Touch one: red lines add, blue lines take away.`;
}

/** The unit that the model names, or the one of the last hidden layer that adds most to the answer. */
function chosenUnit(net, model, flow, answer) {
  const hidden = net.layers.length - 1;
  const layer = model.get("layer");
  if (!hidden) return [-1, -1];
  if (layer >= 0 && layer < hidden)
    return [layer, Math.min(model.get("unit"), net.sizes[layer + 1] - 1)];
  const label = Math.min(answer, net.labels.length - 1);
  return [hidden - 1, strongest(addedTo(net, flow, hidden, label), 1, (value) => value)[0] ?? 0];
}

/** From where to where lines go: from what feeds the unit most, and to what it feeds most. */
function threadsOf(net, flow, { feeders, feeds }, { layer, unit, layers, pad, says }) {
  const at = (part, which) => ({ element: part.canvas, place: part.placeOf(which) });
  const here = at(layers[layer], unit);
  const ink = { element: pad.seen, place: [1, 0.5] };
  const below = layer
    ? feeders.map(({ unit: source, value }) => ({
        from: at(layers[layer - 1], source),
        to: here,
        value,
      }))
    : [{ from: ink, to: here, value: feeders.reduce((sum, { value }) => sum + value, 0) }];
  const last = layer === layers.length - 1;
  const given = last ? feeds : passedOn(net, flow, layer, unit);
  const place = (which) =>
    last ? { element: says.rows[which], place: [0, 0.5] } : at(layers[layer + 1], which);
  const above = strongest(given, ABOVE).map((which) => ({
    from: here,
    to: place(which),
    value: given[which],
  }));
  return [...below, ...above];
}

/** Draw's pad, and below it what the network sees of the drawing: {element, seen, set(drawing, image)}. */
function padPart(net, model) {
  const { height, width } = net;
  const pad = padCard(net, model);
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
  return { element: pad.element, seen, set };
}

/** The units of the last hidden layer that add most to the answer, and what share they make. */
function speakerPart(net, pictureOf, pick) {
  const hidden = net.layers.length - 1;
  const element = create("section", "speakers");
  const title = create("h3");
  const note = create("p", "note");
  const row = create("div", "tile-row");
  const tiles = Array.from({ length: hidden ? Math.min(SPEAKERS, net.sizes[hidden]) : 0 }, () =>
    unitTile(net, (unit) => pick(hidden - 1, unit)),
  );
  row.append(...tiles.map((tile) => tile.element));
  element.append(title, note, row);
  if (!hidden) element.hidden = true;
  const set = (flow, answer, chosen) => {
    const label = Math.min(answer, net.labels.length - 1);
    const added = addedTo(net, flow, hidden, label);
    const most = strongest(added, tiles.length, (value) => value);
    const speak = (units) => units.reduce((sum, unit) => sum + Math.max(0, added[unit]), 0);
    const all = speak([...added.keys()]);
    const count = added.filter((value) => value > 0).length;
    title.textContent = `The units that speak most for ${net.labels[label]}`;
    note.textContent = `These ${most.length} of ${count} make ${percent(speak(most) / (all || 1))} of all that speaks for it. Red speaks for the unit, blue against it.`;
    for (const [i, tile] of tiles.entries()) {
      const share = percent((added[most[i]] ?? 0) / (all || 1));
      tile.set(most[i], i in most && pictureOf(hidden - 1, most[i]), share, most[i] === chosen);
    }
  };
  return { element, set };
}

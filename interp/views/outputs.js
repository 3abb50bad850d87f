// One picture for each output: what speaks for it, as weights carried through the layers.

import { composedUnit } from "./composing.js";
import { choice, made } from "./controls.js";
import { opened } from "./network.js";
import { colourBar, figure, hatchedWords, limitOf, paintPicture, pictureCanvas, spanOf } from "./pictures.js";
import { styled } from "./style.js";

const MOST_OUTPUTS = 60, OUTPUT_ZOOM = 6;
const OUTPUT_KINDS = [["composed", "weights carried down to the pixels"], ["causal", "the causal index"]];
const OUTPUT_MEANINGS = {
  composed: "Red: ink here speaks for the class. Blue: against it. One scale for all.",
  causal: "The darker, the more ink acts in favour of the class. Each picture has its own scale.",
};

/**
 * The output pictures of a network. The model's values: network: what network_spec packs;
 * kind: "composed" or "causal"; trust: a sentence for each kind on how far to believe it.
 */
export function outputsView(root, model) {
  const net = opened(model.get("network")), place = styled(root);
  place.append(made("p", "summary", net.summary));
  if (net.labels.length > MOST_OUTPUTS) {
    const many = `${net.labels.length} outputs are too many to stand side by side.`;
    place.append(made("p", "", `${many} The layers show them all.`));
    return () => {};
  }
  const onInput = (value) => model.set("kind", value);
  const kind = choice({ label: "Show", options: OUTPUT_KINDS, value: model.get("kind"), onInput });
  const pictures = net.labels.map((_, unit) => composedUnit(net, net.layers.length - 1, unit));
  const limit = Math.max(...pictures.map((values) => limitOf(values, net.neverLit)));
  const tiles = net.labels.map((label) => outputTile(label)), grid = made("div", "outputs");
  grid.append(...tiles.map((tile) => tile.element));
  const legend = outputLegend(limit);
  place.append(kind.element, grid, legend.element);
  const update = () => {
    const shown = model.get("kind");
    kind.set(shown);
    const look = (values) => lookOf(net, shown, values, limit);
    tiles.forEach((tile, i) => tile.set(pictures[i], shown, look(pictures[i])));
    legend.set(shown, model.get("trust")[shown], net.neverLit);
  };
  update();
  return model.watch("kind", update);
}

/** How a picture is painted: the signed ones on one scale, the causal index each on its own. */
function lookOf({ height, width, neverLit }, kind, values, limit) {
  const size = { height, width, zoom: OUTPUT_ZOOM };
  if (kind === "causal") return { ...size, bounds: spanOf(values), style: "causal" };
  return { ...size, bounds: [-limit, limit], neverLit };
}

function outputTile(label) {
  const element = made("figure", "output"), canvas = pictureCanvas("");
  const caption = made("figcaption"), span = made("span", "note");
  caption.append(made("span", "name", label), span);
  element.append(canvas, caption);
  const set = (values, kind, options) => {
    const [low, high] = options.bounds.map((value) => figure(value, 2));
    span.textContent = kind === "causal" ? `${low} to ${high}` : "";
    const words = Object.fromEntries(OUTPUT_KINDS)[kind];
    canvas.setAttribute("aria-label", `${words} for ${label}, from ${low} to ${high}`);
    paintPicture(canvas, values, options);
  };
  return { element, set };
}

function outputLegend(limit) {
  const element = made("div", "legend");
  const bars = { composed: colourBar("signed"), causal: colourBar("causal") };
  bars.composed.set(-limit, limit);
  bars.causal.say(["least", "", "most"]);
  const meaning = made("p"), trust = made("p", "trust-line"), marks = made("p", "note");
  const words = made("div", "words");
  words.append(meaning, trust, marks);
  element.append(bars.composed.element, bars.causal.element, words);
  const set = (kind, line, neverLit) => {
    for (const [name, bar] of Object.entries(bars)) bar.element.hidden = name !== kind;
    meaning.textContent = OUTPUT_MEANINGS[kind];
    trust.textContent = line;
    marks.textContent = kind === "composed" ? hatchedWords(neverLit) : "";
  };
  return { element, set };
}

// Each output's pictures: what speaks for it, in each kind of picture that there is.

import { unpacked } from "./arrays.js";
import { choice, create } from "./controls.js";
import { ladder } from "./ladder.js";
import { openNetwork } from "./network.js";
import { colourBar, figure, limitOf, paintPicture, pictureCanvas, spanOf } from "./pictures.js";
import { composedUnit } from "./provider.js";
import { standIn } from "./standin.js";
import { styled } from "./style.js";

const MOST_OUTPUTS = 60;
const OUTPUT_ZOOM = 6;
const FIRST_SHOWN = 3;

/**
 * The output pictures of a network. The model's values: network: what network_spec packs; kinds: for
 * each kind of picture {key, title, sentence on how far to believe it, style, meaning of its
 * colours, kernel: (pixels, outputs) or null for the composed one}, and more where they are those of
 * truest_spec; kind: the key of the one shown. target: the output whose pictures are shown where a
 * kind has several for each. lead: a sentence above the kinds, where they have scores.
 */
export function outputsView(root, model) {
  const net = openNetwork(model.get("network"));
  const kinds = model.get("kinds");
  const place = styled(root);
  place.append(create("p", "summary", net.summary));
  if (net.labels.length > MOST_OUTPUTS) {
    const many = `${net.labels.length} outputs are too many to stand side by side.`;
    place.append(create("p", "", `${many} The layers show them all.`));
    return () => {};
  }
  const choose = kindChoice(kinds, model);
  const picturesOf = outputPictures(net);
  const tiles = net.labels.map((label) => outputTile(label));
  const grid = create("div", "outputs");
  grid.append(...tiles.map((tile) => tile.element));
  const legend = outputLegend(kinds);
  const several = standIn(net, (target) => model.set("target", target));
  place.append(choose.element, several.element, grid, legend.element);
  const update = () => {
    const kind = kinds.find(({ key }) => key === model.get("kind")) ?? kinds[0];
    const pictures = picturesOf(kind);
    const limit = Math.max(...pictures.map((values) => limitOf(values, net.neverLit)));
    choose.set(kind.key);
    several.element.hidden = !kind.control;
    grid.hidden = Boolean(kind.control);
    const target = model.get("target") ?? Math.min(FIRST_SHOWN, tiles.length - 1);
    if (kind.control) several.set(kind, target);
    else
      for (const [i, tile] of tiles.entries())
        tile.set(pictures[i], kind, lookOf(net, kind.style, pictures[i], limit));
    legend.set(kind, limit, kind.control ? "" : net.hatched);
  };
  update();
  return model.watch(["kind", "target"], update);
}

/** By bars, where all kinds have a score; else from a list. */
function kindChoice(kinds, model) {
  const onInput = (value) => model.set("kind", value);
  if (kinds.every(({ score }) => typeof score === "number"))
    return ladder(kinds, model.get("lead") ?? "", onInput);
  const options = kinds.map(({ key, title }) => [key, title]);
  return choice({ label: "Show", options, value: model.get("kind"), onInput });
}

/** A kind's pictures, one Float64Array for each output, worked out once. */
function outputPictures(net) {
  const known = new Map();
  const pixels = net.sizes[0];
  const outputs = net.labels;
  const columnOf = (kernel, unit) =>
    Float64Array.from({ length: pixels }, (_, i) => kernel[i * outputs.length + unit]);
  const picture = (kernel, unit) =>
    kernel ? columnOf(kernel, unit) : composedUnit(net, net.layers.length - 1, unit);
  return ({ key, kernel, control }) => {
    if (control) return [];
    const values = kernel && unpacked(kernel);
    if (!known.has(key))
      known.set(
        key,
        outputs.map((_, unit) => picture(values, unit)),
      );
    return known.get(key);
  };
}

/** How a picture is painted: the signed ones on one scale, others each on its own. */
function lookOf({ height, width, neverLit }, style, values, limit) {
  const size = { height, width, zoom: OUTPUT_ZOOM };
  if (style !== "signed") return { ...size, bounds: spanOf(values), style };
  return { ...size, bounds: [-limit, limit], neverLit };
}

function outputTile(label) {
  const element = create("figure", "output");
  const canvas = pictureCanvas("");
  const caption = create("figcaption");
  const span = create("span", "note");
  caption.append(create("span", "name", label), span);
  element.append(canvas, caption);
  const set = (values, { title, style }, options) => {
    const [low, high] = options.bounds.map((value) => figure(value, 2));
    span.textContent = style === "signed" ? "" : `${low} to ${high}`;
    canvas.setAttribute("aria-label", `${title} for ${label}, from ${low} to ${high}`);
    paintPicture(canvas, values, options);
  };
  return { element, set };
}

function outputLegend(kinds) {
  const element = create("div", "legend");
  const words = create("div", "words");
  const bars = new Map(kinds.map(({ style }) => [style, colourBar(style)]));
  const meaning = create("p");
  const trust = create("p", "trust-line");
  const marks = create("p", "note");
  words.append(meaning, trust, marks);
  element.append(...[...bars.values()].map((bar) => bar.element), words);
  const set = (kind, limit, hatched) => {
    for (const [style, bar] of bars)
      bar.element.hidden = Boolean(kind.control) || style !== kind.style;
    if (kind.style === "signed") bars.get("signed").set(-limit, limit);
    else bars.get(kind.style).say(["least", "", "most"]);
    meaning.textContent = kind.meaning;
    trust.textContent = kind.sentence;
    marks.textContent = kind.style === "signed" ? hatched : "";
  };
  return { element, set };
}

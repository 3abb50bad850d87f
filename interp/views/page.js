// A page without a kernel: every view of one network, one below the other.

import { create } from "./controls.js";
import { dreamView } from "./dream.js";
import { flowView } from "./flow.js";
import { layersView } from "./layers.js";
import { openNetwork } from "./network.js";
import { outputsView } from "./outputs.js";
import { provideFor } from "./provider.js";
import { SHARED } from "./shared.js";
import { store } from "./store.js";

const WELCOME =
  "Draw a digit and watch this network decide; then see what its weights have learned, " +
  "and how far to believe those pictures.";
const LEADS = {
  Draw:
    "Write with mouse, finger or keys, and watch it light up the units of each layer. Touch a light " +
    "to see why it is lit. Your drawing never leaves this page.",
  Pictures:
    "Each output as a picture over the pixels: weights carried through all layers by dot products.",
  Layers:
    "Every unit of every layer. Move the slider, or choose a tile; " +
    "go down to the units that a unit listens to.",
  Dream:
    "An image is changed, a little at a time, until the network is " +
    `${100 * SHARED.dreams.climb.probability}% sure that it sees a digit. ` +
    "To you it need not look like one.",
  About: "What this network is, and what this page holds. It asks no other address for anything.",
};

/** Show a page's contents, as interp/webpage/contents.py makes them, in a hidden element. */
function showPage(root, contents) {
  const net = openNetwork(contents.network);
  const parts = {
    Draw: drawPart(net),
    Pictures: outputsPart(net, contents),
    Layers: layersPart(net, contents),
    Dream: dreamPart(net, contents.dream),
    About: aboutPart(contents),
  };
  const nav = create("nav");
  const main = create("main");
  nav.setAttribute("aria-label", "Parts of this page");
  for (const [title, element] of Object.entries(parts)) {
    const section = create("section");
    const link = create("a", "", title);
    section.id = title.toLowerCase();
    link.href = `#${section.id}`;
    section.append(create("h2", "", title), create("p", "lead", LEADS[title]), element);
    main.append(section);
    nav.append(link);
  }
  root.append(headerOf(net, contents), nav, main);
  root.hidden = false;
  performance.mark("interp-ready");
}

function headerOf(net, { headline }) {
  const header = create("header");
  const name = create("h1", "", net.name || "A network");
  header.append(name, create("p", "sizes", headline), create("p", "lead", WELCOME));
  return header;
}

function viewIn(view, model) {
  const element = create("div");
  view(element, model);
  return element;
}

function drawPart(network) {
  const ink = new Uint8Array(network.height * network.width);
  const seen = { ink, centred: true, right: 0, down: 0 };
  const chosen = { layer: -1, unit: 0, explained: -1, rival: -1 };
  return viewIn(flowView, store({ network, ...seen, ...chosen }));
}

function outputsPart(network, { outputs }) {
  return viewIn(outputsView, store({ network, kinds: outputs, kind: outputs[0].key }));
}

function layersPart(net, { network, layers, kinds, layers_start: start, responses }) {
  const shown = { ...start, source: "" };
  const arrays = { shape: [net.height, net.width], never_lit: network.neverLit };
  const requests = { responses, request: "", response: {}, has_provider: true };
  const model = store({ network, layers, kinds, ...shown, ...arrays, ...requests });
  provideFor(net, model);
  return viewIn(layersView, model);
}

function dreamPart(network, start) {
  const dreamt = { picture: new Uint8Array(0), value: 0, probability: null, count: 0, path: [] };
  return viewIn(dreamView, store({ network, ...start, ...dreamt }));
}

function aboutPart({ facts, notes }) {
  const element = create("div", "about");
  const list = create("dl");
  for (const [name, words] of facts) list.append(create("dt", "", name), create("dd", "", words));
  element.append(list, ...notes.map((note) => create("p", "note", note)));
  return element;
}

const contents = JSON.parse(document.getElementById("contents").textContent);
showPage(document.getElementById("page"), contents);

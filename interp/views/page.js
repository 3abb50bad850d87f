// A page without a kernel: every view of one network, one below the other.

import { answering } from "./answering.js";
import { made } from "./controls.js";
import { drawView } from "./draw.js";
import { dreamView } from "./dream.js";
import { layersView } from "./layers.js";
import { opened } from "./network.js";
import { outputsView } from "./outputs.js";
import { store } from "./store.js";

const PAD_SIDE_SEEN = 28;

/** Show a page's contents, as interp/webpage/contents.py makes them, in an empty element. */
export function showPage(root, contents) {
  const net = opened(contents.network);
  const nav = made("nav");
  nav.setAttribute("aria-label", "Parts of this page");
  const main = made("main");
  for (const part of partsOf(net, contents)) {
    const section = made("section");
    section.id = part.id;
    section.append(made("h2", "", part.title), made("p", "lead", part.words), part.element);
    main.append(section);
    nav.append(linkTo(part));
  }
  root.append(headerOf(net, contents), nav, main);
  root.hidden = false;
  performance.mark("interp-ready");
}

function headerOf(net, { headline }) {
  const header = made("header");
  const words = "Draw a digit and watch this network decide; then see what its weights have learned, and how far to believe those pictures.";
  header.append(made("h1", "", net.name || "A network"), made("p", "sizes", headline), made("p", "lead", words));
  return header;
}

function linkTo({ id, link }) {
  const element = made("a", "", link);
  element.href = `#${id}`;
  return element;
}

function partsOf(net, contents) {
  const shared = { network: net };
  return [
    { id: "draw", link: "Draw", title: "Draw",
      words: "Write with mouse, finger or keys. Your drawing is centred as the digits of MNIST were, and never leaves this page.",
      element: drawPart(net, shared) },
    { id: "pictures", link: "Pictures", title: "Pictures",
      words: "Each output as a picture over the pixels: weights carried through all layers by dot products.",
      element: viewIn(outputsView, store({ ...shared, kind: "composed", trust: contents.outputs })) },
    { id: "layers", link: "Layers", title: "Layers",
      words: "Every unit of every layer. Move the slider, or choose a tile; go down to the units that a unit listens to.",
      element: layersPart(net, contents) },
    { id: "dream", link: "Dream", title: "Dream",
      words: "An image is changed, a little at a time, until the network is sure that it sees a digit. What it is sure of need not look like one.",
      element: viewIn(dreamView, dreamModel(shared)) },
    { id: "about", link: "About", title: "About",
      words: "What this network is, and what this page holds. It asks no other address for anything.", element: aboutPart(contents) },
  ];
}

function viewIn(view, model) {
  const element = made("div");
  view(element, model);
  return element;
}

function drawPart(net, shared) {
  if (net.height !== PAD_SIDE_SEEN || net.width !== PAD_SIDE_SEEN) {
    return made("p", "", `The pad draws 28×28 pixels; this network takes ${net.height}×${net.width}.`);
  }
  const ink = new Uint8Array(PAD_SIDE_SEEN ** 2);
  return viewIn(drawView, store({ ...shared, ink, centred: true, right: 0, down: 0, explained: -1, rival: -1 }));
}

function layersPart(net, { network, answers }) {
  const last = net.layers.length - 1;
  const layers = net.layers.map((_, i) => ({
    name: i === last ? "output" : `layer ${i + 1}`, units: net.sizes[i + 1], kinds: ["composed", "incoming"],
  }));
  const model = store({
    network, layers, answers, layer: 0, unit: 0, kind: "composed", scale: "shared", source: "",
    shape: [net.height, net.width], never_lit: network.neverLit, wanted: "", answer: {}, asks: true,
  });
  answering(net, model);
  return viewIn(layersView, model);
}

function dreamModel(shared) {
  return store({
    ...shared, digit: Math.min(3, shared.network.labels.length - 1), method: "climb", smooth: true, running: false, seed: 0,
    picture: new Uint8Array(0), value: 0, probability: null, count: 0, path: [],
  });
}

function aboutPart({ facts, notes }) {
  const element = made("div", "about"), list = made("dl");
  for (const [name, words] of facts) list.append(made("dt", "", name), made("dd", "", words));
  element.append(list);
  for (const note of notes) element.append(made("p", "note", note));
  return element;
}

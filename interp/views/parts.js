// The parts of a page that show one network: its pictures, layers, dreams and facts.

import { create } from "./controls.js";
import { dreamView } from "./dream.js";
import { layersView } from "./layers.js";
import { outputsView } from "./outputs.js";
import { provideFor } from "./provider.js";
import { store } from "./store.js";

/** Each of these makes {element, model, leave} of an open network and what interp/webpage packs. */
export function outputsPart(network, { pictures }) {
  return viewIn(outputsView, store({ network, ...pictures }));
}

export function layersPart(net, { network, layers, kinds, layers_start: start, responses }) {
  const shown = { ...start, source: "", image: 0, place: [], image_count: 0 };
  const arrays = { shape: [net.height, net.width], never_lit: network.neverLit };
  const requests = { responses, request: "", response: {}, has_provider: true };
  const model = store({ network, layers, kinds, ...shown, ...arrays, ...requests });
  const stop = provideFor(net, model);
  const part = viewIn(layersView, model);
  const leave = () => {
    stop();
    part.leave();
  };
  return { ...part, leave };
}

export function dreamPart(network, { dream }) {
  const dreamt = { picture: new Uint8Array(0), value: 0, probability: null, count: 0, path: [] };
  return viewIn(dreamView, store({ network, ...dream, ...dreamt }));
}

export function aboutPart(_network, { facts, notes }) {
  const element = create("div", "about");
  const list = create("dl");
  for (const [name, words] of facts) list.append(create("dt", "", name), create("dd", "", words));
  element.append(list, ...notes.map((note) => create("p", "note", note)));
  return { element, leave: () => {} };
}

function viewIn(view, model) {
  const element = create("div");
  return { element, model, leave: view(element, model) };
}

// On a page, below why: ink taken from the drawing, to see whether the explanation holds.

import { create } from "./controls.js";
import { eraseView } from "./erase.js";
import { store } from "./store.js";

const PAUSE_MS = 400; // after the last change of a drawing

/** {element, leave()}: folded until somebody asks. imageOf(): what the network sees, in [0, 1]. */
export function erasePart(network, state, imageOf) {
  const element = create("details");
  const place = create("div");
  element.append(create("summary", "", "Does that hold? Erase ink, and see"), place);
  const kinds = { ledger: "sum of the ink", composed: "composed picture × ink" };
  if (network.onTheWay.length) kinds.gradient = "gradient × ink"; // of others that is the first
  const explanations = Object.entries(kinds).map(([key, title]) => ({ key, title }));
  let timer = 0;
  let leaveView = () => {};
  const show = () => {
    leaveView();
    const grey = Uint8Array.from(imageOf(), (share) => Math.round(255 * share));
    const images = { shape: [1, grey.length], dtype: "uint8", data: grey };
    const shown = { number: 0, target: -1, explanations, explanation: "ledger", erased: [] };
    leaveView = eraseView(place, store({ network, images, ...shown }));
    place.querySelector(".slider").hidden = true; // of one image there is none to choose
  };
  const changed = () => {
    clearTimeout(timer);
    if (element.open) timer = setTimeout(show, PAUSE_MS);
  };
  element.addEventListener("toggle", () => element.open && show());
  const stop = state.watch(["strokes", "ink"], changed);
  const leave = () => {
    clearTimeout(timer);
    stop();
    leaveView();
  };
  return { element, leave };
}

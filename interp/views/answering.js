// A host without a kernel: what layersView asks for is worked out in the page.

import { composedPictures, strongestWeights } from "./composing.js";

const WEIGHTS_KEPT = 512;

/** Answer a layers model's questions, such as "composed/1" and "incoming/2"; returns a stop(). */
export function answering(net, model) {
  const answer = async () => {
    const key = model.get("wanted");
    model.set("answer", { key, ...(await answerTo(net, key)) });
  };
  return model.watch("wanted", answer);
}

async function answerTo(net, key) {
  const [what, place] = key.split("/"), layer = Number(place);
  if (what === "composed") return { pictures: await composedPictures(net, layer) };
  if (what === "incoming") return strongestWeights(net, layer, WEIGHTS_KEPT);
  return { error: "This is not at hand on a page." };
}

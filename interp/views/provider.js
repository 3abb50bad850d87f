// A host without a kernel: what layersView requests is worked out in the page.

import { composedPictures, strongestWeights } from "./composing.js";

const WEIGHTS_KEPT = 512;

/** Respond to a layers model's requests, such as "composed/1" and "incoming/2"; returns a stop(). */
export function provideFor(net, model) {
  const respond = async () => {
    const key = model.get("request");
    model.set("response", { key, ...(await responseTo(net, key)) });
  };
  return model.watch("request", respond);
}

async function responseTo(net, key) {
  const [what, place] = key.split("/"), layer = Number(place);
  if (what === "composed") return { pictures: await composedPictures(net, layer) };
  if (what === "incoming") return strongestWeights(net, layer, WEIGHTS_KEPT);
  return { error: "This is not at hand on a page." };
}

// What anywidget loads for every explorer; which view it is stands in the model's `view`.

import { drawView } from "./draw.js";
import { dreamView } from "./dream.js";
import { eigenpicturesView } from "./eigenpictures.js";
import { eraseView } from "./erase.js";
import { flowView } from "./flow.js";
import { framesView } from "./frames.js";
import { guessView } from "./guess.js";
import { shownBy } from "./host.js";
import { layersView } from "./layers.js";
import { learnView } from "./learn.js";

const VIEWS = {
  draw: drawView,
  dream: dreamView,
  eigenpictures: eigenpicturesView,
  erase: eraseView,
  flow: flowView,
  frames: framesView,
  guess: guessView,
  layers: layersView,
  learn: learnView,
};

export default { render: (host) => shownBy(VIEWS[host.model.get("view")])(host) };

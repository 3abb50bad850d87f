// What a page shows: values that its views share, and the texts that stand for them in its address.

import { strokesOfText, textOfStrokes } from "./address.js";
import { store } from "./store.js";

/**
 * The values of a page of open networks: those of flowView, and besides: shown, which network is;
 * example, which of the real images is on the pad, -1 for none of them; part, the one in sight.
 */
export function pageState(nets, parts) {
  const state = store({
    ...{ network: nets[0], shown: 0, part: parts[0], example: -1 },
    ...{ strokes: [], ink: new Uint8Array(nets[0].height * nets[0].width) },
    ...{ centred: true, right: 0, down: 0, layer: -1, unit: 0, explained: -1, rival: -1 },
  });
  state.watch(["strokes", "ink"], () => state.set("example", -1));
  return state;
}

/** Put an image on the pad, greys 0–255 of the networks' size; i: its place among the examples. */
export function takeExample(state, image, i) {
  state.set("strokes", []);
  state.set("ink", image);
  state.set("example", i);
}

/** Which values of the page's state its address keeps. */
export const SAID = [
  ...["strokes", "ink", "example", "layer", "unit", "explained", "rival", "part", "shown"],
];

/** Of the parts that show one network: which of their models' values the address keeps, and how. */
export const KEPT = {
  pictures: {
    values: ["kind"],
    text: (model) => model.get("kind"),
    write(model, text) {
      if (model.get("kinds").some(({ key }) => key === text)) model.set("kind", text);
    },
  },
  layers: {
    values: ["layer", "unit"],
    text: (model) => `${model.get("layer") + 1}.${model.get("unit")}`,
    write(model, text) {
      const sizes = model.get("layers").map(({ units }) => units);
      setUnit(model, text, sizes);
    },
  },
  dream: {
    values: ["target"],
    text: (model) => String(model.get("target")),
    write: (model, text) => setIndex(model, "target", text, model.get("network").labels.length),
  },
};

/**
 * The fields of a page's address, see keptInAddress. parts: those of the page; examples: images to
 * begin with; shown(): of the network that is shown {models, starts: the parts' texts at first,
 * which need not be said}; arrive(part) brings a part in sight.
 */
export function addressFields({ state, nets, parts, examples, shown, arrive }) {
  const labels = () => state.get("network").labels;
  const classField = (name) => ({
    read: () => (state.get(name) < 0 ? "" : String(state.get(name))),
    write: (text) => setIndex(state, name, text, labels().length),
  });
  const partField = ([part, { text, write }]) => {
    const model = () => shown().models.get(part);
    const said = () => (model() ? text(model()) : "");
    return [
      part,
      {
        read: () => (said() === shown().starts.get(part) ? "" : said()),
        write: (text) => model() && write(model(), text),
      },
    ];
  };
  return {
    net: {
      read: () => (state.get("shown") ? String(state.get("shown")) : ""),
      write: (text) => setIndex(state, "shown", text, nets.length),
    },
    drawing: {
      read: () => textOfStrokes(state.get("strokes")),
      write(text) {
        const before = history.state?.strokes ?? []; // as they were drawn: a link rounds them
        state.set("strokes", textOfStrokes(before) === text ? before : (strokesOfText(text) ?? []));
      },
    },
    example: {
      read: () => (state.get("example") < 0 ? "" : String(state.get("example"))),
      write(text) {
        const i = indexOf(text, examples.length);
        if (i >= 0) takeExample(state, examples[i].image, i);
      },
    },
    unit: {
      read: () => (state.get("layer") < 0 ? "" : `${state.get("layer") + 1}.${state.get("unit")}`),
      write: (text) => setUnit(state, text, state.get("network").sizes.slice(1, -1)),
    },
    why: classField("explained"),
    not: classField("rival"),
    ...Object.fromEntries(Object.entries(KEPT).map(partField)),
    part: {
      read: () => (state.get("part") === parts[0] ? "" : state.get("part")),
      write: (text) => parts.includes(text) && arrive(text),
    },
  };
}

/** The number that a text is, -1 where it is none below `count`. */
function indexOf(text, count) {
  return /^\d{1,6}$/.test(text) && Number(text) < count ? Number(text) : -1;
}

function setIndex(model, name, text, count) {
  const i = indexOf(text, count);
  if (i >= 0) model.set(name, i);
}

/** Set layer and unit to those of a text such as "2.17", layers counted from 1, where there is such a unit. */
function setUnit(model, text, sizes) {
  const [layer, unit] = text.split(".");
  const i = indexOf(layer, sizes.length + 1) - 1;
  const j = i < 0 ? -1 : indexOf(unit ?? "", sizes[i]);
  if (j < 0) return;
  model.set("layer", i);
  model.set("unit", j);
}

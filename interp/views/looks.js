// What can be looked at in a network that learns: its units, its answers, one digit, its mistakes.

import { outputBars } from "./bars.js";
import { button, choice, create } from "./controls.js";
import { composedOf, measured, passedOn } from "./learning.js";
import { markedMosaic } from "./mosaic.js";
import { figure, limitOf, paintPicture, pictureCanvas } from "./pictures.js";
import { pictureStrip } from "./strip.js";

const LOOKS = {
  units: "Its units",
  outputs: "Its ten answers",
  image: "One digit",
  mistakes: "Its mistakes",
};
const PICTURES = [
  ["weights", "weights"],
  ["gradient", "gradient that the next step applies"],
  ["start", "weights at the start"],
];
const MISTAKES = 24;
let painted = 0; // every draw is of other weights
const COLOURS = "Ink on red raises it, ink on blue lowers it.";

/**
 * {element, draw({lesson, moment})}. The model's look is a key of LOOKS; shows, of the units one of
 * PICTURES; unit and image the numbers of those that are looked into.
 */
export function learnLooks(model, digits) {
  const element = create("section", "learn-looks");
  const tabs = create("div", "controls");
  const parts = {
    units: unitsLook(model, digits),
    outputs: outputsLook(digits),
    image: imageLook(model, digits),
    mistakes: mistakesLook(model, digits),
  };
  const buttons = Object.entries(LOOKS).map(([key, label]) => {
    const tab = button({ label, onClick: () => model.set("look", key) }).element;
    tabs.append(tab);
    return { key, tab };
  });
  element.append(tabs, ...Object.values(parts).map((part) => part.element));
  const draw = (now) => {
    const look = model.get("look");
    for (const { key, tab } of buttons) {
      tab.setAttribute("aria-pressed", String(key === look));
      parts[key].element.hidden = key !== look;
    }
    buttons[1].tab.textContent = `Its ${digits.names.length === 10 ? "ten" : digits.names.length} answers`;
    parts[look].draw(now);
  };
  return { element, draw };
}

/** The pictures of a kernel's units, one after another: Float32Array. */
function picturesOf(kernel, units) {
  const pixels = kernel.length / units;
  const pictures = new Float32Array(kernel.length);
  for (let i = 0; i < pixels; i++)
    for (let j = 0; j < units; j++) pictures[j * pixels + i] = kernel[i * units + j];
  return pictures;
}

/** What the mosaic takes, of a layer's pictures, each on its own scale. */
function tilesOf(pictures, units, digits, more) {
  const size = digits.height * digits.width;
  const limits = Array.from({ length: units }, (_, i) =>
    limitOf(pictures.subarray(i * size, (i + 1) * size)),
  );
  return {
    ...{ count: units, pictures, version: painted++ },
    frame: { height: digits.height, width: digits.width, neverLit: null },
    order: [...Array(units).keys()],
    bounds: (i) => [-limits[i], limits[i]],
    dead: () => false,
    ...more,
  };
}

function unitsLook(model, digits) {
  const element = create("div");
  const shown = choice({
    label: "Shows",
    options: PICTURES,
    value: "weights",
    onInput: (value) => model.set("shows", value),
  });
  const mosaic = markedMosaic((unit) => model.set("unit", unit));
  const trio = create("div", "learn-trio");
  const cells = PICTURES.map(([key, title]) => {
    const cell = create("figure");
    const canvas = pictureCanvas("", "picture");
    const words = create("figcaption", "note");
    cell.append(canvas, words);
    trio.append(cell);
    return { key, title, canvas, words };
  });
  const heading = create("h3");
  element.append(shown.element, mosaic.element, heading, trio);
  const draw = ({ lesson, moment }) => {
    const units = moment.layers[0].bias.length;
    const unit = Math.min(model.get("unit"), units - 1);
    const word = moment.layers.length > 1 ? "unit" : "answer";
    const nameOf = (i) => (moment.layers.length > 1 ? String(i) : digits.names[i]);
    const kernels = {
      weights: moment.layers[0].kernel,
      gradient: lesson.gradientAt(moment)[0].kernel,
      start: lesson.start[0].kernel,
    };
    const key = model.get("shows");
    shown.set(key);
    mosaic.draw(
      tilesOf(picturesOf(kernels[key], units), units, digits, {
        ...{ name: "the first layer", word, unit },
        legend: `Each tile is one ${word}: a weight for each pixel, on its own scale. ${key === "gradient" ? "A step goes against the gradient: blue grows, red shrinks." : COLOURS}`,
        labelOf: (i) => nameOf(i),
      }),
    );
    heading.textContent = `${word[0].toUpperCase()}${word.slice(1)} ${nameOf(unit)}`;
    const size = digits.height * digits.width;
    for (const { key, title, canvas, words } of cells) {
      const picture = picturesOf(kernels[key], units).subarray(unit * size, (unit + 1) * size);
      const limit = limitOf(picture);
      const zoom = Math.max(1, Math.floor(112 / digits.width));
      paintPicture(canvas, picture, { ...digits, zoom, bounds: [-limit, limit] });
      words.textContent = `${title}, up to ±${figure(limit, 2)}`;
      canvas.setAttribute("aria-label", `${word} ${nameOf(unit)}: ${words.textContent}`);
    }
  };
  return { element, draw };
}

function outputsLook(digits) {
  const element = create("div");
  let chosen = 0;
  let last = null;
  const mosaic = markedMosaic((unit) => {
    chosen = unit;
    draw(last);
  });
  const words = create("p", "note");
  element.append(mosaic.element, words);
  const draw = (now) => {
    last = now;
    const { layers, test } = now.moment;
    const composed = composedOf(layers);
    const units = digits.names.length;
    mosaic.draw(
      tilesOf(picturesOf(composed.kernel, units), units, digits, {
        ...{ name: "the answers", word: "answer", unit: chosen },
        legend: `The weights of all layers, carried down to the pixels. ${COLOURS}`,
        labelOf: (i) => digits.names[i],
      }),
    );
    const alone = measured(
      [composed],
      digits.test.images.slice(0, test.answers.length),
      test.answers,
    );
    const share = Math.round(100 * alone.right);
    words.textContent =
      layers.length > 1
        ? `These pictures alone answer as the network does on ${share} of 100 test digits: which units are lit, and which not, is left out of them.`
        : "Without a hidden layer these pictures, with a number for each, are the whole network.";
  };
  return { element, draw };
}

function imageLook(model, digits) {
  const element = create("div", "learn-image");
  const count = digits.test.images.length;
  const turn = (by) => model.set("image", (model.get("image") + by + count) % count);
  const buttons = create("div", "controls");
  buttons.append(
    button({ label: "Digit before", onClick: () => turn(-1) }).element,
    button({ label: "Next digit", onClick: () => turn(1) }).element,
  );
  const image = pictureCanvas("", "picture");
  const lights = create("div", "learn-lights");
  const bars = outputBars({ labels: digits.names, output: "softmax" });
  const words = create("p", "note");
  const says = create("div");
  says.append(words, bars.element);
  const row = create("div", "row");
  row.append(image, lights, says);
  element.append(buttons, row);
  const draw = ({ moment }) => {
    const number = Math.min(model.get("image"), count - 1);
    const [pixels, label] = [digits.test.images[number], digits.names[digits.test.labels[number]]];
    const zoom = Math.max(1, Math.floor(168 / digits.width));
    paintPicture(image, pixels, { ...digits, zoom, bounds: [0, 1], style: "causal" });
    image.setAttribute("aria-label", `test digit ${number}, a ${label}`);
    const passed = passedOn(moment.layers, pixels);
    lights.replaceChildren(...passed.slice(0, -1).map(lightsOf));
    const outputs = passed.at(-1);
    const answer = outputs.indexOf(Math.max(...outputs));
    words.textContent = `This is a ${label}. It says ${digits.names[Math.max(0, answer)]}.`;
    bars.set(outputs, answer);
  };
  return { element, draw };
}

/** A hidden layer in one image: a square for each unit, the darker the more it passes on. */
function lightsOf(values, index) {
  const figureOf = create("figure");
  const width = Math.min(8, values.length);
  const height = Math.ceil(values.length / width);
  const canvas = pictureCanvas("", "picture");
  const lit = values.filter((value) => value > 0).length;
  const words = `hidden layer ${index + 1}: ${lit} of ${values.length} units lit`;
  canvas.setAttribute("aria-label", words);
  const padded = Float64Array.from({ length: width * height }, (_, i) => values[i] ?? 0);
  const bounds = [0, limitOf(padded) || 1];
  paintPicture(canvas, padded, { height, width, zoom: 18, bounds, style: "causal" });
  figureOf.append(canvas, create("figcaption", "note", words));
  return figureOf;
}

function mistakesLook(model, digits) {
  let shown = [];
  const strip = pictureStrip(MISTAKES, (i) => {
    model.set("image", shown[i]);
    model.set("look", "image");
  });
  const draw = ({ moment }) => {
    const { answers } = moment.test;
    const wrong = [...answers.keys()].filter((i) => answers[i] !== digits.test.labels[i]);
    shown = wrong.slice(0, MISTAKES);
    const items = shown.map((number) => {
      const [label, answer] = [digits.test.labels[number], answers[number]].map(
        (i) => digits.names[i],
      );
      return {
        text: `${label}→${answer}`,
        name: `a ${label}, taken for ${answer}`,
        values: digits.test.images[number],
        options: {
          height: digits.height,
          width: digits.width,
          zoom: 2,
          bounds: [0, 1],
          style: "causal",
        },
      };
    });
    const words = wrong.length
      ? `“4→9” is a 4 that it takes for a 9. ${wrong.length > MISTAKES ? `The first ${MISTAKES} of them. ` : ""}Choose one to look into it.`
      : "There are none left.";
    strip.draw(`${wrong.length} of ${answers.length} test digits are wrong`, items, words);
  };
  return { element: strip.element, draw };
}

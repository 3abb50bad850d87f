// A channel of a convolution in one image: where it is active, and what its unit at a place sees.

import { create, keepsItsKeys, slider } from "./controls.js";
import { croppedTo } from "./fields.js";
import { figure, limitOf, markedPicture } from "./pictures.js";
import { SHARED } from "./shared.js";
import { pictureStrip } from "./strip.js";

const SIDE = 200;
const HOW =
  "Red is where the channel finds what its picture shows. Choose a place there: the frame on the image is what its unit sees.";

/** The pixels that a layer's unit at a place [row, column] sees: {top, left, height, width}. */
export function fieldAt({ first, step, shape }, [row, column]) {
  const [top, left] = [first[0] + row * step[0], first[1] + column * step[1]];
  return { top, left, height: shape[0], width: shape[1] };
}

/** [row, column] of the largest of a channel's activations; the middle where none is above zero. */
export function strongestPlace(values, [rows, columns]) {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i;
  if (!(values[best] > 0)) return [Math.floor(rows / 2), Math.floor(columns / 2)];
  return [Math.floor(best / columns), best % columns];
}

/**
 * What is known of a channel in the model's image: {number, image, values at the places, place,
 * field, sum}; sum: what the unit at that place adds up, see interp/explorers/channels.py. image, values and
 * sum are null until they arrive.
 */
export function placeIn(facts, model, spec, { layer, unit }) {
  const number = Math.min(model.get("image"), model.get("image_count") - 1);
  const key = `activations/${layer}/${number}`;
  const all = facts.array(key, "values");
  if (!all) return { number, image: null, values: null, sum: null };
  const [rows, columns] = spec.places;
  const values = all.subarray(unit * rows * columns, (unit + 1) * rows * columns);
  const [row, column] = model.get("place");
  const chosen = row < rows && column < columns;
  const place = chosen ? [row, column] : strongestPlace(values, spec.places);
  const asked = `place/${layer}/${number}/${unit}/${place.join("/")}`;
  const said = facts.get(asked);
  const sum = said && { ...said, products: facts.array(asked, "products") };
  const image = facts.array(key, "image");
  return { number, image, values, place, field: fieldAt(spec, place), sum };
}

/**
 * A channel in one image: {element, draw(now)}. whole: {height, width} of the image; count: how many
 * there are. onImage gets the number of another, onPlace a [row, column], onSource a layer and unit.
 */
export function inOneImage(whole, count, { onImage, onPlace, onSource }) {
  const element = create("section", "in-image");
  const number = slider({
    ...{ label: "Image", min: 0, max: Math.max(0, count - 1), value: 0, onInput: onImage },
  });
  const words = create("p", "note");
  const image = captioned("The image");
  const map = captioned("");
  const seen = captioned("What the unit there sees");
  const adds = captioned("What each pixel adds: red raises it, blue lowers it");
  const pictures = create("div", "row places");
  pictures.append(image.element, map.element, seen.element, adds.element);
  const sum = create("p");
  sum.setAttribute("aria-live", "polite");
  const sources = sumStrip(onSource);
  element.append(create("h3", "", "In one image"), number.element, words, pictures, sum);
  element.append(sources.element);
  let shown = null;
  choosePlaces(map.picture.canvas, () => shown, onPlace);
  const draw = (now) => {
    element.hidden = !now.inImage;
    shown = now.inImage?.values ? { ...now.inImage, sides: now.places } : null;
    if (!now.inImage) return;
    number.set(now.inImage.number);
    words.textContent = shown ? HOW : now.waiting;
    pictures.hidden = !shown;
    sum.textContent = shown ? sumWords(now) : "";
    sources.element.hidden = !shown || !now.below;
    if (!shown) return;
    drawPictures({ image, map, seen, adds }, now, whole);
    if (now.below) sources.draw(now);
  };
  return { element, draw };
}

function captioned(text) {
  const element = create("figure");
  const picture = markedPicture(text);
  const caption = create("figcaption", "note", text);
  element.append(picture.element, caption);
  const say = (said, name) => {
    caption.textContent = said;
    picture.canvas.setAttribute("aria-label", name);
  };
  return { element, picture, say };
}

function drawPictures(
  { image, map, seen, adds },
  { inImage, places, word, unit, window, below },
  whole,
) {
  const { field, place, values, sum } = inImage;
  const [rows, columns] = places;
  const zoom = (sides) => Math.max(1, Math.floor(SIDE / Math.max(sides.height, sides.width)));
  const ink = { bounds: [0, 255], style: "causal" };
  image.picture.draw(inImage.image, { ...whole, ...ink, neverLit: null, zoom: zoom(whole) }, field);
  const limit = limitOf(values);
  const sides = { height: rows, width: columns };
  const mark = { top: place[0], left: place[1], height: 1, width: 1 };
  map.picture.draw(values, { ...sides, bounds: [-limit, limit], zoom: zoom(sides) }, mark);
  const strongest = limit ? `, ${figure(limit)} where it is strongest` : ", 0 everywhere";
  map.say(`Activations of ${word} ${unit}${strongest}`, `activations of ${word} ${unit}`);
  const [row, column] = place;
  const { canvas } = map.picture;
  canvas.setAttribute("aria-valuetext", `row ${row}, column ${column}`);
  canvas.setAttribute("aria-valuenow", row * columns + column);
  canvas.setAttribute("aria-valuemin", 0);
  canvas.setAttribute("aria-valuemax", rows * columns - 1);
  const patch = croppedTo(whole, inImage.image, field);
  seen.picture.draw(patch.values, { ...patch, ...ink, zoom: zoom(patch) });
  adds.element.hidden = Boolean(below) || !sum?.products;
  if (adds.element.hidden) return;
  const most = limitOf(sum.products);
  const kernel = { height: window[0], width: window[1] };
  adds.picture.draw(sum.products, { ...kernel, bounds: [-most, most], zoom: zoom(kernel) });
}

/** Let a place be chosen on the map by pointer or arrow keys. */
function choosePlaces(canvas, shownNow, onPlace) {
  keepsItsKeys(canvas);
  Object.assign(canvas, { tabIndex: 0, role: "slider" });
  canvas.classList.add("to-choose");
  const choose = (row, column) => {
    const [rows, columns] = shownNow().sides;
    const inside = (at, side) => Math.min(Math.max(at, 0), side - 1);
    onPlace([inside(row, rows), inside(column, columns)]);
  };
  const follow = (event) => {
    if (!shownNow()) return;
    const [rows, columns] = shownNow().sides;
    const box = canvas.getBoundingClientRect();
    choose(
      Math.floor(((event.clientY - box.top) / box.height) * rows),
      Math.floor(((event.clientX - box.left) / box.width) * columns),
    );
  };
  canvas.addEventListener("pointerdown", follow);
  canvas.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[
      event.key
    ];
    if (!step || !shownNow()) return;
    event.preventDefault();
    const [row, column] = shownNow().place;
    choose(row + step[0], column + step[1]);
  });
}

function sumWords({ inImage, below, waiting }) {
  const [row, column] = inImage.place;
  const where = `Row ${row}, column ${column}`;
  const { sum } = inImage;
  if (!sum) return `${where}: ${waiting}`;
  if (sum.error) return sum.error;
  const added = sum.adds.reduce((total, value) => total + value, sum.rest);
  const from = below ? `the channels of ${below.name}` : "the pixels";
  return (
    `${where}: ${figure(added)} from ${from} and its constant, ${figure(sum.bias)}, make ` +
    `${figure(sum.value)}; it passes on ${figure(sum.passed)}.`
  );
}

/** The channels below that add the most at the place; one can be chosen, to go down to it. */
function sumStrip(onSource) {
  let shown = null;
  const chosen = (i) => onSource(shown.below.layer, shown.inImage.sum.sources[i]);
  const strip = pictureStrip(SHARED.layers.strip, chosen);
  const draw = (now) => {
    shown = now;
    const { sum } = now.inImage;
    const title = `What adds the most there, from ${now.below.name}`;
    if (!sum?.products) return strip.draw(title, [], sum ? "" : now.waiting);
    const [height, width] = now.window;
    const size = height * width;
    const limit = limitOf(sum.products);
    const items = sum.sources.map((source, i) => {
      const adds = figure(sum.adds[i], 2);
      return {
        text: `channel ${source}\n${sum.adds[i] > 0 ? "+" : ""}${adds}`,
        name: `channel ${source} of ${now.below.name} adds ${adds}`,
        values: sum.products.subarray(i * size, (i + 1) * size),
        options: { height, width, zoom: 4, bounds: [-limit, limit] },
      };
    });
    const words =
      "Its weights times what arrives: red raises it, blue lowers it, all on one scale.";
    strip.draw(title, items, words);
  };
  return { element: strip.element, draw };
}

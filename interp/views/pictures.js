// Signed values as pictures on canvases: see interp/images.py.

import { roundHalfEven, unpacked } from "./arrays.js";
import { create } from "./controls.js";
import { SHARED } from "./shared.js";

/** Which entry of a palette is what; the shades of a value come first. */
export const ENTRIES = SHARED.entries;

const wordsOfPalettes = new Map();

/** A palette as a canvas has it, four bytes at a time: red first in memory, so last in a word. */
function paletteWords(style) {
  if (!wordsOfPalettes.has(style)) {
    const colours = unpacked(SHARED.palettes[style]);
    const wordOf = (_, i) =>
      (255 << 24) | (colours[3 * i + 2] << 16) | (colours[3 * i + 1] << 8) | colours[3 * i];
    wordsOfPalettes.set(style, Int32Array.from({ length: colours.length / 3 }, wordOf));
  }
  return wordsOfPalettes.get(style);
}

/**
 * The strongest value of a picture, whose colours run from minus that to plus that.
 * neverLit: for each pixel 1 where no training image had ink, which is left out; or null.
 */
export function limitOf(values, neverLit = null) {
  let limit = 0;
  for (let i = 0; i < values.length; i++) {
    if (neverLit?.[i]) continue;
    const size = Math.abs(values[i]);
    if (size > limit) limit = size;
  }
  return limit;
}

/** A picture without what never-lit pixels hold: 0 there. Hatching would drown so small a picture. */
export function litOnly(values, neverLit) {
  return neverLit ? values.map((value, i) => (neverLit[i] ? 0 : value)) : values;
}

/** [lowest, highest] value, as the articles scale each picture. */
export function spanOf(values) {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** Palette entry of a value between two limits: the middle one where they are equal. */
export function shadeOf(value, low, high) {
  const half = (high - low) / 2;
  const scaled = half > 0 ? (value - (low + high) / 2) / half : 0;
  return roundHalfEven((Math.min(1, Math.max(-1, scaled)) + 1) * ((ENTRIES.shades - 1) / 2));
}

/**
 * Palette entries, Uint8Array, of one picture magnified: height * zoom rows of width * zoom.
 * bounds: [low, high]. neverLit pixels are hatched; a dead unit's picture is crossed out.
 */
export function entriesOf(
  values,
  { height, width, bounds, zoom = 1, neverLit = null, dead = false },
) {
  const wide = width * zoom;
  const entries = new Uint8Array(height * zoom * wide);
  const period = zoom < 4 ? 3 : zoom;
  const stroke = Math.max(1, Math.floor(period / 4));
  for (let i = 0; i < height * width; i++) {
    const shade = shadeOf(values[i], bounds[0], bounds[1]);
    const top = Math.floor(i / width) * zoom;
    const left = (i % width) * zoom;
    for (let row = top; row < top + zoom; row++) {
      const start = row * wide;
      if (!neverLit?.[i]) entries.fill(shade, start + left, start + left + zoom);
      else
        for (let column = left; column < left + zoom; column++)
          entries[start + column] = (row + column) % period < stroke ? ENTRIES.hatch : shade;
    }
  }
  if (dead) crossOut(entries, height * zoom, wide);
  return entries;
}

function crossOut(entries, height, width) {
  const thickness = Math.floor(height / 56);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const slanted = Math.floor((column * (height - 1)) / Math.max(width - 1, 1));
      const apart = Math.min(Math.abs(slanted - row), Math.abs(height - 1 - slanted - row));
      if (apart <= thickness) entries[row * width + column] = ENTRIES.cross;
    }
}

/** A canvas that is an image with a name: role "img", aria-label, pixels kept square. */
export function pictureCanvas(label, className = "picture") {
  const canvas = create("canvas", className);
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  return canvas;
}

/** A canvas that stands in the proportions of images of that size, painted on or not. */
export function shaped(canvas, { height, width }) {
  canvas.style.aspectRatio = `${width} / ${height}`;
  return canvas;
}

/** Paint one picture on a canvas, which takes its size; options as for entriesOf, and style. */
export function paintPicture(canvas, values, options) {
  const { height, width, zoom = 1, style = "signed" } = options;
  paintEntries(canvas, entriesOf(values, options), height * zoom, width * zoom, style);
}

/** A picture on which a rectangle can be marked: {element, canvas, draw(values, options, mark)}. */
export function markedPicture(label = "") {
  const element = create("div", "under-mark");
  const canvas = pictureCanvas(label, "picture");
  const rectangle = create("div", "pixel-mark");
  element.append(canvas, rectangle);
  const draw = (values, options, mark = null) => {
    const { height, width } = options;
    paintPicture(canvas, values, options);
    rectangle.hidden = !mark;
    if (mark)
      Object.assign(rectangle.style, {
        ...{ left: `${(100 * mark.left) / width}%`, width: `${(100 * mark.width) / width}%` },
        ...{ top: `${(100 * mark.top) / height}%`, height: `${(100 * mark.height) / height}%` },
      });
  };
  return { element, canvas, draw };
}

/** Paint palette entries, row by row, on a canvas, which takes their size. */
export function paintEntries(canvas, entries, height, width, style = "signed") {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.dataset.palette = style; // by which a dark page darkens it
  const image = new ImageData(width, height);
  const pixels = new Int32Array(image.data.buffer);
  const words = paletteWords(style);
  for (let i = 0; i < entries.length; i++) pixels[i] = words[entries[i]];
  canvas.getContext("2d").putImageData(image, 0, 0);
}

/** Draw lines, lists of points [x, y], on a canvas of that size with a round pen, full ink on blank. */
export function paintLines(canvas, lines, { height, width, pen, style }) {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.dataset.palette = style;
  const context = canvas.getContext("2d");
  context.fillStyle = colourOf(style, 0);
  context.fillRect(0, 0, width, height);
  context.strokeStyle = colourOf(style, ENTRIES.shades - 1);
  Object.assign(context, { lineWidth: pen, lineCap: "round", lineJoin: "round" });
  context.beginPath();
  for (const [first, ...others] of lines) {
    context.moveTo(...first);
    for (const point of others.length ? others : [first]) context.lineTo(...point); // or a dot
  }
  context.stroke();
}

/** One entry of a palette as CSS has it. */
function colourOf(style, entry) {
  const word = paletteWords(style)[entry];
  return `rgb(${word & 255} ${(word >> 8) & 255} ${(word >> 16) & 255})`;
}

/** A number for people: three figures, a real minus sign, and no exponent where it can be read. */
export function figure(number, digits = 3) {
  if (number === 0) return "0";
  const size = Math.abs(number);
  const text =
    size >= 1e-3 && size < 1e5
      ? String(Number(size.toPrecision(digits)))
      : size.toExponential(digits - 1);
  return (number < 0 ? "−" : "") + text;
}

/** A colour bar with its limits in figures, or in words: {element, set(low, high), say(words)}. */
export function colourBar(style = "signed") {
  const element = create("div", "colour-bar");
  const canvas = pictureCanvas("", "bar");
  const [low, middle, high] = ["low", "middle", "high"].map((place) => create("span", place));
  element.append(canvas, low, middle, high);
  paintEntries(
    canvas,
    Uint8Array.from({ length: ENTRIES.shades }, (_, i) => i),
    1,
    ENTRIES.shades,
    style,
  );
  const say = (texts) => {
    [low.textContent, middle.textContent, high.textContent] = texts;
    const named = texts.filter(Boolean);
    canvas.setAttribute(
      "aria-label",
      `colours from ${named.slice(0, -1).join(" over ")} to ${named.at(-1)}`,
    );
  };
  const set = (from, to) => say([from, (from + to) / 2, to].map((value) => figure(value)));
  return { element, set, say };
}

// A sequence of pictures on one scale, with a slider through it and a button that plays it.

import { unpacked } from "./arrays.js";
import { button, choice, create, keepsItsKeys, slider } from "./controls.js";
import { colourBar, figure, limitOf, litOnly, markedPicture } from "./pictures.js";
import { styled } from "./style.js";

const TILE_SIZE = { few: 252, many: 168 };
const TILE_GAP = 10;
const LARGE = 3; // pictures side by side are large, of more than that small
const IN_A_ROW = 5;
const BLANK = "Pixels that no training image lit are left blank.";
const WHOLE_SECONDS = 5;
const LONGEST_FRAME = 0.7;
const playedBy = new WeakMap();
const followers = new WeakMap();

/** The explorer of frames; what its model holds is in interp/explorers/frames.py. */
export function framesView(root, model) {
  const place = styled(root);
  place.classList.add("frames");
  const film = filmOf(model);
  const controls = frameControls(model, film);
  const title = create("h3", "frame-title");
  const caption = create("p", "caption");
  const tiles = tileRow(film, (pixel) => model.set("pixel", pixel));
  const bar = colourBar(film.style);
  const readout = create("p", "note readout");
  const blank = film.marked && film.tiles > LARGE ? BLANK : "";
  const notes = create("p", "note", `${model.get("note")} ${blank}`.trim());
  place.append(
    create("p", "summary", model.get("network").summary),
    controls.element,
    title,
    tiles.element,
    bar.element,
    caption,
    readout,
    notes,
  );
  const redraw = () => {
    const now = film.at(model);
    controls.draw(now);
    title.textContent = now.title;
    caption.textContent = now.caption;
    tiles.draw(now);
    bar.set(...now.bounds);
    bar.element.style.visibility = now.apiece ? "hidden" : "visible";
    readout.textContent = readoutOf(now, film);
  };
  caption.hidden = film.frames.every((frame) => !frame.caption);
  const stopPlaying = followPlaying(model, film.count);
  const stopWatching = model.watch(["frame", "unit", "pixel", "playing", "scale"], redraw);
  redraw();
  return () => {
    stopPlaying();
    stopWatching();
  };
}

/** The arrays once, and `at(model)`: what it shows at this moment, as plain values. */
function filmOf(model) {
  const [height, width] = model.get("shape");
  const size = height * width;
  const pictures = unpacked(model.get("pictures"));
  const [count, tiles, units] = pictures.shape;
  const masked = model.get("masks");
  const masks = masked && unpacked(masked);
  const frames = model.get("frames");
  const limits = new Map();
  const picture = (frame, tile, unit) => {
    const start = ((frame * tiles + tile) * units + unit) * size;
    return pictures.subarray(start, start + size);
  };
  const maskOf = (frame, tile) => {
    const which = frames[frame].masks[tile];
    return which < 0 ? null : masks.subarray(which * size, (which + 1) * size);
  };
  const own = (frame, tile, unit) => limitOf(picture(frame, tile, unit), maskOf(frame, tile));
  const frameLimit = (frame, unit) =>
    Math.max(
      ...frames[frame].labels.map((_, tile) =>
        tile === frames[frame].apart ? 0 : own(frame, tile, unit),
      ),
    );
  const limitFor = (unit) => {
    if (!limits.has(unit))
      limits.set(unit, Math.max(...frames.map((_, frame) => frameLimit(frame, unit))));
    return limits.get(unit);
  };
  const given = model.get("bounds");
  const at = (model) => {
    const frame = Math.min(model.get("frame"), count - 1);
    const unit = Math.min(model.get("unit"), units - 1);
    const limit = model.get("scale") === "each" ? frameLimit(frame, unit) : limitFor(unit);
    const bounds = given.length ? given : [-limit, limit];
    const { title, caption, labels, apart } = frames[frame];
    const apiece = count === 1 && model.get("scale") === "each";
    const shown = labels.map((label, tile) => {
      const limit = own(frame, tile, unit);
      return {
        label: apiece ? `${label}, ±${figure(limit)}` : label,
        values: picture(frame, tile, unit),
        neverLit: maskOf(frame, tile),
        bounds: apiece || tile === apart ? [-limit, limit] : bounds,
      };
    });
    return {
      apiece,
      frame,
      unit,
      title,
      caption,
      bounds,
      tiles: shown,
      pixel: model.get("pixel"),
      scale: model.get("scale"),
      playing: model.get("playing"),
    };
  };
  const style = model.get("palette");
  const scalable = !given.length;
  const marked = Boolean(masks) && style === "signed";
  return { height, width, count, tiles, units, frames, style, scalable, marked, at };
}

function frameControls(model, film) {
  const element = create("div", "controls");
  const unitNames = model.get("units");
  const frame = slider({
    label: model.get("label"),
    min: 0,
    max: film.count - 1,
    value: 0,
    words: (value) => film.frames[value].short,
    onInput: (value) => {
      model.set("playing", false);
      model.set("frame", value);
    },
  });
  const unit = slider({
    label: model.get("unit_label"),
    min: 0,
    max: film.units - 1,
    value: 0,
    words: (value) => unitNames[value],
    onInput: (value) => model.set("unit", value),
  });
  const play = button({
    label: "Play",
    onClick: () => model.set("playing", !model.get("playing")),
  });
  play.element.classList.add("play");
  if (film.count > 1) element.append(play.element, frame.element);
  if (film.units > 1) element.append(unit.element);
  const scale = choice({
    label: "Scale",
    options:
      film.count > 1
        ? [
            ["shared", "one for all frames"],
            ["each", "each frame its own"],
          ]
        : [
            ["shared", "one for all"],
            ["each", "each its own"],
          ],
    value: "each",
    onInput: (value) => model.set("scale", value),
  });
  if (film.scalable) element.append(scale.element);
  const draw = (now) => {
    frame.set(now.frame);
    unit.set(now.unit);
    scale.set(now.scale);
    play.set(now.playing ? "Pause" : "Play");
  };
  return { element, draw };
}

/** The pictures of a frame side by side; arrow keys or the pointer choose a pixel to read. */
function tileRow(film, onPixel) {
  const { height, width } = film;
  const room = film.tiles > LARGE ? "many" : "few";
  const zoom = Math.max(1, Math.floor(TILE_SIZE[room] / Math.max(height, width)));
  const element = keepsItsKeys(create("div", "frame-tiles"));
  Object.assign(element, { tabIndex: 0, role: "group" });
  const columns = Math.min(film.tiles, IN_A_ROW);
  element.style.maxWidth = `${columns * (TILE_SIZE[room] + TILE_GAP)}px`;
  element.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`;
  element.setAttribute("aria-label", "pictures; arrow keys choose a pixel to read");
  let pixel = -1;
  const cells = Array.from({ length: film.tiles }, () => frameCell(film, zoom, onPixel));
  element.append(...cells.map((cell) => cell.element));
  element.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -width, ArrowDown: width }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = pixel < 0 ? Math.floor(height / 2) * width + Math.floor(width / 2) : pixel + step;
    if (next >= 0 && next < height * width) onPixel(next);
  });
  element.addEventListener("pointerleave", () => onPixel(-1));
  const draw = (now) => {
    pixel = now.pixel;
    for (const [tile, cell] of cells.entries()) cell.draw(now, now.tiles[tile]);
  };
  return { element, draw };
}

function frameCell({ height, width, style, tiles }, zoom, onPixel) {
  const element = create("figure", "frame-cell");
  const picture = markedPicture();
  const { canvas } = picture;
  const text = create("figcaption");
  element.append(picture.element, text);
  canvas.addEventListener("pointermove", (event) => {
    const [row, column] = [event.offsetY / canvas.clientHeight, event.offsetX / canvas.clientWidth];
    if (row >= 0 && row < 1 && column >= 0 && column < 1)
      onPixel(Math.floor(row * height) * width + Math.floor(column * width));
  });
  const draw = ({ title, pixel }, { label, values, neverLit, bounds }) => {
    const large = tiles <= LARGE;
    const options = { height, width, zoom, bounds, neverLit: large ? neverLit : null, style };
    const [left, top] = [pixel % width, Math.floor(pixel / width)];
    const mark = pixel < 0 ? null : { left, top, width: 1, height: 1 };
    picture.draw(large ? values : litOnly(values, neverLit), options, mark);
    canvas.setAttribute("aria-label", `${label}, ${title}`);
    text.textContent = label;
  };
  return { element, draw };
}

function readoutOf({ pixel, tiles }, { width }) {
  if (pixel < 0) return "Point at a pixel, or use the arrow keys, to read its values.";
  const values = tiles.map(({ label, values }) => `${label}:\u00a0${figure(values[pixel])}`);
  return `Row ${Math.floor(pixel / width)}, column ${pixel % width}:  ${values.join("   ")}`;
}

/**
 * While the model's `playing` is true, its `frame` goes on until the last one. One view plays,
 * however many show the model. Returns stop().
 */
export function followPlaying(model, count) {
  const player = {};
  const duration = Math.min(LONGEST_FRAME, WHOLE_SECONDS / count) * 1000;
  let first = 0;
  let began = 0;
  let asked = 0;
  const step = (now) => {
    if (!model.get("playing")) return release();
    // a frame's time can lie before the moment that it was asked for
    const passed = Math.max(0, Math.floor((now - began) / duration));
    const frame = Math.min(first + passed, count - 1);
    if (frame !== model.get("frame")) model.set("frame", frame);
    if (frame < count - 1) {
      asked = requestAnimationFrame(step);
      return;
    }
    release();
    model.set("playing", false);
  };
  const release = () => playedBy.get(model) === player && playedBy.delete(model);
  const start = () => {
    if (!model.get("playing") || playedBy.has(model)) return;
    playedBy.set(model, player);
    [first, began] = [model.get("frame") >= count - 1 ? 0 : model.get("frame"), performance.now()];
    asked = requestAnimationFrame(step);
  };
  const stopWatching = model.watch("playing", start);
  if (!followers.has(model)) followers.set(model, new Set());
  followers.get(model).add(start);
  start();
  return () => {
    cancelAnimationFrame(asked);
    release();
    stopWatching();
    followers.get(model).delete(start);
    for (const another of followers.get(model)) another(); // another view that is left goes on
  };
}

// A layer's pictures as tiles, a page of them at a time: point to see one larger, click or use the keys.

import { button, create, keepsItsKeys } from "./controls.js";
import { litOnly, paintPicture, pictureCanvas, shaped } from "./pictures.js";

const TILES_ON_A_PAGE = 36;
const LENS_SIZE = 196;

/**
 * The pictures of a layer: {element, draw(now)}. Of now: name, word and count of the units; unit,
 * the chosen one; order, all units as they are shown; legend, above the tiles; labelOf(unit), below its
 * tile; frame, their {height, width, neverLit}; pictures, all of them, or null while they are worked out; bounds(unit), dead(unit). Painted anew when `version`
 * changes; the mark moves without. onPick gets the unit of a tile that was chosen.
 */
export function markedMosaic(onPick) {
  const grid = create("div", "tile-grid");
  const frame = keepsItsKeys(create("div", "tiles"));
  Object.assign(frame, { tabIndex: 0, role: "slider" });
  const lens = lensOver(frame);
  frame.append(grid, lens.element);
  const pages = pageButtons((step) => pickAt(placeOf(shown.unit) + step * TILES_ON_A_PAGE));
  const legend = create("p", "note");
  const element = create("div", "mosaic-column");
  element.append(legend, frame, pages.element);
  let shown = { count: 1, unit: 0, order: [0] };
  let painted = "";
  let tiles = [];
  const placeOf = (unit) => shown.order.indexOf(unit);
  const pickAt = (place) => onPick(shown.order[Math.min(Math.max(place, 0), shown.count - 1)]);
  const first = () => Math.floor(placeOf(shown.unit) / TILES_ON_A_PAGE) * TILES_ON_A_PAGE;
  frame.addEventListener("keydown", (event) => {
    const columns = getComputedStyle(grid).gridTemplateColumns.split(" ").length;
    const step = stepOf(event.key, columns, shown.count);
    if (!step) return;
    event.preventDefault();
    pickAt(placeOf(shown.unit) + step);
  });
  const unitUnder = (event) => {
    const tile = tiles.findIndex((tile) => tile.element.contains(event.target));
    return tile < 0 ? null : shown.order[first() + tile];
  };
  grid.addEventListener("click", (event) => {
    const unit = unitUnder(event);
    if (unit !== null) onPick(unit);
  });
  grid.addEventListener("pointermove", (event) => {
    const unit = event.pointerType === "mouse" ? unitUnder(event) : null;
    lens.show(unit, shown, tiles[placeOf(unit) - first()]);
  });
  grid.addEventListener("pointerleave", () => lens.show(null));
  const draw = (now) => {
    shown = now;
    const version = `${now.version}/${first()}`;
    if (version !== painted) {
      const units = now.order.slice(first(), first() + TILES_ON_A_PAGE);
      tiles = tilesFor(grid, tiles, units.length);
      grid.classList.toggle("few", now.count <= 12);
      for (const [i, unit] of units.entries()) tiles[i].draw(now, unit);
      painted = version;
      legend.textContent = now.legend;
      pages.draw(first(), now.count);
      lens.show(null);
    }
    const chosen = placeOf(now.unit) - first();
    for (const [i, tile] of tiles.entries()) tile.element.classList.toggle("chosen", i === chosen);
    describe(frame, now);
  };
  return { element, draw };
}

/** As many tiles in the grid as there are units on the page, those that there are kept. */
function tilesFor(grid, tiles, count) {
  const kept = tiles.slice(0, count);
  while (kept.length < count) kept.push(unitTile());
  grid.replaceChildren(...kept.map((tile) => tile.element));
  return kept;
}

function unitTile() {
  const element = create("div", "tile");
  const canvas = create("canvas", "picture");
  const label = create("span", "note");
  element.append(canvas, label);
  const draw = ({ pictures, bounds, dead, labelOf, frame }, unit) => {
    const { height, width, neverLit } = frame;
    shaped(canvas, frame);
    label.textContent = labelOf(unit);
    if (!pictures) {
      [canvas.width, canvas.height] = [width, height];
      return;
    }
    const size = height * width;
    const values = litOnly(pictures.subarray(unit * size, (unit + 1) * size), neverLit);
    const zoom = Math.max(1, Math.ceil(56 / Math.max(height, width)));
    paintPicture(canvas, values, { height, width, zoom, bounds: bounds(unit), dead: dead(unit) });
  };
  return { element, draw };
}

/** One tile's picture larger, over the tile: {element, show(unit, now, tile)}, null to hide it. */
function lensOver(frame) {
  const element = create("div", "lens");
  const canvas = pictureCanvas("", "picture");
  const text = create("span", "note");
  element.append(canvas, text);
  element.setAttribute("aria-hidden", "true"); // the tile's picture once more
  element.hidden = true;
  let seen = null;
  const show = (unit, now, tile) => {
    if (unit === seen) return;
    seen = unit;
    element.hidden = unit === null || !now.pictures;
    if (element.hidden) return;
    const { height, width, neverLit } = now.frame;
    const zoom = Math.max(1, Math.floor(LENS_SIZE / Math.max(height, width)));
    const size = height * width;
    paintPicture(canvas, now.pictures.subarray(unit * size, (unit + 1) * size), {
      height,
      width,
      zoom,
      neverLit,
      bounds: now.bounds(unit),
      dead: now.dead(unit),
    });
    text.textContent = now.labelOf(unit);
    const {
      offsetLeft: left,
      offsetTop: top,
      offsetWidth: wide,
      offsetHeight: high,
    } = tile.element;
    const across =
      left + wide / 2 < frame.clientWidth / 2 ? left + wide : left - element.offsetWidth;
    const room = frame.clientHeight - element.offsetHeight;
    element.style.left = `${across}px`;
    element.style.top = `${Math.max(0, Math.min(top + (high - element.offsetHeight) / 2, room))}px`;
  };
  return { element, show };
}

function describe(frame, { name, word, count, unit, order, labelOf }) {
  frame.setAttribute("aria-label", `${word} of ${name} in the mosaic`);
  for (const [what, value] of [
    ["min", 0],
    ["max", count - 1],
    ["now", order.indexOf(unit)],
  ])
    frame.setAttribute(`aria-value${what}`, value);
  frame.setAttribute("aria-valuetext", labelOf(unit));
}

function stepOf(key, columns, count) {
  return (
    {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -columns,
      ArrowDown: columns,
      PageUp: -TILES_ON_A_PAGE,
      PageDown: TILES_ON_A_PAGE,
      Home: -count,
      End: count,
    }[key] ?? 0
  );
}

function pageButtons(onStep) {
  const element = create("div", "controls pages");
  const words = create("span", "note");
  const back = button({ label: "Back", onClick: () => onStep(-1) });
  const on = button({ label: "On", onClick: () => onStep(1) });
  element.append(back.element, words, on.element);
  const draw = (first, count) => {
    element.hidden = count <= TILES_ON_A_PAGE;
    words.textContent = `${first + 1} to ${Math.min(first + TILES_ON_A_PAGE, count)} of ${count}`;
    back.element.disabled = first === 0;
    on.element.disabled = first + TILES_ON_A_PAGE >= count;
  };
  return { element, draw };
}

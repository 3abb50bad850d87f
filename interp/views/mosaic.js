// A page of a layer's pictures in one canvas, one of them marked: click a tile, or use the keys.

import { button, create, keepsItsKeys } from "./controls.js";
import { mosaicLayout, paintMosaic, pictureCanvas, tileAt } from "./pictures.js";

const TILES_ON_A_PAGE = 512;
const MOSAIC_WIDTH = 930;

/** How many columns make a mosaic of `count` tiles a little wider than high, in full rows if they can. */
export function mosaicColumns(count) {
  const ideal = Math.sqrt(1.3 * count);
  const most = count > 40 ? 1.2 : 1.5;
  const fits = (columns) =>
    count % columns === 0 && columns / ideal < most && ideal / columns < most;
  const whole = Array.from({ length: count }, (_, i) => i + 1).filter(fits);
  if (!whole.length) return Math.max(1, Math.round(ideal));
  const far = (columns) => Math.abs(Math.log(columns / ideal));
  return whole.reduce((best, columns) => (far(columns) < far(best) ? columns : best));
}

/**
 * The pictures of a layer: {element, draw({name, count, unit, pictures, bounds, dead, version})}.
 * pictures: all of them, or null while they are worked out. Painted anew when `version` changes;
 * the mark moves without. onPick gets the unit of a tile that was chosen.
 */
export function markedMosaic({ height, width, neverLit, onPick }) {
  const canvas = pictureCanvas("", "mosaic");
  const mark = create("div", "mark");
  const frame = keepsItsKeys(create("div", "tiles"));
  Object.assign(frame, { tabIndex: 0, role: "slider" });
  frame.append(canvas, mark);
  const pages = pageButtons((step) => onPick(clamped(shown.unit + step * TILES_ON_A_PAGE)));
  const element = create("div", "mosaic-column");
  element.append(frame, pages.element);
  let shown = { count: 1, unit: 0 };
  let painted = "";
  let layout = null;
  const clamped = (unit) => Math.min(Math.max(unit, 0), shown.count - 1);
  const first = () => Math.floor(shown.unit / TILES_ON_A_PAGE) * TILES_ON_A_PAGE;
  frame.addEventListener("keydown", (event) => {
    const step = stepOf(event.key, layout.columns, shown.count);
    if (!step) return;
    event.preventDefault();
    onPick(clamped(shown.unit + step));
  });
  canvas.addEventListener("pointerdown", (event) => {
    const scale = canvas.width / canvas.clientWidth;
    const tile = tileAt(layout, event.offsetX * scale, event.offsetY * scale);
    if (tile >= 0) onPick(first() + tile);
  });
  const draw = (now) => {
    shown = now;
    const version = `${now.version}/${first()}`;
    if (version !== painted) {
      layout = paintPage(canvas, now, first(), { height, width, neverLit });
      painted = version;
      pages.draw(first(), now.count);
    }
    placeMark(mark, layout, now.unit - first());
    describe(frame, canvas, now);
  };
  return { element, draw };
}

function paintPage(canvas, { count, pictures, bounds, dead }, first, { height, width, neverLit }) {
  const tiles = Math.min(TILES_ON_A_PAGE, count - first);
  const columns = mosaicColumns(Math.min(TILES_ON_A_PAGE, count));
  const zoom = Math.max(1, Math.floor(MOSAIC_WIDTH / (columns * (width + 1))));
  const blank = mosaicLayout(tiles, height * zoom, width * zoom, columns, zoom);
  if (!pictures) {
    [canvas.width, canvas.height] = [blank.width, blank.height];
    return blank;
  }
  return paintMosaic(canvas, pictures.subarray(first * height * width), {
    count: tiles,
    columns,
    height,
    width,
    zoom,
    neverLit,
    bounds: (tile) => bounds(first + tile),
    dead: (tile) => dead(first + tile),
  });
}

function placeMark(mark, layout, tile) {
  const [down, across] = layout.pitch;
  const percent = (pixels, whole) => `${(100 * pixels) / whole}%`;
  mark.style.left = percent((tile % layout.columns) * across, layout.width);
  mark.style.top = percent(Math.floor(tile / layout.columns) * down, layout.height);
  mark.style.width = percent(across + layout.gap, layout.width);
  mark.style.height = percent(down + layout.gap, layout.height);
}

function describe(frame, canvas, { name, count, unit }) {
  canvas.setAttribute("aria-label", `the pictures of ${name}, ${count} units`);
  frame.setAttribute("aria-label", `unit of ${name} in the mosaic`);
  for (const [what, value] of [
    ["min", 0],
    ["max", count - 1],
    ["now", unit],
  ])
    frame.setAttribute(`aria-value${what}`, value);
  frame.setAttribute("aria-valuetext", `unit ${unit}`);
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
    words.textContent = `units ${first} to ${Math.min(first + TILES_ON_A_PAGE, count) - 1} of ${count}`;
    back.element.disabled = first === 0;
    on.element.disabled = first + TILES_ON_A_PAGE >= count;
  };
  return { element, draw };
}

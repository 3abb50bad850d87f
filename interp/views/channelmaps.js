// A hidden layer over pictures: a map for each channel, brighter where its units pass on more.

import { create, keepsItsKeys } from "./controls.js";
import { unitName, whereOf } from "./fields.js";
import { figure, limitOf, paintPicture, pictureCanvas, shaped } from "./pictures.js";

const SHADES = 255; // on either side of zero
const FEW = 16; // channels that stand in rows of 8, or of 4 where there is little room
const HOW =
  "Each channel slides its small picture over the ink; red asks for ink, blue for none. Its map is bright where that fits.";

/**
 * A layer's maps: {element, draw(activations, chosen), at(unit)}. pictureOf(layer, unit): of
 * pictureBook. onPick(unit) is called for the unit under the pointer, or by keys. at: where a unit
 * stands, {element, place: [x, y] as shares of it}. All maps of a layer have one scale.
 */
export function channelMaps(net, layer, { pictureOf, onPick }) {
  const [height, width, channels] = net.layers[layer].picture;
  const element = create("div", "lights maps");
  const title = create("h3");
  const grid = keepsItsKeys(create("div", "map-grid"));
  const after = create("p", "note", goesOn(net, layer));
  Object.assign(grid, { tabIndex: 0, role: "application" });
  if (channels <= FEW) grid.classList.add("few");
  const mark = create("div", "pixel-mark");
  [mark.style.width, mark.style.height] = [width, height].map((side) => `${100 / side}%`);
  const tiles = Array.from({ length: channels }, (_, channel) =>
    mapTile(channel, pictureOf(layer, channel), { height, width }),
  );
  grid.append(...tiles.map((tile) => tile.element));
  element.append(title, grid, after);
  if (layer === net.shown[0]) title.after(create("p", "note", HOW));

  let colours = null;
  let shown = -1;
  const draw = (activations, chosen) => {
    colours ??= coloursOf(tiles[0].canvas);
    shown = chosen;
    const full = limitOf(activations);
    if (colours) for (const tile of tiles) tile.draw(activations, channels, full || 1, colours);
    title.textContent = `Layer ${layer + 1}: ${channels} ${channels === 1 ? "channel" : "channels"}`;
    const words = full ? `brightest ${figure(full)}` : "none lit";
    title.append(create("span", "scale", ` (dark 0, ${words})`));
    const where = chosen < 0 ? "" : `${unitName(net, layer, chosen)} chosen; `;
    const keys = "arrow keys choose a place, Page Up and Page Down a channel";
    grid.setAttribute("aria-label", `${title.textContent}; ${where}${keys}`);
    mark.remove();
    if (chosen < 0) return;
    const { channel, row, column } = whereOf(net, layer, chosen);
    [mark.style.left, mark.style.top] = [`${(100 * column) / width}%`, `${(100 * row) / height}%`];
    tiles[channel].place.append(mark);
  };
  const unitAt = (channel, row, column) => (row * width + column) * channels + channel;
  const touch = (event) => {
    const channel = tiles.findIndex(({ canvas }) => canvas === event.target);
    if (channel < 0) return;
    const box = event.target.getBoundingClientRect();
    const within = (share, side) => Math.min(side - 1, Math.max(0, Math.floor(share * side)));
    const row = within((event.clientY - box.top) / box.height, height);
    const column = within((event.clientX - box.left) / box.width, width);
    if (unitAt(channel, row, column) !== shown) onPick(unitAt(channel, row, column));
  };
  grid.addEventListener("pointerdown", touch);
  grid.addEventListener("pointermove", (event) => event.buttons === 1 && touch(event));
  grid.addEventListener("keydown", (event) => {
    const moves = { ArrowLeft: [0, 0, -1], ArrowRight: [0, 0, 1], ArrowUp: [0, -1, 0] };
    Object.assign(moves, { ArrowDown: [0, 1, 0], PageUp: [-1, 0, 0], PageDown: [1, 0, 0] });
    if (!(event.key in moves)) return;
    event.preventDefault();
    event.stopPropagation();
    const now = whereOf(net, layer, Math.max(0, shown));
    const there = [now.channel, now.row, now.column].map((value, axis) => {
      const side = [channels, height, width][axis];
      return Math.min(side - 1, Math.max(0, value + moves[event.key][axis]));
    });
    onPick(unitAt(...there));
  });
  const at = (unit) => {
    const { channel, row, column } = whereOf(net, layer, unit);
    return {
      element: tiles[channel].canvas,
      place: [(column + 0.5) / width, (row + 0.5) / height],
    };
  };
  return { element, draw, at };
}

/** One channel: its picture, small, its number, and its map: {element, place, canvas, draw(…)}. */
function mapTile(channel, picture, { height, width }) {
  const element = create("div", "map-tile");
  const place = create("div", "under-mark");
  const canvas = shaped(pictureCanvas(`map of channel ${channel}`), { height, width });
  const own = shaped(pictureCanvas(`picture of channel ${channel}`), picture);
  const head = create("div", "map-head");
  const limit = limitOf(picture.values) || 1;
  paintPicture(own, picture.values, { ...picture, bounds: [-limit, limit] });
  Object.assign(canvas, { height, width });
  const words = new ImageData(width, height);
  const pixels = new Int32Array(words.data.buffer);
  head.append(own, create("span", "note", String(channel)));
  place.append(canvas);
  element.append(head, place);
  const draw = (activations, channels, full, colours) => {
    for (let i = 0; i < pixels.length; i++) {
      const share = activations[i * channels + channel] / full;
      const shade = share ? Math.sign(share) * (0.12 + 0.88 * Math.abs(share)) : 0; // faint ones show
      pixels[i] = colours[SHADES + Math.round(SHADES * shade)];
    }
    canvas.getContext("2d").putImageData(words, 0, 0);
  };
  return { element, place, canvas, draw };
}

/** What a canvas has for shades from -1 to 1, as words of four bytes; null outside the document. */
function coloursOf(canvas) {
  if (!canvas.isConnected) return null;
  const style = getComputedStyle(canvas);
  const sheet = create("canvas");
  Object.assign(sheet, { width: 2 * SHADES + 1, height: 1 });
  const context = sheet.getContext("2d");
  const gradient = context.createLinearGradient(0.5, 0, 2 * SHADES + 0.5, 0);
  ["--against", "--unlit", "--lit"].forEach((name, i) => {
    gradient.addColorStop(i / 2, style.getPropertyValue(name));
  });
  context.fillStyle = gradient;
  context.fillRect(0, 0, sheet.width, 1);
  return new Int32Array(context.getImageData(0, 0, sheet.width, 1).data.buffer);
}

/** What becomes of a layer's maps before the next layer that is shown, in a sentence. */
function goesOn(net, layer) {
  const words = [];
  for (let next = layer + 1; !net.shown.includes(next) && next < net.layers.length - 1; next++) {
    const { kind, windows, mean } = net.layers[next];
    const size = windows.size.join("×");
    if (kind === "maximum") words.push(`of each ${size} window the largest value goes on`);
    else if (mean) words.push(`of each ${size} window the mean goes on`);
    else if (size === "1×1") words.push("edges are put on or cut off");
    else if (net.layers[next - 1].kind !== "maximum")
      words.push(`of each ${size} window the sum goes on`);
  }
  return words.length ? `From here, ${words.join("; then ")}.` : "";
}

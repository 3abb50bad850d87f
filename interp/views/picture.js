// What a network sees of a photo of a digit: the steps of interp/data/pictures.py, which says why.
// A grid is {values, height, width}, row by row.

import { roundHalfEven } from "./arrays.js";
import { centredImage, inkBox } from "./centring.js";
import { SHARED } from "./shared.js";

const { longest: LONGEST, leastContrast: LEAST_CONTRAST } = SHARED.photos;
const BINS = 256;

/** The brightness, 0 to 1, of colours as a canvas has them: red, green, blue and opacity in bytes. */
export function brightnessOf(colours) {
  const grey = new Float64Array(colours.length / 4);
  const opacity = new Float64Array(grey.length);
  for (let i = 0; i < grey.length; i++) {
    const [red, green, blue, whole] = colours.subarray(4 * i, 4 * i + 4);
    grey[i] = (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
    opacity[i] = whole / 255;
  }
  const all = sum(opacity);
  const seen = sum(grey.map((light, i) => light * opacity[i])) / Math.max(all, 1e-9);
  const paper = all >= grey.length / 2 ? seen : Number(seen < 0.5);
  return grey.map((light, i) => light * opacity[i] + paper * (1 - opacity[i]));
}

/**
 * A grid of brightness, 0 to 1, as an image of a network: {ink: the grid of the digit alone, bright
 * on black, image: bytes of the network's size}; null where no ink stands out.
 */
export function pictureOf(photo, net) {
  const came = reduced(photo);
  const [shorter, longer] = [came.height, came.width].sort((a, b) => a - b);
  const radius = Math.floor(longer / 100);
  const reach = Math.max(1, Math.floor(shorter / 6));
  const smooth = along(came, radius, means);
  const isDark = inkIsDark(smooth, along(smooth, reach, means));
  const missing = missingLight(isDark ? smooth : changed(smooth, (bright) => 1 - bright), reach);
  const threshold = thresholdOf(missing.values);
  if (threshold === null) return null;
  const digit = digitOf(missing, threshold);
  const near = along(digit, radius + 1, maxima).values;
  const full = sum(missing.values.filter((_, i) => digit.values[i])) / sum(digit.values);
  const share = (much) => (much - threshold / 2) / (full - threshold / 2);
  const bright = changed(missing, (much, i) =>
    near[i] ? Math.min(1, Math.max(0, share(much))) : 0,
  );
  const ink = widened(bright, digit);
  const bytes = ink.values.map((much) => 255 * much); // which need not be whole
  return { ink, image: centredImage(bytes, ink.height, ink.width, net) };
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function changed(grid, change) {
  return { ...grid, values: Float64Array.from(grid.values, change) };
}

/** Means of blocks, so that no side is longer than LONGEST. */
function reduced({ values, height, width }) {
  const size = Math.min(Math.ceil(Math.max(height, width) / LONGEST), height, width);
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const blocks = new Float64Array(rows * columns);
  for (let row = 0; row < rows * size; row++)
    for (let column = 0; column < columns * size; column++)
      blocks[Math.floor(row / size) * columns + Math.floor(column / size)] +=
        values[row * width + column] / size ** 2;
  return { values: blocks, height: rows, width: columns };
}

/** What `filter` makes of windows of 2 radius + 1 pixels a side, the edges' pixels beyond the edges. */
function along({ values, height, width }, radius, filter) {
  const size = 2 * radius + 1;
  const found = Float64Array.from(values);
  const pass = (count, length, step, stride) => {
    const line = new Float64Array(length + 2 * radius);
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < line.length; k++)
        line[k] = found[i * step + Math.min(length - 1, Math.max(0, k - radius)) * stride];
      filter(line, size).forEach((value, k) => {
        found[i * step + k * stride] = value;
      });
    }
  };
  pass(width, height, 1, width);
  pass(height, width, width, 1);
  return { values: found, height, width };
}

function means(line, size) {
  let total = sum(line.subarray(0, size));
  return Float64Array.from({ length: line.length - size + 1 }, (_, k) => {
    if (k) total += line[k + size - 1] - line[k - 1];
    return total / size;
  });
}

function maxima(line, size) {
  return Float64Array.from({ length: line.length - size + 1 }, (_, k) => {
    let most = line[k];
    for (let at = k + 1; at < k + size; at++) if (line[at] > most) most = line[at];
    return most;
  });
}

/** Whether ink is dark: whether the middle of a picture has darker lines than its surroundings, or lighter. */
function inkIsDark({ values, height, width }, around) {
  const middle = (at, side) => Math.sin(((at + 0.5) * Math.PI) / side);
  const light = values.map((bright, i) => {
    const weight = middle(Math.floor(i / width), height) * middle(i % width, width);
    return weight * (bright - around.values[i]) ** 3;
  });
  return sum(light) < 0;
}

/** The share of the paper's light that is missing. */
function missingLight(smooth, reach) {
  const lightest = along(smooth, reach, maxima);
  const paper = along(
    changed(lightest, (bright) => -bright),
    reach,
    maxima,
  ).values;
  return changed(smooth, (bright, i) => (-paper[i] - bright) / Math.max(-paper[i], 0.2));
}

/** From where on it is ink, Otsu's threshold; null where nothing stands out. */
function thresholdOf(missing) {
  const most = missing.reduce((larger, much) => Math.max(larger, much), 0);
  if (most < LEAST_CONTRAST) return null;
  const counts = new Float64Array(BINS);
  for (const much of missing) counts[Math.min(BINS - 1, Math.floor((much / most) * BINS))]++;
  const all = sum(counts.map((count, bin) => count * bin));
  let [below, moment, furthest, best] = [0, 0, 0, 0];
  counts.forEach((count, bin) => {
    below += count;
    moment += count * bin;
    const above = missing.length - below;
    const apart = below * above * (moment / below - (all - moment) / above) ** 2;
    if (apart > furthest) [furthest, best] = [apart, bin];
  });
  return most * Math.max((best + 1) / BINS, 0.4);
}

/** The digit's pixels, 1 in a grid of 0: the largest piece that touches no edge, and what is near it. */
function digitOf(missing, threshold) {
  const { pieces, places } = piecesOf(missing, threshold);
  const sizes = pieces.map(({ size }) => size);
  const inside = pieces.map(({ size, touches }) => (touches ? 0 : size));
  const [most, mostInside] = [Math.max(...sizes), Math.max(...inside)];
  const main = mostInside * 10 >= most ? inside.indexOf(mostInside) : sizes.indexOf(most);
  let box = { ...pieces[main] };
  pieces[main].kept = true;
  const others = pieces.filter(({ size, touches }) => !touches && size * 50 >= sizes[main]);
  const isTaken = (piece) => !piece.kept && isNear(piece, box);
  for (let near = others.filter(isTaken); near.length; near = others.filter(isTaken))
    for (const piece of near) {
      piece.kept = true;
      box = around(piece, box);
    }
  return changed(missing, (_, i) => (places[i] && pieces[places[i] - 1].kept ? 1 : 0));
}

/** Whether a piece is within a quarter of a box's longer side from it. */
function isNear(piece, { top, left, bottom, right }) {
  const apart = [
    ...[piece.top - bottom, top - piece.bottom],
    ...[piece.left - right, left - piece.right],
  ];
  return Math.max(...apart) <= Math.max(bottom - top, right - left) / 4;
}

/** The box around two. */
function around(first, second) {
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}

/** Pieces of ink that touch, corners too: each one's size and box, and for each place its number from 1. */
function piecesOf({ values, height, width }, threshold) {
  const places = new Uint32Array(values.length);
  const pieces = [];
  const open = [];
  const enter = (row, column) => {
    const i = row * width + column;
    if (row < 0 || column < 0 || row >= height || column >= width) return;
    if (places[i] || !(values[i] >= threshold)) return;
    places[i] = pieces.length;
    open.push([row, column]);
  };
  for (let start = 0; start < values.length; start++) {
    if (places[start] || !(values[start] >= threshold)) continue;
    const piece = { size: 0, top: height, left: width, bottom: 0, right: 0 };
    pieces.push(piece);
    enter(Math.floor(start / width), start % width);
    while (open.length) {
      const [row, column] = open.pop();
      piece.size++;
      const place = { top: row, left: column, bottom: row + 1, right: column + 1 };
      Object.assign(piece, around(piece, place));
      for (let near = 0; near < 9; near++)
        enter(row - 1 + Math.floor(near / 3), column - 1 + (near % 3));
    }
    const { top, left, bottom, right } = piece;
    piece.touches = !top || !left || bottom === height || right === width;
  }
  return { pieces, places };
}

/** Thin lines as wide as those of MNIST's digits. */
function widened(ink, digit) {
  const { values, width } = padded(digit, 1);
  const isEdge = (i, before) => values[i] !== (values[i - before] ?? 0);
  const sides = sum(values.map((_, i) => isEdge(i, 1) + isEdge(i, width)));
  const line = ((8 / Math.PI) * sum(values)) / sides;
  const box = inkBox(digit.values, digit.height, digit.width);
  const side = Math.max(box.height, box.width);
  if (line >= side / 10) return ink;
  const radius = roundHalfEven((0.13 * side - line) / 2);
  return along(padded(ink, radius), radius, maxima);
}

function padded({ values, height, width }, radius) {
  const wide = width + 2 * radius;
  const larger = new Float64Array((height + 2 * radius) * wide);
  for (let row = 0; row < height; row++)
    larger.set(values.subarray(row * width, (row + 1) * width), (row + radius) * wide + radius);
  return { values: larger, height: height + 2 * radius, width: wide };
}

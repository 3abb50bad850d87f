// Where the units of picture layers stand, and which pixels they see.

import { composedUnit } from "./provider.js";

/** Where a unit of a picture layer stands: {channel, row, column}. */
export function whereOf(net, layer, unit) {
  const [, width, channels] = net.layers[layer].picture;
  const place = Math.floor(unit / channels);
  return { channel: unit % channels, row: Math.floor(place / width), column: place % width };
}

/** A unit in words: "unit 7", or "channel 3, row 5, column 6". */
export function unitName(net, layer, unit) {
  if (!net.layers[layer].picture) return `unit ${unit}`;
  const { channel, row, column } = whereOf(net, layer, unit);
  return `channel ${channel}, row ${row}, column ${column}`;
}

/**
 * The rectangle of pixels that a unit sees, {top, left, height, width}: all of them where a dense
 * layer is in between. Padding can make it reach beyond the image.
 */
export function fieldOf(net, layer, unit) {
  const whole = { top: 0, left: 0, height: net.height, width: net.width };
  if (!net.layers[layer].picture) return whole;
  const { row, column } = whereOf(net, layer, unit);
  let spans = [
    [row, row],
    [column, column],
  ];
  for (let index = layer; index >= 0; index--) {
    const below = net.layers[index];
    if (!below.picture) return whole;
    spans = spans.map((span, axis) => seenBy(below, axis, span));
  }
  const [[top, bottom], [left, right]] = spans;
  return { top, left, height: bottom - top + 1, width: right - left + 1 };
}

/** From which to which row (or column, axis 1) of its input units of a layer see. */
function seenBy({ kind, windows }, axis, [first, last]) {
  const { size, strides, dilation, padding } = windows;
  const seen = [];
  for (let line = first; line <= last; line++) {
    const window = kind === "maximum" ? Math.floor(line / size[axis]) : line;
    const start = window * strides[axis] - padding[2 * axis];
    if (kind === "maximum") seen.push(start + (line % size[axis]) * dilation[axis]);
    else seen.push(start, start + (size[axis] - 1) * dilation[axis]);
  }
  return [Math.min(...seen), Math.max(...seen)];
}

/** The part of an image that is in a field, {values, height, width}: 0 beyond the image. */
export function croppedTo(net, values, { top, left, height, width }) {
  const crop = new Float64Array(height * width);
  for (let row = Math.max(0, -top); row < Math.min(height, net.height - top); row++)
    for (let column = Math.max(0, -left); column < Math.min(width, net.width - left); column++)
      crop[row * width + column] = values[(top + row) * net.width + left + column];
  return { values: crop, height, width };
}

/**
 * A function (layer, unit) to the unit's composed picture, {values, height, width}, each worked out
 * once. Of a convolution all units of a channel have the channel's, as Python composed it.
 */
export function pictureBook(net) {
  const kept = new Map();
  return (layer, unit) => {
    const channels = net.channels[layer];
    const shown = channels ? unit % channels.shape[1] : unit;
    const key = `${layer}/${shown}`;
    if (!kept.has(key)) kept.set(key, channels ? columnOf(channels, shown) : whole(layer, unit));
    return kept.get(key);
  };

  function whole(layer, unit) {
    return { values: composedUnit(net, layer, unit), height: net.height, width: net.width };
  }
}

function columnOf({ size: [height, width], values, shape }, channel) {
  const own = Float64Array.from(
    { length: height * width },
    (_, i) => values[i * shape[1] + channel],
  );
  return { values: own, height, width };
}

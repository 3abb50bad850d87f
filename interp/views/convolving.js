// Layers over pictures: convolutions, and pools as two layers, as in interp/convolution.py.
// A picture is flat, row by row and channels last.

import { unpacked } from "./arrays.js";

/**
 * Which place of a picture each member of each window is, row * width + column, or -1 in the
 * padding: Int32Array (down, across, rows, columns). windows: of network_spec.
 */
function placesIn({ shape, size, strides, padding, dilation, count }) {
  const [height, width] = shape;
  const places = new Int32Array(count[0] * count[1] * size[0] * size[1]);
  let i = 0;
  for (let down = 0; down < count[0]; down++)
    for (let across = 0; across < count[1]; across++)
      for (let row = 0; row < size[0]; row++)
        for (let column = 0; column < size[1]; column++) {
          const y = down * strides[0] + row * dilation[0] - padding[0];
          const x = across * strides[1] + column * dilation[1] - padding[2];
          places[i++] = y >= 0 && y < height && x >= 0 && x < width ? y * width + x : -1;
        }
  return places;
}

/** Every window weighed by one kernel: (members · channels in / groups, channels out). */
export function convolution({ windows, kernel, bias, groups }, units) {
  const weights = unpacked(kernel);
  const places = placesIn(windows);
  const members = windows.size[0] * windows.size[1];
  const channels = windows.shape[2];
  const out = kernel.shape[1];
  const [part, partOut] = [channels / groups, out / groups]; // channels of one group
  // of each channel in: the first channel out of its group, and where its weights for that begin
  const firsts = Int32Array.from({ length: channels }, (_, c) => Math.floor(c / part) * partOut);
  const begins = firsts.map((first, c) => (c % part) * out + first);
  const own = unpacked(bias);
  const backwards = weights.map(
    (_, i) => weights[(i % (members * part)) * out + Math.floor(i / (members * part))],
  );

  const add = (received, into) => {
    for (let i = 0; i < places.length; i++) {
      if (places[i] < 0) continue;
      const unit = Math.floor(i / members) * out;
      const weight = (i % members) * part * out;
      for (let c = 0; c < channels; c++) {
        const value = received[places[i] * channels + c];
        if (!value) continue; // black pixels and closed units cost nothing
        const [to, from] = [unit + firsts[c], weight + begins[c]];
        for (let k = 0; k < partOut; k++) into[to + k] += value * weights[from + k];
      }
    }
  };
  const transpose = (flow, into) => {
    into.fill(0);
    for (let unit = 0; unit < units; unit++) {
      const value = flow[unit];
      if (!value) continue; // most are 0: those that were closed, or smaller than another
      const k = unit % out;
      const window = Math.floor(unit / out) * members;
      const first = Math.floor(k / partOut) * part;
      for (let member = 0; member < members; member++) {
        const place = places[window + member];
        if (place < 0) continue;
        const [to, from] = [place * channels + first, (k * members + member) * part];
        for (let c = 0; c < part; c++) into[to + c] += value * backwards[from + c];
      }
    }
    return into;
  };
  const each = Float64Array.from({ length: units }, (_, unit) => own[unit % out]);
  return { bias: each, picture: [...windows.count, out], add, transpose };
}

/**
 * The windows of a picture side by side, of which the largest member passes and the others are 0;
 * those that tie share. A `sum` of windows of the same size then adds them up.
 */
export function maximum({ windows, leak }, units) {
  const [[down, across], [rows, columns]] = [windows.count, windows.size];
  const channels = windows.shape[2];
  const places = placesIn(windows);
  const members = rows * columns;
  const firsts = places.map((_, i) => {
    const [window, member] = [Math.floor(i / members), i % members];
    const row = Math.floor(window / across) * rows + Math.floor(member / columns);
    return (row * across * columns + (window % across) * columns + (member % columns)) * channels;
  });
  const shares = sharesOf(places, members);
  const neutral = new Float64Array(units);
  for (let i = 0; i < places.length; i++)
    if (places[i] >= 0) neutral.fill(shares[i], firsts[i], firsts[i] + channels);

  const slopes = (values, into) => {
    for (let start = 0; start < places.length; start += members)
      for (let c = 0; c < channels; c++) {
        let most = -Infinity;
        let winners = 0;
        for (let i = start; i < start + members; i++) {
          if (places[i] < 0) continue; // padding never wins
          const value = values[firsts[i] + c];
          if (value === most) winners++;
          else if (value > most) {
            most = value;
            winners = 1;
          }
        }
        for (let i = start; i < start + members; i++) {
          const unit = firsts[i] + c;
          const wins = places[i] >= 0 && values[unit] === most;
          into[unit] = (wins ? (1 - leak) / winners : 0) + leak * neutral[unit];
        }
      }
    return into;
  };
  const activate = (values, into = new Float64Array(units)) => {
    slopes(values, into);
    for (let i = 0; i < units; i++) into[i] *= values[i];
    return into;
  };
  const picture = [down * rows, across * columns, channels];
  const linear = linked(places, firsts, new Float64Array(places.length).fill(1), channels);
  return { bias: new Float64Array(units), picture, neutral, slopes, activate, ...linear };
}

/** The sum of each window, or the mean of its members that are no padding. */
export function sum({ windows, mean }, units) {
  const channels = windows.shape[2];
  const places = placesIn(windows);
  const members = windows.size[0] * windows.size[1];
  const firsts = places.map((_, i) => Math.floor(i / members) * channels);
  const shares = mean ? sharesOf(places, members) : new Float64Array(places.length).fill(1);
  const linear = linked(places, firsts, shares, channels);
  return { bias: new Float64Array(units), picture: [...windows.count, channels], ...linear };
}

/** For each member of each window 1 / how many of its window are no padding. */
function sharesOf(places, members) {
  return Float64Array.from(places, (_, i) => {
    const start = i - (i % members);
    return 1 / places.subarray(start, start + members).filter((place) => place >= 0).length;
  });
}

/** A linear step that only moves: what is at places[i] goes to units firsts[i] on, times shares[i]. */
function linked(places, firsts, shares, channels) {
  const add = (received, into) => {
    for (let i = 0; i < places.length; i++)
      if (places[i] >= 0)
        for (let c = 0; c < channels; c++)
          into[firsts[i] + c] += shares[i] * received[places[i] * channels + c];
  };
  const transpose = (flow, into) => {
    into.fill(0);
    for (let i = 0; i < places.length; i++)
      if (places[i] >= 0)
        for (let c = 0; c < channels; c++)
          into[places[i] * channels + c] += shares[i] * flow[firsts[i] + c];
    return into;
  };
  return { add, transpose };
}

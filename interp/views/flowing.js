// What happens to one image in a network, as numbers: which units it lights, and what each adds.

import { indexOfLargest } from "./arrays.js";
import { ledgerOf, preactivationsOf, rowsTimes } from "./network.js";
import { composedUnit } from "./provider.js";

/**
 * For each hidden layer its units in the order they are shown, {groups: for each class the units
 * that speak for it, the strongest first}. A unit speaks for the class whose output it would raise
 * most, above the mean of all, with the gates above it left out.
 */
export function groupsOf(net) {
  const last = net.layers.length - 1;
  const classes = net.labels.length;
  const layers = [];
  let effect = rowsOf(net.layers[last].kernel, net.sizes[last], classes); // (units, classes)
  for (let layer = last - 1; layer >= 0; layer--) {
    layers.unshift(grouped(effect, classes));
    if (layer) effect = timesRows(net.layers[layer].kernel, net.sizes[layer], effect);
  }
  return layers;
}

function rowsOf(kernel, count, width) {
  return Array.from({ length: count }, (_, i) =>
    Float64Array.from(kernel.subarray(i * width, (i + 1) * width)),
  );
}

/** kernel (count, units) times rows (units, classes), as rows. */
function timesRows(kernel, count, rows) {
  const units = rows.length;
  const classes = rows[0].length;
  return Array.from({ length: count }, (_, i) => {
    const sum = new Float64Array(classes);
    for (let j = 0; j < units; j++) {
      const weight = kernel[i * units + j];
      for (let k = 0; k < classes; k++) sum[k] += weight * rows[j][k];
    }
    return sum;
  });
}

function grouped(effect, classes) {
  const groups = Array.from({ length: classes }, () => []);
  effect.forEach((row, unit) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / classes;
    const best = indexOfLargest(row);
    groups[best].push([unit, row[best] - mean]);
  });
  return groups.map((group) => group.sort((a, b) => b[1] - a[1]).map(([unit]) => unit));
}

/** What one image does: {inputs, preactivations, activations}, of each layer but the last's softmax. */
export function flowOf(net, inputs) {
  const preactivations = preactivationsOf(net, inputs);
  const activations = preactivations
    .slice(0, -1)
    .map((values, layer) => net.layers[layer].activate(values));
  return { inputs, preactivations, activations };
}

/** What each input of a unit adds to its weighted sum, Float64Array; pixels count from black. */
export function addedTo(net, { inputs, activations }, layer, unit) {
  const { kernel } = net.layers[layer];
  const units = net.sizes[layer + 1];
  const received = layer ? activations[layer - 1] : inputs.map((value, i) => value - net.blank[i]);
  return Float64Array.from(received, (value, i) => value * kernel[i * units + unit]);
}

/** Why one unit has its weighted sum: {added, sum of them, constant, total}; sum + constant = total. */
export function accountOf(net, flow, layer, unit) {
  const added = addedTo(net, flow, layer, unit);
  const total = flow.preactivations[layer][unit];
  const sum = added.reduce((all, value) => all + value, 0);
  return { added, sum, constant: total - sum, total };
}

/** What each pixel's ink adds to a unit's weighted sum, down through all layers below it. */
export function inkOf(net, { inputs, preactivations }, layer, unit) {
  const below = { ...net, layers: net.layers.slice(0, layer + 1) };
  return ledgerOf(below, inputs, preactivations.slice(0, layer + 1), unit).contributions;
}

/** What a hidden unit adds to the weighted sum of each unit of the layer above it. */
export function passedOn(net, { activations }, layer, unit) {
  const units = net.sizes[layer + 2];
  const { kernel } = net.layers[layer + 1];
  return Float64Array.from(
    kernel.subarray(unit * units, (unit + 1) * units),
    (weight) => weight * activations[layer][unit],
  );
}

/** What a hidden unit adds to each output at this image: its activation times the way up from it. */
export function feedsOf(net, { preactivations, activations }, layer, unit) {
  const outputs = net.labels.length;
  return Float64Array.from({ length: outputs }, (_, label) => {
    let back = new Float64Array(outputs);
    back[label] = 1;
    for (let index = net.layers.length - 1; index > layer; index--) {
      back = rowsTimes(net.layers[index].kernel, net.sizes[index], back);
      const slope = net.layers[index - 1].slope;
      const values = preactivations[index - 1];
      if (index - 1 > layer) back = back.map((value, i) => value * slope(values[i], i));
    }
    return back[unit] * activations[layer][unit];
  });
}

/** The indices of the `most` values furthest from zero (or largest, where `only` says so). */
export function strongest(values, most, only = Math.abs) {
  const order = [...values.keys()].filter((i) => only(values[i]) > 0);
  return order.sort((a, b) => only(values[b]) - only(values[a])).slice(0, most);
}

/** A function (layer, unit) to the unit's composed picture, each worked out once. */
export function pictureBook(net) {
  const kept = new Map();
  return (layer, unit) => {
    const key = `${layer}/${unit}`;
    if (!kept.has(key)) kept.set(key, composedUnit(net, layer, unit));
    return kept.get(key);
  };
}

// What happens to one image in a network, as numbers: which units it lights, and what each adds.

import { indexOfLargest } from "./arrays.js";
import { ledgerOf, preactivationsOf, roomFor, weightsInto } from "./network.js";

/**
 * For each hidden layer its units in the order they are shown, for each class those that speak for
 * it, the strongest first; null for layers over pictures. A unit speaks for the class whose output
 * it would raise most, above the mean of all, with the gates above it left out.
 */
export function groupsOf(net) {
  const last = net.layers.length - 1;
  const groups = net.layers.slice(0, last).map(() => null);
  const lowest = net.layers.findIndex(({ picture }) => !picture);
  let effects = net.labels.map((_, label) =>
    Float64Array.from(net.labels, (_, i) => +(i === label)),
  );
  for (let layer = last - 1; layer >= lowest && lowest >= 0; layer--) {
    const { neutral, picture } = net.layers[layer];
    effects = effects.map((flow) =>
      net.layers[layer + 1].transpose(flow, new Float64Array(net.sizes[layer + 1])),
    );
    if (!picture) groups[layer] = grouped(effects);
    if (neutral) effects = effects.map((flow) => flow.map((value, i) => value * neutral[i]));
  }
  return groups;
}

/** effects: for each class what each unit does to it. */
function grouped(effects) {
  const groups = effects.map(() => []);
  for (const unit of effects[0].keys()) {
    const row = effects.map((flow) => flow[unit]);
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    const best = indexOfLargest(row);
    groups[best].push([unit, row[best] - mean]);
  }
  return groups.map((group) => group.sort((a, b) => b[1] - a[1]).map(([unit]) => unit));
}

/** What one image does: {inputs, preactivations, activations}, of each layer but the last's softmax. */
export function flowOf(net, inputs, room = roomFor(net)) {
  const preactivations = preactivationsOf(net, inputs, room);
  return { inputs, preactivations, activations: room.activations.slice(0, -1) };
}

/** What each input of a unit adds to its weighted sum, Float64Array; pixels count from black. */
export function addedTo(net, { inputs, activations }, layer, unit) {
  const added = weightsInto(net, layer, unit);
  for (let i = 0; i < added.length; i++)
    added[i] *= layer ? activations[layer - 1][i] : inputs[i] - net.blank[i];
  return added;
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

/** What a hidden unit adds, at this image, to the weighted sum of each unit of a layer above it. */
export function passedOn(net, { preactivations, activations }, layer, unit, to = layer + 1) {
  let moved = new Float64Array(net.sizes[layer + 1]);
  moved[unit] = activations[layer][unit];
  for (let index = layer + 1; index <= to; index++) {
    const { gradient, slopes } = net.back[index];
    net.layers[index].add(moved, gradient.fill(0));
    moved = gradient;
    if (index === to) break;
    net.layers[index].slopes(preactivations[index], slopes);
    for (let i = 0; i < moved.length; i++) moved[i] *= slopes[i];
  }
  return moved.slice();
}

/** What it adds to each output. */
export function feedsOf(net, flow, layer, unit) {
  return passedOn(net, flow, layer, unit, net.layers.length - 1);
}

/**
 * The unit of a shown layer that an input of layer `above` comes from, [layer, unit]: through pools
 * the largest; null where it comes straight from the pixels.
 */
export function sourceOf(net, flow, above, input) {
  let [layer, unit] = [above - 1, input];
  while (layer >= 0 && !net.shown.includes(layer)) {
    unit = indexOfLargest(addedTo(net, flow, layer, unit).map(Math.abs));
    layer -= 1;
  }
  return layer < 0 ? null : [layer, unit];
}

/** The indices of the `most` values furthest from zero (or largest, where `only` says so). */
export function strongest(values, most, only = Math.abs) {
  const order = [...values.keys()].filter((i) => only(values[i]) > 0);
  return order.sort((a, b) => only(values[b]) - only(values[a])).slice(0, most);
}

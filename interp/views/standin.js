// A stand-in's pictures of one output, for it and against it, beside those of an untrained network.

import { unpacked } from "./arrays.js";
import { button, create } from "./controls.js";
import { limitOf } from "./pictures.js";
import { pictureStrip } from "./strip.js";

const HOW =
  "Each picture is laid over the image; ink times picture is added up, and the sum is squared. " +
  "So red and blue may change places.";

/**
 * {element, set(kind, target)}: kind as truest_spec packs a stand-in: kernel and control (pixels,
 * outputs · each), each output's pictures for it first, then as many against it. onPick(i) is
 * called where another output is chosen.
 */
export function standIn(net, onPick) {
  const element = create("div", "stand-in");
  const choices = create("div", "controls");
  const buttons = net.labels.map((label, i) => button({ label, onClick: () => onPick(i) }).element);
  choices.append(create("span", "", "Pictures of"), ...buttons);
  const parts = create("div", "row");
  const strips = ["for", "against"].map(() => pictureStrip(3));
  const control = pictureStrip(6);
  control.element.classList.add("control-strip");
  parts.append(...strips.map((strip) => strip.element));
  element.append(choices, parts, control.element);
  const set = (kind, target) => {
    const label = net.labels[target];
    const tiles = ["kernel", "control"].map((name) => {
      const pictures = picturesOf(net, kind[name]).slice(target * kind.each);
      return pictures.slice(0, kind.each).map((values, i) => tile(net, values, i, kind.each));
    });
    const [own, others] = tiles;
    const half = kind.each / 2;
    for (const [i, one] of buttons.entries())
      one.setAttribute("aria-pressed", String(i === target));
    strips[0].draw(`Their squares speak for ${label}`, own.slice(0, half).filter(Boolean));
    strips[1].draw(`Their squares speak against ${label}`, own.slice(half).filter(Boolean));
    control.draw(
      "The control: the same, fitted to a network that has learned nothing",
      others.filter(Boolean),
      `${HOW} ${kind.note}`,
    );
  };
  return { element, set };
}

/** A packed kernel's columns, each a Float64Array over the pixels. */
function picturesOf(net, packed) {
  const kernel = unpacked(packed);
  const count = kernel.shape[1];
  return Array.from({ length: count }, (_, column) =>
    Float64Array.from({ length: net.sizes[0] }, (_, i) => kernel[i * count + column]),
  );
}

/** A picture for pictureStrip, on a scale of its own; null where an output has no more of them. */
function tile({ height, width }, values, place, each) {
  const limit = limitOf(values);
  const name = `${place < each / 2 ? "for" : "against"}, picture ${1 + (place % (each / 2))}`;
  const options = { height, width, zoom: 4, bounds: [-limit, limit] };
  return limit ? { text: "", name, values, options } : null;
}

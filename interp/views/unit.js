// One unit, large: its picture or its weights, the colour bar, and how far to believe it.

import { create } from "./controls.js";
import {
  colourBar,
  ENTRIES,
  paintEntries,
  paintPicture,
  pictureCanvas,
  shadeOf,
} from "./pictures.js";
import { SHARED } from "./shared.js";

const UNIT_SIZE = 280;

/** {element, draw(now)}: a unit of the layers explorer, `now` as its moments have it. */
export function unitPicture() {
  const element = create("div", "unit-column");
  const title = create("h3");
  const canvas = pictureCanvas("", "picture unit");
  const bar = colourBar();
  const trust = create("p", "note trust");
  const marks = create("p", "note marks");
  title.setAttribute("aria-live", "polite");
  element.append(title, canvas, bar.element, marks, trust);
  const draw = (now) => {
    const { height, width, neverLit } = now.frame;
    const zoom = Math.max(1, Math.floor(UNIT_SIZE / Math.max(height, width)));
    title.textContent = `${now.name}, ${now.word} ${now.unit}`;
    const bars = now.kind === "incoming" && now.layer > 0;
    const limit = bars
      ? Math.abs(now.incoming?.weights[now.unit * now.incoming.kept] ?? 0)
      : now.bounds(now.unit)[1];
    if (bars) paintWeights(canvas, weightsOf(now), limit);
    else if (now.pictures) {
      const values = now.pictures.subarray(
        now.unit * height * width,
        (now.unit + 1) * height * width,
      );
      paintPicture(canvas, values, {
        height,
        width,
        zoom,
        neverLit,
        bounds: now.bounds(now.unit),
        dead: now.dead(now.unit),
      });
    } else canvas.width = canvas.height = zoom * Math.max(height, width);
    bar.set(-limit, limit);
    canvas.setAttribute(
      "aria-label",
      `${title.textContent}: ${bars ? "incoming weights" : now.kind}`,
    );
    trust.textContent = trustWords(now);
    marks.textContent = bars ? weightWords(now) : markWords(now);
  };
  return { element, draw };
}

function weightsOf({ incoming, unit }) {
  if (!incoming) return [];
  return incoming.weights.subarray(unit * incoming.kept, (unit + 1) * incoming.kept);
}

/** Weights as bars from a middle line, strongest first: up speaks for the unit, down against. */
function paintWeights(canvas, weights, limit) {
  const entries = new Uint8Array(UNIT_SIZE * UNIT_SIZE).fill((ENTRIES.shades - 1) / 2);
  const middle = UNIT_SIZE / 2;
  for (let column = 0; column < UNIT_SIZE && weights.length; column++) {
    const weight = weights[Math.floor((column * weights.length) / UNIT_SIZE)];
    const end = middle - Math.round((weight / limit) * (middle - 4));
    for (let row = Math.min(end, middle); row < Math.max(end, middle); row++)
      entries[row * UNIT_SIZE + column] = shadeOf(weight, -limit, limit);
  }
  paintEntries(canvas, entries, UNIT_SIZE, UNIT_SIZE);
}

function trustWords({ trust, unit, waiting, error }) {
  if (error ?? trust?.error) return error ?? trust.error;
  if (!trust) return `How far it can be trusted: ${waiting}.`.replace("….", "…");
  return trust.words[trust.words.length > 1 ? unit : 0];
}

function weightWords({ incoming, below }) {
  if (!incoming) return "";
  const shown =
    incoming.kept < below.units
      ? `The ${incoming.kept} strongest of ${below.units}`
      : `All ${below.units}`;
  return `${shown} incoming weights, strongest first.`;
}

function markWords(now) {
  return [now.dead(now.unit) ? SHARED.crossed : "", now.hatched].filter(Boolean).join(" ");
}

// A drawing pad: ink under a mouse, finger, pen or the arrow keys, as an array of greys.

import { create, keepsItsKeys } from "./controls.js";
import { paintEntries, shadeOf, shaped } from "./pictures.js";

const BRUSH = 5.5 / 140; // its radius, in longer sides of the pad
const KEY_STEP = 4;
const UNDO_DEPTH = 50;

const HINT =
  "Mouse, finger or pen; or the arrow keys, with space to put the brush down and to lift it.";
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * A pad of height × width pixels: {element, set(ink), undo(), clear()}. onInk(ink) is called at
 * each change with a new Uint8Array, 0 blank to 255 full. set takes ink of a coarser size too.
 */
export function drawingPad({ height, width, onInk }) {
  const size = { height, width, brush: BRUSH * Math.max(height, width) };
  const canvas = shaped(padCanvas(), { height, width });
  const brush = create("div", "brush");
  const surface = create("div", "pad");
  const hint = create("p", "note", HINT);
  const status = create("span", "visually-hidden");
  status.setAttribute("role", "status");
  surface.append(canvas, brush, status);
  const element = create("div");
  element.append(surface, hint);

  const state = { ink: new Uint8Array(height * width), past: [] };
  const show = (ink) => {
    state.ink = ink;
    paintInk(canvas, ink, size);
  };
  const report = (ink) => {
    show(ink);
    onInk(ink);
  };
  const ways = {
    begin: () => (state.past = [...state.past.slice(1 - UNDO_DEPTH), state.ink]),
    line: (points) => report(inked(state.ink, points, size)),
    undo: () => state.past.length && report(state.past.pop()),
    clear() {
      if (!state.ink.some(Boolean)) return;
      ways.begin();
      report(new Uint8Array(height * width));
    },
  };
  followPointer(canvas, size, ways);
  followKeys(canvas, size, brush, status, ways);
  show(state.ink);
  return {
    element,
    set: (ink) => show(enlarged(ink, size)),
    undo: ways.undo,
    clear: ways.clear,
  };
}

function padCanvas() {
  const canvas = keepsItsKeys(create("canvas", "picture smooth"));
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", `drawing pad. ${HINT} Z undoes, Delete clears.`);
  return canvas;
}

const SHADES_OF_INK = Uint8Array.from({ length: 256 }, (_, grey) => shadeOf(grey, 0, 255));

function paintInk(canvas, ink, { height, width }) {
  paintEntries(
    canvas,
    ink.map((grey) => SHADES_OF_INK[grey]),
    height,
    width,
    "causal",
  );
}

/** Ink of another size on the pad's: squares where it is coarser. */
function enlarged(ink, { height, width }) {
  const zoom = Math.round(Math.sqrt((height * width) / ink.length));
  const at = (place) => Math.floor(place / zoom);
  return Uint8Array.from(
    { length: height * width },
    (_, i) => ink[at(Math.floor(i / width)) * (width / zoom) + at(i % width)],
  );
}

/** A copy of the ink with a brush drawn through points [x, y], in the pad's own pixels. */
function inked(ink, points, size) {
  const result = ink.slice();
  for (const [i, point] of points.entries())
    drawSegment(result, points[Math.max(0, i - 1)], point, size);
  return result;
}

function drawSegment(ink, from, to, { height, width, brush }) {
  const [left, right] = reach(from[0], to[0], brush, width);
  const [top, bottom] = reach(from[1], to[1], brush, height);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const [x, y] = [column + 0.5 - from[0], row + 0.5 - from[1]];
      const along = squared && Math.min(1, Math.max(0, (x * dx + y * dy) / squared));
      const distance = Math.hypot(x - along * dx, y - along * dy);
      const grey = Math.round(255 * Math.min(1, Math.max(0, brush + 0.5 - distance)));
      const place = row * width + column;
      if (grey > ink[place]) ink[place] = grey;
    }
}

function reach(from, to, brush, side) {
  const low = Math.floor(Math.min(from, to) - brush - 1);
  const high = Math.ceil(Math.max(from, to) + brush + 1);
  return [Math.max(0, low), Math.min(side, high)];
}

function followPointer(canvas, { height, width }, ways) {
  let pointer = null;
  let last = null;
  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    const x = (event.clientX - box.left - canvas.clientLeft) / canvas.clientWidth;
    const y = (event.clientY - box.top - canvas.clientTop) / canvas.clientHeight;
    return [x * width, y * height];
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || pointer !== null) return;
    canvas.setPointerCapture(event.pointerId);
    pointer = event.pointerId;
    last = place(event);
    ways.begin();
    ways.line([last]);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerId !== pointer) return;
    const between = event.getCoalescedEvents?.() ?? [];
    const points = [last, ...(between.length ? between : [event]).map(place)];
    last = points.at(-1);
    ways.line(points);
  });
  const lift = (event) => {
    if (event.pointerId === pointer) pointer = null;
  };
  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
}

function followKeys(canvas, { height, width }, brush, status, ways) {
  let at = [width / 2, height / 2];
  let down = false;
  const show = () => {
    brush.style.left = `${(100 * at[0]) / width}%`;
    brush.style.top = `${(100 * at[1]) / height}%`;
    brush.classList.toggle("down", down);
    status.textContent = down ? "brush down" : "brush up";
  };
  const put = (on) => {
    down = on;
    if (down) ways.begin();
    if (down) ways.line([at]);
  };
  const move = ([dx, dy], step) => {
    const before = at;
    at = [before[0] + dx * step, before[1] + dy * step];
    at = [width, height].map((side, axis) => Math.min(side, Math.max(0, at[axis])));
    if (down) ways.line([before, at]);
  };
  canvas.addEventListener("keydown", (event) => {
    if (event.key in ARROWS) move(ARROWS[event.key], event.shiftKey ? 1 : KEY_STEP);
    else if (event.key === " ") put(!down);
    else if (event.key === "z" || event.key === "Z") ways.undo();
    else if (event.key === "Delete" || event.key === "Backspace") ways.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
    show();
  });
  canvas.addEventListener("blur", () => {
    down = false;
    show();
  });
  show();
}

// A drawing pad: strokes under a mouse, finger, pen or the arrow keys, kept as points.

import { create, keepsItsKeys } from "./controls.js";
import { paintLines, paintPicture, shaped } from "./pictures.js";

const NEAREST = 0.1; // points of a stroke that are no farther apart, in pixels of the image, are one
const SHOWN_PEN = 0.5; // of the network's: so that small writing can be read while it is written
const MOST_UNDONE = 50; // drawings that others took the place of
const KEY_STEPS = { usual: 1 / 35, fine: 1 / 140 }; // in longer sides of the pad

const HINT =
  "Mouse, finger or pen; or the arrow keys, with space to put the brush down and to lift it.";
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * A pad for a network's images: {element, set(drawing), put(ink), undo(), clear()}. drawing:
 * {strokes: lists of points [x, y], in pixels of the image from its upper left corner; ink: a
 * Uint8Array, 0 blank to 255 full, of the image's size or the pad's, shown where there is no
 * stroke}. A stroke begun on a picture takes the place of it. undo takes away the last stroke; it
 * brings back what was there before a picture was put there, before the pad was emptied, or before
 * somebody else set another drawing. onDraw(drawing) is called at each change by hand, and is to
 * set it. net: what has height, width and pad, as network_spec in interp/views packs it.
 */
export function drawingPad(net, onDraw) {
  const canvas = shaped(padCanvas(), net);
  const brush = create("div", "brush");
  const surface = create("div", "pad");
  const hint = create("p", "note", HINT);
  const status = create("span", "visually-hidden");
  status.setAttribute("role", "status");
  surface.append(canvas, brush, status);
  const element = create("div");
  element.append(surface, hint);

  const blank = new Uint8Array(net.height * net.width);
  const past = []; // drawings that others took the place of, and how many strokes those began with
  let now = { strokes: [], ink: blank };
  let byHand = false;
  const keep = (next, always = false) => {
    const empty = !now.strokes.length && !now.ink.some(Boolean);
    if (!empty || always) past.push({ before: now, strokes: next.strokes.length });
    if (past.length > MOST_UNDONE) past.shift();
  };
  const change = (drawing) => {
    byHand = true;
    onDraw(drawing);
    byHand = false;
  };
  const ways = {
    begin(point) {
      if (!now.strokes.length) keep({ strokes: [] });
      const before = now.strokes;
      let stroke = [point.map(rounded)];
      const report = () => change({ strokes: [...before, stroke], ink: blank });
      report();
      return (points) => {
        stroke = lengthened(stroke, points);
        report();
      };
    },
    undo() {
      if (past.length && now.strokes.length <= past.at(-1).strokes) change(past.pop().before);
      else if (now.strokes.length) change({ strokes: now.strokes.slice(0, -1), ink: blank });
    },
    put(ink) {
      keep({ strokes: [] }, ink !== blank);
      change({ strokes: [], ink });
    },
    clear: () => ways.put(blank),
  };
  followPointer(canvas, net, ways);
  followKeys(canvas, net, brush, status, ways);
  const set = (drawing) => {
    if (!byHand && !sameDrawing(drawing, now)) keep(drawing);
    now = drawing;
    paintDrawing(canvas, drawing, net);
  };
  set(now);
  return { element, set, put: ways.put, undo: ways.undo, clear: ways.clear };
}

function sameDrawing(first, second) {
  const texts = [first, second].map(({ strokes, ink }) => JSON.stringify([strokes, [...ink]]));
  return texts[0] === texts[1];
}

function rounded(length) {
  return Math.round(1000 * length) / 1000;
}

/** A copy of a stroke with the points that are far enough from the one before. */
function lengthened(stroke, points) {
  const longer = [...stroke];
  for (const point of points) {
    const [x, y] = longer.at(-1);
    if (Math.hypot(point[0] - x, point[1] - y) > NEAREST) longer.push(point.map(rounded));
  }
  return longer;
}

function padCanvas() {
  const canvas = keepsItsKeys(create("canvas", "picture smooth"));
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", `drawing pad. ${HINT} Z undoes, Delete clears.`);
  return canvas;
}

function paintDrawing(canvas, { strokes, ink }, net) {
  const { zoom, pen } = net.pad;
  const size = { height: net.height * zoom, width: net.width * zoom };
  const zoomed = strokes.map((stroke) => stroke.map(([x, y]) => [x * zoom, y * zoom]));
  const style = "causal";
  if (strokes.length) paintLines(canvas, zoomed, { ...size, pen: SHOWN_PEN * pen * zoom, style });
  else paintPicture(canvas, enlarged(ink, size), { ...size, bounds: [0, 255], style });
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

function followPointer(canvas, { height, width }, ways) {
  let pointer = null;
  let lengthen = null;
  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    const x = (event.clientX - box.left - canvas.clientLeft) / canvas.clientWidth;
    const y = (event.clientY - box.top - canvas.clientTop) / canvas.clientHeight;
    return [width * Math.min(1, Math.max(0, x)), height * Math.min(1, Math.max(0, y))];
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || pointer !== null) return;
    canvas.setPointerCapture(event.pointerId);
    pointer = event.pointerId;
    lengthen = ways.begin(place(event));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerId !== pointer) return;
    const between = event.getCoalescedEvents?.() ?? [];
    lengthen((between.length ? between : [event]).map(place));
  });
  const lift = (event) => {
    if (event.pointerId === pointer) pointer = null;
  };
  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
}

function followKeys(canvas, { height, width }, brush, status, ways) {
  const longest = Math.max(height, width);
  let at = [width / 2, height / 2];
  let down = false;
  let lengthen = null;
  const show = () => {
    brush.style.left = `${(100 * at[0]) / width}%`;
    brush.style.top = `${(100 * at[1]) / height}%`;
    brush.classList.toggle("down", down);
    status.textContent = down ? "brush down" : "brush up";
  };
  const put = (on) => {
    down = on;
    if (down) lengthen = ways.begin(at);
  };
  const move = (arrow, step) => {
    at = [width, height].map((side, axis) =>
      Math.min(side, Math.max(0, at[axis] + arrow[axis] * step * longest)),
    );
    if (down) lengthen([at]);
  };
  canvas.addEventListener("keydown", (event) => {
    if (event.key in ARROWS) move(ARROWS[event.key], KEY_STEPS[event.shiftKey ? "fine" : "usual"]);
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

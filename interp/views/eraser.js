// An image to erase ink from: a square under a pointer, or moved by the arrow keys.

import { create, keepsItsKeys } from "./controls.js";
import { paintPicture, pictureCanvas, shaped } from "./pictures.js";

const SIDE = 1 / 6; // of the longer side of the image
const ZOOM = 8;
const HINT = "Drag over the ink; or move the square with the arrow keys, and erase with space.";
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * {element, set(image), say(words)}: image from 0 to 1, as it is by now; words are read aloud.
 * onErase(pixels, goesOn): pixel numbers under the square; goesOn: the same stroke as before.
 * onUndo, onClear: asked for by keys.
 */
export function eraser({ height, width }, { onErase, onUndo, onClear }) {
  const canvas = keepsItsKeys(
    shaped(pictureCanvas(`image to erase from. ${HINT}`), { height, width }),
  );
  const square = create("div", "brush square");
  const status = create("span", "visually-hidden");
  const surface = create("div", "pad");
  const element = create("div");
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  status.setAttribute("role", "status");
  surface.append(canvas, square, status);
  element.append(surface, create("p", "note", HINT));
  const side = Math.max(1, Math.round(SIDE * Math.max(height, width)));
  square.style.width = `${(100 * side) / width}%`;
  square.style.height = `${(100 * side) / height}%`;
  let at = [Math.floor(width / 2), Math.floor(height / 2)]; // the pixel in the middle of the square
  const move = (to) => {
    at = to.map((value, axis) => Math.min([width, height][axis] - 1, Math.max(0, value)));
    square.style.left = `${(100 * (at[0] + 0.5)) / width}%`;
    square.style.top = `${(100 * (at[1] + 0.5)) / height}%`;
  };
  const pixels = () => {
    const [left, top] = at.map((value) => value - Math.floor(side / 2));
    const under = [];
    for (let row = Math.max(0, top); row < Math.min(height, top + side); row++)
      for (let column = Math.max(0, left); column < Math.min(width, left + side); column++)
        under.push(row * width + column);
    return under;
  };
  move(at);
  let stroke = null; // the pointer that erases
  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    const x = (event.clientX - box.left - canvas.clientLeft) / canvas.clientWidth;
    const y = (event.clientY - box.top - canvas.clientTop) / canvas.clientHeight;
    return [Math.floor(x * width), Math.floor(y * height)];
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || stroke !== null) return;
    canvas.setPointerCapture(event.pointerId);
    stroke = event.pointerId;
    move(place(event));
    onErase(pixels(), false);
  });
  canvas.addEventListener("pointermove", (event) => {
    const events = event.getCoalescedEvents?.() ?? [];
    for (const one of events.length ? events : [event]) {
      move(place(one));
      if (event.pointerId === stroke) onErase(pixels(), true);
    }
  });
  for (const end of ["pointerup", "pointercancel"])
    canvas.addEventListener(end, (event) => {
      if (event.pointerId === stroke) stroke = null;
    });
  canvas.addEventListener("keydown", (event) => {
    if (event.key in ARROWS) {
      const step = event.shiftKey ? 1 : Math.ceil(side / 2);
      move(at.map((value, axis) => value + step * ARROWS[event.key][axis]));
    } else if (event.key === " ") onErase(pixels(), false);
    else if (event.key === "z" || event.key === "Z") onUndo();
    else if (event.key === "Delete" || event.key === "Backspace") onClear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const set = (image) =>
    paintPicture(canvas, image, { height, width, zoom: ZOOM, bounds: [0, 1], style: "causal" });
  return { element, set, say: (words) => (status.textContent = words) };
}

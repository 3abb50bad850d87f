import assert from "node:assert/strict";
import { test } from "node:test";
import { view } from "./data.mjs";

const { strokesOfText, textOfStrokes } = await view("address");

const circle = Array.from({ length: 400 }, (_, i) => [
  14 + 9 * Math.cos((i * Math.PI) / 200),
  14 + 9 * Math.sin((i * Math.PI) / 200),
]);
const drawing = [
  circle,
  [[0.013, 27.99]],
  [
    [-0.5, 3],
    [28, 3],
    [28, 20],
  ],
];

test("strokes come back from an address no farther away than a pen can tell", () => {
  const back = strokesOfText(textOfStrokes(drawing));
  assert.equal(back.length, drawing.length);
  for (const [i, stroke] of drawing.entries())
    for (const point of stroke) assert.ok(far(point, back[i]) < 0.06);
});

test("what came back from an address goes there again unchanged", () => {
  const text = textOfStrokes(drawing);
  assert.equal(textOfStrokes(strokesOfText(text)), text);
  assert.equal(textOfStrokes([]), "");
  assert.deepEqual(strokesOfText(""), []);
});

test("an address has only letters that links keep, and few of them", () => {
  const text = textOfStrokes([circle]);
  assert.match(text, /^[A-Za-z0-9_-]+$/);
  assert.ok(text.length < 200, `${text.length} letters`);
});

test("a text that is no drawing is none", () => {
  for (const text of ["?", "A", "____", "AAAA", "zz", "9".repeat(5000)])
    assert.equal(strokesOfText(text), null, text);
});

function far([x, y], stroke) {
  const distances = stroke.map((to, i) => {
    const from = stroke[Math.max(0, i - 1)];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    return Math.hypot(x - from[0] - share * dx, y - from[1] - share * dy);
  });
  return Math.min(...distances);
}

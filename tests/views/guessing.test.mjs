import assert from "node:assert/strict";
import { test } from "node:test";
import { view } from "./data.mjs";

const { placesRight, verdictOf, wordsOf } = await view("guessing");

const numbersIn = (words) => (words.match(/[\d.]+\d|\d/g) ?? []).map(Number);

test("a guess is as far off, and to that side, as it is", () => {
  const options = { low: 0, high: 100, decimals: 1, unit: "%" };
  const asked = { kind: "number", answer: 92.44, options };
  for (const guess of [0, 40, 91.2, 92.3, 92.4, 92.41, 93.5, 100]) {
    const said = verdictOf(asked, guess);
    const apart = Math.round(10 * guess) - 924; // as both are shown
    assert.deepEqual(numbersIn(said), apart ? [Math.abs(apart) / 10, 92.4] : [92.4]);
    assert.deepEqual([/low/.test(said), /high/.test(said)], [apart < 0, apart > 0]);
  }
});

test("whole numbers have their commas, units and signs", () => {
  const options = { low: -2000, high: 60000, decimals: 0, unit: " images" };
  assert.equal(wordsOf({ kind: "number", options }, 60000), "60,000 images");
  assert.equal(wordsOf({ kind: "number", options }, -2000), "−2,000 images");
});

test("of an order the items in place are counted", () => {
  const asked = { kind: "order", answer: ["a", "b", "c", "d"] };
  const guess = ["a", "c", "b", "d"];
  assert.deepEqual(placesRight(asked, guess), [true, false, false, true]);
  assert.deepEqual(numbersIn(verdictOf(asked, guess)), [2, 4]);
  assert.deepEqual(numbersIn(verdictOf(asked, asked.answer)), [4]);
});

test("a choice is right or it is not, and the answer is named by its own words", () => {
  const asked = { kind: "tile", answer: 1, options: { labels: ["A", "B", "C"] } };
  const [right, wrong, shown] = [1, 2, null].map((guess) => verdictOf(asked, guess));
  assert.equal(new Set([right, wrong, shown]).size, 3);
  for (const said of [right, wrong, shown]) assert.ok(said.includes("B"));
});

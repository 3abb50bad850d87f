import assert from "node:assert/strict";
import { test } from "node:test";
import { data, view } from "./data.mjs";

const { activationOf } = await view("activations");

for (const name of data)
  test(`${name} can be calculated`, () => {
    const { activate } = activationOf({ name, parameters: { alpha: 0.3 }, pieces: null }, 2);
    const values = activate(Float64Array.of(-1, 2));
    assert.ok(values.length === 2 && values.every(Number.isFinite));
  });

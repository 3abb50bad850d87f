import assert from "node:assert/strict";
import { test } from "node:test";
import { data, view } from "./data.mjs";

const { indexOfLargest, roundHalfEven, unpacked } = await view("arrays");

test("bytes arrive as text, as a DataView off its alignment, or as an ArrayBuffer", () => {
  const bytes = Buffer.from(data.packed.data, "base64");
  const room = new Uint8Array(bytes.length + 3);
  room.set(bytes, 3);
  const apart = new DataView(room.buffer, 3, bytes.length);
  const buffer = Uint8Array.from(bytes).buffer;
  const parts = [buffer.slice(0, 8), new Uint8Array(0), buffer.slice(8)];
  for (const form of [data.packed.data, apart, buffer, parts]) {
    const array = unpacked({ ...data.packed, data: form });
    assert.deepEqual([...array], data.values);
    assert.deepEqual(array.shape, [3, 2]);
  }
});

test("whole numbers with a scale for each column", () => {
  const scales = { shape: [2], dtype: "float32", data: new Float32Array([0.5, 2]).buffer };
  const whole = { shape: [2, 2], dtype: "int8", data: new Int8Array([1, -1, 127, -127]).buffer };
  assert.deepEqual([...unpacked({ ...whole, scales })], [0.5, -2, 63.5, -254]);
});

test("halves are rounded to the even number", () => {
  assert.deepEqual([0.5, 1.5, 2.5, -0.5, 2.4, 2.6].map(roundHalfEven), [0, 2, 2, 0, 2, 3]);
  assert.equal(indexOfLargest([1, 3, 3]), 1);
});

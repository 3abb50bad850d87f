import assert from "node:assert/strict";
import { test } from "node:test";
import { data, view } from "./data.mjs";

const { unpacked } = await view("arrays");
const { centredImage, reducedImage, seenImage } = await view("centring");

for (const { title, pictures, centred, net } of data.centring)
  test(`centring: ${title}`, () => {
    const [ink, wanted] = [unpacked(pictures), unpacked(centred)];
    const [count, height, width] = pictures.shape;
    let differing = 0;
    for (let i = 0; i < count; i++) {
      const found = centredImage(ink.subarray(i * height * width), height, width, net);
      for (let k = 0; k < found.length; k++) {
        const distance = Math.abs(found[k] - wanted[i * found.length + k]);
        assert.ok(distance <= 1, `picture ${i}, pixel ${k}: ${distance} of 255 apart`);
        differing += distance;
      }
    }
    assert.ok(differing <= count, `${differing} pixels differ by 1 of 255`);
  });

test("a pad without centring is averaged, and moved by whole pixels", () => {
  for (const { ink, centred, right, down, net, image } of data.seen) {
    const seen = seenImage({ strokes: [], ink: unpacked(ink) }, { centred, right, down }, net);
    assert.deepEqual(seen, shares(unpacked(image)));
  }
});

test("an image of 28×28 is its own reduction", () => {
  const image = Uint8Array.from({ length: 784 }, (_, i) => i % 256);
  assert.deepEqual(reducedImage(image, { height: 28, width: 28 }), image);
});

for (const { pictures, centred, net } of data.centring.filter(({ title }) => title === "a pad"))
  test("a drawing of the pad's size is centred, an image of the network's stays as it is", () => {
    const place = { centred: true, right: 0, down: 0 };
    const pad = unpacked(pictures).subarray(0, pictures.shape[1] * pictures.shape[2]);
    const seen = seenImage({ strokes: [], ink: pad }, place, net);
    const wanted = shares(unpacked(centred).subarray(0, seen.length));
    for (let i = 0; i < seen.length; i++) assert.ok(Math.abs(seen[i] - wanted[i]) < 1.5 / 255);
    const image = Uint8Array.from({ length: 784 }, (_, i) => i % 256);
    assert.deepEqual(seenImage({ strokes: [], ink: image }, place, net), shares(image));
  });

for (const { title, strokes, centred, net, image } of data.drawn)
  test(`drawn, ${centred ? "centred" : "in place"}: ${title}`, () => {
    const place = { centred, right: 0, down: 0 };
    const seen = seenImage({ strokes, ink: new Uint8Array(784) }, place, net);
    const wanted = unpacked(image);
    assert.equal(seen.length, wanted.length);
    for (let i = 0; i < seen.length; i++) {
      const distance = Math.abs(seen[i] - wanted[i]);
      assert.ok(distance <= 1e-6, `pixel ${i}: ${distance} apart`);
    }
  });

function shares(bytes) {
  return Float32Array.from(bytes, (grey) => grey / 255);
}

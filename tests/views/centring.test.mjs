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
    const seen = seenImage(unpacked(ink), { centred, right, down }, net);
    assert.deepEqual(seen, plain(unpacked(image)));
  }
});

test("an image of 28×28 is its own reduction", () => {
  const image = Uint8Array.from({ length: 784 }, (_, i) => i % 256);
  assert.deepEqual(reducedImage(image, { height: 28, width: 28 }), image);
});

const plain = (array) => Uint8Array.from(array);

// What a network sees of a photo of a digit, as interp/data/picture.py makes it.

import { centredImage } from "./centring.js";

/** The greys of colours as a canvas has them, red, green, blue and 255 for each pixel: a Uint8Array. */
export function greysOf(colours) {
  return Uint8Array.from({ length: colours.length / 4 }, (_, i) => {
    const [red, green, blue] = colours.subarray(4 * i, 4 * i + 3);
    return (19595 * red + 38470 * green + 7471 * blue + 32768) >> 16;
  });
}

/** interim */
export function pictureOf(greys, height, width, net) {
  const ink = greys.map((x) => Math.max(0, 200 - x));
  if (!ink.some(Boolean)) return null;
  return { ink: { values: ink, height, width }, image: centredImage(ink, height, width, net) };
}

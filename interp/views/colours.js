// The package's colours, as entries of palettes: see interp/colours.py.

import { roundHalfEven } from "./arrays.js";

export const SHADES = 251;
export const BACKGROUND_ENTRY = 251, GRID_ENTRY = 252, HATCH_ENTRY = 253, CROSS_ENTRY = 254;

const ANCHORS = {
  signed: "053061 2166ac 4393c3 92c5de d1e5f0 f7f7f7 fddbc7 f4a582 d6604d b2182b 67001f",
  article:
    "440154 481467 482576 453781 404688 39558c 33638d 2d718e 287d8e " +
    "238a8d 1f968b 20a386 29af7f 3dbc74 56c667 75d054 95d840 bade28 dde318 fde725",
  causal: "ffffff 000000",
};
const MARKS = "ffffff d9d9d9 a6a6a6 737373 000000";

/** 256 colours [red, green, blue]: SHADES of them, then paper, grid, hatching and cross. */
export function paletteOf(style) {
  const anchors = coloursIn(ANCHORS[style]);
  const shades = Array.from({ length: SHADES }, (_, i) => {
    const at = i * ((anchors.length - 1) / (SHADES - 1));
    const left = Math.min(Math.floor(at), anchors.length - 2);
    return anchors[left].map((low, channel) =>
      roundHalfEven((anchors[left + 1][channel] - low) * (at - left) + low),
    );
  });
  return [...shades, ...coloursIn(MARKS)];
}

function coloursIn(words) {
  return words
    .split(" ")
    .map((word) => [0, 2, 4].map((start) => parseInt(word.slice(start, start + 2), 16)));
}

const wordsOfPalettes = new Map();

/** The same as a canvas has them, four bytes at a time: red first in memory, so last in a word. */
export function paletteWords(style) {
  if (!wordsOfPalettes.has(style)) {
    const words = paletteOf(style).map(([r, g, b]) => (255 << 24) | (b << 16) | (g << 8) | r);
    wordsOfPalettes.set(style, Int32Array.from(words));
  }
  return wordsOfPalettes.get(style);
}

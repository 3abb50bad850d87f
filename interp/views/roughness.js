// How rough a picture is, and how one pixel changes that: see interp/dreams/climbing.py.

import { SHARED } from "./shared.js";

const { diagonal: DIAGONAL } = SHARED.dreams.roughness;
const NEIGHBOURS = [
  [-1, -1, DIAGONAL],
  [-1, 0, 1],
  [-1, 1, DIAGONAL],
  [0, -1, 1],
  [0, 1, 1],
  [1, -1, DIAGONAL],
  [1, 0, 1],
  [1, 1, DIAGONAL],
];

/**
 * The roughness of a picture that changes pixel by pixel: {total(), growth(place, step),
 * change(place, step)}. growth: by how much it would grow if a pixel grew by `step`.
 */
export function roughnessOf(pixels, height, width) {
  const around = Array.from(pixels, (_, place) => neighboursOf(place, height, width));
  const weights = around.map((pixel) => pixel.reduce((sum, [, weight]) => sum + weight, 0));
  // each pixel's difference from the weighted mean of its neighbours, of those there are
  const differences = Float64Array.from(pixels, (pixel, place) =>
    around[place].reduce(
      (rest, [at, weight]) => rest - (weight / weights[place]) * pixels[at],
      pixel,
    ),
  );
  const effects = (place, step) => [
    [place, step],
    ...around[place].map(([at, weight]) => [at, (-weight / weights[at]) * step]),
  ];
  return {
    total: () => differences.reduce((sum, difference) => sum + difference ** 2, 0),
    growth: (place, step) =>
      effects(place, step).reduce(
        (sum, [at, effect]) => sum + effect * (2 * differences[at] + effect),
        0,
      ),
    change(place, step) {
      for (const [at, effect] of effects(place, step)) differences[at] += effect;
    },
  };
}

function neighboursOf(place, height, width) {
  const row = Math.floor(place / width);
  const column = place % width;
  return NEIGHBOURS.map(([down, right, weight]) => [row + down, column + right, weight])
    .filter(([y, x]) => y >= 0 && x >= 0 && y < height && x < width)
    .map(([y, x, weight]) => [y * width + x, weight]);
}

// How rough a picture is, and how one pixel changes that: see interp/dreams/roughness.py.

const NEIGHBOURS = [
  [-1, -1, 0.7], [-1, 0, 1], [-1, 1, 0.7], [0, -1, 1],
  [0, 1, 1], [1, -1, 0.7], [1, 0, 1], [1, 1, 0.7],
];
const WEIGHT = NEIGHBOURS.reduce((sum, [, , weight]) => sum + weight, 0);

/**
 * The roughness of a picture that changes pixel by pixel: {total(), change(place, step),
 * keep(place, step)}. change is by how much the roughness would grow if a pixel grew by `step`.
 */
export function roughnessOf(pixels, height, width) {
  const differences = differencesIn(pixels, height, width);
  const effects = (place, step) => {
    const row = Math.floor(place / width), column = place % width;
    const found = [[row, column, step]];
    for (const [down, right, weight] of NEIGHBOURS)
      found.push([row + down, column + right, (-weight / WEIGHT) * step]);
    return found.filter(([y, x]) => y > 0 && x > 0 && y < height - 1 && x < width - 1);
  };
  return {
    total: () => differences.reduce((sum, difference) => sum + difference ** 2, 0),
    change(place, step) {
      let change = 0;
      for (const [row, column, effect] of effects(place, step))
        change += effect * (2 * differences[row * width + column] + effect);
      return change;
    },
    keep(place, step) {
      for (const [row, column, effect] of effects(place, step))
        differences[row * width + column] += effect;
    },
  };
}

/** Each interior pixel's difference from the weighted mean of its neighbours; 0 at the edge. */
export function differencesIn(pixels, height, width) {
  const differences = new Float64Array(pixels.length);
  for (let row = 1; row < height - 1; row++)
    for (let column = 1; column < width - 1; column++) {
      let sum = 0;
      for (const [down, right, weight] of NEIGHBOURS)
        sum += weight * pixels[(row + down) * width + column + right];
      differences[row * width + column] = pixels[row * width + column] - sum / WEIGHT;
    }
  return differences;
}

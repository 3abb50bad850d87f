// Strokes as an image, as `rasterize` in interp/data/centring.py makes it of them.

/**
 * A drawing as an image of MNIST's form, Float64Array of height × width, 0 to 1: its points are
 * scaled into the network's box, drawn with the pen, and centred by mass. strokes: lists of points
 * [x, y] in pixels of the image, at least one. net: what has height, width and pad, as
 * network_spec in interp/views packs it.
 */
export function rasterized(strokes, net) {
  const { pen, enlarged } = net.pad;
  const sides = [net.width, net.height];
  const room = [net.pad.box[1] - pen, net.pad.box[0] - pen];
  const points = strokes.flat();
  const bounds = sides.map((_, axis) => boundsOf(points, axis));
  const lengths = bounds.map(([low, high]) => high - low);
  const scale = Math.min(
    ...room.map((length, axis) => length / Math.max(lengths[axis], length / enlarged)),
  );
  const middle = sides.map((side) => Math.floor(side / 2) + 0.5);
  const around = (place) =>
    strokes.map((stroke) =>
      stroke.map((point) =>
        point.map(
          (at, axis) => (at - (bounds[axis][0] + bounds[axis][1]) / 2) * scale + place[axis],
        ),
      ),
    );
  const mass = centreOfMass(drawn(around(middle), net, pen), net.width);
  const place = sides.map((side, axis) => {
    const reach = (lengths[axis] * scale + pen) / 2;
    return Math.min(side - reach, Math.max(reach, 2 * middle[axis] - mass[axis]));
  });
  return drawn(around(place), net, pen);
}

/** Ink, Float64Array of height × width, of a round pen of that width drawn through the points. */
export function drawn(strokes, { height, width }, pen) {
  const nearest = new Float64Array(height * width).fill(Infinity);
  const far = Math.max(1, pen) / 2 + 0.5;
  for (const stroke of strokes)
    for (let i = Math.min(1, stroke.length - 1); i < stroke.length; i++)
      approach(nearest, stroke[Math.max(0, i - 1)], stroke[i], far, { height, width });
  return nearest.map((squared) => Math.min(1, pen) * clipped(far - Math.sqrt(squared)));
}

/** Lower to the square of the distance from a line wherever that is nearer than `far`. */
function approach(nearest, from, to, far, { height, width }) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.max(dx * dx + dy * dy, 1e-30);
  const [left, right] = within(from[0], to[0], far, width);
  const [top, bottom] = within(from[1], to[1], far, height);
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const [x, y] = [column + 0.5 - from[0], row + 0.5 - from[1]];
      const along = clipped((x * dx + y * dy) / length);
      const squared = (x - along * dx) ** 2 + (y - along * dy) ** 2;
      const place = row * width + column;
      if (squared < nearest[place]) nearest[place] = squared;
    }
}

/** From which pixel to before which one the pen can reach, along one side of the image. */
function within(from, to, far, side) {
  const low = Math.floor(Math.min(from, to) - far);
  const high = Math.ceil(Math.max(from, to) + far);
  return [Math.max(0, low), Math.min(side, high)];
}

function clipped(number) {
  return Math.min(1, Math.max(0, number));
}

function boundsOf(points, axis) {
  let [low, high] = [Infinity, -Infinity];
  for (const point of points) {
    low = Math.min(low, point[axis]);
    high = Math.max(high, point[axis]);
  }
  return [low, high];
}

/** [x, y] of the ink's centre of mass. */
function centreOfMass(ink, width) {
  let [all, x, y] = [0, 0, 0];
  for (let i = 0; i < ink.length; i++) {
    all += ink[i];
    x += ink[i] * (i % width);
    y += ink[i] * Math.floor(i / width);
  }
  return [x / all + 0.5, y / all + 0.5];
}

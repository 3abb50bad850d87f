// Two drawings that a page makes by itself: a digit to show how, and what is no digit.

const arc = ([x, y], [wide, high], from, to) =>
  Array.from({ length: 25 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 24) * Math.PI) / 180;
    return [x + wide * Math.cos(angle), y + high * Math.sin(angle)];
  });

const THREE = [
  ...arc([13.4, 9.2], [4.8, 4.6], -160, 90),
  ...arc([13.2, 18.5], [5.6, 4.7], -90, 150),
];

const HEART = Array.from({ length: 61 }, (_, i) => {
  const t = (i * Math.PI) / 30;
  const high = 13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t);
  return [14 + 9 * Math.sin(t) ** 3, 13.2 - 0.56 * high];
});

/** Whether a network's answers are the ten digits, so that a 3 shows what to do. */
export function knowsDigits({ labels }) {
  return labels.join() === "0,1,2,3,4,5,6,7,8,9";
}

/** Strokes in pixels of a network's image: {three, heart}. */
export function shapesFor({ height, width }) {
  const scale = Math.min(height, width) / 28;
  const [right, down] = [(width - 28 * scale) / 2, (height - 28 * scale) / 2];
  const fitted = (stroke) => [stroke.map(([x, y]) => [right + scale * x, down + scale * y])];
  return { three: fitted(THREE), heart: fitted(HEART) };
}

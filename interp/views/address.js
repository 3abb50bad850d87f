// What a page shows, kept in its address behind the "#": a link to it shows the same, and a
// browser asks nobody for what stands there.

const PAUSE_MS = 300; // some browsers refuse an address that changes more often
const STEPS = 40; // places that a drawing's points can have on a side of a pixel
const MOST_POINTS = 20_000;
const FURTHEST = 1000; // pixels

/**
 * A page's address, as texts under names: {changed(), link()}. fields: for each name {read(): its
 * text, "" where there is nothing to say; write(text): what somebody typed, so it can be anything}.
 * What the address says is written to the fields at once, and when another one is typed or a link
 * to a part of the page is followed. changed() says that the address is to be written again.
 * part: the name of the field that a link within the page, "#layers", means. remembered(): plain
 * values that the browser keeps beside the address, in history.state, for its Back and Reload.
 */
export function keptInAddress(fields, part, remembered) {
  let timer = 0;
  const link = () => {
    const texts = Object.entries(fields).map(([name, { read }]) => [name, read()]);
    const said = texts.filter(([, text]) => text).map(([name, text]) => `${name}=${text}`);
    return `${location.href.split("#")[0]}${said.length ? "#" : ""}${said.join("&")}`;
  };
  const write = () => {
    clearTimeout(timer);
    timer = 0;
    try {
      history.replaceState({ ours: true, ...remembered() }, "", link());
    } catch {
      // in a frame without an address, or too often: what is shown still works
    }
  };
  const read = () => {
    const texts = textsOf(location.hash.slice(1), part);
    for (const [name, field] of Object.entries(fields))
      if (texts.has(name)) field.write(texts.get(name));
    write();
  };
  // the browser's Back returns to an address of ours: it takes back the place, not the drawing
  addEventListener("hashchange", () => (history.state?.ours ? write() : read()));
  addEventListener("pagehide", () => timer && write());
  read();
  return {
    changed() {
      timer ||= setTimeout(write, PAUSE_MS);
    },
    link,
  };
}

/** "layers" alone is short for part=layers. */
function textsOf(hash, part) {
  return hash.includes("=") ? new URLSearchParams(hash) : new Map(hash ? [[part, hash]] : []);
}

/** Strokes, lists of points [x, y] in pixels of a network's image, as a text of letters and digits. */
export function textOfStrokes(strokes) {
  const bytes = [];
  const put = (number) => {
    for (let rest = number; ; rest >>>= 7) {
      if (rest < 128) return bytes.push(rest);
      bytes.push((rest & 127) | 128);
    }
  };
  for (const stroke of strokes) {
    const points = thinned(stroke.map((point) => point.map((x) => Math.round(x * STEPS))));
    put(points.length);
    let before = [0, 0];
    for (const point of points) {
      for (const axis of [0, 1]) {
        const move = point[axis] - before[axis];
        put(move < 0 ? -2 * move - 1 : 2 * move); // small either way, so that it takes one byte
      }
      before = point;
    }
  }
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The strokes that such a text stands for; null for a text that stands for none. */
export function strokesOfText(text) {
  let bytes;
  try {
    bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return null;
  }
  let at = 0;
  const take = () => {
    let number = 0;
    for (let shift = 0; at < bytes.length && shift < 28; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
    return Number.NaN;
  };
  const strokes = [];
  while (at < bytes.length) {
    const count = take();
    if (!(count > 0 && count <= MOST_POINTS)) return null;
    const stroke = [];
    let place = [0, 0];
    for (let i = 0; i < count; i++) {
      place = place.map((before) => {
        const coded = take();
        return before + (coded % 2 ? -(coded + 1) / 2 : coded / 2);
      });
      stroke.push(place.map((steps) => steps / STEPS));
    }
    if (stroke.flat().some((x) => !(Math.abs(x) <= FURTHEST))) return null;
    strokes.push(stroke);
  }
  return strokes;
}

/** A stroke without the points that lie on the way between others, to one of the STEPS. */
function thinned(points) {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points.at(-1)];
  let furthest = 0;
  let far = 1;
  for (let i = 1; i < points.length - 1; i++) {
    const distance = distanceTo(points[i], first, last);
    if (distance > far) [furthest, far] = [i, distance];
  }
  if (!furthest) return [first, last];
  return [
    ...thinned(points.slice(0, furthest + 1)).slice(0, -1),
    ...thinned(points.slice(furthest)),
  ];
}

function distanceTo([x, y], [left, top], [right, bottom]) {
  const [dx, dy] = [right - left, bottom - top];
  const along = ((x - left) * dx + (y - top) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - left - share * dx, y - top - share * dy);
}

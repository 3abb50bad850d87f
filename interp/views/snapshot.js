// What is seen of an element, painted on one canvas: its boxes, pictures, lines and words.

const MARGIN = 24;
const UNSEEN = "button:not(.cell, .rung), .control";

/**
 * A canvas with what is seen of `root`, twice as sharp. Painted from the document itself, without a
 * foreign object: some browsers give no file of a canvas that one was painted on.
 */
export function snapshotOf(root) {
  const box = root.getBoundingClientRect();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * (box.width + 2 * MARGIN);
  canvas.height = 2 * (box.height + 2 * MARGIN);
  const context = canvas.getContext("2d");
  context.fillStyle = paperOf(root);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(2, 0, 0, 2, 2 * (MARGIN - box.left), 2 * (MARGIN - box.top));
  paintInto(context, root);
  return canvas;
}

/** The nearest background below an element that hides what is below it. */
function paperOf(element) {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return "#ffffff";
}

function paintInto(context, element) {
  const style = getComputedStyle(element);
  if (element.matches(UNSEEN)) return;
  if (style.display === "none" || style.visibility === "hidden" || style.clipPath !== "none")
    return;
  if (element.localName === "svg") return paintLines(context, element);
  paintBox(context, element.getBoundingClientRect(), style);
  if (element.localName === "canvas") return paintPicture(context, element, style);
  for (const child of element.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) paintInto(context, child);
    else if (child.nodeType === Node.TEXT_NODE) paintWords(context, child, style);
  }
}

function paintBox(context, box, style) {
  context.fillStyle = style.backgroundColor;
  context.fillRect(box.left, box.top, box.width, box.height);
  for (const [side, x, y, width, height] of [
    ["Top", box.left, box.top, box.width, 0],
    ["Bottom", box.left, box.bottom, box.width, 0],
    ["Left", box.left, box.top, 0, box.height],
    ["Right", box.right, box.top, 0, box.height],
  ]) {
    const thick = Number.parseFloat(style[`border${side}Width`]);
    if (!thick || style[`border${side}Style`] === "none") continue;
    context.fillStyle = style[`border${side}Color`];
    const [dx, dy] = [side === "Right" ? thick : 0, side === "Bottom" ? thick : 0];
    context.fillRect(x - dx, y - dy, width || thick, height || thick);
  }
}

function paintPicture(context, canvas, style) {
  if (!canvas.width || !canvas.height) return;
  const box = canvas.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = canvas; // without the border
  context.imageSmoothingEnabled = style.imageRendering !== "pixelated";
  context.filter = style.filter;
  context.drawImage(canvas, box.left + clientLeft, box.top + clientTop, clientWidth, clientHeight);
  context.filter = "none";
}

/** Word by word: where lines break stands nowhere but in where words are. */
function paintWords(context, text, style) {
  const range = document.createRange();
  context.fillStyle = style.color;
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } =
    context.measureText("x");
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getBoundingClientRect();
    context.fillText(word, box.left, box.top + (box.height + ascent - descent) / 2);
  }
}

function paintLines(context, svg) {
  for (const line of svg.querySelectorAll("path, polyline")) {
    const style = getComputedStyle(line);
    const { a, b, c, d, e, f } = line.getScreenCTM();
    const points = line.getAttribute("points")?.replaceAll(" ", "L");
    context.save();
    context.transform(a, b, c, d, e, f);
    context.globalAlpha = Number(style.opacity);
    context.strokeStyle = style.stroke;
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.stroke(new Path2D(points ? `M${points}` : line.getAttribute("d")));
    context.restore();
  }
}

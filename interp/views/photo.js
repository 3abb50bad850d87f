// A person's own picture on the pad: a file that is opened, dropped or pasted.

import { button, create } from "./controls.js";
import { brightnessOf, pictureOf } from "./picture.js";
import { paintPicture, pictureCanvas } from "./pictures.js";
import { SHARED } from "./shared.js";

const LONGEST = 3 * SHARED.photos.longest; // pixels on a photo's longer side that are decoded
const WAYS = "Open a photo of a digit on paper. Or drop it here, or paste it with Ctrl+V.";
const UNREADABLE =
  "This browser cannot read it as a picture. It reads PNG, JPEG and WebP: save it as one of them.";

/**
 * What opens a photo: {button, element, set(drawing), leave()}. onImage(ink) gets the image of the
 * network's size that is made of it. element: the steps on the way, shown while that image is the
 * drawing on the pad, or why there is none. place: the element or document in which a photo can be
 * dropped, and pasted while the focus is in it.
 */
export function photoPart(net, place, onImage) {
  const steps = stepsRow(net);
  steps.element.hidden = true;
  const status = create("p", "note");
  status.setAttribute("role", "status");
  const element = create("div", "photo");
  element.append(steps.element, status);
  let latest = 0;
  let made = null; // the image of the photo whose steps are shown
  const open = async (file) => {
    const mine = ++latest;
    status.textContent = `Reading ${file.name} …`;
    const opened = await openedPhoto(file, net);
    if (mine !== latest) return; // another one was opened meanwhile
    if (!opened.failed) {
      made = opened.image;
      steps.draw(opened);
      onImage(made);
    }
    status.textContent = opened.failed ?? "";
  };
  const set = ({ strokes, ink }) => {
    const isShown = made && !strokes.length && `${ink}` === `${made}`;
    steps.element.hidden = !isShown;
    status.textContent = "";
  };
  const chooser = fileChooser(open);
  const leave = followDrops(place, open);
  return { button: chooser, element, set, leave };
}

/** A button, and the input that it stands for: a browser's own cannot be named in plain words. */
function fileChooser(open) {
  const input = create("input");
  Object.assign(input, { type: "file", accept: "image/*", hidden: true });
  input.addEventListener("change", () => {
    if (input.files.length) open(input.files[0]);
    input.value = ""; // so that the same file can be opened again
  });
  const opener = button({ label: "Photo", onClick: () => input.click() }).element;
  opener.title = WAYS;
  const element = create("span");
  element.append(opener, input);
  return element;
}

/** Listen for files that are dropped or pasted in a place; returns what ends it. */
function followDrops(place, open) {
  const end = new AbortController();
  const document = place.ownerDocument ?? place;
  const listen = (target, name, take) =>
    target.addEventListener(name, take, { signal: end.signal });
  const take = (event, { files }) => {
    if (!files.length) return;
    event.preventDefault(); // which would show the file in place of the page
    open([...files].find(({ type }) => type.startsWith("image/")) ?? files[0]);
  };
  listen(place, "dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  listen(place, "drop", (event) => take(event, event.dataTransfer));
  // a paste arrives where text is selected, wherever the focus is
  listen(document, "paste", (event) => {
    if (place.contains(place.getRootNode().activeElement)) take(event, event.clipboardData);
  });
  return () => end.abort();
}

/** The pictures on the way from a file to an image, {photo, ink, image}; or {failed: why there are none}. */
async function openedPhoto(file, net) {
  let bitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return { failed: `${file.name}: ${UNREADABLE}` };
  }
  const photo = boundedCanvas(bitmap, LONGEST);
  bitmap.close();
  const { height, width } = photo;
  const values = brightnessOf(photo.getContext("2d").getImageData(0, 0, width, height).data);
  const made = pictureOf({ values, height, width }, net);
  return made ? { photo, ...made } : { failed: `${file.name}: ${SHARED.photos.noInk}` };
}

/** A picture on a canvas of no more than so many pixels on a side. */
function boundedCanvas(bitmap, longest) {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = create("canvas");
  canvas.width = Math.max(1, Math.round(scale * bitmap.width));
  canvas.height = Math.max(1, Math.round(scale * bitmap.height));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The photo, its ink and the image, side by side: {element, draw({photo, ink, image})}. */
function stepsRow(net) {
  const element = create("div", "photo-steps");
  const [photo, ink, image] = ["your photo", "its ink", "what it sees"].map((name) => {
    const figure = create("figure");
    const canvas = pictureCanvas(name, "step");
    figure.append(canvas, create("figcaption", "note", name));
    element.append(figure);
    return canvas;
  });
  const draw = (made) => {
    Object.assign(photo, { height: made.photo.height, width: made.photo.width });
    photo.getContext("2d").drawImage(made.photo, 0, 0);
    const style = "causal";
    const { height, width } = net;
    paintPicture(ink, made.ink.values, { ...made.ink, bounds: [0, 1], style });
    paintPicture(image, made.image, { height, width, bounds: [0, 255], style });
  };
  return { element, draw };
}

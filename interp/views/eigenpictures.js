// A network made of pictures: an image's logits, as each output's pictures are added one by one.

import { addedBy, logitsAfter } from "./adding.js";
import { unpacked } from "./arrays.js";
import { percent } from "./bars.js";
import { choice, create, slider } from "./controls.js";
import { classOf, dotOf, inputsOf, openNetwork, preactivationsOf } from "./network.js";
import { limitOf, paintPicture, pictureCanvas, shaped } from "./pictures.js";
import { signed } from "./reasons.js";
import { signedBar } from "./signedbar.js";
import { pictureStrip } from "./strip.js";
import { styled } from "./style.js";

const SHOWN = 24;

/**
 * Add an output's pictures one by one. The model's values: network: what network_spec packs;
 * images: packed (n, pixels), 0–255; number: of the one shown; count: how many pictures of each
 * output are added; target: the output whose pictures are shown, -1 for the network's answer.
 * pictures: packed (outputs, n, pixels), biases and signs: (outputs, n); start: {kernel: packed
 * (outputs, pixels), bias: (outputs)}, the linear picture that they are added to; agreement: for
 * each count the share of the images that then get the network's answer; note: in words.
 */
export function eigenpicturesView(root, model) {
  const net = openNetwork(model.get("network"));
  const images = unpacked(model.get("images"));
  const [imageCount, pixels] = images.shape;
  const parts = partsOf(net, model);
  const most = parts[0].signs.length;
  const canvas = shaped(pictureCanvas("the image"), net);
  const controls = ["number", "count"].map((name) =>
    slider({
      label: name === "number" ? "Image" : "Pictures for each",
      min: 0,
      max: name === "number" ? imageCount - 1 : most,
      value: model.get(name),
      onInput: (value) => model.set(name, value),
    }),
  );
  const says = create("p", "trust-line");
  const bars = logitBars(net);
  const shown = tilesPart(net, model, parts);
  const left = create("section");
  left.append(create("h3", "", "The image"), canvas, controls[0].element);
  const right = create("section", "running");
  right.append(
    create("h3", "", "Add its pictures one by one"),
    controls[1].element,
    says,
    bars.element,
  );
  const cards = create("div", "cards adding");
  cards.append(left, right);
  const frame = create("div", "frame");
  frame.append(create("p", "summary", net.summary), cards, shown.element);
  frame.append(create("p", "note", model.get("note")));
  styled(root).append(frame);
  const update = () => {
    const [number, count] = ["number", "count"].map((name) => model.get(name));
    const grey = images.subarray(number * pixels, (number + 1) * pixels);
    const inputs = inputsOf(
      net,
      Float32Array.from(grey, (value) => value / 255),
    );
    const added = parts.map((part) => addedBy(part, inputs));
    const starts = parts.map(({ kernel, bias }) => dotOf(kernel, inputs) + bias);
    const running = logitsAfter(starts, added, count);
    const [final] = preactivationsOf(net, inputs).slice(-1);
    const [now, answer] = [running, final].map(classOf);
    const { height, width } = net;
    paintPicture(canvas, grey, { height, width, bounds: [0, 255], style: "causal" });
    for (const [i, value] of [number, count].entries()) controls[i].set(value);
    says.textContent = sentence(net, { count, now, answer, agreement: model.get("agreement") });
    bars.set(centred(net, running), centred(net, final), now);
    const asked = model.get("target");
    const target = asked < 0 ? Math.min(answer, net.labels.length - 1) : asked;
    shown.set(target, count, added[target], starts[target]);
  };
  update();
  return model.watch(["number", "count", "target"], update);
}

/** For each output {kernels, biases, signs} of its pictures, and {kernel, bias} of its linear one. */
export function partsOf(net, model) {
  const [pictures, biases, signs] = ["pictures", "biases", "signs"].map((name) =>
    unpacked(model.get(name)),
  );
  const { kernel, bias } = model.get("start");
  const [linear, constants] = [kernel, bias].map(unpacked);
  const [, most, pixels] = pictures.shape;
  const slice = (array, width, i) => array.subarray(i * width, (i + 1) * width);
  return net.labels.map((_, i) => ({
    kernels: slice(pictures, most * pixels, i),
    biases: slice(biases, most, i),
    signs: slice(signs, most, i),
    kernel: slice(linear, pixels, i),
    bias: constants[i],
  }));
}

function sentence(net, { count, now, answer, agreement }) {
  const answerOf = (i) => (net.labels.length > 1 ? net.labels[i] : ["no", "yes"][i]);
  const same =
    now === answer ? "as the whole network does" : `the whole network ${answerOf(answer)}`;
  const pictures = count
    ? `With ${count} ${count > 1 ? "pictures" : "picture"} for each`
    : "With no picture yet";
  return `${pictures} it says ${answerOf(now)}, ${same}. Of these images, ${percent(agreement[count])} get the network's answer.`;
}

/** What a softmax makes of logits does not change with their mean: it is taken off. */
function centred(net, logits) {
  if (net.output !== "softmax" || logits.length < 2) return logits;
  const mean = logits.reduce((sum, value) => sum + value, 0) / logits.length;
  return logits.map((value) => value - mean);
}

/** The logits so far as bars, and where they end as lines. */
function logitBars(net) {
  const element = create("div", "logits");
  const rows = net.labels.map((label) => {
    const row = create("div", "logit");
    const bar = signedBar();
    const number = create("span", "figure");
    row.append(create("span", "name", label), bar.element, number);
    element.append(row);
    return { row, bar, number };
  });
  element.append(
    create("p", "note", "Bars: the logits so far. Lines: where they end. All less their mean."),
  );
  const set = (running, final, now) => {
    const limit = Math.max(limitOf(running), limitOf(final));
    for (const [i, { row, bar, number }] of rows.entries()) {
      row.classList.toggle("first", i === now);
      bar.set(running[i], limit, final[i]);
      number.textContent = signed(Math.round(100 * running[i]));
    }
  };
  return { element, set };
}

/** One output's pictures so far, each with what it adds. */
function tilesPart(net, model, parts) {
  const element = create("section");
  const labels = net.labels.map((label, i) => [i, label]);
  const choose = choice({
    label: "Pictures of",
    options: [[-1, "what it says"], ...labels],
    value: model.get("target"),
    onInput: (value) => model.set("target", value),
  });
  const strip = pictureStrip(1 + SHOWN);
  element.append(choose.element, strip.element);
  const { height, width } = net;
  const itemOf = (values, number, name) => {
    const limit = limitOf(values);
    const text = `${name}\n${signed(Math.round(100 * number))}`;
    return { text, name, values, options: { height, width, zoom: 2, bounds: [-limit, limit] } };
  };
  const set = (target, count, added, start) => {
    const { kernels, kernel } = parts[target];
    const pixels = net.sizes[0];
    const items = [itemOf(kernel, start, "start")];
    for (let i = 0; i < Math.min(count, SHOWN); i++) {
      const values = kernels.subarray(i * pixels, (i + 1) * pixels);
      items.push(itemOf(values, added[i], `picture ${i + 1}`));
    }
    const rest = count > SHOWN ? ` The first ${SHOWN} of ${count} are shown.` : "";
    strip.draw(
      `What is added to the logit of ${net.labels[target]}`,
      items,
      `Ink times picture is added up, and the sum squared: added (+) or taken away (−), so that red and blue may change places. Start: a linear picture.${rest}`,
    );
    choose.set(model.get("target"));
    choose.element.hidden = net.labels.length < 2;
  };
  return { element, set };
}

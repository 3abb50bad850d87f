// The ledger of a drawing, shown: a signed picture, and the sum that makes the logit.

import { choice, made } from "./controls.js";
import { ledgerOf } from "./ledger.js";
import { colourBar, limitOf, paintPicture, pictureCanvas } from "./pictures.js";

const COLOURS = "Red ink speaks for it, blue against.";
const STRAIGHT = ["linear", "relu", "leaky_relu"];

/**
 * Why a network says what it does: {element, set(inputs, preactivations, predicted)}.
 * model: its "explained" is a class, or -1 for the one predicted; "rival" a class, or -1 for none.
 */
export function reasons(net, model) {
  const title = made("h3");
  const canvas = pictureCanvas("");
  const bar = colourBar();
  const sum = sumTable();
  const curved = net.layers.slice(0, -1).some((layer) => !STRAIGHT.includes(layer.activation));
  const note = curved ? `${COLOURS} First order: this network is curved between images.` : COLOURS;
  const choices = classChoices(net, model);
  const element = made("section", "reasons");
  element.append(title, canvas, bar.element, ...choices.elements, sum.element);
  element.append(made("p", "note", note));
  const set = (inputs, preactivations, predicted) => {
    const one = explainedClass(net, model.get("explained"), predicted);
    const rival = model.get("rival");
    const other = rival === one || rival >= net.labels.length ? -1 : rival;
    const ledger = ledgerOf(net, inputs, preactivations, one, other);
    const limit = limitOf(ledger.contributions);
    const { height, width } = net;
    paintPicture(canvas, ledger.contributions, { height, width, bounds: [-limit, limit] });
    bar.set(-limit, limit);
    const name = other < 0 ? net.labels[one] : `${net.labels[one]} and not ${net.labels[other]}`;
    title.textContent = `Why ${name}`;
    canvas.setAttribute("aria-label", `what each pixel adds to the logit: why ${name}`);
    sum.set(ledger, other < 0 ? `logit of ${name}` : `ahead of ${net.labels[other]} by`);
    choices.set();
  };
  return { element, set };
}

function explainedClass(net, wanted, predicted) {
  const known = wanted >= 0 && wanted < net.labels.length;
  return known ? wanted : Math.min(predicted, net.labels.length - 1);
}

function classChoices(net, model) {
  if (net.labels.length < 2) return { elements: [], set: () => {} };
  const classes = net.labels.map((label, i) => [i, label]);
  const chooser = (name, label, none) =>
    choice({
      label,
      options: [[-1, none], ...classes],
      value: model.get(name),
      onInput: (value) => model.set(name, value),
    });
  const explained = chooser("explained", "Why", "what it says");
  const rival = chooser("rival", "and not", "(by itself)");
  const element = made("div", "controls");
  element.append(explained.element, rival.element);
  const set = () => {
    explained.set(model.get("explained"));
    rival.set(model.get("rival"));
  };
  return { elements: [element], set };
}

function sumTable() {
  const element = made("dl", "sum");
  const [ink, rest, total] = ["the ink adds", "besides the ink", ""].map((words) => {
    const term = made("dt", "", words), value = made("dd");
    element.append(term, value);
    return { term, value };
  });
  const set = (ledger, words) => {
    // the figures add up as they stand: what rounding leaves over goes to the ink
    const [besides, sum] = [ledger.rest, ledger.logit].map((value) => Math.round(100 * value));
    ink.value.textContent = signed(sum - besides);
    rest.value.textContent = signed(besides);
    total.term.textContent = words;
    total.value.textContent = signed(sum);
  };
  return { element, set };
}

function signed(hundredths) {
  const text = (Math.abs(hundredths) / 100).toFixed(2);
  if (hundredths === 0) return text;
  return (hundredths < 0 ? "−" : "+") + text;
}

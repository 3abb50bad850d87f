// The ledger of a drawing, shown: a signed picture, and the sum that makes the logit.

import { choice, create } from "./controls.js";
import { ledgerOf } from "./network.js";
import { colourBar, limitOf, paintPicture, pictureCanvas, shaped } from "./pictures.js";

const COLOURS = "Red: this ink speaks for it. Blue: against it.";

/**
 * Why a network says what it does: {element, set(inputs, preactivations, predicted), clear()}.
 * model: its "explained" is a class, or -1 for the one predicted; "rival" a class, or -1 for none.
 */
export function reasons(net, model) {
  const title = create("h3");
  const canvas = shaped(pictureCanvas(""), net);
  const bar = colourBar();
  const sum = sumTable();
  const choices = classChoices(net, model);
  const element = create("section", "reasons");
  element.append(title, canvas, bar.element, ...choices.elements, sum.element);
  element.append(create("p", "note", `${COLOURS} ${net.ledgerNote}`));
  const set = (inputs, preactivations, predicted) => {
    const target = explainedClass(net, model.get("explained"), predicted);
    const rival = model.get("rival");
    const against = rival === target || rival >= net.labels.length ? -1 : rival;
    const ledger = ledgerOf(net, inputs, preactivations, target, against);
    const limit = limitOf(ledger.contributions);
    const { height, width } = net;
    paintPicture(canvas, ledger.contributions, { height, width, bounds: [-limit, limit] });
    bar.set(-limit, limit);
    bar.element.style.visibility = "visible";
    const [label, other] = [net.labels[target], net.labels[against]];
    const name = against < 0 ? label : `${label} and not ${other}`;
    title.textContent = `Why ${name}`;
    canvas.setAttribute("aria-label", `what each pixel adds to the logit: why ${name}`);
    sum.set(ledger, against < 0 ? `logit of ${name}` : `ahead of ${other} by`);
    choices.set();
  };
  const clear = () => {
    title.textContent = "Why";
    const { height, width } = net;
    paintPicture(canvas, new Float32Array(height * width), { height, width, bounds: [0, 0] });
    canvas.setAttribute("aria-label", "what each pixel adds: there is no ink");
    bar.set(0, 0);
    bar.element.style.visibility = "hidden"; // but takes its room
    sum.clear();
    choices.set();
  };
  return { element, set, clear };
}

function explainedClass(net, chosen, predicted) {
  const exists = chosen >= 0 && chosen < net.labels.length;
  return exists ? chosen : Math.min(predicted, net.labels.length - 1);
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
  const element = create("div", "controls");
  element.append(explained.element, rival.element);
  const set = () => {
    explained.set(model.get("explained"));
    rival.set(model.get("rival"));
  };
  return { elements: [element], set };
}

function sumTable() {
  const element = create("dl", "sum");
  const [ink, base, total] = ["the ink adds", "the constant adds", "logit"].map((words) => {
    const term = create("dt", "", words);
    const value = create("dd");
    element.append(term, value);
    return { term, value };
  });
  const set = (ledger, words) => {
    // the figures add up as they stand: what rounding leaves over goes to the ink
    const [constant, sum] = [ledger.base, ledger.logit].map((value) => Math.round(100 * value));
    ink.value.textContent = signed(sum - constant);
    base.value.textContent = signed(constant);
    total.term.textContent = words;
    total.value.textContent = signed(sum);
  };
  const clear = () => {
    for (const { value } of [ink, base, total]) value.textContent = "–";
    total.term.textContent = "logit";
  };
  return { element, set, clear };
}

/** A number of hundredths with two places and its sign. */
export function signed(hundredths) {
  const text = (Math.abs(hundredths) / 100).toFixed(2);
  if (hundredths === 0) return text;
  return (hundredths < 0 ? "−" : "+") + text;
}

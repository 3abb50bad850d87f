// A question that takes a guess, and then uncovers the answer with the guess marked on it.

import { bytesOf } from "./arrays.js";
import { button, create } from "./controls.js";
import { choiceAnswer, numberAnswer, orderAnswer, tileAnswer } from "./guessanswers.js";
import { verdictOf } from "./guessing.js";
import { choiceInput, numberInput, orderInput, tileInput } from "./guessinputs.js";
import { pictureCanvas } from "./pictures.js";
import { styled } from "./style.js";

const KINDS = {
  number: [numberInput, numberAnswer],
  choice: [choiceInput, choiceAnswer],
  tile: [tileInput, tileAnswer],
  order: [orderInput, orderAnswer],
};

/**
 * The model's values: kind, question, answer, options, says, picture: as in
 * interp/explorers/guess.py, none of which changes. guess: null, or what could be the answer.
 * uncovered: whether the answer is shown. Nothing of the answer is on the page before it is.
 */
export function guessView(root, model) {
  const names = ["kind", "question", "answer", "options", "says", "picture"];
  const asked = Object.fromEntries(names.map((name) => [name, model.get(name)]));
  const [inputOf, answerOf] = KINDS[asked.kind];
  const frame = create("div", "frame guess");
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", asked.question);
  const place = create("div", "guess-place");
  const verdict = create("p", "guess-verdict");
  verdict.setAttribute("role", "status");
  const more = create("div");
  const turn = button({ label: "", onClick: () => set(null, !model.get("uncovered")) });
  const controls = create("div", "controls");
  frame.append(create("p", "guess-question", asked.question), place, verdict, more, controls);
  styled(root).append(frame);

  const set = (guess, uncovered) => {
    // the first of these that changes what is shown is the last one that has to
    const changes = { guess, uncovered };
    for (const name of uncovered ? ["guess", "uncovered"] : ["uncovered", "guess"])
      model.set(name, changes[name]);
  };
  let shown = "";
  const update = () => {
    const uncovered = model.get("uncovered");
    const guess = uncovered ? model.get("guess") : null;
    const now = JSON.stringify([uncovered, guess]);
    if (now === shown) return;
    shown = now;
    const hadFocus = frame.contains(root.getRootNode().activeElement);
    const drawn = uncovered
      ? answerPart(answerOf(asked, guess))
      : inputOf(asked, (made) => set(made, true));
    place.replaceChildren(drawn.element);
    verdict.textContent = uncovered ? verdictOf(asked, guess) : "";
    more.replaceChildren(...(uncovered ? belongings(asked) : []));
    turn.set(uncovered ? "Guess again" : "Show me");
    controls.replaceChildren(...(drawn.check ? [drawn.check.element] : []), turn.element);
    if (hadFocus) drawn.first.focus({ preventScroll: true }); // what had it is gone
  };
  update();
  return model.watch(["guess", "uncovered"], update);
}

function answerPart(element) {
  const part = create("div");
  part.setAttribute("role", "group");
  part.setAttribute("aria-label", "the answer");
  part.tabIndex = -1;
  part.append(element);
  return { element: part, first: part };
}

/** What is uncovered with the answer: a sentence and a figure, where there are any. */
function belongings({ says, picture }) {
  const elements = says ? [create("p", "guess-says", says)] : [];
  if (picture.png) {
    const canvas = pictureCanvas(picture.alt, "guess-figure");
    const painted = async () => {
      const bitmap = await createImageBitmap(new Blob([bytesOf(picture.png)]));
      Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
      canvas.getContext("2d").drawImage(bitmap, 0, 0);
    };
    painted();
    elements.push(canvas);
  }
  return elements;
}

// The answer with the guess marked on it, for each kind of question: elements. A guess is null
// where somebody wanted to be shown the answer.

import { create } from "./controls.js";
import { placesRight, wordsOf } from "./guessing.js";
import { tilePicture } from "./guessinputs.js";

const SVG = "http://www.w3.org/2000/svg";

/** Both on one line, with what is between them. */
export function numberAnswer(asked, guess) {
  const { low, high } = asked.options;
  const shareOf = (value) => (100 * (value - low)) / (high - low);
  const track = create("div", "guess-track");
  const at = (className, value) => {
    const mark = create("span", className);
    mark.style.left = `${shareOf(value)}%`;
    track.append(mark);
    return mark;
  };
  const tag = (className, value, words) => {
    const element = create("div", `guess-tag ${className}`, `${words} ${wordsOf(asked, value)}`);
    // so far to the left of its place that it stays within the line
    const share = shareOf(value);
    Object.assign(element.style, { left: `${share}%`, transform: `translateX(-${share}%)` });
    return element;
  };
  const element = create("div", "guess-line");
  if (guess !== null) {
    const between = at("between", Math.min(guess, asked.answer));
    between.style.width = `${Math.abs(shareOf(guess) - shareOf(asked.answer))}%`;
    between.style.transformOrigin = guess < asked.answer ? "left" : "right"; // from where it grows
    at("mark own", guess);
    element.append(tag("own", guess, "your guess:"));
  }
  at("mark right", asked.answer);
  const ends = create("div", "guess-ends");
  ends.append(...[low, high].map((end) => create("span", "", wordsOf(asked, end))));
  element.append(track, tag("right", asked.answer, "✓ the answer:"), ends);
  return element;
}

/** All choices, with marks on the one guessed and the right one. */
export function choiceAnswer(asked, guess) {
  const list = create("ul", "guess-choices");
  for (const item of asked.options.items) {
    const choice = create("li", "choice");
    choice.append(create("span", "", wordsOf(asked, item)));
    list.append(marked(choice, item === guess, item === asked.answer));
  }
  return list;
}

/** All tiles, with marks on the one guessed and the right one. */
export function tileAnswer(asked, guess) {
  const list = create("ul", "tile-grid few guess-tiles");
  for (const [i, label] of asked.options.labels.entries()) {
    const tile = create("li", "choice");
    tile.append(tilePicture(asked, i), create("span", "", label));
    list.append(marked(tile, i === guess, i === asked.answer));
  }
  return list;
}

function marked(element, isGuess, isAnswer) {
  element.classList.toggle("own", isGuess);
  element.classList.toggle("right", isAnswer);
  if (isAnswer) element.append(create("span", "guess-word", "✓ answer"));
  if (isGuess) element.append(create("span", "guess-word", "your guess"));
  return element;
}

/** One's own order beside the right one, with a line from each item's place to its right place. */
export function orderAnswer(asked, guess) {
  const element = create("div", "guess-orders");
  const right = orderList("The right order", asked.answer);
  if (guess === null) {
    element.append(right);
    return element;
  }
  const places = placesRight(asked, guess);
  const lines = document.createElementNS(SVG, "svg");
  lines.setAttribute("viewBox", `0 0 1 ${guess.length}`);
  lines.setAttribute("preserveAspectRatio", "none");
  lines.setAttribute("aria-hidden", "true");
  for (const [place, item] of guess.entries()) {
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("d", `M0 ${place + 0.5}L1 ${asked.answer.indexOf(item) + 0.5}`);
    line.setAttribute("class", places[place] ? "right" : "");
    lines.append(line);
  }
  element.append(orderList("Your order", guess, places), lines, right);
  return element;
}

function orderList(title, items, places = []) {
  const element = create("section");
  const list = create("ol", "guess-order");
  for (const [place, item] of items.entries()) {
    const row = create("li", places[place] ? "right" : "");
    row.append(create("span", "name", item));
    if (places[place]) row.append(create("span", "guess-word", "✓ in place"));
    list.append(row);
  }
  element.append(create("h3", "", title), list);
  return element;
}

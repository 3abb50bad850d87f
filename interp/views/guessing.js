// How a guess and an answer are said, and how far they are apart. Nothing is drawn here.
// An `asked` is {kind, question, answer, options, says, picture}: see interp/explorers/guess.py.

const VERY_CLOSE = 0.02; // shares of the line
const CLOSE = 0.1;
const SURPRISE = 0.4;

/** A guess or an answer in words: with its unit, or a tile's label. */
export function wordsOf({ kind, options }, value) {
  if (kind === "number") return `${plainNumber(options, value)}${options.unit}`;
  return kind === "tile" ? options.labels[value] : String(value);
}

/** A number as the line has it, without its unit. */
function plainNumber({ decimals }, value) {
  return value.toLocaleString("en", { maximumFractionDigits: decimals }).replace("-", "−");
}

/** What is said of a guess once the answer is uncovered; of null, what the answer is. */
export function verdictOf(asked, guess) {
  const { kind, answer } = asked;
  if (kind === "order") return guess ? verdictOfOrder(asked, guess) : "This is the order.";
  const right = wordsOf(asked, answer);
  if (guess === null) return `The answer: ${right}`;
  if (kind === "number") return verdictOfNumber(asked, guess);
  return guess === answer ? `Right: ${right}` : `Not this time. The answer: ${right}`;
}

function verdictOfNumber(asked, guess) {
  const { answer, options } = asked;
  const { low, high, decimals, unit } = options;
  const right = wordsOf(asked, answer);
  const steps = 10 ** decimals;
  const apart = Math.round(guess * steps) / steps - Math.round(answer * steps) / steps;
  const off = Number(Math.abs(apart).toFixed(decimals));
  if (off === 0) return `Exactly: ${right}!`;
  const share = off / (high - low);
  const points = off === 1 ? " percentage point" : " percentage points"; // 3% of what?
  const distance = `${plainNumber(options, off)}${unit === "%" ? points : unit}`;
  const side = apart > 0 ? "too high" : "too low";
  return `${wordFor(share)}ff by ${distance}, ${side}. The answer: ${right}`;
}

function wordFor(share) {
  if (share <= VERY_CLOSE) return "Very close: o";
  if (share <= CLOSE) return "Close: o";
  return share > SURPRISE ? "A surprise: o" : "O";
}

/** For each item of an order guessed, whether it is in its place. */
export function placesRight({ answer }, guess) {
  return guess.map((item, place) => item === answer[place]);
}

function verdictOfOrder(asked, guess) {
  const right = placesRight(asked, guess).filter(Boolean).length;
  return right === guess.length
    ? `Exactly: all ${right} are in place!`
    : `${right} of ${guess.length} ${right === 1 ? "is" : "are"} in place.`;
}

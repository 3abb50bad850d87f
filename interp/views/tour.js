// A tour of a page: a few steps, each with a sentence about what it points at, to leave at any time.

import { button, create } from "./controls.js";

/**
 * A tour: {start}, a button. stepsOf() gives the steps when it starts: [{title, words, target: an
 * element, help: {label, act}, where there is one}]. While it runs, what it speaks of is marked and in sight, and a panel at the bottom has
 * Back, Next and End; Escape ends it, and the focus goes back to where it was.
 */
export function tourOf(stepsOf, root) {
  const panel = create("aside", "interp tour");
  const place = create("p", "note");
  const title = create("h2");
  const words = create("p");
  const ways = create("div", "controls");
  let steps = [];
  let at = -1;
  const help = button({ label: "", onClick: () => steps[at].help.act() });
  const back = button({ label: "Back", onClick: () => show(at - 1) });
  const next = button({ label: "Next", onClick: () => show(at + 1) });
  const end = button({ label: "End the tour", onClick: () => show(-1) });
  const start = button({
    label: "Show me around",
    onClick() {
      show(-1);
      steps = stepsOf();
      show(0);
    },
  });
  title.id = "tour-title";
  title.tabIndex = -1;
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-labelledby", title.id);
  panel.hidden = true;
  ways.append(...[help, back, next, end].map(({ element }) => element));
  panel.append(place, title, words, ways);
  panel.addEventListener("keydown", (event) => event.key === "Escape" && show(-1));
  root.append(panel);
  const show = (step) => {
    steps[at]?.target.classList.remove("pointed-at");
    at = step in steps ? step : -1;
    panel.hidden = at < 0;
    root.classList.toggle("touring", at >= 0);
    if (at < 0) return start.element.focus();
    const { target, help: offer } = steps[at];
    place.textContent = `${at + 1} of ${steps.length}`;
    title.textContent = steps[at].title;
    words.textContent = steps[at].words;
    help.element.hidden = !offer;
    if (offer) help.set(offer.label);
    back.element.disabled = at === 0;
    next.set(at === steps.length - 1 ? "Done" : "Next");
    end.element.hidden = at === steps.length - 1;
    target.classList.add("pointed-at");
    target.scrollIntoView({ block: "start" });
    title.focus({ preventScroll: true });
  };
  return { start: start.element };
}

// Kinds of picture to choose from, each with a bar: how often it answers as the network does.

import { button, create } from "./controls.js";

/** {element, set(key)} of kinds {key, title, score from 0 to 1}; onPick gets the key chosen. */
export function ladder(kinds, lead, onPick) {
  const element = create("div", "ladder");
  const rungs = kinds.map(({ key, title, score }) => {
    const rung = button({ label: "", onClick: () => onPick(key) }).element;
    const track = create("span", "track");
    const fill = create("span", "fill");
    fill.style.width = `${100 * Math.max(0, score)}%`;
    track.append(fill);
    rung.classList.add("rung");
    rung.append(create("span", "name", title), track, create("span", "figure", shareOf(score)));
    return { key, rung };
  });
  if (lead) element.append(create("p", "", lead));
  element.append(...rungs.map(({ rung }) => rung));
  const set = (chosen) => {
    for (const { key, rung } of rungs) rung.setAttribute("aria-pressed", String(key === chosen));
  };
  return { element, set };
}

/** In per cent as the cards have it: without decimals. */
function shareOf(score) {
  return `${Math.round(100 * score)}%`;
}

// A page without a kernel: every view of its networks, one below the other.

import { keptInAddress } from "./address.js";
import { flowPart, networkSwitch } from "./around.js";
import { unpacked } from "./arrays.js";
import { create } from "./controls.js";
import { keepers } from "./keepers.js";
import { learnView } from "./learn.js";
import { openNetwork } from "./network.js";
import { aboutPart, dreamPart, layersPart, outputsPart } from "./parts.js";
import { knowsDigits, shapesFor } from "./shapes.js";
import { SHARED } from "./shared.js";
import { addressFields, KEPT, pageState, SAID } from "./state.js";
import { store } from "./store.js";
import { tourOf } from "./tour.js";

const TITLES = {
  draw: "Draw",
  why: "Why",
  pictures: "Pictures",
  layers: "Layers",
  dream: "Dream",
  learn: "Learn",
  about: "About",
};
const LEADS = {
  why: "What the ink adds to the answer's score, its logit, and what it adds to one unit. Touch another light to see another unit.",
  pictures:
    "What speaks for each answer, as pictures over the pixels, and how far to believe them.",
  layers: "Every unit of every layer. Choose a tile; go down to the units that it listens to.",
  dream:
    "An image is changed, a little at a time, until the network is " +
    `${100 * SHARED.dreams.climb.probability}% sure that it shows what you chose. ` +
    "To you it need not.",
  learn:
    "Watch a small network learn, from its first step on: another one than above, in this page alone.",
  about: "What this network is, and what this page holds. It asks no other address for anything.",
};
const MAKERS = { pictures: outputsPart, layers: layersPart, dream: dreamPart, about: aboutPart };

/** Show a page's contents, as interp/webpage makes them, in a hidden element. */
function showPage(root, contents) {
  const nets = contents.networks.map(({ network }) => openNetwork(network));
  const state = pageState(nets, contents.parts);
  const examples = examplesOf(contents.examples);
  const sections = new Map(contents.parts.map((part) => [part, sectionOf(part)]));
  const main = create("main");
  main.append(...[...sections.values()].map(({ element }) => element));
  const tools = create("div", "interp tools");
  root.append(headerOf(contents, tools), navigation(contents.parts), main);
  if (nets.length > 1) sections.get(contents.parts[0]).body.before(networkSwitch(nets, state));
  root.hidden = false;

  let shown = { models: new Map(), leave: () => {} };
  let changed = () => {};
  const show = () => {
    shown.leave();
    const i = state.get("shown");
    state.set("network", nets[i]);
    shown = showNetwork(contents.networks[i], state, examples, sections);
    for (const [part, model] of shown.models) model.watch(KEPT[part].values, () => changed());
  };
  show();
  state.watch("shown", show);
  const arrive = (part) => sections.get(part).element.scrollIntoView();
  const address = keptInAddress(
    addressFields({
      ...{ state, nets, examples, arrive },
      parts: contents.parts,
      shown: () => shown,
    }),
    "part",
    () => ({ strokes: state.get("strokes") }),
  );
  changed = address.changed;
  state.watch(SAID, changed);
  followPart(sections, state);
  if (sections.has("learn"))
    whenNear(sections.get("learn").body, (body) => learnView(body, store(contents.learn)));
  const seen = () => ({
    name: state.get("part"),
    element: sections.get(state.get("part")).element,
  });
  const tour = tourOf(() => tourSteps(sections, state), document.body);
  tools.append(
    tour.start,
    keepers(() => linkFrom(address.link(), contents.url), seen),
  );
  performance.mark("interp-ready");
}

/** Call show(element) once it comes near the window: enlarging the digits takes a moment. */
function whenNear(element, show) {
  element.style.minHeight = "400px";
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      element.style.minHeight = "";
      show(element);
    },
    { rootMargin: "600px" },
  );
  observer.observe(element);
}

/** Fill the sections with what shows one network: {models, of each part that the address keeps; leave()}. */
function showNetwork(contents, state, examples, sections) {
  const models = new Map();
  const leaves = [];
  for (const [part, { body }] of sections) {
    const made = MAKERS[part]?.(state.get("network"), contents);
    if (!made) continue;
    body.replaceChildren(made.element);
    if (part in KEPT) models.set(part, made.model);
    leaves.push(made.leave);
  }
  const [place, whyPlace] = ["draw", "why"].map((part) => sections.get(part)?.body);
  if (place) leaves.push(flowPart(state, examples, place, whyPlace ?? create("div")));
  const starts = new Map([...models].map(([part, model]) => [part, KEPT[part].text(model)]));
  return { models, starts, leave: () => leaves.map((leave) => leave()) };
}

/** The images to begin with: [{image: greys 0–255, name}], none where the page has none. */
function examplesOf(examples) {
  if (!examples) return [];
  const images = unpacked(examples.images);
  const size = images.length / examples.names.length;
  return examples.names.map((name, i) => ({ name, image: images.slice(i * size, (i + 1) * size) }));
}

function headerOf({ title, introduction }, tools) {
  const header = create("header");
  header.append(create("h1", "", title), create("p", "lead", introduction), tools);
  return header;
}

function navigation(parts) {
  const nav = create("nav");
  nav.setAttribute("aria-label", "Parts of this page");
  for (const part of parts) {
    const link = create("a", "", TITLES[part]);
    link.href = `#${part}`;
    nav.append(link);
  }
  return nav;
}

function sectionOf(part) {
  const element = create("section");
  const title = create("h2", "", TITLES[part]);
  const body = create("div");
  element.id = part;
  element.append(title);
  if (LEADS[part]) element.append(create("p", "lead", LEADS[part]));
  element.append(body);
  return { element, body };
}

/** Keep in `state` which part is in the upper middle of the window, and mark its link. */
function followPart(sections, state) {
  const links = new Map([...document.querySelectorAll("nav a")].map((a) => [a.hash.slice(1), a]));
  const mark = () => {
    for (const [part, link] of links)
      if (part === state.get("part")) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) state.set("part", target.id);
    },
    { rootMargin: "-40% 0px -59% 0px" },
  );
  for (const { element } of sections.values()) observer.observe(element);
  state.watch("part", mark);
  mark();
}

/** A link that others can follow: to where the page stands, if that is known and this is a file. */
function linkFrom(link, url) {
  return url && location.protocol === "file:" ? url.split("#")[0] + new URL(link).hash : link;
}

function tourSteps(sections, state) {
  const network = state.get("network");
  const digits = knowsDigits(network);
  const section = (part) => sections.get(part)?.element;
  const draw = (which) => state.set("strokes", shapesFor(network)[which]);
  return [
    {
      title: "Draw",
      words: `Draw ${digits ? "a digit" : "something"} on the pad with mouse, finger or pen, or open a photo.${digits ? " Or let the page write one." : ""}`,
      target: section("draw"),
      help: digits && { label: "Write a 3", act: () => draw("three") },
    },
    {
      title: "Lights",
      words: lightsWords(network, digits ? "digit" : "answer"),
      target: network.shown.length && section("draw")?.querySelector(".light-column"),
    },
    {
      title: "Why",
      words:
        "Red ink speaks for the answer, blue ink against it. The numbers add up to the answer's score.",
      target: section("why"),
    },
    {
      title: "Fool it",
      words: `It knows nothing but ${digits ? "digits" : "what it was trained on"}, and always gives one of its answers. Draw it a heart, and see how sure it is.`,
      target: section("draw"),
      help: { label: "Draw a heart", act: () => draw("heart") },
    },
    {
      title: "Believe the picture?",
      words:
        "These pictures are what its weights come to. Read how often they answer as the network does before you believe one.",
      target: section("pictures"),
    },
  ].filter(({ target }) => target);
}

function lightsWords({ shown, layers }, answer) {
  const maps = shown.some((layer) => layers[layer].picture);
  const lights = shown.some((layer) => !layers[layer].picture);
  return [
    maps && "Each map is a channel: one small picture, slid over the ink, bright where it fits.",
    lights &&
      `Each square is a unit: the brighter it is, the more it passes on. Below each ${answer} are the units that speak for it.`,
    maps ? "Touch a place." : "Touch one.",
  ]
    .filter(Boolean)
    .join(" ");
}

const contents = JSON.parse(document.getElementById("contents").textContent);
showPage(document.getElementById("page"), contents);

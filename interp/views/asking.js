// What a view does not hold yet it asks its host for, one piece at a time, and keeps.

import { unpacked } from "./arrays.js";

const PATIENCE_MS = 15000;
const answersOf = new WeakMap();
// What a model holds is saved with a notebook, packed as it came; the arrays are kept beside it.
const arraysOf = new WeakMap();

/**
 * What is known, by keys such as "composed/1": {get(key), array(key, field), waiting(), stop()}.
 * Known at first is the model's `answers`. The rest is asked for by setting `wanted` to a key; the
 * host sets `answer` to {key, …} or {key, error}, and onNews is called. Without `asks`, nobody
 * answers and get returns null. One model's views share what arrived. waiting() says in words why
 * something is not there.
 */
export function knowledge(model, onNews) {
  if (!answersOf.has(model)) answersOf.set(model, new Map(Object.entries(model.get("answers"))));
  const known = answersOf.get(model);
  let pending = "", late = false, alarm = 0;
  const ask = (key) => {
    if (!model.get("asks") || pending) return;
    pending = key;
    alarm = setTimeout(() => ((late = true), onNews()), PATIENCE_MS);
    model.set("wanted", key);
  };
  const take = () => {
    const answer = model.get("answer");
    if (answer?.key && !known.has(answer.key)) known.set(answer.key, answer);
    if (known.has(pending)) {
      [pending, late] = ["", false];
      clearTimeout(alarm);
    }
    if (pending && model.get("wanted") !== pending) model.set("wanted", pending);
    onNews();
  };
  const get = (key) => known.get(key) ?? (ask(key), null);
  const array = (key, field) => {
    const found = get(key);
    if (!found?.[field]) return null;
    if (ArrayBuffer.isView(found[field])) return found[field]; // worked out in the page
    if (!arraysOf.has(found)) arraysOf.set(found, {});
    return (arraysOf.get(found)[field] ??= unpacked(found[field]));
  };
  const waiting = () => {
    if (!model.get("asks")) return "not at hand here";
    if (model.get("kernel_gone")) return "not computed: its kernel has stopped";
    return late ? "no answer yet: its kernel is busy, or the cell has to be run again" : "not worked out yet…";
  };
  const answer = model.get("answer");
  if (answer?.key) known.set(answer.key, answer);
  const stopTaking = model.watch("answer", take), stopHearing = model.watch("kernel_gone", onNews);
  const stop = () => (clearTimeout(alarm), stopTaking(), stopHearing());
  return { get, array, waiting, stop };
}

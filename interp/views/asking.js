// What a view does not hold yet it asks its host for, one piece at a time, and keeps.

import { unpacked } from "./arrays.js";

const answersOf = new WeakMap();

/**
 * What is known, by keys such as "composed/1": {get(key), array(key, field), stop()}.
 * Known at first is the model's `answers`. The rest is asked for by setting `wanted` to a key; the
 * host sets `answer` to {key, …} or {key, error}, and onNews is called. Without `asks`, nobody
 * answers and get returns null. One model's views share what arrived.
 */
export function knowledge(model, onNews) {
  if (!answersOf.has(model)) answersOf.set(model, new Map(Object.entries(model.get("answers"))));
  const known = answersOf.get(model);
  let pending = "";
  const ask = (key) => {
    if (!model.get("asks") || pending) return;
    pending = key;
    model.set("wanted", key);
  };
  const take = () => {
    const answer = model.get("answer");
    if (answer?.key && !known.has(answer.key)) known.set(answer.key, { ...answer });
    if (known.has(pending)) pending = "";
    if (pending && model.get("wanted") !== pending) model.set("wanted", pending);
    onNews();
  };
  const get = (key) => known.get(key) ?? (ask(key), null);
  const array = (key, field) => {
    const found = get(key);
    if (!found?.[field]) return null;
    if (!ArrayBuffer.isView(found[field])) found[field] = unpacked(found[field]);
    return found[field];
  };
  const answer = model.get("answer");
  if (answer?.key) known.set(answer.key, { ...answer });
  return { get, array, stop: model.watch("answer", take) };
}

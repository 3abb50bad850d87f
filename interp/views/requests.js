// What a view does not hold yet it requests from its host, one piece at a time, and keeps.

import { unpacked } from "./arrays.js";

const PATIENCE_MS = 15000;
const responsesOf = new WeakMap();
// What a model holds is saved with a notebook, packed as it came; the arrays are kept beside it.
const arraysOf = new WeakMap();

/**
 * What is known, by keys such as "composed/1": {get(key), array(key, field), waiting(), stop()}.
 * Known at first is the model's `responses`. The rest is requested by setting `request` to a key; the
 * provider sets `response` to {key, …} or {key, error}, and onNews is called. Where the model has no
 * provider, `has_provider` is false and get returns null. One model's views share what arrived.
 * waiting() says in words why something is not there.
 */
export function knowledge(model, onNews) {
  if (!responsesOf.has(model))
    responsesOf.set(model, new Map(Object.entries(model.get("responses"))));
  const known = responsesOf.get(model);
  let pending = "";
  let late = false;
  let alarm = 0;
  const ask = (key) => {
    if (!model.get("has_provider") || pending) return;
    pending = key;
    alarm = setTimeout(() => {
      late = true;
      onNews();
    }, PATIENCE_MS);
    model.set("request", key);
  };
  const take = () => {
    const response = model.get("response");
    if (response?.key && !known.has(response.key)) known.set(response.key, response);
    if (known.has(pending)) {
      [pending, late] = ["", false];
      clearTimeout(alarm);
    }
    if (pending && model.get("request") !== pending) model.set("request", pending);
    onNews();
  };
  const get = (key) => {
    if (!known.has(key)) ask(key);
    return known.get(key) ?? null;
  };
  const array = (key, field) => {
    const response = get(key);
    if (!response?.[field]) return null;
    if (ArrayBuffer.isView(response[field])) return response[field]; // worked out in the page
    if (!arraysOf.has(response)) arraysOf.set(response, {});
    const arrays = arraysOf.get(response);
    arrays[field] ??= unpacked(response[field]);
    return arrays[field];
  };
  const waiting = () => {
    if (!model.get("has_provider")) return "not at hand here";
    if (model.get("kernel_gone")) return "not computed: its kernel has stopped";
    return late
      ? "no response yet: its kernel is busy, or the cell has to be run again"
      : "not worked out yet…";
  };
  const response = model.get("response");
  if (response?.key) known.set(response.key, response);
  const stopTaking = model.watch("response", take);
  const stopHearing = model.watch("kernel_gone", onNews);
  const stop = () => {
    clearTimeout(alarm);
    stopTaking();
    stopHearing();
  };
  return { get, array, waiting, stop };
}

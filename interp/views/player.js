// Plays the frames of a model: while its `playing` is true, `frame` goes on until the last one.

const WHOLE_SECONDS = 5;
const LONGEST_FRAME = 0.7;
const playedBy = new WeakMap(), followers = new WeakMap();

/** Follow the model's `playing`; one view plays, however many show the model. Returns stop(). */
export function player(model, count) {
  const self = {}, duration = Math.min(LONGEST_FRAME, WHOLE_SECONDS / count) * 1000;
  let first = 0, began = 0, asked = 0;
  const step = (now) => {
    if (!model.get("playing")) return release();
    // a frame's time can lie before the moment that it was asked for
    const passed = Math.max(0, Math.floor((now - began) / duration));
    const frame = Math.min(first + passed, count - 1);
    if (frame !== model.get("frame")) model.set("frame", frame);
    if (frame === count - 1) return release(), model.set("playing", false);
    asked = requestAnimationFrame(step);
  };
  const release = () => playedBy.get(model) === self && playedBy.delete(model);
  const start = () => {
    if (!model.get("playing") || playedBy.has(model)) return;
    playedBy.set(model, self);
    [first, began] = [model.get("frame") >= count - 1 ? 0 : model.get("frame"), performance.now()];
    asked = requestAnimationFrame(step);
  };
  const stopWatching = model.watch("playing", start);
  if (!followers.has(model)) followers.set(model, new Set());
  followers.get(model).add(start);
  start();
  return () => {
    cancelAnimationFrame(asked);
    release();
    stopWatching();
    followers.get(model).delete(start);
    followers.get(model).forEach((another) => another()); // another view that is left goes on
  };
}

// What explains an answer can wait while a pen is down, so that each stroke is drawn within a frame.

const PAUSE_MS = 150; // between two explanations, where one is in sight

/**
 * {due(), leave()}. due(): whether `place` is to be drawn anew now: always, but while a pen is on
 * `pad` only where it is in sight, and only now and then. onLift() is called when the pen is lifted.
 */
export function patience(pad, place, onLift) {
  let [down, inSight, last] = [false, false, 0];
  const begin = () => {
    down = true;
  };
  const lift = () => {
    down = false;
    onLift();
  };
  pad.addEventListener("pointerdown", begin, { capture: true }); // before the pad draws a point
  for (const name of ["pointerup", "pointercancel"]) pad.addEventListener(name, lift);
  const observer = new IntersectionObserver((entries) => {
    inSight = entries.at(-1).isIntersecting;
  });
  observer.observe(place);
  const due = () => {
    const now = performance.now();
    if (down && !(inSight && now - last > PAUSE_MS)) return false;
    last = now;
    return true;
  };
  return { due, leave: () => observer.disconnect() };
}

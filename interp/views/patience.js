// What explains an answer can wait while a pen is down, so that each stroke is drawn within a frame.

const PAUSE_MS = 150; // between two explanations while a pen is down

/**
 * {due(), leave()}. due(): whether `place` is to be drawn anew now. Not while a pen is on `pad`: then
 * anew() is called a little later, where `place` is in sight, and when the pen is lifted.
 */
export function patience(pad, place, anew) {
  let [down, inSight, timer] = [false, false, 0];
  const draw = (isDown) => {
    clearTimeout(timer);
    timer = 0;
    down = false;
    anew();
    down = isDown;
  };
  const begin = () => {
    down = true;
  };
  pad.addEventListener("pointerdown", begin, { capture: true }); // before the pad draws a point
  for (const name of ["pointerup", "pointercancel"]) pad.addEventListener(name, () => draw(false));
  const observer = new IntersectionObserver((entries) => {
    inSight = entries.at(-1).isIntersecting;
  });
  observer.observe(place);
  const due = () => {
    if (down && inSight) timer ||= setTimeout(draw, PAUSE_MS, true);
    return !down;
  };
  const leave = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  return { due, leave };
}

// Lines over a stage, from place to place: red where something adds, blue where it takes away.

const SVG = "http://www.w3.org/2000/svg";

/**
 * Lines drawn over `stage`: {set(lines), redraw(), clear()}. lines: {from, to, value} each, with
 * from and to {element, place: [x, y] as shares of it}; thicker the further value is from zero.
 * redraw() is for when something on the stage has moved.
 */
export function threads(stage) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "threads");
  svg.setAttribute("aria-hidden", "true");
  stage.append(svg);
  let shown = [];
  const boxes = new Map(); // of elements, seen from the stage: to measure is to lay out the page
  const boxOf = (element) => {
    if (!boxes.has(element)) {
      const [origin, box] = [stage, element].map((part) => part.getBoundingClientRect());
      const [left, top] = [box.left - origin.left, box.top - origin.top];
      boxes.set(element, { left, top, width: box.width, height: box.height });
    }
    return boxes.get(element);
  };
  const pointOf = ({ element, place }) => {
    const { left, top, width, height } = boxOf(element);
    return [left + place[0] * width, top + place[1] * height];
  };
  const draw = () => {
    const { width, height } = boxOf(stage);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const full = Math.max(...shown.map(({ value }) => Math.abs(value)), 0) || 1;
    svg.replaceChildren(
      ...shown.map(({ from, to, value }) => {
        const [x, y] = pointOf(from);
        const [u, v] = pointOf(to);
        const path = document.createElementNS(SVG, "path");
        const bend =
          Math.abs(u - x) > Math.abs(v - y)
            ? [(x + u) / 2, y, (x + u) / 2, v]
            : [x, (y + v) / 2, u, (y + v) / 2];
        path.setAttribute("d", `M${x} ${y}C${bend.join(" ")} ${u} ${v}`);
        path.setAttribute("class", value < 0 ? "takes" : "adds");
        path.setAttribute("stroke-width", (1 + (3 * Math.abs(value)) / full).toFixed(1));
        return path;
      }),
    );
  };
  const set = (lines) => {
    shown = lines;
    draw();
  };
  const redraw = () => {
    boxes.clear();
    draw();
  };
  return { set, redraw, clear: () => set([]) };
}

// Lines over a stage, from place to place: red where something adds, blue where it takes away.

const SVG = "http://www.w3.org/2000/svg";

/**
 * Lines drawn over `stage`: {set(lines), redraw(), clear()}. lines: {from, to, value} each, with
 * from and to {element, place: [x, y] as shares of it}; thicker the further value is from zero.
 */
export function threads(stage) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "threads");
  svg.setAttribute("aria-hidden", "true");
  stage.append(svg);
  let shown = [];
  const redraw = () => {
    const origin = stage.getBoundingClientRect();
    svg.setAttribute("viewBox", `0 0 ${origin.width} ${origin.height}`);
    const full = Math.max(...shown.map(({ value }) => Math.abs(value)), 0) || 1;
    svg.replaceChildren(
      ...shown.map(({ from, to, value }) => {
        const [x, y] = pointOf(from, origin);
        const [u, v] = pointOf(to, origin);
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
    redraw();
  };
  return { set, redraw, clear: () => set([]) };
}

function pointOf({ element, place }, origin) {
  const box = element.getBoundingClientRect();
  return [
    box.left - origin.left + place[0] * box.width,
    box.top - origin.top + place[1] * box.height,
  ];
}

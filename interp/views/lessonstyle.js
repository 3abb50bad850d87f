// The style of what lessons ask and show: guesses, and a network that learns.

export const LESSON_STYLE = `
.interp .learn-columns { display: grid; gap: 18px 32px; grid-template-columns: minmax(0, 1fr); margin: 14px 0; }
@container (min-width: 820px) { .interp .learn-columns { grid-template-columns: minmax(0, 1fr) minmax(260px, 360px); } }
.interp .learn { display: flex; flex-direction: column; }
@container (max-width: 819px) {
  .interp .learn-numbers { display: contents; }
  .interp .learn-says { order: -1; }
  .interp .trying, .interp .trying ~ :not(.learn-columns) { order: 1; }
}
.interp .learn-main .slider { flex: 1 1 220px; }
.interp .learn-main .slider input { flex: 1 1 140px; }
.interp button.large { background: var(--accent); border-color: var(--accent); color: var(--paper); font-size: 18px; font-weight: 600; min-height: 44px; padding: 8px 22px; }
.interp .learn-looks > .controls { margin-bottom: 12px; }
.interp button[aria-pressed="true"]:not(.cell, .rung) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); font-weight: 600; }
.interp .learn-trio { display: grid; gap: 12px; grid-template-columns: repeat(3, minmax(0, 1fr)); max-width: 560px; }
.interp .learn-trio figure, .interp .learn-lights figure, .interp .curve { margin: 0; }
.interp .learn-trio canvas { width: 100%; }
.interp .mosaic-column + h3 { margin-top: 12px; }
.interp .learn-image .row { margin-top: 10px; }
.interp .learn-image .row > canvas { width: 168px; }
.interp .learn-image .row > :last-child { flex: 1 1 240px; max-width: 380px; }
.interp .curve { margin-top: 12px; }
.interp .curve figcaption { color: var(--ink); font-size: 13px; }
.interp .chart .train { stroke: var(--quiet); stroke-dasharray: 5 3; }
.interp .chart .now { stroke: var(--lit); stroke-width: 2; }
.interp .learn-legend .key { border-top: 3px solid var(--accent); display: inline-block; margin-right: 6px; vertical-align: middle; width: 22px; }
.interp .learn-legend .key.train { border-top: 2px dashed var(--quiet); }
.interp .trying { margin: 14px 0; }
.interp .watch { margin-top: 8px; max-width: 100ch; min-height: 2.9em; }
.interp .guess { --good: light-dark(#1a7f37, #57c878); max-width: 760px; }
.interp .guess .guess-question { font-size: 20px; font-weight: 600; line-height: 1.3; margin-bottom: 12px; text-wrap: pretty; }
.interp .guess .guess-verdict { font-size: 20px; font-weight: 600; margin: 14px 0 4px; }
.interp .guess .guess-verdict:empty { margin: 0 0 10px; }
.interp .guess .guess-says { margin-bottom: 10px; max-width: 68ch; }
.interp .guess [role="group"]:focus-visible { outline-offset: 6px; }
.interp .guess .guess-figure { background: #fff; border-radius: 5px; height: auto; margin-bottom: 12px; max-width: 100%; }
.interp .guess input[type="range"] { height: 34px; width: 100%; }
.interp .guess input.untouched { accent-color: var(--quiet); }
.interp .guess input[type="number"] {
  background: var(--raised); border: 1px solid var(--line); border-radius: 5px; color: inherit;
  font: inherit; font-size: 20px; min-height: 40px; padding: 4px 8px; width: 7em;
}
.interp .guess .guess-ends { color: var(--quiet); display: flex; font-size: 13px; justify-content: space-between; }
.interp .guess-number .controls { gap: 8px; margin: 10px 0; }
.interp .guess .controls button { min-height: 40px; min-width: 84px; }
.interp .guess-line { margin: 0 8px; }
.interp .guess-track { background: var(--line); border-radius: 3px; height: 6px; margin: 10px 0; position: relative; }
.interp .guess-track .between { background: var(--accent); height: 6px; opacity: 0.55; position: absolute; }
.interp .guess-track .mark { border-radius: 50%; height: 20px; margin: -7px 0 0 -10px; position: absolute; width: 20px; }
.interp .guess-track .mark.own { background: var(--paper); border: 3px solid var(--accent); }
.interp .guess-track .mark.right { background: var(--good); border: 3px solid var(--good); margin: -4px 0 0 -7px; height: 14px; width: 14px; }
.interp .guess-tag { position: relative; width: fit-content; }
.interp .guess-tag.own { color: var(--accent); }
.interp .guess-tag.right { color: var(--good); font-weight: 600; }
.interp .guess-choices { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; margin: 0; padding: 0; }
.interp .guess-choices > * { align-content: center; font-size: 17px; min-height: 44px; min-width: 48px; }
.interp .guess .choice { border: 1px solid var(--line); border-radius: 5px; display: grid; margin: 0; padding: 5px 12px; text-align: center; }
.interp .guess-tiles { list-style: none; margin: 0; padding: 0; }
.interp .guess-tiles > button.tile, .interp .guess-tiles > .choice { align-content: start; display: grid; padding: 5px; white-space: normal; }
.interp .guess-tiles canvas { width: 100%; }
.interp .guess .choice.own { outline: 3px solid var(--accent); outline-offset: 1px; }
.interp .guess .choice.right { border: 2px solid var(--good); }
.interp .guess-word { font-size: 13px; font-weight: 600; }
.interp .guess-order { counter-reset: place; display: grid; gap: 6px; grid-auto-rows: 1fr; list-style: none; margin: 0 0 10px; padding: 0; }
.interp .guess-order li {
  align-items: center; background: var(--raised); border: 1px solid var(--line); border-radius: 5px; counter-increment: place;
  display: flex; flex-wrap: wrap; gap: 4px 6px; margin: 0; min-height: 44px; padding: 4px 6px 4px 10px;
}
.interp .guess-orders li { padding: 4px 8px; }
.interp .guess-order li::before { color: var(--quiet); content: counter(place) "."; }
.interp .guess-order .name { flex: 1 1 4em; min-width: 0; overflow-wrap: anywhere; }
.interp .guess-order li:has(button) { cursor: grab; user-select: none; }
.interp .guess-order li:has(button) .name { touch-action: none; }
.interp .guess-order li.held { border-color: var(--accent); outline: 2px solid var(--accent); }
.interp .guess-order li.right { border-color: var(--good); }
.interp .guess-orders { display: grid; grid-template-columns: minmax(0, 1fr) 12% minmax(0, 1fr); }
.interp .guess-orders section { display: grid; grid-row: 1 / 3; grid-template-rows: subgrid; }
.interp .guess-orders svg { grid-area: 2 / 2; height: 0; margin-bottom: 10px; min-height: calc(100% - 10px); overflow: visible; width: 100%; }
.interp .guess-orders path { fill: none; stroke: var(--quiet); stroke-width: 2; vector-effect: non-scaling-stroke; }
.interp .guess-orders path.right { stroke: var(--good); }
@keyframes interp-grow { from { transform: scaleX(0); } }
@keyframes interp-pop { from { transform: scale(0); } }
@media (prefers-reduced-motion: no-preference) {
  .interp .guess-track .between { animation: interp-grow 0.6s ease-out; }
  .interp .guess-track .mark.right { animation: interp-pop 0.3s 0.5s ease-out backwards; }
}
@media (forced-colors: active) {
  .interp .guess-track { border: 1px solid; }
  .interp .guess-track .mark.right { background: CanvasText; forced-color-adjust: none; }
  .interp .guess-orders path { stroke: CanvasText; }
}
`;

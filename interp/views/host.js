// The Jupyter host: a model as views know it, over the one that anywidget hands to `render`.

import { create } from "./controls.js";

const KERNEL_GONE =
  "The kernel behind this view has stopped. What is here still works, but Python no longer follows; " +
  "run the cell again for a new one.";

const hosts = new WeakMap();

/** What anywidget calls to show a view: should its kernel go, the view stays and says so. */
export function shownBy(view) {
  return ({ model, el }) => {
    const showStill = hideStill(model.get("still"), el.ownerDocument);
    const stop = view(el, hosted(model));
    const notice = create("p", "note notice");
    notice.setAttribute("role", "status");
    el.append(notice);
    const tell = () => (notice.textContent = hosted(model).get("kernel_gone") ? KERNEL_GONE : "");
    const stopTelling = hosted(model).watch("kernel_gone", tell);
    tell();
    return () => {
      stopTelling();
      stop();
      showStill();
    };
  };
}

/** Hide the picture that interp/explorers/widget.py leaves beside a view; returns what shows it again. */
function hideStill(name, document) {
  const sheet = new CSSStyleSheet();
  // the second rule takes away its output area's padding too, where there is one
  sheet.replaceSync(
    `.interp-still-${name} { display: none; }
    .jp-OutputArea-child:has(.interp-still-${name}) { display: none; }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/**
 * {get, set, watch} over an anywidget model, the same object for every view of one widget. It has
 * `kernel_gone` besides, true from when the kernel was restarted.
 */
export function hosted(widget) {
  if (!hosts.has(widget)) hosts.set(widget, modelOver(widget));
  return hosts.get(widget);
}

function modelOver(widget) {
  let gone = false;
  const stopListeners = new Set();
  // ipywidgets says this once when a connection is made, before any view, and again when it is lost
  widget.on("comm_live_update", () => {
    gone = true;
    for (const callback of stopListeners) callback();
  });
  return {
    get: (name) => (name === "kernel_gone" ? gone : widget.get(name)),
    set(name, value) {
      widget.set(name, value);
      widget.save_changes();
    },
    watch(names, callback) {
      const events = [names].flat().map((name) => `change:${name}`);
      const listener = () => callback();
      for (const event of events) widget.on(event, listener);
      if ([names].flat().includes("kernel_gone")) stopListeners.add(listener);
      return () => {
        stopListeners.delete(listener);
        for (const event of events) widget.off(event, listener);
      };
    },
  };
}

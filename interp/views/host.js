// The Jupyter host: a model as views know it, over the one that anywidget hands to `render`.

const hosts = new WeakMap();

/** {get, set, watch} over an anywidget model, the same object for every view of one widget. */
export function hosted(widget) {
  if (!hosts.has(widget)) hosts.set(widget, modelOver(widget));
  return hosts.get(widget);
}

function modelOver(widget) {
  return {
    get: (name) => widget.get(name),
    set(name, value) {
      widget.set(name, value);
      widget.save_changes();
    },
    watch(names, callback) {
      const events = [names].flat().map((name) => `change:${name}`);
      const listener = () => callback();
      events.forEach((event) => widget.on(event, listener));
      return () => events.forEach((event) => widget.off(event, listener));
    },
  };
}

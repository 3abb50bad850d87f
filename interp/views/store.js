// A model for hosts without a kernel: a view's state, and who wants to know when it changes.

/** A model over `values`: {get(name), set(name, value), watch(names, callback) -> stop()}. */
export function store(values) {
  const state = { ...values };
  const watchers = new Map();
  return {
    get: (name) => state[name],
    set(name, value) {
      if (Object.is(state[name], value)) return;
      state[name] = value;
      for (const callback of [...(watchers.get(name) ?? [])]) callback();
    },
    watch(names, callback) {
      const watched = [names].flat();
      for (const name of watched) {
        if (!watchers.has(name)) watchers.set(name, new Set());
        watchers.get(name).add(callback);
      }
      return () => {
        for (const name of watched) watchers.get(name).delete(callback);
      };
    },
  };
}

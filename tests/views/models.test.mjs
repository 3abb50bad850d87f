import assert from "node:assert/strict";
import { test } from "node:test";
import { view } from "./data.mjs";

const { store } = await view("store");
const { hosted } = await view("host");

/** What anywidget hands to `render`, as far as it is used. */
function widget(values) {
  const listeners = [];
  return {
    saved: 0,
    get: (name) => values[name],
    set(name, value) {
      values[name] = value;
      for (const [event, call] of [...listeners]) if (event === `change:${name}`) call();
    },
    save_changes() {
      this.saved += 1;
    },
    on: (event, call) => listeners.push([event, call]),
    off(event, call) {
      const place = listeners.findIndex(([e, c]) => e === event && c === call);
      listeners.splice(place, 1);
    },
  };
}

for (const [host, make] of [
  ["store", store],
  ["Jupyter", (values) => hosted(widget(values))],
])
  test(`a model of ${host}: set, get, watch, stop`, () => {
    const model = make({ digit: 3, smooth: false });
    const heard = [];
    const stop = model.watch(["digit", "smooth"], () => heard.push(model.get("digit")));
    model.set("digit", 4);
    model.set("smooth", true);
    stop();
    model.set("digit", 5);
    assert.deepEqual(heard, [4, 4]);
    assert.equal(model.get("digit"), 5);
  });

test("in Jupyter every change is saved, and two views of one widget share a model", () => {
  const one = widget({ digit: 3 });
  hosted(one).set("digit", 4);
  assert.equal(one.saved, 1);
  assert.equal(hosted(one), hosted(one));
});

test("a store tells nobody of a value that stays", () => {
  const model = store({ digit: 3 });
  model.watch("digit", () => assert.fail());
  model.set("digit", 3);
});

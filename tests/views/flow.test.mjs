import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, data, view } from "./data.mjs";

const { unpacked } = await view("arrays");
const { inputsOf, openNetwork } = await view("network");
const { fieldOf, pictureBook } = await view("fields");
const { accountOf, feedsOf, flowOf, groupsOf, inkOf, passedOn } = await view("flowing");

for (const { title, spec, image, groups, units } of data) {
  const net = openNetwork(spec);
  const flow = flowOf(net, inputsOf(net, unpacked(image)));

  test(`${title}: every unit stands once, under the class it speaks for, the strongest first`, () => {
    assert.deepEqual(groupsOf(net), groups);
  });

  for (const { layer, unit, field, added, constant, ink, passed, feeds } of units)
    test(`${title}: layer ${layer}, unit ${unit} adds up`, () => {
      const account = accountOf(net, flow, layer, unit);
      assert.ok(apart(account.added, unpacked(added)) < 1e-5);
      assert.ok(Math.abs(account.sum + account.constant - account.total) < 1e-9);
      assert.ok(Math.abs(account.constant - constant) < 1e-4);
      assert.ok(apart(inkOf(net, flow, layer, unit), unpacked(ink)) < 1e-5);
      assert.ok(apart(passedOn(net, flow, layer, unit), unpacked(passed)) < 1e-5);
      assert.ok(apart(feedsOf(net, flow, layer, unit), unpacked(feeds)) < 1e-5);
      const { top, left, height, width } = fieldOf(net, layer, unit);
      assert.deepEqual([top, left, height, width], field);
      const picture = pictureBook(net)(layer, unit);
      assert.deepEqual([picture.height, picture.width], [height, width]);
    });
}

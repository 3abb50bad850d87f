// What one takes away from a page: a link to what is shown, and a picture of it.

import { button, create } from "./controls.js";
import { snapshotOf } from "./snapshot.js";

/**
 * Buttons: {element}. linkOf() is what is copied; shownPart() is what is painted, {element, name}.
 */
export function keepers(linkOf, shownPart) {
  const said = create("span", "note");
  said.setAttribute("role", "status");
  const copy = button({
    label: "Copy link",
    onClick: async () => (said.textContent = await copied(linkOf())),
  });
  const save = button({
    label: "Save picture",
    onClick() {
      const { element, name } = shownPart();
      const link = create("a");
      link.href = snapshotOf(element).toDataURL("image/png");
      link.download = `${name}.png`;
      link.click();
      said.textContent = `Saved as ${link.download}.`;
    },
  });
  const element = create("div", "keepers");
  element.append(copy.element, save.element, said);
  return element;
}

async function copied(link) {
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    return "The browser does not let the page copy: copy the address above it.";
  }
  return location.protocol === "file:"
    ? "Copied. It opens this file, so send the file too."
    : "Copied, with your drawing in it.";
}

// Native controls with an accessible name, their value as text beside them, and one way to set them.

let controlCount = 0;

/** A new element of a class with text: never markup. */
export function create(tag, className = "", text = "") {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== "") element.textContent = text;
  return element;
}

/** A range input: {element, set(value)}. words(value) is the text beside it and is read aloud. */
export function slider({ label, min, max, step = 1, value, words = String, onInput }) {
  const input = create("input");
  Object.assign(input, { type: "range", min, max, step });
  const output = create("output", "value");
  const show = (number) => {
    output.textContent = words(number);
    input.setAttribute("aria-valuetext", output.textContent);
  };
  input.addEventListener("input", () => {
    show(Number(input.value));
    onInput(Number(input.value));
  });
  const element = labelled("slider", label, input, output);
  const set = (number) => {
    input.value = number;
    show(number);
  };
  set(value);
  return { element, input, set };
}

/** A list to choose from: options are texts or [value, text] pairs; onInput gets the value. */
export function choice({ label, options, value, onInput }) {
  const select = create("select");
  const pairs = options.map((option) => (Array.isArray(option) ? option : [option, option]));
  for (const [, text] of pairs) select.append(create("option", "", String(text)));
  select.addEventListener("change", () => onInput(pairs[select.selectedIndex][0]));
  const set = (chosen) => {
    select.selectedIndex = pairs.findIndex(([option]) => option === chosen);
  };
  set(value);
  return { element: labelled("choice", label, select), input: select, set };
}

/** A push button; set(text) changes what stands on it. */
export function button({ label, onClick }) {
  const element = keepsItsKeys(create("button", "", label));
  element.type = "button";
  element.addEventListener("click", onClick);
  return { element, input: element, set: (text) => (element.textContent = text) };
}

/** A check box: onInput gets true or false. */
export function check({ label, value, onInput }) {
  const input = create("input");
  input.type = "checkbox";
  input.addEventListener("change", () => onInput(input.checked));
  const set = (on) => (input.checked = on);
  set(value);
  const element = create("label", "check");
  element.append(keepsItsKeys(input), create("span", "", label));
  return { element, input, set };
}

/** JupyterLab takes arrow keys and letters from an element unless it says that it needs them. */
export function keepsItsKeys(element) {
  element.dataset.lmSuppressShortcuts = "true";
  return element;
}

function labelled(className, text, input, ...more) {
  input.id = `interp-control-${Date.now().toString(36)}-${controlCount++}`;
  const label = create("label", "", text);
  label.htmlFor = input.id;
  const element = create("div", `control ${className}`);
  element.append(label, keepsItsKeys(input), ...more);
  return element;
}

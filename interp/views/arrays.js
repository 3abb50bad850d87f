// Arrays as they arrive from Python, by a Jupyter message or inside a page.

const ARRAY_TYPES = { float32: Float32Array, uint8: Uint8Array, int8: Int8Array };

/**
 * A typed array, with `shape` on the side, of {shape, dtype, data}: little-endian bytes as a
 * DataView, an ArrayBuffer, a Uint8Array or a base64 string. Where `scales` is there too, a packed
 * array with a number per column, columns are multiplied by theirs and the result is a Float32Array.
 */
export function unpacked(value) {
  const bytes = bytesOf(value.data);
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  let array = new ARRAY_TYPES[value.dtype](whole);
  if (value.scales) {
    array = scaledColumns(array, unpacked(value.scales));
  }
  array.shape = value.shape;
  return array;
}

/** What network_spec packs for each unit or pixel, as an array: all of them alike for a number. */
export function perUnit(value, count) {
  return typeof value === "number" ? new Float64Array(count).fill(value) : unpacked(value);
}

function scaledColumns(array, scales) {
  const result = new Float32Array(array.length);
  const width = scales.length;
  for (let start = 0; start < array.length; start += width)
    for (let j = 0; j < width; j++) result[start + j] = array[start + j] * scales[j];
  return result;
}

/** The Uint8Array of a host's bytes: a DataView, an ArrayBuffer, a view, base64 text, or a list of them. */
export function bytesOf(data) {
  if (Array.isArray(data)) {
    const parts = data.map(bytesOf);
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    parts.reduce((start, part) => {
      bytes.set(part, start);
      return start + part.length;
    }, 0);
    return bytes;
  }
  if (typeof data === "string") {
    const text = atob(data);
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    return bytes;
  }
  if (data instanceof Uint8Array) return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** The nearest integer, halves to the even one, as NumPy and Python round. */
export function roundHalfEven(number) {
  const below = Math.floor(number);
  const rest = number - below;
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}

/** Index of the largest value, the first of several. */
export function indexOfLargest(values) {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i] > values[best]) best = i;
  return best;
}

// Activation functions and their slopes, as in interp/activations.py.

const SELU_ALPHA = 1.6732632423543772, SELU_SCALE = 1.0507009873554805;

const FUNCTIONS = {
  linear: (z) => z,
  relu: (z) => (z > 0 ? z : 0),
  leaky_relu: (z, alpha) => (z > 0 ? z : alpha * z),
  elu: (z, alpha) => (z > 0 ? z : alpha * Math.expm1(z)),
  selu: (z) => SELU_SCALE * FUNCTIONS.elu(z, SELU_ALPHA),
  gelu: (z) => z * normalDistribution(z),
  silu: (z) => z * sigmoid(z),
  sigmoid,
  tanh: Math.tanh,
  softplus: (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  relu6: (z) => Math.min(Math.max(z, 0), 6),
  hard_tanh: (z) => Math.min(Math.max(z, -1), 1),
  mish: (z) => z * Math.tanh(FUNCTIONS.softplus(z)),
  softsign: (z) => z / (1 + Math.abs(z)),
};

const SLOPES = {
  linear: () => 1,
  relu: (z) => (z > 0 ? 1 : 0),
  leaky_relu: (z, alpha) => (z > 0 ? 1 : alpha),
  elu: (z, alpha) => (z > 0 ? 1 : alpha * Math.exp(z)),
  selu: (z) => SELU_SCALE * SLOPES.elu(z, SELU_ALPHA),
  gelu: (z) => normalDistribution(z) + (z * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI),
  silu: (z) => sigmoid(z) * (1 + z * (1 - sigmoid(z))),
  sigmoid: (z) => sigmoid(z) * (1 - sigmoid(z)),
  tanh: (z) => 1 - Math.tanh(z) ** 2,
  softplus: sigmoid,
  relu6: (z) => (z > 0 && z <= 6 ? 1 : 0),
  hard_tanh: (z) => (z > -1 && z <= 1 ? 1 : 0),
  mish: (z) => {
    const inner = Math.tanh(FUNCTIONS.softplus(z));
    return inner + z * (1 - inner * inner) * sigmoid(z);
  },
  softsign: (z) => 1 / (1 + Math.abs(z)) ** 2,
};

/** The logistic function of one number. */
export function sigmoid(z) {
  return 0.5 * (Math.tanh(0.5 * z) + 1);
}

function normalDistribution(z) {
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0;
  // erf as the series whose terms are all of one sign: nothing cancels
  const x = z / Math.SQRT2;
  let term = x, sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return 0.5 + (Math.exp(-x * x) * sum) / Math.sqrt(Math.PI);
}

/** The softmax of an array, as a new Float64Array. */
export function softmax(values) {
  let largest = -Infinity;
  for (const value of values) largest = Math.max(largest, value);
  const result = Float64Array.from(values, (value) => Math.exp(value - largest));
  let total = 0;
  for (const value of result) total += value;
  return result.map((value) => value / total);
}

/** The activation function `name` of an array, written into `result`. */
export function activateInto(result, name, values, alpha) {
  if (name === "softmax") return result.set(softmax(values));
  const activation = FUNCTIONS[name];
  for (let i = 0; i < values.length; i++) result[i] = activation(values[i], alpha);
}

/** Its slope at one value; softmax has none. */
export function slopeOf(name, value, alpha) {
  return SLOPES[name](value, alpha);
}

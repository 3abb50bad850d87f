// The ledger of one image: what each pixel's ink adds to a logit, as in interp/trust/ledger.py.

import { dotOf, exactMapOf } from "./network.js";

/**
 * {contributions, ink, rest, logit}: what each pixel adds to class `one`'s logit, or, where `other`
 * is a class too, to how far `one` is ahead of it; their sum; what no pixel owns; and the logit.
 * ink + rest equals the logit to rounding. inputs and preactivations are those of the image.
 */
export function ledgerOf(net, inputs, preactivations, one, other = -1) {
  const logits = preactivations.at(-1);
  const weights = new Float64Array(logits.length);
  weights[one] += 1;
  if (other >= 0) weights[other] -= 1;
  const map = exactMapOf(net, preactivations, weights);
  const contributions = map.kernel.map((slope, i) => (inputs[i] - net.blank[i]) * slope);
  return {
    contributions,
    ink: contributions.reduce((sum, value) => sum + value, 0),
    rest: dotOf(net.blank, map.kernel) + map.bias,
    logit: dotOf(logits, weights),
  };
}

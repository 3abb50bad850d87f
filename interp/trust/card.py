"""The trust card: how far one linear picture of a network follows it, on given images."""

from dataclasses import dataclass

import numpy as np

from interp.maps.local import local_map
from interp.network import batches
from interp.trust.moments import centred, compare

_SAMPLED = 200
"""Images at which the exact local map is compared."""


@dataclass(frozen=True, eq=False, repr=False)
class Card:
    """How far an AffineMap follows a network on exactly the images that were given.

    agreement: share of images for which the picture ranks first the class that the network
        does, as it is; fitted_agreement: after the best scale and offset of each class. None
        for a single output.
    r2: (n,) share of each logit's variance that the picture explains after that fit;
        overall_r2: of all classes together. correlation: of all values, before any fit.
        Where the output is a softmax, logits and picture are centred over the classes first.
    cosine: median over a sample of images, and classes, of the cosine between the picture and
        the exact map at the image.
    never_lit_ink: share of the picture's absolute weight that lies on never-lit pixels; None
        where those are unknown.
    images: how many; source: what they were. best_agreement, best_r2: the highest agreement
        and overall R² among the ceiling's pictures on the same images; None without a ceiling.
    note: what a reader should know.
    """

    title: str
    network: str
    images: int
    source: str
    agreement: float | None
    fitted_agreement: float | None
    r2: np.ndarray
    overall_r2: float
    correlation: float
    cosine: float
    never_lit_ink: float | None
    best_agreement: float | None = None
    best_r2: float | None = None
    note: str = ""

    @property
    def line(self):
        """One sentence to print under the picture."""
        on = f"{self.images:,} {self.source or 'images'}"
        if self.agreement is None and not np.isfinite(self.overall_r2):
            return f"says nothing of the network: its output is the same on all of {on}"
        if self.agreement is None:
            line = f"explains {self.overall_r2:.0%} of the output's variance on {on}"
            best = self.best_r2
        else:
            line = f"follows the network on {self.agreement:.0%} of {on}"
            best = self.best_agreement
        return line if best is None else f"{line}; the best single picture found, {best:.0%}"

    def __repr__(self):
        return f"<Card: {self.title} {self.line}; R² {self.overall_r2:.2f}>"


def card(map, net, images, ceiling=None, source=""):
    """The Card of any AffineMap of a network's outputs, on exactly these images.

    map: (784, n) for the n outputs: composed, causal index, mean map, contrast, or your own.
    ceiling: AffineMaps to compare with, as `trust.ceiling` returns them, scored on the same
    images. source: what the images are, such as "MNIST test images", for the card to say.
    Memory does not grow with their number. Raises ValueError for a map of other units.
    """
    if len(map) != net.sizes[-1] or len(map.kernel) != net.sizes[0]:
        raise ValueError(f"map: {map!r} is no picture of the outputs of {net!r}")
    found, *others = compare([map, *(ceiling or ())], net, images)
    classes = len(map) > 1
    return Card(
        title=map.title,
        network=net.name,
        images=len(images),
        source=source,
        agreement=found.agreement if classes else None,
        fitted_agreement=_agreement(map, net, images, *found.fit()) if classes else None,
        r2=found.r2(),
        overall_r2=found.overall_r2(),
        correlation=found.correlation(),
        cosine=_cosine(map, net, images),
        never_lit_ink=_never_lit_ink(map),
        best_agreement=max((x.agreement for x in others), default=None) if classes else None,
        best_r2=max((x.overall_r2() for x in others), default=None),
        note=_note(net),
    )


def unit_r2(map, net, images, layer):
    """How well each hidden unit's picture predicts its pre-activation: (n,) R² after a fit.

    map: the AffineMap of one layer's units, such as `maps.compose(net)[layer]`. 1 is exact, 0
    no better than the unit's mean; scale and offset are fitted per unit. NaN for a unit whose
    pre-activation never varies.
    """
    (found,) = compare([map], net, images, layer)
    return found.r2()


def unit_line(r2, images):
    """A sentence for people on one value of `unit_r2`; images: how many and which, in words.

    >>> unit_line(0.431, "500 test images")
    "Explains 43% of this unit's variance on 500 test images."
    """
    if not np.isfinite(r2):
        return f"This unit's value is the same on all of {images}."
    return f"Explains {max(r2, 0):.0%} of this unit's variance on {images}."


def _agreement(map, net, images, scale, offset):
    same = 0
    for (batch,) in batches(net, images):
        picture = centred(map.apply(batch), net) * scale + offset
        same += (picture.argmax(axis=-1) == net.classify(batch)).sum()
    return float(same / len(images))


def _cosine(map, net, images):
    sample = np.unique(np.linspace(0, len(images) - 1, _SAMPLED).astype(int))
    kernel = centred(map.kernel, net)
    kernel = kernel / np.maximum(np.linalg.norm(kernel, axis=0), 1e-30)
    found = []
    for index in sample:
        local = centred(local_map(net, images[index]).kernel, net)
        lengths = np.maximum(np.linalg.norm(local, axis=0), 1e-30)
        found.append(np.einsum("ij,ij->j", kernel, local) / lengths)
    return float(np.median(found))


def _never_lit_ink(map):
    total = np.abs(map.kernel).sum()
    if map.never_lit is None or not total:
        return None
    return float(np.abs(map.kernel[map.never_lit]).sum() / total)


def _note(net):
    said = []
    if not net.is_piecewise_linear:
        said.append("exact maps are first order, the network being smooth")
    if net.output == "sigmoid":
        said.append("sigmoid outputs, not centred")
    if net.sizes[-1] == 1:
        said.append("a single output has no class to agree on")
    return "; ".join(said)

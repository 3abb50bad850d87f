"""The trust card: how far one linear picture of a network agrees with it, on given images.

In the field's words a fidelity report: the network's own answers are what is compared with,
not the true labels.
"""

import hashlib
import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from interp import files
from interp.checks import FEW
from interp.files import shipped
from interp.layers import trained_arrays
from interp.maps.affine import AffineMap
from interp.maps.local import local_map
from interp.network import Network, batches, classes_of
from interp.pixels import check_same_shape
from interp.trust.fits import Moments, centred, compare, refit_constants

_SAMPLED = 200
"""Images at which the exact local map is compared."""


@dataclass(frozen=True, eq=False, repr=False)
class Card:
    """How far an AffineMap agrees with a network on exactly the images that were given.

    agreement: share of images for which the picture ranks first the class that the network
        does, as it is; None for a single output. interval: its 95 % confidence interval
        (Wilson 1927), (low, high).
    refitted_agreement: agreement on every second image, after one constant for each class was
        refitted on the others (cross-entropy of the picture's softmax against the network's
        classes). What it has over `agreement` was a matter of level, what it lacks of 1 is
        pattern. None with fewer than FEW images.
    by_class: (n,), in the order of labels: of the images that the network puts in a class, the
        share that the picture puts there too; NaN for a class that no image is put in. never:
        labels of the classes that the network chooses on some image and the picture on none.
    commonest: share of the images that get the network's commonest answer.
    r2: (n,) share of each logit's variance that the picture explains after the best scale and
        offset of each class, fitted on these images; overall_r2: of all classes together.
        correlation: of all values, before any fit. Where the output is a softmax, logits and
        picture are centred over the classes first.
    cosine: median over a sample of images, and classes, of the cosine between the picture and
        the exact map at the image.
    never_lit_ink: share of the picture's absolute weight that lies on never-lit pixels; None
        where those are unknown.
    images: how many; source: what they were; in_sample: share of them that the picture was
        made from.
    best_agreement, best_r2: the highest among this picture, the same refitted, and the best
        linear picture, which was fitted on best_images; None without one.
    note: what a reader should know.
    """

    title: str
    network: str
    labels: tuple[str, ...]
    images: int
    source: str
    agreement: float | None
    interval: tuple[float, float] | None
    refitted_agreement: float | None
    by_class: npt.NDArray[np.float64] | None
    never: tuple[str, ...]
    commonest: float
    in_sample: float
    r2: npt.NDArray[np.float64]
    overall_r2: float
    correlation: float
    cosine: float
    never_lit_ink: float | None
    best_agreement: float | None = None
    best_r2: float | None = None
    best_images: int | None = None
    note: str = ""

    @property
    def line(self) -> str:
        """One sentence to print under the picture."""
        few = "only " if self.images < FEW else ""
        on = f"{few}{self.images:,} {self.source or 'images'}{self._origin_words()}"
        if self.commonest == 1 if self.agreement is not None else not np.isfinite(self.overall_r2):
            return f"tells nothing here: the network gives the same answer on all of {on}"
        if self.agreement is None or self.interval is None:  # of one output
            return f"explains {self.overall_r2:.0%} of the output's variance on {on}{self._best()}"
        line = f"agrees with the network on {self.agreement:.0%} ({interval_words(self.interval)})"
        line += f" of {on}"
        if self.refitted_agreement is not None and self.refitted_agreement > self.agreement:
            constants = f"{len(self.r2)} constants"
            line += f", {self.refitted_agreement:.0%} with its {constants} refitted"
        if self.never:
            line += f"; never says {listed(self.never)}"
        if self.commonest >= 0.5:
            line += f"; always giving its commonest answer would agree on {self.commonest:.0%}"
        return line + self._best()

    def _origin_words(self) -> str:
        if not self.in_sample:
            return ""
        if self.in_sample == 1:
            return " that it was made from"
        return f", {self.in_sample:.0%} of which it was made from"

    def _best(self) -> str:
        best = self.best_r2 if self.agreement is None else self.best_agreement
        return "" if best is None else f"; best linear picture found {best:.0%}"

    def __repr__(self) -> str:
        return f"<Card: {self.title} {self.line}; R² {self.overall_r2:.2f}>"

    def _repr_html_(self) -> str:
        from interp import previews

        return previews.of_card(self)


def card(
    map: AffineMap,
    net: Network,
    images: npt.ArrayLike,
    best: AffineMap | None = None,
    source: str = "",
) -> Card:
    """The Card of any AffineMap of a network's outputs, on exactly these images.

    map: (784, n) for the n outputs: composed, causal index, mean map, contrast, or your own.
    best: the best linear picture to compare with, from `trust.best_linear`. source: what the
    images are, such as "MNIST test images", for the card to say.
    In batches: memory beyond them is a few numbers an image. Raises ValueError for a map of other
    units.
    """
    check_same_shape("map, net", (map.input_shape, net.input_shape), "take a map of this network")
    if len(map) != net.sizes[-1]:
        raise ValueError(f"map: {map!r} is no picture of the outputs of {net!r}")
    pictures = [map] if best is None else [map, best]
    moments = [Moments() for _ in pictures]
    values, classes = [], []
    for (batch,) in batches(net, images):
        logits = net.logits(batch)
        applied = [centred(picture.apply(batch), net) for picture in pictures]
        for picture_values, sums in zip(applied, moments, strict=True):
            sums.add(picture_values, centred(logits, net))
        classes.append(classes_of(logits))
        values.append(applied[0])
    chosen, own = np.concatenate(classes), moments[0]
    several = len(map) > 1
    agreements = _agreements(np.concatenate(values), chosen, map.labels if several else ())
    return Card(
        title=map.title,
        network=net.name,
        labels=map.labels,
        images=len(chosen),
        source=source,
        **agreements,
        commonest=float(np.bincount(chosen).max() / len(chosen)),
        in_sample=map.share_made_from(images),
        r2=own.r2(),
        overall_r2=own.overall_r2(),
        correlation=own.correlation(),
        cosine=_cosine(map, net, images),
        never_lit_ink=_never_lit_ink(map),
        **_best_known(best, moments, agreements["refitted_agreement"]),
        note=_note(net, best is not None and best.share_made_from(images) > 0),
    )


def _best_known(
    best: AffineMap | None, moments: list[Moments], refitted: float | None
) -> dict[str, Any]:
    """What the card says of the best linear picture; moments: of the picture judged, and of it."""
    if best is None:
        return {}
    shares = [sums.agreement for sums in moments]
    return {
        "best_agreement": max(refitted or 0.0, *shares) if len(best) > 1 else None,
        "best_r2": max(sums.overall_r2() for sums in moments),
        "best_images": None if best.made_from is None else len(best.made_from),
    }


def wilson(share: float, count: int) -> tuple[float, float]:
    """95 % confidence interval of a share seen in `count` trials (Wilson 1927), (low, high).

    >>> low, high = wilson(0.32, 500)
    >>> f"{low:.2f} to {high:.2f}"
    '0.28 to 0.36'
    """
    z = 1.959964  # the 97.5 % quantile of the normal distribution
    middle = (share + z**2 / (2 * count)) / (1 + z**2 / count)
    spread = np.sqrt(share * (1 - share) / count + z**2 / (4 * count**2)) * z / (1 + z**2 / count)
    return max(0.0, float(middle - spread)), min(1.0, float(middle + spread))


def interval_words(interval: tuple[float, float]) -> str:
    """An interval as people read it.

    >>> interval_words((0.4602, 0.4798))
    '46–48%'
    """
    low, high = (round(100 * end) for end in interval)
    return f"{low}–{high}%"


def listed(words: tuple[str, ...]) -> str:
    """Words in a sentence.

    >>> listed(("1", "4", "5"))
    '1, 4 or 5'
    """
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def unit_r2(
    map: AffineMap, net: Network, images: npt.ArrayLike, layer: int
) -> npt.NDArray[np.float64]:
    """How well each hidden unit's picture predicts its pre-activation: (n,) R² after a fit.

    map: the AffineMap of one layer's units, such as `maps.compose(net)[layer]`. 1 is exact, 0
    no better than the unit's mean; scale and offset are fitted per unit. NaN for a unit whose
    pre-activation never varies.
    """
    (moments,) = compare([map], net, images, layer)
    return moments.r2()


def unit_line(r2: float, images: str) -> str:
    """A sentence for people on one value of `unit_r2`; images: how many and which, in words.

    >>> unit_line(0.431, "500 test images")
    "Explains 43% of this unit's variance on 500 test images."
    """
    if not np.isfinite(r2):
        return f"This unit's value is the same on all of {images}."
    return f"Explains {max(r2, 0):.0%} of this unit's variance on {images}."


def _agreements(
    values: npt.NDArray[np.float64], chosen: npt.NDArray[np.integer], labels: tuple[str, ...]
) -> dict[str, Any]:
    """What the card says of classes; values (n_images, n) of the picture, chosen (n_images,)."""
    if not labels:
        names = ("agreement", "interval", "refitted_agreement", "by_class")
        return dict.fromkeys(names) | {"never": ()}
    ranked = values.argmax(axis=1)
    met = np.bincount(chosen, minlength=len(labels))
    alike = np.bincount(chosen[ranked == chosen], minlength=len(labels))
    missing = (met > 0) & (np.bincount(ranked, minlength=len(labels)) == 0)
    agreement = float((ranked == chosen).mean())
    return {
        "agreement": agreement,
        "interval": wilson(agreement, len(chosen)),
        "refitted_agreement": _refitted_agreement(values, chosen) if len(chosen) >= FEW else None,
        "by_class": np.divide(alike, met, out=np.full(len(labels), np.nan), where=met > 0),
        "never": tuple(labels[unit] for unit in np.flatnonzero(missing)),
    }


def _refitted_agreement(values: npt.NDArray[np.float64], chosen: npt.NDArray[np.integer]) -> float:
    constants = refit_constants(values[::2], chosen[::2])
    return float(((values[1::2] + constants).argmax(axis=1) == chosen[1::2]).mean())


def _cosine(map: AffineMap, net: Network, images: Any) -> float:
    sample = np.unique(np.linspace(0, len(images) - 1, _SAMPLED).astype(int))
    kernel = centred(map.kernel, net)
    kernel = kernel / np.maximum(np.linalg.norm(kernel, axis=0), 1e-30)
    cosines = []
    for index in sample:
        local = centred(local_map(net, images[index]).kernel, net)
        lengths = np.maximum(np.linalg.norm(local, axis=0), 1e-30)
        cosines.append(np.einsum("ij,ij->j", kernel, local) / lengths)
    return float(np.median(cosines))


def _never_lit_ink(map: AffineMap) -> float | None:
    total = np.abs(map.kernel).sum()
    if map.never_lit is None or not total:
        return None
    return float(np.abs(map.kernel[map.never_lit]).sum() / total)


def _note(net: Network, best_in_sample: bool) -> str:
    parts = []
    if not net.is_piecewise_linear:
        parts.append("exact maps are first order, the network being smooth")
    if net.output == "sigmoid":
        parts.append("sigmoid outputs, not centred")
    if net.sizes[-1] == 1:
        parts.append("a single output has no class to agree on")
    if best_in_sample:
        parts.append("the best linear picture was fitted on some of these images")
    return "; ".join(parts)


def shipped_card(net: Network) -> Card | None:
    """The Card of a shipped network's composed output pictures, or None for any other network."""
    entry = manifest_entry(net)
    if entry is None:
        return None
    values = {field.name: entry["card"][field.name] for field in fields(Card)}
    arrays = {name: np.array(values[name], float) for name in ("r2", "by_class")}
    tuples = {name: tuple(values[name]) for name in ("labels", "interval", "never")}
    return Card(**values | arrays | tuples)


def manifest_entry(net: Network) -> dict[str, Any] | None:
    """What the manifest says of a network that ships, a dict, or None for any other network.

    A network is known by its weights and pixels, not its name.
    """
    path = manifest_path()
    entry = json.loads(path.read_text()).get(net.name, {}) if path else {}
    if "card" not in entry or entry["card"]["weights"] != digest(net):
        return None
    return entry if files.load(net.name).pixels.name == net.pixels.name else None


def manifest_path() -> Path | None:
    """Where the manifest of the networks that ship is, or None where they are missing."""
    known = shipped.find("mlp-60000")
    return known and known.with_name("manifest.json")


def digest(net: Network) -> str:
    """SHA-256 of all kernels and biases as float32, in hexadecimal."""
    digest = hashlib.sha256()
    for layer in net.layers:
        for array in trained_arrays(layer).values():
            digest.update(np.ascontiguousarray(array, np.float32).tobytes())
    return digest.hexdigest()

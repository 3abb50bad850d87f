"""The trust card: how far a picture of a network agrees with it, on given images.

In the field's words a fidelity report: the network's own answers are what is compared with,
not the true labels.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from interp import files
from interp.checks import FEW
from interp.layers import Array, trained_arrays
from interp.maps.affine import AffineMap, share_made_from
from interp.maps.from_images import QUICK, local_map
from interp.network import Network, batches, check_network, classes_of
from interp.pixels import check_same_shape
from interp.trust.fits import centred, correlation, explained, refit_constants

_SAMPLED = 200
"""Images at which the exact local map is compared."""

_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


@dataclass(frozen=True, eq=False, repr=False)
class Card:
    """How far a picture agrees with a network on exactly the images that were given.

    images: how many; source: what they were; in_sample: share of them that the picture was made
        from.
    commonest: share of the images that get the network's commonest answer.
    r2: (n,) share of each logit's variance that the picture explains after the best scale and
        offset of each class, fitted on these images; overall_r2: of all classes together.
        correlation: of all values, before any fit. Where the output is a softmax, logits and
        picture are centred over the classes first.
    cosine: median over a sample of images, and classes, of the cosine between the picture and
        the network's exact map at the image; of a stand-in, between the exact maps of both.
    never_lit_ink: share of the picture's absolute weight that lies on never-lit pixels; None
        where those are unknown, and of a stand-in.
    agreement: share of images for which the picture ranks first the class that the network
        does, as it is; None for a single output, as are the next two.
    refitted_agreement: agreement on the second, fourth, sixth … image, after one constant for
        each class was refitted on the others (cross-entropy of the picture's softmax against the
        network's classes). What it has over `agreement` was a matter of level, what it lacks of
        1 is pattern. None with fewer than FEW images.
    by_class: (n,), in the order of labels: of the images that the network puts in a class, the
        share that the picture puts there too; NaN for a class that no image is put in. never:
        labels of the classes that the network chooses on some image and the picture on none.
    best_agreement, best_r2: the highest that a linear picture is known to reach: the best one,
        which was fitted on best_images, or this picture, refitted or not. None without one.
    note: what a reader should know.
    """

    title: str
    network: str
    labels: tuple[str, ...]
    images: int
    source: str
    in_sample: float
    commonest: float
    r2: npt.NDArray[np.float64]
    overall_r2: float
    correlation: float
    cosine: float
    never_lit_ink: float | None
    agreement: float | None = None
    refitted_agreement: float | None = None
    by_class: npt.NDArray[np.float64] | None = None
    never: tuple[str, ...] = ()
    best_agreement: float | None = None
    best_r2: float | None = None
    best_images: int | None = None
    note: str = ""

    @property
    def interval(self) -> tuple[float, float] | None:
        """95 % confidence interval of the agreement, (low, high); None for a single output."""
        return None if self.agreement is None else wilson(self.agreement, self.images)

    @property
    def line(self) -> str:
        """One sentence to print under the picture."""
        on = f"{'only ' if self.images < FEW else ''}{self.images:,} {self.source or 'images'}"
        if self.in_sample:
            some = f", {self.in_sample:.0%} of which" if self.in_sample < 1 else " that"
            on += f"{some} it was made from"
        if self.commonest == 1 if self.agreement is not None else not np.isfinite(self.overall_r2):
            return f"tells nothing here: the network gives the same answer on all of {on}"
        if self.agreement is None:  # of one output
            return f"explains {self.overall_r2:.0%} of the output's variance on {on}{self._best()}"
        low, high = wilson(self.agreement, self.images)
        line = (
            f"agrees with the network on {self.agreement:.0%} ({100 * low:.0f}–{high:.0%}) of {on}"
        )
        if self.refitted_agreement is not None and self.refitted_agreement > self.agreement:
            count = len(self.labels)
            constants = f"{_NUMBERS[count] if count < len(_NUMBERS) else count} constants"
            line += f", {self.refitted_agreement:.0%} with its {constants} refitted"
        if self.never:
            line += f"; never says {' or '.join(', '.join(self.never).rsplit(', ', 1))}"
        if self.commonest >= 0.5:
            line += f"; always giving its commonest answer would agree on {self.commonest:.0%}"
        return line + self._best()

    def _best(self) -> str:
        best = self.best_r2 if self.agreement is None else self.best_agreement
        if best is None:
            return ""
        quick = self.best_images is not None and self.best_images < QUICK
        words = f" (a quick fit on {self.best_images:,} images)" if quick else ""
        return f"; best linear picture found {best:.0%}{words}"

    def __repr__(self) -> str:
        return f"<Card: {self.title} {self.line}; R² {self.overall_r2:.2f}>"

    def _repr_html_(self) -> str:
        from interp import previews

        return previews.of_card(self)


def card(
    picture: AffineMap | Network,
    net: Network,
    images: npt.ArrayLike,
    best: AffineMap | None = None,
    source: str = "",
) -> Card:
    """The Card of a picture of a network's outputs, on exactly these images.

    picture: an AffineMap (784, n) of the n outputs: composed, causal index, mean map, contrast,
    or your own; or a Network, such as `trust.stand_in` makes, whose logits are compared.
    best: the best linear picture to compare with, from `trust.best_linear`. source: what the
    images are, such as "MNIST test images", for the card to say.
    In batches: memory beyond them is a few numbers an image. Raises ValueError for a picture of
    other units or pixels and for values that are not finite, TypeError for what is no picture.

    >>> import interp
    >>> from interp import data, maps
    >>> net, digits = interp.load("linear-500"), data.load("digits")
    >>> card(maps.compose_to(net), net, digits.test_images).agreement  # it has no hidden layer
    1.0
    """
    return cards([picture], net, images, best, source)[0]


def cards(
    pictures: Iterable[AffineMap | Network],
    net: Network,
    images: npt.ArrayLike,
    best: AffineMap | None = None,
    source: str = "",
) -> list[Card]:
    """The `card` of each picture on the same images, which the network answers only once.

    >>> import interp
    >>> from interp import data, maps
    >>> net, images = interp.load("mlp-500"), data.load("digits").test_images
    >>> composed, contrast = cards([maps.compose_to(net), maps.contrast(net, images)], net, images)
    >>> composed.agreement > 0.8
    True
    """
    pictures = list(pictures)
    truth = _values("net", check_network(net), net, images)
    best_values = None if best is None else _values("best", best, net, images)
    values = [_values("picture", picture, net, images) for picture in pictures]
    common: dict[str, Any] = {
        "network": net.name,
        "images": len(truth),
        "source": source,
        "commonest": float(np.bincount(classes_of(truth)).max() / len(truth)),
    }
    made = []
    for picture, own, cosine in zip(pictures, values, _cosines(pictures, net, images), strict=True):
        r2, overall_r2 = explained([(own, truth)])
        if isinstance(picture, AffineMap):
            title, labels, ink = picture.title, picture.labels, _never_lit_ink(picture)
        else:
            title, labels, ink = picture.name, tuple(map(str, range(len(r2)))), None
        scores = _agreements(own, truth, labels) if len(labels) > 1 else {}
        if best is not None and best_values is not None:
            linear = isinstance(picture, AffineMap)
            known = {"overall_r2": overall_r2} | scores if linear else {}
            scores |= _beside_best(best, best_values, truth, known)
        made.append(
            Card(
                title=title,
                labels=labels,
                in_sample=share_made_from(picture, images),
                r2=r2,
                overall_r2=overall_r2,
                correlation=correlation(own.astype(np.float64), truth.astype(np.float64)),
                cosine=cosine,
                never_lit_ink=ink,
                note=_note(picture, net, images, best),
                **common,
                **scores,
            )
        )
    return made


def _beside_best(
    best: AffineMap, values: Array, truth: Array, known: dict[str, Any]
) -> dict[str, Any]:
    """What the card says of the best linear picture; values: its own, as truth (n_images, n).

    known: what the picture itself reached where it is linear, and so may be the best there is.
    """
    share = float((values.argmax(axis=1) == truth.argmax(axis=1)).mean())
    reached = known.get("agreement", 0), known.get("refitted_agreement") or 0
    best_r2 = explained([(values, truth)])[1]
    return {
        "best_r2": max(best_r2, known.get("overall_r2", best_r2)),
        "best_agreement": max(share, *reached) if truth.shape[1] > 1 else None,
        "best_images": None if best.made_from is None else len(best.made_from),
    }


def _values(name: str, picture: AffineMap | Network, net: Network, images: npt.ArrayLike) -> Array:
    """What a picture gives for each image, (n_images, n), centred as the network's logits are."""
    if isinstance(picture, AffineMap):
        give, outputs = picture.apply, len(picture)
    elif isinstance(picture, Network):
        give, outputs = picture.logits, picture.sizes[-1]
    else:
        raise TypeError(
            f"{name}: {type(picture).__name__} arrived; an AffineMap or a Network is expected, "
            "such as maps.compose_to(net)"
        )
    shapes = picture.input_shape, net.input_shape
    check_same_shape(f"{name}, net", shapes, "take a picture of this network")
    if outputs != net.sizes[-1]:
        raise ValueError(f"{name}: {picture!r} is no picture of the outputs of {net!r}")
    with np.errstate(over="ignore", invalid="ignore"):  # refused below, in words
        values = np.concatenate([give(batch) for (batch,) in batches(net, images)])
    finite = np.isfinite(values).all(axis=1)
    if not finite.all():
        raise ValueError(
            f"{name}: what {picture!r} gives for {(~finite).sum()} of {len(finite)} images is NaN "
            "or infinite; look at how its kernel and bias came about"
        )
    return centred(values, net)


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


def _agreements(values: Array, truth: Array, labels: tuple[str, ...]) -> dict[str, Any]:
    """What the card says of classes; values and truth: (n_images, n), the picture's and logits."""
    ranked, chosen = values.argmax(axis=1), truth.argmax(axis=1)
    alike = ranked == chosen
    said, met, right = (
        np.bincount(classes, minlength=len(labels)) for classes in (ranked, chosen, chosen[alike])
    )
    refitted = None
    if len(chosen) >= FEW:
        constants = refit_constants(values[::2], chosen[::2])
        refitted = float(((values[1::2] + constants).argmax(axis=1) == chosen[1::2]).mean())
    return {
        "agreement": float(alike.mean()),
        "refitted_agreement": refitted,
        "by_class": np.divide(right, met, out=np.full(len(labels), np.nan), where=met > 0),
        "never": tuple(labels[unit] for unit in np.flatnonzero((met > 0) & (said == 0))),
    }


def _cosines(pictures: Sequence[AffineMap | Network], net: Network, images: Any) -> list[float]:
    """For each picture the median cosine with the exact maps of some images, over its units."""
    sample = np.unique(np.linspace(0, len(images) - 1, _SAMPLED).astype(int))
    cosines: list[list[Array]] = [[] for _ in pictures]
    for image in (images[index] for index in sample):
        exact = centred(local_map(net, image).kernel, net)  # (784, n)
        for of_picture, picture in zip(cosines, pictures, strict=True):
            map = picture if isinstance(picture, AffineMap) else local_map(picture, image)
            kernel = centred(map.kernel, net)
            lengths = np.linalg.norm(kernel, axis=0) * np.linalg.norm(exact, axis=0)
            of_picture.append((kernel * exact).sum(axis=0) / np.maximum(lengths, 1e-30))
    return [float(np.median(of_picture)) for of_picture in cosines]


def _never_lit_ink(map: AffineMap) -> float | None:
    total = np.abs(map.kernel).sum()
    if map.never_lit is None or not total:
        return None
    return float(np.abs(map.kernel[map.never_lit]).sum() / total)


def _note(picture: AffineMap | Network, net: Network, images: Any, best: AffineMap | None) -> str:
    parts = []
    if picture.made_from is not None and not share_made_from(picture, images):
        parts.append("held out: the picture was made from other images")
    if not net.is_piecewise_linear:
        parts.append("exact maps are first order, the network being smooth")
    if net.output == "sigmoid":
        parts.append("sigmoid outputs, not centred")
    if net.sizes[-1] == 1:
        parts.append("a single output has no class to agree on")
    elif len(images) >= FEW:
        parts.append("constants were refitted on every other image and scored on the rest")
    if best is not None and share_made_from(best, images):
        parts.append("the best linear picture was fitted on some of these images")
    return "; ".join(parts)


def shipped_card(net: Network) -> Card | None:
    """The Card of a shipped network's composed output pictures, or None for any other network.

    >>> import interp
    >>> shipped_card(interp.load("mlp-60000")).never
    ('1',)
    """
    entry = manifest_entry(check_network(net))
    if entry is None:
        return None
    values = {field.name: entry["card"][field.name] for field in fields(Card)}
    arrays = {name: np.array(values[name], float) for name in ("r2", "by_class")}
    tuples = {name: tuple(values[name]) for name in ("labels", "never")}
    return Card(**values | arrays | tuples)


def manifest_entry(net: Network) -> dict[str, Any] | None:
    """What the manifest says of a network that ships, a dict, or None for any other network.

    A network is known by its weights, layers, outputs and pixels, not its name.
    """
    path = manifest_path()
    entry = json.loads(path.read_text()).get(net.name, {}) if path else {}
    if "card" not in entry or entry["card"]["weights"] != digest(net):
        return None
    shipped = cast(Network, files.load(net.name))
    return entry if _built(shipped) == _built(net) else None


def _built(net: Network) -> list[Any]:
    """What a network's answers depend on besides its weights."""
    layers = [(type(x), x.activation, x.n_in, getattr(x, "windows", None)) for x in net.layers]
    return [*layers, net.output, net.pixels.name, net.input_shape]


def manifest_path() -> Path | None:
    """Where the manifest of the networks that ship is, or None where they are missing."""
    known = files.find_shipped("mlp-60000")
    return known and known.with_name("manifest.json")


def digest(net: Network) -> str:
    """SHA-256 of all kernels and biases as float32, in hexadecimal."""
    arrays = (array for layer in net.layers for array in trained_arrays(layer).values())
    return sha256(b"".join(array.astype(np.float32).tobytes() for array in arrays)).hexdigest()

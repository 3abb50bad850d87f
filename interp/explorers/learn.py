"""Watch a small network learn, step by step, in the browser."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import traitlets

from interp import data
from interp.activations import named
from interp.checks import check_whole
from interp.data.digits import check_digits
from interp.explorers.widget import Explorer, check_accepted
from interp.layers import Dense
from interp.network import Network
from interp.views import taught

_MOST_UNITS = 512


class Learn(Explorer):
    """What `learn` returns: a training in the browser, while it is shown.

    It learns in mini-batches of 32, in an order that `seed` repeats. running: set it to start and
    to stop. pace: "slow", "usual" or "fast". rate, optimiser ("sgd", "momentum" or "adam") and
    decay can be changed on the way; hidden, images (how many are learned from), mixed (the share
    of their labels that is shuffled), zero (whether all weights start at 0) and seed begin anew.
    begun counts how often that was. step: how many steps were taken; shown: the one that is
    looked at, -1 for the last. look: "units", "outputs", "image" or "mistakes"; shows: of the
    units "weights", "gradient" or "start"; unit, image: which. experiment: the one that was
    chosen, "" for none.
    """

    view = traitlets.Unicode("learn").tag(sync=True)
    digits = traitlets.Dict().tag(sync=True)
    source = traitlets.Unicode().tag(sync=True)
    hidden: "traitlets.List[Any]" = traitlets.List().tag(sync=True)
    rate = traitlets.Float().tag(sync=True)
    optimiser = traitlets.Unicode().tag(sync=True)
    decay = traitlets.Float().tag(sync=True)
    images = traitlets.Int().tag(sync=True)
    mixed = traitlets.Float().tag(sync=True)
    zero = traitlets.Bool().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)
    experiment = traitlets.Unicode().tag(sync=True)
    running = traitlets.Bool().tag(sync=True)
    pace = traitlets.Unicode().tag(sync=True)
    begun = traitlets.Int().tag(sync=True)
    step = traitlets.Int().tag(sync=True)
    shown = traitlets.Int().tag(sync=True)
    look = traitlets.Unicode().tag(sync=True)
    shows = traitlets.Unicode().tag(sync=True)
    unit = traitlets.Int().tag(sync=True)
    image = traitlets.Int().tag(sync=True)
    weights = traitlets.CBytes(b"").tag(sync=True)

    def __init__(self, digits: data.Digits, hidden: Iterable[int]) -> None:
        self._digits = digits
        spec = taught.taught_spec(digits)
        start = taught.START | {"hidden": list(hidden), "images": spec["learned"]}
        super().__init__(digits=spec, source=repr(digits)[1:-1], **start, **taught.VIEW)

    @traitlets.validate("optimiser", "pace", "look", "shows")
    def _check_word(self, proposal: Any) -> Any:
        accepted = {
            "optimiser": ("sgd", "momentum", "adam"),
            "pace": ("slow", "usual", "fast"),
            "look": ("units", "outputs", "image", "mistakes"),
            "shows": ("weights", "gradient", "start"),
        }
        return check_accepted(proposal, accepted)

    @traitlets.validate("hidden")
    def _check_hidden(self, proposal: Any) -> list[int]:
        return check_hidden(proposal.value)

    @property  # where other explorers have words on a network
    def network(self) -> Network:  # type: ignore[override]
        """The network as it is now: where it is shown, as the browser last said, each two seconds.

        Before a browser has taken a step, ValueError.
        """
        sizes = [int(np.prod(self._digits.shape)), *self.hidden, len(self.digits["names"])]
        values = np.frombuffer(self.weights, "<f4")
        if len(values) != sum((n_in + 1) * n_out for n_in, n_out in pairwise(sizes)):
            raise ValueError("network: nothing has been learned yet. Show the explorer, press Play")
        return _network_of(values, sizes, self._digits)

    def __repr__(self) -> str:
        sizes = "-".join(map(str, [int(np.prod(self._digits.shape)), *self.hidden]))
        return f"<learn {sizes}-{len(self.digits['names'])}: {self.state()}>"

    def state(self) -> str:
        """How many steps were taken, and how."""
        return f"{self.step:,} steps, {self.optimiser} with a learning rate of {self.rate:g}"

    def figure(self) -> Any:
        """The first layer's units as they are now, or images that are learned from."""
        from interp import figures, maps

        if not self.weights:
            words, few = "Digits to learn from, before the first step", self._digits
            labels = [few.class_names[label] for label in few.train_labels[:20]]
            return figures.show_images(few.train_images[:20], labels, title=words).figure
        return figures.show_maps(maps.compose(self.network)[0], scale="each").figure


def learn(digits: data.Digits | None = None, hidden: Iterable[int] = (32,)) -> Learn:
    """Watch a network learn digits from its first step on: a Learn, which a notebook shows.

    digits: whose images it learns, at most 2,000, and is tested with, at most 500; None for MNIST
        where it is at hand, otherwise the embedded digits. hidden: units of its hidden layers,
        none, one or two of them; `()` has the pixels feed the answers.

    Its steps are those that NumPy would take: plain dense layers, ReLU between them, softmax and
    cross-entropy; SGD, momentum or Adam as in Keras. Raises TypeError for what is no Digits,
    ValueError for other layers.
    """
    digits = check_digits(data.default() if digits is None else digits)
    return Learn(digits, check_hidden(list(hidden)))


def check_hidden(hidden: list[Any]) -> list[int]:
    """None, one or two numbers of units; ValueError otherwise."""
    if len(hidden) > 2:
        raise ValueError(f"hidden: {len(hidden)} layers arrived; none, one or two can be watched")
    return [check_whole("hidden", units, 1, _MOST_UNITS) for units in hidden]


def _network_of(values: npt.NDArray[np.floating], sizes: list[int], digits: data.Digits) -> Network:
    """The Network of all kernels and biases in one row, as lesson.js writes them."""
    layers, at = [], 0
    for index, (n_in, n_out) in enumerate(pairwise(sizes)):
        kernel = values[at : at + n_in * n_out].reshape(n_in, n_out)
        bias = values[at + n_in * n_out : (at := at + (n_in + 1) * n_out)]
        activation = "relu" if index < len(sizes) - 2 else "softmax"
        layers.append(Dense(kernel.copy(), bias.copy(), named(activation)))
    return Network(layers, input_shape=digits.shape, name="learned")

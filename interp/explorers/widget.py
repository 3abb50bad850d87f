"""What every explorer is: a view from interp/views whose values Python and browser share."""

from collections.abc import Mapping, Sequence
from typing import Any

import anywidget
import traitlets

from interp import views


def check_accepted(proposal: Any, accepted: Mapping[str, Sequence[Any]]) -> Any:
    """The value that traitlets proposes for a trait, if it is among those accepted for it.

    accepted: by the traits' names. Raises ValueError that names them otherwise.
    """
    name, value = proposal.trait.name, proposal.value
    values = accepted[name]
    if value in values:
        return value
    words = ", ".join(map(repr, values))
    if isinstance(values, range):
        words = f"{values[0]} to {values[-1]}"
    raise ValueError(f"{name}: {value!r} arrived; accepted are {words}")


class Explorer(anywidget.AnyWidget):
    """A view in a notebook. Its traits can be read, set and observed from Python.

    Each kind has a `state()`: what is shown at this moment, in a few words, for the repr.
    network: name, sizes and accuracy of what is shown, as `views.header` gives them. view: its
    name in interp/views/widget.js.
    """

    _esm = views.script("widget")
    view = traitlets.Unicode().tag(sync=True)
    network = traitlets.Dict().tag(sync=True)

    def __repr__(self) -> str:
        kind, shown = type(self).__name__.lower(), self.network["name"] or "a network"
        return f"<{kind} of {shown}: {self.state()}>"

"""What every explorer is: a view from interp/views whose values Python and browser share."""

import anywidget
import traitlets

from interp import views
from interp.network import check_network as check_network


def module(file, view):
    """An anywidget module's text that shows `view`, exported by interp/views/`file`.js."""
    return f"{views.bundle('host', file)}\nexport default {{ render: shownBy({view}) }};\n"


def check_accepted(name, value, accepted):
    """`value`, if it is among the accepted; ValueError that names them otherwise."""
    if value in accepted:
        return value
    if isinstance(accepted, range):
        words = f"{accepted[0]} to {accepted[-1]}"
    else:
        words = ", ".join(map(repr, accepted))
    raise ValueError(f"{name}: {value!r} arrived; accepted are {words}")


class Explorer(anywidget.AnyWidget):
    """A view in a notebook. Its traits can be read, set and observed from Python.

    network: name, sizes and accuracy of what is shown, as `views.header` gives them.
    """

    network = traitlets.Dict().tag(sync=True)

    def state(self):
        """What is shown at this moment, in a few words, for the repr."""
        return ""

    def __repr__(self):
        kind = type(self).__name__.lower()
        name = self.network.get("name") or "a network"
        parts = [f"{kind} of {name}", self.state()]
        return f"<{': '.join(part for part in parts if part)}>"

"""What every explorer is: a view from interp/views whose values Python and browser share."""

import anywidget
import traitlets

from interp import views


def module(file, view):
    """An anywidget module's text that shows `view`, exported by interp/views/`file`.js."""
    return (
        f"{views.bundle('host', file)}\n"
        f"export default {{ render: ({{ model, el }}) => {view}(el, hosted(model)) }};\n"
    )


def header(net):
    """What stands above a view: a network's name, sizes and stated accuracy, as a dict."""
    right = "unknown" if net.accuracy is None else f"{net.accuracy:.2%}"
    sizes = "-".join(map(str, net.sizes))
    return {
        "name": net.name or "a network",
        "sizes": list(net.sizes),
        "summary": f"{sizes}, test accuracy {right}",
    }


class Explorer(anywidget.AnyWidget):
    """A view in a notebook. Its traits can be read, set and observed from Python.

    network: name, sizes and accuracy of what is shown, as `header` gives them.
    """

    network = traitlets.Dict().tag(sync=True)

    def state(self):
        """What is shown at this moment, in a few words, for the repr."""
        return ""

    def __repr__(self):
        kind = type(self).__name__.lower()
        parts = [f"{kind} of {self.network.get('name', 'a network')}", self.state()]
        return f"<{': '.join(part for part in parts if part)}>"

"""What every explorer is: a view from interp/views whose values Python and browser share."""

import io
import secrets
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import numpy as np
import traitlets

from interp import views
from interp.writing import write_bytes

if TYPE_CHECKING:
    from PIL.Image import Image


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

    Each kind has a `state()`: what is shown at this moment, in a few words, for the repr; and a
    `figure()`, which draws that with Matplotlib. network: name, sizes and accuracy of what is
    shown, as `views.header` gives them. view: its name in interp/views/widget.js. still: the name
    of the picture beside the view, by which the view hides it. to_do: what stands below that
    picture.
    """

    _esm = views.script("widget")
    view = traitlets.Unicode().tag(sync=True)
    network = traitlets.Dict().tag(sync=True)
    still = traitlets.Unicode().tag(sync=True)
    to_do = "Run this cell to move it."

    @traitlets.default("still")
    def _name_of_still(self) -> str:
        return secrets.token_hex(6)

    def __repr__(self) -> str:
        kind, shown = type(self).__name__.lower(), self.network["name"] or "a network"
        return f"<{kind} of {shown}: {self.state()}>"

    def state(self) -> str:
        """What is shown, in a few words."""
        raise NotImplementedError

    def figure(self) -> Any:
        """What is shown, as a Matplotlib figure."""
        raise NotImplementedError

    def save(self, path: str | Path) -> Path:
        """Write what is shown as a PNG file, whole or not at all; returns the path.

        Raises ValueError for a name that does not end in .png, OSError where it cannot be written.
        """
        check_suffix(path, (".png",))
        return write_bytes(path, self._png())

    def _png(self) -> bytes:
        stream = io.BytesIO()
        image_of(self.figure).save(stream, "PNG")
        return stream.getvalue()

    def _ipython_display_(self, **_: Any) -> None:
        """Show the view, and a picture of it that stays where there is no kernel.

        The picture is an output of its own, which the view hides while it is shown: GitHub,
        nbconvert and a notebook opened without its widgets' state show the picture.
        """
        from IPython.display import display

        bundle = self._repr_mimebundle_()
        if bundle is None:
            return
        show: Any = display
        show(*bundle[:1], metadata=bundle[1], raw=True)
        words = f"Picture of {repr(self)[1:-1]}."
        name, source = f"interp-still-{self.still}", b64encode(self._png()).decode("ascii")
        html = (
            f'<figure class="{name}" style="margin: 0">'
            f'<img src="data:image/png;base64,{source}" alt="{escape(words)}" '
            'style="height: auto; max-width: 100%">'
            f"<figcaption>{escape(words)} {self.to_do}</figcaption></figure>"
        )
        show({"text/html": html, "text/plain": words}, raw=True)


def image_of(draw: Callable[[], Any]) -> "Image":
    """The figure that `draw` makes, as a Pillow Image; no notebook shows it besides."""
    import matplotlib.pyplot as plt
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image

    draw_if_interactive: Any = plt.draw_if_interactive
    draw_if_interactive()  # loads a notebook's backend, which turns interactive mode on
    with plt.ioff():
        figure = draw()
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()  # once: savefig draws twice, the first time for the layout
    plt.close(figure)
    return Image.fromarray(np.asarray(canvas.buffer_rgba())[..., :3])


def check_suffix(path: str | Path, accepted: Sequence[str]) -> str:
    """The end of a file's name in lower case; ValueError where it is not among those accepted."""
    suffix = Path(path).suffix.lower()
    if suffix not in accepted:
        words = " or ".join(accepted)
        raise ValueError(f"path: {str(path)!r} arrived; accepted are names that end in {words}")
    return suffix

"""One self-contained HTML page of a network: drawn into, explored, mailed, opened anywhere."""

import base64
import hashlib
import html as markup
from pathlib import Path
from string import Template

from interp import views, writing
from interp.data.digits import Digits, check_digits
from interp.evaluation import Trial, try_on
from interp.network import Network, check_network
from interp.trust.card import manifest_entry
from interp.webpage.contents import contents as contents_of

_FOLDER = Path(__file__).parent


def page(net: Network, path: str | Path, exact: bool = False, digits: Digits | None = None) -> Path:
    """Write a page that shows a network in any browser, with nothing installed; returns the path.

    On it: a pad to draw digits on, the output pictures, every layer's units, dreams, and what
    the network is. It asks no other address for anything.

    path: of the file to write, which ends in .html; written whole or not at all.
    exact: keep the weights in float32, where otherwise 8 bits and a scale per unit make a file
        of a quarter of the size; the page says how many predictions that changes.
    digits: a `data.Digits`, whose test images tell how far each picture can be trusted and whose
        class names stand beside the outputs. Where none are given: what is known of a network
        that ships, or MNIST or else the embedded digits, if the network turns out to know them;
        otherwise the page says that trust is unknown. Pixels that it expects are found on these
        images, as `evaluation.try_on` does, and the page says which.

    Raises TypeError for what is no Network and no Digits, ValueError for another ending and for
    digits that do not fit the network, OSError, naming the path, where it cannot be written.
    """
    return write(net, path, exact, digits)[0]


def write(
    net: Network, path: str | Path, exact: bool = False, digits: Digits | None = None
) -> tuple[Path, Trial]:
    """As `page`: the path, and the `evaluation.Trial` of the network that came before."""
    if not str(path).lower().endswith((".html", ".htm")):
        raise ValueError(f"path: {str(path)!r} arrived; end it in .html, so that browsers open it")
    check_network(net)
    if digits is not None:
        check_digits(digits)
    shipped = digits is None and manifest_entry(net)  # what is known of it needs no images
    trial = Trial(net, None, "") if shipped else try_on(net, digits)
    values = contents_of(trial.network, exact, trial.digits, trial.sentence)
    return writing.write_bytes(path, html(values)), trial


def html(values: views.Plain) -> bytes:
    """The bytes of a page that shows `values`, of `contents`.

    Texts reach the page as data that the script shows as text. The content security policy names
    the one style and the one script by their checksums: whatever else found its way into the page
    could neither run nor ask any address for anything.
    """
    script = views.script("page")
    style = (_FOLDER / "page.css").read_text(encoding="utf-8")
    policy = (
        f"default-src 'none'; script-src '{_checksum(script)}'; style-src '{_checksum(style)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    page = Template((_FOLDER / "page.html").read_text(encoding="utf-8")).substitute(
        policy=policy,
        title=markup.escape(values["network"]["name"] or "A network"),
        style=style,
        data=views.as_json(values),
        script=script,
    )
    return page.encode("utf-8", "replace")


def _checksum(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

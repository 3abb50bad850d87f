"""One self-contained HTML page of networks: drawn into, explored, mailed, opened anywhere."""

import base64
import hashlib
import html as markup
from collections.abc import Iterable
from pathlib import Path
from string import Template
from urllib.parse import urljoin

import numpy as np
import numpy.typing as npt

from interp import images, views, writing
from interp.data.digits import Digits, check_digits
from interp.evaluation import Trial, try_on
from interp.maps import AffineMap, compose_to
from interp.maps.affine import map_of
from interp.network import Network, check_network
from interp.trust.card import manifest_entry
from interp.views import taught
from interp.webpage.contents import PARTS, Words, contents, start_row, words_of

_FOLDER = Path(__file__).parent

_PREVIEW = 630, 1200
"""Height and width in pixels of the picture that other sites show with a link to a page."""

_PICTURES = 10
"""How many outputs, at most, are pictured for those without scripts and on other sites."""


def page(
    net: Network | Iterable[Network],
    path: str | Path,
    exact: bool = False,
    digits: Digits | None = None,
    *,
    title: str = "",
    introduction: str = "",
    parts: Iterable[str] = PARTS,
    url: str = "",
) -> Path:
    """Write a page that shows networks in any browser, with nothing installed; returns the path.

    On it: a pad to draw digits on, the units that the ink lights, the answer and why; the output
    pictures, every layer's units, dreams, a small network that learns, and what the network is.
    It asks no other address for anything, and what is drawn stays in the address of who drew it.

    net: one network, or several for images of one size: all of them answer what is drawn.
    path: of the file to write, which ends in .html; written whole or not at all.
    exact: keep the weights in float32, where otherwise 8 bits and a scale per unit make a file
        of a quarter of the size; the page says how many predictions that changes.
    digits: a `data.Digits`, whose test images tell how far each picture can be trusted and whose
        class names stand beside the outputs; one test image of each class can be chosen in place
        of a drawing. Where none are given: what is known of a network that ships, or MNIST or
        else the embedded digits, if the network turns out to know them; otherwise the page says
        that trust is unknown. Pixels that it expects are found on these images, as
        `evaluation.try_on` does, and the page says which.
    title, introduction: what stands on top, by default what to do there; as text, not as HTML.
    parts: which of `PARTS` it has, in the order given. "why" needs "draw".
    url: the address at which the page will stand, for those who link to it. Beside the page a
        picture of the same name, .png, is then written, which other sites show with the link.

    Raises TypeError for what is no Network, no Digits and no text; ValueError for another ending,
    for unknown parts, for networks that cannot share a pad and for digits that do not fit them;
    OSError, naming the path, where it cannot be written.

    >>> import interp, tempfile
    >>> from pathlib import Path
    >>> interp.page(interp.load("linear-500"), Path(tempfile.mkdtemp(), "mine.html")).name
    'mine.html'
    """
    return write(net, path, exact, digits, Words(title, introduction, url), parts)[0]


def write(
    net: Network | Iterable[Network],
    path: str | Path,
    exact: bool = False,
    digits: Digits | None = None,
    words: Words = Words(),  # noqa: B008
    parts: Iterable[str] = PARTS,
) -> tuple[Path, list[Trial]]:
    """As `page`: the path, and the `evaluation.Trial` of each network that came before."""
    if not str(path).lower().endswith((".html", ".htm")):
        raise ValueError(f"path: {str(path)!r} arrived; end it in .html, so that browsers open it")
    nets, chosen = _check_networks(net), _check_parts(parts)
    if digits is not None:
        check_digits(digits)
    trials = [_tried(net, digits) for net in nets]
    shown = [contents(trial.network, exact, trial.digits, trial.sentence) for trial in trials]
    values = {
        **words_of(words, shown[0]["network"], chosen),
        "parts": chosen,
        "networks": shown,
        "examples": start_row(trials[0].network, digits) if digits else None,
        "learn": taught.page_spec() if "learn" in chosen else None,
    }
    pictures = _truest(trials[0].network, shown[0]["pictures"]["kinds"])
    beside = Path(path).with_suffix(".png").name
    preview = _preview_tags(values, urljoin(words.url, beside)) if words.url else ""
    written = writing.write_bytes(path, html(values, pictures, preview))
    if words.url:
        writing.write_bytes(written.with_name(beside), images.png(_preview(pictures)))
    return written, trials


def _tried(net: Network, digits: Digits | None) -> Trial:
    shipped = digits is None and manifest_entry(net)  # what is known of it needs no images
    return Trial(net, None, "") if shipped else try_on(net, digits)


def _check_networks(net: Network | Iterable[Network]) -> list[Network]:
    """One network or several as a list, which fit under one pad."""
    if isinstance(net, (Network, str)) or not isinstance(net, Iterable):
        nets = [check_network(net)]
    else:
        nets = [check_network(one) for one in net]
    if not nets:
        raise ValueError("net: an empty list arrived; accepted are a network and a list of them")
    for one in nets:
        views.check_shown(one)
    shapes = list(dict.fromkeys(net.input_shape for net in nets))
    if len(shapes) > 1:
        sizes = " and ".join(f"{height}×{width}" for height, width in shapes)
        raise ValueError(
            f"net: networks for images of {sizes} pixels arrived; those that share a pad need "
            "images of one size: write a page for each size"
        )
    return nets


def _check_parts(parts: Iterable[str]) -> list[str]:
    chosen = [parts] if isinstance(parts, str) else list(parts)
    unknown = [part for part in chosen if part not in PARTS]
    if unknown or not chosen or len(set(chosen)) < len(chosen):
        given = ", ".join(map(repr, unknown or chosen)) or "nothing"
        raise ValueError(f"parts: {given} arrived; accepted are {', '.join(PARTS)}, each once")
    if "why" in chosen and "draw" not in chosen:
        raise ValueError("parts: 'why' arrived without 'draw', whose answer it explains; add it")
    return chosen


def html(values: views.Plain, pictures: AffineMap, preview: str) -> bytes:
    """The bytes of a page that shows `values`.

    pictures: what is seen of it without scripts. preview: tags for other sites, as HTML.

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
    still = images.png(_in_two_rows(pictures, 2))
    page = Template((_FOLDER / "page.html").read_text(encoding="utf-8")).substitute(
        policy=policy,
        title=markup.escape(values["title"]),
        introduction=markup.escape(values["introduction"]),
        preview=preview,
        still=base64.b64encode(still).decode("ascii"),
        style=style,
        data=views.as_json(values),
        script=script,
    )
    return page.encode("utf-8", "replace")


def _preview_tags(values: views.Plain, picture: str) -> str:
    """What tells other sites how to show a link to the page; picture: an address."""
    tags = {
        "og:type": "website",
        "og:url": values["url"],
        "og:title": values["title"],
        "og:description": values["introduction"],
        "og:image": picture,
    }
    return "\n".join(
        f'<meta property="{name}" content="{markup.escape(text)}">' for name, text in tags.items()
    )


def _truest(net: Network, kinds: list[views.Plain]) -> AffineMap:
    """The truest of the signed pictures, one for each output, at most `_PICTURES` of them."""
    one_each = (kind for kind in kinds if kind["style"] == "signed" and "control" not in kind)
    kernel = next(one_each)["kernel"]
    if kernel is None:
        return compose_to(net).select(slice(_PICTURES))
    integers = np.frombuffer(_bytes(kernel["data"]), np.int8).reshape(kernel["shape"])
    scaled = integers * np.frombuffer(_bytes(kernel["scales"]["data"]), "<f4")
    return map_of(net, scaled, np.zeros(net.sizes[-1]), "").select(slice(_PICTURES))


def _bytes(data: bytes | str) -> bytes:
    return base64.b64decode(data) if isinstance(data, str) else data  # a text in what is stored


def _in_two_rows(pictures: AffineMap, zoom: int) -> npt.NDArray[np.uint8]:
    """Pictures as palette entries (height, width), each on its own scale, half of them in a row."""
    tiles, _ = images.tiles(pictures, scale="each", zoom=zoom)
    return images.mosaic(tiles, columns=-(-len(tiles) // 2), gap=(4 * zoom, 4 * zoom))


def _preview(pictures: AffineMap) -> npt.NDArray[np.uint8]:
    """The pictures in the middle of a sheet of the size of `_PREVIEW`, as large as they fit."""
    small = _in_two_rows(pictures, 1)
    zoom = max(1, min(side // own for side, own in zip(_PREVIEW, small.shape, strict=True)))
    shown = _in_two_rows(pictures, zoom)[: _PREVIEW[0], : _PREVIEW[1]]
    sheet = np.full(_PREVIEW, images.BACKGROUND, np.uint8)
    top, left = ((side - own) // 2 for side, own in zip(_PREVIEW, shown.shape, strict=True))
    sheet[top : top + shown.shape[0], left : left + shown.shape[1]] = shown
    return sheet


def _checksum(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

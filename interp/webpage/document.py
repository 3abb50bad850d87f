"""A page's HTML: a template, its style and script, and a policy that lets nothing else in."""

import base64
import hashlib
import html as markup
from pathlib import Path
from string import Template

from interp import views

_FOLDER = Path(__file__).parent

_START = """
const contents = JSON.parse(document.getElementById("contents").textContent);
showPage(document.getElementById("page"), contents);
"""


def html(contents):
    """The bytes of a page that shows `contents`.

    Texts reach the page as data that the script shows as text. The content security policy names
    the one style and the one script by their checksums: whatever else found its way into the page
    could neither run nor ask any address for anything.
    """
    script = f"{views.bundle('page')}\n{_START}"
    style = (_FOLDER / "page.css").read_text(encoding="utf-8")
    policy = (
        f"default-src 'none'; script-src '{_checksum(script)}'; style-src '{_checksum(style)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    page = Template((_FOLDER / "page.html").read_text(encoding="utf-8")).substitute(
        policy=policy,
        title=markup.escape(contents["network"]["name"] or "A network"),
        style=style,
        data=views.as_json(contents),
        script=script,
    )
    return page.encode("utf-8", "replace")


def _checksum(text):
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

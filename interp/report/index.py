"""The page to look through pictures: one HTML file."""

from collections.abc import Iterable
from html import escape
from pathlib import Path
from string import Template
from urllib.parse import quote

from interp.report.pictures import Picture
from interp.writing import write_bytes


def write_index(
    path: str | Path,
    title: str,
    sections: Iterable[tuple[str, Iterable[Picture]]],
    introduction: str = "",
    table: Iterable[tuple] = (),
    pages: Iterable[Path] = (),
) -> Path:
    """Write an HTML page that shows Pictures by section; returns its path.

    It has no script and asks no other address for anything; texts are shown as text, never as
    markup.

    sections: (heading, Pictures) pairs, of files in or below the page's folder. table: rows of a
    name and numbers, the first row the columns' names. pages: paths of networks' own pages,
    beside this one. Raises OSError where it cannot be written.
    """
    path, links, parts, rows = Path(path), "", "", ""
    for number, (heading, pictures) in enumerate(sections):
        links += f'<a href="#part-{number}">{escape(heading)}</a> '
        parts += f'<h2 id="part-{number}">{escape(heading)}</h2>\n'
        parts += "".join(_figure(path.parent, picture) for picture in pictures)
    for index, (name, *numbers) in enumerate(table):
        tag = "td" if index else "th"
        cells = (f'<{tag} class="number">{escape(str(number))}</{tag}>' for number in numbers)
        rows += f"<tr><{tag}>{escape(str(name))}</{tag}>{''.join(cells)}</tr>\n"
    above = f"<table>\n{rows}</table>\n" if rows else ""
    own = [f'<a href="{escape(quote(x.name))}">{escape(x.stem)}</a>' for x in pages]
    if own:
        above += f"<p>To draw on and to explore, in this browser: {', '.join(own)}</p>\n"
    texts = {"title": escape(title), "introduction": escape(introduction)}
    template = Template((Path(__file__).parent / "index.html").read_text(encoding="utf-8"))
    page = template.substitute(texts, above=above, links=links, parts=parts)
    return write_bytes(path, page.encode())


def _figure(folder: Path, picture: Picture) -> str:
    source = escape(picture.path.relative_to(folder).as_posix())
    sentence = escape(picture.sentence)
    return (
        f"<figure>\n<h3>{escape(picture.title)}</h3>\n"
        f'<a href="{source}"><img loading="lazy" src="{source}" alt="{sentence}"></a>\n'
        f"<figcaption>{sentence}</figcaption>\n</figure>\n"
    )

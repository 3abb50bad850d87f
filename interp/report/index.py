"""The page to look through pictures: one HTML file."""

from collections.abc import Iterable
from html import escape
from pathlib import Path
from urllib.parse import quote

from interp.report.pictures import Picture
from interp.writing import write_bytes

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-weight: 600; } h2 { margin-top: 3rem; font-weight: 600; }
nav a { margin-right: 1rem; }
table { border-collapse: collapse; } td, th { padding: .3rem .9rem .3rem 0; text-align: left; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1.5rem 0; } figcaption { color: GrayText; }
img { max-width: 100%; height: auto; background: white; border-radius: 4px; }
"""


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
    beside this one.
    """
    path, links, parts = Path(path), "", ""
    for number, (heading, pictures) in enumerate(sections):
        links += f'<a href="#part-{number}">{escape(heading)}</a> '
        parts += f'<h2 id="part-{number}">{escape(heading)}</h2>\n'
        parts += "".join(_figure(path.parent, picture) for picture in pictures)
    own = [f'<a href="{escape(quote(page.name))}">{escape(page.stem)}</a>' for page in pages]
    links_to_pages = (
        f"<p>To draw on and to explore, in this browser: {', '.join(own)}</p>\n" if own else ""
    )
    content = (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n<p>{escape(introduction)}</p>\n"
        f"{_table(table)}{links_to_pages}<nav>{links}</nav>\n{parts}</body>\n</html>\n"
    )
    return write_bytes(path, content.encode())


def _figure(folder: Path, picture: Picture) -> str:
    source = escape(picture.path.relative_to(folder).as_posix())
    sentence = escape(picture.sentence)
    return (
        f"<figure>\n<h3>{escape(picture.title)}</h3>\n"
        f'<a href="{source}"><img loading="lazy" src="{source}" alt="{sentence}"></a>\n'
        f"<figcaption>{sentence}</figcaption>\n</figure>\n"
    )


def _table(rows: Iterable[tuple[object, ...]]) -> str:
    lines = []
    for index, (name, *numbers) in enumerate(rows):
        tag = "td" if index else "th"
        cells = (f'<{tag} class="number">{escape(str(number))}</{tag}>' for number in numbers)
        lines.append(f"<tr><{tag}>{escape(str(name))}</{tag}>{''.join(cells)}</tr>\n")
    return f"<table>\n{''.join(lines)}</table>\n" if lines else ""

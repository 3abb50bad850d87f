"""A page to look through pictures: one HTML file, no script, nothing fetched from elsewhere."""

import html
from pathlib import Path
from urllib.parse import quote

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


def write_index(path, title, sections, introduction="", table=None, pages=()):
    """One HTML page, with no script and no request elsewhere, showing Pictures by section.

    sections: (heading, Pictures) pairs. table: rows of a name and numbers, the first the column
    names. pages: paths of networks' own pages, beside this one.
    Texts are shown as text, never as markup.
    """
    path = Path(path)
    links = " ".join(
        f'<a href="#part-{number}">{html.escape(heading)}</a>'
        for number, (heading, _) in enumerate(sections)
    )
    parts = [_section(path.parent, number, *section) for number, section in enumerate(sections)]
    page = (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{html.escape(title)}</h1>\n<p>{html.escape(introduction)}</p>\n"
        f"{_table(table) if table else ''}{_pages(pages) if pages else ''}"
        f"<nav>{links}</nav>\n{''.join(parts)}</body>\n</html>\n"
    )
    return write_bytes(path, page.encode())


def _section(folder, number, heading, pictures):
    shown = "".join(_figure(folder, picture) for picture in pictures)
    return f'<h2 id="part-{number}">{html.escape(heading)}</h2>\n{shown}'


def _figure(folder, picture):
    source = html.escape(picture.path.relative_to(folder).as_posix())
    sentence = html.escape(picture.sentence)
    return (
        f"<figure>\n<h3>{html.escape(picture.title)}</h3>\n"
        f'<a href="{source}"><img loading="lazy" src="{source}" alt="{sentence}"></a>\n'
        f"<figcaption>{sentence}</figcaption>\n</figure>\n"
    )


def _pages(paths):
    links = [
        f'<a href="{html.escape(quote(path.name))}">{html.escape(path.stem)}</a>' for path in paths
    ]
    return f"<p>To draw on and to explore, in this browser: {', '.join(links)}</p>\n"


def _table(rows):
    head, *body = rows
    lines = [_row("th", head), *(_row("td", row) for row in body)]
    return "<table>\n" + "\n".join(lines) + "\n</table>\n"


def _row(tag, cells):
    first, *numbers = (html.escape(str(cell)) for cell in cells)
    rest = "".join(f'<{tag} class="number">{cell}</{tag}>' for cell in numbers)
    return f"<tr><{tag}>{first}</{tag}>{rest}</tr>"

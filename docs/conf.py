"""Sphinx's configuration; build_site.py fills the folder that it reads and calls it."""

import re

from docutils import nodes
from latex2mathml.converter import convert

from interp import __version__

project, author, copyright = "interp", "The interp developers", "The interp developers"
release = version = __version__
extensions = ["myst_nb", "sphinx.ext.autodoc", "numpydoc"]
source_suffix = {".md": "myst-nb", ".ipynb": "myst-nb", ".rst": "restructuredtext"}
html_theme, html_title = "furo", "interp"
html_static_path, html_extra_path = ["static"], ["../out/site-source/extra"]
html_css_files, html_js_files = ["site.css"], ["site.js"]
html_show_sourcelink = False
exclude_patterns = ["static", "extra"]

nb_execution_mode = "off"  # build_site.py has run them
nb_ipywidgets_js = {}  # from another address, for kernels that are not here
nb_render_markdown_format = "myst"
myst_enable_extensions = ["dollarmath"]
myst_heading_anchors = 3
suppress_warnings = ["myst.header"]  # a lesson's exercises are small headings

default_role = "code"  # a docstring's `name`
autodoc_typehints = "none"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True}
numpydoc_show_class_members = False
html_math_renderer = "mathml"

ITEM = re.compile(r"(?=[a-z_])([\w*.]+(?:, [\w*.]+)*): (?=\S)")
"""Where a docstring says what an argument or a field is: "images, labels: as in …"."""


def as_lists(app, what, name, obj, options, lines):
    """Lines such as "images: which ones" become a list, with what follows them indented."""
    shown, inside, example = [], False, False
    for line in lines:
        example = line.startswith(">>>") or (example and bool(line.strip()))
        line = line if example else line.replace("|", r"\|")  # sizes, and no substitutions
        if not example and ITEM.match(line):
            if not inside:
                shown.append("")
            shown.append(ITEM.sub(r"* **\1**: ", line, count=1))
            inside = True
        elif inside and line.strip():
            shown.append(f"  {line.strip()}")
        else:
            inside = False
            shown.append(line)
    lines[:] = shown


def inline_math(translator, node):
    translator.body.append(convert(node.astext()))
    raise nodes.SkipNode


def display_math(translator, node):
    translator.body.append(f'<div class="math">{convert(node.astext(), display="block")}</div>')
    raise nodes.SkipNode


def links_of_the_repository(app, docname, source):
    """Links that hold on GitHub become those of the site."""
    text = source[0]
    for before, after in (
        ("../../notebooks/README.md", "../lessons/index.md"),
        ("../../notebooks/", "../lessons/"),
        ("](../index.html)", "](../index.md)"),
    ):
        text = text.replace(before, after)
    source[0] = text


def setup(app):
    app.connect("autodoc-process-docstring", as_lists, priority=900)
    app.connect("source-read", links_of_the_repository)
    app.add_html_math_renderer("mathml", (inline_math, None), (display_math, None))

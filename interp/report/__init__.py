"""The main job: train in front of the reader, draw everything, lay it out on one page."""

import time
from dataclasses import replace
from pathlib import Path

import interp
from interp import data, training
from interp.report.index import write_index
from interp.report.pictures import (
    Picture,
    comparisons,
    dreams_picture,
    folder_name,
    network_pictures,
    save_figure,
)

__all__ = [
    "Picture",
    "comparisons",
    "dreams_picture",
    "folder_name",
    "network_pictures",
    "run",
    "save_figure",
    "write_index",
]


def run(folder, digits=None, say=print):
    """Train the articles' networks, write all their pictures and an index.html into `folder`.

    digits: the Digits to train on; by default MNIST where it can be found and the embedded set
    otherwise. `say` is called with a line of text at every step. Returns that page's path.
    """
    folder = Path(folder)
    (folder / "networks").mkdir(parents=True, exist_ok=True)
    if digits is None:
        digits = data.default()
        if digits.name != "mnist":
            say("MNIST is not on this machine (python -m interp fetch mnist brings it).")
    say(f"Training on {digits!r}")
    trained = [_train(recipe, digits, folder, say) for recipe in _recipes(digits)]
    nets = {row["net"].name: row["net"] for row in trained}
    sections = [("Comparisons", _told(comparisons(*nets.values(), digits, folder), folder, say))]
    pages = []
    for row in trained:
        pictures, page = _show(row["net"], digits, folder, say)
        row["files"] = 2 + len(pictures)
        sections.append((row["net"].name, pictures))
        pages.append(page)
    table = _table(trained)
    page = write_index(
        folder / "index.html",
        "What these networks have learned",
        sections,
        f"Trained and drawn by python -m interp run on {digits.source}.",
        table,
        pages,
    )
    say("")
    for line in table:
        say("{:<14}{:>8}{:>10}{:>9}{:>7}".format(*line))
    say(f"\nLook through the pictures: {page}")
    return page


def _show(net, digits, folder, say):
    """A network's Pictures, and the path of its page."""
    drawn = network_pictures(net, folder / folder_name(net.name), digits)
    pictures = _told(drawn, folder, say)
    page = interp.page(net, folder / f"{net.name}.html", digits=digits)
    say(f"  {page.relative_to(folder)}")
    return pictures, page


def _recipes(digits):
    """What to train: everything on all images, the MLP on 500 too, or on half of fewer."""
    count = len(digits.train_images)
    few = min(500, count // 2)
    epochs = 6 if count > 5000 else 100
    return [
        {"name": f"mlp-{few}", "images": few, "epochs": 100},
        {"name": f"mlp-{count}", "images": count, "epochs": epochs},
        {"name": f"linear-{count}", "images": count, "epochs": epochs, "hidden": ()},
    ]


def _train(recipe, digits, folder, say):
    say(f"\n{recipe['name']}: training on {recipe['images']:,} images")
    start = time.perf_counter()
    trained = training.train(**recipe, digits=digits)
    if trained.interrupted:
        raise KeyboardInterrupt  # half a training would be compared with whole ones
    seconds = time.perf_counter() - start
    net = replace(trained.network, name=recipe["name"])
    path = interp.save(net, folder / "networks" / f"{recipe['name']}.keras")
    say(f"{path.relative_to(folder)}: {net.accuracy:.2%} of the test images, {seconds:.0f} s")
    return {"net": net, "images": recipe["images"], "seconds": seconds}


def _told(pictures, folder, say):
    found = []
    for picture in pictures:
        say(f"  {picture.path.relative_to(folder)}")
        found.append(picture)
    return found


def _table(trained):
    rows = [("network", "images", "accuracy", "seconds", "files")]
    for row in trained:
        accuracy = f"{row['net'].accuracy:.2%}"
        name, seconds = row["net"].name, f"{row['seconds']:.0f}"
        rows.append((name, f"{row['images']:,}", accuracy, seconds, row["files"]))
    return rows

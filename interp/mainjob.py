"""The main job: train in front of the reader, draw everything, lay it out on one page."""

import time
from dataclasses import replace
from pathlib import Path

import interp
from interp import data, dreams, figures, gallery, index, maps, training


def run(folder, digits=None, say=print):
    """Train the articles' networks, write all their pictures and an index.html into `folder`.

    digits: the Digits to train on; by default MNIST where it can be found and the embedded set
    otherwise. `say` is called with a line of text at every step. Returns that page's path.
    """
    folder = Path(folder)
    (folder / "networks").mkdir(parents=True, exist_ok=True)
    digits = digits or _find_digits(say)
    say(f"Training on {digits!r}")
    trained = [_train(recipe, digits, folder, say) for recipe in _recipes(digits)]
    nets = {row["net"].name: row["net"] for row in trained}
    sections = [("Comparisons", _told(_comparisons(nets, digits, folder), folder, say))]
    pages = []
    for row in trained:
        net = row["net"]
        drawn = gallery.network_pictures(net, folder / gallery.folder_name(net.name), digits)
        pictures = _told(drawn, folder, say)
        pages.append(interp.page(net, folder / f"{net.name}.html", digits=digits))
        say(f"  {pages[-1].relative_to(folder)}")
        row["files"] = 2 + len(pictures)
        sections.append((net.name, pictures))
    table = _table(trained)
    page = index.write_index(
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


def _find_digits(say):
    try:
        return data.load("mnist")
    except FileNotFoundError:
        say("MNIST is not on this machine (python -m interp fetch mnist brings it).")
        return data.load("digits")


def _recipes(digits):
    """What to train: everything on all images, the MLP on 500 too; few images, many epochs."""
    count = len(digits.train_images)
    epochs = 6 if count > 5000 else 100
    return [
        {"name": "mlp-500", "images": 500, "epochs": 100},
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


def _comparisons(nets, digits, folder):
    few, many, linear = nets.values()
    folder = folder / "comparisons"
    folder.mkdir(exist_ok=True)

    def compared(file, title, sentence, pair, **more):
        ax = figures.show_compared(pair, **more)[0].axes
        return gallery.Picture(gallery.save_figure(ax, folder / file), title, sentence)

    pictures = {net.name: maps.compose_to(net) for net in (few, many, linear)}
    cards = {
        net.name: gallery.card_on(pictures[net.name], net, digits) for net in (few, many, linear)
    }

    def beside(file, title, one, other):
        names = one.name, other.name
        sentence = (
            f"Above, the output pictures of {one.name} ({one.accuracy:.1%} of the test images "
            f"right); they rank the classes as it does on {cards[one.name].agreement:.0%}. Below, "
            f"those of {other.name} ({other.accuracy:.1%}), on {cards[other.name].agreement:.0%}."
        )
        pair = [pictures[name] for name in names]
        return compared(file, title, sentence, pair, cards=[cards[name] for name in names])

    yield beside(
        "few-and-many-images.png",
        f"500 images against {len(digits.train_images):,}",
        few,
        many,
    )
    yield beside("hidden-layers-and-none.png", "Two hidden layers against none", many, linear)
    yield compared(
        "recipe-and-composition.png",
        "The article's recipe against the exact composition",
        "Rounding to 0–255 at every layer, as the article's code does, changes the pictures.",
        [maps.article_recipe(many)[-1], pictures[many.name]],
        styles="article",
    )
    sigmoid = interp.load("sigmoid-200")
    yield compared(
        "causal-index.png",
        "The causal index of sigmoid-200",
        "The second article's network: dark pixels act most in favour of a digit.",
        [maps.causal_index(sigmoid)],
        styles="causal",
    )
    dreamt = dreams.each_class(sigmoid, smooth=True, probability=1, count=40_000)
    yield gallery.dreams_picture(sigmoid, dreamt, folder / "dreams.png", digits)
    territory = data.territory(digits.train_images, digits.train_labels)
    shown = figures.show_territory(territory)[0].axes
    yield gallery.Picture(
        gallery.save_figure(shown, folder / "territory.png"),
        "Where the digits write",
        "How often each pixel is lit in each class, and which class lights it most often.",
    )


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

"""The main job's comparisons: what the two articles set side by side, as files."""

import interp
from interp import data, dreams, figures, gallery, maps


def drawn(few, many, linear, digits, folder):
    """Draw them all into `folder`/comparisons, one gallery.Picture yielded as each is there.

    few, many, linear: the network trained on 500 images, the one on all, and the one without
    hidden layers. digits: the Digits they were trained on.
    """
    folder = folder / "comparisons"
    folder.mkdir(exist_ok=True)
    yield from _accuracy_and_trust(few, many, linear, digits, folder)
    yield _maps(
        folder / "recipe-and-composition.png",
        "The article's recipe against the exact composition",
        "Rounding to 0–255 at every layer, as the article's code does, changes the pictures.",
        [maps.article_recipe(many)[-1], maps.compose_to(many)],
        styles="article",
    )
    sigmoid = interp.load("sigmoid-200")
    yield _maps(
        folder / "causal-index.png",
        "The causal index of sigmoid-200",
        "The second article's network: dark pixels act most in favour of a digit.",
        [maps.causal_index(sigmoid)],
        styles="causal",
    )
    dreamt = dreams.each_class(sigmoid, smooth=True, probability=1, max_steps=40_000)
    means = digits if digits.name in ("mnist", "digits") else None  # it has learned digits only
    yield gallery.dreams_picture(sigmoid, dreamt, folder / "dreams.png", means)
    yield _territory(digits, folder / "territory.png")


def _accuracy_and_trust(few, many, linear, digits, folder):
    """Output pictures above each other, each with how far it agrees with its network."""
    images = f"Few images against all: {few.name} and {many.name}"
    pairs = (
        ("few-and-many-images.png", images, few, many),
        ("hidden-layers-and-none.png", "Two hidden layers against none", many, linear),
    )
    pictures = {net.name: maps.compose_to(net) for net in (few, many, linear)}
    cards = {
        net.name: gallery.card_on(pictures[net.name], net, digits) for net in (few, many, linear)
    }
    for file, title, one, other in pairs:
        names = one.name, other.name
        sentence = (
            f"Above, the output pictures of {one.name} ({one.accuracy:.1%} of the test images "
            f"right); they rank the classes as it does on {cards[one.name].agreement:.0%}. Below, "
            f"those of {other.name} ({other.accuracy:.1%}), on {cards[other.name].agreement:.0%}."
        )
        pair, told = [pictures[name] for name in names], [cards[name] for name in names]
        yield _maps(folder / file, title, sentence, pair, cards=told)


def _maps(path, title, sentence, compared, **more):
    ax = figures.show_compared(compared, **more)[0].axes
    return gallery.Picture(gallery.save_figure(ax, path), title, sentence)


def _territory(digits, path):
    territory = data.territory(digits.train_images, digits.train_labels)
    shown = figures.show_territory(territory)[0].axes
    return gallery.Picture(
        gallery.save_figure(shown, path),
        "Where the digits write",
        "How often each pixel is lit in each class, and which class lights it most often.",
    )

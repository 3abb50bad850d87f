"""The command line: `python -m interp COMMAND`, one function per command."""

import sys

from interp import terminal

if __name__ == "__main__":
    terminal.hide_interrupts()  # before the imports that take their time

import os
import shlex
from pathlib import Path

from interp.arguments import parsed, pixel_scale


def main(arguments=None):
    """Run one command; returns the exit code: 0, 1 for an error, 130 when interrupted."""
    terminal.write_in_any_encoding()
    try:
        options = parsed(sys.argv[1:] if arguments is None else arguments, _COMMANDS)
        options.command(options)
    except BrokenPipeError:  # whoever read the output, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        print(terminal.INTERRUPTED, file=sys.stderr)
        return 130
    except (ImportError, OSError, ValueError) as error:
        print(f"interp: {_sentence(error)}", file=sys.stderr)
        return 1
    return 0


def run(options):
    """Train, draw everything, and write a page to look through it."""
    _draw_to_files()
    from interp import mainjob

    mainjob.run(options.out, _digits(options), _say)


def train(options):
    """Train one network and save it."""
    import interp
    from interp import training

    _check_writable(Path(options.out))
    trained = training.train(
        hidden=tuple(options.hidden),
        images=options.images,
        epochs=options.epochs,
        activation=options.activation,
        pixels=pixel_scale(options.pixels),
        seed=options.seed,
        digits=_digits(options),
        resume=options.resume,
    )
    if trained.interrupted and not trained.history["seconds"]:
        raise KeyboardInterrupt  # not one whole epoch: nothing worth keeping
    path = interp.save(trained.network, options.out)
    _say(f"{path}: {trained.network!r}")
    if trained.interrupted:
        raise KeyboardInterrupt


def pictures(options):
    """Draw every picture of one network, and a page to look through them."""
    _draw_to_files()
    from interp import gallery, index, looking

    seen = looking.look(_network(options), _digits(options))
    _say_seen(seen)
    net = seen.network
    folder = _folder(options, net)
    drawn = []
    for picture in gallery.network_pictures(net, folder, seen.digits):
        _say(f"  {picture.path}")
        drawn.append(picture)
    about = f"{net!r} {seen.sentence}".strip()
    page = index.write_index(
        folder / "index.html", net.name or "network", [("Pictures", drawn)], about
    )
    _say(f"Look through the pictures: {page}")


def page(options):
    """Write one HTML file that shows a network in any browser."""
    from interp import webpage

    net = _network(options)
    path, seen = webpage.write(net, options.out, options.exact, _digits(options))
    _say_seen(seen)
    _say(f"{path}: {path.stat().st_size / 1e6:.2f} MB; open it in any browser")


def dream(options):
    """Let a network make up images that it is sure of, one per class, and draw them."""
    _draw_to_files()
    from interp import dreams, gallery, looking

    if options.smooth and options.method == "ascend":
        raise ValueError("--smooth: an ascent is smooth by itself; it belongs to --method climb")
    net = _network(options)
    if net.output == "values":
        raise ValueError(f"{options.network}: its outputs are no probabilities to be sure of")
    seen = looking.look(net, _digits(options))
    _say_seen(seen)
    net, folder = seen.network, _folder(options, net)
    folder.mkdir(parents=True, exist_ok=True)
    long = {"smooth": True, "probability": 1, "max_steps": 100_000} if options.smooth else {}
    dreamt = []
    what = "steps" if options.method == "ascend" else "changes"
    for dreamed in dreams.each_class(net, getattr(dreams, options.method), **long):
        chance = dreamed.probabilities[-1]
        _say(f"  {len(dreamt)}: {chance:.2%} sure after {dreamed.counts[-1]:,} {what}")
        dreamt.append(dreamed)
    picture = gallery.dreams_picture(net, dreamt, folder / "dreams.png", seen.digits)
    _say(f"Look at {picture.path}")


def fetch(options):
    """Download a data set, verify it, and say where it is."""
    from interp import data

    data.fetch(options.dataset)
    _say(repr(data.load(options.dataset)))


def check(options):
    """Say what a file is, what network it holds, and what can be done with it."""
    import interp
    from interp import files, looking
    from interp.files import shipped

    path = options.file
    if not shipped.find(path) and Path(path).exists():
        _say(f"{path}: {files.describe_format(path)}")
    net = interp.load(path, pixels=pixel_scale(options.pixels), order=options.order)
    _say(repr(net))
    if isinstance(net, interp.AffineMap):
        _say("A saved map: draw it with figures.show_maps(interp.load(path)).")
        return
    for number, layer in enumerate(net.layers, start=1):
        _say(f"  layer {number}: {layer!r}")
    for note in net.notes:
        _say(f"  note: {note}")
    _say_seen(looking.look(net, _digits(options)))
    flags = ("pixels", "order", "data")
    given = [f"--{flag}={vars(options)[flag]}" for flag in flags if vars(options)[flag]]
    _say(f"Draw it: {shlex.join(['python', '-m', 'interp', 'pictures', path, *given])}")


def _network(options):
    """The network that was asked for, told to the reader."""
    import interp

    net = interp.load(options.network, pixels=pixel_scale(options.pixels), order=options.order)
    if isinstance(net, interp.AffineMap):
        raise ValueError(f"{options.network}: a saved map; draw it with figures.show_maps")
    _say(repr(net))
    return net


def _say_seen(seen):
    if seen.sentence:
        _say(seen.sentence)


def _folder(options, net):
    from interp import gallery

    return Path(options.out) / gallery.folder_name(net.name or Path(options.network).stem)


def _check_writable(path):
    if path.suffix.lower() not in (".keras", ".npz"):
        raise ValueError(f"--out: {path} arrived; end it in .keras or .npz")
    if not os.access(path.parent, os.W_OK):
        raise ValueError(f"--out: {path.parent} is no folder that can be written to; make it first")


def _digits(options):
    """The Digits that were asked for, or None."""
    from interp import data

    return data.load(options.data) if options.data else None


def _draw_to_files():
    import matplotlib

    matplotlib.use("agg")


def _say(line):
    print(line, flush=True)


def _sentence(error):
    if isinstance(error, OSError) and error.strerror and error.filename:
        return f"{error.filename}: {error.strerror}"
    return str(error)


_COMMANDS = (run, train, pictures, page, dream, fetch, check)

if __name__ == "__main__":
    sys.exit(main())

"""The command line, `python -m interp COMMAND`: a function for each command, under its arguments.

Only what is light is imported here, so that `--help` answers at once.
"""

from __future__ import annotations

import argparse
import codecs
import os
import shlex
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from interp.data import Digits
    from interp.evaluation import Trial
    from interp.maps import AffineMap
    from interp.network import Network
    from interp.pixels import Shape

INTERRUPTED = "interp: interrupted; every file that was written is whole"

_ASCII = {"→": "->", "←": "<-", "–": "-", "−": "-", "×": "x", "…": "...", "²": "2"}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit code, as `exit_code` does.

    arguments: those of the command line, by default the process's own. Arguments that are not
    accepted end the process with exit code 2 and a sentence.
    """
    sys.excepthook = _without_traceback_when_interrupted

    def command() -> None:
        options = _parse(sys.argv[1:] if arguments is None else arguments)
        options.command(options)

    return exit_code(command)


def exit_code(command: Callable[[], object]) -> int:
    """Call `command`; returns 0, 1 for an error, 130 for an interrupt, each said on stderr."""
    try:
        _prepare_streams()
        command()
    except BrokenPipeError:  # the reader of the output, such as head, has closed it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        print(INTERRUPTED, file=sys.stderr)
        return 130
    except (ImportError, OSError, ValueError) as error:
        if isinstance(error, OSError) and error.strerror and error.filename:
            error = OSError(f"{error.filename}: {error.strerror}")
        print(f"interp: {error}", file=sys.stderr)
        return 1
    return 0


def _run_arguments(parser: argparse.ArgumentParser) -> None:
    _add_data(parser, _TRAINED_ON)
    _add_out(parser)


def run(options: argparse.Namespace) -> None:
    """Train, draw everything, and write a page to look through it."""
    _draw_to_files()
    from interp import report

    report.run(options.out, _digits(options))


def _train_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    units = "units of each hidden layer (default: 512 256); nothing after it for none"
    add("--hidden", type=int, nargs="*", default=[512, 256], metavar="UNITS", help=units)
    channels = "channels of convolutions before them, 5×5 with pools of 2×2 (default: none)"
    add("--convolutions", type=int, nargs="*", default=[], metavar="CHANNELS", help=channels)
    add("--images", type=int, default=60000, help="how many images (default: 60000)")
    add("--epochs", type=int, default=6, help="how many times over them (default: 6)")
    add("--activation", default="relu", help="of the hidden layers (default: relu)")
    add("--pixels", default="0..1", help="scale of its inputs: 0..1, -1..1, … (default: 0..1)")
    add("--seed", type=int, default=0, help="same seed, same network (default: 0)")
    deform = "deform every image anew each time: more epochs, fewer errors"
    add("--deform", action="store_true", help=deform)
    _add_data(parser, _TRAINED_ON)
    saved = "save the training here after every epoch, and continue the one that is here"
    add("--resume", type=os.path.expanduser, metavar="FOLDER", help=saved)
    _add_out(parser, "network.keras", "file to write, .keras or .npz")


def train(options: argparse.Namespace) -> None:
    """Train one network and save it."""
    import interp
    from interp import training

    path = options.out
    if not path.lower().endswith((".keras", ".npz")):
        raise ValueError(f"--out: {path} arrived; end it in .keras or .npz")
    folder = os.path.dirname(path) or "."
    if not os.access(folder, os.W_OK):
        raise ValueError(f"--out: {folder} is no folder that can be written to; make it first")
    same = ("hidden", "convolutions", "images", "epochs", "activation", "deform", "seed", "resume")
    trained = training.train(
        **{name: getattr(options, name) for name in same},
        pixels=_pixel_scale(options.pixels),
        digits=_digits(options),
    )
    if trained.interrupted and not trained.history["seconds"]:
        raise KeyboardInterrupt  # before the end of the first epoch: not worth saving
    path = interp.save(trained.network, path)
    print(f"{path}: {trained.network!r}")
    if trained.interrupted:
        raise KeyboardInterrupt


def _pictures_arguments(parser: argparse.ArgumentParser) -> None:
    _add_network(parser)
    _add_out(parser)


def pictures(options: argparse.Namespace) -> None:
    """Draw every picture of one network, and a page to look through them."""
    _draw_to_files()
    from interp import report

    net, digits, sentence = _tried(options, _network(options))
    folder = _folder(options, net)
    drawn: list[Any] = []
    for picture in report.network_pictures(net, folder, digits):
        print(f"  {picture.path}")
        drawn.append(picture)
    about = f"{net!r} {sentence}".strip()
    path, title = folder / "index.html", net.name or "network"
    index = report.write_index(path, title, [("Pictures", drawn)], about)
    print(f"Look through the pictures: {index}")


def _page_arguments(parser: argparse.ArgumentParser) -> None:
    _add_network(parser)
    _add_out(parser, "page.html", "file to write")
    exact = "weights in 32 bits, not 8: four times the size"
    parser.add_argument("--exact", action="store_true", help=exact)


def page(options: argparse.Namespace) -> None:
    """Write one HTML file that shows a network in any browser."""
    from interp import webpage

    net = _network(options)
    path, (trial,) = webpage.write(net, options.out, options.exact, _digits(options))
    if trial.sentence:
        print(trial.sentence)
    print(f"{path}: {path.stat().st_size / 1e6:.2f} MB; open it in any browser")


def _dream_arguments(parser: argparse.ArgumentParser) -> None:
    _add_network(parser)
    _add_out(parser)
    methods = "by the gradient (ascend, default) or by changes at random"
    parser.add_argument("--method", choices=["ascend", "climb"], help=methods)
    parser.add_argument("--smooth", action="store_true", help="climb on to smooth pictures")


def dream(options: argparse.Namespace) -> None:
    """Let a network make up images that it is sure of, one per class, and draw them."""
    _draw_to_files()
    from interp import dreams, report

    if options.smooth and options.method == "ascend":
        raise ValueError("--smooth: an ascent is smooth by itself; it belongs to --method climb")
    net = _network(options)
    if net.output == "values":
        raise ValueError(f"{options.network}: its outputs are no probabilities to be sure of")
    net, digits, _ = _tried(options, net)
    method = options.method or ("climb" if options.smooth else next(iter(dreams.METHODS)))
    longer = {"smooth": True, "probability": 1, "max_steps": 100_000} if options.smooth else {}
    steps = "steps" if method == "ascend" else "changes"
    drawn: list[Any] = []
    for dream in dreams.each_class(net, dreams.METHODS[method], **longer):
        probability = dream.probabilities[-1]
        print(f"  {len(drawn)}: {probability:.2%} sure after {dream.counts[-1]:,} {steps}")
        drawn.append(dream)
    figure = report.dreams_figure(net, drawn, digits)
    for picture in report.save_figures([figure], _folder(options, net)):
        print(f"Look at {picture.path}")


def _classify_arguments(parser: argparse.ArgumentParser) -> None:
    about = "a photo or scan of one digit: PNG, JPEG, WebP, GIF or BMP"
    parser.add_argument("picture", metavar="PICTURE", type=os.path.expanduser, help=about)
    _add_network(parser, default="mlp-robust")
    _add_out(parser)


def classify(options: argparse.Namespace) -> None:
    """Say which digit a photo shows, how sure the network is, and draw how it was read."""
    _draw_to_files()
    from interp import data, figures, report
    from interp.report.pictures import Figure
    from interp.trust.sentences import percent

    net, digits, _ = _tried(options, _network(options))
    picture = data.picture(options.picture, net.input_shape)
    names = digits.class_names if digits else ()
    if len(names) != net.sizes[-1]:
        names = tuple(map(str, range(max(2, net.sizes[-1]))))
    print(f"{options.picture}: {names[net.classify(picture)]}")
    if net.output != "values":
        for name, sure in zip(names, net.probabilities(picture), strict=False):
            print(f"  {name}: {percent(sure)}")
    first, *_ = figures.show_steps(net, picture, names)
    file = f"{report.folder_name(Path(options.picture).stem)}-steps.png"
    for drawn in report.save_figures([Figure(first.axes, file, "", "")], options.out):
        print(f"How it was read, step by step: {drawn.path}")


def _fetch_arguments(parser: argparse.ArgumentParser) -> None:
    names = _DATA_SETS[:2]
    parser.add_argument("dataset", metavar="DATASET", choices=names, help=" or ".join(names))


def fetch(options: argparse.Namespace) -> None:
    """Download a data set, verify it, and say where it is."""
    from interp import data

    data.fetch(options.dataset)
    print(data.load(options.dataset))


def check(options: argparse.Namespace) -> None:
    """Say what a file is, what network it holds, and what can be done with it."""
    import interp
    from interp import files
    from interp.files import find_shipped

    path = options.network
    if not find_shipped(path) and os.path.exists(path):
        print(f"{path}: {files.describe_format(path)}")
    net = _load(options)
    print(net)
    if isinstance(net, interp.AffineMap):
        print("A saved map: draw it with figures.show_maps(interp.load(path)).")
        return
    for number, layer in enumerate(net.layers, start=1):
        print(f"  layer {number}: {layer!r}")
    for note in net.notes:
        print(f"  note: {note}")
    _tried(options, net)
    given = {flag: getattr(options, flag) for flag in _FLAGS}
    flags = [f"--{flag}={value}" for flag, value in given.items() if value]
    print(f"Draw it: {shlex.join(['python', '-m', 'interp', 'pictures', path, *flags])}")


_FLAGS = ("pixels", "order", "shape", "data", "layers", "activation", "architecture")
_DATA_SETS = ("mnist", "fashion_mnist", "digits", "digits_8x8")
_TRAINED_ON = "what to train on (default: MNIST where it is found, otherwise the embedded digits)"
_TRIED_ON = "what to try it on (default: MNIST, otherwise the embedded digits)"


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments as a Namespace, in which `command` is the function to call."""
    parser = argparse.ArgumentParser(
        prog="python -m interp", description="See what a small neural network has learned."
    )
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND", title="commands")
    for command, add_arguments in _COMMANDS.items():
        about = command.__doc__
        subparser = subparsers.add_parser(command.__name__, help=about, description=about)
        subparser.set_defaults(command=command)
        add_arguments(subparser)
    words = list(map(str, arguments))
    while "--pixels" in words[:-1]:  # argparse would take -1..1 for an option
        at = words.index("--pixels")
        words[at : at + 2] = [f"--pixels={words[at + 1]}"]
    return parser.parse_args(words)


def _add_data(parser: argparse.ArgumentParser, purpose: str) -> None:
    parser.add_argument("--data", choices=_DATA_SETS, help=purpose)


def _add_out(
    parser: argparse.ArgumentParser, default: str = "out", what: str = "folder to write to"
) -> None:
    about = f"{what} (default: {default})"
    parser.add_argument("--out", default=default, type=os.path.expanduser, help=about)


def _add_network(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    """A network, how its inputs are to be read, and the images to try it on."""
    about = "a file, or a name that ships such as mlp-60000"
    about += f" (default: {default})" if default else ""
    count = "?" if default else None
    parser.add_argument(
        "network",
        metavar="NETWORK",
        nargs=count,
        default=default,
        type=os.path.expanduser,
        help=about,
    )
    _add_data(parser, _TRIED_ON)
    scales = (
        "its values of black and white: 0..1, 0..255, -1..1, 1..0, MEAN,STD, or "
        '"unit columns" for keras.utils.normalize(x, axis=1) (default: found on images)'
    )
    parser.add_argument("--pixels", help=scales)
    order = "how its images were read into a row of numbers"
    parser.add_argument("--order", choices=["rows", "columns"], help=order)
    shape = "height and width of its images, such as 16x64 (default: as the file says, or square)"
    parser.add_argument("--shape", metavar="HEIGHTxWIDTH", help=shape)
    layers = 'the layers of a file that holds weights alone, such as "dense relu dense softmax"'
    parser.add_argument("--layers", help=layers)
    parser.add_argument("--activation", help="of the hidden layers, where only that is open")
    about = "the model's JSON, for a file of weights (default: the one of its name beside it)"
    parser.add_argument("--architecture", metavar="JSON", help=about)


def _pixel_scale(text: str) -> str | tuple[float, float]:
    """An argument of PixelScale.of: a mean and a standard deviation from "0.13,0.31", or a name."""
    try:
        mean, std = map(float, (text or "").split(","))
    except ValueError:
        return text
    return mean, std


def _shape(text: str | None) -> Shape | None:
    """(height, width) from "16x64", or None."""
    sides = text.lower().replace("×", "x").split("x") if text else []
    if text and (len(sides) != 2 or not all(map(str.isdecimal, sides))):
        raise ValueError(f"--shape: {text!r} arrived; give height and width, such as 16x64")
    return (int(sides[0]), int(sides[1])) if sides else None


def _load(options: argparse.Namespace) -> Network | AffineMap:
    import interp

    pixels, shape = _pixel_scale(options.pixels), _shape(options.shape)
    open_parts = options.layers, options.activation, options.architecture
    return interp.load(options.network, pixels, options.order, shape, *open_parts)


def _network(options: argparse.Namespace) -> Network:
    """Load the network and print its summary."""
    import interp

    net = _load(options)
    if isinstance(net, interp.AffineMap):
        raise ValueError(f"{options.network}: a saved map; draw it with figures.show_maps")
    print(net)
    return net


def _tried(options: argparse.Namespace, net: Network) -> Trial:
    """The Trial of a network on the images asked for; what came of it is printed."""
    from interp import evaluation

    trial = evaluation.try_on(net, _digits(options))
    if trial.sentence:
        print(trial.sentence)
    return trial


def _folder(options: argparse.Namespace, net: Network) -> Path:
    from interp import report

    return Path(options.out, report.folder_name(net.name or Path(options.network).stem))


def _digits(options: argparse.Namespace) -> Digits | None:
    """The Digits asked for, or None."""
    from interp import data

    return data.load(options.data) if options.data else None


def _draw_to_files() -> None:
    import matplotlib

    matplotlib.use("agg")


def _prepare_streams() -> None:
    """Make stdout and stderr write line by line, and in ASCII or as ? what they cannot encode."""

    def in_ascii(error: Any) -> tuple[str, int]:
        text = error.object[error.start : error.end]
        return "".join(_ASCII.get(character, "?") for character in text), error.end

    codecs.register_error("interp", in_ascii)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="interp", line_buffering=True)


def _without_traceback_when_interrupted(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """An excepthook: an interrupt that nothing catches is one sentence on stderr."""
    if issubclass(kind, KeyboardInterrupt):
        sys.stderr.write(f"{INTERRUPTED}\n")
    else:
        sys.__excepthook__(kind, error, trace)


_COMMANDS = {
    run: _run_arguments,
    train: _train_arguments,
    pictures: _pictures_arguments,
    page: _page_arguments,
    dream: _dream_arguments,
    classify: _classify_arguments,
    fetch: _fetch_arguments,
    check: _add_network,
}

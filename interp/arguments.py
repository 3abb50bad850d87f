"""What each command of the command line takes."""

import argparse
import os


def parsed(arguments, commands):
    """The arguments as a Namespace, in which `command` is the function that was asked for.

    arguments: a list of texts. commands: functions whose names are among `ARGUMENTS`; their
    docstrings are the help. Exits with 2 and a sentence where the arguments are no command.
    """
    parser = argparse.ArgumentParser(
        prog="python -m interp", description="See what a small neural network has learned."
    )
    adding = parser.add_subparsers(required=True, metavar="COMMAND", title="commands")
    for command in commands:
        name, about = command.__name__, command.__doc__
        adds = adding.add_parser(name, help=about, description=about)
        adds.set_defaults(command=command)
        for flag, settings in ARGUMENTS[name]:
            adds.add_argument(flag, **settings)
    options = parser.parse_args(_joined(arguments))
    for name in {"network", "file", "out", "resume"} & set(vars(options)):
        path = getattr(options, name)
        setattr(options, name, path and os.path.expanduser(path))
    return options


def _joined(arguments):
    """`--pixels -1..1` as one argument, which argparse would take for two options."""
    joined = []
    for argument in arguments:
        if joined and joined[-1] == "--pixels":
            joined[-1] = f"--pixels={argument}"
        else:
            joined.append(str(argument))
    return joined


def pixel_scale(text):
    """What PixelScale.of takes: "0.13,0.31" is a mean and a std, the rest is a name."""
    try:
        mean, std = map(float, (text or "").split(","))
    except ValueError:
        return text
    return mean, std


_SETS = ["mnist", "fashion_mnist", "digits"]
_TRAINED_ON = (
    "what to train on (default: MNIST where it can be found, otherwise the embedded digits)"
)
_LOOKED_AT = "what to try it on (default: MNIST, otherwise the embedded digits)"
_DATA = ("--data", {"choices": _SETS, "help": _TRAINED_ON})
_TRIED_ON = ("--data", {"choices": _SETS, "help": _LOOKED_AT})
_NETWORK = (
    "network",
    {"metavar": "NETWORK", "help": "a file, or a name that ships such as mlp-60000"},
)
_OUT = ("--out", {"default": "out", "help": "folder to write to (default: out)"})
_CONVENTIONS = [
    (
        "--pixels",
        {
            "help": "what black and white are to it: 0..1, 0..255, -1..1, 1..0, MEAN,DEVIATION, or "
            '"unit columns" for keras.utils.normalize(x, axis=1) (default: found on images)'
        },
    ),
    (
        "--order",
        {"choices": ["rows", "columns"], "help": "how its images were read into 784 numbers"},
    ),
]
_TRAINING = [
    (
        "--hidden",
        {
            "type": int,
            "nargs": "*",
            "default": [512, 256],
            "metavar": "UNITS",
            "help": "units of each hidden layer (default: 512 256); nothing after it for none",
        },
    ),
    ("--images", {"type": int, "default": 60000, "help": "how many images (default: 60000)"}),
    ("--epochs", {"type": int, "default": 6, "help": "how many times over them (default: 6)"}),
    ("--activation", {"default": "relu", "help": "of the hidden layers (default: relu)"}),
    ("--pixels", {"default": "0..1", "help": "what it is fed: 0..1, -1..1, … (default: 0..1)"}),
    ("--seed", {"type": int, "default": 0, "help": "same seed, same network (default: 0)"}),
    _DATA,
    (
        "--resume",
        {
            "metavar": "FOLDER",
            "help": "keep the training here after every epoch, and go on with what is here",
        },
    ),
    ("--out", {"default": "network.keras", "help": ".keras or .npz (default: network.keras)"}),
]
_PAGE = [
    _NETWORK,
    ("--out", {"default": "page.html", "help": "file to write (default: page.html)"}),
    ("--exact", {"action": "store_true", "help": "weights in 32 bits, not 8: four times the size"}),
    _TRIED_ON,
    *_CONVENTIONS,
]
_DREAM = [
    _NETWORK,
    _OUT,
    (
        "--method",
        {
            "choices": ["climb", "ascend"],
            "default": "climb",
            "help": "by changes at random (climb, default) or the gradient",
        },
    ),
    ("--smooth", {"action": "store_true", "help": "climb on to smooth pictures"}),
    _TRIED_ON,
    *_CONVENTIONS,
]
ARGUMENTS = {
    "run": [_DATA, _OUT],
    "train": _TRAINING,
    "pictures": [_NETWORK, _OUT, _TRIED_ON, *_CONVENTIONS],
    "page": _PAGE,
    "dream": _DREAM,
    "fetch": [
        (
            "dataset",
            {"metavar": "DATASET", "choices": _SETS[:2], "help": "mnist or fashion_mnist"},
        )
    ],
    "check": [("file", {"metavar": "FILE", "help": "a model's file"}), _TRIED_ON, *_CONVENTIONS],
}
"""For each command, its arguments: a flag or a name, and what argparse is told of it."""

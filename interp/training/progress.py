"""How far a training is: a bar on a terminal, a widget in a notebook, a few words in a log."""

import sys
import warnings


class Progress:
    """A bar over all the images that are trained on; used with `with`."""

    def __init__(self, images):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # in a notebook without ipywidgets, which works too
            from tqdm.auto import tqdm
        widget = "tqdm.notebook" in {base.__module__ for base in tqdm.__mro__}
        self._live = widget or sys.stderr.isatty()
        self._bar = tqdm(
            total=images,
            desc="starting Keras",
            unit=" images",
            unit_scale=True,
            mininterval=0.1 if self._live else 5,  # a log keeps every state of the bar
        )

    def begin(self, stretch):
        """What is called so, such as "epoch 1 of 6", begins."""
        self._bar.set_description(stretch, refresh=self._live)

    def update(self, images):
        """So many more images have been trained on."""
        self._bar.update(images)

    def end(self, test_accuracy):
        """What began is over, and the network gets this share of the test images right."""
        self._bar.set_postfix_str(f"test accuracy {test_accuracy:.4f}", refresh=self._live)

    def say(self, line):
        """A line that stays."""
        self._bar.write(line, file=sys.stderr)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._bar.close()

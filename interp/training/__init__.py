"""Train dense networks with Keras, keeping what they were after every epoch.

Keras and its backend are imported when `train` is called, not before.
"""

from interp.training.trainer import TrainingRun, train

__all__ = ["TrainingRun", "train"]

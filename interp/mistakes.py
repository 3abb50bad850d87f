"""Which images a network gets wrong, and what it takes them for."""

import numpy as np

from interp.checks import check_labels
from interp.network import batches
from interp.pixels import check_many


def confusion(labels, predicted, classes=None):
    """(n, n) counts: row the true class, column what it was taken for.

    labels, predicted: integers, one per image. classes: n; by default as many as occur. Raises
    ValueError where there are not as many of both, or one is beyond the classes.
    """
    predicted = check_labels("predicted", predicted, np.size(predicted))
    labels = check_labels("labels", labels, len(predicted))
    occurring = 1 + int(max(labels.max(), predicted.max()))
    classes = classes or occurring
    if occurring > classes:
        raise ValueError(f"classes: {classes} arrived, but {occurring} occur; give one name each")
    return np.bincount(labels * classes + predicted, minlength=classes**2).reshape(classes, -1)


def confident_mistakes(net, images, labels):
    """Indices of the images that `net` gets wrong, the most confident mistake first.

    Confidence is as `confidence` has it.
    """
    rows = check_many(images, net.sizes[0])
    labels = check_labels("labels", labels, len(rows), classes=max(2, net.sizes[-1]))
    sure, wrong = [], []
    for batch, truth in batches(net, rows, labels):
        sure.append(confidence(net, batch))
        wrong.append(net.classify(batch) != truth)
    found = np.flatnonzero(np.concatenate(wrong))
    return found[np.argsort(-np.concatenate(sure)[found], kind="stable")]


def confidence(net, images):
    """How sure a network is of the class that it puts each image in, (n,).

    The probability of that class; of outputs that are no probabilities, the largest logit.
    """
    if net.output == "values":
        return net.logits(images).max(axis=-1)
    chances = net.probabilities(images)
    if chances.shape[-1] == 1:
        chances = np.hstack([chances, 1 - chances])
    return chances.max(axis=-1)

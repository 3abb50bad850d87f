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

    Confidence is the probability of the class it chose, or its largest output where outputs
    are no probabilities.
    """
    score = net.logits if net.output == "values" else net.probabilities
    rows = check_many(images, net.sizes[0])
    labels = check_labels("labels", labels, len(rows), classes=max(2, net.sizes[-1]))
    confidence, wrong = [], []
    for batch, truth in batches(net, rows, labels):
        confidence.append(score(batch).max(axis=-1))
        wrong.append(net.classify(batch) != truth)
    found = np.flatnonzero(np.concatenate(wrong))
    return found[np.argsort(-np.concatenate(confidence)[found], kind="stable")]

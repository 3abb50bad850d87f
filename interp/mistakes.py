"""Which images a network gets wrong, and what it takes them for."""

import numpy as np

from interp.network import batches


def confusion(labels, predicted, classes=None):
    """(n, n) counts: row the true class, column what it was taken for.

    labels, predicted: integers, one per image. classes: n; by default as many as occur. Raises
    ValueError where there are not as many of both, or one is beyond the classes.
    """
    labels, predicted = np.asarray(labels), np.asarray(predicted)
    if labels.shape != predicted.shape:
        raise ValueError(f"labels {labels.shape} and predicted {predicted.shape}: one each")
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
    confidence, wrong = [], []
    for batch, truth in batches(net, images, np.asarray(labels)):
        confidence.append(score(batch).max(axis=-1))
        wrong.append(net.classify(batch) != truth)
    found = np.flatnonzero(np.concatenate(wrong))
    return found[np.argsort(-np.concatenate(confidence)[found], kind="stable")]

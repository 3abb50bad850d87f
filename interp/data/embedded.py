"""scikit-learn's small digits, made to look like MNIST's: they always work offline."""


def embedded_digits():
    """x"""

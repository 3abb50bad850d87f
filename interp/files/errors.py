"""The one error for files and models that cannot be opened."""

LONGEST = 2_000
SUPPORTED = (
    "Supported: one chain of Input, Flatten, Reshape, Permute, Rescaling, Normalization, Dense, "
    "BatchNormalization, activation, Dropout and noise layers over 28×28 pixels"
)


class FormatError(ValueError):
    """A file or model that cannot be opened as a chain of dense layers over 28×28 pixels.

    Its message says what was found, what is supported, and what to do next; what a file makes
    it quote is cut.
    """

    def __init__(self, message):
        text = str(message)
        super().__init__(text if len(text) <= LONGEST else f"{text[:LONGEST]} …")

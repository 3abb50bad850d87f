"""Models of many kinds, each a function that builds it with Keras."""

import numpy as np

IMAGES = np.random.default_rng(1).integers(0, 256, (12, 28, 28), dtype=np.uint8)
ACTIVATIONS = (
    "linear", "relu", "leaky_relu", "elu", "selu", "gelu", "silu", "swish", "sigmoid", "tanh",
    "softplus", "softmax",
)  # fmt: skip

AUGMENTING = {
    "RandomFlip": (), "RandomRotation": (0.2,), "RandomZoom": (0.2,),
    "RandomTranslation": (0.2, 0.2), "RandomContrast": (0.5,), "RandomBrightness": (0.5,),
    "RandomShear": (0.2, 0.2), "RandomPerspective": (), "RandomGaussianBlur": (),
    "RandomErasing": (), "RandomElasticTransform": (), "RandomInvert": (),
    "RandomSharpness": (0.5,),
}  # fmt: skip
"""What only training does, each with its arguments; Keras before 3.10 lacks some."""


def functional(layers, shape=(28, 28)):
    def build(keras):
        inputs = values = keras.Input(shape)
        for layer in layers(keras.layers):
            values = layer(values)
        return keras.Model(inputs, values)

    return build


def sequential(layers, shape=(28, 28)):
    return lambda keras: keras.Sequential([keras.Input(shape), *layers(keras.layers)])


def usual(la):
    return [la.Flatten(), la.Dense(9, "relu"), la.Dropout(0.5), la.Dense(4, "softmax")]


def nested(keras):
    la = keras.layers
    first = keras.Sequential([keras.Input((784,)), la.Dense(9, "relu"), la.BatchNormalization()])
    inputs = keras.Input((9,))
    second = keras.Model(inputs, la.Dense(7, "tanh", name="inner")(inputs))
    both = keras.Sequential([keras.Input((9,)), second, la.BatchNormalization(), la.Dense(8)])
    return keras.Sequential([keras.Input((28, 28)), la.Flatten(), first, both, la.Dense(3)])


def twice_nested(keras):
    """Two models within a model, whose layers have the same names."""

    def body(name, size):
        layers = [
            keras.layers.Dense(5, "relu", name="a"),
            keras.layers.BatchNormalization(name="b"),
        ]
        return keras.Sequential([keras.Input((size,)), *layers], name=name)

    both = keras.Sequential([keras.Input((784,)), body("first", 784), body("second", 5)])
    return keras.Sequential([keras.Input((784,)), both, keras.layers.Dense(3)])


def frozen_within(*names):
    """Models within a model, each of one layer, the first not to be trained and so saved last."""

    def build(keras):
        def body(name, inner):
            layer = keras.layers.Dense(5, "relu", name=inner)
            return keras.Sequential([keras.Input((5,)), layer], name=name)

        both = [body(*name.split("/")) for name in names]
        both[0].trainable = False
        inner = keras.Sequential([keras.Input((5,)), *both], name="inner")
        la = keras.layers
        return keras.Sequential([keras.Input((784,)), la.Dense(5), inner, la.Dense(3)])

    return build


def normalised(la):
    layer = la.Normalization(axis=None)
    layer.adapt(IMAGES.astype(np.float32))
    return [layer, la.Flatten(), la.Dense(5)]


MODELS = {
    "sequential": sequential(usual),
    "functional": functional(usual),
    "nested": nested,
    "twice nested": twice_nested,
    "frozen within, one name": frozen_within("p/d", "q/d"),
    "frozen within, names crossed": frozen_within("a/b", "b/a"),
    "frozen within, names repeated": frozen_within("inner/inner", "other/inner"),
    "softmax of a row": sequential(
        lambda la: [la.Flatten(), la.Dense(6), la.Reshape((1, 6)), la.Softmax(), la.Flatten()]
    ),
    "softmax of a column": sequential(
        lambda la: [la.Flatten(), la.Dense(6), la.Reshape((6, 1)), la.Softmax(axis=1),
                    la.Flatten()]
    ),
    "channel last": sequential(usual, (28, 28, 1)),
    "channel first": sequential(usual, (1, 28, 28)),
    "flat": functional(lambda la: [la.Dense(6, "sigmoid"), la.Dense(1, "sigmoid")], (784,)),
    "no bias": sequential(
        lambda la: [la.Flatten(), la.Dense(9, "relu", use_bias=False), la.Dense(47)]
    ),
    "reshaped": sequential(
        lambda la: [la.Reshape((-1,)), la.Dense(6, "relu"), la.Reshape((6,)), la.Dense(3)]
    ),
    "columns": sequential(lambda la: [la.Permute((2, 1)), la.Flatten(), la.Dense(3)]),
    "transposed by flattening": sequential(
        lambda la: [la.Flatten(data_format="channels_first"), la.Dense(3)], (28, 28, 1)
    ),
    "units re-ordered": sequential(
        lambda la: [la.Flatten(), la.Dense(6, "relu"), la.Reshape((2, 3)), la.Permute((2, 1)),
                    la.Flatten(), la.Dense(3)]
    ),
    "layers as activations": sequential(
        lambda la: [la.Flatten(), la.Dense(9), la.LeakyReLU(), la.Dense(8, la.LeakyReLU(0.1)),
                    la.Dense(8), la.ReLU(), la.Dense(7), la.ReLU(negative_slope=0.25),
                    la.Dense(7), la.ELU(0.5), la.Dense(5), la.Activation("tanh"), la.Dense(4),
                    la.Softmax()]
    ),
    "idle": sequential(
        lambda la: [la.GaussianNoise(1.0), la.Flatten(), la.ActivityRegularization(0.1),
                    la.Dense(9, "relu"), la.AlphaDropout(0.5), la.GaussianDropout(0.5),
                    la.Identity(), la.Dense(4)]
    ),
    "augmented": sequential(
        lambda la: [*(getattr(la, name)(*given) for name, given in AUGMENTING.items()
                      if hasattr(la, name)), la.Flatten(), la.Dense(4)],
        (28, 28, 1),
    ),
    "batch normalised": sequential(
        lambda la: [la.Flatten(), la.Dense(9), la.BatchNormalization(), la.ReLU(), la.Dropout(0.2),
                    la.Dense(8, "relu"), la.BatchNormalization(scale=False, epsilon=0.1),
                    la.BatchNormalization(center=False), la.Dense(7, "sigmoid"), la.Dense(4),
                    la.BatchNormalization(), la.Softmax()]
    ),
    "pixels batch normalised": sequential(
        lambda la: [la.BatchNormalization(), la.Flatten(), la.BatchNormalization(), la.Dense(4)]
    ),
    "channel batch normalised": sequential(
        lambda la: [la.BatchNormalization(), la.Flatten(), la.Dense(4)], (28, 28, 1)
    ),
    "rows batch normalised": sequential(
        lambda la: [la.BatchNormalization(axis=1), la.Flatten(), la.Dense(4)]
    ),
    "rescaled": sequential(
        lambda la: [la.Rescaling(2.0, -1.0), la.Flatten(), la.Dense(4)]
    ),
    "rescaled within": sequential(
        lambda la: [la.Flatten(), la.Dense(5, "relu"), la.Rescaling(0.5, 1.0), la.Dense(4)]
    ),
    "normalised by columns": sequential(
        lambda la: [la.Normalization(), la.Flatten(), la.Dense(4)]
    ),
    "normalised by pixels": sequential(
        lambda la: [la.Normalization(axis=(1, 2)), la.Flatten(), la.Dense(4)]
    ),
    "normalised by the configuration": sequential(
        lambda la: [la.Normalization(mean=0.3, variance=0.2), la.Flatten(), la.Dense(4)]
    ),
    "normalised by lists": sequential(
        lambda la: [la.Normalization(mean=[0.1] * 27 + [0.5], variance=[0.2] * 28), la.Flatten(),
                    la.Dense(4)]
    ),
    "normalised back": sequential(
        lambda la: [la.Normalization(mean=0.3, variance=0.2, invert=True), la.Flatten(),
                    la.Dense(4)]
    ),
    **{name: sequential(lambda la, name=name: [la.Flatten(), la.Dense(6), la.Activation(name)])
       for name in ACTIVATIONS},
}  # fmt: skip

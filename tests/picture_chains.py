"""Random legal chains of Keras layers over pictures: convolutions, pools, edges, normalisations."""

import random

from keras_chains import Made, randomise

PADDING = ("valid", "same")
AFTER = ("relu", "relu", "tanh", "elu", "leaky_relu", "linear")


class PictureGrammar:
    """What convolutional chains are made of: `keras`, Keras 3 or tf_keras."""

    def __init__(self, keras):
        self.keras, self.la = keras, keras.layers

    def make(self, seed):
        """The chain that `seed` stands for, its weights random, as Made."""
        rng = random.Random(seed)
        self.keras.utils.set_random_seed(seed)
        shape, front = rng.choice([
            ((28, 28, 1), []),
            ((28, 28, 1), [self.la.Rescaling(1 / 255)]),
            ((28, 28), [self.la.Reshape((28, 28, 1))]),
            ((784,), [self.la.Reshape((28, 28, 1)), self.la.BatchNormalization()]),
        ])  # fmt: skip
        layers = [*front, *self.smaller(rng)]
        for _ in range(rng.randint(1, 4)):
            layers += self.block(rng)
        layers += [*self.row(rng), *self.end(rng)]
        inputs = self.keras.Input(shape)
        if rng.random() < 0.5:
            model = self.keras.Sequential([inputs, *layers])
        else:
            values = inputs
            for layer in layers:
                values = layer(values)
            model = self.keras.Model(inputs, values)
        randomise(model, seed)
        return Made(model, "", False, False, False)

    def smaller(self, rng):
        """A first convolution, after edges that make the picture oblong."""
        la = self.la
        edges = [
            [],
            [la.ZeroPadding2D(((1, 0), (2, 3)))],
            [la.Cropping2D(((2, 5), (0, 1)))],
            [la.ZeroPadding2D(2)],
        ]
        size = rng.choice([2, 3, (3, 2), 5])
        padding = rng.choice(PADDING)
        return [
            *rng.choice(edges),
            la.Conv2D(rng.randint(1, 4), size, 2, padding, activation="relu"),
        ]

    def block(self, rng):
        """A layer over pictures that are no smaller than it needs, and what may follow it."""
        la, padding = self.la, "same"  # which fits a picture of any size
        size, stride = rng.choice([1, 2, 3, (2, 3)]), rng.choice([1, 1, 2])
        act, bias = rng.choice(AFTER), rng.random() < 0.8
        dilation = 1 if stride > 1 else rng.choice([1, 2, (1, 2)])
        return rng.choice([
            lambda: [la.Conv2D(rng.randint(1, 4), size, stride, padding, activation=act,
                               use_bias=bias, dilation_rate=dilation)],
            lambda: [la.Conv2D(3, size, stride, padding), la.BatchNormalization(), la.ReLU()],
            lambda: [la.Conv2D(2, size, padding=padding, activation="relu"),
                     la.BatchNormalization(), la.SpatialDropout2D(0.3)],
            lambda: [la.BatchNormalization(), la.Activation("relu"), la.Conv2D(2, 1)],
            lambda: [la.Conv2D(4, 1), la.Conv2D(4, size, padding=padding, groups=2)],
            lambda: [la.DepthwiseConv2D(size, stride, padding, depth_multiplier=rng.randint(1, 2),
                                        activation=act, use_bias=bias)],
            lambda: [la.SeparableConv2D(3, size, stride, padding, activation=act, use_bias=bias,
                                        depth_multiplier=rng.randint(1, 2))],
            lambda: [la.MaxPooling2D(size, rng.choice([None, 1, 2]), padding)],
            lambda: [la.AveragePooling2D(size, rng.choice([None, 1, 2]), padding), la.ReLU()],
            lambda: [la.Conv2D(3, 2, padding=padding), la.MaxPooling2D(2, padding=padding),
                     la.ReLU()],
            lambda: [la.Conv2D(2, 1), la.PReLU(shared_axes=rng.choice([None, [1, 2]]))],
            lambda: [la.ZeroPadding2D(1), la.Conv2D(2, 3, activation="relu")],
            lambda: [la.ZeroPadding2D((1, 0)), la.Rescaling(0.5, 0.25), la.Dropout(0.5)],
        ])()  # fmt: skip

    def row(self, rng):
        """Layers that make a row of a picture."""
        la = self.la
        return rng.choice([
            lambda: [la.Flatten()],
            lambda: [la.Flatten(data_format="channels_first")],
            lambda: [la.Permute((2, 1, 3)), la.Flatten()],
            lambda: [la.Reshape((-1,))],
            lambda: [la.GlobalAveragePooling2D()],
            lambda: [la.GlobalMaxPooling2D(keepdims=True), la.Flatten()],
            lambda: [la.GlobalMaxPooling2D(), la.BatchNormalization()],
        ])()  # fmt: skip

    def end(self, rng):
        la = self.la
        hidden = rng.choice([[], [la.Dense(6, "relu"), la.Dropout(0.5)], [la.BatchNormalization()]])
        return [*hidden, la.Dense(rng.randint(1, 5), rng.choice([None, "softmax", "sigmoid"]))]

"""Random legal chains of Keras layers, with and without custom code in them."""

import inspect
import random
from dataclasses import dataclass

import numpy as np

NAMES = (
    None, "linear", "relu", "leaky_relu", "elu", "selu", "gelu", "silu", "swish", "sigmoid",
    "tanh", "softplus", "relu6", "softsign", "exponential", "hard_sigmoid", "softmax", "mish",
)  # fmt: skip
HALVES = ("float16", "bfloat16", "mixed_float16", "mixed_bfloat16")
INTEGERS = ("uint8", "int32", "int64")
FILES = ("keras", "h5")

BLIND = {
    "a class": ("h5",),
    "a model's class": ("h5",),
    "a nested model's class": ("h5",),
    "a registered class": (),
    "a lambda": (),
    "a layer of a lambda": (),
    "a function of a known name": FILES,
    "a function of another module of Keras": FILES,
    "a function of another name": (),
    "a class as activation": (),
    "a policy": (),
    "a method": FILES,
    "int8": (),
}
"""Custom code, each with the routes by which it cannot be told from Keras' own."""
ONLY_KERAS_3 = ("a policy", "int8", "a function of another module of Keras")


@dataclass
class Made:
    """A model, the custom code in it or "", whether it computes in half precision,
    whether its input is of integers, and whether LoRA was switched on in one of its layers."""

    model: object
    own: str
    half: bool
    integers: bool
    lora: bool


class Grammar:
    """What chains are made of: `keras`, Keras 3 or tf_keras; `tensorflow`, or None."""

    def __init__(self, keras, tensorflow=None):
        self.keras, self.la, self.tensorflow = keras, keras.layers, tensorflow
        self.is_new = hasattr(keras, "ops")
        self.own = _classes(keras)

    def make(self, seed):
        """The chain that `seed` stands for, its weights random, as Made."""
        rng = random.Random(seed)
        self.keras.utils.set_random_seed(seed)
        kinds = [x for x in BLIND if self.is_new or x not in ONLY_KERAS_3]
        own = rng.choice(kinds) if rng.random() < 0.4 else ""
        half = own != "int8" and rng.random() < 0.15
        integers = not half and rng.random() < 0.15
        layers = self._layers(rng, own, half)
        shape = rng.choice([(28, 28), (28, 28, 1), (784,)])
        dtype = rng.choice(INTEGERS) if integers else "float32"
        if shape != (784,):
            layers = [*self._front(rng, shape), *layers]
        model = self._model(rng, own, self.keras.Input(shape, dtype=dtype), layers)
        randomise(model, seed)
        lora = self.is_new and own == "" and rng.random() < 0.08
        dense = next(x for x in model.layers if type(x).__name__ == "Dense")
        if lora:
            dense.enable_lora(2)
            dense.lora_kernel_b.assign(np.full(dense.lora_kernel_b.shape, 0.3))
        if own == "int8":
            dense.quantize("int8")
        if own == "a method":
            dense.call = _twice(dense.call)
        return Made(model, own, half, integers, lora)

    def _model(self, rng, own, inputs, layers):
        kinds = self.own if own == "a model's class" else vars(self.keras)
        if own == "a model's class" or rng.random() < 0.5:
            return kinds["Sequential"]([inputs, *layers])
        values = inputs
        for layer in layers:
            values = layer(values)
        return self.keras.Model(inputs, values)

    def _front(self, rng, shape):
        """Layers over the picture, and one that makes a row of it."""
        la, layers = self.la, self._pixels(rng, shape)
        if rng.random() < 0.15:
            layers.append(la.Permute((2, 1, 3)[: len(shape)]))
        flat = [la.Flatten(), la.Flatten(data_format="channels_first"), la.Reshape((-1,))]
        return [*layers, rng.choice(flat)]

    def _pixels(self, rng, shape):
        la = self.la
        choices = [
            lambda: la.Rescaling(1 / 255),
            lambda: la.Rescaling(1 / 127.5, -1),
            lambda: la.Rescaling(2.0, -1.0),
            lambda: la.Normalization(mean=0.3, variance=0.2),
            lambda: la.Normalization(axis=None, mean=110.0, variance=900.0),
            lambda: la.BatchNormalization(axis=rng.choice([1, 2, -1])),
            lambda: la.Dropout(0.5),
            lambda: la.GaussianNoise(1.0),
            lambda: la.ReLU(),
            lambda: la.Activation("linear"),
        ]
        return [rng.choice(choices)() for _ in range(rng.choice([0, 0, 1, 1, 1, 2]))]

    def _layers(self, rng, own, half):
        """Layers from a row of pixels on; `own` and `half` have to be in them somewhere."""
        la = self.la
        policy = rng.choice(HALVES) if half else None
        blocks = [self._block(rng, dtype=policy) for _ in range(rng.randint(1, 3))]
        blocks.insert(rng.randint(0, len(blocks)), self._own_block(rng, own))
        blocks = [block for block in blocks if block]
        if own == "a nested model's class" or rng.random() < 0.2:
            kinds = self.own if own == "a nested model's class" else vars(self.keras)
            place = rng.randrange(1, len(blocks) + 1)
            inner = [kinds["Sequential"]([x for block in blocks[:place] for x in block])]
            blocks = [inner, *blocks[place:]]
        last = la.Dense(rng.randint(1, 5), rng.choice([None, None, "softmax", "sigmoid"]))
        return [*(x for block in blocks for x in block), last]

    def _block(self, rng, **options):
        la, after = self.la, []
        dtype = options.pop("dtype", None) or ("float64" if rng.random() < 0.05 else None)
        activation = self._activation(rng)
        if activation is None and rng.random() < 0.7:
            after = rng.choice([
                lambda: [la.BatchNormalization(scale=rng.random() < 0.7), la.ReLU()],
                lambda: [la.LeakyReLU()],
                lambda: [la.ELU(0.5)],
                lambda: [la.Activation(rng.choice(NAMES[1:16]))],
                lambda: [la.ReLU(max_value=1.0)],
                lambda: [la.ReLU(rng.choice([None, 1.0]), rng.choice([0.0, 0.2]), 0.3)],
                lambda: [la.PReLU()],
            ])()  # fmt: skip
        after += rng.choice([
            list, list, lambda: [la.Dropout(0.5)],
            lambda: [la.BatchNormalization(epsilon=0.01)], lambda: [la.Rescaling(0.5, 0.25)],
        ])()  # fmt: skip
        units, bias = rng.randint(2, 8), rng.random() < 0.8
        return [la.Dense(units, activation, use_bias=bias, dtype=dtype), *after]

    def _activation(self, rng):
        if rng.random() < 0.75:
            return rng.choice(NAMES[:16])
        functions = [self.keras.activations.relu, self.keras.activations.tanh]
        if self.tensorflow:
            functions += [self.tensorflow.nn.relu, self.tensorflow.nn.swish]
        return rng.choice([*functions, self.la.LeakyReLU(0.1), self.la.ReLU(), NAMES[-1]])

    def _own_block(self, rng, own):
        la, mine, dense = self.la, self.own, self.la.Dense
        units = rng.randint(2, 6)
        if own == "a class":
            kinds = {
                "Dropout": [dense(units, "relu"), mine["Dropout"](0.5)],
                "Dense": [mine["Dense"](units, "relu")],
                "BatchNormalization": [dense(units), mine["BatchNormalization"]()],
                "Flatten": [dense(units, "relu"), mine["Flatten"]()],
                "ReLU": [dense(units), mine["ReLU"]()],
            }
            return kinds[rng.choice([*kinds])]
        if own == "a layer of a lambda":
            return [dense(units), la.Activation(lambda x: 2 * x)]
        if own == "a registered class":
            return [dense(units, "relu"), mine["registered"]()]
        if own == "a policy":
            return [dense(units, "relu", dtype=mine["policy"]("float32"))]
        activations = {
            "a lambda": lambda: lambda x: 2 * x,
            "a function of a known name": lambda: rng.choice([relu, swish, gelu]),
            "a function of another name": lambda: doubled,
            "a function of another module of Keras": lambda: self.keras.ops.gelu,
            "a class as activation": lambda: mine["ReLU"](),
        }
        return [dense(units, activations[own]())] if own in activations else []


def randomise(model, seed):
    """Gives a model random weights of the usual size, and its statistics random values."""
    rng = np.random.default_rng(seed)
    for weight in model.weights:
        name = getattr(weight, "path", weight.name)
        if "variance" in name:
            weight.assign(rng.uniform(0.5, 2, weight.shape))
        elif "seed" not in name and "count" not in name:
            weight.assign(rng.normal(size=weight.shape) / np.sqrt(weight.shape[:1] or 1))


def relu(x):
    return 2 * x


def swish(x):
    return 3 * x


def gelu(x):
    return 4 * x


def doubled(x):
    return 2 * x


def _twice(call):
    return lambda *args, **kwargs: 2 * call(*args, **kwargs)


def _classes(keras):
    """Custom classes under names of Keras', which double what they should give."""
    classes = {}
    bases = [getattr(keras.layers, x) for x in
             ("Dropout", "Dense", "BatchNormalization", "Flatten", "ReLU")]  # fmt: skip
    for number, base in enumerate([*bases, keras.Sequential]):
        module = ("__main__", "mine")[number % 2]
        classes[base.__name__] = _doubling(base, module)
    register = keras.utils.register_keras_serializable("mine")
    classes["registered"] = register(_doubling(keras.layers.Flatten, "mine"))
    if hasattr(keras, "DTypePolicy"):
        classes["policy"] = type("DTypePolicy", (keras.DTypePolicy,), {"__module__": "mine"})
    return classes


def _doubling(base, module):
    takes_training = "training" in inspect.signature(base.call).parameters

    def call(self, inputs, training=None):
        options = {"training": training} if takes_training else {}
        return 2 * base.call(self, inputs, **options)

    return type(base.__name__, (base,), {"call": call, "__module__": module})

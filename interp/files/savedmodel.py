"""TensorFlow's SavedModel folders, whose graph is read as data: no op of it is run.

From the output of the model back to its input, each op becomes the Keras layer that does the same;
that chain is then read like any other. What is computed from variables alone, such as the factors
of a normalisation, is computed here.
"""

import math
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

import numpy as np
import numpy.typing as npt

from interp.files.chain import Chain
from interp.files.hdf5 import FILE_LIMIT
from interp.files.keras_config import MAX_LAYERS, Described
from interp.files.keras_pictures import MAX_UNITS
from interp.files.limits import FormatError, clean, read_file
from interp.files.metadata import NOTHING, Given
from interp.files.tensor_bundle import DAMAGED, TYPES, Bundle, Message
from interp.network import Network

LIMIT, MAX_DEPTH, MAX_STEPS = 4_000_000, 50, 20_000
GRAPH, OBJECTS = "saved_model.pb", "_CHECKPOINTABLE_OBJECT_GRAPH"
_CALLS = ("StatefulPartitionedCall", "PartitionedCall")
_SAME = ("Identity", "StopGradient", "ReadVariableOp", "EnsureShape")
_VARIABLES = ("VarHandleOp", "VariableV2", "Variable")
_ACTIVATIONS = {
    "Relu": "relu", "Relu6": "relu6", "Sigmoid": "sigmoid", "Tanh": "tanh", "Softmax": "softmax",
    "Elu": "elu", "Selu": "selu", "Softplus": "softplus", "Softsign": "softsign",
}  # fmt: skip
_ARITHMETIC = {
    "Add": np.add, "AddV2": np.add, "BiasAdd": np.add, "Sub": np.subtract,
    "Mul": np.multiply, "RealDiv": np.divide,
}  # fmt: skip


class Op(NamedTuple):
    """An op where it stands: in the graph, scope 0, or in a call of one of its functions.

    inputs: the ops it takes, each as "name" or "name:output", without those it only waits for.
    """

    scope: int
    name: str
    kind: str
    inputs: list[str]
    attributes: dict[str, Message]

    def numbers(self, key: str) -> list[int]:
        """A list of whole numbers among its attributes; [] where it has none of that name."""
        return self.attributes.get(key, Message()).one(1).numbers(3)

    def text(self, key: str) -> str:
        """A text among its attributes."""
        return self.attributes.get(key, Message()).text(2)

    def real(self, key: str, default: float) -> float:
        """A real number among its attributes; `default` where it is left out."""
        content = self.attributes.get(key, Message()).all(4)
        return float(struct.unpack("<f", content[0])[0]) if content else default

    def refuse(self, why: str = "is none that is read here") -> NoReturn:
        """Raises the FormatError that names it."""
        raise FormatError(
            f"a SavedModel whose op {clean(self.name)!r} ({clean(self.kind)}) {why}. Read are "
            "MatMul, Conv2D, DepthwiseConv2dNative, BiasAdd, Reshape, MaxPool, AvgPool, Pad, Mean "
            f"and Max over a picture, arithmetic with constants, {', '.join(_ACTIVATIONS)} and "
            "LeakyRelu, in one chain. Where its Keras model is at hand: "
            '`model.save("model.h5")`, and open model.h5'
        )


def read(path: Path, given: Given = NOTHING) -> Network:
    """The Network in a SavedModel folder, or in the folder of a saved_model.pb, as `given` says.

    Raises FormatError, naming the op, where its graph is not a chain of layers over grey images.
    """
    given.check_all_said()
    folder = path if path.is_dir() else path.parent
    content = read_file(folder / GRAPH, LIMIT, "Weights in the graph itself are not read")
    try:
        entries = Graph(Message(content), Bundle(folder / "variables")).layers()
    except FormatError:
        raise
    except (LookupError, ValueError, ArithmeticError, RecursionError, struct.error) as error:
        raise FormatError(
            f"a graph that makes no sense ({clean(str(error))}): {DAMAGED}"
        ) from error
    config = {"name": "", "layers": entries}
    chain = Chain({"class_name": "Sequential", "config": config, "keras_version": "2."})
    return chain.network(lambda layer: layer.entry["arrays"], None, folder.resolve().name, given)


class Graph:
    """The graph that a SavedModel serves, and the variables it takes."""

    def __init__(self, saved: Message, bundle: Bundle) -> None:
        graphs = [x for x in saved.messages(2) if b"serve" in x.one(1).all(4)]
        if len(graphs) != 1:
            raise FormatError(f"a SavedModel with {len(graphs)} graphs to serve; one is read")
        self._bundle, (meta,) = bundle, graphs
        self._steps, self._room = 0, FILE_LIMIT
        graph = meta.one(2)
        functions = graph.one(2).messages(1)
        self._functions = {x.one(1).text(1): x for x in functions}
        self._scopes = [_ops(0, graph.messages(1))]
        self._arguments: list[dict[str, tuple[int, str]]] = [{}]
        self._results: list[dict[str, str]] = [{}]
        self._calls: dict[tuple[int, str], int] = {}
        signatures = meta.mapping(5)
        served = [x for name, x in signatures.items() if name != "__saved_model_init_op"]
        served = [signatures[x] for x in ("serving_default",) if x in signatures] or served
        if len(served) != 1 or len(served[0].mapping(1)) != 1 or len(served[0].mapping(2)) != 1:
            raise FormatError("a SavedModel without one signature of one input and one output")
        (self._input,), (output,) = (served[0].mapping(x).values() for x in (1, 2))
        self._output = output.text(1)
        self._keys = self._keys_of_variables(meta.one(7))

    def _keys_of_variables(self, objects: Message) -> dict[str, str]:
        """For each variable's op in the graph, the key of its values in the bundle.

        A function lists the objects that its last arguments are; the bundle, in the same order,
        under which key each object's values are.
        """
        if OBJECTS not in self._bundle:  # TensorFlow 1: under the names of the ops
            return {}
        stored = Message(self._bundle.content(OBJECTS)[8:]).messages(1)
        keys, bound = {}, objects.mapping(2)
        for op in self._scopes[0].values():
            name = op.attributes.get("f", Message()).one(10).text(1)
            numbers = bound[name].numbers(2) if name in bound else []
            for argument, number in zip(op.inputs[::-1], numbers[::-1], strict=False):
                if not 0 <= number < len(stored):
                    op.refuse("is given an object that is not there")
                attributes = stored[number].messages(2)
                if len(attributes) == 1:
                    keys[argument.split(":")[0]] = attributes[0].text(3)
        return keys

    def _find(self, scope: int, reference: str, depth: int = 0) -> tuple[Op, str]:
        """The op behind a reference, through calls and what changes nothing, and its output."""
        name, _, output = reference.partition(":")
        self._steps += 1
        if max(depth, len(self._scopes)) > 4 * MAX_DEPTH or self._steps > MAX_STEPS:
            raise FormatError("a SavedModel whose ops lead to each other without end")
        if name in self._arguments[scope]:
            return self._find(*self._arguments[scope][name], depth + 1)
        if name not in self._scopes[scope]:
            raise FormatError(f"a SavedModel without the op {clean(name)!r} that others take")
        op = self._scopes[scope][name]
        if op.kind in _CALLS:
            inner = self._enter(op)
            results = [*self._results[inner].values()]
            place = int(output.split(":")[-1] or 0) if output[-1:].isdecimal() else 0
            if place >= len(results):
                op.refuse(f"has no output {place}")
            return self._find(inner, results[place], depth + 1)
        if op.kind in _SAME and op.inputs:
            return self._find(scope, op.inputs[0], depth + 1)
        return op, output

    def _enter(self, call: Op) -> int:
        """The number of the scope of a called function, made where it is new."""
        place = call.scope, call.name
        if place not in self._calls:
            function = self._functions.get(call.attributes["f"].one(10).text(1))
            if function is None:
                call.refuse("calls a function that is not there")
            self._calls[place] = number = len(self._scopes)
            signature = function.one(1)
            names = [x.text(1) for x in signature.messages(2)]
            given = [(call.scope, x) for x in call.inputs]
            results = {x.text(1): x.text(2) for x in function.messages(4)}
            self._scopes.append(_ops(number, function.messages(3)))
            self._arguments.append(dict(zip(names, given, strict=False)))
            order = [x.text(1) for x in signature.messages(3)]
            self._results.append({x: results[x] for x in order if x in results})
        return self._calls[place]

    def layers(self) -> list[Described]:
        """The Keras layers of the chain, from input to output, each with its "arrays"."""
        described: list[Described] = []
        op, output = self._find(0, self._output)
        while op.kind != "Placeholder":
            if (
                not op.inputs
                or len(described) > MAX_LAYERS
                or output not in ("", "0", *_outputs(op))
            ):
                op.refuse()
            kind, config, arrays, before = self._layer(op)
            name = clean("/".join(op.name.split("/")[-2:-1]) or op.name)
            if kind:
                config = {"name": name, **config}
                described.append({"class_name": kind, "config": config, "arrays": arrays})
            op, output = self._find(op.scope, before)
        if op.name != self._input.text(1).split(":")[0]:
            op.refuse("is not the input of the model")
        dtype = {4: "uint8"}.get(self._input.number(2), "float32")
        shape = [size if size > 0 else None for size in self._input.one(3).shape()]
        first = {"name": "input", "batch_shape": shape, "dtype": dtype}
        return [{"class_name": "InputLayer", "config": first, "arrays": {}}, *described[::-1]]

    def _layer(self, op: Op) -> tuple[str, dict[str, Any], dict[str, npt.NDArray], str]:
        """(class, configuration, arrays, input) of the Keras layer that an op is."""
        first, rest = op.inputs[0], op.inputs[1:]
        if op.text("data_format") not in ("", "NHWC"):
            op.refuse("has its channels first")
        if op.kind == "Cast" and op.attributes["DstT"].number(6) == 1:
            if op.attributes["SrcT"].number(6) not in (1, 2, 4, 19):
                op.refuse("rounds to whole numbers")
            return "", {}, {}, first
        if op.kind in _ACTIVATIONS:
            return "Activation", {"activation": _ACTIVATIONS[op.kind]}, {}, first
        if op.kind == "LeakyRelu":
            return "LeakyReLU", {"alpha": op.real("alpha", 0.2)}, {}, first
        if op.kind in ("MaxPool", "AvgPool"):
            kind = "MaxPooling2D" if op.kind == "MaxPool" else "AveragePooling2D"
            return kind, {"pool_size": op.numbers("ksize")[1:3], **_windows(op)}, {}, first
        if op.kind in ("Conv2D", "DepthwiseConv2dNative", "MatMul"):
            kernel = self._value(op.scope, rest[0])
            if any(op.attributes.get(f"transpose_{x}", Message()).number(5) for x in "ab"):
                op.refuse("transposes what it multiplies")
            if op.kind == "MatMul":
                return "Dense", {"use_bias": False}, {"kernel": kernel}, first
            config = {"kernel_size": [*kernel.shape[:2]], "use_bias": False, **_windows(op)}
            config["dilation_rate"] = op.numbers("dilations")[1:3] or [1, 1]
            if op.kind == "Conv2D":
                return "Conv2D", {"filters": kernel.shape[-1], **config}, {"kernel": kernel}, first
            config["depth_multiplier"] = kernel.shape[-1]
            return "DepthwiseConv2D", config, {"depthwise_kernel": kernel}, first
        if op.kind == "Reshape":
            sizes = self._sizes(op, rest[0])
            return ("Reshape" if len(sizes) > 1 else "Flatten"), {"target_shape": sizes}, {}, first
        if op.kind in ("Mean", "Max") and self._value(op.scope, rest[0]).tolist() == [1, 2]:
            kind = "GlobalAveragePooling2D" if op.kind == "Mean" else "GlobalMaxPooling2D"
            keep = bool(op.attributes.get("keep_dims", Message()).number(5))
            return kind, {"keepdims": keep}, {}, first
        if op.kind == "Pad":
            edges = self._value(op.scope, rest[0]).tolist()
            if len(edges) == 4 and edges[0] == edges[3] == [0, 0]:
                return "ZeroPadding2D", {"padding": edges[1:3]}, {}, first
        training = op.attributes.get("is_training")  # where it is left out, it is true
        if op.kind == "FusedBatchNormV3" and training and not training.number(5):
            names = ("gamma", "beta", "moving_mean", "moving_variance")
            arrays = {x: self._value(op.scope, y) for x, y in zip(names, rest, strict=False)}
            return "BatchNormalization", {"epsilon": op.real("epsilon", 1e-4)}, arrays, first
        if op.kind in _ARITHMETIC and len(rest) == 1:
            return self._affine(op)
        op.refuse()

    def _affine(self, op: Op) -> tuple[str, dict[str, Any], dict[str, npt.NDArray], str]:
        """The layer that adds or multiplies by what does not depend on the input."""
        places = [place for place in (0, 1) if self._is_constant(op.scope, op.inputs[place])]
        if len(places) != 1:
            op.refuse("joins two branches")
        (place,) = places
        value = self._value(op.scope, op.inputs[place]).astype(np.float64)
        if value.size > MAX_UNITS or value.size != max(value.shape[-1:], default=1):
            op.refuse(f"takes numbers of shape {value.shape}, more than one a channel")
        one, zero = np.ones_like(value), np.zeros_like(value)
        if op.kind == "RealDiv" and (place == 0 or not value.all()):
            op.refuse("divides by what it is given, or by 0")
        sign = -one if op.kind == "Sub" and place == 0 else one
        scale, shift = sign, -value if op.kind == "Sub" and place == 1 else value
        if op.kind in ("Mul", "RealDiv"):
            scale, shift = value if op.kind == "Mul" else 1 / value, zero
        before = op.inputs[1 - place]
        if value.size == 1:
            config = {"scale": float(scale.reshape(())), "offset": float(shift.reshape(()))}
            return "Rescaling", config, {}, before
        arrays = {"gamma": scale.reshape(-1), "beta": shift.reshape(-1)}
        arrays |= {"moving_mean": zero.reshape(-1), "moving_variance": one.reshape(-1)}
        return "BatchNormalization", {"epsilon": 0.0}, arrays, before

    def _sizes(self, op: Op, reference: str) -> list[int]:
        """The sizes that a Reshape makes, without the number of images."""
        shape, _ = self._find(op.scope, reference)
        if shape.kind == "Pack":
            return [int(self._value(shape.scope, x).reshape(())) for x in shape.inputs[1:]]
        sizes = [int(x) for x in self._value(shape.scope, reference).reshape(-1)[1:]]
        return sizes if len(sizes) < 8 else op.refuse("makes more axes than a picture has")

    def _is_constant(self, scope: int, reference: str, depth: int = 0) -> bool:
        """Whether what an op makes depends on variables and constants only."""
        op, _ = self._find(scope, reference)
        if op.kind in (*_VARIABLES, "Const"):
            return True
        known = (*_ARITHMETIC, "Rsqrt", "Sqrt", "Reshape", "Squeeze", "Cast", "Maximum")
        inputs = op.inputs[:1] if op.kind in ("Reshape", "Squeeze") else op.inputs
        if op.kind not in known or depth > MAX_DEPTH or not inputs:
            return False
        return all(self._is_constant(op.scope, x, depth + 1) for x in inputs[:2])

    def _value(self, scope: int, reference: str, depth: int = 0) -> npt.NDArray:
        """The numbers that an op makes of variables and constants."""
        op, _ = self._find(scope, reference)
        if op.kind in (*_VARIABLES, "Const"):
            key = self._keys.get(op.name, op.name)
            array = _constant(op) if op.kind == "Const" else self._bundle.array(key)
            self._room -= array.nbytes
            return array if self._room > 0 else op.refuse("makes more numbers than are read")
        if depth > MAX_DEPTH or not self._is_constant(scope, reference):
            op.refuse("depends on the input, where weights are expected")
        values = [self._value(op.scope, x, depth + 1) for x in op.inputs[:2]]
        if op.kind in ("Reshape", "Squeeze"):  # of a bias, to be added to each channel
            return values[0].reshape(-1)
        if op.kind in ("Rsqrt", "Sqrt"):
            root = np.sqrt(values[0].astype(np.float64))
            return 1 / root if op.kind == "Rsqrt" else root
        if op.kind == "Cast" or len(values) != 2:
            return values[0]
        sizes = [x.size for x in values]
        if np.broadcast_shapes(*(x.shape for x in values)) not in [x.shape for x in values]:
            op.refuse(f"combines numbers of {sizes[0]:,} and {sizes[1]:,} to more of them")
        function = np.maximum if op.kind == "Maximum" else _ARITHMETIC[op.kind]
        result: npt.NDArray = function(*values)
        return result


def _ops(scope: int, nodes: list[Message]) -> dict[str, Op]:
    """The ops of a graph or a function by their names."""
    return {op.name: op for op in _each_op(scope, nodes)}


def _each_op(scope: int, nodes: list[Message]) -> Iterator[Op]:
    for node in nodes:
        inputs = [x.decode("utf-8", "replace") for x in node.all(3)]
        data = [x for x in inputs if not x.startswith("^")]
        yield Op(scope, node.text(1), node.text(2), data, node.mapping(5))


def _outputs(op: Op) -> tuple[str, ...]:
    """What the first output of an op is called inside a function."""
    names = {"MatMul": "product", "Relu": "activations", "Relu6": "activations",
             "Softmax": "softmax", "Elu": "activations", "Selu": "activations",
             "LeakyRelu": "activations", "Softplus": "activations", "Softsign": "activations",
             "FusedBatchNormV3": "y", "Add": "z", "AddV2": "z", "Sub": "z", "Mul": "z",
             "RealDiv": "z", "Sigmoid": "y", "Tanh": "y", "Cast": "y"}  # fmt: skip
    return (f"{names.get(op.kind, 'output')}:0",)


def _windows(op: Op) -> dict[str, Any]:
    """Strides and padding of a convolution or a pool, as Keras calls them."""
    return {"strides": op.numbers("strides")[1:3], "padding": op.text("padding").lower()}


def _constant(op: Op) -> npt.NDArray:
    """The numbers of a Const: their bytes, or one or more of them, the last standing for the rest.

    Raises FormatError where they are not numbers, or more than the file itself could hold.
    """
    tensor = op.attributes.get("value", Message()).one(8)
    shape, dtype = tensor.one(2).shape(), TYPES.get(tensor.number(1))
    if dtype is None or min(shape, default=1) < 0 or math.prod(shape) > LIMIT:
        op.refuse("is a constant of no usual numbers")
    content = b"".join(tensor.all(4))
    if not content:
        field = {1: 5, 2: 6, 3: 7, 9: 10}.get(tensor.number(1), 13)
        if field in (5, 6):
            content = b"".join(tensor.all(field))
        else:
            content = np.array(tensor.numbers(field), np.int64).astype(dtype).tobytes()
    count = math.prod(shape)
    if len(content) % int(dtype[2]) or not content:
        op.refuse("is a constant whose numbers are missing")
    values = np.frombuffer(content, dtype)
    if len(values) > count:
        op.refuse(f"has {len(values)} numbers for {count}")
    return np.pad(values, (0, count - len(values)), "edge").reshape(shape)

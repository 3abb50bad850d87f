"""The data sets known by name: what their files are called, and the checksums that prove them."""

from dataclasses import dataclass, field

KERAS_URL = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/"


@dataclass(frozen=True)
class Known:
    """A published data set of 60,000 training and 10,000 test images.

    npz: names its .npz file may have. folders: where its IDX files may lie under a data folder.
    files: what is fetched, SHA-256 by path under a data folder. megabytes: their size together.
    array_md5: MD5 of each array as an IDX file, header included; {} where nobody publishes it.
    base_url: where the files are fetched from; by default where Keras gets them.
    """

    title: str
    npz: tuple[str, ...]
    folders: tuple[str, ...]
    files: dict[str, str]
    megabytes: int
    class_names: tuple[str, ...]
    array_md5: dict[str, str] = field(default_factory=dict)
    base_url: str = KERAS_URL


KNOWN = {
    "mnist": Known(
        title="MNIST",
        npz=("mnist.npz",),
        folders=("", "mnist", "MNIST/raw"),
        files={"mnist.npz": "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1"},
        megabytes=11,
        array_md5={
            "x_train": "6bbc9ace898e44ae57da46a324031adb",
            "y_train": "a25bea736e30d166cdddb491f175f624",
            "x_test": "2646ac647ad5339dbf082846283269ea",
            "y_test": "27ae3e4e09519cfbb04c329615203637",
        },
        class_names=tuple("0123456789"),
    ),
    "fashion_mnist": Known(
        title="Fashion-MNIST",
        npz=("fashion_mnist.npz", "fashion-mnist.npz"),
        folders=("fashion-mnist", "fashion_mnist", "FashionMNIST/raw"),
        files={
            f"fashion-mnist/{file}": sha256
            for file, sha256 in {
                "train-images-idx3-ubyte.gz": (
                    "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"
                ),
                "train-labels-idx1-ubyte.gz": (
                    "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"
                ),
                "t10k-images-idx3-ubyte.gz": (
                    "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"
                ),
                "t10k-labels-idx1-ubyte.gz": (
                    "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"
                ),
            }.items()
        },
        megabytes=31,
        class_names=(
            "T-shirt/top",
            "Trouser",
            "Pullover",
            "Dress",
            "Coat",
            "Sandal",
            "Shirt",
            "Sneaker",
            "Bag",
            "Ankle boot",
        ),
    ),
}
"""By name, in the order they are offered. The embedded "digits" is no file, and not here."""

TITLES = {name: known.title for name, known in KNOWN.items()} | {"digits": "embedded digits'"}
"""What a set that `load` takes is called before "test images"."""

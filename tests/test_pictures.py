"""A person's own picture of a digit becomes an image like MNIST's, or is refused in words."""

import codecs
import gzip
import io
import struct
import warnings
import zlib
from dataclasses import replace
from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
import pytest
from conftest import proof, random_network
from photographs import CHANGES, photograph
from PIL import Image

import interp
from interp import cli, data, figures, trust


@pytest.fixture(scope="module")
def net():
    try:
        return interp.load("mlp-robust")
    except FileNotFoundError:
        pytest.skip("the networks that ship are not in data/networks")


@pytest.fixture
def page():
    """A 7 in dark ink on light paper, (160, 200)."""
    ink = data.rasterize([[(4, 4), (12, 4), (7, 20)]])
    paper = np.full((160, 200), 230.0)
    paper[20:132, 50:162] -= 200 * ink.repeat(4, axis=0).repeat(4, axis=1)
    return paper.astype(np.uint8)


def accuracy_of_photographs(net, mnist, count, changes):
    """Share of the photographs that are read right, and of the same digits as they are."""
    rng = np.random.default_rng(17)
    images, labels = mnist.test_images[:count], mnist.test_labels[:count]
    read = [data.picture(photograph(image, rng, changes)) for image in images]
    return net.score(np.array(read), labels), net.score(images, labels)


@pytest.mark.parametrize(
    ("changes", "count"),
    [(CHANGES, 60), proof(CHANGES, 3000), *(proof(("larger", one), 1000) for one in CHANGES)],
)
def test_photographs_of_digits_are_read_as_well_as_the_digits(net, mnist, changes, count):
    photographs, plain = accuracy_of_photographs(net, mnist, count, changes)
    print(f"{', '.join(changes)}: {photographs:.2%} of photographs, {plain:.2%} plain")
    assert photographs >= 0.95 * plain


def test_images_of_mnist_themselves_stay_what_they_are(net, mnist):
    images, labels = mnist.test_images[:200], mnist.test_labels[:200]
    for given in (images, 255 - images):
        assert net.score(np.array([data.picture(image) for image in given]), labels) >= 0.97


@pytest.mark.parametrize("dtype", [np.uint8, np.float32, np.float64])
def test_colour_scale_and_side_of_the_ink_make_no_difference(page, dtype):
    given = page if dtype == np.uint8 else (page / 255).astype(dtype)
    most = 255 if dtype == np.uint8 else 1
    colours = np.repeat(given[..., None], 3, axis=2)
    opaque = np.concatenate([colours, np.full_like(given, most)[..., None]], axis=2)
    expected = data.picture(page).image.astype(int)
    for other in (given[..., None], colours, opaque, Image.fromarray(page), most - given):
        assert np.abs(data.picture(other).image - expected).mean() < 3


@pytest.mark.parametrize("brightness", [0, 255])
def test_ink_on_nothing_is_read_whatever_its_colour(page, brightness):
    drawn = np.full((*page.shape, 4), brightness, np.uint8)
    drawn[..., 3] = 230 - page
    expected = data.picture(page).image.astype(int)
    assert np.abs(data.picture(drawn).image - expected).mean() < 3


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_read_as_its_camera_was_held(page, tmp_path, orientation):
    turns = {
        **{2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180},
        **{4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE},
        **{6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE},
        8: Image.Transpose.ROTATE_270,
    }
    image = Image.fromarray(page).convert("RGB")
    image = image.transpose(turns[orientation]) if orientation > 1 else image
    exif = image.getexif()
    exif[0x0112] = orientation
    image.save(tmp_path / "photo.jpg", exif=exif, quality=95)
    read = data.picture(tmp_path / "photo.jpg").image.astype(int)
    assert np.abs(read - data.picture(page).image).mean() < 3


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGB", "RGBA", "I;16"])
def test_every_usual_kind_of_png_is_read(page, tmp_path, mode):
    if mode == "I;16":
        image = Image.fromarray(page.astype(np.uint16) * 257)
    else:
        image = Image.fromarray(page).convert(mode)
    image.save(tmp_path / "scan.png")
    read = data.picture(tmp_path / "scan.png").image.astype(int)
    assert np.abs(read - data.picture(page).image).mean() < 6


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "GIF", "BMP", "MPO"])
def test_every_kind_of_file_that_people_have_is_read(page, tmp_path, kind):
    image = Image.fromarray(page).convert("L")
    more = {"save_all": True, "append_images": [image]} if kind == "MPO" else {}  # some phones'
    image.save(tmp_path / "scan", kind, **more)
    read = data.picture(tmp_path / "scan").image.astype(int)
    assert np.abs(read - data.picture(page).image).mean() < 6


def test_a_phones_photo_is_read_from_a_far_smaller_one(page, tmp_path):
    large = Image.fromarray(page).resize((4000, 3200)).convert("RGB")
    large.save(tmp_path / "large.jpg")
    read = data.picture(tmp_path / "large.jpg")
    assert max(read.steps[0].picture.shape) <= 400
    assert np.abs(read.image.astype(int) - data.picture(page).image).mean() < 6


def png_that_declares(width, height):
    def chunk(kind, content):
        return (
            struct.pack(">I", len(content))
            + kind
            + content
            + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(9))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def jpeg_cut_short():
    stream = io.BytesIO()
    Image.effect_noise((200, 200), 50).save(stream, "JPEG")
    return stream.getvalue()[:2000]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a picture"),
        (b"seven\n" * 100, "not a picture"),
        (b"\0\0\0\x18ftypheic" + bytes(99), "export it as JPEG"),
        (jpeg_cut_short(), "damaged"),
        (png_that_declares(9000, 9000), "64 million"),
        (png_that_declares(60_000, 60_000), "64 million"),
        (png_that_declares(100, 100), "damaged"),
    ],
)
def test_a_file_that_is_no_picture_is_refused_in_one_sentence(tmp_path, content, words):
    path = tmp_path / "it.png"
    path.write_bytes(content)
    with warnings.catch_warnings(action="error"), pytest.raises(ValueError, match=words) as error:
        data.picture(path)
    assert str(path) in str(error.value)


@pytest.mark.parametrize(
    "source",
    [
        np.zeros((5, 28, 28)),
        np.zeros((3, 100)),
        np.zeros((100, 100)),
        np.full((100, 100, 3), 200, np.uint8),
        np.full((50, 50), np.nan),
        np.full((50, 50), "a"),
    ],
)
def test_what_shows_no_digit_is_refused(source):
    with pytest.raises(ValueError, match="source"):
        data.picture(source)


def test_specks_shadows_and_what_touches_the_edge_are_no_part_of_the_digit(page):
    expected = data.picture(page).image.astype(int)
    page[5:8, 5:8] = 0
    page[:, -20:] = 60
    assert np.abs(data.picture(page).image - expected).mean() < 3


def test_the_bar_of_a_five_belongs_to_it():
    page = np.full((200, 200), 240, np.uint8)
    page[60:68, 90:130] = 20
    page[75:140, 80:90] = 20
    page[132:140, 80:130] = 20
    rows = np.flatnonzero(data.picture(page).image[:, 14:].max(axis=1) > 128)
    assert rows.min() < 8
    assert rows.max() > 20


def test_thin_lines_become_as_wide_as_those_of_mnist():
    page = np.full((300, 300), 240, np.uint8)
    page[50:250, 148:151] = 20
    assert 1.8 < (data.picture(page).image / 255)[10:18].sum(axis=1).mean() < 3.5


def test_a_picture_is_an_image_wherever_one_is_asked_for(net, page):
    picture = data.picture(page)
    assert net.classify(picture) == net.classify(picture.image) == 7
    assert trust.ledger(net, picture).logits.argmax() == 7
    assert np.array(picture, copy=True).base is None
    assert data.picture(page, (14, 20)).image.shape == (14, 20)


def test_the_steps_show_what_the_network_says_of_each(net, page):
    picture = data.picture(page)
    artists = figures.show_steps(net, picture)
    assert len(artists) == len(picture.steps)
    words = [artist.axes.get_xlabel() for artist in artists]
    answers = [text.split(",")[0] for text in words]
    assert answers[-1] == "says 7"
    differ = [before != after for before, after in pairwise(answers)]
    assert ["changes" in text for text in words] == [False, *differ]
    plt.close("all")


def test_centring_takes_dark_ink_and_colours(mnist):
    images = mnist.test_images[:20].repeat(5, axis=1).repeat(5, axis=2)
    expected = data.centre(images)
    assert np.array_equal(data.centre(255 - images), expected)
    on_grey = data.centre((240 - 0.8 * images).astype(np.uint8)).astype(int)
    assert np.abs(on_grey - expected).mean() < 12
    colours = np.repeat(255 - images[0][..., None], 3, axis=2)
    assert np.abs(data.centre(colours).astype(int) - expected[0]).max() <= 1


def test_centring_says_where_it_cannot_tell_ink_from_paper(page):
    shaded = page * np.linspace(0.3, 1, page.shape[1])
    with pytest.warns(UserWarning, match=r"data\.picture"):
        data.centre(shaded.astype(np.uint8))


def test_black_on_white_is_said_and_still_computed(mnist):
    net, images = random_network((784, 5)), mnist.test_images[:3]
    assert net.never_lit is None
    with pytest.warns(UserWarning, match="black on white"):
        inverted = net.logits(255 - images)
    assert np.allclose(inverted[0], net.preactivations(255 - images[0])[-1])
    with warnings.catch_warnings(action="error"):
        net.logits(images)
        net.logits(np.ones((28, 28)))


@pytest.mark.parametrize("shape", [(90, 80, 3), (90, 80, 4)])
def test_a_photo_given_as_an_image_is_refused_with_the_step_that_works(net, page, shape):
    photo = np.zeros(shape)
    with pytest.raises(ValueError, match=r"data\.picture\(images, \(28, 28\)\)"):
        net.classify(photo)
    with pytest.raises(ValueError, match=r"data\.picture\(one, \(28, 28\)\)"):
        net.classify(photo[None])


def table_bytes(images, labels=None, header=True):
    """A table as Kaggle writes it."""
    rows = images.reshape(len(images), -1)
    names = [f"pixel{number}" for number in range(rows.shape[1])]
    if labels is not None:
        rows, names = np.column_stack([labels, rows]), ["label", *names]
    lines = [",".join(names)] * header + [",".join(map(str, row)) for row in rows]
    return ("\n".join(lines) + "\n").encode()


@pytest.mark.parametrize("header", [True, False])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8], ids=["plain", "byte order mark"])
@pytest.mark.parametrize("packed", [True, False])
def test_tables_as_kaggle_has_them_are_read(tmp_path, header, mark, packed):
    digits = data.load("digits")
    images, labels = digits.train_images[:70], digits.train_labels[:70]
    content = mark + table_bytes(images, labels, header)
    path = tmp_path / ("train.csv.gz" if packed else "train.csv")
    path.write_bytes(gzip.compress(content) if packed else content)
    loaded = data.load(str(path))
    assert np.array_equal(loaded.train_images, images[:60])
    assert np.array_equal(loaded.test_images, images[60:])
    assert np.array_equal(loaded.test_labels, labels[60:])


def test_a_table_of_test_images_is_used_where_it_has_labels(tmp_path):
    digits = data.load("digits")
    images, labels = digits.train_images[:9], digits.train_labels[:9]
    (tmp_path / "train.csv").write_bytes(table_bytes(images[:7], labels[:7]))
    (tmp_path / "test.csv").write_bytes(table_bytes(images[7:]))
    assert len(data.load(str(tmp_path / "train.csv")).test_images) == 1
    with pytest.raises(ValueError, match="no labels") as error:
        data.load(str(tmp_path / "test.csv"))
    scope = {"data": data}
    exec(str(error.value).split(" alone with ")[1], scope)
    assert np.array_equal(scope["images"], images[7:])
    (tmp_path / "test.csv").write_bytes(table_bytes(images[7:], labels[7:]))
    assert np.array_equal(data.load(str(tmp_path / "train.csv")).test_images, images[7:])


NO_TABLES_OF_IMAGES = {
    "nothing": b"",
    "names alone": b"label,pixel0\n",
    "lines of different lengths": b"1,2,3\n4,5\n",
    "no square": b"1,2,3,4,5,6\n",
    "more than 255": (b"7" + b",256" * 784 + b"\n") * 10,
    "less than 0": (b"7" + b",-1" * 784 + b"\n") * 10,
    "a first line below 0": b"-1,9,9,9,9\n" + b"1,5,5,5,5\n" * 9,
    "fractions": (b"7" + b",3.7" * 784 + b"\n") * 10,
    "letters": b"7" + b",a" * 784,
    "people": b"name,age\nAnna,9\n",
    "half a gzip file": gzip.compress(b"7" + b",0" * 784)[:-9],
}


@pytest.mark.parametrize("content", NO_TABLES_OF_IMAGES.values(), ids=NO_TABLES_OF_IMAGES)
def test_a_table_that_holds_no_images_is_refused(tmp_path, content):
    path = tmp_path / "train.csv"
    path.write_bytes(content)
    with pytest.raises(ValueError, match="not a readable table"):
        data.load(str(path))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it has no line of numbers"),
        (b"label,pixel0\n", "it has no line of numbers"),
        (b"1;2;2;2;2\n" * 9, r"\(';' separates its numbers; replace each by ','\)"),
        (b"label;pixel0\n" + b"1;2;2;2;2\n" * 9, "';' separates its numbers"),
        (b"1\t2\t2\t2\t2\n" * 9, "separates its numbers"),
        (table_bytes(np.zeros((1, 28, 28), int), [7]), r"train\.csv: 1 images arrived; 7 or more"),
    ],
)
def test_a_table_that_is_refused_says_what_it_lacks(tmp_path, content, said):
    path = tmp_path / "train.csv"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=said):
        data.load(str(path))


@pytest.mark.parametrize("read", [data.load, data.read_csv, data.picture])
def test_a_path_where_no_file_is_is_named_with_the_folder_it_was_looked_for_in(
    read, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(FileNotFoundError) as error:
        read("nope.csv")
    assert "nope.csv: there is no such file" in str(error.value)
    assert str(tmp_path) in str(error.value)
    with pytest.raises(IsADirectoryError, match=r"folder\.csv: a folder"):
        read("folder.csv")


def test_a_table_that_unpacks_without_end_is_refused_before_it_fills_memory(tmp_path, monkeypatch):
    monkeypatch.setattr("interp.data.readers.LARGEST_ARRAY", 10_000)
    path = tmp_path / "train.csv.gz"
    path.write_bytes(gzip.compress(b"0," * 100_000))
    with pytest.raises(ValueError, match="10,000 bytes"):
        data.load(str(path))


def test_the_command_says_what_a_photo_shows_and_draws_the_steps(net, page, tmp_path, capsys):
    photo = tmp_path / "my seven.png"
    Image.fromarray(page).save(photo)
    path = interp.save(replace(net, name=""), tmp_path / "mine.npz")
    out = tmp_path / "out"
    assert cli.main(["classify", str(photo), str(path), "--data", "digits", "--out", str(out)]) == 0
    assert f"{photo}: 7" in capsys.readouterr().out
    (drawn,) = out.iterdir()
    assert Image.open(drawn).size[0] > 1000
    for wrong, why in ((__file__, "not a picture"), ("nothing.png", "there is no such file")):
        assert cli.main(["classify", wrong, str(path), "--data", "digits"]) == 1
        assert why in capsys.readouterr().err

"""What explorers send to their views, and what is read and set from Python, without a browser."""

import gc
import re
import tracemalloc
import weakref
from dataclasses import replace

import matplotlib.pyplot as plt
import numpy as np
import pytest
from conftest import few_digits, random_network
from PIL import Image

import interp
from interp import Dense, Network, data, maps, trust
from interp.experiments import study

pytest.importorskip("anywidget")
from interp import explorers
from interp.explorers import provider


def array(packed):
    data = packed["data"]
    data = data if isinstance(data, bytes) else b"".join(data)
    return np.frombuffer(data, packed["dtype"]).reshape(packed["shape"])


def response(explorer, key):
    """What the view gets when it requests `key`."""
    explorer.request = key
    assert explorer.response["key"] == key
    return explorer.response


@pytest.fixture
def small():
    return random_network((9, 7, 5, 3), name="small").astype(np.float32)


@pytest.fixture
def nines():
    return np.random.default_rng(1).random((40, 3, 3))


def test_the_layers_explorer_holds_every_composed_picture(small):
    explorer = explorers.layers(small)
    for index, map in enumerate(maps.compose(small)):
        pictures = array(explorer.responses[f"composed/{index}"]["pictures"])
        np.testing.assert_allclose(pictures, map.kernel.T, rtol=1e-5, atol=1e-6)
    assert explorer.shape == [3, 3]
    assert "9-7-5-3" in explorer.network["summary"]


@pytest.mark.parametrize(("sign", "clearest"), [(1, 1), (-1, 0)])
def test_the_layers_explorer_opens_on_the_clearest_layer(sign, clearest):
    strokes = np.outer(np.sin(np.linspace(0, 6, 28)), np.ones(28)).ravel()
    noise = np.random.default_rng(0).normal(size=784) / 2
    first = Dense(np.stack([strokes + noise, strokes - noise], axis=1), [0, 0], "relu")
    # above it the noise is taken away, or all but the noise
    explorer = explorers.layers(Network([first, Dense([[1.0], [sign]], [0])]))
    assert explorer.layer == clearest


def test_the_layers_explorer_does_not_open_on_pictures_that_all_look_alike():
    across = np.outer(np.sin(np.linspace(0, 6, 28)), np.ones(28))
    first = Dense(np.stack([across.ravel(), across.T.ravel()], axis=1), [0, 0], "relu")
    explorer = explorers.layers(Network([first, Dense([[1.0, 2.0], [1.0, 2.0]], [0, 0])]))
    assert explorer.layer == 0


def test_a_hidden_unit_speaks_for_the_output_it_raises_most(small):
    speaks = [layer["speaks"] for layer in explorers.layers(small).layers]
    last = small.layers[2].kernel
    assert speaks == [
        (small.layers[1].kernel @ last).argmax(axis=1).tolist(),
        last.argmax(axis=1).tolist(),
        [],
    ]


def test_the_layers_explorer_opens_at_the_strongest_unit_of_a_hidden_layer():
    net = interp.load("mlp-robust")
    explorer = explorers.layers(net)
    if explorer.layer < 2:
        pictures = maps.compose_to(net, explorer.layer).kernel
        lit = slice(None) if net.never_lit is None else ~net.never_lit
        assert explorer.unit == np.linalg.norm(pictures[lit], axis=0).argmax()
    else:
        assert explorer.unit == 0


def test_the_layers_explorer_is_set_and_read_from_python(small, nines):
    explorer = explorers.layers(small, nines)
    explorer.layer, explorer.unit = 1, 4
    np.testing.assert_allclose(
        explorer.map.kernel[:, 0], maps.compose_to(small, 1).kernel[:, 4], rtol=1e-6
    )
    np.testing.assert_array_equal(explorer.weights, small.layers[1].kernel[:, 4])
    explorer.kind = "mean"
    assert "layer 2, unit 4, mean" in repr(explorer)
    explorer.layer = -1
    assert (explorer.layer, explorer.unit, explorer.kind) == (2, 0, "mean")
    explorer.kind = "contrast"
    np.testing.assert_allclose(
        explorer.map.kernel[:, 0], maps.contrast(small, nines).kernel[:, 0], rtol=1e-5
    )
    explorer.layer = 0
    assert explorer.kind == "composed"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("layer", 3, "0 to 2"),
        ("unit", 7, "0 to 6"),
        ("unit", -1, "0 to 6"),
        ("kind", "nice", "composed"),
        ("kind", "mean", r"explorers.layers\(net, images\)"),
        ("scale", "big", "shared"),
    ],
)
def test_the_layers_explorer_names_what_is_accepted_in_place_of_a_wrong_value(
    small, name, value, said
):
    explorer = explorers.layers(small)
    explorer.layer = 0
    before = getattr(explorer, name)
    with pytest.raises(ValueError, match=said):
        setattr(explorer, name, value)
    assert getattr(explorer, name) == before


def test_the_layers_explorer_refuses_what_is_no_network_and_images_that_do_not_fit(small):
    with pytest.raises(TypeError, match=r"interp\.load"):
        explorers.layers("mlp-60000")
    with pytest.raises(ValueError, match=r"\(3, 3\)"):
        explorers.layers(small, np.zeros((5, 28, 28)))


def test_the_mean_map_of_a_hidden_layer_is_the_mean_of_its_gradients(small, nines):
    found = array(response(explorers.layers(small, nines), "mean/1")["pictures"])
    for unit in range(5):
        gradient = small.gradient(nines, unit, layer=1).mean(axis=0)
        np.testing.assert_allclose(found[unit], gradient, rtol=1e-4, atol=1e-6)


def test_mean_maps_above_the_third_layer_are_over_500_images_and_say_so():
    net = random_network((4, 5, 5, 5, 5, 2))
    images = np.random.default_rng(0).random((600, 4))
    assert "over 500 images" in provider.layer_map(net, 3, "mean", images).title
    assert "over 600 images" in provider.layer_map(net, 2, "mean", images).title


def test_incoming_weights_come_strongest_first(small):
    found = response(explorers.layers(small), "incoming/1")
    weights, sources = array(found["weights"]), array(found["sources"]).astype(int)
    assert (np.diff(abs(weights), axis=1) <= 0).all()
    for unit, order in enumerate(sources):
        np.testing.assert_array_equal(weights[unit], small.layers[1].kernel[order, unit])


def test_the_most_exciting_images_are_the_highest(small, nines):
    indices, values = provider.most_exciting(small, nines, 1)
    preactivations = small.preactivations(nines)[1]
    expected = -np.sort(-preactivations, axis=0)[:8].T
    np.testing.assert_allclose(values, expected, rtol=1e-6)
    np.testing.assert_allclose(preactivations[indices, np.arange(5)[:, None]], values, rtol=1e-6)


def test_examples_carry_images_as_bytes_and_find_dead_units(nines):
    dead = Dense(np.c_[np.ones((9, 1)), -np.ones((9, 1))], [0, -1], "relu")
    net = Network([dead, Dense(np.eye(2), [0, 0])])
    found = response(explorers.layers(net, nines), "examples/0")
    assert array(found["rates"]).tolist() == [1, 0]
    shown = array(found["images"])[found["of"][0][0]]
    brightest = nines[nines.sum(axis=(1, 2)).argmax()]
    np.testing.assert_array_equal(shown, np.rint(brightest.ravel() * 255))
    assert response(explorers.layers(net, nines), "examples/1")["rates"] is None


def test_trust_is_said_for_each_hidden_unit_and_for_the_outputs(small, nines):
    explorer = explorers.layers(small, nines)
    words = response(explorer, "trust/composed/1")["words"]
    shares = trust.unit_r2(maps.compose(small)[1], small, nines, 1)
    assert words == [
        f"Explains {share:.0%} of this unit's variance on 40 images." for share in shares
    ]
    (line,) = response(explorer, "trust/mean/2")["words"]
    card = trust.card(maps.mean_map(small, nines), small, nines)
    assert card.line in line
    assert response(explorer, "trust/composed/0")["words"][0].startswith("Exact")


def test_trust_without_images_is_the_shipped_card_or_unknown(small, mlp):
    (line,) = explorers.layers(mlp).responses["trust/composed/2"]["words"]
    assert trust.shipped_card(mlp).line in line
    (line,) = explorers.layers(small).responses["trust/composed/2"]["words"]
    assert "not known" in line


def test_a_request_that_fails_gets_the_error_as_its_response(small):
    assert "error" in response(explorers.layers(small), "mean/nothing")


def test_pictures_of_wide_layers_are_sent_when_they_are_requested():
    net = random_network((784, 2600, 2600, 4))
    explorer = explorers.layers(net)
    assert sorted(key for key in explorer.responses if key.startswith("composed")) == [
        "composed/0",
        "composed/2",
    ]
    assert array(response(explorer, "composed/1")["pictures"]).shape == (2600, 784)
    assert array(response(explorer, "incoming/1")["weights"]).shape == (2600, 512)


def test_networks_without_hidden_layers_or_classes_offer_the_kinds_they_have(nines):
    linear = random_network((9, 3))
    kinds = explorers.layers(linear, nines).layers[0]["kinds"]
    assert {"composed", "incoming"} <= {*kinds} <= {*maps.kinds_of(linear), "incoming"}
    single = explorers.layers(random_network((9, 4, 1)), nines)
    assert {"composed", "rates", "mean", "incoming"} <= {*single.layers[1]["kinds"]}
    assert "contrast" not in single.layers[1]["kinds"]
    assert "variance" in response(single, "trust/composed/1")["words"][0]


def test_frames_go_through_maps_in_order(small):
    shown = [maps.compose_to(random_network((9, 7, 3), seed=seed)) for seed in range(4)]
    explorer = explorers.frames(shown, ["a", "b", "c", "d"])
    pictures = array(explorer.pictures)
    assert pictures.shape == (4, 3, 1, 9)
    explorer.frame = 2
    assert explorer.map is shown[2]
    np.testing.assert_allclose(pictures[2, 1, 0], shown[2].kernel[:, 1], rtol=1e-6)
    with pytest.raises(ValueError, match="0 to 3"):
        explorer.frame = 4
    with pytest.raises(ValueError, match="2 titles"):
        explorers.frames(shown, ["a", "b"])
    with pytest.raises(ValueError, match="one shape"):
        explorers.frames([*shown, maps.compose_to(small, 0)], "abcde")


def test_each_frame_has_the_never_lit_pixels_of_its_own_map():
    rng = np.random.default_rng(0)
    shown = [
        maps.AffineMap(rng.normal(size=(9, 2)), [0, 0], never_lit=mask)
        for mask in (np.arange(9) < 2, np.arange(9) < 3, np.arange(9) < 2, None)
    ]
    explorer = explorers.frames(shown, "abcd")
    assert array(explorer.masks).sum(axis=1).tolist() == [2, 3]
    assert [frame["masks"] for frame in explorer.frames] == [[0, 0], [1, 1], [0, 0], [-1, -1]]


def test_film_over_the_epochs_of_a_training(mlp):
    nets = [interp.load(f"mlp-60000/epoch-{epoch}") for epoch in (0, 3)]
    explorer = explorers.film([*nets, mlp])
    titles = [frame["title"] for frame in explorer.frames]
    assert titles == ["before training, 8.1%", f"after epoch 3, {nets[1].accuracy:.1%}",
                      f"mlp-60000, {mlp.accuracy:.1%}"]  # fmt: skip
    explorer.frame = 1
    np.testing.assert_array_equal(explorer.map.kernel, maps.compose_to(nets[1]).kernel)
    hidden = explorers.film(nets, layer=1)
    hidden.unit = 200
    assert array(hidden.pictures).shape == (2, 1, 256, 784)
    assert len(hidden.map) == 1


def test_film_of_a_training_run(small):
    run = pytest.importorskip("interp.training.trainer")
    snapshots = [replace(small, name=f"small/epoch-{epoch}") for epoch in range(3)]
    explorer = explorers.film(run.TrainingRun(small, {}, tuple(snapshots)))
    titles = [frame["title"] for frame in explorer.frames]
    assert titles == ["before training", "after epoch 1", "after epoch 2"]
    stopped = run.TrainingRun(small, {}, tuple(snapshots), interrupted=True)
    assert explorers.film(stopped).frames[-1]["title"] == "small"


def test_film_over_the_number_of_images():
    explorer = explorers.film_by_images()
    assert [frame["short"] for frame in explorer.frames] == [f"{n:,}" for n in study.SIZES]
    explorer.frame = 2
    np.testing.assert_array_equal(explorer.map.kernel, study.composed_maps()[500].kernel)
    with pytest.raises(ValueError, match="series"):
        explorers.film_by_images("seconds")


def test_a_film_opens_on_its_clearest_frame():
    strokes = np.outer(np.sin(np.linspace(0, 6, 28)), np.ones(28)).reshape(784, 1)
    noise = np.random.default_rng(0).normal(size=(784, 1))
    shown = [maps.AffineMap(noise + more * strokes, [0]) for more in (0, 9, 1)]
    assert explorers.film(shown).frame == 1


def test_film_takes_a_dict_and_refuses_names_and_empty_lists(small):
    assert explorers.film({"one": small, 2: small}).frames[1]["title"] == "2"
    with pytest.raises(ValueError, match="str"):
        explorers.film(["mlp-60000"])
    with pytest.raises(ValueError, match="one or more"):
        explorers.film([])
    assert len(explorers.film(small).frames) == 1


def test_compare_shows_one_unit_of_each_network(small):
    other = random_network((9, 4, 3), seed=1, name="other")
    explorer = explorers.compare(small, other)
    assert array(explorer.pictures).shape == (1, 2, 3, 9)
    explorer.unit = 2
    for map, net in zip(explorer.maps, (small, other), strict=True):
        np.testing.assert_array_equal(map.kernel[:, 0], maps.compose_to(net).kernel[:, 2])
    assert explorer.network["summary"].count("\n") == 1
    with pytest.raises(ValueError, match="equally many"):
        explorers.compare(small, other, layer=0)
    with pytest.raises(ValueError, match="layer: 5 arrived; accepted are 0 to 2"):
        explorers.compare(small, small, layer=5)


@pytest.mark.parametrize(
    ("layer", "said"),
    [
        (-1, "the output, class"),
        (2, "the output, class"),
        (-2, "layer 2, unit"),
        (0, "layer 1, unit"),
    ],
)
def test_compare_says_which_layer_it_is(small, layer, said):
    explorer = explorers.compare(small, small, layer=layer)
    assert f"of {said} {explorer.unit}" in repr(explorer)


def test_morph_has_the_composition_and_the_exact_map_at_its_ends(small, nines):
    explorer = explorers.morph(small, nines[0])
    np.testing.assert_allclose(explorer.map.kernel, maps.compose_to(small).kernel, rtol=1e-5)
    explorer.t = 1
    exact = maps.local_map(small, nines[0])
    np.testing.assert_allclose(explorer.map.kernel, exact.kernel, rtol=1e-5, atol=1e-6)
    assert "the network's own" in explorer.frames[-1]["caption"]
    assert "away from the network's" in explorer.frames[10]["caption"]
    explorer.t = 0.52
    assert explorer.t == 0.5
    with pytest.raises(ValueError, match="0 to 1"):
        explorer.t = 1.2


def test_buildup_ends_at_the_whole_picture(small):
    explorer = explorers.buildup(small, 1, 2)
    sums = array(explorer.pictures)[:, 0, 0]
    whole = maps.compose_to(small, 1).kernel[:, 2]
    assert not sums[0].any()
    np.testing.assert_allclose(sums[-1], whole, rtol=1e-4, atol=1e-6)
    explorer.terms = 3
    np.testing.assert_allclose(explorer.map.kernel[:, 0], sums[3], rtol=1e-4, atol=1e-6)
    assert explorer.frames[7]["caption"].startswith("7 of 7 units")
    with pytest.raises(ValueError, match="accepted are 1 to 2"):
        explorers.buildup(small, 0, 0)


def test_buildup_of_thousands_of_terms_has_fewer_frames():
    explorer = explorers.buildup(random_network((4, 2000, 2)), 1, 0)
    assert len(explorer.frames) <= 601
    assert (explorer.steps[0], explorer.steps[1], explorer.steps[-1]) == (0, 1, 2000)
    explorer.terms = 1000
    assert explorer.terms >= 1000


def test_territory_shows_how_often_each_class_lights_a_pixel_and_its_share(mnist):
    images, labels = mnist.train_images[:500], mnist.train_labels[:500]
    digits = data.Digits(images, labels, images, labels)
    explorer = explorers.territory(digits)
    counted = data.territory(images, labels)
    np.testing.assert_allclose(explorer.map.kernel, counted.frequency.T, rtol=1e-6)
    explorer.frame = 1
    sums = explorer.map.kernel.sum(axis=1)
    np.testing.assert_allclose(sums, ~counted.never_lit, rtol=1e-5)
    with pytest.raises(TypeError, match=r"data\.Digits"):
        explorers.territory(images)


def test_several_explorers_share_no_state(small):
    first, second = explorers.layers(small), explorers.layers(small)
    before = second.layer
    first.layer = 2 - before
    assert second.layer == before


@pytest.mark.parametrize(
    "make",
    [
        explorers.layers,
        explorers.dream,
        explorers.flow,
        lambda net: explorers.film([net, net], layer=0),
        lambda net: explorers.compare(net, net, layer=0),
    ],
)
def test_explorers_of_a_network_share_its_arrays_and_let_it_go(make):
    net = random_network((784, 30, 10))
    several = [make(net)]
    tracemalloc.start()
    several += [make(net) for _ in range(10)]
    assert tracemalloc.get_traced_memory()[0] < 5 * net.layers[0].kernel.nbytes
    tracemalloc.stop()
    for explorer in several:
        explorer.close()
    network = weakref.ref(net)
    del net, several, explorer
    gc.collect()
    assert network() is None


def test_ink_is_erased_from_python_and_another_image_has_all_of_its_own(small, nines):
    explorer = explorers.erase(small, nines)
    image = explorer.image
    explorer.erased = [[0, 1], [1, 5]]
    left = image.copy()
    left.ravel()[[0, 1, 5]] = 0
    np.testing.assert_array_equal(explorer.left, left)
    unit = explorer.output
    adds, logits = trust.ledger(small, image).contributions, small.logits([image, left])
    adds, logits = (values - values.mean(axis=1, keepdims=True) for values in (adds, logits))
    assert explorer.promised == pytest.approx([adds[[0, 1], unit].sum(), adds[5, unit]], rel=1e-5)
    assert explorer.actual.sum() == pytest.approx(logits[0, unit] - logits[1, unit], rel=1e-4)
    assert "2 patches erased" in repr(explorer)
    explorer.number = 1
    assert explorer.erased == []
    assert not explorer.promised.size


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("number", 40, "0 to 39"),
        ("target", 3, "-1 to 2"),
        ("explanation", "gradient", "'ledger', 'composed'"),
        ("erased", [[9]], "0 to 8"),
    ],
)
def test_the_erase_explorer_names_what_is_accepted(small, nines, name, value, said):
    explorer = explorers.erase(small, nines)
    before = getattr(explorer, name)
    with pytest.raises(ValueError, match=said):
        setattr(explorer, name, value)
    assert getattr(explorer, name) == before


def test_gradient_times_ink_can_be_held_to_account_where_it_is_not_the_ledger(nines):
    smooth = random_network((9, 7, 3), "sigmoid")
    explorer = explorers.erase(smooth, nines)
    explorer.explanation, explorer.erased = "gradient", [[2]]
    adds = trust.gradient_times_input(smooth, explorer.image)
    expected = (adds - adds.mean(axis=1, keepdims=True))[2, explorer.output]
    assert explorer.promised == pytest.approx([expected], rel=1e-5)


def test_pictures_added_one_by_one_begin_at_the_tangent_and_end_at_the_network(nines):
    net = random_network((9, 7, 3), "squares")
    explorer = explorers.eigenpictures(net, nines)
    tangent = maps.local_map(net, np.rint(255 * nines).mean(axis=0) / 255)
    for explorer.number in (0, 39):
        explorer.count = 0
        expected = tangent.apply(explorer.image)
        np.testing.assert_allclose(explorer.logits, expected, rtol=1e-4, atol=1e-5)
        explorer.count = len(explorer.agreement) - 1
        np.testing.assert_allclose(explorer.logits, net.logits(explorer.image), rtol=1e-4)
    assert explorer.agreement[-1] == 1
    assert "7 pictures" in repr(explorer)
    with pytest.raises(ValueError, match="0 to 7"):
        explorer.count = 8


def test_only_networks_of_squares_are_sums_of_pictures(small, nines):
    with pytest.raises(ValueError, match=r"trust\.stand_in"):
        explorers.eigenpictures(small, nines)


def every_explorer(net):
    image = np.random.default_rng(0).random(net.input_shape)
    yield explorers.layers(net)
    yield explorers.draw(net)
    yield explorers.flow(net, image)
    yield explorers.dream(net)
    yield explorers.film([net, net])
    yield explorers.compare(net, net, layer=0)
    yield explorers.morph(net, image)
    yield explorers.buildup(net, 1, 2)
    yield explorers.territory(data.mnist_territory())
    yield explorers.erase(net, image[None])
    yield explorers.eigenpictures(random_network((9, 7, 3), "squares"), [image, image[::-1]])
    yield explorers.learn(few_digits())


@pytest.mark.slow
def test_every_explorer_is_saved_as_a_picture_and_leaves_one_beside_its_view(
    small, tmp_path, monkeypatch
):
    outputs = []
    monkeypatch.setattr("IPython.display.display", lambda data, **_: outputs.append(data))
    for explorer in every_explorer(small):
        path = explorer.save(tmp_path / "explorer.png")
        with Image.open(path) as picture:
            assert min(picture.size) > 100
            assert len(set(picture.convert("L").get_flattened_data())) > 10
        outputs.clear()
        explorer._ipython_display_()
        view, still = outputs
        assert view["application/vnd.jupyter.widget-view+json"]["model_id"] == explorer.model_id
        assert f'class="interp-still-{explorer.still}"' in still["text/html"]
        assert re.search(
            r'<img src="data:image/png;base64,[\w+/=]+" alt="[^"]{10,}"', still["text/html"]
        )
    assert not plt.get_fignums()


def test_a_film_is_saved_as_a_gif_that_runs(small, tmp_path):
    path = explorers.film([small, random_network((9, 4, 3))]).save(str(tmp_path / "short.gif"))
    with Image.open(path) as film:
        assert film.n_frames == 2


@pytest.mark.proof
def test_a_long_film_is_saved_with_sixty_frames(tmp_path):
    path = explorers.buildup(random_network((9, 100, 2)), 1, 0).save(tmp_path / "film.gif")
    with Image.open(path) as film:
        assert film.n_frames == 60


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("film.jpg", ".png or .gif"),
        ("film", ".png or .gif"),
        ("nowhere/film.gif", "Make its folder"),
    ],
)
def test_a_film_that_cannot_be_saved_says_why_and_leaves_nothing(small, tmp_path, name, said):
    with pytest.raises((ValueError, OSError), match=said):
        explorers.film([small, small]).save(tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_only_films_run(small, tmp_path):
    with pytest.raises(ValueError, match=r"end in \.png"):
        explorers.draw(small).save(tmp_path / "pad.gif")

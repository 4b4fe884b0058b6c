"""First weights, drawn or read from .npz files; bad files refused with nothing half-loaded."""

import io
import pickle
import zipfile

import numpy as np
import pytest

from engine import DrawWeights, FileError, Trainer, load_scenario
from engine.initial import load_arrays, save_arrays
from tests.engine.scenarios import refusal, same_bits, scenario, trainer

LAYERS = [{"units": 3, "batch_norm": True}]


@pytest.fixture
def start_from(tmp_path):
    """Make a trainer whose first weights come from a file of these bytes or arrays."""

    def make(content, layers=LAYERS, name="start.npz"):
        path = tmp_path / name
        if isinstance(content, dict):
            np.savez(path, **content)
        else:
            path.write_bytes(content)
        return trainer(layers=layers, network={"initial": str(path)})

    return make


def arrays_of_a_network():
    source = trainer(layers=LAYERS, seed=9)
    source.step(30)
    return source.saved_arrays()


def npz_bytes(arrays, *, compressed=False):
    file = io.BytesIO()
    (np.savez_compressed if compressed else np.savez)(file, **arrays)
    return file.getvalue()


def test_saved_arrays_are_read_back(start_from):
    arrays = arrays_of_a_network()
    assert same_bits(start_from(arrays).saved_arrays(), arrays)
    assert not same_bits(trainer(layers=LAYERS).saved_arrays(), arrays)


def test_weights_and_biases_alone_are_enough(start_from):
    arrays = {name: array for name, array in arrays_of_a_network().items() if "batch_norm" not in name}
    loaded = start_from(arrays)
    assert same_bits(loaded.parameters()["layers.1.weights"], arrays["layers.1.weights"])
    assert loaded.parameters()["layers.0.batch_norm.scale"].tolist() == [1, 1, 1]


def test_what_is_saved_holds_no_pickle(tmp_path):
    arrays = arrays_of_a_network()
    save_arrays(tmp_path / "a.npz", arrays)
    with np.load(tmp_path / "a.npz", allow_pickle=False) as archive:
        assert same_bits({name: archive[name] for name in archive.files}, arrays)
    assert same_bits(load_arrays(tmp_path / "a.npz"), arrays)
    assert [path.name for path in tmp_path.iterdir()] == ["a.npz"]


def test_saving_where_nothing_can_be_written(tmp_path):
    with pytest.raises(FileError, match="cannot be written: no such file"):
        save_arrays(tmp_path / "nowhere" / "a.npz", arrays_of_a_network())


def test_a_failed_save_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.npz"
    save_arrays(path, {"layers.0.biases": np.zeros(2)})
    before = path.read_bytes()
    with pytest.raises(ValueError, match="allow_pickle"):
        save_arrays(path, {"layers.0.biases": np.array([object()])})
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.npz"]


def without(name):
    return {key: array for key, array in arrays_of_a_network().items() if key != name}


def changed(name, array):
    return {**arrays_of_a_network(), name: np.asarray(array)}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (lambda: without("layers.0.weights"), 'expected an array "layers.0.weights", found none'),
        (lambda: without("layers.1.biases"), 'expected an array "layers.1.biases", found none'),
        (
            lambda: changed("layers.0.weights", np.zeros((3, 2))),
            "layers.0.weights: expected shape (2, 3), found (3, 2)",
        ),
        (lambda: changed("layers.0.biases", np.zeros((3, 1))), "layers.0.biases: expected shape (3,), found (3, 1)"),
        (lambda: changed("layers.2.biases", np.zeros(1)), 'found "layers.2.biases"'),
        (lambda: changed("layers.0.batch_norm.scale", np.zeros(4)), "expected shape (3,), found (4,)"),
        (lambda: changed("layers.0.biases", [np.nan, 0, 0]), "layers.0.biases: expected finite real numbers"),
        (lambda: changed("layers.0.biases", [1j, 0, 0]), "layers.0.biases: expected finite real numbers"),
        (lambda: changed("layers.0.biases", ["a", "b", "c"]), "layers.0.biases: expected finite real numbers"),
        (lambda: changed("layers.0.biases", np.array([1, None, "x"], object)), "found pickled objects"),
        (lambda: npz_bytes(arrays_of_a_network())[:-40], "found a damaged file"),
        (lambda: npz_bytes(arrays_of_a_network())[:300], "found a damaged file"),
        (lambda: b"", "expected an .npz archive, found something else"),
        (lambda: b"weights,biases\n1,2\n", "expected an .npz archive, found something else"),
        (lambda: pickle.dumps({"layers.0.weights": [1]}), "expected an .npz archive, found something else"),
    ],
)
def test_a_bad_archive_is_one_clear_line(start_from, content, expected):
    with pytest.raises(FileError) as caught:
        start_from(content())
    assert str(caught.value).startswith("start.npz: ")
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_single_array(start_from):
    file = io.BytesIO()
    np.save(file, np.zeros(3))
    with pytest.raises(FileError, match=r"expected an \.npz archive, found something else"):
        start_from(file.getvalue(), name="start.npy")


def test_an_archive_of_something_else(tmp_path, start_from):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(FileError, match=r"start\.npz: .*found 'readme\.txt'"):
        start_from(file.getvalue())


def test_a_folder_and_a_missing_file(tmp_path):
    for path, expected in ((tmp_path, "is a directory"), (tmp_path / "none.npz", "no such file")):
        with pytest.raises(FileError, match=expected):
            trainer(network={"initial": str(path)})


@pytest.mark.parametrize("compressed", [False, True])
def test_no_damaged_byte_causes_more_than_a_clear_line(start_from, compressed):
    good = npz_bytes(arrays_of_a_network(), compressed=compressed)
    random = np.random.default_rng(0)
    for place in random.integers(4, len(good), 300):
        bad = bytearray(good)
        bad[place] ^= int(random.integers(1, 256))
        assert "\n" not in refusal(lambda content=bytes(bad): start_from(content))


def test_a_later_bad_array_leaves_the_trainer_as_it_was(tmp_path):
    """New weights from a file whose last array is wrong: the earlier ones must not have been taken."""
    path = tmp_path / "start.npz"
    arrays = arrays_of_a_network()
    np.savez(path, **arrays)
    running = trainer(layers=LAYERS, network={"initial": str(path)})
    running.step(5)
    before = running.capture()
    np.savez(path, **{**arrays, "layers.1.biases": np.zeros(7)})
    with pytest.raises(FileError):
        running.apply(DrawWeights(0))
    assert same_bits(running.capture(), before)


def test_mazur_starts_from_its_file():
    weights = Trainer(load_scenario("mazur")).parameters()
    assert weights["layers.0.weights"].tolist() == [[0.15, 0.25], [0.20, 0.30]]
    assert weights["layers.1.biases"].tolist() == [0.6, 0.6]


def test_biases_start_at_zero_and_scale_multiplies():
    one, ten = (Trainer(scenario(network={"initializer_scale": scale})).parameters() for scale in (1.0, 10.0))
    assert not one["layers.0.biases"].any()
    np.testing.assert_allclose(ten["layers.0.weights"], 10 * one["layers.0.weights"])

"""Finding and reading scenario files."""

from pathlib import Path

import pytest

from engine import FileError, Scenario, ScenarioError, builtin_names, load_scenario
from engine.loading import read_text_file
from tests.engine.scenarios import scenario


def error_of(source, kind=FileError):
    with pytest.raises(kind) as caught:
        load_scenario(source)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_built_in_scenarios_are_found_by_name():
    assert {"circle", "digits", "mazur", "spiral", "xor"} <= set(builtin_names())
    assert load_scenario("spiral").data.samples == 500


def test_files_are_read_as_toml_or_json(tmp_path):
    original = scenario()
    for name, text in (("a.toml", original.to_toml()), ("a.json", original.to_json())):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert load_scenario(tmp_path / name) == original
        assert load_scenario(str(tmp_path / name)) == original


def test_a_byte_order_mark_is_skipped(tmp_path):
    (tmp_path / "a.toml").write_text(scenario().to_toml(), encoding="utf-8-sig")
    assert load_scenario(tmp_path / "a.toml") == scenario()


def test_an_unknown_name_gets_a_suggestion_and_a_list():
    message = error_of("spirral")
    assert message.startswith('no scenario "spirral": did you mean "spiral"? expected a file or one of circle, ')
    assert "did you mean" not in error_of("qqqqqq")


@pytest.mark.parametrize("name", ["missing.toml", "folder/missing", "nul\0name.toml"])
def test_a_missing_file(name):
    assert error_of(name).startswith(name.split("/", maxsplit=1)[0])


def test_a_folder(tmp_path):
    assert error_of(tmp_path) == f"{tmp_path}: expected a file, found a folder"


def test_an_unreadable_file(tmp_path, monkeypatch):
    def refuse(path, mode="r"):  # a mode of 000 would not stop the superuser that containers run as
        raise PermissionError(13, "Permission denied", str(path))

    path = tmp_path / "secret.toml"
    path.write_text("")
    monkeypatch.setattr(Path, "open", refuse)
    assert error_of(path) == f"{path}: permission denied"


def test_what_is_not_utf8(tmp_path):
    (tmp_path / "a.toml").write_bytes(b'title = "caf\xe9"')
    assert error_of(tmp_path / "a.toml").endswith("expected UTF-8 text, found byte 0xe9 at 12")
    (tmp_path / "b.toml").write_text(scenario().to_toml(), encoding="utf-16")
    assert "expected UTF-8 text, found byte 0xff at 0" in error_of(tmp_path / "b.toml")


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"x" * 2049)
    with pytest.raises(FileError, match="expected at most"):
        read_text_file(tmp_path / "a.txt", largest=2048)
    assert len(read_text_file(tmp_path / "a.txt", largest=2049)) == 2049


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_without_an_end():
    with pytest.raises(FileError, match="expected at most"):
        read_text_file(Path("/dev/zero"), largest=4096)


def test_a_mistake_inside_starts_with_the_name_of_the_file(tmp_path):
    (tmp_path / "a.toml").write_text("zzz = 1")
    assert error_of(tmp_path / "a.toml", ScenarioError).startswith("a.toml: zzz: unknown key")


def test_paths_are_relative_to_the_document(tmp_path):
    text = '[data]\nkind = "csv"\npath = "table.csv"\ntarget = "y"\n[network]\ninitial = "start.npz"\n'
    (tmp_path / "a.toml").write_text(text)
    loaded = load_scenario(tmp_path / "a.toml")
    assert loaded.data.path == str(tmp_path / "table.csv")
    assert loaded.network.initial == str(tmp_path / "start.npz")
    assert Scenario.from_toml(text).data.path == "table.csv"

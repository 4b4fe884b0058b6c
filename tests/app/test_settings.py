import json

import msgspec
import pytest

from app.services import replacing_file
from app.services.replacing_file import write_atomically
from app.services.settings import DIRECTORY_VARIABLE, SettingsStore, WindowSettings


def test_settings_come_back(tmp_path):
    store = SettingsStore(tmp_path / "deep" / "folder")
    assert store.load() == (WindowSettings(), "")
    settings = WindowSettings(theme="dark", speed=0.7, scenario="spiral", splitters={"right": (300, 200)})
    assert store.save(settings) == ""
    assert store.load() == (settings, "")
    assert [path.name for path in store.path.parent.iterdir()] == ["settings.json"]


def test_the_directory_can_be_named_in_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv(DIRECTORY_VARIABLE, str(tmp_path))
    assert SettingsStore().path == tmp_path / "settings.json"


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"theme": "pink"}', '{"speed": 7}', '{"splitters": {"a": [-1]}}', "\x00\xff", '{"speed": NaN}'],
)
def test_a_broken_file_is_set_aside_and_reported_in_one_line(tmp_path, text):
    store = SettingsStore(tmp_path)
    store.path.write_bytes(text.encode("latin-1"))
    settings, problem = store.load()
    assert settings == WindowSettings()
    assert problem.startswith("Settings were broken")
    assert "\n" not in problem
    assert (tmp_path / "settings.json.broken").exists()
    assert store.load() == (WindowSettings(), "")


def test_settings_of_a_newer_version_are_read_as_far_as_they_are_known(tmp_path):
    store = SettingsStore(tmp_path)
    store.path.write_text(json.dumps({"theme": "dark", "hologram": True}))
    assert store.load() == (WindowSettings(theme="dark"), "")


def test_a_place_that_cannot_be_written_is_a_line_not_a_crash(tmp_path):
    (tmp_path / "file").write_text("in the way")
    store = SettingsStore(tmp_path / "file")
    assert "could not be saved" in store.save(WindowSettings())
    assert "could not be read" in store.load()[1] or store.load()[1] == ""


def test_a_failed_write_leaves_the_old_file_and_no_rubbish(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    write_atomically(path, b"old")

    def fail(*_):
        raise OSError("disk full")

    monkeypatch.setattr(replacing_file.os, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_settings_are_changed_by_replacing():
    assert msgspec.structs.replace(WindowSettings(), speed=1.0).speed == 1.0

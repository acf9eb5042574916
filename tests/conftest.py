"""What every test starts from: a home of its own, so that none ever touches the person's."""

import gc
from importlib.util import find_spec
from pathlib import Path
from sys import modules

import pytest

_HAS_QT = modules.get("PySide6", "not loaded yet") is not None and find_spec("PySide6") is not None
collect_ignore = [] if _HAS_QT else ["desktop"]


def pytest_collection_finish() -> None:
    """Every module and thousands of tests are loaded by now and stay to the end: nobody need look through them for
    garbage after each few hundred tests again. What tests make is looked through as ever."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home and data folder for one test."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("LOCALAPPDATA", str(home / "data"))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    return home

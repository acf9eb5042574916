"""What every test starts from: a home of its own, so that none ever touches the person's."""

import gc
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from io import StringIO
from pathlib import Path
from pkgutil import walk_packages
from shutil import rmtree
from sys import modules
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, settings

import draftdesk

_HAS_QT = modules.get("PySide6", "not loaded yet") is not None and find_spec("PySide6") is not None
collect_ignore = [] if _HAS_QT else ["desktop"]

# How long an example takes says something of the machine, not of the program: what is slow on a busy one is no failure.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


def pytest_collection_finish() -> None:
    """Every module and thousands of tests are loaded by now and stay to the end: nobody need look through them for
    garbage after each few hundred tests again. What tests make is looked through as ever."""
    if settings().derandomize:
        _load_the_whole_program()
    gc.collect()
    gc.freeze()


def _load_the_whole_program() -> None:
    """Examples are also made of words and numbers of the modules that are loaded: they are the same each time only
    where that does not depend on which tests came before."""
    for module in walk_packages(draftdesk.__path__, "draftdesk."):
        if _HAS_QT or not module.name.startswith("draftdesk.desktop."):
            import_module(module.name)


def _move_into(home: Path, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("HOME", str(home))
    environment.setenv("USERPROFILE", str(home))
    environment.setenv("LOCALAPPDATA", str(home / "data"))
    environment.setenv("XDG_DATA_HOME", str(home / "data"))


@pytest.fixture(scope="session", autouse=True)
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the homes are; one of them is for what is made once for many tests."""
    homes = tmp_path_factory.mktemp("homes")
    with pytest.MonkeyPatch.context() as environment:
        _move_into(homes / "of-all", environment)
        yield homes


@pytest.fixture(autouse=True)
def own_home(_homes: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home and data folder for one test, gone after it."""
    home = Path(mkdtemp(dir=_homes))
    _move_into(home, monkeypatch)
    yield home
    rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of a demo, made once, and what was said meanwhile. To be copied by whoever changes something."""
    from draftdesk.cli.run import run
    from draftdesk.cli.terminal import Terminal

    folder, out, err = tmp_path_factory.mktemp("shown") / "demo", StringIO(), StringIO()
    assert (run(["demo", "--out", str(folder)], Terminal(out, err)), err.getvalue()) == (0, "")
    return folder, out.getvalue()

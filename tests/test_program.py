"""The program as it is called: a file or nothing opens the window, everything else is a command."""

from pathlib import Path

import pytest

from draftdesk import __version__
from draftdesk.__main__ import main

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)


def test_it_says_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"draftdesk {__version__}\n"


def test_a_word_that_is_a_command_is_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", str(tmp_path / "water")]) == 0
    assert (tmp_path / "water.draftdesk").exists()
    assert "made" in capsys.readouterr().out


@pytest.mark.parametrize("words", [[], ["water.draftdesk"]], ids=["nothing", "a workspace"])
def test_without_a_screen_the_window_says_so_in_one_line(
    words: list[str], no_screen: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        "draftdesk: there is no display here to open a window on; all can be done with commands too: draftdesk --help\n"
    )


def test_a_word_that_is_neither_command_nor_file_is_bad_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nonsense"]) == 2
    assert "there is no command or file “nonsense”" in capsys.readouterr().err

"""The panel alone, in a window of its own, with comparisons of files and of texts made here."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draftdesk.comparing.compare import compare
from draftdesk.desktop.app import Program
from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.reading.panel import ReadingPanel
from draftdesk.drafting.comparing import Compared, compared, text_of_file
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import Passage, Text
from draftdesk.reading.texts import ReadText

PAIRS = Path(__file__).parents[5] / "shared" / "data" / "pairs"
REAL = sorted(folder.name for folder in PAIRS.glob("*")) if PAIRS.is_dir() else []


def of(a: Sequence[Passage | str], b: Sequence[Passage | str]) -> Compared:
    """The comparison of two texts."""
    old, new = (tuple(each if isinstance(each, Passage) else Passage(text=each) for each in side) for side in (a, b))
    read = [ReadText(Text(name=name, passages=side)) for name, side in (("Rev.1", old), ("Rev.2", new))]
    return Compared(a=read[0], b=read[1], comparison=compare(old, new))


def of_pair(name: str) -> Compared:
    files = [next((PAIRS / name).glob(f"{side}.*")) for side in "ab"]
    return compared(text_of_file(files[0], silent), text_of_file(files[1], silent), silent)


@pytest.fixture
def matter() -> Matter:
    return Matter()


@pytest.fixture
def panel(qtbot: QtBot, program: Program, matter: Matter) -> ReadingPanel:
    made = ReadingPanel(program.means, matter)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def filled(qtbot: QtBot, panel: ReadingPanel) -> Callable[[], None]:
    """Waits until both ways of reading stand there whole."""

    def wait() -> None:
        def is_filled() -> bool:
            QApplication.processEvents()
            pages = (panel.page, *panel.beside.pages)
            return all(page.lines is not None and page.filling.is_filled for page in pages)

        qtbot.waitUntil(is_filled, timeout=60_000)

    return wait

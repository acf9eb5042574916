"""Two texts on the disk, and the place in which they are compared."""

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from draftdesk.desktop.compare.place import ComparePlace

BEFORE = (
    "Water",
    "1. States shall protect the rivers of the world from all that harms them.",
    "2. They recognise the rights of all who fish in them or live beside them.",
    "3. Rivers cross borders, and so does the duty to keep them clean for others.",
    "Land",
    "4. States should plant trees where there were none before the great drought came over the country and its people.",
)
AFTER = (
    "Water",
    "1. States should protect the rivers of the world from all that harms them.",
    "2. They recognize the rights of all who fish in them or live beside them.",
    "Land",
    "3. Nobody shall sell the commons without asking the village that uses them.",
    "4. States should plant trees where there were none before the great drought came over the country and its people.",
    "5. Rivers cross borders, and so does the duty to keep them clean for others.",
)


def written(path: Path, lines: tuple[str, ...]) -> Path:
    """A Word file that says so; lines without a number are headings."""
    document = Document()
    for line in lines:
        if line[:1].isdigit():
            document.add_paragraph(line)
        else:
            document.add_heading(line, level=1)
    document.save(str(path))
    return path


@pytest.fixture
def texts(tmp_path: Path) -> tuple[Path, Path]:
    return written(tmp_path / "rev-1.docx", BEFORE), written(tmp_path / "rev-2.docx", AFTER)


@pytest.fixture
def place(program) -> ComparePlace:
    found = program.window.findChild(ComparePlace)
    assert found is not None
    return found


@pytest.fixture
def compared(qtbot, place: ComparePlace) -> Callable[..., ComparePlace]:
    """Compares two files, and waits until that is shown."""

    def compare(a: Path, b: Path) -> ComparePlace:
        with qtbot.waitSignal(place.matter.shown, timeout=20_000):
            place.compare_files([a, b])
        return place

    return compare

"""Two texts that are compared, and somebody who hands on what came of it."""

from pathlib import Path
from typing import Any

import pytest
from docx import Document


class Delegate:
    """Calls the acts of Compare, fills in its dialogs, reads what was written."""

    def __init__(self, hand: Any, place: Any, person: Any) -> None:
        self._hand = hand
        self.place = place
        self.person = person

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hand, name)

    def opening(self, act: str, name: str) -> Any:
        """The dialog that comes up when that act is called."""
        action = self.program.means.actions.action(act)
        assert action.isEnabled(), act
        action.trigger()
        found = self.dialog(name)
        assert found is not None
        return found

    def export(self, name: str, target: Any) -> Any:
        """Export in the form of that name."""
        dialog = self.opening("compare.export", "changes-export")
        dialog.form.setCurrentIndex(dialog.form.findData(name))
        self.person.files = [target]
        self.press(dialog, "Export")
        return target

    def brief(self, target: Any) -> Any:
        dialog = self.opening("compare.brief", "brief")
        self.person.files = [target]
        self.press(dialog, "Write the brief")
        return target

    def said(self) -> list[str]:
        return self.lines()


@pytest.fixture
def delegate(hand: Any, place: Any, person: Any) -> Delegate:
    return Delegate(hand, place, person)


@pytest.fixture
def reading(delegate: Delegate, compared: Any, texts: Any, settled: Any) -> Delegate:
    """With two files compared and no workspace open."""
    compared(*texts)
    settled()
    return delegate


def words_of(path: Any) -> str:
    """All that a Word file says, tables too."""
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells])


def long_texts(folder: Path, count: int) -> tuple[Path, Path]:
    """Two texts of so many paragraphs, every third of which says something else."""
    verbs = ("shall", "should")
    found = []
    for name, changed in (("a.txt", 0), ("b.txt", 1)):
        lines = [
            f"{n + 1}. States {verbs[changed if n % 3 == 0 else 0]} protect clause {n} of the rivers of the world, "
            f"their springs and their mouths, from all that harms them or lives beside them, in a manner of {n}."
            for n in range(count)
        ]
        (folder / name).write_text("\n\n".join(lines) + "\n", "utf-8")
        found.append(folder / name)
    return found[0], found[1]

"""What can be chosen as one side of a comparison."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.words import as_it_runs
from draftdesk.model.remarking import Side, SideKind

KINDS = "*.docx *.pdf *.txt *.md *.html *.htm *.odt *.rtf *.doc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """A text that can be compared: a version, a working draft, a file that the workspace keeps, or with a `path` one on
    the disk, of which the side knows the name alone until it is read."""

    side: Side
    label: str
    path: Path | None = None


def picked_file(path: Path, *, rejected: bool = False) -> Pick:
    """A file on the disk; its tracked changes taken as accepted, or as `rejected`."""
    side = Side(kind=SideKind.FILE, name=path.name, rejected=rejected)
    return Pick(side=side, label=file_name(side), path=path)


def file_name(side: Side) -> str:
    """What a file is called that is compared."""
    name = as_it_runs(side.name)
    if side.rejected:
        return QCoreApplication.translate("compare", "{file}, before its tracked changes").format(file=name)
    return name


def as_people_count(paths: Iterable[Path]) -> Sequence[Path]:
    """Files by their names: rev-2 before rev-10."""
    return sorted(paths, key=_counted)


def _counted(path: Path) -> list[tuple[bool, int, str]]:
    parts = re.split(r"([0-9]+)", path.name.casefold())
    return [(n % 2 == 1, int(part) if n % 2 else 0, part) for n, part in enumerate(parts)]


def file_kinds() -> str:
    """The kinds of files that can be compared, for the box that asks for one."""
    texts = QCoreApplication.translate("compare", "Word, PDF and other texts")
    all_files = QCoreApplication.translate("compare", "All files")
    return f"{texts} ({KINDS});;{all_files} (*)"

"""What a Word file from anywhere tells its readers, what they would object to in it, and a copy that tells less."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from draftdesk.drafting.called import names_of
from draftdesk.drafting.kept_numbers import typed_by_hand
from draftdesk.drafting.loading import load_file
from draftdesk.drafting.preflight_text import document_of_text
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable_name
from draftdesk.model.errors import CannotWrite
from draftdesk.model.preflight.checking import LONGEST, Rules, preflight
from draftdesk.model.preflight.findings import Finding, Gravity
from draftdesk.ooxml.leaks import Leak, leaks
from draftdesk.reading.texts import read_text
from draftdesk.writing.preflight_habits import habits_of
from draftdesk.writing.safely import require_place, write_bytes

WORD_FILES = (".docx", ".docm", ".dotx", ".dotm")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    """What a file called `name` tells besides its text, and what is found in that. `names` are what its paragraphs are
    called, by the ids of the findings. `warnings` tell what could not be read."""

    name: str
    leaks: tuple[Leak, ...]
    findings: tuple[Finding, ...]
    names: dict[str, str]
    warnings: tuple[str, ...] = ()

    @property
    def is_fit(self) -> bool:
        """Whether nobody will object: nothing of it is wrong."""
        gravities = [*(each.gravity for each in self.leaks), *(each.gravity for each in self.findings)]
        return Gravity.WRONG not in gravities


def check_file(
    path: Path,
    progress: Progress,
    *,
    allowed: int = LONGEST,
    known: Collection[str] = (),
    workspace: Path | None = None,
) -> CheckedFile:
    """What a Word file tells and what is wrong with its text. Tracked changes in it are read as accepted, and told.

    `known` are terms that need no explanation; `workspace` is the one that lies open, which is not even touched where
    it is given for a Word file. Raises UnreadableFile in one line.
    """
    content, name = load_file(path, workspace), printable_name(path)
    told = leaks(content, name, progress)
    read = read_text(content, name, progress)
    document = document_of_text(read.text)
    found = preflight(document, Rules(habits=habits_of, known=frozenset(known), allowed=allowed))
    found = typed_by_hand(found, document, read)
    return CheckedFile(
        name=name, leaks=told, findings=found, names=names_of(document), warnings=tuple(read.text.warnings)
    )


def clean_file(path: Path, target: Path, *, overwrite: bool, keep_changes: bool = False, progress: Progress) -> None:
    """Write a copy of a Word file that tells nothing but its text (see `ooxml.cleaning`).

    Raises UnreadableFile, and CannotWrite, also where the target is no .docx; what stood there is then as it was.
    """
    from draftdesk.ooxml.cleaning import cleaned

    if target.suffix.lower() != ".docx":
        raise CannotWrite(f"{printable_name(target)} was not written: end its name in .docx")
    require_place(target, overwrite=overwrite)
    made = cleaned(load_file(path), printable_name(path), keep_changes=keep_changes, progress=progress)
    write_bytes(target, made, overwrite=overwrite)

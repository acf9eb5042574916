"""What changed from one text to another, written as a file: the same wherever the two are compared."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.filing import Filing, with_suffix
from draftdesk.desktop.means import Means
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.words import sentence
from draftdesk.kit.jobs import Progress

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.comparing import Compared, Narrowed, Redline

_AUTHOR = "changes/author"
UNNAMED = "DraftDesk"
"""Whose marks are that nobody puts a name to."""
_KINDS = {"table": (".docx",), "concordance": (".docx", ".csv", ".html", ".md")}
_OF_MARKS = (".docx", ".html", ".md")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be written: a `layout` of `drafting.comparing`, and the kinds of file that may be chosen, the usual
    one first; none for all that there are. `whole` and `narrowed` as `write_comparison` has them."""

    layout: str
    redline: "Redline"
    suffixes: Sequence[str] = ()
    whole: bool | None = None
    narrowed: "Narrowed | None" = None


def ask_and_write(
    means: Means, filing: Filing, found: "Compared", wanted: Wanted, proposed: Path, inputs: Sequence[Path]
) -> bool:
    """Ask where to, and begin to write there; False where the person thought better of it."""
    from draftdesk.drafting.comparing import write_comparison

    suffixes = wanted.suffixes or _KINDS.get(wanted.layout, _OF_MARKS)
    title = QCoreApplication.translate("changes", "Export")
    chosen = means.asking.save_file(title, _offered(suffixes), proposed.with_suffix(suffixes[0]))
    if chosen is None:
        return False
    known = chosen.suffix.lower() if chosen.suffix.lower() in suffixes else suffixes[0]
    target, may_replace = with_suffix(chosen, known)
    redline = replace(wanted.redline, author=" ".join(wanted.redline.author.split()) or UNNAMED)

    def work(progress: Progress) -> str:
        notes = write_comparison(
            found,
            target,
            wanted.layout,
            redline,
            overwrite=may_replace,
            progress=progress,
            whole=wanted.whole,
            narrowed=wanted.narrowed,
            inputs=inputs,
        )
        return " ".join(map(sentence, notes))

    filing.write(target, work)
    return True


def author_of_marks(settings: Settings) -> str:
    """Whose marks they were last, "" for nobody's."""
    return settings.text(_AUTHOR)


def keep_author_of_marks(settings: Settings, name: str) -> None:
    """Remember it."""
    settings.keep(_AUTHOR, name)


def _offered(suffixes: Sequence[str]) -> str:
    words = {
        ".docx": QCoreApplication.translate("changes", "Word (*.docx)"),
        ".html": QCoreApplication.translate("changes", "Web page (*.html)"),
        ".md": QCoreApplication.translate("changes", "Markdown (*.md)"),
        ".csv": QCoreApplication.translate("changes", "Spreadsheet (*.csv)"),
    }
    return ";;".join(words[each] for each in suffixes)

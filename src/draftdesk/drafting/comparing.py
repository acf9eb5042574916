"""Any two texts set beside each other: files, versions, the working draft; and what comes of it as a file."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from draftdesk.comparing.compare import compare
from draftdesk.drafting.loading import load_file
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable_name
from draftdesk.model.comparison import Comparison, Text
from draftdesk.model.errors import CannotWrite, InvalidSettings
from draftdesk.reading.texts import ReadText, Revisions, read_text
from draftdesk.writing.safely import write_bytes

if TYPE_CHECKING:
    from draftdesk.ooxml.revisions import Revision
    from draftdesk.workspace.look import Look
    from draftdesk.writing.tracked import Base
    from draftdesk.writing.walking import About

LAYOUTS = ("redline", "table", "concordance")
FORMATS = (".docx", ".html", ".md", ".csv")
_WORKSPACE = ".draftdesk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Two texts and what became of the one in the other. `revisions` are those of the one tracked file both are in."""

    a: ReadText
    b: ReadText
    comparison: Comparison
    revisions: tuple["Revision", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Redline:
    """How tracked changes are laid: into whose file ("a", "b", None for A's where that is Word, else B's), whether
    Word's lists stay lists, whether moves are shown as moves, and whose and when the marks are.

    `date` is UTC; None is now.
    """

    base: "Base | None" = None
    live_numbers: bool = False
    moves: bool = True
    author: str = ""
    date: datetime | None = field(default=None)


# --- the two sides --------------------------------------------------------------------------------------------------


def workspace_named(name: str) -> tuple[Path, str] | None:
    """The workspace and the label of "FILE.draftdesk#LABEL"; the label is "" for the working draft.

    None for what names a file of its own.
    """
    if Path(name).suffix.lower() == _WORKSPACE:
        return Path(name), ""
    file, mark, label = name.rpartition("#")
    while mark:
        if Path(file).suffix.lower() == _WORKSPACE and not Path(name).is_file():
            return Path(file), label
        file, mark, more = file.rpartition("#")
        label = f"{more}#{label}"
    return None


def text_of_file(path: Path, progress: Progress, revisions: Revisions = Revisions.ACCEPTED) -> ReadText:
    """What a file says. Raises UnreadableFile."""
    return read_text(load_file(path), printable_name(path), progress, revisions=revisions)


def text_of_label(look: "Look", label: str, draft: str | None, progress: Progress) -> ReadText:
    """What a version says, or with "" the working draft. Raises NotFound."""
    from draftdesk.drafting import texts
    from draftdesk.workspace import queries

    found = queries.draft_named(look, draft)
    if not label:
        return ReadText(texts.text_of_draft(look, found))
    return texts.read_version(look, queries.version_labelled(look, found.id, label), progress)


def compared(a: ReadText, b: ReadText, progress: Progress) -> Compared:
    """The two, compared. `progress` may stop the work by raising."""
    from draftdesk.drafting.texts import of_two_versions

    a, b = of_two_versions(a, b)
    return Compared(a=a, b=b, comparison=compare(a.text.passages, b.text.passages, progress))


def compared_within(path: Path, progress: Progress) -> Compared:
    """A Word file with tracked changes as a comparison: before them, after them, and whose they are.

    Raises UnreadableFile, also where it has none.
    """
    from draftdesk.reading.texts import read_tracked

    found = read_tracked(load_file(path), printable_name(path), progress)
    comparison = compare(found.a.text.passages, found.b.text.passages, progress)
    return Compared(a=found.a, b=found.b, comparison=comparison, revisions=found.revisions)


# --- the result as a file -------------------------------------------------------------------------------------------


def require_format(target: Path, layout: str) -> None:
    """Raises InvalidSettings where no such result is written in the format that the file's name asks for."""
    suffix = target.suffix.lower()
    allowed = (".docx",) if layout == "table" else FORMATS
    if suffix not in allowed:
        raise InvalidSettings(
            f"{printable_name(target)} cannot be written: a {layout} is written as {' or '.join(allowed)}"
        )


def write_comparison(
    found: Compared, target: Path, layout: str, redline: Redline, *, overwrite: bool, progress: Progress
) -> Sequence[str]:
    """Write the comparison in the layout and in the format that the file's name asks for.

    Gives lines on what a reader of the file should know. A tracked file that would not be exact is never written: the
    clean copy and the table are, beside where it would be, and CannotWrite says so.
    """
    require_format(target, layout)
    suffix = target.suffix.lower()
    if layout == "concordance":
        _write_concordance(found, target, overwrite=overwrite)
    elif layout == "table":
        _write_table(found, target, overwrite=overwrite)
    elif suffix == ".docx":
        return _write_tracked(found, target, redline, overwrite=overwrite, progress=progress)
    else:
        _write_flat(found, target, suffix, overwrite=overwrite)
    return ()


def _write_tracked(
    found: Compared, target: Path, redline: Redline, *, overwrite: bool, progress: Progress
) -> Sequence[str]:
    from draftdesk.writing.tracked import tracked

    made = tracked(
        found.comparison,
        found.a,
        found.b,
        base=redline.base,
        author=redline.author,
        date=redline.date or datetime.now(UTC),
        live_numbers=redline.live_numbers,
        moves=redline.moves,
        progress=progress,
    )
    if not made.exact:
        raise CannotWrite(_instead(found, target, overwrite=overwrite))
    write_bytes(target, made.content, overwrite=overwrite)
    return made.notes


def _instead(found: Compared, target: Path, *, overwrite: bool) -> str:
    """Writes the clean copy and the table, and says what is missing."""
    from draftdesk.writing.tracked import clean_copy

    clean = target.with_name(f"{target.stem} - clean{target.suffix}")
    table = target.with_name(f"{target.stem} - table{target.suffix}")
    write_bytes(clean, clean_copy(found.b), overwrite=overwrite)
    _write_table(found, table, overwrite=overwrite)
    return (
        f"{printable_name(target)} was not written: its tracked changes would not give both texts back to the letter; "
        f"{printable_name(clean)} (the newer text, unmarked) and {printable_name(table)} (all changes) were written"
    )


def _write_table(found: Compared, target: Path, *, overwrite: bool) -> None:
    from draftdesk.writing.comparison_table import write_comparison_table

    write_comparison_table(found.comparison, *titles(found), target, overwrite=overwrite, about=_about(found))


def _write_flat(found: Compared, target: Path, suffix: str, *, overwrite: bool) -> None:
    if suffix == ".html":
        from draftdesk.writing.comparison_html import write_comparison_html

        write_comparison_html(found.comparison, *titles(found), target, overwrite=overwrite, about=_about(found))
    elif suffix == ".md":
        from draftdesk.writing.comparison_markdown import write_comparison_markdown

        write_comparison_markdown(found.comparison, *titles(found), target, overwrite=overwrite, about=_about(found))
    else:
        from draftdesk.writing.comparison_csv import write_comparison_csv

        write_comparison_csv(found.comparison, *titles(found), target, overwrite=overwrite, about=_about(found))


def _write_concordance(found: Compared, target: Path, *, overwrite: bool) -> None:
    from draftdesk.comparing.concordance import concordance
    from draftdesk.drafting.circulating import write_report
    from draftdesk.writing.concordance import concordance_table

    write_report(concordance_table(concordance(found.comparison), *titles(found)), target, overwrite=overwrite)


def _about(found: Compared) -> "About":
    from draftdesk.writing.walking import About

    notes = tuple(dict.fromkeys((*found.a.text.warnings, *found.b.text.warnings)))
    return About(language_a=found.a.text.language, language_b=found.b.text.language, notes=notes)


def titles(found: Compared) -> tuple[str, str]:
    """What the two are called in a result, told apart where they have one name."""
    a, b = _title(found.a.text), _title(found.b.text)
    return (a, b) if a != b else (f"{a} (before)", f"{b} (after)")


def _title(text: Text) -> str:
    return text.name or text.title

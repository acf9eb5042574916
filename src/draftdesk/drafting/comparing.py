"""Any two texts set beside each other: files, versions, the working draft; and what comes of it as a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from draftdesk.comparing.compare import compare
from draftdesk.drafting.loading import load_file
from draftdesk.kit.jobs import Progress, silent
from draftdesk.kit.printable import printable, printable_name
from draftdesk.model.comparison import Comparison, Text
from draftdesk.model.document import Table
from draftdesk.model.errors import CannotWrite, InvalidSettings
from draftdesk.reading.texts import ReadText, Revisions, read_text
from draftdesk.writing.safely import require_place, write_bytes

if TYPE_CHECKING:
    from draftdesk.comparing.concordance import Correspondence
    from draftdesk.model.drafts import Draft, Version
    from draftdesk.ooxml.revisions import Revision
    from draftdesk.workspace.look import Look
    from draftdesk.writing.tracked import Base
    from draftdesk.writing.walking import About

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

    `date` is UTC; None is now. What is no tracked file says it at its top.
    """

    base: "Base | None" = None
    live_numbers: bool = False
    moves: bool = True
    author: str = ""
    date: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """The changes, by their places, that alone are written. `is_internal` says that the choice tells what a delegation
    watches or remarks on: what is written is then marked as its own."""

    changes: frozenset[int]
    is_internal: bool = False


# --- the two sides --------------------------------------------------------------------------------------------------


def workspace_named(name: str) -> tuple[Path, str] | None:
    """The workspace and the label of "FILE.draftdesk#LABEL"; the label is "" for the working draft.

    None for what names a file of its own. Raises InvalidSettings where the label is left empty.
    """
    if Path(name).suffix.lower() == _WORKSPACE:
        return Path(name), ""
    file, mark, label = name.rpartition("#")
    while mark:
        if Path(file).suffix.lower() == _WORKSPACE and not Path(name).is_file():
            if not label.strip():
                raise InvalidSettings(
                    f"no version is named behind {printable_name(Path(file))}#: give its label, or leave the # out "
                    "for the working draft"
                )
            return Path(file), label
        file, mark, more = file.rpartition("#")
        label = f"{more}#{label}"
    return None


def text_of_file(path: Path, progress: Progress, revisions: Revisions = Revisions.ACCEPTED) -> ReadText:
    """What a file says. Raises UnreadableFile."""
    return read_text(load_file(path), printable_name(path), progress, revisions=revisions)


def text_of_label(look: "Look", label: str, draft: str | None, progress: Progress) -> ReadText:
    """What a version says, or with "" the working draft. Raises NotFound."""
    from draftdesk.workspace import queries

    found = queries.draft_named(look, draft)
    version = queries.version_labelled(look, found.id, label) if label else None
    return text_of_issue(look, found, version, progress)


def text_of_issue(look: "Look", draft: "Draft", version: "Version | None", progress: Progress) -> ReadText:
    """What a version says, or with None the working draft. Raises UnreadableFile where a received file no longer is
    one that can be read."""
    from draftdesk.drafting import texts

    if version is None:
        return ReadText(texts.text_of_draft(look, draft))
    return texts.read_version(look, version, progress)


def compared(a: ReadText, b: ReadText, progress: Progress) -> Compared:
    """The two, compared. `progress` may stop the work by raising."""
    if _is_of_a_draft(a.text) and _is_of_a_draft(b.text):  # files need nothing of what drafts are made of
        from draftdesk.drafting.texts import of_two_versions

        a, b = of_two_versions(a, b)
    else:
        a, b = _told_alike(a, b), _told_alike(b, a)
    return Compared(a=a, b=b, comparison=compare(a.text.passages, b.text.passages, progress))


def _told_alike(read: ReadText, other: ReadText) -> ReadText:
    """A version with its title block as the file beside it has one; a file beside a version without what was put round
    its text."""
    if not (_is_of_a_draft(read.text) or _is_of_a_draft(other.text)):
        return read
    from draftdesk.drafting.title_block import as_on_first_page, only_the_text

    passages = read.text.passages
    if not _is_of_a_draft(read.text):
        passages = only_the_text(passages)
    elif read.package is None:
        passages = as_on_first_page(passages, other.text.passages)
    return replace(read, text=replace(read.text, passages=passages))


def _is_of_a_draft(text: Text) -> bool:
    return any(each.paragraph_id for each in text.passages)


def compared_within(path: Path, progress: Progress) -> Compared:
    """A Word file with tracked changes as a comparison: before them, after them, and whose they are.

    Raises UnreadableFile, also where it has none.
    """
    from draftdesk.reading.texts import read_tracked

    found = read_tracked(load_file(path), printable_name(path), progress)
    comparison = compare(found.a.text.passages, found.b.text.passages, progress)
    return Compared(a=found.a, b=found.b, comparison=comparison, revisions=found.revisions)


# --- the result as a file -------------------------------------------------------------------------------------------


def require_target(target: Path, layout: str, inputs: Sequence[Path], *, overwrite: bool) -> None:
    """Raises, before any work, what would keep the result from being written there.

    InvalidSettings where the layout has no such format; CannotWrite where the file is one of the `inputs`, by whatever
    name, exists and may not be replaced, or has no folder to stand in.
    """
    require_format(target, layout)
    _require_other(target, inputs)
    require_place(target, overwrite=overwrite)


def require_format(target: Path, layout: str) -> None:
    """Raises InvalidSettings where no such result is written in the format that the file's name asks for."""
    allowed = (".docx",) if layout == "table" else FORMATS
    if target.suffix.lower() not in allowed:
        *others, last = allowed
        formats = f"{', '.join(others)} or {last}" if others else last
        raise InvalidSettings(f"{printable_name(target)} cannot be written: a {layout} is written as {formats}")


def _require_other(target: Path, inputs: Sequence[Path]) -> None:
    for each in inputs:
        try:
            is_same = target.samefile(each)
        except OSError:  # one of the two is not there
            continue
        if is_same:
            raise CannotWrite(
                f"{printable_name(target)} was not written: it is what is being compared; choose another name"
            )


def write_comparison(
    found: Compared,
    target: Path,
    layout: str,
    redline: Redline,
    *,
    overwrite: bool,
    progress: Progress,
    whole: bool | None = None,
    narrowed: Narrowed | None = None,
    inputs: Sequence[Path] = (),
) -> Sequence[str]:
    """Write the comparison in the layout and in the format that the file's name asks for.

    `whole` says whether paragraphs that did not change are shown; None leaves them out of a table alone. Where it is
    `narrowed` the file counts what it leaves out; a file with tracked changes always has them all. No file of `inputs`
    is written over. Gives lines on what a reader of the file should know. A tracked file that would not be
    exact is never written: the clean copy and the table are, beside where it would be, and CannotWrite says so.
    """
    require_target(target, layout, inputs, overwrite=overwrite)
    suffix = target.suffix.lower()
    if suffix == ".docx" and layout == "redline":
        return _write_tracked(found, target, redline, inputs, overwrite=overwrite, progress=progress)
    if layout == "concordance":
        from draftdesk.drafting.circulating import write_report

        write_report(concordance_table(found, progress, narrowed), target, overwrite=overwrite)
    elif layout == "table":
        table = _table(found, _about(found, redline, narrowed, whole=bool(whole)), progress)
        write_bytes(target, table, overwrite=overwrite)
    else:
        text = _flat(found, suffix, _about(found, redline, narrowed, whole=whole is not False), progress)
        write_bytes(target, text.encode(), overwrite=overwrite)
    return ()


def _write_tracked(
    found: Compared,
    target: Path,
    redline: Redline,
    inputs: Sequence[Path],
    *,
    overwrite: bool,
    progress: Progress,
) -> Sequence[str]:
    from draftdesk.writing.tracked import tracked

    made = tracked(
        found.comparison,
        found.a,
        found.b,
        base=redline.base,
        author=" ".join(printable(redline.author).split()),
        date=redline.date or datetime.now(UTC),
        live_numbers=redline.live_numbers,
        moves=redline.moves,
        progress=progress,
    )
    if not made.exact:
        raise CannotWrite(_instead(found, target, redline, inputs, overwrite=overwrite, progress=progress))
    write_bytes(target, made.content, overwrite=overwrite)
    return (*_laid_plain(found, redline), *made.notes)


def _laid_plain(found: Compared, redline: Redline) -> Sequence[str]:
    """Says that the base which was asked for has no Word file, where the other side has one."""
    asked = {"a": found.a, "b": found.b}.get(redline.base or "")
    if asked is None or asked.package is not None or (found.a.package is None and found.b.package is None):
        return ()
    return (f"{_title(asked.text)} is no Word file: the changes were laid into a plain document of its words",)


def _instead(
    found: Compared,
    target: Path,
    redline: Redline,
    inputs: Sequence[Path],
    *,
    overwrite: bool,
    progress: Progress,
) -> str:
    """Writes the clean copy and the table, each where it can be, and says what came of it."""
    from draftdesk.writing.tracked import clean_copy

    made: tuple[tuple[str, str, Callable[[], bytes]], ...] = (
        ("clean", "the newer text, unmarked", lambda: clean_copy(found.b)),
        ("table", "all changes", lambda: _table(found, _about(found, redline, None, whole=False), progress)),
    )
    said = []
    for name, what, content in made:
        beside = target.with_name(f"{target.stem} - {name}{target.suffix}")
        try:
            _require_other(beside, inputs)
            write_bytes(beside, content(), overwrite=overwrite)
        except CannotWrite as error:
            said.append(str(error))
        else:
            said.append(f"{printable_name(beside)} ({what}) was written")
    return (
        f"{printable_name(target)} was not written: its tracked changes would not give both texts back to the letter; "
        f"{'; '.join(said)}"
    )


def _table(found: Compared, about: "About", progress: Progress) -> bytes:
    from draftdesk.writing.comparison_table import comparison_table

    return comparison_table(found.comparison, *titles(found), about, progress=progress)


def _flat(found: Compared, suffix: str, about: "About", progress: Progress) -> str:
    """The web page, Markdown or CSV."""
    if suffix == ".html":
        from draftdesk.writing.comparison_html import comparison_html as made
    elif suffix == ".md":
        from draftdesk.writing.comparison_markdown import comparison_markdown as made
    else:
        from draftdesk.writing.comparison_csv import comparison_csv as made
    return made(found.comparison, *titles(found), about, progress=progress)


def correspondences(found: Compared) -> tuple["Correspondence", ...]:
    """Which number of the one text became which of the other."""
    from draftdesk.comparing.concordance import concordance

    return concordance(found.comparison)


def concordance_table(found: Compared, progress: Progress = silent, narrowed: Narrowed | None = None) -> Table:
    """The same as a report."""
    from draftdesk.writing.concordance import concordance_table as report

    every = correspondences(found)
    rows = every if narrowed is None else tuple(each for each in every if each.change in narrowed.changes)
    left_out = ""
    if narrowed is not None:
        from draftdesk.writing.walking import WHY_INTERNAL

        left_out = f"Shown here: {len(rows):,} of {len(every):,} numbers; {len(every) - len(rows):,} left out."
        left_out = f"{WHY_INTERNAL} {left_out}" if narrowed.is_internal else left_out
    return report(rows, *titles(found), left_out=left_out, progress=progress)


def _about(found: Compared, redline: Redline, narrowed: Narrowed | None, *, whole: bool) -> "About":
    from draftdesk.writing.walking import About

    when = redline.date or datetime.now(UTC)
    return About(
        date=f"{when:%Y-%m-%d, %H:%M} UTC",
        language_a=found.a.text.language,
        language_b=found.b.text.language,
        notes=warnings_of(found),
        whole=whole,
        only=narrowed.changes if narrowed else None,
        is_internal=narrowed is not None and narrowed.is_internal,
    )


def warnings_of(found: Compared) -> tuple[str, ...]:
    """What could not be read of the two, each line with the name of its file. Of one file the same is said once."""
    lines = []
    for text, title in zip((found.a.text, found.b.text), titles(found), strict=True):
        name = _title(text) if found.revisions else title
        lines += [line if name in line else f"{name}: {line}" for line in text.warnings]
    return tuple(dict.fromkeys(lines))


def titles(found: Compared) -> tuple[str, str]:
    """What the two are called in a result, told apart where they have one name."""
    a, b = _title(found.a.text), _title(found.b.text)
    return (a, b) if a != b else (f"{a} (before)", f"{b} (after)")


def _title(text: Text) -> str:
    return text.name or text.title

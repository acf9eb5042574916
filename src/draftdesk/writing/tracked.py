"""A comparison as a Word file with native tracked changes, in either side's file or in a plain one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, Protocol

from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import Comparison, Look, Passage, Text
from draftdesk.model.comparison_told import named
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.tracking.lay import Options, lay

Base = Literal["a", "b"]


class Side(Protocol):
    """One side of a comparison: its text, and the Word file it stands in, without tracked changes, if it is one."""

    @property
    def text(self) -> Text: ...

    @property
    def package(self) -> Package | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracked:
    """A Word file. `notes` are lines on what its reader should know.

    Only where it is `exact` does rejecting everything give A and accepting everything B: one that is not must not be
    handed on. `rewritten` are the changes, by their places, that are shown as deleted and inserted whole.
    """

    content: bytes
    exact: bool
    rewritten: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()


def tracked(
    comparison: Comparison,
    a: Side,
    b: Side,
    *,
    base: Base | None,
    author: str,
    date: datetime,
    live_numbers: bool,
    moves: bool,
    running: bool = False,
    progress: Progress,
) -> Tracked:
    """The changes from A to B as tracked changes of the author.

    They are laid into the file of the side that `base` names; without one into A's where that is a Word file, else
    into B's, else into a plain document, whose page header says what was compared. A side that is no Word file is
    made a plain one. `progress` may stop the work by raising. The headers of a file that either side brought are its
    own and stay as they are, but with `running`, for two files of one make, are marked like the text.

    A text that is no Word file is laid into one as if it had been written there (`as_received`): what both have looks
    as it does there, but for other roles and other bold and italics, where these are known. Empty paragraphs stay.
    """
    base = base or ("b" if a.package is None and b.package is not None else "a")
    header = f"{a.text.name} → {b.text.name}"
    try:
        package_a, passages_a = _word(a, b.package, comparison, header, plain_is_a=True, base=base)
        package_b, passages_b = _word(b, a.package, comparison, header, plain_is_a=False, base=base)
    except (LookupError, ValueError):  # the received file is built as nobody has thought of: hand on the table instead
        return Tracked(content=b"", exact=False)
    if passages_a is not None or passages_b is not None:
        comparison = replace(comparison, a=passages_a or comparison.a, b=passages_b or comparison.b)
    marked, other = (a, b) if base == "a" else (b, a)
    laid = lay(
        package_a,
        package_b,
        comparison,
        base_is_a=base == "a",
        author=author,
        date=date,
        options=Options(
            moves=moves,
            live_numbers=live_numbers,
            looks=_tells_looks(marked, other),
            blanks=marked.package is None or other.package is not None,
            running=running,
        ),
        progress=progress,
    )
    return Tracked(
        content=laid.content,
        exact=laid.exact,
        rewritten=laid.whole,
        notes=(
            *(_rewritten_note(comparison, change) for change in laid.whole),
            *_left_out_note(laid.left_out, (b if base == "a" else a).text.name),
        ),
    )


def clean_copy(side: Side) -> bytes:
    """The text alone as a Word file, without marks."""
    if side.package is not None:
        from draftdesk.ooxml.tracking.parts import unmarked

        return unmarked(side.package)
    from draftdesk.writing.plain_word import plain_word

    return plain_word(side.text, side.text.name).content


def _word(
    side: Side, other: Package | None, comparison: Comparison, header: str, *, plain_is_a: bool, base: Base
) -> tuple[Package, tuple[Passage, ...] | None]:
    """The side's Word file, or a plain one made of it and its passages as they stand there."""
    if side.package is not None:
        return side.package, None
    from draftdesk.writing.as_received import as_received
    from draftdesk.writing.likeness import likeness
    from draftdesk.writing.plain_labels import labels_like
    from draftdesk.writing.plain_word import plain_word

    marked = (base == "a") == plain_is_a
    like = likeness(comparison, plain_is_a=plain_is_a) if other else {}
    labels = labels_like(other, comparison, like, plain_is_a=plain_is_a, plain_is_marked=marked) if other else {}
    plain = plain_word(side.text, header, labels)
    if other is None or marked:
        return open_package(plain.content, side.text.name), plain.passages
    knows = _knows_looks(side.text)
    return as_received(plain, other, comparison, like, plain_is_a=plain_is_a, tells_looks=knows)


def _tells_looks(marked: Side, other: Side) -> bool:
    """Whether it is known how the other text looks: not of one from a PDF, which has no word in bold or italics."""
    if marked.package is None or other.package is not None:
        return True
    return _knows_looks(other.text)


def _knows_looks(text: Text) -> bool:
    return any(mark.look in (Look.BOLD, Look.ITALIC) for passage in text.passages for mark in passage.marks)


def _rewritten_note(comparison: Comparison, change: int) -> str:
    known = comparison.changes[change]
    passages: Sequence[Passage] = [comparison.a[at] for at in known.a] or [comparison.b[at] for at in known.b]
    return f"shown as deleted and inserted whole: {named(passages[0])}"


def _left_out_note(count: int, name: str) -> Sequence[str]:
    if not count:
        return ()
    what = "1 chart, object or picture" if count == 1 else f"{count} charts, objects or pictures"
    return (f"{what} of {name} could not be brought into the file: look there",)

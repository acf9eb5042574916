"""The draft that lies open in Compose, as the workspace has it: read once, then kept up to date act by act."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from draftdesk.desktop.means import Means
from draftdesk.model.drafts import Draft, Footnote, Paragraph, Reference, Version
from draftdesk.model.numbering import Number
from draftdesk.model.reading_order import ReadingOrder

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed, Look, Transaction
    from draftdesk.drafting.written import Counted, Written
    from draftdesk.model.holding import Placeholder

Value = TypeVar("Value")
_FEW = 60
"""So many paragraphs are read in a moment; more are read on another thread."""
_READING = "sheet"
_MORE = "sheet rows"
_COUNTING = "sheet counts"
_LAST = "compose/draft"
_PLACE = "Compose"
_RECOUNTED = frozenset({"provenance", "reference", "footnote", "comment", "setting", "held_number"})
_NO_NUMBER = Number("", "", 0)


class Sheet(QObject):
    """Paragraphs in reading order with what is counted from them. It reads, and hands acts on; the editor writes.

    What it shows may be a moment behind what the editor holds: typed words arrive here when they are on the disk.
    """

    reset = Signal()
    """Another text lies open, or none."""
    changed = Signal(object)
    """The ids (a frozenset) of paragraphs whose row or marks are new, different or gone; the order may be another."""
    numbered = Signal(object)
    """Numbers, references and counts were worked out anew. The ids (a frozenset) of paragraphs for which one of these
    is another."""
    drafts_changed = Signal()
    """There are other drafts or versions to choose from."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._drafts: Sequence[Draft] = ()
        self._written: Written | None = None
        self._rows: dict[str, Paragraph] = {}
        self._order = ReadingOrder()
        self._ids: tuple[str, ...] = ()
        self._places: dict[str, int] = {}
        self._notes: dict[str, Footnote] = {}
        self._references: dict[str, Reference] = {}
        self._counted: Counted | None = None
        self._unread: set[str] = set()
        self._wanted = ("", "")
        self._is_uncounted = False
        self._is_reading = False
        means.desk.opened.connect(self._on_opened)
        means.desk.closed.connect(self._on_closed)
        means.desk.changed.connect(self._on_changed)

    # --- what lies open

    @property
    def drafts(self) -> Sequence[Draft]:
        """All drafts of the workspace."""
        return self._drafts

    @property
    def draft(self) -> Draft | None:
        return self._written.draft if self._written else None

    @property
    def version(self) -> Version | None:
        """The version that is shown, None for the working draft."""
        return self._written.version if self._written else None

    @property
    def is_fixed(self) -> bool:
        """Whether nothing can be changed: a version, or a file that is only looked at."""
        return self._written is None or self._written.version is not None or self._means.desk.is_read_only

    @property
    def ids(self) -> Sequence[str]:
        """The paragraphs in reading order."""
        return self._ids

    def __contains__(self, paragraph_id: str) -> bool:
        return paragraph_id in self._rows

    def paragraph(self, paragraph_id: str) -> Paragraph | None:
        return self._rows.get(paragraph_id)

    def place(self, paragraph_id: str) -> int:
        """Where it stands in reading order, -1 for one that is not there."""
        return self._places.get(paragraph_id, -1)

    def number(self, paragraph_id: str) -> Number:
        """Its number; empty for one that is not counted yet."""
        return self._counted.numbers.get(paragraph_id, _NO_NUMBER) if self._counted else _NO_NUMBER

    def source_count(self, paragraph_id: str) -> int:
        """From how many snippets it came."""
        return self._counted.sources.get(paragraph_id, 0) if self._counted else 0

    def open_comments(self, paragraph_id: str) -> int:
        """How many comments on it are not resolved."""
        return self._counted.comments.get(paragraph_id, 0) if self._counted else 0

    @property
    def placeholders(self) -> "Sequence[Placeholder]":
        """Lines that only hold a number ("13. [Deleted]"), while numbers are held; each says what it is read after."""
        return self._counted.placeholders if self._counted else ()

    def note(self, footnote_id: str) -> Footnote | None:
        return self._notes.get(footnote_id)

    @property
    def notes(self) -> Mapping[str, Footnote]:
        """The footnotes of the text by their ids."""
        return self._notes

    @property
    def marked(self) -> set[str]:
        """The paragraphs in which marks of footnotes or references stand."""
        return {each.paragraph_id for known in (self._notes, self._references) for each in known.values()}

    def note_number(self, footnote_id: str) -> str:
        """What the mark of a footnote prints."""
        return self._counted.notes.get(footnote_id, "*") if self._counted else "*"

    def reference(self, reference_id: str) -> Reference | None:
        return self._references.get(reference_id)

    def reference_words(self, reference_id: str) -> str:
        """What the mark of a cross-reference prints."""
        return self._counted.references.get(reference_id, "[?]") if self._counted else "[?]"

    # --- choosing and acting

    def choose(self, draft_id: str, version_id: str = "") -> None:
        """Lay that draft open, or a version of it to be read."""
        self._means.desk.when_saved(partial(self._choose, draft_id, version_id))

    def _choose(self, draft_id: str, version_id: str) -> None:
        self._wanted = (draft_id, version_id)
        self._means.settings.keep(_LAST, draft_id)
        self._read()

    def act(
        self,
        name: str,
        work: "Callable[[Transaction], Value]",
        then: "Callable[[Changed[Value]], object] | None" = None,
        failed: Callable[[str], object] | None = None,
    ) -> None:
        """Do something to the draft, after what was typed before it."""
        self._means.desk.act(name, _PLACE, work, then, failed)

    # --- reading

    def _on_opened(self) -> None:
        self._wanted = (self._means.settings.text(_LAST, ""), "")
        self._read()

    def _on_closed(self) -> None:
        self._drafts, self._written, self._counted = (), None, None
        self._hold((), {}, {})
        self._unread.clear()
        self.drafts_changed.emit()
        self.reset.emit()

    def _read(self) -> None:
        self._is_reading = True
        self._means.desk.forget(_MORE)
        self._means.desk.forget(_COUNTING)
        self._means.desk.ask(_READING, partial(_read, *self._wanted), self._on_read)

    def _on_read(self, found: "tuple[Sequence[Draft], Written | None]") -> None:
        drafts, written = found
        self._is_reading = False
        self._drafts, self._written = drafts, written
        self._unread.clear()
        if written is None:
            self._counted = None
            self._hold((), {}, {})
        else:
            self._counted = written.counted
            self._hold(written.paragraphs, dict(written.notes), dict(written.references))
        self.drafts_changed.emit()
        self.reset.emit()

    def _hold(self, ordered: Sequence[Paragraph], notes: dict[str, Footnote], references: dict[str, Reference]) -> None:
        self._rows = {each.id: each for each in ordered}
        self._notes, self._references = notes, references
        self._order = ReadingOrder(ordered)
        self._arrange()

    def _arrange(self) -> None:
        self._ids = self._order.ids()
        self._places = {name: at for at, name in enumerate(self._ids)}

    # --- following what is done

    def _on_changed(self, changed: "Changed[Any]") -> None:
        rows = changed.rows
        if self._is_reading:  # what is being read may be older than this
            self._read()
            return
        if "draft" in rows or "issue" in rows:
            self._follow_drafts(rows.get("draft", frozenset()))
        if self._written is None or self._written.version is not None:
            return
        owners = self._owners(rows)
        self._unread |= rows.get("paragraph", frozenset()) | owners
        self._is_uncounted |= not _RECOUNTED.isdisjoint(rows)
        if self._unread:
            self._fetch()
        elif self._is_uncounted:
            self._count()

    def _follow_drafts(self, touched: frozenset[str]) -> None:
        from draftdesk.workspace import queries

        before = self._written
        self._drafts = queries.drafts(self._means.desk.look())
        known = {each.id: each for each in self._drafts}
        if before is None or before.draft.id not in known:
            self._read()
            return
        if before.draft.id in touched:
            self._written = replace(before, draft=known[before.draft.id])
            self._count()
        self.drafts_changed.emit()

    def _owners(self, rows: Mapping[str, frozenset[str]]) -> set[str]:
        """The paragraphs that touched notes and references stand in, as far as they were known."""
        found = {self._notes[each].paragraph_id for each in rows.get("footnote", ()) if each in self._notes}
        return found | {
            self._references[each].paragraph_id for each in rows.get("reference", ()) if each in self._references
        }

    def _fetch(self) -> None:
        if len(self._unread) <= _FEW:
            self._on_fetched(_rows(frozenset(self._unread), self._means.desk.look()))
        else:
            self._means.desk.ask(_MORE, partial(_rows, frozenset(self._unread)), self._on_fetched)

    def _on_fetched(
        self, found: tuple[frozenset[str], Sequence[Paragraph], Sequence[Footnote], Sequence[Reference]]
    ) -> None:
        wanted, paragraphs, notes, references = found
        if self._written is None:
            return
        self._unread -= wanted
        self._means.desk.forget(_MORE)
        draft_id = self._written.draft.id
        own = {each.id: each for each in paragraphs if each.draft_id == draft_id}
        before = {name: self._rows.get(name) for name in wanted}
        for name in wanted:
            if name in own:
                self._rows[name] = own[name]
            else:
                self._rows.pop(name, None)
        self._replace_marks(wanted, own, notes, references)
        after = {name: self._rows.get(name) for name in wanted}
        if sum(self._order.take(name, row) for name, row in after.items()):
            self._arrange()
        self.changed.emit(frozenset(name for name in wanted if before[name] or after[name]))
        if self._is_uncounted or any(_counts(before[name]) != _counts(after[name]) for name in wanted):
            self._count()
        if self._unread:
            self._fetch()

    def _replace_marks(
        self,
        wanted: frozenset[str],
        own: Mapping[str, Paragraph],
        notes: Sequence[Footnote],
        references: Sequence[Reference],
    ) -> None:
        self._notes = {name: each for name, each in self._notes.items() if each.paragraph_id not in wanted}
        self._notes |= {each.id: each for each in notes if each.paragraph_id in own}
        self._references = {name: each for name, each in self._references.items() if each.paragraph_id not in wanted}
        self._references |= {each.id: each for each in references if each.paragraph_id in own}

    def _count(self) -> None:
        """Work out numbers and counts on another thread, from the rows as they are now."""
        written = self._written
        self._is_uncounted = False
        if written is None or written.version is not None:
            return
        ordered = tuple(self._rows[name] for name in self._ids)
        references = tuple(self._references.values())
        before = self._counted

        def counted(look: "Look") -> "tuple[Counted, frozenset[str]]":
            from draftdesk.drafting.written import count

            found = count(look, written.draft, ordered, references)
            return found, frozenset(_others(before, found, references))

        self._means.desk.ask(_COUNTING, counted, self._on_counted)

    def _on_counted(self, found: "tuple[Counted, frozenset[str]]") -> None:
        self._counted, others = found
        self.numbered.emit(others)


def _others(before: "Counted | None", now: "Counted", references: Iterable[Reference]) -> Iterator[str]:
    """The paragraphs that have another number, count, or reference in them than before."""
    if before is None:
        yield from now.numbers
        return
    yield from (name for name, number in now.numbers.items() if _is_other(before.numbers.get(name), number))
    yield from (name for name, _ in now.sources.items() ^ before.sources.items())
    yield from (name for name, _ in now.comments.items() ^ before.comments.items())
    words = dict(now.references.items() ^ before.references.items())
    yield from (each.paragraph_id for each in references if each.id in words)


def _is_other(before: Number | None, now: Number) -> bool:
    return before is None or (before.printed, before.depth) != (now.printed, now.depth)


def _counts(paragraph: Paragraph | None) -> tuple[object, ...]:
    """What numbers and marks follow from: of most paragraphs not the words."""
    if paragraph is None:
        return ()
    has_marks = "[^" in paragraph.text or "{ref:" in paragraph.text
    text = paragraph.text if has_marks or paragraph.role.heading_level else ""
    stands = paragraph.parent_id, paragraph.ord
    return (*stands, paragraph.role, paragraph.label, paragraph.alternative_to, text)


def _read(draft_id: str, version_id: str, look: "Look") -> "tuple[Sequence[Draft], Written | None]":
    from draftdesk.drafting.written import read_written
    from draftdesk.workspace import queries

    drafts = queries.drafts(look)
    draft = next((each for each in drafts if each.id == draft_id), drafts[0] if drafts else None)
    if draft is None:
        return drafts, None
    version = next((each for each in queries.versions(look, draft.id) if each.id == version_id), None)
    return drafts, read_written(look, draft, version)


def _rows(
    wanted: frozenset[str], look: "Look"
) -> tuple[frozenset[str], Sequence[Paragraph], Sequence[Footnote], Sequence[Reference]]:
    from draftdesk.workspace import queries

    return wanted, queries.paragraphs_named(look, wanted), *queries.marks_of_paragraphs(look, wanted)

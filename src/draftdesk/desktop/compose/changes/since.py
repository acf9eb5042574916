"""How the page stands to a version: which paragraphs are reworded, new, moved or gone, and which words differ.

The version is read once, on another thread. After that a key costs the comparison of its own paragraph.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.desk import Desk
from draftdesk.model import inline
from draftdesk.model.comparison import Segment, SegmentKind
from draftdesk.model.drafts import Version

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.since import Standing, Then, Was
    from draftdesk.drafting.workspaces import Look

_READING = "changes since"
_LONG = "changes of long paragraphs"
_MUCH = 12_000
"""Characters of both wordings up to which they are compared while somebody types; longer ones on another thread."""
_FEW = 8
"""So many paragraphs are compared anew at once; more on another thread."""


_PAUSE = 10
"""Milliseconds after which it is found out what stands beside which words: the new paragraph is seen first."""


@dataclass(frozen=True, slots=True)
class Told:
    """A paragraph's words beside those it had: `text` is what the page has, `said` what that says. Without `segments`
    nothing is different; `is_rough` ones are compared better on another thread."""

    text: str
    before: str | None
    said: str
    segments: tuple[Segment, ...] = ()
    is_rough: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """How many paragraphs are what."""

    reworded: int = 0
    new: int = 0
    gone: int = 0
    moved: int = 0


class Since(QObject):
    """Sets the page beside a version for as long as one is chosen."""

    changed = Signal(object)
    """The ids (a tuple) of paragraphs that are to be marked anew, None for all; what is counted may be different."""

    def __init__(self, desk: Desk, sheet: Sheet, writing: Writing, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._sheet, self._writing = desk, sheet, writing
        self._version: Version | None = None
        self._then: Then | None = None
        self._standing: Standing | None = None
        self._told: dict[str, Told] = {}
        self._reworded: set[str] = set()
        self._edited: set[str] = set()
        self._ids: list[str] = []
        self._rough: dict[str, Told] = {}
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._stand)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._ask_for_long)
        writing.edited.connect(self._on_edited)
        writing.structured.connect(self._on_structured)
        sheet.changed.connect(self._on_rested)

    # --- what is so

    @property
    def version(self) -> Version | None:
        """The version that was chosen, None while no changes are shown."""
        return self._version

    @property
    def is_known(self) -> bool:
        """Whether the version is read."""
        return self._standing is not None

    @property
    def is_settled(self) -> bool:
        """Whether it is known of all paragraphs which words they stand beside."""
        return not self._soon.isActive()

    def is_open(self, name: str) -> bool:
        """Whether that is about to be found out of this one, so that nothing should be said of it."""
        return self._soon.isActive() and name in self._edited

    @property
    def tally(self) -> Tally:
        """How many paragraphs are reworded, new, gone and moved."""
        standing = self._standing
        if standing is None:
            return Tally()
        new = len(self._ids) - len(standing.before)
        gone = sum(map(len, standing.gone.values()))
        return Tally(len(self._reworded), new, gone, len(standing.moved))

    def told(self, name: str) -> Told:
        """The paragraph's words beside those it had: those of a new one are all inserted."""
        text = self._writing.text(name)
        before = self._standing.before.get(name) if self._standing else None
        known = self._told.get(name)
        if known is None or known.text != text or known.before != before:
            known = self._told[name] = self._compared(name, text, before)
        return known

    def was(self, name: str) -> "Was | None":
        """The paragraph as the version has it, by the id; None for one that is not in it."""
        return self._then.paragraphs.get(name) if self._then else None

    def is_new(self, name: str) -> bool:
        """Whether the version has nothing of the paragraph."""
        return self._standing is not None and name not in self._standing.before

    def is_moved(self, name: str) -> bool:
        return self._standing is not None and name in self._standing.moved

    def is_touched(self, name: str) -> bool:
        """Whether anything about the paragraph is marked."""
        return name in self._reworded or self.is_new(name) or self.is_moved(name)

    def split_from(self, name: str) -> str:
        """The paragraph that this one was part of, "" for none."""
        return self._standing.split.get(name, "") if self._standing else ""

    def merged_into(self, name: str) -> Sequence[str]:
        """The version's paragraphs that went into this one."""
        return self._standing.merged.get(name, ()) if self._standing else ()

    def gone_after(self, name: str) -> Sequence[str]:
        """The version's paragraphs that stood after this one and are gone; with "" those before all others."""
        return self._standing.gone.get(name, ()) if self._standing else ()

    @property
    def gone(self) -> Sequence[str]:
        """All of them, in their order."""
        found = {name for names in self._standing.gone.values() for name in names} if self._standing else set()
        return [name for name in self._then.paragraphs if name in found] if self._then else []

    # --- choosing

    def show(self, version: Version | None) -> None:
        """Set the page beside that version from now on, or beside none."""
        self._version = version
        self._then = self._standing = None
        self._told.clear()
        self._reworded.clear()
        self._rough.clear()
        self._edited.clear()
        self._ids = []
        if version is None:
            self._desk.forget(_READING)
            self.changed.emit(None)
        else:
            self._read(None)

    def _read(self, then: "Then | None") -> None:
        """Compare all there is, on another thread."""
        version = self._version
        assert version is not None  # noqa: S101 - asked for where one is chosen
        ids = list(self._writing.ids)
        texts = {name: self._writing.text(name) for name in ids}
        question = partial(_read, then, version, self._sheet.version is not None, ids, texts)
        self._desk.ask(_READING, question, self._on_read)

    def _on_read(self, found: "tuple[Then, Standing, dict[str, Told]]") -> None:
        self._then, _, told = found
        self._told |= told
        self._standing = None
        self._stand()

    # --- following what is written

    def _on_edited(self, names: Iterable[str]) -> None:
        listed = tuple(names)
        if self._standing is None or self._then is None:
            return
        if len(listed) > _FEW:
            self._read(self._then)
            return
        if len(self._writing.ids) != len(self._ids):  # what stands beside which words is found out first
            self._edited.update(listed)
            self._soon.start()
            return
        for name in listed:
            self._judge(name)
        self.changed.emit(listed)

    def _judge(self, name: str) -> None:
        standing = self._standing
        before = standing.before.get(name) if standing else None
        if before is not None and self._writing.block_of(name) >= 0 and self.told(name).segments:
            self._reworded.add(name)
        else:
            self._reworded.discard(name)

    def _on_structured(self) -> None:
        if self._standing is not None and self._writing.ids != self._ids:
            self._soon.start()

    def _on_rested(self) -> None:
        """With other words a paragraph may no longer be part of another, or be one now."""
        if self._standing is not None:
            self._soon.start()

    def _stand(self) -> None:
        """Work out anew which paragraphs there are: what each says beside which words."""
        from draftdesk.drafting.since import standing

        if self._then is None:
            return
        before = self._standing
        heads, self._ids = self._ids[:1], list(self._writing.ids)
        heads += self._ids[:1]
        self._standing = now = standing(self._then, self._ids, lambda name: inline.said(self._writing.text(name)))
        others = set(self._ids) if before is None else {*heads, *_others(before, now, self._ids)}
        self._reworded.intersection_update(now.before)
        others |= self._edited
        self._edited.clear()
        for name in others:
            self._judge(name)
        for name in self._told.keys() - now.before.keys():
            if self._writing.block_of(name) < 0:
                del self._told[name]
        self.changed.emit(None if before is None else tuple(others))

    # --- comparing

    def _compared(self, name: str, text: str, before: str | None) -> Told:
        from draftdesk.drafting.since import differing, roughly

        said = inline.said(text)
        if self._standing is None or said == before:
            return Told(text, before, said)
        if before is None:
            return Told(text, before, said, (Segment(SegmentKind.INSERT, said, 0, 0),) if said else ())
        if len(before) + len(said) <= _MUCH:
            return Told(text, before, said, differing(before, said))
        found = self._rough[name] = Told(text, before, said, roughly(before, said), is_rough=True)
        self._later.start()
        return found

    def _ask_for_long(self) -> None:
        rough, self._rough = self._rough, {}
        if rough:
            self._desk.ask(_LONG, partial(_compare_all, rough), self._on_compared)

    def _on_compared(self, found: dict[str, Told]) -> None:
        fresh = {
            name: each
            for name, each in found.items()
            if (known := self._told.get(name)) and (known.text, known.before) == (each.text, each.before)
        }
        self._told |= fresh
        left = {name: known for name, known in self._told.items() if known.is_rough and name not in fresh}
        if left:
            self._rough |= left
            self._later.start()
        if fresh:
            self.changed.emit(tuple(fresh))


def _others(before: "Standing", now: "Standing", ids: Iterable[str]) -> set[str]:
    """The paragraphs that stand to the version otherwise than before."""
    then, known = before.before, now.before
    found = {name for name in ids if known.get(name) is not then.get(name)}  # mostly the very same words
    found |= {name for name, _ in before.gone.items() ^ now.gone.items()}
    found |= {name for name, _ in before.split.items() ^ now.split.items()}
    return found | (before.moved ^ now.moved)


def _read(
    known: "Then | None", version: Version, as_printed: bool, ids: list[str], texts: dict[str, str], look: "Look"
) -> "tuple[Then, Standing, dict[str, Told]]":
    from draftdesk.drafting.since import differing, read_then, standing

    then = known or read_then(look, version, as_printed=as_printed)
    said = {name: inline.said(text) for name, text in texts.items()}
    found = standing(then, ids, said.__getitem__)
    told = {}
    for name in ids:
        before = found.before.get(name)
        if before is not None:
            segments = differing(before, said[name]) if before != said[name] else ()
            told[name] = Told(texts[name], before, said[name], segments)
    return then, found, told


def _compare_all(rough: dict[str, Told], look: "Look") -> dict[str, Told]:
    from draftdesk.drafting.since import differing

    del look
    return {
        name: Told(each.text, each.before, each.said, differing(each.before or "", each.said))
        for name, each in rough.items()
    }

"""How the page stands to a version: which paragraphs are reworded, new, moved or gone, and which words differ.

What stands beside which words is found out on another thread. A key costs the comparison of its own paragraph.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from draftdesk.desktop.compose.changes.standing import Stood, Told, compared_anew, stood
from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.desk import Desk
from draftdesk.model import inline
from draftdesk.model.comparison import Segment, SegmentKind
from draftdesk.model.drafts import Version

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.since import Standing, Was

_STANDING = "changes since"
_LONG = "changes of long paragraphs"
_MUCH = 12_000
"""Characters of both wordings up to which they are compared while somebody types; longer ones on another thread."""
_FEW = 8
"""So many paragraphs are compared anew at once; more on another thread."""
_PAUSE = 10
"""Milliseconds after which it is asked what stands beside which words: of all that a gesture does, once."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many paragraphs are what: of one that was split it counts that it was, not into how many."""

    reworded: int = 0
    split: int = 0
    merged: int = 0
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
        self._stood: Stood | None = None
        self._is_asked = False
        self._told: dict[str, Told] = {}
        self._reworded: set[str] = set()
        self._edited: set[str] = set()
        self._rough: dict[str, Told] = {}
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._ask)
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
        return self._stood is not None

    @property
    def _standing(self) -> "Standing | None":
        return self._stood.standing if self._stood else None

    @property
    def is_settled(self) -> bool:
        """Whether it is known of all paragraphs which words they stand beside."""
        return not (self._soon.isActive() or self._is_asked)

    def is_open(self, name: str) -> bool:
        """Whether that is being found out of this one, so that nothing should be said of it."""
        return name in self._edited

    @property
    def tally(self) -> Tally:
        """How many paragraphs are reworded, split, merged with others, new, gone and moved."""
        if self._stood is None:
            return Tally()
        standing = self._stood.standing
        new = len(self._stood.ids) - len(standing.before)
        gone = sum(map(len, standing.gone.values()))
        split, merged = len(set(standing.split.values())), len(standing.merged)
        return Tally(len(self._reworded), split, merged, new, gone, len(standing.moved))

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
        return self._stood.then.paragraphs.get(name) if self._stood else None

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
        if self._stood is None:
            return ()
        found = {name for names in self._stood.standing.gone.values() for name in names}
        return [name for name in self._stood.then.paragraphs if name in found]

    # --- choosing

    def show(self, version: Version | None) -> None:
        """Set the page beside that version from now on, or beside none."""
        self._version, self._stood, self._is_asked = version, None, False
        self._desk.forget(_STANDING)
        self._soon.stop()
        self._told.clear()
        self._reworded.clear()
        self._rough.clear()
        self._edited.clear()
        if version is None:
            self.changed.emit(None)
        else:
            self._ask()

    # --- what stands beside which words

    def _ask(self) -> None:
        version = self._version
        if version is None:
            return
        self._is_asked = True
        page = dict(zip(self._writing.ids, self._writing.texts, strict=True))
        is_printed = self._sheet.version is not None
        question = partial(stood, version, is_printed, self._stood, page, self._told.copy())
        self._desk.ask(_STANDING, question, self._on_stood)

    def _on_stood(self, found: Stood) -> None:
        self._is_asked = False
        if found.ids != self._writing.ids:
            self._soon.start()
            return
        is_first, self._stood = self._stood is None, found
        self._told |= found.told
        for name in self._told.keys() - found.standing.before.keys():
            if self._writing.block_of(name) < 0:
                del self._told[name]
        self._reworded.intersection_update(found.standing.before)
        others = {*found.others, *self._edited}
        self._edited.clear()
        for name in others:
            self._judge(name)
        self.changed.emit(None if is_first else tuple(others))

    # --- following what is written

    def _on_edited(self, names: Iterable[str]) -> None:
        listed = tuple(names)
        if self._stood is None:
            return
        if len(listed) > _FEW or len(self._writing.ids) != len(self._stood.ids):
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
        if self._stood is not None and self._writing.ids != self._stood.ids:
            self._soon.start()

    def _on_rested(self) -> None:
        """With other words a paragraph may no longer be part of another, or be one now."""
        if self._stood is not None:
            self._soon.start()

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
            self._desk.ask(_LONG, partial(compared_anew, rough), self._on_compared)

    def _on_compared(self, found: Mapping[str, Told]) -> None:
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

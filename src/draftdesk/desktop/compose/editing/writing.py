"""What a person writes on the page goes to the workspace, and what is done elsewhere comes back to the page.

Text flows from the page to the store only by `settle`: after a rest, on leaving a paragraph, once a second while
somebody types without a pause. It flows back only by what the sheet says of changed paragraphs, and never over words
that are not handed over yet.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QTextCursor, QTextDocument

from draftdesk.desktop.compose.editing.dressing import settings_of
from draftdesk.desktop.compose.editing.handing_over import Handing
from draftdesk.desktop.compose.editing.marks import text_of
from draftdesk.desktop.compose.editing.setting import Page
from draftdesk.desktop.compose.editing.shadow import Repair, Shadow
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.desk import Desk
from draftdesk.model.drafts import Paragraph, Role, Status
from draftdesk.model.ids import new_id
from draftdesk.model.writing_on import role_after

if TYPE_CHECKING:
    from draftdesk.drafting.rewriting import Line

_REST = 400
"""Milliseconds without a key after which what was typed is handed over."""
_AT_MOST = 0.5
"""Seconds after which the rest is not waited for anew: with it, a second at most passes."""
_LOCKED = frozenset({Status.AD_REF, Status.AGREED})


class Writing(QObject):
    """The open draft on a page. Several views may show its document."""

    structured = Signal()
    """Paragraphs came, went or are set otherwise."""
    edited = Signal(object)
    """The ids (a tuple) of paragraphs whose words on the page are others now, whoever changed them."""
    refused = Signal(str, str)
    """What was written was not accepted and the page is as it was; the line that says why, and the words."""
    resetting = Signal()
    """Everything is about to be set anew: views remember where they are."""
    was_reset = Signal()
    """Everything was set anew: views go back to where they were."""
    shifting = Signal()
    """Lines are about to stand elsewhere though no words change: views remember what they have in sight."""
    shifted = Signal()
    """They do: views show that again."""
    stuck = Signal(str)
    """What was written could not be saved; it stays on the page, and `try_again` tries again."""

    def __init__(self, desk: Desk, sheet: Sheet, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.page = page
        self.document: QTextDocument = page.document
        self._shadow = Shadow(new_id)
        self._handing = Handing(desk, sheet, self)
        self._rendering = 0
        self._new: dict[str, Role] = {}
        self._copies: dict[str, str] = {}
        self._untidy: set[str] = set()
        self._stale: set[str] = set()
        self._since = 0.0
        self._is_dirty = False
        self._hint = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.settle)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_soon)
        self.document.contentsChange.connect(self._on_contents_change)
        sheet.reset.connect(self.fill)
        sheet.changed.connect(self._on_sheet_changed)
        sheet.numbered.connect(self._on_numbered)
        desk.settling.connect(self.settle)
        self._handing.done.connect(self._on_handed)
        self._handing.retold.connect(self._on_retold)
        self._handing.failed.connect(self._on_failed)

    # --- what stands where

    @property
    def ids(self) -> Sequence[str]:
        """The paragraph of each block."""
        return self._shadow.ids

    @property
    def texts(self) -> Sequence[str]:
        """What each block says, as inline Markdown."""
        return self._shadow.texts

    @property
    def is_settled(self) -> bool:
        """Whether all that stands on the page is on the disk."""
        return not self._is_dirty and not self._handing.is_under_way

    @property
    def is_stuck(self) -> bool:
        """Whether something that was written could not be saved."""
        return self._handing.is_stuck

    def id_at(self, block: int) -> str:
        """The id of the paragraph in that block, "" for none."""
        return self._shadow.ids[block] if 0 <= block < len(self._shadow.ids) else ""

    def block_of(self, paragraph_id: str) -> int:
        """The block that paragraph stands in, -1 for none."""
        return self._shadow.place(paragraph_id)

    def text(self, paragraph_id: str) -> str:
        """What the paragraph says on the page, as inline Markdown."""
        at = self._shadow.place(paragraph_id)
        return self._shadow.texts[at] if at >= 0 else ""

    def role(self, paragraph_id: str) -> Role:
        """What the paragraph is, also where it is not handed over yet."""
        known = self._sheet.paragraph(paragraph_id)
        return known.role if known else self._new.get(paragraph_id, Role.OPERATIVE)

    def is_locked(self, first: int, last: int | None = None) -> str:
        """The id of the first agreed paragraph in those blocks, "" where all of them may be changed."""
        for block in range(first, (first if last is None else last) + 1):
            if self.is_agreed(name := self.id_at(block)):
                return name
        return ""

    def is_agreed(self, paragraph_id: str) -> bool:
        """Whether the paragraph is there, and must be opened again before it is changed."""
        known = self._sheet.paragraph(paragraph_id)
        return known is not None and known.status in _LOCKED

    def restyle(self, chrome: QFont) -> None:
        """Set everything in faces that go with this one."""
        self.settle()
        self.page.restyle(chrome)
        self._refill()

    # --- to the store

    def name_gesture(self, hint: str) -> None:
        """What the person is doing just now ("Cut", "Paste"): the act that comes of it is called so."""
        if self._is_dirty and hint != self._hint:
            self.settle()
        self._hint = hint

    def reword(self, paragraph_id: str, text: str, gesture: str) -> None:
        """Let a paragraph say that, inline Markdown, as if the person had written it with that gesture."""
        at = self._shadow.place(paragraph_id)
        if at < 0:
            return
        self.name_gesture(gesture)
        joined = QTextCursor(self.document)
        joined.beginEditBlock()
        self.page.reword(self.document.findBlockByNumber(at), text)
        joined.endEditBlock()

    def carry(self, block: int, paragraph_id: str) -> None:
        """A whole paragraph was put in there: it is that one again where that was cut, or a copy of it."""
        if self._shadow.place(paragraph_id) >= 0:
            self._copies[self.id_at(block)] = paragraph_id
        elif self._handing.knows(paragraph_id):
            self._new.pop(self.id_at(block), None)
            self._untidy.discard(self.id_at(block))
            self._untidy.add(paragraph_id)
            self._shadow.rename(block, paragraph_id)

    def bring(self, notes: Mapping[str, str]) -> None:
        """Footnotes come with what is put in next: their texts by the ids that their marks have."""
        self._handing.bring(notes)

    def has_mark(self, mark: str) -> bool:
        """Whether the page holds the mark of that footnote or reference."""
        return any(f"[^{mark}]" in text or f"{{ref:{mark}}}" in text for text in self._shadow.texts)

    def give_role(self, paragraph_id: str, role: Role) -> None:
        """Say what a paragraph is that was empty until now. One that is handed over already gives way to another."""
        at = self._shadow.place(paragraph_id)
        if self.role(paragraph_id) is role:
            return
        if self._handing.knows(paragraph_id):
            paragraph_id = new_id()
            self._shadow.rename(at, paragraph_id)
        self._new[paragraph_id] = role
        self._untidy.add(paragraph_id)

    def settle(self) -> None:
        """Hand over what is not yet, at once."""
        QGuiApplication.inputMethod().commit()
        self._rest.stop()
        self._soon.stop()
        self.tidy()
        if self._is_dirty and not self._handing.is_stuck:
            self._is_dirty = False
            self._handing.give(self._shadow.ids, self._shadow.texts, self._line, self._hint)
            self._hint = ""
            self._copies.clear()

    def settle_soon(self) -> None:
        """Hand over what is not yet, when the gesture under way is over."""
        if self._is_dirty:
            self._soon.start()

    def try_again(self) -> None:
        """Hand over anew what could not be saved."""
        self._handing.begin_again()
        self._is_dirty = True
        self.settle()

    def tidy(self) -> None:
        """Set new paragraphs as what they are. Called after each key, before anything is painted."""
        if not self._untidy:
            return
        untidy, self._untidy = self._untidy, set()
        self._dress(untidy)
        self.structured.emit()

    def _line(self, at: int) -> "Line":
        from draftdesk.drafting.rewriting import Line

        name = self._shadow.ids[at]
        return Line(
            id=name,
            text=self._shadow.texts[at],
            role=None if name in self._sheet else self._new.get(name, Role.OPERATIVE),
            copy_of=self._copies.get(name),
        )

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        del removed
        if self._rendering:
            return
        document = self.document
        first = document.findBlock(position).blockNumber()
        last = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber()
        old_last = last - (document.blockCount() - len(self._shadow.ids))
        block = document.findBlockByNumber(first)
        texts = []
        for _ in range(first, last + 1):
            texts.append(text_of(block))
            block = block.next()
        self._take_up(self._shadow.repair(first, old_last, texts))

    def _take_up(self, repair: Repair) -> None:
        if not (repair.edited or repair.is_structural):
            return
        if repair.is_structural:
            self._untidy |= {*repair.edited, *repair.new}
            for name in repair.new:
                self._new[name] = self._role_of_new(name)
            self._soon.start()
        self._mark_dirty()
        self.edited.emit((*repair.edited, *repair.new))

    def _role_of_new(self, name: str) -> Role:
        at = self._shadow.place(name)
        above, below = self._standing(at - 1), self._standing(at + 1)
        if not self._shadow.texts[at] and below is not None and above is None:
            return below.role
        return role_after(above, below, splits=bool(self._shadow.texts[at].strip()))

    def _standing(self, block: int) -> Paragraph | None:
        """The paragraph in that block as far as it is known: of a new one its role."""
        name = self.id_at(block)
        if not name:
            return None
        known = self._sheet.paragraph(name)
        return known or Paragraph(id=name, draft_id="", ord="", role=self._new.get(name, Role.OPERATIVE))

    def _mark_dirty(self) -> None:
        now = monotonic()
        if not self._is_dirty:
            self._is_dirty, self._since = True, now
        if not self._rest.isActive() or now - self._since < _AT_MOST:
            self._rest.start()

    def _on_soon(self) -> None:
        """A gesture that changed which paragraphs there are is over, both halves of it."""
        self.settle()

    # --- from the store

    def fill(self) -> None:
        """Show what the sheet has, from its beginning."""
        self._rest.stop()
        self._soon.stop()
        self._is_dirty = False
        self._new.clear()
        self._untidy.clear()
        self._stale.clear()
        paragraphs = [self._sheet.paragraph(name) for name in self._sheet.ids]
        shown = [each for each in paragraphs if each is not None]
        ids, texts = [each.id for each in shown], [each.text for each in shown]
        self._handing.hold(ids, texts)
        with self._rendered():
            self.page.fill([(each.text, self.page.setting_of(each)) for each in shown])
        self._shadow.hold(ids or [new_id()], texts or [""])
        self.structured.emit()
        self.edited.emit(tuple(self._shadow.ids))

    def _on_sheet_changed(self, ids: frozenset[str]) -> None:
        self._stale |= ids
        self._refresh()

    def _on_handed(self) -> None:
        self._refresh()

    def _on_retold(self, texts: Any) -> None:
        """The store has other words than were given: new marks of copied footnotes."""
        self._handing.know(texts)
        self._stale |= set(texts)
        self._refresh()

    def _refresh(self) -> None:
        """Show what is different in the store, as far as nobody is writing there."""
        if not self._stale or self._is_dirty or self._handing.is_under_way:
            return
        stale, self._stale = self._stale, set()
        self._new = {name: role for name, role in self._new.items() if name not in self._sheet}
        self._show(stale)

    def _show(self, stale: Collection[str]) -> None:
        wanted = self._sheet.ids
        rows = {name: self._sheet.paragraph(name) for name in stale}
        if not wanted:
            self.fill()
            return
        changes = self.page.changes(self._shadow, wanted, rows)
        if not changes.count:
            self._dress(stale)
            return
        if changes.is_much:
            self._refill()
        else:
            with self._rendered(), self.page.at_once(self._shadow, changes):
                self.page.apply(self._shadow, changes)
                self._dress(stale)
        self._handing.hold(self._shadow.ids, self._shadow.texts)
        self.structured.emit()
        self.edited.emit(tuple(name for name in stale if self._shadow.place(name) >= 0))

    def _refill(self) -> None:
        """So much is different that all is set anew; caret and scroll stay where they were, as far as that is there."""
        self.resetting.emit()
        self.fill()
        self.was_reset.emit()

    def _dress(self, names: Iterable[str]) -> None:
        wanted = settings_of(self.page, self._sheet, map(self._shadow.place, names), self._standing)
        with self._rendered():
            self.page.dress(wanted)

    @contextmanager
    def shifts(self) -> Iterator[None]:
        """While it lasts lines may come to stand elsewhere; afterwards all views have in sight what they had before."""
        self.shifting.emit()
        try:
            yield
        finally:
            self.shifted.emit()

    def dress(self, names: Iterable[str]) -> None:
        """Set those paragraphs anew: they need more room than they had, or less."""
        self._dress(name for name in names if name in self._sheet)

    def _on_numbered(self, others: frozenset[str]) -> None:
        self._dress(name for name in others if name in self._sheet)
        with self._rendered():
            self.page.redraw_marks(map(self._shadow.place, self._sheet.marked))
        self.structured.emit()

    # --- what goes wrong

    def _on_failed(self, line: str, words: str, is_refused: bool) -> None:
        if is_refused:
            self._refill()
            self.refused.emit(line, words)
        else:
            self._is_dirty = True
            self.stuck.emit(line)

    def _rendered(self) -> "_Rendering":
        return _Rendering(self)

    def _begin_rendering(self, by: int) -> None:
        self._rendering += by


class _Rendering:
    """While it lasts, what changes on the page was not written by the person."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing

    def __enter__(self) -> None:
        self._writing._begin_rendering(1)

    def __exit__(self, *_: object) -> None:
        self._writing._begin_rendering(-1)

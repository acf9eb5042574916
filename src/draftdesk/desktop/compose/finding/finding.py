"""Find and replace in the draft that lies open: the bar, the hits on the page, and the acts."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.compose.editing.panel import DraftPanel
from draftdesk.desktop.compose.finding.bar import FindBar
from draftdesk.desktop.compose.finding.hits import Hits
from draftdesk.desktop.compose.finding.section import heading_of, ids_under
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs, listed, quoted
from draftdesk.model import inline
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.searching import Query

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.replacing import Replaced
    from draftdesk.drafting.workspaces import Changed

_LONGEST_SELECTION = 200
_NAMED = 12
"""So many agreed paragraphs are named; of more it is said that there are more."""
_LONGEST_NAME = 30


class Finding(QObject):
    """Looks for what the bar asks while it is typed, goes from hit to hit, and replaces."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, text: DraftPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._sheet = sheet
        self._spot = spot
        self._text = text
        self._from = ("", 0)
        self._section: tuple[str, ...] | None = None
        self._looked_for: tuple[Query, bool] | None = None
        self.bar = FindBar(means.theme)
        self._hits = Hits(text.writing, self)
        text.add_bar(self.bar)
        text.add_layer(self._hits.layer)
        self._listen()

    def _listen(self) -> None:
        on = self._means.actions.on
        on("draft.find", partial(self._begin, replacing=False))
        on("draft.replace", partial(self._begin, replacing=True))
        on("draft.find-next", partial(self._on_step, 1))
        on("draft.find-previous", partial(self._on_step, -1))
        on("draft.go-to", self._on_go_to)
        self.bar.asked.connect(self._on_asked)
        self.bar.stepped.connect(self._on_step)
        self.bar.replace_requested.connect(self._on_replace)
        self.bar.replace_all_requested.connect(self._on_replace_all)
        self.bar.finished.connect(self._on_finished)
        self._hits.changed.connect(self._say_count)
        self._hits.given_up.connect(self._on_given_up)
        self._spot.moved.connect(self._on_moved)
        self._text.caret_moved.connect(self._say_count)
        self._text.writing.structured.connect(self._on_structured)
        self._sheet.reset.connect(self._on_reset)

    # --- looking

    def _begin(self, *, replacing: bool) -> None:
        (name, start), end = self._text.selected()
        self._from = name, start
        is_new = end != (name, start) and not (self.bar.isVisible() and self._chosen())
        words = self._text.editor.textCursor().selectedText() if is_new else ""
        is_usable = len(words) <= _LONGEST_SELECTION and not set(words) & {"\u2029", inline.MARK}
        self._say_section()
        self._looked_for = None
        self.bar.begin(words if is_usable else "", replacing=replacing, may_replace=not self._sheet.is_fixed)

    def _on_asked(self) -> None:
        if self._look() and self.bar.isVisible():
            hit = self._hits.following(*self._from)
            if hit is not None:
                self._spot.go(*hit, take_keys=False)
            self._say_count()

    def _look(self) -> bool:
        """Look for what the bar has; False where that cannot be looked for."""
        asked = self.bar.what
        self._looked_for = (asked.query, asked.in_section)
        self.bar.say_problem("")
        self._repaint()
        if not asked.query.words:
            self._hits.stop()
            return False
        self._section = self._scope() if asked.in_section else None
        try:
            self._hits.look_for(asked.query, self._section, self._from[0])
        except InvalidSettings as error:
            self.bar.say_problem(str(error))
            return False
        return True

    def _scope(self) -> tuple[str, ...] | None:
        heading = self._heading()
        return tuple(ids_under(self._sheet, self._text.writing.ids, heading)) if heading else None

    def _heading(self) -> str:
        return heading_of(self._sheet, self._text.writing.ids, self._text.editor.caret()[0])

    def _on_step(self, by: int) -> None:
        """Go to the next or the one before; with the bar away, of what was looked for last."""
        asked = self.bar.what
        if not asked.query.words:
            self._begin(replacing=False)
            return
        if self._looked_for != (asked.query, asked.in_section) or not self._hits.is_looking:
            self._from = self._text.editor.caret()
            if not self._look():
                self.bar.setVisible(True)
                return
        self._step(by)
        if not self.bar.isVisible():
            self._hits.stop()
            self._repaint()

    def _step(self, by: int) -> None:
        (name, start), (last, end) = self._text.selected()
        hit = self._hits.following(last, end) if by > 0 else self._hits.preceding(name, start)
        if hit is None:
            self._say_count()
            if not self.bar.isVisible():
                line = self.tr("“{words}” is not in the draft.")
                self._means.notices.tell(line.format(words=as_it_runs(self._words())))
            return
        self._spot.go(*hit, take_keys=not self._has_keys())
        self._from = hit[0], hit[1]
        self._say_count()

    def _has_keys(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.bar.isVisible() and self.bar.isAncestorOf(focus)

    def _words(self) -> str:
        words = self.bar.what.query.words
        return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…"

    def _chosen(self) -> tuple[str, int, int] | None:
        """The hit that is selected."""
        (name, start), (last, end) = self._text.selected()
        hit = (name, start, end)
        return hit if name == last and self._hits.position(hit) else None

    def _say_count(self) -> None:
        if self.bar.isVisible():
            hit = self._chosen()
            position = self._hits.position(hit) if hit else 0
            self.bar.say_count(position, self._hits.count, is_searching=self._hits.is_searching)

    def _repaint(self) -> None:
        for editor in self._text.editors:
            editor.viewport().update()

    def _on_given_up(self) -> None:
        self._repaint()
        self.bar.say_problem(self.tr("This regular expression takes too long in this draft: make it simpler."))

    def _on_finished(self) -> None:
        self._hits.stop()
        self._looked_for = None
        self._repaint()
        self._text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- following the person and the draft

    def _on_moved(self) -> None:
        if self.bar.isVisible():
            self._say_section()
            self._on_structured()

    def _say_section(self) -> None:
        heading = self._heading()
        words = inline.plain(self._text.writing.text(heading)) if heading else ""
        self.bar.say_section(f"{self._sheet.number(heading).printed} {words}".strip() if words else "")

    def _on_structured(self) -> None:
        """Another section may be meant, or it may have other paragraphs."""
        if self._hits.is_looking and self.bar.what.in_section and self._scope() != self._section:
            self._look()

    def _on_reset(self) -> None:
        if self.bar.isVisible():
            self.bar.finish()

    def _on_go_to(self) -> None:
        from draftdesk.desktop.compose.finding.go_to import GoToDialog, candidates_of

        candidates = candidates_of(self._sheet, self._text.writing)
        GoToDialog(self._means, candidates, self._spot.go, self._text.window()).open()

    # --- replacing

    def _on_replace(self) -> None:
        """Replace the hit that is selected and go on to the next; where none is, go to one first."""
        hit, asked = self._chosen(), self.bar.what
        if hit is None:
            self._on_step(1)
            return
        from draftdesk.drafting.replacing import replace_name, replace_one

        name, start, end = hit
        self._sheet.act(
            replace_name(asked.query, asked.replacement),
            lambda tx: replace_one(tx, name, asked.query, asked.replacement, start),
            partial(self._on_replaced, name),
            partial(self._on_refused, name, end),
        )

    def _on_replaced(self, name: str, changed: "Changed[int]") -> None:
        self._go_from(name, changed.value)

    def _on_refused(self, name: str, end: int, line: str) -> None:
        self._go_from(name, end)
        self.bar.say_problem(line)

    def _go_from(self, name: str, at: int) -> None:
        hit = self._hits.following(name, at)
        if hit is not None:
            self._spot.go(*hit, take_keys=False)
        self._say_count()

    def _on_replace_all(self) -> None:
        draft, asked = self._sheet.draft, self.bar.what
        if draft is None or not self._look():
            return
        from draftdesk.drafting.replacing import replace_all, replace_name

        within = (self._heading() or None) if asked.in_section else None
        self._sheet.act(
            replace_name(asked.query, asked.replacement),
            lambda tx: replace_all(tx, draft, asked.query, asked.replacement, within),
            self._on_all_replaced,
            self.bar.say_problem,
        )

    def _on_all_replaced(self, changed: "Changed[Replaced]") -> None:
        tell_done(self._means.desk, self._means.notices, self._told(changed.value), changed)
        self._say_count()

    def _told(self, replaced: "Replaced") -> str:
        done = self.tr("1 replaced") if replaced.total == 1 else self.tr("{n} replaced").format(n=replaced.total)
        if not replaced.skipped:
            return self.tr("{done}.").format(done=done)
        names = [self._name(each) for each in replaced.skipped]
        if len(names) == 1:
            return self.tr("{done}, 1 agreed paragraph left as it is: {name}").format(done=done, name=names[0])
        line = self.tr("{done}, {n} agreed paragraphs left as they are: {names}")
        told = listed([*names[:_NAMED], *(["…"] if len(names) > _NAMED else [])])
        return line.format(done=done, n=len(names), names=told)

    def _name(self, paragraph_id: str) -> str:
        number = self._sheet.number(paragraph_id).full
        if number:
            return as_it_runs(number)
        words = inline.plain(self._text.writing.text(paragraph_id))
        return quoted(f"{words[:_LONGEST_NAME].rstrip()}…" if len(words) > _LONGEST_NAME else words)

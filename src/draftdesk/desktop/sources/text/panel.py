"""The source as read: a line saying where one is, the page, and a bar to find words in it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from draftdesk.desktop.find_bar import FindBar
from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.colours import TagColours
from draftdesk.desktop.sources.doubt_words import doubts_said
from draftdesk.desktop.sources.selection import Selection
from draftdesk.desktop.sources.text.content import Content, Mark, Marks, read_content, read_marks
from draftdesk.desktop.sources.text.manner import IN_SOURCES, Manner
from draftdesk.desktop.sources.text.marking import Marking
from draftdesk.desktop.sources.text.page import Finding, Page
from draftdesk.desktop.sources.text.places import next_after, occurrences
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.desktop.tips import give_tip, plain_tip
from draftdesk.model.sources import Locator

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed

_INSET = 12
_NARROWEST = 30
"""Letters of a line below which nobody can read."""
_SHOWN_HERE = {"source", "snippet", "snippet_tag", "snippet_contributor", "tag", "facet", "contributor"}


class SourceText(QWidget):
    """A page of text, its snippets tinted, with a stripe in the margin for each. It remembers how far each source was
    read. `teaching` is said while there is none."""

    inspect_requested = Signal()
    """The person wants the keyboard in the inspector."""
    filled = Signal()
    """The whole of a source stands on the page."""
    shown = Signal()
    """Another source is shown, or none."""
    menu_opening = Signal(QMenu)
    """The menu is about to show: whoever holds the page may put more in."""

    def __init__(self, means: Means, selection: Selection, *, manner: Manner = IN_SOURCES, teaching: str = "") -> None:
        super().__init__()
        self._means = means
        self._selection = selection
        self._manner = manner
        self._topic = f"{manner.name}: text"
        self._tops: dict[str, tuple[int, int]] = {}
        self._marked: Marks | None = None
        self._is_awaited = False
        self._to_reveal = ""
        self._found: Sequence[Finding] = ()
        self._path: Sequence[str] = ()
        self.page = Page(means.theme, self._described, self)
        self.page.setAccessibleName(self.tr("Text of the source"))
        self._breadcrumb = QLabel()
        self._breadcrumb.setTextFormat(Qt.TextFormat.PlainText)
        self._breadcrumb.setContentsMargins(_INSET, 6, _INSET, 6)
        self._breadcrumb.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._breadcrumb.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._nothing = QLabel(
            teaching or self.tr("Choose a source on the left: its text is shown here, to read and to mark.")
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(24)
        self.find_bar = FindBar(self.tr("Find in this source"))
        hand_keyboard_on(self, self.page)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * _NARROWEST)
        self._lay_out()
        self.marking = Marking(means, selection, self.page, manner)
        self._listen()
        self._allow()

    @property
    def marked(self) -> Marks | None:
        """What is marked in the source that is shown."""
        return self._marked

    def keep_state(self) -> None:
        """Remember the source and how far it was read."""
        n, at = self.page.top()
        name, keep = self._manner.name, self._means.settings.keep
        keep(f"{name}/last", self._selection.source_id)
        keep(f"{name}/last-block", n)
        keep(f"{name}/last-character", at)

    def resume(self) -> None:
        """Go on where one stopped reading, if that source is in this workspace."""
        from draftdesk.workspace.queries import sources

        name, settings = self._manner.name, self._means.settings
        last = settings.text(f"{name}/last")
        if last and any(each.id == last for each in sources(self._means.desk.look())):
            self._tops[last] = settings.number(f"{name}/last-block", 0), settings.number(f"{name}/last-character", 0)
            self._selection.choose_source(last)

    def look_for_words(self) -> None:
        """Find words in this source: those that are selected, if they stand on one line."""
        selected = self.page.textCursor().selectedText()
        self.find_bar.begin(selected if len(selected) < 80 and "\u2029" not in selected else "")

    # --- what is shown

    def _on_source(self, source_id: str) -> None:
        if self._marked is not None:
            self._tops[self._marked.source.id] = self.page.top()
        self._is_awaited = bool(source_id)
        if not source_id:
            self._means.desk.forget(self._topic)
            self._show(None)
            return
        self._means.desk.ask(self._topic, lambda look: read_content(look, source_id), self._show)

    def _show(self, content: Content | None) -> None:
        self._is_awaited = False
        self._know(content.marked if content else None)
        self.page.show_blocks(content.blocks if content else ())
        self._give_marks()
        self._stack.setCurrentIndex(1 if content else 0)
        self.find_bar.setVisible(False)
        self._found = ()
        if content:
            self.page.show_place(*self._tops.get(content.marked.source.id, (0, 0)), at_top=True)
        if self._to_reveal:
            self._on_reveal(self._to_reveal)
        self._say_where()
        self._allow()
        self.shown.emit()

    def _on_changed(self, changed: "Changed[object]") -> None:
        source_id = self._selection.source_id
        if not source_id or not _SHOWN_HERE.intersection(changed.rows):
            return
        if self._marked is None or self._is_awaited:
            self._on_source(source_id)
            return
        self._means.desk.ask(self._topic, lambda look: read_marks(look, source_id), self._mark_anew)

    def _mark_anew(self, marked: Marks | None) -> None:
        if marked is None:
            self._selection.choose_source("")
            return
        same_text = self._marked is not None and self._marked.source.reading_id == marked.source.reading_id
        self._know(marked)
        if not same_text:
            self._on_source(marked.source.id)
            return
        self._give_marks()
        self._say_where()

    def _know(self, marked: Marks | None) -> None:
        self._marked = marked
        self.marking.know(marked)

    def _give_marks(self) -> None:
        if self._marked is None:
            return
        self.page.set_marks(self._marked.marks, TagColours(self._means.theme, self._marked.words).of_snippet)
        self.page.set_chosen(self._selection.snippet_ids)

    def _say_where(self) -> None:
        path: Sequence[str] = ()
        if self._marked is not None:
            block = self.page.blocks[self.page.top()[0]] if self.page.blocks else None
            heading = block.heading_path if block else ()
            source = self._marked.source
            named = self.tr("{code} · {title}").format(code=source.code, title=source.title)
            path = (named, *heading) if self._manner.says_source else heading
        if path != self._path:
            self._path = path
            self._put_where()

    def _put_where(self) -> None:
        words = ""
        for each in self._path:
            line = " ".join(each.split())
            words = self.tr("{above} › {heading}").format(above=words, heading=line) if words else line
        room = self.width() - 2 * _INSET
        self._breadcrumb.setText(
            self._breadcrumb.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, max(room, 80))
        )
        give_tip(self._breadcrumb, words)
        self._breadcrumb.setAccessibleName(words)

    # --- the snippets

    def _on_clicked(self, numbers: Sequence[int]) -> None:
        """Choose what was clicked; a click again on several that overlap goes on to the next of them."""
        if self._marked is None or not numbers:
            return
        ids = [self._marked.marks[number].snippet.id for number in numbers]
        chosen = self._selection.snippet_ids
        again = len(chosen) == 1 and chosen[0] in ids
        self._selection.choose_snippets((ids[(ids.index(chosen[0]) + 1) % len(ids)] if again else ids[0],))

    def _on_reveal(self, snippet_id: str) -> None:
        marks = self._marked.marks if self._marked is not None and not self._is_awaited else ()
        found = next((each.snippet for each in marks if each.snippet.id == snippet_id), None)
        self._to_reveal = "" if found is not None else snippet_id
        if found is not None:
            place = Locator(
                page=found.page, block=found.block, end_block=found.end_block, start=found.start, end=found.end
            )
            self.page.select(place, caret_only=True)

    def _step(self, step: int) -> None:
        """To the next snippet, or the one before."""
        if self._marked is None:
            return
        marks = self._marked.marks
        at = next_after([(m.snippet.block, m.snippet.start) for m in marks], self.page.caret(), step)
        if at is not None:
            self._selection.choose_snippets((marks[at].snippet.id,))
            self._on_reveal(marks[at].snippet.id)

    def _on_next(self) -> None:
        self._step(1)

    def _on_previous(self) -> None:
        self._step(-1)

    def _on_inspect(self) -> None:
        if self._marked is None:
            return
        here = self.page.marks_at(*self.page.caret())
        ids = [self._marked.marks[number].snippet.id for number in here]
        if ids and not set(ids).intersection(self._selection.snippet_ids):
            self._selection.choose_snippets((ids[0],))
        if self._selection.snippet_ids:
            self.inspect_requested.emit()

    # --- finding

    def _on_find(self, words: str) -> None:
        blocks = self.page.blocks
        self._means.desk.ask(
            f"{self._manner.name}: find", lambda _: (words, blocks, occurrences(blocks, words)), self._on_found
        )

    def _on_found(self, answer: tuple[str, Sequence[object], Sequence[Finding]]) -> None:
        words, blocks, found = answer
        if blocks is not self.page.blocks or words != self.find_bar.words():
            return
        self._found = found
        self.page.set_found(found)
        at = next_after([each[:2] for each in found], self.page.top(), 1) if found else None
        self.find_bar.say(None, found)
        if at is not None:
            n, start, _ = found[at]
            self.page.show_place(n, start)

    def _on_find_step(self, step: int) -> None:
        at = next_after([each[:2] for each in self._found], self.page.caret(), step)
        self.find_bar.say(at, self._found)
        if at is not None:
            n, start, end = self._found[at]
            self.page.select(Locator(page=None, block=n, end_block=n, start=start, end=end))

    # --- looks

    def _described(self, mark: Mark) -> str:
        """What the tip says of a snippet."""
        snippet = mark.snippet
        lines = [snippet.reference, " · ".join(mark.labels), ", ".join(mark.contributors), *doubts_said(snippet.doubts)]
        return plain_tip("\n".join(line for line in lines if line))

    def _on_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("&Copy"))
        copy.setEnabled(self.page.textCursor().hasSelection())
        copy.triggered.connect(self.page.copy)
        menu.addSeparator()
        for name in ("mark", "mark-recent", "mark-new", "unmark", "inspect"):
            menu.addAction(self._means.actions.action(self._manner.act(name)))
        menu.addSeparator()
        menu.addAction(self._means.actions.action(self._manner.finding))
        self.menu_opening.emit(menu)
        menu.popup(at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.page.redress(self)
            self._put_where()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_where()

    def _on_theme(self) -> None:
        self.page.redress(self)
        self._give_marks()

    def _on_closing(self) -> None:
        if self._selection.source_id:
            self.keep_state()
        self._selection.choose_source("")
        self._tops.clear()

    def _allow(self) -> None:
        for name in (*map(self._manner.act, _ON_A_TEXT), self._manner.finding):
            self._means.actions.allow(name, self._marked is not None)

    def _lay_out(self) -> None:
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._breadcrumb)
        column.addWidget(self.page, 1)
        column.addWidget(self.find_bar)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(reading)

    def _listen(self) -> None:
        means, selection = self._means, self._selection
        selection.source_changed.connect(self._on_source)
        selection.snippets_changed.connect(self.page.set_chosen)
        selection.reveal_requested.connect(self._on_reveal)
        self.page.clicked.connect(self._on_clicked)
        self.page.scrolled.connect(self._say_where)
        self.page.menu_requested.connect(self._on_menu)
        self.page.filling.filled.connect(self.filled)
        self.find_bar.typed.connect(self._on_find)
        self.find_bar.stepped.connect(self._on_find_step)
        self.find_bar.finished.connect(self.page.setFocus)
        means.desk.changed.connect(self._on_changed)
        means.desk.closing.connect(self._on_closing)
        means.theme.changed.connect(self._on_theme)
        means.actions.on(self._manner.act("next"), self._on_next)
        means.actions.on(self._manner.act("previous"), self._on_previous)
        means.actions.on(self._manner.act("inspect"), self._on_inspect)
        means.actions.on(self._manner.finding, self.look_for_words)
        means.actions.attach(self._manner.scope, self.page)


_ON_A_TEXT = ("mark", "mark-recent", "mark-new", "unmark", "inspect", "next", "previous")

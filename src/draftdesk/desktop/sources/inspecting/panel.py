"""The inspector: one snippet, or what many have in common."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.inspecting.acting import SnippetActs
from draftdesk.desktop.sources.inspecting.asked import OF_WORDS, Shown, Words, shown
from draftdesk.desktop.sources.inspecting.form import SnippetForm
from draftdesk.desktop.sources.inspecting.idle import Idle
from draftdesk.desktop.sources.selection import Selection
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.model.folding import fold
from draftdesk.model.sources import Snippet

if TYPE_CHECKING:
    from draftdesk.drafting.editing import SnippetChanges
    from draftdesk.drafting.workspaces import Changed, Transaction


class Inspector(QWidget):
    """Edits the chosen snippets; every change is an act."""

    def __init__(self, means: Means, selection: Selection) -> None:
        super().__init__()
        self._means = means
        self._selection = selection
        self._shown: Shown | None = None
        self._words: Words | None = None
        self.form = SnippetForm(means.theme)
        self.idle = Idle()
        self.acts = SnippetActs(means, selection, self)
        self._lay_out()
        self._listen()
        self._ask()

    def settle(self) -> None:
        """Save what was typed and not saved yet."""
        self.form.settle()

    def _lay_out(self) -> None:
        inner = QWidget()
        within = QVBoxLayout(inner)
        within.setContentsMargins(10, 10, 10, 10)
        within.addWidget(self.idle)
        within.addWidget(self.form)
        self._bring(self.idle)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        hand_keyboard_on(self, self.form.tags)

    def _listen(self) -> None:
        form = self.form
        form.written.connect(self._on_written)
        form.picked.connect(self._on_picked)
        form.added.connect(self._on_added)
        form.removed.connect(self._on_removed)
        form.accepted.connect(self.acts.accept)
        form.looked_at.connect(self.acts.clear_doubts)
        form.located.connect(self._on_located)
        form.went_to.connect(self._on_went_to)
        form.rested.connect(self._ask)
        self._selection.snippets_changed.connect(self._on_chosen)
        self._selection.source_changed.connect(self._on_chosen)
        self._means.desk.opened.connect(self._on_opened)
        self._means.desk.closing.connect(self.settle)
        self._means.desk.closed.connect(self._on_closed)
        self._means.desk.changed.connect(self._on_changed)
        self._means.theme.changed.connect(self._show)

    # --- showing

    def _bring(self, page: QWidget) -> None:
        """Show one of the two; a stack of them would be as high as the higher."""
        for each in (self.idle, self.form):
            each.setVisible(each is page)

    def _on_chosen(self) -> None:
        self.settle()
        self._ask()

    def _on_opened(self) -> None:
        self._words = None
        self._ask()

    def _on_closed(self) -> None:
        self._words = self._shown = None
        self.idle.show_source(None)
        self._bring(self.idle)

    def _on_changed(self, changed: "Changed[Any]") -> None:
        if OF_WORDS & changed.rows.keys():
            self._words = None
        self._ask()

    def _ask(self) -> None:
        if not self._means.desk.is_open:
            return
        ids, source_id, words = self._selection.snippet_ids, self._selection.source_id, self._words
        self._means.desk.ask("inspector", lambda look: shown(look, ids, source_id, words), self._on_answer)

    def _on_answer(self, answer: Shown) -> None:
        self._words = answer.words
        self._shown = answer
        self._show()
        if len(answer.chosen.ids) < len(self._selection.snippet_ids):
            self._selection.choose_snippets(answer.chosen.ids)

    def _show(self) -> None:
        answer = self._shown
        if answer is None:
            return
        self.acts.know(answer.chosen)
        if not answer.chosen.ids:
            self.idle.show_source(answer.source)
            self._bring(self.idle)
            return
        self.form.show_chosen(answer, locked=self._means.desk.is_read_only)
        self._bring(self.form)

    # --- changing

    def _on_written(self, name: str, words: str, stretch: int) -> None:
        if self._shown is None or not self._shown.chosen.ids:
            return
        subject = f"{name} {stretch} {self._shown.chosen.ids[0]}"
        self._change({name: words}, subject=subject)

    def _on_picked(self, name: str, value: object) -> None:
        self._change({name: value})

    def _on_removed(self, what: str, label: str) -> None:
        self._change({f"remove_{what}s": (label,)})

    def _on_added(self, what: str, label: str) -> None:
        if what == "contributor":
            self._add_contributor(label)
        else:
            self._add_tag(label)

    def _add_contributor(self, name: str) -> None:
        """Put on a contributor. A part of a name asks who is meant."""
        people = self.form.contributors
        if near := people.near(name):
            question = self.tr("Nobody is called “{name}”. Who is meant?").format(name=name)
            people.ask_which(question, {**near, name: self.tr("Somebody new")}, add=self._put_on)
        else:
            self._put_on(name)

    def _put_on(self, name: str) -> None:
        self.form.contributors.clear_field()
        self._change({"add_contributors": (name,)})

    def _add_tag(self, label: str) -> None:
        """Put on a tag. A name that no tag has asks which of those it is a part of is meant, or which facet a new one
        belongs to."""
        if self._words is None:
            return
        facets = {facet.name: facet.title for facet in self._words.vocabulary.facets}
        before, colon, name = label.partition(":")
        facet = next((each for each in facets if fold(before.strip()) in {fold(each), fold(facets[each])}), None)
        if colon and facet and name.strip():
            self.form.tags.clear_field()
            self._change({"add_tags": (f"{facet}:{name.strip()}",)})
            return
        self.form.tags.ask_which(
            self.tr("“{name}” is a new tag. Of which facet?").format(name=label),
            {f"{each}:{label}": title for each, title in facets.items()},
            known=self.form.tags.near(label),
        )

    def _change(self, values: dict[str, Any], *, subject: str | None = None) -> None:
        """Change what is shown, as one act."""
        from draftdesk.drafting.choosing import called, change_chosen
        from draftdesk.drafting.editing import SnippetChanges, name_of_change

        if self._shown is None or not self._means.desk.is_open:
            return
        chosen, changes = self._shown.chosen, SnippetChanges(**values)
        self._means.desk.act(
            name_of_change(called(chosen), changes),
            "Sources",
            _changing(change_chosen, chosen.ids, changes),
            failed=self._on_failed,
            subject=subject,
            typing=subject is not None,
        )

    def _on_failed(self, line: str) -> None:
        """What could not be changed is shown again as it is."""
        self._means.desk.failed.emit(line)
        if self._shown is not None and self._shown.chosen.ids:
            for name, field in self.form.texts.items():
                same = self._shown.chosen.same
                one = self._shown.chosen.snippet
                field.begin(one.text if name == "text" and one else str(same.get(name) or ""))
        self._ask()

    # --- going elsewhere

    def _on_located(self) -> None:
        one = self._shown.chosen.snippet if self._shown else None
        if one is not None:
            self._selection.reveal(one.source_id, one.id)

    def _on_went_to(self, other: Snippet) -> None:
        self._selection.reveal(other.source_id, other.id)


def _changing(
    change: "Callable[[Transaction, Sequence[str], SnippetChanges], int]", ids: Sequence[str], changes: "SnippetChanges"
) -> "Callable[[Transaction], int]":
    return lambda tx: change(tx, ids, changes)

"""Where the paragraph with the caret came from, and what its snippets have reached."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton

from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.compose.drawer.cards import Card
from draftdesk.desktop.compose.drawer.following import Following
from draftdesk.desktop.compose.editing.overlays import Drawn, Stretch
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.draft_words import relation_word, snippets_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.prose import Ink, Piece, with_shared
from draftdesk.desktop.words import as_it_runs, listed
from draftdesk.model import inline
from draftdesk.model.drafts import Paragraph, Relation
from draftdesk.model.printing import with_initial
from draftdesk.model.shared_words import together

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.origins import Origin, Origins, Reached
    from draftdesk.drafting.workspaces import Look

SCOPE = "drawer-provenance"
_REACHED = "drawer reached"
_STRENGTH = 48


class ProvenanceTab(Following["Origins"]):
    """The snippets of the paragraph. Enter shows the chosen one where it stands in its source."""

    topic = "drawer provenance"
    tables = frozenset({"provenance", "snippet", "snippet_contributor", "source"})

    source_requested = Signal(str, str)
    """A source, and the snippet to show where it stands in it."""
    marked = Signal()
    """Other words of the text are to be set off than before: see `layer`."""
    link_requested = Signal()
    """A snippet is to be chosen, to be linked."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot) -> None:
        super().__init__(means, sheet, spot)
        self._reached: dict[str, Sequence[Reached]] = {}
        self.list.setAccessibleName(self.tr("Snippets the paragraph came from"))
        means.actions.attach(SCOPE, self.list)
        self.words = QCheckBox(self.tr("Show their words in the text"))
        self.words.setToolTip(means.actions.action("drawer.words").toolTip())
        self.relation = QComboBox()
        for each in Relation:
            self.relation.addItem(with_initial(relation_word(each), upper=True), each)
        label = QLabel(self.tr("&Relation:"))
        label.setBuddy(self.relation)
        self.measured = QPushButton()
        self.measured.setAutoDefault(False)
        self.source = ActButton(means.actions.action("drawer.show-source"))
        self.unlink = ActButton(means.actions.action("draft.unlink-snippet"))
        self.link = QPushButton(self.tr("&Link a snippet…"))
        self.link.setAutoDefault(False)
        related = QHBoxLayout()
        related.addWidget(label)
        related.addWidget(self.relation, 1)
        self.more.addLayout(related)
        self.more.addWidget(self.measured)
        self.more.addWidget(ActButton(means.actions.action("view.paragraph-source")))
        self.buttons.addWidget(self.source)
        self.buttons.addWidget(self.unlink)
        column = self.layout()
        assert column is not None  # noqa: S101 - it was laid out
        column.addWidget(self.words)
        column.addWidget(self.link)
        self._wire()
        self.look()

    def _wire(self) -> None:
        actions = self._means.actions
        actions.on("drawer.show-source", self._on_source)
        actions.on("draft.unlink-snippet", self._on_unlink)
        actions.on("draft.own-words", self._on_own)
        actions.on("drawer.words", self._on_words)
        self.words.toggled.connect(self._on_ticked)
        self.relation.activated.connect(self._on_relation)
        self.measured.clicked.connect(self._on_measured)
        self.link.clicked.connect(self.link_requested)

    # --- asking

    def question(self, paragraph: Paragraph) -> "Callable[[Look], Origins]":
        from draftdesk.drafting.origins import origins, origins_in_version

        version = self._sheet.version
        if version is not None:
            return lambda look: origins_in_version(look, version, paragraph)
        return lambda look: origins(look, paragraph)

    def lesson(self) -> str:
        return self.tr(
            "Put the caret into a paragraph to see which snippets it came from, who said them, and which of its words "
            "are theirs."
        )

    def show_found(self, paragraph: Paragraph, found: "Origins") -> None:
        self._reached.clear()
        self.marked.emit()
        if not found.origins:
            own = self.tr(
                "{paragraph} is the drafters’ own: it came from no snippet. Insert one under Snippets, or link the one "
                "that it says in other words."
            )
            self.teach(own.format(paragraph=self.name(paragraph)))
            return
        line = self.tr("{paragraph}: from {snippets}, which gave {share} % of its words")
        self.heading.setText(
            line.format(
                paragraph=self.name(paragraph),
                snippets=snippets_word(len(found.origins)),
                share=round(100 * found.share),
            )
        )
        self.list.show_cards([_card(each) for each in found.origins])

    # --- the chosen snippet

    @property
    def origin(self) -> "Origin | None":
        """The snippet that is chosen."""
        found = self.found
        key = self.list.key
        return next((each for each in found.origins if _key(each) == key), None) if found else None

    def show_card(self) -> None:
        origin = self.origin
        if origin is None:
            self.detail.show_words()
            return
        with QSignalBlocker(self.relation):
            self.relation.setCurrentIndex(list(Relation).index(origin.relation))
        self._show(origin)
        snippet_id = origin.snippet_id
        if snippet_id is not None and snippet_id not in self._reached:
            from draftdesk.drafting.origins import reached

            self._means.desk.ask(
                _REACHED, lambda look: reached(look, snippet_id), partial(self._on_reached, snippet_id)
            )

    def offer(self) -> None:
        origin = self.origin if self.list.key else None
        fixed = self._sheet.is_fixed
        actions = self._means.actions
        actions.allow("drawer.show-source", origin is not None and bool(origin.snippet_id))
        actions.allow("draft.unlink-snippet", origin is not None and not fixed)
        actions.allow("draft.own-words", origin is not None and not fixed)
        self.relation.setEnabled(origin is not None and not fixed)
        self.link.setVisible(not fixed)
        self.link.setEnabled(self.paragraph is not None)
        differs = origin is not None and not fixed and origin.fit.relation is not origin.relation
        self.measured.setVisible(differs)
        if origin is not None and differs:
            line = self.tr("Measured: {relation}. Take that")
            self.measured.setText(line.format(relation=relation_word(origin.fit.relation)))

    def _show(self, origin: "Origin") -> None:
        fit = origin.fit
        spans = together((each.other_start, each.other_end) for each in fit.sharing.stretches)
        parts: list[list[Piece]] = [with_shared(fit.wording, spans)]
        if origin.quoted != fit.wording:
            parts.append([(self.tr("In the source: “{words}”").format(words=as_it_runs(origin.quoted)), Ink.QUIET)])
        if origin.contributors:
            names = listed(map(as_it_runs, origin.contributors))
            parts.append([(self.tr("From: {names}").format(names=names), Ink.QUIET)])
        parts.append([(self._where(origin), Ink.QUIET)])
        share = self.tr("{part} % of the snippet stands in the paragraph.")
        parts.append([(share.format(part=round(100 * fit.sharing.of_other)), Ink.QUIET)])
        if origin.reason:
            parts.append([(self.tr("Why: {reason}").format(reason=as_it_runs(origin.reason)), Ink.QUIET)])
        parts += self._places(origin)
        self.detail.show_words(*parts)

    def _where(self, origin: "Origin") -> str:
        if origin.page is None:
            return f"{origin.reference} · {as_it_runs(origin.source_title)}"
        return self.tr("{reference} · {title}, page {page}").format(
            reference=origin.reference, title=as_it_runs(origin.source_title), page=origin.page
        )

    def _places(self, origin: "Origin") -> "list[list[Piece]]":
        """Every paragraph that the snippet has reached, a line for each draft and version."""
        lines: dict[str, list[str]] = {}
        for each in self._reached.get(origin.snippet_id or "", ()):
            working = self.tr("{draft}, as it is now").format(draft=as_it_runs(each.draft.name))
            lines.setdefault(as_it_runs(each.version.label) if each.version else working, []).append(each.name)
        if not lines:
            return []
        return [
            [(self.tr("Stands in"), Ink.BOLD)],
            *[[(f"{where}: {', '.join(lines[where])}", Ink.PLAIN)] for where in lines],
        ]

    def _on_reached(self, snippet_id: str, found: "Sequence[Reached]") -> None:
        self._reached[snippet_id] = found
        origin = self.origin
        if origin is not None and origin.snippet_id == snippet_id:
            self._show(origin)

    # --- the words in the text

    def _on_words(self, on: bool) -> None:
        self.words.setChecked(on)

    def _on_ticked(self, on: bool) -> None:
        self._means.actions.action("drawer.words").setChecked(on)
        if on:
            self.look()
        self.marked.emit()

    def layer(self, paragraph_id: str, text: str) -> Iterable[Stretch]:
        """The words of a paragraph that are those of its snippets, where they are to be shown. Of a text that is being
        written nothing is, until it is known again whose its words are."""
        found = self.found
        if found is None or found.paragraph_id != paragraph_id or not self.words.isChecked():
            return ()
        if inline.said(text) != found.says:
            return ()
        return [Stretch(start, end, Drawn.TINT, "done", _STRENGTH) for start, end in found.verbatim]

    def is_wanted(self) -> bool:
        return super().is_wanted() or self.words.isChecked()

    def place(self) -> tuple[str, str] | None:
        """The source of the chosen snippet, and that snippet; None where it is gone from there."""
        origin = self.origin
        return (origin.source_id, origin.snippet_id) if origin is not None and origin.snippet_id else None

    # --- what is done

    def _on_source(self) -> None:
        place = self.place()
        if place is not None:
            self.source_requested.emit(*place)

    def _on_relation(self, at: int) -> None:
        self._set_relation(list(Relation)[at])

    def _on_measured(self) -> None:
        origin = self.origin
        if origin is not None:
            self._set_relation(origin.fit.relation)

    def _set_relation(self, relation: Relation) -> None:
        from draftdesk.drafting.linking import set_relation, set_relation_name

        origin = self.origin
        if origin is None or origin.relation is relation or self._sheet.is_fixed:
            return
        link_id, reason = origin.link_id, origin.reason
        self._sheet.act(
            set_relation_name(origin.reference, relation), lambda tx: set_relation(tx, link_id, relation, reason)
        )

    def _on_unlink(self) -> None:
        from draftdesk.drafting.linking import unlink_name, unlink_snippet

        origin = self.origin
        if origin is not None and not self._sheet.is_fixed:
            link_id = origin.link_id
            self._sheet.act(unlink_name(origin.reference), lambda tx: unlink_snippet(tx, link_id))

    def _on_own(self) -> None:
        from draftdesk.drafting.linking import MAKE_OWN_NAME, make_own

        paragraph = self.paragraph
        if paragraph is not None and not self._sheet.is_fixed:
            name = paragraph.id
            self._sheet.act(MAKE_OWN_NAME, lambda tx: make_own(tx, name))


def _key(origin: "Origin") -> str:
    return origin.link_id or origin.reference


def _card(origin: "Origin") -> Card:
    people = listed(origin.contributors)
    return Card(
        key=_key(origin),
        title=f"{origin.reference} · {as_it_runs(people)}" if people else origin.reference,
        aside=relation_word(origin.relation),
        words=origin.wording,
    )

"""Snippets elsewhere that say what the paragraph with the caret says: its duplicates, and what is like it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from draftdesk.desktop.compose.drawer.cards import Card
from draftdesk.desktop.compose.drawer.following import Following
from draftdesk.desktop.compose.drawer.inserting import Inserting, Way
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.draft_words import outcome_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.prose import Ink, Piece, marked, with_shared
from draftdesk.desktop.words import as_it_runs, listed
from draftdesk.model import inline
from draftdesk.model.drafts import Outcome, Paragraph

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.related import Related
    from draftdesk.drafting.workspaces import Look, Transaction

_IN = frozenset({Outcome.PLACED, Outcome.MERGED})


class RelatedTab(Following["Sequence[Related]"]):
    """What says nearly the same, with its differences, then what says some of it."""

    topic = "drawer related"
    tables = frozenset({"snippet", "decision", "provenance"})

    source_requested = Signal(str, str)
    """A source, and the snippet to show where it stands in it."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, inserting: Inserting) -> None:
        super().__init__(means, sheet, spot)
        self._inserting = inserting
        self.list.setAccessibleName(self.tr("Related snippets"))
        self.insert = _button(self.tr("&Insert"), self.tr("Insert its words as a paragraph after this one"))
        self.merge = _button(
            self.tr("&Merge into this"),
            self.tr("Say that this paragraph came from it too: its words stay as they are"),
        )
        self.aside = _button(
            self.tr("Set aside as &duplicate"), self.tr("Keep it out of the draft: it is said already")
        )
        self.source = _button(self.tr("Show in &source"), self.tr("Show it where it stands in its source"))
        second = QHBoxLayout()
        self.more.addLayout(second)
        second.addWidget(self.insert)
        second.addWidget(self.merge)
        self.buttons.addWidget(self.aside)
        self.buttons.addWidget(self.source)
        self.insert.clicked.connect(self._on_insert)
        self.merge.clicked.connect(self._on_merge)
        self.aside.clicked.connect(self._on_aside)
        self.source.clicked.connect(self._on_source)
        self.list.confirmed.connect(self._on_insert)
        self.look()

    def question(self, paragraph: Paragraph) -> "Callable[[Look], Sequence[Related]]":
        return partial(_related, self._sheet, paragraph)

    def lesson(self) -> str:
        return self.tr(
            "Put the caret into a paragraph to see which snippets say nearly the same, who said them, and how they "
            "differ."
        )

    def show_found(self, paragraph: Paragraph, found: "Sequence[Related]") -> None:
        name = self.name(paragraph)
        if not found:
            nothing = self.tr("No other snippet says nearly what {paragraph} says.")
            self.teach(nothing.format(paragraph=name))
            return
        near = [each for each in found if each.is_near]
        others = [each for each in found if not each.is_near]
        self.heading.setText(self.tr("Like {paragraph}, besides the snippets it came from").format(paragraph=name))
        cards: list[Card] = []
        for key, part, words in (("near", near, self._nearly(near)), ("alike", others, self.tr("Says some of it"))):
            if part:
                cards.append(Card(key=key, title=words, aside=str(len(part)), is_head=True))
                cards += [self._card(each) for each in part]
        self.list.show_cards(cards)

    @property
    def one(self) -> "Related | None":
        """The snippet that is chosen."""
        key = self.list.key
        return next((each for each in self.found or () if each.found.snippet.id == key), None)

    def show_card(self) -> None:
        one = self.one
        if one is None:
            self.detail.show_words()
            return
        found = one.found
        spans = [(each.start, each.end) for each in one.sharing.stretches]
        parts: list[list[Piece]] = [marked(one.segments) if one.segments else with_shared(found.snippet.text, spans)]
        if found.contributors:
            names = listed(map(as_it_runs, found.contributors))
            parts.append([(self.tr("From: {names}").format(names=names), Ink.QUIET)])
        parts.append([(f"{found.snippet.reference} · {as_it_runs(found.source.title)}", Ink.QUIET)])
        parts.append([(self._became(one), Ink.QUIET)])
        self.detail.show_words(*parts)

    def offer(self) -> None:
        one = self.one if self.found else None
        may = one is not None and not self._sheet.is_fixed
        is_out = one is not None and (one.decision is None or one.decision.outcome not in _IN)
        self.insert.setEnabled(may)
        self.merge.setEnabled(may)
        self.aside.setEnabled(
            may and is_out and (one is None or one.decision is None or one.decision.outcome is not Outcome.SET_ASIDE)
        )
        self.source.setEnabled(one is not None)

    # --- words

    def _nearly(self, near: "Sequence[Related]") -> str:
        who = {name for each in near for name in each.found.contributors}
        if len(who) > 1:
            return self.tr("{n} contributors say nearly this").format(n=len(who))
        return self.tr("Says nearly the same")

    def _card(self, one: "Related") -> Card:
        found = one.found
        people = as_it_runs(listed(found.contributors))
        state = self._became(one) or self.tr("not placed")
        aside = self.tr("{n} % · {state}").format(n=int(one.likeness), state=state) if one.is_near else state
        return Card(
            key=found.snippet.id,
            title=f"{found.snippet.reference} · {people}" if people else found.snippet.reference,
            aside=aside,
            words=found.snippet.text,
        )

    def _became(self, one: "Related") -> str:
        decision = one.decision
        if decision is None:
            return ""
        number = self._sheet.number(decision.into).full if decision.into else ""
        if number:
            return self.tr("in {paragraph}").format(paragraph=as_it_runs(number))
        return outcome_word(decision.outcome).lower()

    # --- what is done

    def _on_insert(self) -> None:
        one = self.one
        if one is not None and not self._sheet.is_fixed:
            self._inserting.insert([one.found.snippet.id], Way.OWN)

    def _on_merge(self) -> None:
        one = self.one
        if one is not None:
            self._inserting.link([one.found.snippet.id])

    def _on_aside(self) -> None:
        from draftdesk.drafting.deciding import set_aside, set_aside_name

        one, draft, paragraph = self.one, self._sheet.draft, self.paragraph
        if one is None or draft is None or paragraph is None or self._sheet.is_fixed:
            return
        snippet = one.found.snippet

        def work(tx: "Transaction") -> None:
            set_aside(tx, draft, snippet, _reason(tx, paragraph))

        self._sheet.act(set_aside_name([snippet]), work, failed=self._means.warn)

    def place(self) -> tuple[str, str] | None:
        """The source of the chosen snippet, and that snippet."""
        one = self.one
        return (one.found.source.id, one.found.snippet.id) if one is not None else None

    def _on_source(self) -> None:
        place = self.place()
        if place is not None:
            self.source_requested.emit(*place)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def _related(sheet: Sheet, paragraph: Paragraph, look: "Look") -> "Sequence[Related]":
    from draftdesk.drafting.related import related
    from draftdesk.workspace import queries

    own = {each.id for each in queries.snippets_of_paragraph(look, paragraph.id)}
    return related(look, inline.plain(paragraph.text), sheet.draft, own)


def _reason(tx: "Transaction", paragraph: Paragraph) -> str:
    """What the snippet is a duplicate of: the snippets of the paragraph, or its words."""
    from draftdesk.drafting.deciding import mention
    from draftdesk.workspace import queries

    own = [each.reference for each in queries.snippets_of_paragraph(tx, paragraph.id)]
    return f"says the same as {', '.join(own)}" if own else f"says the same as “{mention(paragraph)}”"

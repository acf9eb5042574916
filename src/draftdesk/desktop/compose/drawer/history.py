"""What the paragraph with the caret said before, who changed it and when; and back to any of it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt

from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.compose.drawer.cards import Card
from draftdesk.desktop.compose.drawer.following import Following
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.desktop.prose import Ink, Piece, marked
from draftdesk.desktop.words import as_it_runs, listed, moment_words
from draftdesk.model import inline
from draftdesk.model.drafts import Paragraph

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.wordings import Wording
    from draftdesk.drafting.workspaces import Look


class HistoryTab(Following["Sequence[Wording]"]):
    """Each wording, the newest first, with what it changed."""

    topic = "drawer history"
    tables = frozenset({"issue", "pair_answer"})

    def __init__(self, means: Means, sheet: Sheet, spot: Spot) -> None:
        super().__init__(means, sheet, spot)
        self.list.setAccessibleName(self.tr("Wordings of the paragraph"))
        self.restore = ActButton(means.actions.action("draft.restore-wording"))
        self.versions = ActButton(means.actions.action("draft.versions-of-paragraph"))
        self.buttons.addWidget(self.restore)
        self.buttons.addWidget(self.versions)
        self.buttons.addStretch(1)
        means.actions.on("draft.restore-wording", self._on_restore)
        means.actions.on("draft.versions-of-paragraph", self._on_versions)
        self.look()

    def question(self, paragraph: Paragraph) -> "Callable[[Look], Sequence[Wording]]":
        from draftdesk.drafting.wordings import wordings

        draft = self._sheet.draft
        assert draft is not None  # noqa: S101 - a paragraph lies open
        name = paragraph.id
        return lambda look: wordings(look, draft, name)

    def lesson(self) -> str:
        return self.tr("Put the caret into a paragraph to see each wording it had, who gave it, and to put one back.")

    def show_found(self, paragraph: Paragraph, found: "Sequence[Wording]") -> None:
        name = self.name(paragraph)
        if not found:
            self.teach(self.tr("Nothing is known of earlier wordings of {paragraph}.").format(paragraph=name))
            return
        one, many = self.tr("{paragraph}: one wording so far"), self.tr("{paragraph}: {n} wordings")
        self.heading.setText((one if len(found) == 1 else many).format(paragraph=name, n=len(found)))
        last = len(found) - 1
        self.list.show_cards([self._card(last - at, each) for at, each in enumerate(found)])

    @property
    def wording(self) -> "Wording | None":
        """The wording that is chosen."""
        key = self.list.key
        return self.found[len(self.found) - 1 - int(key)] if self.found and key else None

    def show_card(self) -> None:
        wording = self.wording
        if wording is None:
            self.detail.show_words()
            return
        parts: list[list[Piece]] = [marked(wording.segments)]
        for each in wording.versions:
            number = each.number
            line = self.tr("In {version} as {number}") if number else self.tr("In {version}")
            parts.append([(line.format(version=as_it_runs(each.version.label), number=number), Ink.QUIET)])
        parts.append([(self._by(wording), Ink.QUIET)])
        self.detail.show_words(*parts)

    def offer(self) -> None:
        wording = self.wording if self.found else None
        paragraph = self.paragraph
        may = wording is not None and paragraph is not None and wording.text != paragraph.text
        self._means.actions.allow("draft.restore-wording", may and not self._sheet.is_fixed)
        self._means.actions.allow("draft.versions-of-paragraph", paragraph is not None)

    def _on_versions(self) -> None:
        from draftdesk.desktop.paragraph_history import ParagraphHistory

        draft, paragraph = self._sheet.draft, self.paragraph
        if draft is not None and paragraph is not None:
            ParagraphHistory(self._means, draft, paragraph.id, self.window()).show()

    def _card(self, number: int, wording: "Wording") -> Card:
        labels = listed(as_it_runs(each.version.label) for each in wording.versions)
        return Card(
            key=str(number),
            title=_moment(wording.at),
            aside=labels or self._what(wording),
            words=inline.plain(wording.text),
        )

    def _what(self, wording: "Wording") -> str:
        """The act that gave it."""
        act = wording.act
        if act is None:
            return ""
        if act.kind == "undo":
            return self.tr("Undone: {act}").format(act=as_it_runs(act.name))
        if act.kind == "redo":
            return self.tr("Done again: {act}").format(act=as_it_runs(act.name))
        return act.name

    def _by(self, wording: "Wording") -> str:
        if wording.act is None:
            return ""
        line = self.tr("{act}, by {who}") if wording.act.who else "{act}"
        return line.format(act=self._what(wording), who=as_it_runs(wording.act.who))

    def _on_restore(self) -> None:
        from draftdesk.drafting.wordings import RESTORE_NAME, restore_wording

        wording, paragraph = self.wording, self.paragraph
        if wording is None or paragraph is None or self._sheet.is_fixed:
            return
        name, text = paragraph.id, wording.text
        self._sheet.act(RESTORE_NAME, lambda tx: restore_wording(tx, name, text))


def _moment(at: str) -> str:
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs)
    return moment_words(moment) if moment.isValid() else at

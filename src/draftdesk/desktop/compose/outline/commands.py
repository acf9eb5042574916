"""What can be done to the paragraphs that are chosen: where they stand, what they are."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.compose.outline.standing_acts import ROLES, STATUSES
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.draft_words import paragraphs_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs, listed, quoted
from draftdesk.model import inline
from draftdesk.model.drafts import Paragraph
from draftdesk.model.placing import is_heading

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.arranging import Arranged
    from draftdesk.drafting.workspaces import Changed, Transaction

_LONGEST_NAME = 40
_NAMED = 4
"""So many paragraphs that were left alone are named; of more it is said how many they are."""
_ARRANGING = ("draft.promote", "draft.demote", "draft.move-up", "draft.move-down")


class Arranging(QObject):
    """Wires the acts that put paragraphs elsewhere; they are about what is chosen, wherever that was."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, parent: QObject) -> None:
        super().__init__(parent)
        self._means, self._sheet, self._spot = means, sheet, spot
        on = means.actions.on
        on("draft.move-up", self._on_up)
        on("draft.move-down", self._on_down)
        on("draft.promote", self._on_promote)
        on("draft.demote", self._on_demote)
        on("draft.delete", self._on_delete)
        on("draft.rename", self._on_rename)
        spot.chosen_changed.connect(self._allow)
        sheet.reset.connect(self._allow)
        self._allow()

    def move(self, ids: Sequence[str], parent_id: str | None, after: str | None) -> None:
        """Put paragraphs under that parent, after that sibling."""
        from draftdesk.drafting.arranging import move_all

        self._act("Move", ids, lambda tx: move_all(tx, ids, parent_id=parent_id, after=after))

    # --- inside

    def _on_up(self) -> None:
        self._step(-1)

    def _on_down(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        from draftdesk.drafting.arranging import step

        ids = self._spot.chosen
        self._act("Move", ids, lambda tx: step(tx, ids, by))

    def _on_promote(self) -> None:
        from draftdesk.drafting.arranging import promote_all

        ids = self._spot.chosen
        self._act("Promote", ids, lambda tx: promote_all(tx, ids))

    def _on_demote(self) -> None:
        from draftdesk.drafting.arranging import demote_all

        ids = self._spot.chosen
        self._act("Demote", ids, lambda tx: demote_all(tx, ids))

    def _on_delete(self) -> None:
        from draftdesk.drafting.arranging import delete_all

        ids = self._spot.chosen
        self._act("Delete", ids, lambda tx: delete_all(tx, ids))

    def _act(self, verb: str, ids: Sequence[str], work: "Callable[[Transaction], Arranged]") -> None:
        from draftdesk.drafting.arranging import arrange_name

        if ids and not self._sheet.is_fixed:
            here, name = self._spot.paragraph_id, arrange_name(verb, called(self._sheet, ids))
            self._sheet.act(name, work, lambda changed: self._on_done(changed, ids, here), self._means.warn)

    def _on_done(self, changed: "Changed[Arranged]", ids: Sequence[str], here: str) -> None:
        """What was moved stays chosen, and the caret in it."""
        standing = [name for name in self._sheet.ids if name in set(ids)]
        if standing and here in standing and self._spot.paragraph_id != here:
            self._spot.go(here, take_keys=False)
        if standing:
            self._spot.choose(standing)
        kept = kept_words(self._sheet, changed.value.skipped)
        gone = [each.id for each in changed.value.done if each.id not in self._sheet]
        if gone:
            line = self.tr("Deleted: {paragraphs}.").format(paragraphs=paragraphs_word(len(gone)))
            tell_done(self._means.desk, self._means.notices, f"{line} {kept}".strip(), changed)
        elif kept:
            self._means.notices.tell(kept)

    def _on_rename(self) -> None:
        from draftdesk.drafting.arranging import arrange_name
        from draftdesk.drafting.composing import edit

        heading = self._sheet.paragraph(self._spot.chosen[0]) if len(self._spot.chosen) == 1 else None
        if heading is None:
            return
        words = inline.plain(heading.text)
        typed = self._means.asking.line(self.tr("Reword the heading"), self.tr("Words of the heading:"), words)
        said = " ".join((typed or "").split())
        if said and said != words:
            name = arrange_name("Reword", called(self._sheet, [heading.id]))
            self._sheet.act(name, lambda tx: edit(tx, heading.id, inline.escape(said)), failed=self._means.warn)

    def _allow(self) -> None:
        is_open = not self._sheet.is_fixed
        chosen = [each for each in map(self._sheet.paragraph, self._spot.chosen) if each is not None]
        for name in (*_ARRANGING, "draft.delete"):
            self._means.actions.allow(name, is_open and bool(chosen))
        can_reword = len(chosen) == 1 and is_heading(chosen[0]) and _is_words_alone(chosen[0].text)
        self._means.actions.allow("draft.rename", is_open and can_reword)


def fill_menu(menu: QMenu, actions: Actions) -> None:
    """What can be done to the chosen paragraphs, for the menu of a row."""
    roles = menu.addMenu(QCoreApplication.translate("menus", "&Role"))
    roles.addActions([actions.action(name) for name in ROLES])
    statuses = menu.addMenu(QCoreApplication.translate("menus", "&Status"))
    statuses.addActions([actions.action(name) for name in (*STATUSES, "status.reopen")])
    menu.addSeparator()
    for names in (_ARRANGING, ("draft.rename",), ("draft.delete",)):
        menu.addActions([actions.action(name) for name in names])
        menu.addSeparator()


def called(sheet: Sheet, ids: Sequence[str]) -> Sequence[str]:
    """What paragraphs are called in the name of an act or in a line: by their numbers, else their first words."""
    return [sheet.number(name).full or f"“{_beginning(sheet, name)}”" for name in ids]


def kept_words(sheet: Sheet, skipped: Sequence[Paragraph]) -> str:
    """Which paragraphs were left as they are, and why; "" for none."""
    numbers = [(each.id, as_it_runs(sheet.number(each.id).full)) for each in skipped]
    names = [number or quoted(_beginning(sheet, name)) for name, number in numbers]
    if not names:
        return ""
    if len(names) == 1:
        line = QCoreApplication.translate("outline", "{names} was left as it is, because it is agreed.")
    elif len(names) <= _NAMED:
        line = QCoreApplication.translate("outline", "{count} were left as they are, because they are agreed: {names}.")
    else:
        line = QCoreApplication.translate(
            "outline", "{count} were left as they are, because they are agreed: {names} and others."
        )
    return line.format(count=len(names), names=listed(names[:_NAMED]))


def _beginning(sheet: Sheet, name: str) -> str:
    paragraph = sheet.paragraph(name)
    words = " ".join(inline.plain(paragraph.text).split()) if paragraph else ""
    return words if len(words) <= _LONGEST_NAME else f"{words[: _LONGEST_NAME - 1].rstrip()}…"


def _is_words_alone(text: str) -> bool:
    """Whether no look and no mark would be lost by typing the words anew."""
    return inline.escape(inline.plain(text)) == text

"""The acts on the chosen snippets: on the menu, on the inspector's buttons, on keys of the list."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.selection import Selection
from draftdesk.model.drafts import Draft
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.queries import Chosen

if TYPE_CHECKING:
    from draftdesk.drafting.choosing import SetAside
    from draftdesk.drafting.workspaces import Changed, Transaction

_NEEDS_SOME = ("delete", "set-aside", "take-up", "internal", "co-facilitators", "circulate")


class SnippetActs(QObject):
    """Wires the menu's acts to what is chosen, and allows those that make sense for it."""

    def __init__(self, means: Means, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._selection = selection
        self._chosen: Chosen | None = None
        means.actions.on("snippets.delete", self.delete)
        means.actions.on("snippets.set-aside", self.set_aside)
        means.actions.on("snippets.take-up", self.take_up)
        means.actions.on("snippets.accept", self.accept)
        means.actions.on("snippets.internal", self._show_internally)
        means.actions.on("snippets.co-facilitators", self._show_to_cofacilitators)
        means.actions.on("snippets.circulate", self._circulate)
        means.desk.closed.connect(self._on_closed)
        self._allow()

    def know(self, chosen: Chosen) -> None:
        """What is chosen now."""
        self._chosen = chosen if chosen.ids else None
        self._allow()

    def delete(self) -> None:
        """Take the chosen snippets away, if the person agrees."""
        if (chosen := self._chosen) is not None:
            ids = chosen.ids
            self._means.desk.ask(
                "inspector/drafts", lambda look: queries.drafts_of_snippets(look, ids), partial(self._delete, chosen)
            )

    def _delete(self, chosen: Chosen, placed: dict[str, tuple[str, ...]]) -> None:
        from draftdesk.drafting.choosing import delete_chosen, delete_name

        ids, one = chosen.ids, chosen.snippet
        many = self.tr("Delete {n} snippets?").format(n=f"{len(ids):,}")
        question = self.tr("Delete {snippet}?").format(snippet=one.reference) if one else many
        if not placed:
            more = self.tr("The source keeps its words. Undo brings the snippets back.")
        elif len(placed) == 1:
            more = self.tr("One stands in a draft: its paragraph stays, with the source's words in its provenance.")
        else:
            more = self.tr("{n} stand in drafts: the paragraphs stay, with the source's words in their provenance.")
        if self._means.asking.confirm(question, more.format(n=len(placed)), self.tr("Delete")):
            self._means.desk.act(delete_name(chosen), "Sources", lambda tx: delete_chosen(tx, ids))

    def set_aside(self) -> None:
        """Keep the chosen out of the drafts, with the reason that the person gives."""
        if (chosen := self._chosen) is None:
            return
        reason = self._means.asking.line(
            self.tr("Set aside {snippets}").format(snippets=self._words(chosen)),
            self.tr("Why are they kept out of the draft?"),
        )
        if reason is None:
            return
        from draftdesk.drafting.choosing import set_aside_chosen, set_aside_name

        drafts, said = self._drafts(), " ".join(reason.split())

        def told(changed: "Changed[list[SetAside]]") -> None:
            if placed := sum(each.placed for each in changed.value):
                one = self.tr("One stands in a draft and was left there; the others are set aside.")
                many = self.tr("{n} stand in a draft and were left there; the others are set aside.")
                line = one if placed == 1 else many
                self._means.notices.tell(line.format(n=placed))

        self._means.desk.act(
            set_aside_name(chosen),
            "Sources",
            lambda tx: [set_aside_chosen(tx, draft, chosen.ids, said) for draft in drafts],
            then=told,
        )

    def take_up(self) -> None:
        """Let the chosen be placed again."""
        if (chosen := self._chosen) is None:
            return
        from draftdesk.drafting.choosing import take_up_chosen, take_up_name

        ids, drafts = chosen.ids, self._drafts()

        def work(tx: "Transaction") -> None:
            for draft in drafts:
                take_up_chosen(tx, draft, ids)

        self._means.desk.act(take_up_name(chosen), "Sources", work)

    def accept(self) -> None:
        """Keep those that were only likely."""
        if (chosen := self._chosen) is None:
            return
        from draftdesk.drafting.choosing import accept_likely, accept_name

        ids = chosen.ids
        self._means.desk.act(accept_name(chosen), "Sources", lambda tx: accept_likely(tx, ids))

    def clear_doubts(self) -> None:
        """Say that a person looked at what was doubtful."""
        if (chosen := self._chosen) is None:
            return
        from draftdesk.drafting.choosing import clear_doubts, clear_doubts_name

        ids = chosen.ids
        self._means.desk.act(clear_doubts_name(chosen), "Sources", lambda tx: clear_doubts(tx, ids))

    # --- inside

    def _show_internally(self) -> None:
        self._show_to(Visibility.INTERNAL)

    def _show_to_cofacilitators(self) -> None:
        self._show_to(Visibility.COFACILITATORS)

    def _circulate(self) -> None:
        self._show_to(Visibility.CIRCULATE)

    def _show_to(self, visibility: Visibility) -> None:
        if (chosen := self._chosen) is None:
            return
        from draftdesk.drafting.choosing import called, change_chosen
        from draftdesk.drafting.editing import SnippetChanges, name_of_change

        ids, changes = chosen.ids, SnippetChanges(visibility=visibility)
        name = name_of_change(called(chosen), changes)
        self._means.desk.act(name, "Sources", lambda tx: change_chosen(tx, ids, changes))

    def _words(self, chosen: Chosen) -> str:
        """The chosen, as the window says it."""
        one = chosen.snippet
        return one.reference if one else self.tr("{n} snippets").format(n=f"{len(chosen.ids):,}")

    def _drafts(self) -> Sequence[Draft]:
        return queries.drafts(self._means.desk.look())

    def _on_closed(self) -> None:
        self._chosen = None
        self._allow()

    def _allow(self) -> None:
        for name in _NEEDS_SOME:
            self._means.actions.allow(f"snippets.{name}", self._chosen is not None)
        self._means.actions.allow("snippets.accept", self._chosen is not None and bool(self._chosen.likely))

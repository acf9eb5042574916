"""The keys of marking, while the text has the keyboard: Q marks, R chooses a recent tag, N makes one, U unmarks."""

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.selection import Selection
from draftdesk.desktop.sources.text.content import Mark, Marks
from draftdesk.desktop.sources.text.manner import Manner
from draftdesk.desktop.sources.text.page import Page
from draftdesk.desktop.sources.text.recent import RecentTags, labels
from draftdesk.desktop.sources.text.tag_dialog import NewTagDialog
from draftdesk.model.sources import Locator, Snippet

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed


class Marking(QObject):
    """Marks what is selected, or the sentence under the caret; puts a tag on the snippet that is there already."""

    def __init__(self, means: Means, selection: Selection, page: Page, manner: Manner) -> None:
        super().__init__(page)
        self._means = means
        self._place = manner.place
        self._selection = selection
        self._page = page
        self._marked: Marks | None = None
        self._recent = RecentTags(means.settings)
        self._waiting: deque[tuple[Locator, tuple[str, ...]]] = deque()
        self._is_marking = False
        self._menu = QMenu(page)
        self._menu.setTitle(self.tr("Recent tags"))
        for name, do in (
            ("mark", self.mark),
            ("mark-recent", self.offer_recent),
            ("mark-new", self.ask_new),
            ("unmark", self.unmark),
        ):
            means.actions.on(manner.act(name), do)
        means.desk.closing.connect(self._waiting.clear)

    def know(self, marked: Marks | None) -> None:
        """What is marked in the source that is shown."""
        self._marked = marked

    def mark(self) -> None:
        """Mark with the tag used last; without one where none was used yet."""
        marked = self._marked
        if marked is not None:
            last = self._recent.last(marked)
            self.mark_with((last,) if last else ())

    def offer_recent(self) -> None:
        """Show the recent tags at the caret, to be chosen with arrows or a number."""
        marked = self._marked
        if marked is None:
            return
        self._menu.clear()
        for number, label in enumerate(self._recent.offered(marked), start=1):
            action = self._menu.addAction(f"&{number}  {label.replace('&', '&&')}")
            action.setData(label)
            action.triggered.connect(self._on_recent)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&New tag…")).triggered.connect(self.ask_new)
        self._menu.popup(self._at_caret())
        self._menu.setActiveAction(self._menu.actions()[0])

    def ask_new(self) -> None:
        """Ask for a tag that may be new, then mark with it."""
        marked = self._marked
        if marked is not None:
            facets, facet = marked.words.facets, self._recent.facet(marked)
            NewTagDialog(facets, labels(marked), self._with_new, self._page.window(), facet=facet).open()

    def unmark(self) -> None:
        """Take the snippet under the caret away; the chosen one where several overlap there."""
        found = self._snippet_here()
        if found is None:
            self._means.notices.tell(self.tr("There is no snippet under the caret to take away."))
            return
        from draftdesk.drafting.marking import unmark, unmark_name

        if self._may_go(found):
            self._means.desk.act(unmark_name([found]), self._place, lambda tx: unmark(tx, [found]))

    def mark_with(self, tags: Sequence[str]) -> None:
        """Mark the passage with these tags; where it is a snippet already, put them on that."""
        marked = self._marked
        if marked is None or self._means.desk.is_read_only:
            return
        for label in reversed(tags):
            self._recent.used(label)
        here = self.here()
        if here is None:
            self._means.notices.tell(self.tr("There are no words here to mark: select a passage first."))
        elif isinstance(here, Snippet):
            self._tag(here, tags)
        else:
            self._waiting.append((here, tuple(tags)))
            self._mark_next()

    def here(self) -> Snippet | Locator | None:
        """What is meant: the passage that is selected, or the sentence under the caret; where that is a snippet, or the
        caret stands in one, that. None where there are no words."""
        marked = self._marked
        if marked is None:
            return None
        if self._page.selected() is None and (found := self._snippet_here()) is not None:
            return found
        place = self._passage()
        if place is None:
            return None
        return next((each.snippet for each in marked.marks if _is_at(each, place)), place)

    # --- inside

    def _mark_next(self) -> None:
        """One after the other: what a mark is called depends on those before it."""
        marked = self._marked
        if self._is_marking or not self._waiting or marked is None:
            return
        from draftdesk.drafting.marking import mark, mark_name

        place, tags = self._waiting.popleft()
        source = marked.source
        name = mark_name(self._means.desk.look(), source, place, tags)
        self._is_marking = True
        self._means.desk.act(
            name, self._place, lambda tx: mark(tx, source, place, tags), self._on_marked, self._on_failed
        )

    def _on_marked(self, changed: "Changed[Snippet]") -> None:
        self._is_marking = False
        if changed.value.source_id == self._selection.source_id:
            self._selection.choose_snippets((changed.value.id,))
        self._mark_next()

    def _on_failed(self, line: str) -> None:
        self._is_marking = False
        self._means.warn(line)
        self._mark_next()

    def _tag(self, snippet: Snippet, tags: Sequence[str]) -> None:
        from draftdesk.drafting.marking import tag_name
        from draftdesk.drafting.tagging import tag_snippets

        self._selection.choose_snippets((snippet.id,))
        if not tags:
            self._means.notices.tell(self.tr("{reference} is a snippet already.").format(reference=snippet.reference))
            return
        self._means.desk.act(tag_name(snippet, tags[0]), self._place, lambda tx: tag_snippets(tx, [snippet], tags))

    def _passage(self) -> Locator | None:
        """What is selected, or the sentence under the caret, without the spaces around it."""
        from draftdesk.drafting.marking import sentence_at, trimmed

        if not self._page.blocks:
            return None
        chosen = self._page.selected()
        if chosen is not None:
            return trimmed(self._page.blocks, chosen)
        n, at = self._page.caret()
        return sentence_at(self._page.blocks[n], at)

    def _snippet_here(self) -> Snippet | None:
        marked = self._marked
        if marked is None:
            return None
        chosen = self._page.selected()
        n, at = (chosen.block, chosen.start) if chosen else self._page.caret()
        here = [marked.marks[number].snippet for number in self._page.marks_at(n, at)]
        return next((each for each in here if each.id in self._selection.snippet_ids), here[0] if here else None)

    def _may_go(self, snippet: Snippet) -> bool:
        from draftdesk.workspace.queries import drafts_of_snippets

        drafts = drafts_of_snippets(self._means.desk.look(), [snippet.id]).get(snippet.id, ())
        if not drafts:
            return True
        return self._means.asking.confirm(
            self.tr("Unmark {reference}?").format(reference=snippet.reference),
            self.tr("It stands in: {drafts}. The paragraphs keep their words and say where these came from.").format(
                drafts=", ".join(drafts)
            ),
            self.tr("Unmark"),
        )

    def _on_recent(self) -> None:
        action = self.sender()
        self.mark_with((action.data(),))  # type: ignore[attr-defined] # an action of the menu

    def _with_new(self, label: str) -> None:
        self.mark_with((label,))

    def _at_caret(self) -> QPoint:
        return self._page.viewport().mapToGlobal(self._page.cursorRect().bottomLeft())


def _is_at(mark: Mark, place: Locator) -> bool:
    snippet = mark.snippet
    return (snippet.block, snippet.start, snippet.end_block, snippet.end) == (
        place.block,
        place.start,
        place.end_block,
        place.end,
    )

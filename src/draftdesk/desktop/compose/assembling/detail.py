"""The snippet chosen in a proposal, its words in full."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from draftdesk.desktop.compose.assembling.origin import OriginView
from draftdesk.desktop.compose.assembling.proposal import Node, Proposal
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import as_it_runs, listed
from draftdesk.model import inline
from draftdesk.model.folding import matching_key
from draftdesk.model.sources import Snippet

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look

_TOPIC = "snippet of a proposal"


class Detail(OriginView):
    """Words, what its paragraph will say, source, contributors and tags."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self.setAccessibleName(self.tr("The chosen snippet in full"))

    def show_node(self, node: Node | None, proposal: Proposal | None, manner: str) -> None:
        """Show a line of the proposal; a section or nothing leaves it empty but for what to do."""
        self._means.desk.forget(_TOPIC)
        self.begin()
        if node is None or node.snippet is None or proposal is None:
            self.say(self.tr("Choose a snippet to read it in full."), quiet=True)
            return
        snippet = node.snippet
        source = proposal.sources.get(snippet.source_id)
        page = self.tr(", page {page}").format(page=snippet.page) if snippet.page is not None else ""
        self.say(f"{snippet.reference} — {as_it_runs(source.title) if source else ''}{page}", snippet=snippet.id)
        self.say(snippet.text)
        if node.placement is not None:
            said = inline.plain(node.placement.text)
            if matching_key(said) != matching_key(snippet.text):
                self.say(self.tr("Its paragraph will say: {words}").format(words=as_it_runs(said)), quiet=True)
        if manner:
            self.say(manner, quiet=True)
        self._means.desk.ask(_TOPIC, lambda look: _marks(look, snippet), self._say_marks)

    def finish(self) -> None:
        """Wait for no more answers."""
        self._means.desk.forget(_TOPIC)

    def _say_marks(self, marks: tuple[Sequence[str], Sequence[str]]) -> None:
        tags, people = marks
        if people:
            self.say(self.tr("From: {names}").format(names=listed(map(as_it_runs, people))), quiet=True)
        line = self.tr("Tags: {tags}").format(tags=listed(map(as_it_runs, tags)))
        self.say(line if tags else self.tr("It carries no tags."), quiet=True)


def _marks(look: "Look", snippet: Snippet) -> tuple[Sequence[str], Sequence[str]]:
    from draftdesk.workspace import queries

    return (
        queries.tags_of_snippets(look, snippet.source_id).get(snippet.id, ()),
        queries.contributors_of_snippets(look, snippet.source_id).get(snippet.id, ()),
    )

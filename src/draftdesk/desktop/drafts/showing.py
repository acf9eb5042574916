"""Show the draft: the page as it would be issued, and beside it where a paragraph came from."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from draftdesk.desktop.circulate.page_view import PageView
from draftdesk.desktop.compose.assembling.origin import OriginView
from draftdesk.desktop.dialogs import DraftDialog, row, words
from draftdesk.desktop.draft_words import paragraphs_word, relation_word, snippets_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.pickers import DraftPicker, VersionPicker
from draftdesk.model.document import Document
from draftdesk.model.drafts import Draft, Relation, Version
from draftdesk.model.errors import NotFound
from draftdesk.model.sources import Snippet

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look

_TOPIC = "draft shown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """A snippet that a paragraph came from. `snippet_id` is None where the snippet was deleted."""

    snippet_id: str | None
    reference: str
    title: str
    page: int | None
    contributors: tuple[str, ...]
    quoted: str
    relation: Relation
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is read, the versions to choose from, and where each paragraph came from, by its id."""

    document: Document
    versions: Sequence[Version]
    origins: Mapping[str, Sequence[Origin]]


def read_draft(look: "Look", draft: Draft, version: Version | None) -> Shown:
    """The version, or the working draft, with where everything in it came from."""
    from draftdesk.drafting.versions import source_lines, working_document
    from draftdesk.workspace import queries

    if version is None:
        document = working_document(look, draft)
        lines = list(source_lines(look, draft, "", document))
    else:
        document = queries.version_document(look, version)
        lines = queries.version_sources(look, version.id)
    origins: dict[str, list[Origin]] = defaultdict(list)
    for line in lines:
        origins[line.paragraph_id].append(
            Origin(
                snippet_id=line.snippet_id,
                reference=line.reference,
                title=line.source_title,
                page=line.page,
                contributors=line.contributors,
                quoted=line.quoted,
                relation=line.relation,
                reason=line.reason,
            )
        )
    return Shown(document=document, versions=queries.versions(look, draft.id), origins=origins)


class DraftWindow(DraftDialog):
    """Stays open beside the main window and follows what is done there."""

    def __init__(self, means: Means, reveal: Callable[[Snippet], object], parent: QWidget) -> None:
        super().__init__(means, "draft", "", QSize(130, 36), parent)
        self.setWindowTitle(self.tr("The draft"))
        self._reveal = reveal
        self._shown: Shown | None = None
        self._of = ""
        self._drafts = DraftPicker()
        self._versions = VersionPicker()
        self._counts = words()
        self._page = PageView(means.theme)
        self._origin = OriginView()
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._drafts.chosen.connect(self._on_draft)
        self._versions.chosen.connect(self.refresh)
        self._page.paragraph_changed.connect(self._on_paragraph)
        self._origin.followed.connect(self._on_followed)
        self.refresh()

    def show_version(self, draft_id: str, version_id: str) -> None:
        """Show a version of that draft."""
        look = self._means.desk.look()
        self._drafts.fill(look)
        self._drafts.choose(draft_id)
        self._fill_versions()
        self._versions.choose(version_id)
        self.refresh()

    def refresh(self) -> None:
        """Read it again; what is in view stays so."""
        if not self._means.desk.is_open:
            return
        self._drafts.fill(self._means.desk.look())
        self._form.setRowVisible(self._drafts, self._drafts.count() > 1)
        draft, version = self._drafts.draft, self._versions.version
        if draft is not None:
            self._means.desk.ask(_TOPIC, lambda look: read_draft(look, draft, version), self._on_read)

    def done(self, result: int) -> None:
        self._means.desk.forget(_TOPIC)
        self._means.settings.keep_shape("drafts/draft-panes", self._panes)
        super().done(result)

    def _lay_out(self) -> None:
        self._page.setAccessibleName(self.tr("Text of the draft"))
        self._origin.setAccessibleName(self.tr("Where the paragraph came from"))
        self._counts.setAccessibleName(self.tr("Length"))
        heading = QLabel(self.tr("&Where it came from"))
        heading.setBuddy(self._origin)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.addWidget(heading)
        column.addWidget(self._origin, 1)
        self._panes.addWidget(self._page)
        self._panes.addWidget(beside)
        self._panes.setStretchFactor(0, 1)
        if not self._means.settings.give_shape("drafts/draft-panes", self._panes):
            self._panes.setSizes([700, 300])
        self._form = QFormLayout()
        self._form.addRow(self.tr("&Draft:"), self._drafts)
        self._form.addRow(self.tr("&Show:"), self._versions)
        self._counts.setWordWrap(False)
        top = row(None, self._counts)
        top.insertLayout(0, self._form, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(self.notices)
        whole.addWidget(self._panes, 1)
        self._page.setFocus()

    def _fill_versions(self) -> None:
        from draftdesk.workspace import queries

        if self._drafts.draft is not None:
            self._versions.fill(queries.versions(self._means.desk.look(), self._drafts.draft.id))

    def _on_draft(self) -> None:
        self._versions.choose("")
        self.refresh()

    def _on_read(self, shown: Shown) -> None:
        was_chosen = self._versions.version
        self._versions.fill(shown.versions)
        if was_chosen is not None and self._versions.version is None:  # its freeze was undone meanwhile
            self.refresh()
            return
        draft, version = self._drafts.draft, self._versions.version
        of = f"{draft.id if draft else ''} {version.id if version else ''}"
        if self._shown is None or shown.document != self._shown.document or of != self._of:
            self._page.show_document(shown.document, stay=of == self._of)
        self._shown, self._of = shown, of
        count = len(shown.document.paragraphs)
        self._counts.setText(paragraphs_word(count))
        self.notices.clear()
        if not count:
            self.notices.tell(
                self.tr("The draft has no paragraphs yet: assemble it from the snippets (Draft > Assemble)."),
                (self.tr("Assemble…"), self._on_assemble),
            )
        self._on_paragraph(self._page.textCursor().block().userState())

    def _on_assemble(self) -> None:
        self._means.actions.action("draft.assemble").trigger()

    def _on_paragraph(self, place: int) -> None:
        """Say where the paragraph under the cursor came from."""
        self._origin.begin()
        paragraphs = self._shown.document.paragraphs if self._shown else ()
        if self._shown is None or not 0 <= place < len(paragraphs):
            self._origin.say(self.tr("Click in a paragraph to see where it came from."), quiet=True)
            return
        origins = self._shown.origins.get(paragraphs[place].id, ())
        if not origins:
            self._origin.say(self.tr("It came from no snippet."), quiet=True)
            return
        self._origin.say(self.tr("From {snippets}").format(snippets=snippets_word(len(origins))), bold=True)
        for each in origins:
            page = self.tr(", page {page}").format(page=each.page) if each.page is not None else ""
            self._origin.say(f"{each.reference} — {each.title}{page}", snippet=each.snippet_id or "")
            self._origin.say(f"“{each.quoted}”")
            about = [", ".join(each.contributors), relation_word(each.relation), each.reason]
            if each.snippet_id is None:
                about.append(self.tr("deleted since"))
            self._origin.say("; ".join(part for part in about if part), quiet=True)

    def _on_followed(self, snippet_id: str) -> None:
        from draftdesk.workspace import queries

        try:
            self._reveal(queries.snippet_named(self._means.desk.look(), snippet_id))
        except NotFound:
            self.notices.warn(self.tr("That snippet was deleted since."))

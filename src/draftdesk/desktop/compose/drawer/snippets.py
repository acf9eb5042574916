"""All snippets beside the draft: found, read in full, and put in."""

import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.compose.drawer.inserting import Inserting, Way
from draftdesk.desktop.compose.editing.clipboard import SNIPPETS
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.means import Means
from draftdesk.desktop.prose import Ink, Prose, with_shared
from draftdesk.desktop.sources.finding.finder import Answer
from draftdesk.desktop.sources.finding.hits import HitModel
from draftdesk.desktop.sources.finding.labels import UNUSED
from draftdesk.desktop.sources.finding.painting import HitPainter
from draftdesk.desktop.sources.finding.panel import SnippetSearch
from draftdesk.desktop.sources.finding.view import HitView
from draftdesk.desktop.sources.selection import Selection
from draftdesk.desktop.words import as_it_runs, listed
from draftdesk.workspace import queries
from draftdesk.workspace.queries import Found

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Look

SCOPE = "drawer-snippets"
"""Where the keys work that put snippets in: the hits."""
_NAME = "drawer"
_PREVIEW = "drawer preview"
_SOON = 60
_MOST = 200
"""So many snippets are put in at once: more are no paragraphs of a draft but a mistake."""


class DraggedHits(HitView):
    """Hits that can be dragged into the text."""

    def __init__(self, model: HitModel, painter: HitPainter, parent: QWidget | None = None) -> None:
        super().__init__(model, painter, parent)
        self.carried: Callable[[], Sequence[str]] = tuple
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def startDrag(self, supported: Qt.DropAction) -> None:
        del supported
        data = self.mime()
        if data is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    def mime(self) -> QMimeData | None:
        """What is dragged: the ids of the chosen snippets, in their order."""
        ids = self.carried()
        if not ids:
            return None
        data = QMimeData()
        data.setData(SNIPPETS, json.dumps(list(ids)).encode())
        return data


class SnippetsTab(QWidget):
    """The search of Sources with what the draft does not have yet, the chosen snippet in full, and the ways in."""

    source_requested = Signal(str, str)
    """A source, and the snippet to show where it stands in it."""

    def __init__(self, means: Means, sheet: Sheet, inserting: Inserting) -> None:
        super().__init__()
        self._means, self._sheet, self._inserting = means, sheet, inserting
        self._selection = Selection(self)
        self._wants_unplaced = True
        self.search = SnippetSearch(means, self._selection, name=_NAME, scope=SCOPE, view=DraggedHits)
        self.search.filtering.setChecked(means.settings.flag(f"{_NAME}/facets", default=False))
        self.unplaced = QCheckBox(self.tr("Not yet placed"))
        self.unplaced.setToolTip(self.tr("Show only snippets that no paragraph of this draft came from"))
        self.unplaced.setChecked(True)
        self.preview = Prose(means.theme)
        self.preview.setAccessibleName(self.tr("The chosen snippet in full"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._lay_out()
        self._listen()
        self._allow()

    @property
    def hits(self) -> DraggedHits:
        view = self.search.hits
        assert isinstance(view, DraggedHits)  # noqa: S101 - it was asked for
        return view

    def chosen(self) -> Sequence[str]:
        """The ids of the chosen snippets, in their order."""
        numbers = self.search.chosen_numbers()[:_MOST]
        return queries.snippet_ids(self._means.desk.look(), numbers) if numbers and self._means.desk.is_open else ()

    def begin(self) -> None:
        """Give the field the keyboard."""
        self.search.look_for("")

    def teach_linking(self) -> None:
        """Say how a snippet is linked to the paragraph."""
        keys = (
            self._means.actions.action("draft.link-snippet").shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        )
        self._means.notices.tell(
            self.tr("Choose the snippet, then press {keys} to link it.").format(keys=as_it_runs(keys))
        )

    # --- made once

    def _lay_out(self) -> None:
        own = ActButton(self._means.actions.action("draft.insert-snippet"))
        under = ActButton(self._means.actions.action("draft.insert-under"))
        into = ActButton(self._means.actions.action("draft.insert-into"))
        ways = QVBoxLayout()
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(own)
        second.addWidget(under)
        second.addWidget(into)
        ways.addLayout(first)
        ways.addLayout(second)
        ways.addWidget(ActButton(self._means.actions.action("view.paragraph-source")))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(6, 0, 6, 6)
        column.addWidget(self.preview, 1)
        column.addLayout(ways)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.search)
        halves.addWidget(below)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 1)
        top = QHBoxLayout()
        top.setContentsMargins(6, 6, 6, 0)
        top.addWidget(self.unplaced)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(top)
        outer.addWidget(halves, 1)

    def _listen(self) -> None:
        on = self._means.actions.on
        on("draft.insert-snippet", partial(self._insert, Way.OWN))
        on("draft.insert-under", partial(self._insert, Way.UNDER))
        on("draft.insert-into", partial(self._insert, Way.INTO))
        on("draft.link-snippet", self._link)
        self.hits.carried = self.chosen
        self.unplaced.toggled.connect(self._on_unplaced)
        self.search.found.connect(self._on_found)
        self._sheet.reset.connect(self._on_reset)
        self.hits.selectionModel().selectionChanged.connect(self._on_selected)
        self._soon.timeout.connect(self._preview)

    # --- what is looked for

    def _label(self) -> str:
        return f"{UNUSED}:{self._sheet.draft.id}" if self._sheet.draft else ""

    def _on_reset(self) -> None:
        """Another draft lies open: what it does not have is something else."""
        others = [each for each in self.search.labels if not each.startswith(f"{UNUSED}:")]
        label = self._label()
        self.unplaced.setEnabled(bool(label))
        self.search.narrow([*others, label] if label and self._wants_unplaced else others)
        self._allow()

    def _on_unplaced(self, on: bool) -> None:
        self._wants_unplaced = on
        self._on_reset()

    def _on_found(self, answer: Answer) -> None:
        """The filter may have been taken away, or put on, as a chip or in the facets."""
        with QSignalBlocker(self.unplaced):
            self._wants_unplaced = self._label() in answer.asked.labels if self._label() else self._wants_unplaced
            self.unplaced.setChecked(self._wants_unplaced)
        self._on_selected()

    # --- what is chosen

    def _on_selected(self) -> None:
        self._soon.start()
        self._allow()

    def _allow(self) -> None:
        may = self._inserting.is_possible and bool(self.search.chosen_numbers())
        for name in ("draft.insert-snippet", "draft.insert-under", "draft.insert-into", "draft.link-snippet"):
            self._means.actions.allow(name, may)

    def _preview(self) -> None:
        numbers = self.search.chosen_numbers()
        if len(numbers) != 1 or not self._means.desk.is_open:
            self._means.desk.forget(_PREVIEW)
            many = self.tr("{n} snippets are chosen: they go in together, in this order.").format(n=len(numbers))
            none = self.tr("Choose a snippet to read it in full. Drag it into the text, or press Enter on it.")
            self.preview.show_words([(many if numbers else none, Ink.QUIET)])
            return
        asked = partial(_shown, numbers[0], self.search.field.text())
        self._means.desk.ask(_PREVIEW, asked, self._on_shown)

    def _on_shown(self, found: Found | None) -> None:
        if found is None:
            return
        snippet = found.snippet
        where = [snippet.reference, as_it_runs(found.source.title)]
        if snippet.page is not None:
            where.append(self.tr("page {page}").format(page=snippet.page))
        names = listed(map(as_it_runs, found.contributors))
        people = self.tr("From: {names}").format(names=names) if names else ""
        self.preview.show_words(
            with_shared(snippet.text, found.spans),
            [(people, Ink.QUIET)],
            [(" · ".join(where), Ink.QUIET)],
            [(snippet.note, Ink.QUIET)],
        )

    def place(self) -> tuple[str, str] | None:
        """The source of the first of the chosen snippets, and that snippet."""
        found = queries.snippets_shown(self._means.desk.look(), self.chosen()[:1])
        return next(((each.source.id, each.snippet.id) for each in found), None)

    # --- what is done

    def _insert(self, way: Way) -> None:
        self._inserting.insert(self.chosen(), way)

    def _link(self) -> None:
        self._inserting.link(self.chosen())


def _shown(number: int, typed: str, look: "Look") -> Found | None:
    return queries.hits_shown(look, [number], typed).get(number)

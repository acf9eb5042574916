"""The window of the tags."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeView, QVBoxLayout, QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.editors.tag_acts import TagActs
from draftdesk.desktop.sources.editors.tag_model import Column, Role, TagModel, id_of
from draftdesk.desktop.sources.editors.tag_rows import FacetLine, TagLine, tag_tree, walk
from draftdesk.desktop.sources.editors.window import EditorWindow, Roomy, button_row, command, filter_line, plain
from draftdesk.model.vocabulary import Facet, Tag
from draftdesk.workspace import queries
from draftdesk.workspace.queries import FacetRows

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look

_Answer = tuple[tuple[FacetLine, ...], FacetRows]


class TagsWindow(EditorWindow):
    """A tree for each facet: named and nested in place, merged, coloured, ordered."""

    search_requested = Signal(object)
    """Labels ("facet:name") of tags whose snippets should be shown."""

    def __init__(self, means: Means, main: QWidget) -> None:
        super().__init__(means, "tags", QSize(116, 36), main)
        self.setWindowTitle(self.tr("Tags"))
        self._facets: tuple[FacetLine, ...] = ()
        self._rows: FacetRows | None = None
        self._wanted = ""
        self._shut: set[str] = set()
        self._is_restoring = False
        self._model = TagModel(means.theme, may_edit=self.may_edit, parent=self)
        self.acts = TagActs(means, self, self._want)
        self.filter = filter_line(self.tr("Filter by name or synonym"))
        self.tree = self._make_tree()
        self._make_commands()
        self._empty = plain(self.tr("No tag fits the filter."))
        self._empty.hide()
        column = QVBoxLayout(self)
        column.addWidget(self.notices)
        column.addWidget(self.filter)
        column.addWidget(self._empty)
        column.addWidget(self.tree, 1)
        column.addWidget(button_row(self, self._on_buttons))
        self.filter.textChanged.connect(self._on_filtered)
        self.filter.returnPressed.connect(self.tree.setFocus)
        for told, do in (  # once the view is done with its editor or its drag: a question may be asked
            (self._model.named, self.acts.rename),
            (self._model.synonyms_given, self.acts.give_synonyms),
            (self._model.dropped, self.acts.drop),
        ):
            told.connect(do, Qt.ConnectionType.QueuedConnection)
        self.tree.collapsed.connect(self._on_collapsed)
        self.tree.expanded.connect(self._on_expanded)
        self.tree.selectionModel().selectionChanged.connect(self._allow)
        means.theme.changed.connect(self.tree.viewport().update)
        self.tree.setFocus()
        self._allow()
        self.refresh()

    # --- what it is made of

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self._model)
        tree.setAccessibleName(self.tr("Tags"))
        tree.setItemDelegate(Roomy(tree))
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        tree.setDragEnabled(self.may_edit)
        tree.setAcceptDrops(self.may_edit)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        tree.setDropIndicatorShown(True)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        tree.header().setStretchLastSection(True)
        letter = tree.fontMetrics().averageCharWidth()
        tree.header().resizeSection(Column.NAME, 44 * letter)
        tree.header().resizeSection(Column.SNIPPETS, 11 * letter)
        tree.header().setSectionResizeMode(Column.SNIPPETS, QHeaderView.ResizeMode.Interactive)
        self._means.settings.give_shape("editors/tags/header", tree.header())
        return tree

    def _make_commands(self) -> None:
        self._colours = QMenu(self)
        self._colours.aboutToShow.connect(self._fill_colours)
        self._new_tag = command(self, self.tr("New tag…"), self._on_new_tag, keys=["Ins"])
        self._new_facet = command(self, self.tr("New facet…"), self.acts.new_facet)
        self._rename = command(self, self.tr("Rename"), partial(self._edit, Column.NAME))
        self._synonyms = command(self, self.tr("Synonyms"), partial(self._edit, Column.SYNONYMS), keys=["Shift+F2"])
        self._merge = command(
            self, self.tr("Merge into…"), lambda: self.acts.merge_into_picked(self._tags()), keys=["Ctrl+M"]
        )
        self._under = command(
            self, self.tr("Move under…"), lambda: self.acts.nest_under_picked(self._tags()), keys=["Ctrl+Shift+M"]
        )
        self._up = command(self, self.tr("Up"), partial(self._move, -1), keys=["Alt+Up"])
        self._down = command(self, self.tr("Down"), partial(self._move, 1), keys=["Alt+Down"])
        self._colour = command(self, self.tr("Colour"), lambda: None)
        self._colour.setMenu(self._colours)
        self._delete = command(
            self, self.tr("Delete…"), lambda: self.acts.delete(self._tag_lines()), keys=["Del"], on=self.tree
        )
        self._search = command(self, self.tr("Show the snippets"), self._on_search, keys=["Ctrl+Return", "Ctrl+Enter"])
        self._find = command(self, self.tr("Filter"), self.filter.setFocus, keys=["Ctrl+F"])
        self.addAction(self._find)
        self._on_buttons = [
            self._new_tag, self._new_facet, self._rename, self._synonyms, self._colour, self._merge, self._under,
            self._up, self._down, self._delete, self._search,
        ]  # fmt: skip
        self.tree.addActions([each for each in self._on_buttons if each is not self._delete])

    # --- showing

    def refresh(self) -> None:
        known = self._rows

        def question(look: "Look") -> _Answer:
            rows = queries.facet_rows(look, known)
            carriers = {name: bits for (sort, name), bits in rows.marks.items() if sort == "tag"}
            return tag_tree(queries.vocabulary(look), carriers), rows

        self.ask(question, self._show)

    def done(self, result: int) -> None:
        self._means.settings.keep_shape("editors/tags/header", self.tree.header())
        super().done(result)

    def _show(self, answer: _Answer) -> None:
        self._facets, self._rows = answer
        self.acts.know(self._facets)
        place = self.tree.verticalScrollBar().value()
        if self._show_those_that_fit():
            self.tree.verticalScrollBar().setValue(place)
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self._choose([wanted], wanted)
            self.tree.scrollTo(self.tree.currentIndex())
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self._model.index(0, 0))
        self._allow()

    def _show_those_that_fit(self) -> bool:
        """What fits the filter, what was chosen still so; returns whether rows are others than before."""
        chosen = [id_of(each) for each in self._lines()]
        current = self._line_at(self.tree.currentIndex())
        if not self._model.show_tree(self._facets, self.filter.text()):
            return False
        self._open()
        self._choose(chosen, id_of(current) if current else "")
        return True

    def _want(self, name: str) -> None:
        """Choose that one once everything is shown anew."""
        self._wanted = name
        self.refresh()

    def _choose(self, names: Sequence[str], current: str) -> None:
        selection = self.tree.selectionModel()
        at = self._model.index_of(current)
        if at.isValid():
            selection.setCurrentIndex(at, _NOTHING)
        selection.clearSelection()
        for name in names:
            index = self._model.index_of(name)
            if index.isValid():
                selection.select(index, _ROWS)

    def _open(self) -> None:
        """Show what stands below what a person has not shut; while filtering, everything."""
        self._is_restoring = True
        self.tree.expandAll()
        if not self.filter.text():
            for name in self._shut:
                self.tree.collapse(self._model.index_of(name))
        self._is_restoring = False

    def _on_filtered(self) -> None:
        self._show_those_that_fit()
        self._empty.setVisible(not self._model.rowCount())
        self.tree.scrollTo(self.tree.currentIndex())

    def _on_collapsed(self, index: QModelIndex) -> None:
        line = self._line_at(index)
        if line is not None and not self._is_restoring:
            self._shut.add(id_of(line))

    def _on_expanded(self, index: QModelIndex) -> None:
        line = self._line_at(index)
        if line is not None and not self._is_restoring:
            self._shut.discard(id_of(line))

    # --- what is chosen

    def _line_at(self, index: QModelIndex) -> FacetLine | TagLine | None:
        line = index.data(Role.LINE) if index.isValid() else None
        return line if isinstance(line, FacetLine | TagLine) else None

    def _lines(self) -> list[FacetLine | TagLine]:
        found = (self._line_at(each) for each in self.tree.selectionModel().selectedRows())
        return [each for each in found if each is not None]

    def _tag_lines(self) -> list[TagLine]:
        return [each for each in self._lines() if isinstance(each, TagLine)]

    def _tags(self) -> list[Tag]:
        return [each.tag for each in self._tag_lines()]

    def _allow(self) -> None:
        """What can be done with what is chosen."""
        tags, lines = self._tags(), self._lines()
        is_one_facet = bool(tags) and len({tag.facet_id for tag in tags}) == 1 and len(lines) == len(tags)
        may = self.may_edit
        for action, possible in (
            (self._new_tag, may and bool(lines)),
            (self._new_facet, may),
            (self._rename, may and len(lines) == 1),
            (self._synonyms, may and len(tags) == len(lines) == 1),
            (self._colour, may and bool(tags)),
            (self._merge, may and is_one_facet),
            (self._under, may and is_one_facet),
            (self._up, may and len(tags) == len(lines) == 1),
            (self._down, may and len(tags) == len(lines) == 1),
            (self._delete, may and bool(tags)),
            (self._search, any(line.snippets for line in lines)),
        ):
            action.setEnabled(possible)

    # --- doing

    def _on_new_tag(self) -> None:
        """Under the chosen facet; under a chosen tag's own parent, beside it."""
        line = self._lines()[0]
        self.acts.new_tag(*((line.facet, None) if isinstance(line, FacetLine) else self._beside(line.tag)))

    def _beside(self, tag: Tag) -> tuple[Facet, Tag | None]:
        facet = next(each for each in self._facets if each.facet.id == tag.facet_id)
        parent = next((line.tag for line, _ in walk(facet.below) if line.tag.id == tag.parent_id), None)
        return facet.facet, parent

    def _edit(self, column: Column) -> None:
        index = self.tree.selectionModel().selectedRows()[0].siblingAtColumn(column)
        self.tree.setCurrentIndex(index)
        self.tree.edit(index)

    def _move(self, by: int) -> None:
        tag = self._tags()[0]
        self.acts.move(tag, by)

    def _on_search(self) -> None:
        """The snippets of the chosen tags and of those that stand under them."""
        names = {facet.facet.id: facet.facet.name for facet in self._facets}
        tags = [line.tag for chosen in self._lines() for line, _ in walk(_with_itself(chosen))]
        self.search_requested.emit(tuple(dict.fromkeys(f"{names[tag.facet_id]}:{tag.name}" for tag in tags)))

    def _fill_colours(self) -> None:
        self._colours.clear()
        theme, tags = self._means.theme, self._tags()
        own = {tag.colour for tag in tags}
        for number, colour in enumerate(theme.tag_colours(), start=1):
            action = self._colour_action(self.tr("Colour {n}").format(n=number), colour, own == {colour})
            swatch = QPixmap(24, 24)
            swatch.fill(theme.tag_colour(colour, 0))
            action.setIcon(QIcon(swatch))
        self._colours.addSeparator()
        self._colour_action(self.tr("As its place gives it"), "", own == {""})
        self._colours.addAction(self.tr("Own colour…")).triggered.connect(self._on_own_colour)

    def _colour_action(self, text: str, colour: str, is_on: bool) -> QAction:
        action = self._colours.addAction(text)
        action.setData(colour)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(self._on_colour)
        return action

    def _on_colour(self) -> None:
        self.acts.colour(self._tags(), self.sender().data())  # type: ignore[attr-defined] # an action of the menu

    def _on_own_colour(self) -> None:
        self.acts.own_colour(self._tags())


def _with_itself(line: FacetLine | TagLine) -> Sequence[TagLine]:
    return line.below if isinstance(line, FacetLine) else (line,)


_NOTHING = QItemSelectionModel.SelectionFlag.NoUpdate
_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows

"""The tree of a proposal for a view."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draftdesk.desktop.compose.assembling.proposal import Kind, Node, Proposal, mark
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.assembly import Way

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONGEST = 300
"""Letters of a snippet that its line holds: a view measures and draws them all."""


class ProposalModel(QAbstractItemModel):
    """Three columns: the section or the words, the snippet, how it gets in or why it does not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._proposal: Proposal | None = None

    def show(self, proposal: Proposal | None) -> None:
        """Show another proposal."""
        self.beginResetModel()
        self._proposal = proposal
        self.endResetModel()

    def node(self, index: Index) -> Node | None:
        """The line at that index."""
        if not index.isValid() or self._proposal is None:
            return None
        return self._proposal.nodes[index.internalId()]

    def index_of(self, key: str) -> QModelIndex:
        """Where the section, group or snippet of that key is."""
        nodes = self._proposal.nodes if self._proposal else ()
        found = next((node for node in nodes if node.key == key), None)
        return _NOWHERE if found is None else self.createIndex(found.row, 0, found.number)

    # --- what Qt asks

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        children = self._children(parent)
        if not (0 <= row < len(children) and 0 <= column < 3):
            return QModelIndex()
        return self.createIndex(row, column, children[row].number)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # Qt has two of that name
        node = self.node(index)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent.number)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._children(parent)) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002
        return 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Section and words"), self.tr("Snippet"), self.tr("How, or why not"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(node, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node) if index.column() == 0 else self._shown(node, index.column())
        return None

    # --- inside

    def _children(self, parent: Index) -> list[Node] | tuple[Node, ...]:
        node = self.node(parent)
        if node is not None:
            return node.children
        return self._proposal.roots if self._proposal is not None and not parent.isValid() else ()

    def _shown(self, node: Node, column: int) -> str:
        if node.snippet is None:
            return (self.title(node), f"{node.count:,}", "")[column]
        if column == 0:
            text = node.snippet.text[:_LONGEST].replace("\n", " ")
            return f"{mark(node.placement)}  {as_it_runs(text)}" if node.placement else as_it_runs(text)
        return node.snippet.reference if column == 1 else self.manner(node)

    def title(self, node: Node) -> str:
        """What a section or group is called."""
        match node.kind:
            case Kind.ALREADY_THERE:
                return self.tr("Already there")
            case Kind.NOT_PLACED:
                return self.tr("Not placed")
            case Kind.KEPT_OUT:
                return self.tr("Set aside and parked")
            case _:
                return node.title or self.tr("(without a heading)")

    def manner(self, node: Node) -> str:
        """How a snippet gets in, or why it stays out."""
        placement, proposal = node.placement, self._proposal
        if placement is None or proposal is None:
            return node.reason
        if placement.way is Way.JOINED:
            name = proposal.names.get(placement.into or "", "")
            return self.tr("says the same as {other}, joins it").format(other=as_it_runs(name))
        if placement.similar_to:
            name = proposal.names.get(placement.similar_to, "")
            return self.tr("nearly the same as {other}").format(other=as_it_runs(name))
        return self.tr("new paragraph")

    def _spoken(self, node: Node) -> str:
        if node.snippet is None:
            return self.tr("{title}, {count} snippets").format(title=self.title(node), count=node.count)
        manner = self.manner(node)
        said = f"{node.snippet.reference}: {node.snippet.text[:_LONGEST]}"
        return f"{said} ({manner})" if manner else said

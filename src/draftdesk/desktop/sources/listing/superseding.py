"""A corrected source takes the place of an older one: what comes over by itself, what only if a person says so."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QWidget

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.forms.superseding import Ui_Superseding
from draftdesk.desktop.means import Means
from draftdesk.desktop.theme import Theme
from draftdesk.model.folding import fold
from draftdesk.model.sources import Source

if TYPE_CHECKING:
    from draftdesk.drafting.anchoring import Anchor
    from draftdesk.workspace.queries import SourceLine

_SHAPE = "sources/superseding"
_TOPIC = "anchors"
_ANCHOR = Qt.ItemDataRole.UserRole
_LONGEST = 120


class Superseding(FittedDialog):
    """Nothing is moved before OK."""

    def __init__(self, means: Means, newer: Source, lines: "Sequence[SourceLine]", parent: QWidget) -> None:
        super().__init__(parent, means.settings, _SHAPE, letters=QSize(90, 30))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._means = means
        self._newer = newer
        self._others = [line.source for line in lines if line.source.id != newer.id]
        self._proposed: tuple[Anchor, ...] | None = None
        self._model = QStandardItemModel(self)
        self._form = Ui_Superseding()
        self._form.setupUi(self)
        self.setWindowTitle(self.tr("What {code} supersedes").format(code=newer.code))
        self._form.anchorsView.setModel(self._model)
        self._form.anchorsView.selectionModel().currentChanged.connect(self._on_current)
        self._form.faultLabel.hide()
        self._offer()
        self._form.olderBox.currentIndexChanged.connect(self._on_older)
        self._on_older()
        means.desk.closing.connect(self.reject)

    def accept(self) -> None:
        """Move what stands exactly there and what was ticked."""
        from draftdesk.drafting.superseding import supersede, supersede_name

        older, newer, proposed = self._older(), self._newer, self._proposed
        if older is None or proposed is None:
            return
        ticked = [each.snippet.id for each in self._ticked()]
        self._means.desk.act(
            supersede_name(newer, older),
            "Sources",
            lambda tx: supersede(tx, newer, older, proposed, ticked),
            lambda _: QDialog.accept(self),
            self._say_fault,
        )

    def done(self, result: int) -> None:
        self._means.desk.forget(_TOPIC)
        super().done(result)

    # --- inside

    def _offer(self) -> None:
        box = self._form.olderBox
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(30)
        box.addItem(self.tr("Choose the older source"), None)
        for source in self._others:
            box.addItem(f"{source.code} · {source.title}", source.id)
        named = self._newer.supersedes or next(
            (each.id for each in self._others if fold(each.title) == fold(self._newer.title)), None
        )
        box.setCurrentIndex(max(0, box.findData(named)))

    def _older(self) -> Source | None:
        chosen = self._form.olderBox.currentData()
        return next((each for each in self._others if each.id == chosen), None)

    def _on_older(self) -> None:
        from draftdesk.drafting.superseding import propose_anchors

        older, newer = self._older(), self._newer
        self._proposed = None
        self._model.clear()
        self._form.faultLabel.hide()
        self._agree(allowed=False)
        if older is None:
            self._means.desk.forget(_TOPIC)
            self._form.exactLabel.setText(
                self.tr("Its snippets, with their tags and their places in drafts, come over to this source.")
            )
            return
        self._form.exactLabel.setText(self.tr("Comparing the two…"))
        self._means.desk.ask(
            _TOPIC, lambda look: propose_anchors(look, older, newer), self._show, self._on_not_compared
        )

    def _on_not_compared(self, line: str) -> None:
        self._form.exactLabel.clear()
        self._form.faultLabel.setText(line)
        self._form.faultLabel.show()

    def _show(self, proposed: "tuple[Anchor, ...]") -> None:
        from draftdesk.drafting.anchoring import Match

        self._proposed = proposed
        by_match = {match: [each for each in proposed if each.match is match] for match in Match}
        self._form.exactLabel.setText(self._counted(len(by_match[Match.EXACT]), len(proposed)))
        self._model.clear()
        changed, gone = by_match[Match.CHANGED], by_match[Match.GONE]
        if changed:
            self._add_group(self.tr("Words differ: tick those that are the same snippet ({count})"), changed, True)
        if gone:
            self._add_group(self.tr("Not in the new source: they stay with the old one ({count})"), gone, False)
        self._form.anchorsView.expandAll()
        self._form.panes.setVisible(bool(changed or gone))
        if changed or gone:
            self._form.anchorsView.setCurrentIndex(self._model.index(0, 0, self._model.index(0, 0)))
        self._agree(allowed=True)

    def _counted(self, exact: int, all_: int) -> str:
        if not all_:
            return self.tr("The older source has no snippets: nothing needs to come over.")
        return self.tr("{exact} of {all} snippets stand there word for word and come over.").format(
            exact=exact, all=all_
        )

    def _add_group(self, title: str, anchors: "Sequence[Anchor]", checkable: bool) -> None:
        group = QStandardItem(title.format(count=len(anchors)))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for anchor in anchors:
            words = " ".join(anchor.snippet.quoted.split())
            item = QStandardItem(f"{anchor.snippet.reference}  {words[:_LONGEST]}")
            item.setEditable(False)
            item.setCheckable(checkable)
            item.setData(anchor, _ANCHOR)
            group.appendRow(item)
        self._model.appendRow(group)

    def _ticked(self) -> "Sequence[Anchor]":
        items = [
            group.child(row)
            for at in range(self._model.rowCount())
            if (group := self._model.item(at)) is not None
            for row in range(group.rowCount())
        ]
        return [item.data(_ANCHOR) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _on_current(self, index: QModelIndex) -> None:
        anchor: Any = index.data(_ANCHOR)
        self._form.wordsView.clear()
        if anchor is not None:
            show_differences(self._form.wordsView.textCursor(), anchor.snippet.quoted, anchor.quoted, self._means.theme)

    def _agree(self, *, allowed: bool) -> None:
        self._form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(allowed)

    def _say_fault(self, line: str) -> None:
        self._form.faultLabel.setText(line[:1].upper() + line[1:])
        self._form.faultLabel.show()


def show_differences(cursor: QTextCursor, old: str, new: str, theme: Theme) -> None:
    """Write the words with what went struck and what came underlined; where there is nothing new, the old as it is."""
    from draftdesk.model.differences import Side, differences

    went, came = QTextCharFormat(), QTextCharFormat()
    went.setForeground(theme.colour("deleted"))
    went.setFontStrikeOut(True)
    came.setForeground(theme.colour("inserted"))
    came.setFontUnderline(True)
    formats = {Side.BOTH: QTextCharFormat(), Side.FIRST: went, Side.SECOND: came}
    if not new:
        cursor.insertText(old, QTextCharFormat())
        return
    for segment in differences(old, new):
        cursor.insertText(segment.text, formats[segment.side])

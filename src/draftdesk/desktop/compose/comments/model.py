"""The comments of a draft in reading order, as Qt's lists read them."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from draftdesk.desktop.compose.outline.commands import called
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.saying.painting import Part, Said
from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.words import as_it_runs, when_words
from draftdesk.model import inline
from draftdesk.model.drafts import Comment
from draftdesk.model.placing import is_heading
from draftdesk.model.remarks import anchor

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Remark(NamedTuple):
    """A comment with the number of its paragraph, and where its words stand now (None: nowhere, or all of it)."""

    comment: Comment
    where: str
    place: tuple[int, int] | None

    @property
    def is_astray(self) -> bool:
        """Whether the words that it was about are gone."""
        return bool(self.comment.quoted) and self.place is None


class CommentModel(QAbstractListModel):
    """Those that are wanted: of all of the draft or of some paragraphs, open ones, resolved ones or both."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._comments: Sequence[Comment] = ()
        self._shown: Sequence[Remark] = ()
        self._within: Collection[str] | None = None
        self._resolved: bool | None = False

    # --- what is shown

    def hold(self, comments: Sequence[Comment]) -> None:
        """These are the comments of the draft now."""
        self._comments = comments
        self.arrange()

    def want(self, within: Collection[str] | None, resolved: bool | None) -> None:
        """Show those of these paragraphs (None: of all) that are resolved or not (None: both)."""
        if (within, resolved) != (self._within, self._resolved):
            self._within, self._resolved = within, resolved
            self.arrange()

    def arrange(self) -> None:
        """Show what is so now; rows are touched only where they say something else."""
        shown = sorted((self._remark(each) for each in self._comments if self._fits(each)), key=self._order)
        if [each.comment.id for each in shown] == [each.comment.id for each in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many comments the draft has."""
        return len(self._comments)

    @property
    def open_total(self) -> int:
        """How many of them are open."""
        return sum(not each.resolved for each in self._comments)

    def remark(self, row: int) -> Remark | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, comment_id: str) -> int:
        """The row of a comment, -1 where it is not shown."""
        return next((row for row, each in enumerate(self._shown) if each.comment.id == comment_id), -1)

    def beside(self, place: int, start: int, by: int) -> Remark | None:
        """The open comment after (1) or before (-1) a character of the paragraph at that place of the draft."""
        found = sorted((self._remark(each) for each in self._comments if not each.resolved), key=self._order)
        here = (place, start)
        if by > 0:
            return next((each for each in found if self._order(each)[:2] > here), None)
        return next((each for each in reversed(found) if self._order(each)[:2] < here), None)

    # --- as Qt asks

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        remark = self.remark(index.row()) if index.isValid() else None
        if remark is None:
            return None
        if role == Part.SAID:
            return self._said(remark)
        if role == Qt.ItemDataRole.DisplayRole:
            return remark.comment.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(remark)
        if role == Qt.ItemDataRole.ToolTipRole and remark.comment.resolved:
            return plain_tip(self._resolved_words(remark.comment))
        return None

    # --- inside

    def _fits(self, comment: Comment) -> bool:
        if self._resolved is not None and comment.resolved is not self._resolved:
            return False
        return comment.paragraph_id in self._sheet and (self._within is None or comment.paragraph_id in self._within)

    def _remark(self, comment: Comment) -> Remark:
        paragraph = self._sheet.paragraph(comment.paragraph_id)
        if paragraph is None:
            return Remark(comment, "", None)
        return Remark(comment, where_words(self._sheet, paragraph.id), anchor(comment, inline.said(paragraph.text)))

    def _order(self, remark: Remark) -> tuple[int, int, str]:
        return (
            self._sheet.place(remark.comment.paragraph_id),
            remark.place[0] if remark.place else 0,
            remark.comment.at,
        )

    def _said(self, remark: Remark) -> Said:
        comment = remark.comment
        when = when_words(comment.at)
        if comment.resolved:
            when = self.tr("{when} · resolved").format(when=when)
        return Said(
            comment.author, when, self._about(remark), comment.text, astray=remark.is_astray, settled=comment.resolved
        )

    def _about(self, remark: Remark) -> str:
        if remark.is_astray:
            return self.tr("“{words}”, gone from {paragraph}").format(
                paragraph=remark.where, words=as_it_runs(remark.comment.quoted)
            )
        if remark.comment.quoted:
            line = self.tr("“{words}” in {paragraph}")
            return line.format(paragraph=remark.where, words=as_it_runs(remark.comment.quoted))
        return remark.where[:1].upper() + remark.where[1:]

    def _spoken(self, remark: Remark) -> str:
        comment = remark.comment
        about = self.tr("on “{words}” in {paragraph}") if comment.quoted else self.tr("on {paragraph}")
        said = [
            self.tr("{author}, {when}, {about}: {text}").format(
                author=comment.author,
                when=when_words(comment.at),
                about=about.format(words=comment.quoted, paragraph=remark.where),
                text=comment.text,
            )
        ]
        if comment.resolved:
            said.append(self._resolved_words(comment))
        if remark.is_astray:
            said.append(self.tr("its words are gone"))
        return "; ".join(said)

    def _resolved_words(self, comment: Comment) -> str:
        words = self.tr("resolved by {author}, {when}")
        return words.format(author=as_it_runs(comment.resolved_by), when=when_words(comment.resolved_at))


def where_words(sheet: Sheet, paragraph_id: str) -> str:
    """What a paragraph is called where it is told on which one a comment stands."""
    paragraph, number = sheet.paragraph(paragraph_id), sheet.number(paragraph_id).full
    if number and paragraph is not None and not is_heading(paragraph):
        return QCoreApplication.translate("comments", "paragraph {number}").format(number=as_it_runs(number))
    return as_it_runs(called(sheet, [paragraph_id])[0])

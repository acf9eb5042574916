"""What is known of a source that arrives: what the document says, and what a person says instead."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLabel, QLineEdit, QWidget

from draftdesk.desktop.kinds import said
from draftdesk.model.sources import SourceKind, Visibility

if TYPE_CHECKING:
    from draftdesk.drafting.reviewing import Reviewed
    from draftdesk.drafting.sources import Details
    from draftdesk.reading.passages.session import SessionFound


class DetailsForm(QWidget):
    """Fields of one source. What a person has not touched stays what the document says."""

    edited = Signal(object)
    """The `Details` of the source shown, as they are now."""
    refused = Signal(str)

    def __init__(self, sessions: tuple[str, ...], people: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details: Details | None = None
        self.title = QLineEdit()
        self.kind = QComboBox()
        for kind in SourceKind:
            self.kind.addItem(said(kind), kind)
        self.session = QLineEdit()
        self.session.setCompleter(_completer(sessions, self))
        self.date = QLineEdit()
        self.date.setPlaceholderText(self.tr("year-month-day"))
        self.submitters = QLineEdit()
        self.submitters.setCompleter(_completer(people, self))
        self.submitters.setPlaceholderText(self.tr("as the document says"))
        self.language = QLineEdit()
        self.language.setMaxLength(11)
        self.language.setPlaceholderText(self.tr("as the document says"))
        self.visibility = QComboBox()
        for each in Visibility:
            self.visibility.addItem(said(each), each)
        self._lay_out()
        for field in self._lines():
            field.editingFinished.connect(self._on_typed)
        self.kind.activated.connect(self._on_kind)
        self.visibility.activated.connect(self._on_visibility)

    def show_source(self, source: "Reviewed") -> None:
        """Show what is known of a source."""
        known = source.as_stored()
        self._details = source.details
        self.title.setText(known.title)
        self.title.setCursorPosition(0)
        self.kind.setCurrentIndex(self.kind.findData(known.kind))
        self.session.setText(source.details.session or (_called(known.session) if known.session else ""))
        self.session.setCursorPosition(0)
        self.date.setText(known.dated or "")
        self.submitters.setText("; ".join(source.details.submitters))
        self.language.setText(known.language)
        self.visibility.setCurrentIndex(self.visibility.findData(source.details.visibility))
        for field in self._lines():
            field.setModified(False)

    def settle(self) -> None:
        """Take what is typed and not finished."""
        self._on_typed()

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.title, self.session, self.date, self.submitters, self.language)

    def _on_kind(self) -> None:
        if self._details is not None:
            self._give(replace(self._details, kind=SourceKind(self.kind.currentData())))

    def _on_visibility(self) -> None:
        if self._details is not None:
            self._give(replace(self._details, visibility=Visibility(self.visibility.currentData())))

    def _on_typed(self) -> None:
        now = self._details
        if now is None or not any(field.isModified() for field in self._lines()):
            return
        if self.title.isModified():
            now = replace(now, title=_one_line(self.title))
        if self.session.isModified():
            now = replace(now, session=_one_line(self.session))
        if self.date.isModified():
            now = replace(now, date=self._day(now.date))
        if self.submitters.isModified():
            now = replace(now, submitters=tuple(filter(None, map(str.strip, self.submitters.text().split(";")))))
        if self.language.isModified():
            now = replace(now, language=_one_line(self.language).lower())
        for field in self._lines():
            field.setModified(False)
        self._give(now)

    def _day(self, before: str | None) -> str | None:
        from draftdesk.drafting.changes import is_day

        day = self.date.text().strip()
        if day and not is_day(day):
            self.refused.emit(self.tr("“{day}” is no date: write it as year-month-day, 2017-07-10").format(day=day))
            return before
        return day or None

    def _give(self, details: "Details") -> None:
        if details != self._details:
            self._details = details
            self.edited.emit(details)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        above = (
            (self.tr("&Title"), self.title, 0, 0, 3),
            (self.tr("Ki&nd"), self.kind, 0, 4, 1),
            (self.tr("&Session"), self.session, 1, 0, 3),
            (self.tr("&Date"), self.date, 1, 4, 1),
            (self.tr("Sub&mitted by"), self.submitters, 2, 0, 1),
            (self.tr("&Language"), self.language, 2, 2, 1),
            (self.tr("&Who may see it"), self.visibility, 2, 4, 1),
        )
        for words, field, row, column, width in above:
            label = QLabel(words)
            label.setBuddy(field)
            grid.addWidget(label, row, column)
            grid.addWidget(field, row, column + 1, 1, width)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 1)
        grid.setColumnStretch(5, 2)


def _one_line(field: QLineEdit) -> str:
    return " ".join(field.text().split())


def _completer(words: tuple[str, ...], parent: QWidget) -> QCompleter:
    completer = QCompleter(words, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer


def _called(session: "SessionFound") -> str:
    return session.title or session.name

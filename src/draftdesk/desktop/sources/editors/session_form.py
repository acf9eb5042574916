"""What a person says of one session, with what is wrong of it said at its field."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from draftdesk.desktop.sources.editors.fields import Field, Suggested, form
from draftdesk.desktop.theme import Theme
from draftdesk.drafting.changes import day_given
from draftdesk.model.errors import NotAllowed
from draftdesk.model.sources import Session

_PHASES = ("consultation", "stocktaking", "negotiation")
_KINDS = ("thematic", "regional", "hearing", "stocktaking", "workshop", "briefing", "round")


class SessionForm(QWidget):
    """Each field counts once a person is done with it and all of them are right."""

    changed = Signal(object)
    """The session as it should be."""

    def __init__(self, theme: Theme, *, may_edit: bool) -> None:
        super().__init__()
        self._session: Session | None = None
        day = self.tr("YYYY-MM-DD")
        self.title = Field(theme, may_edit=may_edit)
        self.number = Field(theme, may_edit=may_edit)
        self.phase = Suggested(theme, may_edit=may_edit)
        self.kind = Suggested(theme, may_edit=may_edit)
        self.starts = Field(theme, hint=day, may_edit=may_edit)
        self.ends = Field(theme, hint=day, may_edit=may_edit)
        self.place = Field(theme, may_edit=may_edit)
        self.attendance = Field(theme, may_edit=may_edit)
        self._fields = (
            self.title, self.number, self.phase, self.kind, self.starts, self.ends, self.place, self.attendance,
        )  # fmt: skip
        whole = form([(self.tr("&Title:"), self.title)])
        left = form(
            [
                (self.tr("&Phase:"), self.phase),
                (self.tr("&Kind:"), self.kind),
                (self.tr("Num&ber:"), self.number),
            ]
        )
        right = form(
            [
                (self.tr("&First day:"), self.starts),
                (self.tr("&Last day:"), self.ends),
                (self.tr("Plac&e:"), self.place),
                (self.tr("Who was &there:"), self.attendance),
            ]
        )
        halves = QHBoxLayout()
        halves.addLayout(left, 1)
        halves.addSpacing(12)
        halves.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(whole)
        column.addLayout(halves)
        column.addStretch(1)
        for field in self._fields:
            field.finished.connect(self.settle)

    def show_session(self, session: Session | None, others: Sequence[Session]) -> None:
        """Show one, or none. `others` say what phases and kinds there are besides the usual."""
        is_another = (session and session.id) != (self._session and self._session.id)
        self._session = session
        self.setEnabled(session is not None)
        self.phase.suggest(_with(_PHASES, (each.phase for each in others)))
        self.kind.suggest(_with(_KINDS, (each.kind for each in others)))
        for field, text in zip(self._fields, _texts(session), strict=True):
            field.say(text, whatever=is_another)

    def settle(self) -> None:
        """Tell what was changed, where it is right."""
        if self._session is None or not any(field.is_changed for field in self._fields):
            return
        session = self._read(self._session)
        if session is not None and session != self._session:
            self.changed.emit(session)

    def _read(self, before: Session) -> Session | None:
        for field in self._fields:
            field.blame("")
        number, first, last = self._number(), self._day(self.starts), self._day(self.ends)
        if first and last and last < first:
            self.ends.blame(self.tr("The last day comes before the first."))
        if any(field.fault.text() for field in self._fields):
            return None
        return replace(
            before,
            title=self.title.text(),
            number=number,
            phase=self.phase.text(),
            kind=self.kind.text(),
            starts=first,
            ends=last,
            place=self.place.text(),
            attendance=self.attendance.text(),
        )

    def _number(self) -> int | None:
        text = self.number.text()
        if text and not (text.isdecimal() and text.isascii() and 0 < int(text) < 10_000):
            self.number.blame(self.tr("A number is 1 to 9999, or nothing."))
            return None
        return int(text) if text else None

    def _day(self, field: Field) -> str | None:
        try:
            return day_given(field.text())
        except NotAllowed:
            field.blame(self.tr("This is no day: write it as 2017-05-08."))
            return None


def _texts(session: Session | None) -> Sequence[str]:
    if session is None:
        return [""] * 8
    number = "" if session.number is None else str(session.number)
    return (
        session.title, number, session.phase, session.kind,
        session.starts or "", session.ends or "", session.place, session.attendance,
    )  # fmt: skip


def _with(usual: Sequence[str], more: Iterable[str]) -> list[str]:
    return list(dict.fromkeys([*usual, *sorted(filter(None, more))]))

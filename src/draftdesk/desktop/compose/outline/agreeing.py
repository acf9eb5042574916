"""How far paragraphs are agreed, on which day and in which meeting; the last answer is the first proposal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from draftdesk.desktop.dialogs import DraftDialog, button, row, words
from draftdesk.desktop.draft_words import status_word
from draftdesk.desktop.forms.agreeing import Ui_agreeing
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.drafts import Status

_DAY = "compose/agreed-day"
_MEETINGS = "compose/agreed-meetings"
_KEPT = 8
_AGREED = (Status.AGREED_IN_GROUP, Status.AD_REF, Status.AGREED)


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was said: the day as YYYY-MM-DD."""

    status: Status
    day: str
    meeting: str


class AgreeDialog(DraftDialog):
    """Asks for one status of the paragraphs that are called so."""

    def __init__(
        self,
        means: Means,
        called: Sequence[str],
        status: Status,
        agreed: Callable[[Agreement], object],
        parent: QWidget,
    ) -> None:
        super().__init__(means, "agreeing", "", QSize(72, 12), parent)
        self.setWindowTitle(self.tr("Agreed text"))
        self._agreed = agreed
        self._form = Ui_agreeing()
        form = QWidget()
        self._form.setupUi(form)
        self._ok = button(self.tr("&Agree"), default=True)
        self._cancel = button(self.tr("Cancel"))
        self._called = called
        self._about = words()
        column = QVBoxLayout(self)
        column.addWidget(self.notices)
        column.addWidget(self._about)
        column.addWidget(form, 1)
        column.addLayout(row(None, self._ok, self._cancel))
        self._fill(status)
        self._tell()
        self._form.status.currentIndexChanged.connect(self._tell)
        self._ok.clicked.connect(self._on_ok)
        self._cancel.clicked.connect(self.reject)
        self._form.meeting.setFocus()

    def _fill(self, status: Status) -> None:
        form, settings = self._form, self._means.settings
        for each in _AGREED:
            said = status_word(each)
            form.status.addItem(said[:1].upper() + said[1:], each)
        form.status.setCurrentIndex(_AGREED.index(status))
        form.day.setDisplayFormat("d MMMM yyyy")  # no month is taken for a day, whoever reads it
        kept = QDate.fromString(settings.text(_DAY), Qt.DateFormat.ISODate)
        form.day.setDate(kept if kept.isValid() else QDate.currentDate())
        form.meeting.addItems(settings.text(_MEETINGS).splitlines())
        form.meeting.setCompleter(None)  # type: ignore[arg-type] # which Qt takes; one would take Enter for itself
        line = form.meeting.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Second round, informals of 12 March …"))
            line.setMaxLength(200)

    def _tell(self) -> None:
        """What follows from the status: a group's agreement locks nothing."""
        is_locked = _AGREED[self._form.status.currentIndex()] is not Status.AGREED_IN_GROUP
        if len(self._called) == 1:
            locked = self.tr("The text of {paragraph} will be changed only when it is reopened.")
            line = locked if is_locked else self.tr("The text of {paragraph} can still be changed.")
        else:
            locked = self.tr("The text of {count} paragraphs will be changed only when they are reopened.")
            line = locked if is_locked else self.tr("The text of {count} paragraphs can still be changed.")
        self._about.setText(line.format(paragraph=as_it_runs(self._called[0]), count=len(self._called)))

    def _on_ok(self) -> None:
        form, settings = self._form, self._means.settings
        meeting = " ".join(form.meeting.currentText().split())
        day = form.day.date().toString(Qt.DateFormat.ISODate)
        before = [each for each in settings.text(_MEETINGS).splitlines() if each != meeting]
        settings.keep(_MEETINGS, "\n".join([each for each in (meeting, *before) if each][:_KEPT]))
        settings.keep(_DAY, day)
        agreement = Agreement(_AGREED[form.status.currentIndex()], day, meeting)
        self.accept()
        self._agreed(agreement)

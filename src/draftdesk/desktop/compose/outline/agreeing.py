"""How far paragraphs are agreed, on which day and in which meeting; the last answer is the first proposal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from draftdesk.desktop.dialogs import DraftDialog, button, row, words
from draftdesk.desktop.draft_words import status_word
from draftdesk.desktop.forms.agreeing import Ui_agreeing
from draftdesk.desktop.means import Means
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
        super().__init__(means, "agreeing", "", QSize(56, 12), parent)
        self.setWindowTitle(self.tr("Agreed text"))
        self._agreed = agreed
        self._form = Ui_agreeing()
        form = QWidget()
        self._form.setupUi(form)
        self._ok = button(self.tr("&Agree"), default=True)
        self._cancel = button(self.tr("Cancel"))
        about = self.tr("{paragraph} is agreed; from then on it is changed only when it is reopened.")
        if len(called) > 1:
            about = self.tr("{count} paragraphs are agreed; from then on they are changed only when they are reopened.")
        column = QVBoxLayout(self)
        column.addWidget(self.notices)
        column.addWidget(words(about.format(paragraph=called[0], count=len(called))))
        column.addWidget(form, 1)
        column.addLayout(row(None, self._ok, self._cancel))
        self._fill(status)
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
        line = form.meeting.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Second round, informals of 12 March …"))
            line.setMaxLength(200)

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

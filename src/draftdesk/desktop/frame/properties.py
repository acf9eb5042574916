"""The dialog that says what the open workspace is, and gives it another title."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QSize
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.forms.properties import Ui_Properties
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import moment_words
from draftdesk.drafting.workspaces import RETITLE, TITLE, check_open, last_backup, retitle
from draftdesk.workspace import queries
from draftdesk.workspace.queries import Counts

_SHOWN = 5


class PropertiesDialog(FittedDialog):
    """A changed title is an act of its own, which Undo takes back."""

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(parent, means.settings, "properties", letters=QSize(80, 20))
        self._means = means
        self._is_over = False
        self._form = form = Ui_Properties()
        form.setupUi(self)
        path, look = means.desk.workspace.path, means.desk.look()
        self._path = path
        self._title = queries.setting(look, TITLE)
        form.titleEdit.setText(self._title)
        form.titleEdit.setReadOnly(means.desk.is_read_only)
        form.fileText.setText(path.name)
        form.folderText.setText(str(path.parent))
        form.sizeText.setText(self._size())
        form.holdsText.setText(self._holds(queries.counts(look)))
        form.backupText.setText(self._moment(last_backup(look)))
        form.checkText.setText(self.tr("Not checked yet"))
        form.checkButton.clicked.connect(self._on_check)
        form.titleEdit.selectAll()
        form.titleEdit.setFocus()
        means.desk.closing.connect(self.reject)

    def accept(self) -> None:
        title = self._form.titleEdit.text()
        if " ".join(title.split()) != self._title and not self._means.desk.is_read_only:
            self._means.desk.act(RETITLE, "", lambda tx: retitle(tx, title))
        super().accept()

    def done(self, result: int) -> None:
        self._is_over = True
        super().done(result)
        self.deleteLater()

    def _size(self) -> str:
        try:
            size = self._path.stat().st_size
        except OSError:
            return self.tr("The file is not there any more")
        return QLocale().formattedDataSize(size)

    def _holds(self, counts: Counts) -> str:
        parts = (
            (counts.sources, self.tr("1 source"), self.tr("{n} sources")),
            (counts.snippets, self.tr("1 snippet"), self.tr("{n} snippets")),
            (counts.paragraphs, self.tr("1 paragraph"), self.tr("{n} paragraphs")),
            (counts.versions, self.tr("1 version"), self.tr("{n} versions")),
            (counts.acts, self.tr("1 act"), self.tr("{n} acts")),
        )
        return ", ".join(
            one if number == 1 else many.format(n=QLocale().toString(number)) for number, one, many in parts
        )

    def _moment(self, moment: datetime | None) -> str:
        if moment is None:
            return self.tr("None yet")
        return moment_words(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())))

    def _on_check(self) -> None:
        self._form.checkButton.setEnabled(False)
        self._form.checkText.setText(self.tr("Checking…"))
        workspace = self._means.desk.workspace
        self._means.tasks.run(
            self.tr("Checking {name}").format(name=self._path.name),
            lambda _: check_open(workspace),
            self._on_checked,
            failed=self._on_unchecked,
            can_stop=False,
        )

    def _on_checked(self, faults: Sequence[str]) -> None:
        lines = "\n".join(faults[:_SHOWN]) + ("\n…" if len(faults) > _SHOWN else "")
        self._on_unchecked(lines or self.tr("Whole: nothing is missing or damaged"))

    def _on_unchecked(self, line: str) -> None:
        if self._is_over:
            return
        self._form.checkText.setText(line)
        self._form.checkButton.setEnabled(True)

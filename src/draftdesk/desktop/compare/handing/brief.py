"""Brief for capital…: with or without the remarks, under which dates."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from draftdesk.desktop.compare.handing.export import proposed
from draftdesk.desktop.compare.handing.handing import Handing
from draftdesk.desktop.compare.naming import names_of
from draftdesk.desktop.compare.notebook import Notebook
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.filing import with_suffix
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import as_it_runs
from draftdesk.kit.jobs import Progress
from draftdesk.model.remarking import Side, SideKind

_MIDDLE = Qt.TextElideMode.ElideMiddle
_WIDEST = 40
"""Letters of a text's name that are shown."""
_AUTHOR, _REMARKS = "brief/author", "brief/remarks"


class BriefDialog(DraftDialog):
    """Asks what the brief is to say; it is then written while the person goes on."""

    def __init__(self, means: Means, notebook: Notebook, handing: Handing, parent: QWidget) -> None:
        super().__init__(means, "brief", "", QSize(66, 0), parent)
        self.setWindowTitle(self.tr("Brief for capital"))
        self._notebook, self._handing = notebook, handing
        self.watched = words()
        self.remarks = QCheckBox()
        self.date_a, self.date_b = QLineEdit(), QLineEdit()
        self.author = QLineEdit()
        self._ok = button(self.tr("&Write the brief…"), default=True)
        self._cancel = button(self.tr("Cancel"))
        self._lay_out()
        self._fill()
        notebook.changed.connect(self._say_notes)
        self._ok.clicked.connect(self._on_write)
        self._cancel.clicked.connect(self.reject)
        self._say_notes()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        labels = self.tr("Date of the &older text, {name}:"), self.tr("Date of the &newer text, {name}:")
        fields = zip(labels, names_of(self._handing.found), (self.date_a, self.date_b), strict=True)
        for label, title, field in fields:
            shown = as_it_runs(self.fontMetrics().elidedText(title, _MIDDLE, _WIDEST * self._letter()))
            form.addRow(label.format(name=shown.replace("&", "&&")), field)
            field.setMaxLength(60)
            field.setPlaceholderText(self.tr("Not said"))
        form.addRow(self.tr("&Author in the file’s properties:"), self.author)
        form.addRow(self.remarks)
        about = words(
            self.tr(
                "Two to four pages in Word, marked INTERNAL: what changed, old and new wording of what matters, "
                "brackets, obligations, and an empty column for instructions."
            )
        )
        down = column(self, self.notices, about, self.watched, form)
        down.addStretch(1)
        down.addLayout(row(None, self._ok, self._cancel))

    def _letter(self) -> int:
        return self.fontMetrics().averageCharWidth()

    def _fill(self) -> None:
        found, settings = self._handing.found, self._means.settings
        self.date_a.setText(self._date(found.a))
        self.date_b.setText(self._date(found.b))
        self.author.setText(settings.text(_AUTHOR))
        self.author.setPlaceholderText(self.tr("Nobody is named in the file"))
        self.author.setMaxLength(200)
        self.remarks.setChecked(settings.flag(_REMARKS, default=True))

    def _date(self, side: Side) -> str:
        """The date of a version; of all else nobody knows it."""
        from draftdesk.model.drafts import Version

        if side.kind is not SideKind.VERSION or not self._means.desk.is_open:
            return ""
        version = self._means.desk.look().get(Version, side.id)
        return version.date if version is not None else ""

    def _say_notes(self) -> None:
        items, remarks = self._notebook.watch, len(self._notebook.remarks)
        if items:
            line = self.tr("It tells first what touches the watch list. Watched: {count}.")
            self.watched.setText(line.format(count=f"{len(items):,}"))
        else:
            self.watched.setText(
                self.tr(
                    "Nothing is on the watch list: the brief tells the weightiest changes instead. Watch words or "
                    "paragraphs first to have it tell what touches them."
                )
            )
        self.remarks.setText(self.tr("With the delegation’s &remarks ({count})").format(count=f"{remarks:,}"))
        self.remarks.setEnabled(bool(remarks))

    def _on_write(self) -> None:
        self._means.settings.keep(_AUTHOR, self.author.text())
        self._means.settings.keep(_REMARKS, self.remarks.isChecked())
        kinds = self.tr("Word (*.docx)")
        place = proposed(self._means, self._handing, self.tr("Brief, {b} since {a}"))
        chosen = self._means.asking.save_file(self.tr("Brief for capital"), kinds, place)
        if chosen is None:
            return
        target, may_replace = with_suffix(chosen, ".docx")
        from draftdesk.drafting.briefing import brief, write_brief
        from draftdesk.drafting.comparing import require_target

        found, inputs = self._handing.found.compared, tuple(self._handing.inputs())
        author = " ".join(self.author.text().split())
        is_remarked = self.remarks.isChecked() and self.remarks.isEnabled()
        make = partial(
            brief,
            found,
            self._notebook.watch,
            remarks=self._notebook.remarks if is_remarked else (),
            dates=(self.date_a.text().strip(), self.date_b.text().strip()),
        )

        def work(progress: Progress) -> str:
            require_target(target, "table", inputs, overwrite=may_replace)
            write_brief(make(progress=progress), target, overwrite=may_replace, author=author, inputs=inputs)
            return ""

        self._handing.filing.write(target, work)
        self.accept()

"""The dialog that makes a new workspace."""

import re
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QWidget

from draftdesk.desktop.circulate.profiles.groups import LANGUAGES
from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.forms.new_workspace import Ui_NewWorkspace
from draftdesk.desktop.frame.files import SUFFIX
from draftdesk.desktop.languages import chosen
from draftdesk.desktop.means import Means
from draftdesk.drafting.offered import outlines, vocabularies
from draftdesk.drafting.workspaces import NewWorkspace, new_workspace
from draftdesk.kit.places import user_name

_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST = 60


class NewWorkspaceDialog(FittedDialog):
    """Stays open, with the reason, where the workspace cannot be made as asked."""

    made = Signal(Path)
    """The new workspace, to be opened."""

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(parent, means.settings, "new-workspace", letters=QSize(90, 16))
        self._means = means
        self._outlines = {each.name: each for each in outlines()}
        self._is_file_own = False
        self._is_making = False
        self._form = form = Ui_NewWorkspace()
        form.setupUi(self)
        for code, name in LANGUAGES:
            form.languageBox.addItem(name, code)
        form.languageBox.setCurrentIndex(max(form.languageBox.findData(chosen(means.settings)), 0))
        for each in self._outlines.values():
            form.outlineBox.addItem(each.title, each.name)
        for name in vocabularies():
            form.vocabularyBox.addItem(self._called(name), name)
        self._make = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._make.setText(self.tr("&Make"))
        self._make.setDefault(True)
        form.errorLabel.setVisible(False)
        form.outlineButton.setAccessibleName(self.tr("Own outline from a file"))
        form.vocabularyButton.setAccessibleName(self.tr("Own vocabulary from a file"))
        form.fileButton.setAccessibleName(self.tr("Choose where to keep the workspace"))
        form.buttons.accepted.connect(self._on_asked)
        form.outlineBox.currentIndexChanged.connect(self._on_outline)
        form.outlineButton.clicked.connect(self._on_own_outline)
        form.vocabularyButton.clicked.connect(self._on_own_vocabulary)
        form.fileButton.clicked.connect(self._on_choose_file)
        form.titleEdit.textChanged.connect(self._propose_file)
        form.fileEdit.textEdited.connect(self._on_file_edited)
        form.fileEdit.textChanged.connect(self._allow)
        self._on_outline()
        form.titleEdit.setFocus()

    def reject(self) -> None:
        if not self._is_making:  # it takes a moment, and its end is told to this dialog
            super().reject()

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()

    # --- inside

    def _called(self, name: str) -> str:
        known = {"general": self.tr("For any negotiation"), "migration-compact": self.tr("Compact on migration")}
        return known.get(name, name)

    def _title(self) -> str:
        return " ".join(self._form.titleEdit.text().split())

    def _on_outline(self) -> None:
        outline = self._outlines.get(self._form.outlineBox.currentData())
        about = outline.about if outline else self.tr("Your own outline: a title and headings in Markdown.")
        self._form.aboutLabel.setText(about)
        self._form.titleEdit.setPlaceholderText(outline.title if outline else "")
        self._propose_file()

    def _propose_file(self) -> None:
        if self._is_file_own:
            return
        title = self._title() or self._form.titleEdit.placeholderText() or self.tr("New workspace")
        name = " ".join(_UNFIT.sub(" ", title).split()).strip(". ")[:_LONGEST].strip() or "workspace"
        self._form.fileEdit.setText(str(_free(_documents() / f"{name}{SUFFIX}")))

    def _on_file_edited(self) -> None:
        self._is_file_own = True

    def _allow(self) -> None:
        self._make.setEnabled(bool(self._form.fileEdit.text().strip()))

    def _on_own_outline(self) -> None:
        self._choose_own(self._form.outlineBox, self.tr("Own outline"), self.tr("Outlines (*.md);;All files (*)"))

    def _on_own_vocabulary(self) -> None:
        kinds = self.tr("Vocabularies (*.csv);;All files (*)")
        self._choose_own(self._form.vocabularyBox, self.tr("Own vocabulary"), kinds)

    def _choose_own(self, box: QComboBox, title: str, kinds: str) -> None:
        path = self._means.asking.open_file(title, kinds)
        if path is None:
            return
        at = box.findData(str(path))
        if at < 0:
            box.addItem(path.name, str(path))
            at = box.count() - 1
        box.setCurrentIndex(at)

    def _on_choose_file(self) -> None:
        kinds = self.tr("Workspaces (*.draftdesk)")
        path = self._means.asking.save_file(self.tr("New workspace"), kinds, Path(self._form.fileEdit.text()))
        if path is not None:
            self._is_file_own = True
            self._form.fileEdit.setText(str(path))

    def _on_asked(self) -> None:
        path = Path(self._form.fileEdit.text().strip()).expanduser()
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        start = NewWorkspace(
            title=self._title(),
            outline=self._form.outlineBox.currentData(),
            vocabulary=self._form.vocabularyBox.currentData(),
            language=self._form.languageBox.currentData(),
        )
        self._is_making = True
        self._make.setEnabled(False)
        self._form.errorLabel.setVisible(False)
        self._means.tasks.run(
            self.tr("Making {name}").format(name=path.name),
            lambda _: new_workspace(path, start, who=user_name()),
            lambda _: self._on_made(path),
            failed=self._on_failed,
            can_stop=False,
        )

    def _on_made(self, path: Path) -> None:
        self.made.emit(path)
        self.accept()

    def _on_failed(self, line: str) -> None:
        self._is_making = False
        self._make.setEnabled(True)
        self._form.errorLabel.setText(line)
        self._form.errorLabel.setVisible(True)
        self._form.fileEdit.setFocus()


def _documents() -> Path:
    """The person's folder for documents, where there is one."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(named) if named and Path(named).is_dir() else Path.home()


def _free(path: Path) -> Path:
    """The path, or with a number where something has that name."""
    count = 1
    free = path
    while free.exists():
        count += 1
        free = path.with_stem(f"{path.stem} {count}")
    return free

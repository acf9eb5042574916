"""Before numbers are released: what each of them becomes, to be read, kept as a file, and agreed to."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.concordance import ConcordanceView, NumberRow
from draftdesk.desktop.dialogs import DraftDialog, button, row, words
from draftdesk.desktop.filing import Filing, folder_for_files, tell_written, with_suffix
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import QT_TRANSLATE_NOOP
from draftdesk.kit.jobs import Progress
from draftdesk.model import inline
from draftdesk.model.drafts import Draft

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed
    from draftdesk.model.holding import Released

_TOPIC = "release"
_FATES = {
    "unchanged": QT_TRANSLATE_NOOP("concordance", "same number"),
    "renumbered": QT_TRANSLATE_NOOP("concordance", "renumbered"),
    "moved": QT_TRANSLATE_NOOP("concordance", "moved"),
    "deleted": QT_TRANSLATE_NOOP("concordance", "deleted"),
    "no longer numbered": QT_TRANSLATE_NOOP("concordance", "no longer numbered"),
}
_NONE = "—"
_ENDINGS = (".docx", ".csv", ".html")


class ReleaseDialog(DraftDialog):
    """Shows the concordance of held numbers and those that follow, and releases them."""

    def __init__(
        self,
        means: Means,
        sheet: Sheet,
        draft: Draft,
        done: "Callable[[Changed[Sequence[Released]]], object]",
        parent: QWidget,
    ) -> None:
        super().__init__(means, "releasing", "", QSize(96, 30), parent)
        self.setWindowTitle(self.tr("Release numbers"))
        self._sheet, self._draft, self._done = sheet, draft, done
        self._is_releasing = False
        self._filing = Filing(means, parent)
        self._about = words(
            self.tr(
                "The draft is numbered through once more. Cross-references follow; this is what each number becomes."
            )
        )
        self._view = ConcordanceView(means.settings)
        self._export = button(self.tr("&Export the concordance…"))
        self._ok = button(self.tr("&Release"), default=True)
        self._cancel = button(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.addWidget(self.notices)
        column.addWidget(self._about)
        column.addWidget(self._view, 1)
        column.addLayout(row(self._export, None, self._ok, self._cancel))
        self._ok.setEnabled(False)
        self._export.setEnabled(False)
        self._export.clicked.connect(self._on_export)
        self._ok.clicked.connect(self._on_release)
        self._cancel.clicked.connect(self.reject)
        self._filing.written.connect(self._on_written)
        self._filing.failed.connect(self.warn)
        self.refresh()

    def refresh(self) -> None:
        """Show what the numbers would become now."""
        if not self._means.desk.is_open or self._is_releasing:
            return
        from draftdesk.drafting.holding import released

        draft = self._draft
        self._means.desk.ask(_TOPIC, lambda look: released(look, draft), self._on_read, self.warn)

    def _on_read(self, found: "Sequence[Released]") -> None:
        same = sum(each.old == each.new for each in found)
        said = self.tr("{same} of {count} numbers stay as they are.").format(same=f"{same:,}", count=f"{len(found):,}")
        titles = (self.tr("Held"), self.tr("From now on"))
        self._view.show_rows([self._row(each) for each in found], titles, said)
        self._ok.setEnabled(not self._means.desk.is_read_only)
        self._export.setEnabled(True)

    def _row(self, each: "Released") -> NumberRow:
        paragraph = self._sheet.paragraph(each.paragraph_id)
        return NumberRow(
            old=each.old,
            new=each.new or _NONE,
            happened=QCoreApplication.translate("concordance", _FATES[each.fate]),
            words=inline.plain(paragraph.text) if paragraph else "",
            is_same=each.old == each.new,
            paragraph_id=each.paragraph_id,
        )

    def _on_release(self) -> None:
        from draftdesk.drafting.holding import RELEASE, release

        self._is_releasing = True
        self._ok.setEnabled(False)
        self._sheet.act(RELEASE, partial(release, draft=self._draft), self._on_released, self._on_failed)

    def _on_export(self) -> None:
        kinds = self.tr("Word (*.docx)"), self.tr("Spreadsheet (*.csv)"), self.tr("Web page (*.html)")
        proposed = folder_for_files(self._means) / self.tr("Concordance.docx")
        chosen = self._means.asking.save_file(self.tr("Export the concordance"), ";;".join(kinds), proposed)
        if chosen is None:
            return
        ending = chosen.suffix.lower() if chosen.suffix.lower() in _ENDINGS else _ENDINGS[0]
        target, may_replace = with_suffix(chosen, ending)
        workspace, draft = self._means.desk.workspace, self._draft

        def work(progress: Progress) -> str:
            from draftdesk.drafting.circulating import write_report
            from draftdesk.drafting.holding import concordance_table, released

            del progress
            look = workspace.look()
            table = concordance_table(look, draft, released(look, draft))
            write_report(table, target, overwrite=may_replace, workspace=workspace.path)
            return ""

        self._filing.write(target, work)

    def _on_written(self, target: Path, more: str) -> None:
        tell_written(self.notices, target, more)

    def _on_released(self, changed: "Changed[Sequence[Released]]") -> None:
        self.accept()
        self._done(changed)

    def _on_failed(self, line: str) -> None:
        self._is_releasing = False
        self._ok.setEnabled(True)
        self.warn(line)

    def done(self, result: int) -> None:
        self._means.desk.forget(_TOPIC)
        super().done(result)

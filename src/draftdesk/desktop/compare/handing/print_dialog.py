"""Print… and Print preview…: what of the marked-up copy is printed."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QRadioButton, QWidget

from draftdesk.desktop.compare.handing.press import Press
from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.telling import hidden_word
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.means import Means

_WHOLE = "compare/print-whole"


class PrintDialog(DraftDialog):
    """Asks whether all of the text is printed or what changed alone."""

    def __init__(self, means: Means, matter: Matter, press: Press, parent: QWidget, *, preview: bool) -> None:
        super().__init__(means, "print", "", QSize(64, 0), parent)
        self.setWindowTitle(self.tr("Print the marked-up copy"))
        self._press = press
        self.whole = QRadioButton(self.tr("&All of the newer text, with its changes marked"))
        self.changed = QRadioButton(self.tr("Only paragraphs that &changed, below their headings"))
        is_whole = means.settings.flag(_WHOLE, default=True)
        (self.whole if is_whole else self.changed).setChecked(True)
        said = words(self._said(matter))
        said.setVisible(bool(said.text()))
        print_ = button(self.tr("&Print…"), default=not preview)
        look = button(self.tr("Pre&view…"), default=preview)
        cancel = button(self.tr("Cancel"))
        down = column(self, self.notices, self.whole, self.changed, said)
        down.addStretch(1)
        down.addLayout(row(None, look, print_, cancel))
        print_.clicked.connect(self._on_print)
        look.clicked.connect(self._on_preview)
        cancel.clicked.connect(self.reject)
        (self.whole if is_whole else self.changed).setFocus()

    def _said(self, matter: Matter) -> str:
        said = []
        if matter.sieve.is_internal:
            said.append(
                self.tr(
                    "The list shows only what touches the watch list or has remarks: each page is marked INTERNAL. "
                    "Show all changes first to print a copy for others."
                )
            )
        if hidden := hidden_word(matter.found):
            said.append(self.tr("{hidden}: not marked in print, but counted at its top.").format(hidden=hidden))
        return "\n".join(said)

    def _on_print(self) -> None:
        self._end()
        self._press.print_pages(whole=self.whole.isChecked())

    def _on_preview(self) -> None:
        self._end()
        self._press.preview(whole=self.whole.isChecked())

    def _end(self) -> None:
        self._means.settings.keep(_WHOLE, self.whole.isChecked())
        self.accept()

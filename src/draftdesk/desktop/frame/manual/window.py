"""The manual beside the window: its pages on the left, the page on the right, words found in it."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.fitting import FittedDialog, in_letters
from draftdesk.desktop.frame.manual.pages import FIRST, pages
from draftdesk.desktop.languages import chosen
from draftdesk.desktop.means import Means

_MARKDOWN = ".md"


class ManualBrowser(QTextBrowser):
    """Shows pages of the manual alone: nothing is fetched, neither from the disk nor from elsewhere."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = {f"{page.name}{_MARKDOWN}": page for page in pages(language)}
        self.setOpenLinks(True)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(16)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        page = self.pages.get(QUrl(name).path().rpartition("/")[2])
        return page.text if page is not None and kind == QTextDocument.ResourceType.MarkdownResource.value else ""

    def doSetSource(
        self,
        name: QUrl | str,
        /,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.MarkdownResource,  # noqa: A002, ARG002 - Qt's
    ) -> None:
        file = QUrl(name).path().rpartition("/")[2]
        if file in self.pages:
            super().doSetSource(QUrl(file), QTextDocument.ResourceType.MarkdownResource)


class ManualWindow(FittedDialog):
    """Stays beside the window while one works."""

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(parent, means.settings, "manual", letters=QSize(110, 36))
        self.setWindowTitle(self.tr("Manual"))
        self.browser = ManualBrowser(chosen(means.settings))
        self.browser.setAccessibleName(self.tr("Page of the manual"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.addItems([page.title for page in self.browser.pages.values()])
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.back = QPushButton(self.tr("&Back"))
        self.following = QPushButton(self.tr("&Next"))
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._listen()
        self.show_page(FIRST)

    def show_page(self, name: str) -> None:
        """Show the page of that name."""
        self.browser.setSource(QUrl(f"{name}{_MARKDOWN}"), QTextDocument.ResourceType.MarkdownResource)

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Find in this page:"))
        label.setBuddy(self.filter)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        for each in (label, self.filter, self.following):
            top.addWidget(each)
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setSizes([in_letters(self, QSize(24, 1)).width(), in_letters(self, QSize(86, 1)).width()])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(split, 1)
        column.addWidget(self.said)
        column.addWidget(buttons)
        self.following.setDefault(True)

    def _listen(self) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        self.browser.sourceChanged.connect(self._on_page)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.back.clicked.connect(self.browser.backward)
        self.back.setEnabled(False)
        self.filter.textEdited.connect(self._on_typed)
        self.following.clicked.connect(self._find)
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        back.activated.connect(self.browser.backward)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.filter.setFocus)

    def _on_row(self, row: int) -> None:
        name = list(self.browser.pages)[row]
        if self.browser.source().path() != name:
            self.show_page(name.removesuffix(_MARKDOWN))

    def _on_page(self, url: QUrl) -> None:
        self.list.setCurrentRow(list(self.browser.pages).index(url.path()))
        self.said.setText("")

    def _on_typed(self) -> None:
        """What is being typed is looked for where it was found already."""
        caret = self.browser.textCursor()
        caret.setPosition(caret.selectionStart())
        self.browser.setTextCursor(caret)
        self._find()

    def _find(self) -> None:
        """From the caret on, then from the beginning."""
        words = self.filter.text()
        self.said.setText("")
        if not words or self.browser.find(words):
            return
        caret = self.browser.textCursor()
        caret.movePosition(caret.MoveOperation.Start)
        self.browser.setTextCursor(caret)
        if not self.browser.find(words):
            self.said.setText(self.tr("“{words}” is not on this page.").format(words=words))

"""The settings of a profile by groups, one of which is seen at a time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.circulate.profiles import said as words_of
from draftdesk.desktop.circulate.profiles.fields import Settings
from draftdesk.desktop.circulate.profiles.said import Asked, said
from draftdesk.desktop.dialogs import button, row, words
from draftdesk.desktop.words import as_it_runs, listed
from draftdesk.model.export_profile import ExportProfile
from draftdesk.model.running import FIELDS

LANGUAGES = (
    ("en", "English"),
    ("fr", "Français"),
    ("es", "Español"),
    ("ru", "Русский"),
    ("ar", "العربية"),
    ("zh", "中文"),
)
"""Those that a document is made in, each as it calls itself."""
_LIST_LETTERS = 20
_LEGEND_LINES = 6
_ROW_LINES = 1.5


class Groups(QWidget):
    """Shows a profile and tells what a person changes of it; it does not keep it."""

    edited = Signal(str, object)
    """The path of a setting, and what it is to be."""
    template_wanted = Signal(bool)
    """Somebody wants to choose a template (True), or to do without one."""

    def __init__(self) -> None:
        super().__init__()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Groups of settings"))
        self._list.setItemDelegate(_Rows(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedWidth(self.fontMetrics().averageCharWidth() * _LIST_LETTERS)
        self._rooms = QStackedWidget()
        self._shown: list[Callable[[ExportProfile], None]] = []
        self._pages: list[QWidget] = []
        self._template = Template()
        self._template.wanted.connect(self.template_wanted)
        self._group(self.tr("First page"), self._settings(words_of.FIRST_PAGE), self._legend())
        self._group(self.tr("Paper"), self._settings(words_of.PAPER))
        self._group(self.tr("Letters"), self._settings(words_of.LETTERS))
        styles = self._several(self.tr("Of:"), words_of.STYLES, words_of.TEXT_STYLE)
        self._group(self.tr("Paragraphs"), styles, self._settings(words_of.STEP))
        self._group(self.tr("Numbers"), self._settings(words_of.NUMBERS))
        fields = words(
            self.tr("Fields: {fields}").format(fields=" ".join(as_it_runs(f"{{{each}}}") for each in FIELDS))
        )
        _give_ends_room(fields)
        lines = self._several(self.tr("Of:"), words_of.RUNNING_LINES, words_of.LINE)
        self._group(self.tr("Header and footer"), lines, fields, self._settings(words_of.RUNNING))
        self._group(self.tr("Names and annex"), self._settings(words_of.NAMES))
        self._group(self.tr("Word template"), self._template)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._list)
        across.addWidget(self._rooms, 1)
        self._list.currentRowChanged.connect(self._rooms.setCurrentIndex)
        self._list.setCurrentRow(0)
        self.setFocusProxy(self._list)

    def show_profile(self, profile: ExportProfile, *, may_change: bool, missing: Sequence[str] = ()) -> None:
        """Show what the profile has; `missing` are the styles that its template lacks."""
        for show in self._shown:
            show(profile)
        self._template.show_template(profile, missing)
        for page in self._pages:
            page.setEnabled(may_change)

    # --- made once

    def _group(self, title: str, *parts: QWidget) -> None:
        page = QWidget()
        down = QVBoxLayout(page)
        for part in parts:
            down.addWidget(part)
        down.addStretch(1)
        room = QScrollArea()
        room.setWidget(page)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.addItem(title)
        self._rooms.addWidget(room)
        self._pages.append(page)

    def _settings(self, asked: Sequence[Asked]) -> Settings:
        made = Settings(asked)
        made.edited.connect(self.edited)
        self._shown.append(made.show_profile)
        return made

    def _several(self, text: str, holders: Sequence[Asked], asked: Sequence[Asked]) -> QWidget:
        """The same settings of several things, one of which is chosen."""
        made = Several(text, holders, asked)
        made.settings.edited.connect(self.edited)
        self._shown.append(made.show_profile)
        return made

    def _legend(self) -> QWidget:
        made = Legend()
        made.edited.connect(self.edited)
        self._shown.append(made.show_profile)
        return made


def _give_ends_room(label: QLabel) -> None:
    """Leave room where its lines end: of words that run their own way, Qt sets a brace beyond what it measured."""
    room = label.fontMetrics().averageCharWidth()
    label.setContentsMargins(*((room, 0, 0, 0) if label.isRightToLeft() else (0, 0, room, 0)))


class _Rows(QStyledItemDelegate):
    """Rows as high as those of a table."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), round(option.fontMetrics.height() * _ROW_LINES))


class Several(QWidget):
    """Chooses what is shown below."""

    def __init__(self, text: str, holders: Sequence[Asked], asked: Sequence[Asked]) -> None:
        super().__init__()
        self._profile = ExportProfile()
        self.choice = QComboBox()
        for each in holders:
            self.choice.addItem(said(each.text), each.path)
        self.settings = Settings(asked, holders[0].path)
        label = QLabel(text)
        label.setBuddy(self.choice)
        self.choice.setAccessibleName(self.tr("What the settings below are of"))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addLayout(row(label, self.choice, None))
        down.addWidget(self.settings)
        self.choice.currentIndexChanged.connect(self._follow)

    def show_profile(self, profile: ExportProfile) -> None:
        self._profile = profile
        self._follow()

    def _follow(self) -> None:
        self.settings.show_profile(self._profile, str(self.choice.currentData()))


class Legend(QWidget):
    """What is said under the title block, in each language."""

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._profile = ExportProfile()
        self._language = QComboBox()
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._language.setAccessibleName(self.tr("Language of the legend"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Legend"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("What brackets and other signs stand for; printed below the title"))
        self.text.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEGEND_LINES)
        label = QLabel(self.tr("Legend in:"))
        label.setBuddy(self._language)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addLayout(row(label, self._language, None))
        down.addWidget(self.text)
        self._language.currentIndexChanged.connect(self._follow)
        self.text.textChanged.connect(self._on_text)

    def show_profile(self, profile: ExportProfile) -> None:
        self._profile = profile
        self._follow()

    def _follow(self) -> None:
        now = dict(self._profile.legend).get(str(self._language.currentData()), "")
        if now != self.text.toPlainText():
            blocker = QSignalBlocker(self.text)
            self.text.setPlainText(now)
            blocker.unblock()

    def _on_text(self) -> None:
        legend = dict(self._profile.legend) | {str(self._language.currentData()): self.text.toPlainText()}
        self.edited.emit("legend", tuple((code, text) for code, text in legend.items() if text.strip()))


class Template(QWidget):
    """The person's own Word file whose styles are used."""

    wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._said = words()
        self._missing = words()
        self._choose = button(self.tr("Choose a Word file…"))
        self._without = button(self.tr("Do without it"))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._said)
        down.addWidget(self._missing)
        down.addLayout(row(self._choose, self._without, None))
        self._choose.clicked.connect(self._on_choose)
        self._without.clicked.connect(self._on_without)

    def show_template(self, profile: ExportProfile, missing: Sequence[str]) -> None:
        has_one = bool(profile.template)
        none = self.tr("The styles are DraftDesk’s own. A Word file or template (.docx, .dotx) can bring others.")
        its = self.tr("Styles and page are those of {file}.").format(file=as_it_runs(profile.template_name))
        self._said.setText(its if has_one else none)
        line = self.tr("Styles that it does not have, and that are added: {styles}.")
        self._missing.setText(line.format(styles=listed(map(as_it_runs, missing))))
        self._missing.setVisible(has_one and bool(missing))
        self._without.setEnabled(has_one)

    def _on_choose(self) -> None:
        self.wanted.emit(True)

    def _on_without(self) -> None:
        self.wanted.emit(False)

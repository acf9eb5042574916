"""What a person may set to their liking. All but the language takes effect at once, and is remembered."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QWidget

from draftdesk.desktop import habits
from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.forms.preferences import Ui_Preferences
from draftdesk.desktop.frame.files import REOPEN
from draftdesk.desktop.frame.keys.page import KeysPage
from draftdesk.desktop.languages import LANGUAGE, OFFERED
from draftdesk.desktop.means import Means
from draftdesk.desktop.textsize import TextSize
from draftdesk.desktop.theme import Scheme
from draftdesk.kit.places import user_name


class PreferencesDialog(FittedDialog):
    """Language, theme, text size; how one writes; the keys of the acts."""

    def __init__(self, means: Means, text_size: TextSize, parent: QWidget) -> None:
        super().__init__(parent, means.settings, "preferences", letters=QSize(92, 32))
        self._means = means
        self._text_size = text_size
        self._form = form = Ui_Preferences()
        form.setupUi(self)
        form.keysColumn.addWidget(KeysPage(means))
        self._fill_general()
        self._fill_writing()

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()

    def _fill_general(self) -> None:
        form, means = self._form, self._means
        form.languageBox.addItem(self.tr("As the system has it"), "")
        for name, called in OFFERED.items():
            form.languageBox.addItem(called, name)
        form.languageBox.setCurrentIndex(max(0, form.languageBox.findData(means.settings.text(LANGUAGE))))
        form.languageBox.currentIndexChanged.connect(self._on_language)
        form.languageNote.setVisible(False)
        for scheme, words in (
            (Scheme.SYSTEM, self.tr("As the system has it")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ):
            form.themeBox.addItem(words, str(scheme))
        form.themeBox.setCurrentIndex(form.themeBox.findData(str(means.theme.scheme)))
        form.themeBox.currentIndexChanged.connect(self._on_theme)
        form.sizeBox.setValue(self._text_size.percent)
        form.sizeBox.setKeyboardTracking(False)
        form.sizeBox.valueChanged.connect(self._text_size.choose)
        form.authorLine.setText(means.settings.text(habits.AUTHOR))
        form.authorLine.setPlaceholderText(user_name())
        form.authorLine.editingFinished.connect(self._on_author)
        self._tick(form.reopenBox, REOPEN, on=means.settings.flag(REOPEN, default=True))

    def _fill_writing(self) -> None:
        form, settings = self._form, self._means.settings
        form.widthBox.setRange(habits.NARROWEST, habits.WIDEST)
        form.widthBox.setValue(habits.page_width(settings))
        form.widthBox.setKeyboardTracking(False)
        form.widthBox.setSuffix(self.tr(" letters"))
        form.widthBox.valueChanged.connect(partial(settings.keep, habits.PAGE_WIDTH))
        self._tick(form.quotesBox, habits.SMART_QUOTES, on=habits.smart_quotes(settings))
        self._tick(form.spacesBox, habits.SPACES, on=habits.spaces(settings))
        self._tick(form.spellingBox, habits.SPELLING, on=habits.spelling(settings))
        words = {"": self.tr("the draft's language"), "en": self.tr("English"), "fr": self.tr("French")}
        for name, called in words.items():
            form.spellingLanguageBox.addItem(called, name)
        found = form.spellingLanguageBox.findData(habits.spelling_language(settings))
        form.spellingLanguageBox.setCurrentIndex(max(0, found))
        form.spellingLanguageBox.currentIndexChanged.connect(self._on_spelling_language)
        form.spellingLanguageBox.setEnabled(form.spellingBox.isChecked())
        form.spellingBox.toggled.connect(form.spellingLanguageBox.setEnabled)

    def _tick(self, box: QCheckBox, name: str, *, on: bool) -> None:
        box.setChecked(on)
        box.toggled.connect(partial(self._means.settings.keep, name))

    def _on_language(self) -> None:
        self._means.settings.keep(LANGUAGE, self._form.languageBox.currentData())
        self._form.languageNote.setVisible(True)

    def _on_theme(self) -> None:
        scheme = Scheme(self._form.themeBox.currentData())
        self._means.settings.keep("theme", str(scheme))
        self._means.theme.choose(scheme)

    def _on_author(self) -> None:
        self._means.settings.keep(habits.AUTHOR, self._form.authorLine.text().strip())
        self._means.desk.call(habits.author(self._means.settings))

    def _on_spelling_language(self) -> None:
        self._means.settings.keep(habits.SPELLING_LANGUAGE, self._form.spellingLanguageBox.currentData())

"""What a person may set to their liking. Everything takes effect at once, and is remembered."""

from PySide6.QtWidgets import QWidget

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.forms.preferences import Ui_Preferences
from draftdesk.desktop.frame.files import REOPEN
from draftdesk.desktop.means import Means
from draftdesk.desktop.textsize import TextSize
from draftdesk.desktop.theme import Scheme


class PreferencesDialog(FittedDialog):
    """Theme, text size, and what the program starts with."""

    def __init__(self, means: Means, text_size: TextSize, parent: QWidget) -> None:
        super().__init__(parent)
        self._means = means
        self._text_size = text_size
        self._form = form = Ui_Preferences()
        form.setupUi(self)
        for scheme, words in (
            (Scheme.SYSTEM, self.tr("As the system has it")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ):
            form.themeBox.addItem(words, str(scheme))
        form.themeBox.setCurrentIndex(form.themeBox.findData(str(means.theme.scheme)))
        form.sizeBox.setValue(text_size.percent)
        form.sizeBox.setKeyboardTracking(False)
        form.reopenBox.setChecked(means.settings.flag(REOPEN, default=True))
        form.themeBox.currentIndexChanged.connect(self._on_theme)
        form.sizeBox.valueChanged.connect(text_size.choose)
        form.reopenBox.toggled.connect(self._on_reopen)

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()

    def _on_theme(self) -> None:
        scheme = Scheme(self._form.themeBox.currentData())
        self._means.settings.keep("theme", str(scheme))
        self._means.theme.choose(scheme)

    def _on_reopen(self, on: bool) -> None:
        self._means.settings.keep(REOPEN, on)

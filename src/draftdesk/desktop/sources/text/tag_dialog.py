"""A line for a new tag, with those that are there offered while one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialogButtonBox, QWidget

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.forms.new_tag import Ui_NewTag
from draftdesk.model.folding import fold
from draftdesk.model.vocabulary import Facet

_USUAL = "theme"


class NewTagDialog(FittedDialog):
    """Asks for "facet:name"; `chosen` gets it. A facet that does not exist cannot be agreed to.

    `facet` is proposed, or else the theme, or else the first there is.
    """

    def __init__(
        self,
        facets: Sequence[Facet],
        labels: Sequence[str],
        chosen: Callable[[str], object],
        parent: QWidget,
        *,
        facet: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._facets = {fold(form) for facet in facets for form in (facet.name, facet.title)}
        self._chosen = chosen
        self._form = Ui_NewTag()
        self._form.setupUi(self)
        self._form.hintLabel.setText(
            self.tr("The facet, a colon, and the tag’s name. Facets: {names}").format(
                names=", ".join(facet.name for facet in facets)
            )
        )
        completer = QCompleter([*(f"{facet.name}:" for facet in facets), *labels], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        self._form.labelEdit.setCompleter(completer)
        self._form.labelEdit.textChanged.connect(self._judge)
        self._form.labelEdit.setText(_proposed(facets, facet))
        self._judge()

    def open(self) -> None:
        super().open()
        self._form.labelEdit.end(False)  # Qt has selected everything: the next key would take the facet away

    def accept(self) -> None:
        facet, _, name = self._form.labelEdit.text().partition(":")
        super().accept()
        self._chosen(f"{facet.strip()}:{' '.join(name.split())}")

    def _judge(self) -> None:
        facet, _, name = self._form.labelEdit.text().partition(":")
        agreed = fold(facet.strip()) in self._facets and bool(name.strip())
        self._form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(agreed)


def _proposed(facets: Sequence[Facet], wanted: str) -> str:
    names = [facet.name for facet in facets]
    chosen = next((name for name in (wanted, _USUAL, *names) if name in names), "")
    return f"{chosen}:" if chosen else ""

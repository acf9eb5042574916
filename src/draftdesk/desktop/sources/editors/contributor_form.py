"""What a person says of one contributor."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from draftdesk.desktop.kinds import said
from draftdesk.desktop.sources.editors.fields import Field, form
from draftdesk.desktop.theme import Theme
from draftdesk.model.printing import with_initial
from draftdesk.model.vocabulary import Contributor, ContributorKind


class ContributorForm(QWidget):
    """Each field counts once a person is done with it. Several names stand in one line, a semicolon between them."""

    changed = Signal(object)
    """The contributor as it should be."""

    def __init__(self, theme: Theme, *, may_edit: bool) -> None:
        super().__init__()
        self._who: Contributor | None = None
        several = self.tr("One; another; a third")
        self.name = Field(theme, may_edit=may_edit)
        self.kind = QComboBox()
        for kind in ContributorKind:
            self.kind.addItem(with_initial(said(kind), upper=True), kind)
        self.kind.setEnabled(may_edit)
        self.code = Field(theme, may_edit=may_edit)
        self.official = Field(theme, may_edit=may_edit)
        self.names = Field(theme, hint=several, may_edit=may_edit)
        self.former = Field(theme, hint=several, may_edit=may_edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(
            form(
                [
                    (self.tr("&Name:"), self.name),
                    (self.tr("&Kind:"), self.kind),
                    (self.tr("&Code:"), self.code),
                    (self.tr("&Official name:"), self.official),
                    (self.tr("Ot&her names:"), self.names),
                    (self.tr("&Former names:"), self.former),
                ]
            )
        )
        self._fields = (self.name, self.code, self.official, self.names, self.former)
        for field in self._fields:
            field.finished.connect(self.settle)
        self.kind.activated.connect(self.settle)

    def show_contributor(self, who: Contributor | None) -> None:
        """Show one, or none."""
        is_another = (who and who.id) != (self._who and self._who.id)
        self._who = who
        self.setEnabled(who is not None)
        for field, text in zip(self._fields, _texts(who), strict=True):
            field.say(text, whatever=is_another)
        self.kind.setCurrentIndex(-1 if who is None else list(ContributorKind).index(who.kind))

    def settle(self) -> None:
        """Tell what was changed."""
        if self._who is None:
            return
        self.name.blame("" if self.name.text() else self.tr("A contributor needs a name."))
        if not self.name.text():
            return
        who = replace(
            self._who,
            name=self.name.text(),
            kind=list(ContributorKind)[self.kind.currentIndex()],
            code=self.code.text(),
            official=self.official.text(),
            names=_parted(self.names.text()) if self.names.is_changed else self._who.names,
            former=_parted(self.former.text()) if self.former.is_changed else self._who.former,
        )
        if who != self._who:
            self.changed.emit(who)


def _texts(who: Contributor | None) -> Sequence[str]:
    if who is None:
        return ("",) * 5
    return who.name, who.code, who.official, "; ".join(who.names), "; ".join(who.former)


def _parted(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, text.split(";"))))

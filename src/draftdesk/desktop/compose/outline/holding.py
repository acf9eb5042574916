"""Numbers that people cite: held and released, and paragraphs that are alternatives of one another."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.placing import is_heading

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed
    from draftdesk.model.holding import Released


class Holding(QObject):
    """Wires the acts. Before numbers are released it is shown what each becomes."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, parent: QWidget) -> None:
        super().__init__(parent)
        self._means, self._sheet, self._spot, self._parent = means, sheet, spot, parent
        on = means.actions.on
        on("numbers.hold", self._on_hold)
        on("numbers.release", self._on_release)
        on("numbers.alternative", self._on_alternative)
        on("numbers.own", self._on_own)
        spot.chosen_changed.connect(self._allow)
        sheet.reset.connect(self._allow)
        sheet.numbered.connect(self._allow)
        sheet.drafts_changed.connect(self._allow)
        self._allow()

    # --- holding

    def _on_hold(self) -> None:
        from draftdesk.drafting.holding import HOLD, hold

        draft = self._sheet.draft
        if draft is not None:
            self._sheet.act(HOLD, lambda tx: hold(tx, draft), self._on_held, self._means.warn)

    def _on_held(self, changed: "Changed[int]") -> None:
        line = self.tr("{count} numbers are held: what is added from now on is numbered between them.")
        said = line.format(count=f"{changed.value:,}")
        tell_done(self._means.desk, self._means.notices, said, changed)

    def _on_release(self) -> None:
        from draftdesk.desktop.compose.outline.releasing import ReleaseDialog

        draft = self._sheet.draft
        if draft is not None:
            ReleaseDialog(self._means, self._sheet, draft, self._on_released, self._parent).open()

    def _on_released(self, changed: "Changed[Sequence[Released]]") -> None:
        others = sum(each.old != each.new for each in changed.value)
        line = self.tr("The draft is numbered through: {others} of {count} numbers are others now.")
        said = line.format(others=f"{others:,}", count=f"{len(changed.value):,}")
        tell_done(self._means.desk, self._means.notices, said, changed)

    # --- alternatives

    def _on_alternative(self) -> None:
        (name,) = self._spot.chosen
        number = self._means.asking.line(
            self.tr("Alternative"),
            self.tr("Number of the paragraph that this is an alternative of:"),
            self._sheet.number(self._above(name)).full,
        )
        if number is None or not number.strip():
            return
        wanted = number.strip().rstrip(".").casefold()
        found = next((each for each in self._sheet.ids if self._sheet.number(each).full.casefold() == wanted), "")
        if found:
            self._set_alternative(name, found)
        else:
            line = self.tr("There is no paragraph {number} in the draft.")
            self._means.notices.tell(line.format(number=as_it_runs(number.strip())))

    def _on_own(self) -> None:
        (name,) = self._spot.chosen
        self._set_alternative(name, None)

    def _set_alternative(self, name: str, of: str | None) -> None:
        from draftdesk.drafting.holding import set_alternative, set_alternative_name

        called = set_alternative_name(self._sheet.number(of) if of else None)
        work = partial(set_alternative, paragraph_id=name, of=of)
        self._sheet.act(called, work, failed=self._means.warn)

    def _above(self, name: str) -> str:
        """The paragraph before it that it may well be an alternative of."""
        for each in reversed(self._sheet.ids[: max(0, self._sheet.place(name))]):
            paragraph = self._sheet.paragraph(each)
            if paragraph is not None and not is_heading(paragraph) and not paragraph.alternative_to:
                return each
        return ""

    def _allow(self) -> None:
        allow, may = self._means.actions.allow, not self._sheet.is_fixed
        draft = self._sheet.draft
        allow("numbers.hold", may)
        allow("numbers.release", may and draft is not None and draft.numbers_held)
        one = self._sheet.paragraph(self._spot.chosen[0]) if len(self._spot.chosen) == 1 else None
        allow("numbers.alternative", may and one is not None and not is_heading(one))
        allow("numbers.own", may and one is not None and one.alternative_to is not None)


class HeldStrip(QWidget):
    """Says at the head of the outline that numbers are held, and leads to their release."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._theme = means.theme
        self.setAutoFillBackground(True)
        self._said = QLabel(self.tr("Numbers are held"))
        self._said.setToolTip(plain_tip(self.tr("What is added is numbered “12 bis”; what goes leaves its number.")))
        release = QPushButton(self.tr("Release…"))
        release.setAutoDefault(False)
        release.clicked.connect(means.actions.action("numbers.release").trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 6, 2)
        row.addWidget(self._said, 1)
        row.addWidget(release)
        means.theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("notice"))
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("notice_text"))
        self.setPalette(palette)

"""Dialogs that fit the screen, however small it is and however large the letters are."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.settings import Settings
from draftdesk.desktop.tabbing import tab_along

_FRAME = QSize(8, 32)
"""What the system may put around a window."""
_MOST = 0.6
"""The part of the screen's height that contents claim for good: what is said above the buttons may grow."""


def free_room(widget: QWidget) -> QSize:
    """How large a window may be on the widget's screen, in logical pixels, its frame left out."""
    return widget.screen().availableGeometry().size() - _FRAME


def in_letters(widget: QWidget, letters: QSize) -> QSize:
    """So many letters wide and lines high in pixels, so that large letters have as much room as small ones."""
    metrics = QFontMetrics(widget.font())
    return QSize(letters.width() * metrics.averageCharWidth(), letters.height() * metrics.height())


class FittedDialog(QDialog):
    """A dialog as large as it was left, else as proposed (`letters` wide and lines high), else as its contents ask, and
    as high as these ask where no lines are proposed; never larger than the free screen. Where its contents do not fit,
    all but the last row (the buttons, with a label just above them) can be scrolled.

    The size is remembered under `name`, where settings are given. The outermost layout is to be a column.
    """

    def __init__(
        self,
        parent: QWidget | None,
        settings: Settings | None = None,
        name: str = "",
        *,
        letters: QSize | None = None,
    ) -> None:
        super().__init__(parent)
        self._shapes = settings
        self._shape_name = name
        self._is_fitted = False
        self._letters = letters
        self._give_proposed()

    def setVisible(self, visible: bool) -> None:
        if visible and not self._is_fitted:
            self._is_fitted = True
            self._fit()
        super().setVisible(visible)

    def done(self, result: int) -> None:
        if self._shapes is not None:
            self._shapes.keep_shape(self._shape_name, self)
        super().done(result)

    def _give_size(self) -> bool:
        return self._shapes is not None and self._shapes.give_shape(self._shape_name, self)

    def _give_proposed(self) -> None:
        if self._letters is not None and not self._give_size():
            self.resize(in_letters(self, self._letters).boundedTo(free_room(self)))

    def _fit(self) -> None:
        self.ensurePolished()
        for box in self.findChildren(QDialogButtonBox):
            tab_along(box)
        self._give_proposed()  # a form may have brought its own
        if not self._give_size() and (self._letters is None or not self._letters.height()):
            self.resize(_wanted(self).expandedTo(self.size() if _is_sized(self) else QSize()))
        _let_scroll(self)
        self.resize(self.size().boundedTo(free_room(self)))


def _is_sized(dialog: QWidget) -> bool:
    return dialog.testAttribute(Qt.WidgetAttribute.WA_Resized)


def _wanted(dialog: QWidget) -> QSize:
    wanted = dialog.sizeHint()
    if _is_sized(dialog):
        wanted.setWidth(max(wanted.width(), dialog.width()))
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        wanted.setHeight(layout.totalHeightForWidth(wanted.width()))
    return wanted


def _let_scroll(dialog: QDialog) -> None:
    """Put all but the last row of the dialog where it can be scrolled."""
    column = dialog.layout()
    if not isinstance(column, QVBoxLayout) or not column.count():
        return
    had_keyboard = dialog.focusWidget()
    contents = QWidget(dialog)  # its child from the start: the order of Tab stays
    contents.setLayout(column)
    margins, spacing = column.contentsMargins(), column.spacing()
    foot = _foot(column)
    column.setContentsMargins(0, 0, 0, 0)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(margins)
    whole.setSpacing(spacing)
    below = sum(each.sizeHint().height() + spacing for each in foot)
    around = QSize(margins.left() + margins.right(), margins.top() + margins.bottom() + below)
    whole.addWidget(_Room(contents, around), 1)
    for each in foot:
        if isinstance(each, QWidget):
            whole.addWidget(each)
        else:
            whole.addLayout(each)
    if had_keyboard is not None:
        had_keyboard.setFocus()  # Qt forgets it where what lies around changes


def _foot(column: QBoxLayout) -> list[QWidget | QLayout]:
    """What stays in reach: the last row, with a label just above it; nothing where the last is what fills the room."""
    if column.stretch(column.count() - 1) or column.count() == 1:
        return []
    foot = [_take_last(column)]
    above = column.itemAt(column.count() - 1)
    if above is not None and isinstance(above.widget(), QLabel) and column.count() > 1:
        foot.insert(0, _take_last(column))
    return foot


def _take_last(column: QBoxLayout) -> QWidget | QLayout:
    item = column.itemAt(column.count() - 1)
    widget = item.widget() if item is not None else None
    if isinstance(widget, QWidget):
        column.removeWidget(widget)  # not `takeAt`: an item that lives on would keep the height it had
        return widget
    layout = column.takeAt(column.count() - 1)
    assert isinstance(layout, QLayout), "a dialog ends with widgets or rows of them"  # noqa: S101
    return layout


class _Room(QScrollArea):
    """As large as its contents need, up to the free screen without what stands `around` it."""

    def __init__(self, contents: QWidget, around: QSize) -> None:
        super().__init__(contents.parentWidget())
        self._contents = contents
        self._around = around
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(contents)
        contents.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        contents.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def sizeHint(self) -> QSize:
        return self._bounded(self._contents.sizeHint())

    def minimumSizeHint(self) -> QSize:
        needed = self._contents.minimumSizeHint()
        column = self._contents.layout()
        if column is not None and column.hasHeightForWidth() and self.isVisible():
            needed.setHeight(column.minimumHeightForWidth(self.width()))
        least = self._bounded(needed)
        return least.boundedTo(QSize(least.width(), round(free_room(self).height() * _MOST)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._contents and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _bounded(self, size: QSize) -> QSize:
        free = free_room(self) - self._around
        bar = self.verticalScrollBar().sizeHint().width() if size.height() > free.height() else 0
        return QSize(size.width() + bar, size.height()).boundedTo(free)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Bring into view what has the keyboard now, if nothing of it is seen."""
        if now is not None and self._contents.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self.ensureWidgetVisible(now)

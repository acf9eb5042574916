"""Where the Tab key leads: Qt goes by the order in which things were made, a person by where they stand."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QDialogButtonBox, QWidget


def tab_within(container: QWidget, *stops: QWidget) -> None:
    """Let Tab come to these, in this order, before it comes to anything else in the container. For what was put there
    later: Qt would come to it last of all in the window."""
    before = container.previousInFocusChain() or container
    while before is not container and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain() or container
    for stop in stops:
        QWidget.setTabOrder(before, stop)
        before = stop


def tab_along(box: QDialogButtonBox) -> None:
    """Let Tab come to the buttons last of all in the window, as they stand: the system has its own usage for that."""
    layout = box.layout()
    items = [layout.itemAt(at) for at in range(layout.count())] if layout is not None else []
    widgets = [item.widget() for item in items if item is not None]
    tab_within(box.window(), *(each for each in widgets if isinstance(each, QWidget)))


def tab_to_chosen(group: QButtonGroup) -> None:
    """Let Tab come to the button of the group that is chosen, and to no other: arrows lead on from there. Qt goes by
    which of them had the keyboard last."""
    group.buttonToggled.connect(_on_toggled)


def _on_toggled(button: QAbstractButton, is_chosen: bool) -> None:
    if is_chosen:
        for each in button.group().buttons():
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus if each is button else Qt.FocusPolicy.NoFocus)


def hand_keyboard_on(panel: QWidget, control: QWidget) -> None:
    """Whoever gives the panel the keyboard gives it to that control. Qt's own way, a focus proxy, lets Tab enter the
    panel there too, and never come to what stands before it."""
    panel.installEventFilter(_HandingOn(panel, control))


class _HandingOn(QObject):
    def __init__(self, panel: QWidget, control: QWidget) -> None:
        super().__init__(panel)
        self._control = control

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._control.setFocus(event.reason())
        return False

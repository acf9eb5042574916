"""Walks a window with the Tab key as a person does, and compares where it comes with how the window reads."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QStyle, QWidget

_LINKS = 80
"""How often Tab may stay in one control: a page of text has a stop for each of its links."""
_TOUCH = 2
"""Pixels by which neighbours may overlap."""


def tab_faults(window: QWidget) -> list[str]:
    """What a person who has only the keyboard would hold against a window: a control that Tab never reaches, one that
    it does not leave, one that comes before what stands before it, or another way back than there."""
    start = QApplication.focusWidget()
    wanted = list(_tabbed(window))
    if not wanted:
        return []
    if start not in wanted:
        return [f"the keyboard is in {described(start) if start else 'nothing'} at first"]
    stops, fault = _walk(start, Qt.Key.Key_Tab)
    back, fault_back = _walk(start, Qt.Key.Key_Backtab)
    faults = [f"{way} {each}" for way, each in (("Tab", fault), ("Shift+Tab", fault_back)) if each]
    faults += [f"Tab never comes to {described(each)}" for each in wanted if each not in stops]
    if not faults and [start, *reversed(back[1:])] != stops:
        faults.append("Shift+Tab goes another way than Tab")
    return faults + _out_of_order(window, [each for each in stops if window.isAncestorOf(each)])


def _tabbed(window: QWidget) -> Iterator[QWidget]:
    """The controls that Tab is to reach; of buttons of which one is chosen, that one: arrows lead to the others."""
    for each in window.findChildren(QWidget):
        takes_tab = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
        is_there = each.isVisible() and each.isEnabled() and each.window() is window and not each.isWindow()
        if takes_tab and is_there and not _is_by_arrows(each):
            yield each


def _is_by_arrows(widget: QWidget) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() not in {None, widget}


def _walk(start: QWidget, key: Qt.Key) -> tuple[list[QWidget], str]:
    """The controls from the first on until Tab comes back to it, and what went wrong."""
    stops, stays = [start], 0
    while True:
        QTest.keyClick(stops[-1], key)
        QApplication.processEvents()
        here = QApplication.focusWidget()
        if here is None:
            return stops, f"leads nowhere from {described(stops[-1])}"
        stays = stays + 1 if here is stops[-1] else 0
        if stays > _LINKS:
            return stops, f"does not leave {described(here)}"
        if stays:
            continue
        if here in stops:
            return stops, "" if here is start else f"comes back to {described(here)} and not to the first"
        stops.append(here)


def _out_of_order(window: QWidget, stops: Sequence[QWidget]) -> list[str]:
    """The stops that come before one that stands before them. A window reads from the top to the bottom, and of what
    stands beside one another, from the leading edge to the trailing; what is laid out together, as a pane, a row or a
    column, is read together. It may be begun anywhere."""
    paths = {each: _path(each, window) for each in stops}
    fewest: list[str] | None = None
    for first in range(len(stops)):
        turned = [*stops[first:], *stops[:first]]
        found = [
            f"{described(one)} comes before {described(other)}"
            for number, one in enumerate(turned)
            for other in turned[number + 1 :]
            if _is_before(paths[other], paths[one])
        ]
        if fewest is None or len(found) < len(fewest):
            fewest = found
    return fewest or []


Step = tuple[QWidget | QLayout, QRect]


def _path(widget: QWidget, window: QWidget) -> list[Step]:
    """What the widget stands in, the outermost first, each with its room in the window as one who reads from the left
    would have it."""
    direction, path = window.layoutDirection(), list[Step]()
    here: QWidget | None = widget
    while here is not None and here is not window:
        above = here.parentWidget()
        rooms: list[Step] = [(here, here.geometry())]
        if above is not None:
            rooms += [(each, each.geometry()) for each in _layouts(above.layout(), here)]
            offset = above.mapTo(window, QPoint(0, 0))
            path += [
                (each, QStyle.visualRect(direction, window.rect(), room.translated(offset))) for each, room in rooms
            ]
        here = above
    return path[::-1]


def _layouts(layout: QLayout | None, widget: QWidget) -> list[QLayout]:
    """The layouts within the outermost that hold the widget, the innermost first."""
    if layout is None:
        return []
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if item.widget() is widget:
            return [layout]
        if item.layout() is not None and (inner := _layouts(item.layout(), widget)):
            return [*inner, layout]
    return []


def _is_before(one: Sequence[Step], other: Sequence[Step]) -> bool:
    """Whether the first is read before the second, where they part."""
    for (mine, room), (its, other_room) in zip(one, other, strict=False):
        if mine is not its:
            if _ends(room.y(), room.height(), other_room.y()):
                return True
            is_below = _ends(other_room.y(), other_room.height(), room.y())
            return not is_below and _ends(room.x(), room.width(), other_room.x())
    return False


def _ends(start: int, length: int, next_start: int) -> bool:
    return start + length <= next_start + _TOUCH


def described(widget: QWidget) -> str:
    """The widget as a programmer finds it."""
    text = getattr(widget, "text", None)
    words = widget.objectName() or widget.accessibleName() or (str(text()) if callable(text) else "")
    above, within = widget.parentWidget(), ""
    while above is not None and not within:
        within = "" if type(above).__module__.startswith("PySide6") else f" in {type(above).__name__}"
        above = above.parentWidget()
    return f"{type(widget).__name__} “{words}”{within}"

"""The colours of both themes: words can be read on every ground they stand on."""

import tomllib
from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QHeaderView, QTableWidget, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from draftdesk.desktop.theme import Scheme, Theme
from draftdesk.kit.resources import resource

READABLE = 4.5
VISIBLE = 3.0
"""What a frame, or a word that says that something cannot be done now, needs."""
_FIELDS = ("base", "alternate_base", "window")
_WORDS_ON = {
    "window_text": ("window", "base"),
    "text": (*_FIELDS, "page", "found"),
    "button_text": ("button", "window"),
    "highlighted_text": ("highlight",),
    "placeholder_text": ("base", "window", "page"),
    "tool_tip_text": ("tool_tip_base",),
    "link": (*_FIELDS, "page"),
    "link_visited": (*_FIELDS, "page"),
    "quiet": (*_FIELDS, "page", "desk"),
    "rail_text": ("rail",),
    "notice_text": ("notice",),
    "error_text": ("error",),
    **dict.fromkeys(("inserted", "deleted", "moved", "doubt", "done", "accent"), (*_FIELDS, "page")),
}


@pytest.fixture(params=["light", "dark"])
def colours(request: pytest.FixtureRequest) -> Mapping[str, str]:
    said = tomllib.loads(resource("themes", f"{request.param}.toml").read_text("utf-8"))
    return {**said["palette"], **said["roles"]}


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    return Theme(qapp, request.param)


@pytest.mark.parametrize("role", _WORDS_ON)
def test_words_of_a_role_stand_out_from_their_grounds(colours: Mapping[str, str], role: str) -> None:
    for ground in _WORDS_ON[role]:
        assert contrast(colours[role], colours[ground]) >= READABLE, f"{role} on {ground}"


def test_words_that_say_what_cannot_be_done_now_can_be_seen(colours: Mapping[str, str]) -> None:
    for ground in (*_FIELDS, "button"):
        assert contrast(colours["placeholder_text"], colours[ground]) >= VISIBLE, ground


def test_a_box_that_is_not_ticked_can_be_seen(qtbot: QtBot, theme: Theme) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    ground = theme_ground(QPalette.ColorRole.Window)
    assert _strongest(box, ground) >= VISIBLE


class _Headings(QHeaderView):
    pass


def test_the_colour_of_boxes_is_nowhere_beside_the_headings_of_a_table(qtbot: QtBot, theme: Theme) -> None:
    table = QTableWidget(2, 2)
    qtbot.addWidget(table)
    table.setVerticalHeader(_Headings(Qt.Orientation.Vertical))
    table.resize(600, 400)
    table.show()
    for header in (table.verticalHeader(), table.horizontalHeader()):
        image = header.grab().toImage()
        shown = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert theme.colour("box").name() not in shown


def test_a_box_in_a_list_that_is_not_ticked_can_be_seen(qtbot: QtBot, theme: Theme) -> None:
    view = QTreeWidget()
    qtbot.addWidget(view)
    view.setHeaderHidden(True)
    view.setRootIsDecorated(False)
    item = QTreeWidgetItem([""])
    item.setCheckState(0, Qt.CheckState.Unchecked)
    view.addTopLevelItem(item)
    assert _strongest(view.viewport(), theme_ground(QPalette.ColorRole.Base)) >= VISIBLE


def theme_ground(role: QPalette.ColorRole) -> str:
    return QApplication.palette().color(role).name()


def _strongest(widget: object, ground: str) -> float:
    """How much the box's left edge, in the middle of its height, stands out from the ground."""
    picture = widget.grab().toImage()  # type: ignore[attr-defined]
    middle = min(picture.height(), 20) // 2
    return max(contrast(picture.pixelColor(x, middle).name(), ground) for x in range(min(picture.width(), 12)))


def contrast(one: str, other: str) -> float:
    """By the rule of WCAG 2: from 1, the same, to 21, black on white."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue, _ = (_linear(part) for part in QColor(colour).getRgbF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

"""Light and dark: colours by the role they play, icons tinted to fit. No colour is named anywhere else."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from draftdesk.kit.resources import resource


class Scheme(StrEnum):
    """Which theme the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class _Colours:
    palette: Mapping[str, str]
    roles: Mapping[str, str]
    tags: tuple[str, ...]
    tint: int


class Theme(QObject):
    """The colours of now. `changed` is emitted when they are others."""

    changed = Signal()

    def __init__(self, application: QGuiApplication, scheme: Scheme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._scheme = scheme
        self._own_palette = application.palette()
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._colours = self._chosen()
        self._give_palette()
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def is_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Use another theme from now on."""
        self._scheme = scheme
        self._renew()

    def colour(self, role: str) -> QColor:
        """The colour that plays a role; an unknown role is a bug."""
        return QColor(self._colours.roles[role])

    def paper_roles(self) -> Mapping[str, str]:
        """The colours of all roles on white paper, and "paper_text", whatever the screen looks like."""
        light = _load("light")
        return {**light.roles, "paper_text": light.palette["text"]}

    def tag_colour(self, own: str, position: int) -> QColor:
        """The colour of a tag: its own ("#rrggbb"), else the one its place gives it."""
        given = QColor(own) if own else QColor()
        return given if given.isValid() else QColor(self._colours.tags[position % len(self._colours.tags)])

    def tag_colours(self) -> tuple[str, ...]:
        """The colours to choose from for a tag."""
        return self._colours.tags

    def tint(self, colour: QColor) -> QColor:
        """A tag's colour as the ground behind marked words."""
        return QColor(colour.red(), colour.green(), colour.blue(), self._colours.tint)

    def icon(self, name: str, role: str = "") -> QIcon:
        """The icon `resources/icons/NAME.svg` in the colour of a role, or of ordinary words."""
        colour = self.colour(role) if role else self._application.palette().color(QPalette.ColorRole.WindowText)
        key = (name, colour.name())
        if key not in self._icons:
            self._icons[key] = _tinted(name, colour, self._application.devicePixelRatio())
        return self._icons[key]

    def _on_system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._renew()

    def _renew(self) -> None:
        self._colours = self._chosen()
        self._give_palette()
        self.changed.emit()

    def _chosen(self) -> _Colours:
        return _load("dark" if self.is_dark else "light")

    def _give_palette(self) -> None:
        is_own = self._scheme is not Scheme.SYSTEM
        self._application.setPalette(_palette(self._colours.palette) if is_own else self._own_palette)
        if QApplication.style().name() == "fusion":
            self._frame_boxes()

    def _frame_boxes(self) -> None:
        """Qt's own style frames boxes to tick in a shade of the window's colour, which is lost on dark fields and pale
        on white ones: for what has boxes it is told of another colour of the window, which nothing else there shows.
        The headings of a table do show it below the last of them, and would take it from the table."""
        boxed = self._application.palette()
        own = boxed.color(QPalette.ColorRole.Window)
        boxed.setColor(QPalette.ColorRole.Window, self.colour("box"))
        for kind in ("QListView", "QTreeView", "QTableView", "QCheckBox", "QRadioButton"):
            QApplication.setPalette(boxed, kind)  # type: ignore[arg-type] # declared as bytes, taken as a str alone
        plain = QPalette(boxed)  # a copy of the application's would be none to Qt
        plain.setColor(QPalette.ColorRole.Window, own)
        QApplication.setPalette(plain, "QHeaderView")  # type: ignore[arg-type] # as above


def _load(name: str) -> _Colours:
    said: Mapping[str, Any] = tomllib.loads(resource("themes", f"{name}.toml").read_text("utf-8"))
    return _Colours(
        palette=MappingProxyType(said["palette"]),
        roles=MappingProxyType(said["roles"]),
        tags=tuple(said["tags"]["colours"]),
        tint=said["tags"]["tint"],
    )


def _palette(colours: Mapping[str, str]) -> QPalette:
    palette = QPalette(QColor(colours["button"]), QColor(colours["window"]))
    for name, value in colours.items():
        role = getattr(QPalette.ColorRole, "".join(part.capitalize() for part in name.split("_")))
        palette.setColor(role, QColor(value))
    faint = QColor(colours["placeholder_text"])
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette


_SIZE = 24


def _tinted(name: str, colour: QColor, ratio: float) -> QIcon:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    picture = QPixmap()
    side = round(_SIZE * max(1.0, ratio))
    picture.loadFromData(drawing.replace(b"currentColor", colour.name().encode()), "SVG")
    if picture.isNull():
        return QIcon()
    picture = picture.scaled(QSize(side, side), mode=Qt.TransformationMode.SmoothTransformation)
    picture.setDevicePixelRatio(max(1.0, ratio))
    return QIcon(picture)

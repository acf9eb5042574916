"""The menu bar, made from the registry of acts: nothing is on a menu that is not an act."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

MENUS = (
    QT_TRANSLATE_NOOP("menus", "&File"),
    QT_TRANSLATE_NOOP("menus", "&Edit"),
    QT_TRANSLATE_NOOP("menus", "&View"),
    QT_TRANSLATE_NOOP("menus", "&Sources"),
    QT_TRANSLATE_NOOP("menus", "S&nippets"),
    QT_TRANSLATE_NOOP("menus", "&Draft"),
    QT_TRANSLATE_NOOP("menus", "&Help"),
)
"""The menus in their order. An act names its own without the mark for the key: "File"; a submenu as "File/Recent"."""


def fill(bar: QMenuBar, actions: Actions) -> Mapping[str, QMenu]:
    """Put all acts on the bar, those of one group between lines; returns the menus by name."""
    menus = {text.replace("&", ""): bar.addMenu(QCoreApplication.translate("menus", text)) for text in MENUS}
    last: dict[str, int] = {}
    for act in actions.acts:
        if not act.menu:
            continue
        menu = menus[act.menu]
        if last.setdefault(act.menu, act.group) != act.group:
            menu.addSeparator()
            last[act.menu] = act.group
        menu.addAction(actions.action(act.name))
    return menus

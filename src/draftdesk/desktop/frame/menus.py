"""The menu bar, made from the registry of acts: nothing is on a menu that is not an act."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
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
    QT_TRANSLATE_NOOP("menus", "&Text"),
    QT_TRANSLATE_NOOP("menus", "Co&mpare"),
    QT_TRANSLATE_NOOP("menus", "&Help"),
)
"""The menus in their order. An act names its own without the mark for the key: "File"; a submenu as "File/Recent"."""
_BELOW = (
    QT_TRANSLATE_NOOP("menus", "&Visibility"),
    QT_TRANSLATE_NOOP("menus", "&Reflected"),
    QT_TRANSLATE_NOOP("menus", "&Outline"),
    QT_TRANSLATE_NOOP("menus", "A&rrange"),
    QT_TRANSLATE_NOOP("menus", "&Role"),
    QT_TRANSLATE_NOOP("menus", "&Status"),
    QT_TRANSLATE_NOOP("menus", "&Numbers"),
    QT_TRANSLATE_NOOP("menus", "&Comments"),
    QT_TRANSLATE_NOOP("menus", "Brac&kets"),
    QT_TRANSLATE_NOOP("menus", "&Insert"),
    QT_TRANSLATE_NOOP("menus", "&Provenance"),
    QT_TRANSLATE_NOOP("menus", "&Beside the draft"),
    QT_TRANSLATE_NOOP("menus", "Re&marks"),
    QT_TRANSLATE_NOOP("menus", "&Watch list"),
)
"""The submenus."""


def title(name: str) -> str:
    """A menu's title as it stands on the bar, without the mark for its key; a submenu's with what it lies in."""
    marked = {text.replace("&", ""): text for text in MENUS}
    parts = (QCoreApplication.translate("menus", marked.get(part, part)) for part in name.split("/"))
    return " › ".join(parts).replace("&", "")


def fill(bar: QMenuBar, actions: Actions) -> Mapping[str, QMenu]:
    """Put all acts on the bar, those of one group between lines; returns the menus by name."""
    menus = {text.replace("&", ""): bar.addMenu(QCoreApplication.translate("menus", text)) for text in MENUS}
    below = {text.replace("&", ""): QCoreApplication.translate("menus", text) for text in _BELOW}
    last: dict[str, int] = {}
    for act in sorted(actions.acts, key=lambda each: each.group):
        if not act.menu:
            continue
        name, _, under = act.menu.partition("/")
        menu = menus[name]
        if last.setdefault(name, act.group) != act.group:
            menu.addSeparator()
            last[name] = act.group
        if under and act.menu not in menus:
            menus[act.menu] = menu.addMenu(below[under])
        menus[act.menu].addAction(actions.action(act.name))
    return menus


def add_after(menu: QMenu, action: QAction, submenu: QMenu) -> None:
    """Put a submenu below an action that is on the menu."""
    there = menu.actions()
    at = there.index(action) + 1
    if at < len(there):
        menu.insertMenu(there[at], submenu)
    else:
        menu.addMenu(submenu)

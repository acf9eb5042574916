"""One registry of what can be done: menus, shortcuts and the command palette are all made from it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Needs(IntEnum):
    """What must be open before an act can be done."""

    NOTHING = 0
    WORKSPACE = 1
    WRITABLE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something a person can do.

    `text` and `tip` are English and are translated in the context "acts". `menu` is the title of its menu ("File",
    "Edit/Find" for a submenu), `group` sets it apart by a line from those of other groups. `keys` are portable
    shortcuts; with a `scope` they work only while that part of the window has the keyboard. `place` is where in the
    window it happens; the keys of an act that is `local` mean something else in other places, and work only while its
    own is in front. `undo` is what Undo shows for it, with "…" for what varies, or "" for an act that changes nothing
    in the workspace.
    """

    name: str
    text: str
    menu: str
    place: str = ""
    group: int = 0
    keys: tuple[str, ...] = ()
    scope: str = ""
    local: bool = False
    needs: Needs = Needs.WORKSPACE
    tip: str = ""
    undo: str = ""
    is_checkable: bool = False


def can_meet(one: Act, other: Act) -> bool:
    """Whether there is a moment at which a key could mean either act."""
    if one.scope and other.scope:
        return one.scope == other.scope
    places = {act.place for act in (one, other) if act.local or act.scope}
    return len(places) < 2


class Actions(QObject):
    """The acts as Qt actions. An act is enabled where what it needs is open and nobody has disallowed it.

    `own_keys` are those that the person gave acts instead of their usual ones, by the acts' names.
    """

    performed = Signal(str)
    keys_changed = Signal()
    """Some act has other keys than before."""

    def __init__(
        self, acts: Iterable[Act], own_keys: Mapping[str, Sequence[str]] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acts = {act.name: act for act in acts}
        self._own = {name: tuple(keys) for name, keys in (own_keys or {}).items()}
        self._actions = {act.name: self._action(act) for act in self._acts.values()}
        self._disallowed: set[str] = set()
        self._unheard = set(self._acts)
        self._open = Needs.NOTHING
        self._front = ""
        for act in self._acts.values():
            self._give_keys(act)
        self._refresh()

    @property
    def acts(self) -> Sequence[Act]:
        """All acts in the order in which they were declared."""
        return tuple(self._acts.values())

    def add(self, act: Act) -> QAction:
        """Declare one more act, behind all others."""
        self._acts[act.name] = act
        self._actions[act.name] = action = self._action(act)
        self._unheard.add(act.name)
        self._give_keys(act)
        self._refresh_one(act.name)
        return action

    def act(self, name: str) -> Act:
        """The act as it was declared."""
        return self._acts[name]

    def keys(self, name: str) -> Sequence[QKeySequence]:
        """The shortcuts of that act, whether they work in the place in front or not. Of its usual ones those are left
        out that the person gave to another act that could be meant."""
        if name in self._own:
            return [QKeySequence(keys) for keys in self._own[name]]
        return [QKeySequence(keys) for keys in self._acts[name].keys if not self._is_taken(keys, self._acts[name])]

    def holders(self, name: str, keys: QKeySequence) -> Sequence[Act]:
        """The other acts that have that shortcut at a moment at which this act could be meant too."""
        mine = self._acts[name]
        return [
            act
            for act in self._acts.values()
            if act.name != name and can_meet(mine, act) and keys in self.keys(act.name)
        ]

    def has_own_keys(self, name: str) -> bool:
        """Whether the person gave that act keys of their own."""
        return name in self._own

    def give_keys(self, name: str, keys: Sequence[QKeySequence] | None) -> None:
        """Let an act have these shortcuts and no others; None for its usual ones."""
        if keys is None:
            self._own.pop(name, None)
        else:
            self._own[name] = tuple(each.toString() for each in keys)
        for act in self._acts.values():  # another may have its usual ones again, or no longer
            self._give_keys(act)
        self.keys_changed.emit()

    def entered(self, place: str) -> None:
        """Say which place is in front: the keys of its local acts work now, those of others' no longer."""
        self._front = place
        for act in self._acts.values():
            if act.local:
                self._give_keys(act)

    def action(self, name: str) -> QAction:
        """The action of that act, to put on a menu or button."""
        return self._actions[name]

    def on(self, name: str, do: Callable[..., object]) -> None:
        """Say what is done when the act is called; a checkable act also says whether it is on."""
        action = self._actions[name]
        action.triggered.connect(do if action.isCheckable() else lambda: do())
        self._unheard.discard(name)
        self._refresh_one(name)

    def is_heard(self, name: str) -> bool:
        """Whether somebody does something when the act is called."""
        return name not in self._unheard

    def allow(self, name: str, allowed: bool) -> None:
        """Allow or disallow an act, as the present selection has it."""
        (self._disallowed.discard if allowed else self._disallowed.add)(name)
        self._refresh_one(name)

    def opened(self, state: Needs) -> None:
        """Say what is open now."""
        self._open = state
        self._refresh()

    def attach(self, scope: str, widget: QWidget) -> None:
        """Let the shortcuts of a scope work while the widget, or one in it, has the keyboard."""
        widget.addActions([self._actions[act.name] for act in self._acts.values() if act.scope == scope])

    def _action(self, act: Act) -> QAction:
        action = QAction(self)
        action.setObjectName(act.name)
        action.setCheckable(act.is_checkable)
        if act.scope:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setMenuRole(_ROLES.get(act.name, QAction.MenuRole.NoRole))
        action.setText(QCoreApplication.translate("acts", act.text))
        return action

    def _give_keys(self, act: Act) -> None:
        keys, action = list(self.keys(act.name)), self._actions[act.name]
        works = not act.local or act.place == self._front
        action.setShortcuts(keys if works else [])
        text = QCoreApplication.translate("acts", act.text)
        tip = QCoreApplication.translate("acts", act.tip) if act.tip else text.replace("&", "").rstrip("…")
        shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        action.setToolTip(f"{tip} ({shown})" if shown else tip)
        action.setStatusTip(tip)

    def _is_taken(self, keys: str, by: Act) -> bool:
        if not self._own:  # as for nearly everybody, with hundreds of keys to look at
            return False
        wanted = QKeySequence(keys).toString()
        return any(
            wanted in own and name in self._acts and can_meet(by, self._acts[name]) for name, own in self._own.items()
        )

    def _refresh(self) -> None:
        for name in self._acts:
            self._refresh_one(name)

    def _refresh_one(self, name: str) -> None:
        is_possible = self._acts[name].needs <= self._open
        self._actions[name].setEnabled(is_possible and name not in self._disallowed and name not in self._unheard)


_ROLES = {
    "help.about": QAction.MenuRole.AboutRole,
    "file.quit": QAction.MenuRole.QuitRole,
    "edit.preferences": QAction.MenuRole.PreferencesRole,
}

"""The keys that a person gave to acts, in the settings: only those that are not the usual ones."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QKeySequence

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.settings import Settings

_GROUP = "keys"
_NONE = "none"


def own_keys(settings: Settings) -> Mapping[str, Sequence[str]]:
    """The kept keys by the names of their acts; what is no key counts as not there."""
    kept = {name: settings.text(f"{_GROUP}/{name}") for name in settings.names(_GROUP)}
    read = {name: tuple(_read(text)) for name, text in kept.items()}
    return {name: keys for name, keys in read.items() if keys or kept[name] == _NONE}


def keep_keys(settings: Settings, actions: Actions) -> None:
    """Remember the keys of all acts that have keys of the person's own."""
    settings.forget(_GROUP)
    for act in actions.acts:
        if actions.has_own_keys(act.name):
            keys = "\n".join(each.toString() for each in actions.keys(act.name))
            settings.keep(f"{_GROUP}/{act.name}", keys or _NONE)


def _read(kept: str) -> Sequence[str]:
    read = [QKeySequence(line).toString() for line in kept.splitlines() if line != _NONE]
    return [keys for keys in read if keys]

"""The acts of the place Sources."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

ACTS = (
    Act(
        name="sources.import",
        text=QT_TRANSLATE_NOOP("acts", "&Import…"),
        menu="File",
        place="Sources",
        group=2,
        keys=("Ctrl+I",),
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Import documents; or drop them on the window"),
        undo="Import …",
    ),
    Act(
        name="sources.find",
        text=QT_TRANSLATE_NOOP("acts", "Find &snippets"),
        menu="Edit",
        place="Sources",
        group=1,
        keys=("Ctrl+F",),
        tip=QT_TRANSLATE_NOOP("acts", "Search the snippets by words, tags and contributors"),
    ),
)

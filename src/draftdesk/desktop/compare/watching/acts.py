"""The acts of the watch list."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

SCOPE = "compare.watched"
"""What their own keys work in: the watch list."""
_MENU = "Compare/Watch list"
_PLACE = "Compare"

WATCH_ACTS = (
    Act(
        name="compare.watch",
        text=QT_TRANSLATE_NOOP("acts", "&Watch the selected words"),
        menu=_MENU,
        place=_PLACE,
        group=3,
        keys=("Ctrl+Alt+W",),
        local=True,
        needs=Needs.NOTHING,
        tip=QT_TRANSLATE_NOOP("acts", "Mark every change that touches these words; where none are selected, type them"),
        undo="Add to watch list",
    ),
    Act(
        name="compare.watch-paragraph",
        text=QT_TRANSLATE_NOOP("acts", "Watch this &paragraph"),
        menu=_MENU,
        place=_PLACE,
        group=3,
        needs=Needs.NOTHING,
        tip=QT_TRANSLATE_NOOP("acts", "Mark every change of the paragraph that is read, and of what stands under it"),
        undo="Add to watch list",
    ),
    Act(
        name="compare.watch-edit",
        text=QT_TRANSLATE_NOOP("acts", "&Edit what is watched"),
        menu=_MENU,
        place=_PLACE,
        group=3,
        keys=("F2",),
        scope=SCOPE,
        needs=Needs.NOTHING,
        undo="Edit watch list",
    ),
    Act(
        name="compare.watch-remove",
        text=QT_TRANSLATE_NOOP("acts", "&Take off the watch list"),
        menu=_MENU,
        place=_PLACE,
        group=3,
        keys=("Del",),
        scope=SCOPE,
        needs=Needs.NOTHING,
        undo="Take off watch list",
    ),
    Act(
        name="compare.watch-import",
        text=QT_TRANSLATE_NOOP("acts", "&Add a list from a file…"),
        menu=_MENU,
        place=_PLACE,
        group=3,
        needs=Needs.NOTHING,
        tip=QT_TRANSLATE_NOOP("acts", "Watch what a text file lists, one word, phrase or “paragraph: 12 (a)” a line"),
        undo="Add a file to watch list",
    ),
    Act(
        name="compare.watch-export",
        text=QT_TRANSLATE_NOOP("acts", "&Save the list as a file…"),
        menu=_MENU,
        place=_PLACE,
        group=3,
        needs=Needs.NOTHING,
        tip=QT_TRANSLATE_NOOP("acts", "A text file that a colleague can add to a watch list"),
    ),
)

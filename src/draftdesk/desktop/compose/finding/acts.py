"""Finding words in the draft, replacing them, and going to a paragraph."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

FINDING_ACTS = (
    Act(
        name="draft.find",
        text=QT_TRANSLATE_NOOP("acts", "Find in the &draft"),
        menu="Edit",
        place="Compose",
        group=1,
        keys=("Ctrl+F",),
        local=True,
        tip=QT_TRANSLATE_NOOP("acts", "Find words in the draft that lies open"),
    ),
    Act(
        name="draft.replace",
        text=QT_TRANSLATE_NOOP("acts", "&Replace in the draft"),
        menu="Edit",
        place="Compose",
        group=1,
        keys=("Ctrl+H",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Find words in the draft and put others in their place"),
        undo="Replace “…” with “…”",
    ),
    Act(
        name="draft.find-next",
        text=QT_TRANSLATE_NOOP("acts", "Find &next"),
        menu="Edit",
        place="Compose",
        group=1,
        keys=("F3",),
        local=True,
        tip=QT_TRANSLATE_NOOP("acts", "Go to where the words stand next in the draft"),
    ),
    Act(
        name="draft.find-previous",
        text=QT_TRANSLATE_NOOP("acts", "Find pre&vious"),
        menu="Edit",
        place="Compose",
        group=1,
        keys=("Shift+F3",),
        local=True,
        tip=QT_TRANSLATE_NOOP("acts", "Go to where the words stand before, in the draft"),
    ),
    Act(
        name="draft.go-to",
        text=QT_TRANSLATE_NOOP("acts", "&Go to paragraph…"),
        menu="Edit",
        place="Compose",
        group=1,
        keys=("Ctrl+G",),
        local=True,
        tip=QT_TRANSLATE_NOOP("acts", "Go to a paragraph by its number or its words"),
    ),
)

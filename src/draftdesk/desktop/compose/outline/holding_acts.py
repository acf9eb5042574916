"""The acts of numbers that people cite."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

HOLDING_ACTS = (
    Act(
        name="numbers.hold",
        text=QT_TRANSLATE_NOOP("acts", "&Hold numbers"),
        menu="Draft/Numbers",
        place="Compose",
        group=3,
        keys=("Ctrl+Alt+H",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP(
            "acts", "Keep the numbers that people cite: what is added is “12 bis”, what goes leaves its number"
        ),
        undo="Hold numbers",
    ),
    Act(
        name="numbers.release",
        text=QT_TRANSLATE_NOOP("acts", "&Release numbers…"),
        menu="Draft/Numbers",
        place="Compose",
        group=3,
        keys=("Ctrl+Alt+Shift+H",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "See what each number becomes, then number the draft through once more"),
        undo="Release numbers",
    ),
    Act(
        name="numbers.alternative",
        text=QT_TRANSLATE_NOOP("acts", "&Alternative of…"),
        menu="Draft/Numbers",
        place="Compose",
        group=3,
        keys=("Ctrl+Alt+B",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Make the paragraph another wording of one with a number: “12 alt”"),
        undo="Make alternative of …",
    ),
    Act(
        name="numbers.own",
        text=QT_TRANSLATE_NOOP("acts", "No a&lternative any more"),
        menu="Draft/Numbers",
        place="Compose",
        group=3,
        keys=("Ctrl+Alt+Shift+B",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Make an alternative a paragraph of its own"),
        undo="Make own",
    ),
)

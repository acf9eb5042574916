"""Seeing what changed since a version, going from change to change, and putting back what a paragraph said."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

RESTORE = "Restore wording"
_WRITING = "draft-text"

CHANGE_ACTS = (
    Act(
        name="changes.show",
        text=QT_TRANSLATE_NOOP("acts", "Show c&hanges since a version"),
        menu="View",
        place="Compose",
        group=2,
        keys=("Ctrl+Shift+J",),
        local=True,
        is_checkable=True,
        tip=QT_TRANSLATE_NOOP("acts", "Underline what is new since a version, and show what was deleted"),
    ),
    Act(
        name="changes.next",
        text=QT_TRANSLATE_NOOP("acts", "Ne&xt change since the version"),
        menu="View",
        place="Compose",
        group=2,
        keys=("F7",),
        local=True,
        tip=QT_TRANSLATE_NOOP("acts", "Go to the next change since the version"),
    ),
    Act(
        name="changes.previous",
        text=QT_TRANSLATE_NOOP("acts", "Pre&vious change since the version"),
        menu="View",
        place="Compose",
        group=2,
        keys=("Shift+F7",),
        local=True,
        tip=QT_TRANSLATE_NOOP("acts", "Go to the change before, since the version"),
    ),
    Act(
        name="changes.gone",
        text=QT_TRANSLATE_NOOP("acts", "Paragraphs deleted &since the version…"),
        menu="View",
        place="Compose",
        group=2,
        tip=QT_TRANSLATE_NOOP("acts", "Read the paragraphs that the version has and the draft has no longer"),
    ),
    Act(
        name="changes.restore",
        text=QT_TRANSLATE_NOOP("acts", "Put back the version’s &words"),
        menu="Text",
        place="Compose",
        group=4,
        scope=_WRITING,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Let this paragraph say again what it said in the version"),
        undo=RESTORE,
    ),
)

"""What is done with square brackets."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

BRACKET = "Bracket"
ALTERNATIVE = "Add alternative"
ACCEPT = "Accept alternative"
REMOVE = "Remove brackets"
DELETE = "Delete bracketed text"
_WRITING = "draft-text"

BRACKET_ACTS = (
    Act(
        name="brackets.bracket",
        text=QT_TRANSLATE_NOOP("acts", "&Bracket or unbracket"),
        menu="Text/Brackets",
        place="Compose",
        group=3,
        keys=("F8",),
        scope=_WRITING,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Put brackets around the selected words, or the word at the caret"),
        undo=BRACKET,
    ),
    Act(
        name="brackets.alternative",
        text=QT_TRANSLATE_NOOP("acts", "&Add an alternative"),
        menu="Text/Brackets",
        place="Compose",
        group=3,
        keys=("Shift+F8",),
        scope=_WRITING,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Give these words another wording beside them, in brackets"),
        undo=ALTERNATIVE,
    ),
    Act(
        name="brackets.accept",
        text=QT_TRANSLATE_NOOP("acts", "A&ccept this alternative"),
        menu="Text/Brackets",
        place="Compose",
        group=3,
        keys=("Ctrl+F8",),
        scope=_WRITING,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Keep the wording at the caret, without its brackets and the others"),
        undo=ACCEPT,
    ),
    Act(
        name="brackets.remove",
        text=QT_TRANSLATE_NOOP("acts", "&Remove brackets"),
        menu="Text/Brackets",
        place="Compose",
        group=3,
        scope=_WRITING,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Take the brackets away and keep the words"),
        undo=REMOVE,
    ),
    Act(
        name="brackets.delete",
        text=QT_TRANSLATE_NOOP("acts", "&Delete bracketed text"),
        menu="Text/Brackets",
        place="Compose",
        group=3,
        scope=_WRITING,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Take the brackets away with the words in them"),
        undo=DELETE,
    ),
    Act(
        name="brackets.next",
        text=QT_TRANSLATE_NOOP("acts", "&Next bracket"),
        menu="Text/Brackets",
        place="Compose",
        group=3,
        keys=("Ctrl+Shift+F8",),
        local=True,
        tip=QT_TRANSLATE_NOOP("acts", "Go to the next bracket of the draft"),
    ),
    Act(
        name="brackets.previous",
        text=QT_TRANSLATE_NOOP("acts", "&Previous bracket"),
        menu="Text/Brackets",
        place="Compose",
        group=3,
        keys=("Alt+Shift+F8",),
        local=True,
        tip=QT_TRANSLATE_NOOP("acts", "Go to the bracket before, in the draft"),
    ),
)

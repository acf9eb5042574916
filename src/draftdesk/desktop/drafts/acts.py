"""The acts of the main job: from snippets to a draft, its versions and what is handed out."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

ACTS = (
    Act(
        name="draft.assemble",
        text=QT_TRANSLATE_NOOP("acts", "&Assemble…"),
        menu="Draft",
        place="Compose",
        keys=("Ctrl+Shift+A",),
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "See, section by section, what would be placed, then place it"),
        undo="Assemble …",
    ),
    Act(
        name="draft.show",
        text=QT_TRANSLATE_NOOP("acts", "Show the &draft"),
        menu="Draft",
        place="Compose",
        keys=("Ctrl+D",),
        tip=QT_TRANSLATE_NOOP("acts", "Read the draft or a version, and see where each paragraph came from"),
    ),
)

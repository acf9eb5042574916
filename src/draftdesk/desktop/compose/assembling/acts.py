"""The act that makes a first text of the snippets."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

ASSEMBLING_ACTS = (
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
)

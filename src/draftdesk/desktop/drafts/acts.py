"""The acts of the main job: from snippets to a draft, its versions and what is handed out."""

from draftdesk.desktop.acts import Act
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

ACTS = (
    Act(
        name="draft.show",
        text=QT_TRANSLATE_NOOP("acts", "Show the &draft"),
        menu="Draft",
        place="Compose",
        keys=("Ctrl+D",),
        tip=QT_TRANSLATE_NOOP("acts", "Read the draft or a version, and see where each paragraph came from"),
    ),
)

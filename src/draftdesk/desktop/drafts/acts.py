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
    Act(
        name="draft.coverage",
        text=QT_TRANSLATE_NOOP("acts", "&Where every recommendation stands…"),
        menu="Draft",
        place="Reflected",
        keys=("Ctrl+Shift+R",),
        tip=QT_TRANSLATE_NOOP("acts", "What is in the draft, where, and what is not, and why"),
    ),
    Act(
        name="draft.freeze",
        text=QT_TRANSLATE_NOOP("acts", "&Freeze a version…"),
        menu="Draft",
        place="Circulate",
        group=1,
        keys=("Ctrl+Shift+F",),
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Issue the draft as it stands as a version that never changes again"),
        undo="Freeze …",
    ),
    Act(
        name="draft.versions",
        text=QT_TRANSLATE_NOOP("acts", "&Versions…"),
        menu="Draft",
        place="Circulate",
        group=1,
        keys=("Ctrl+Shift+V",),
        tip=QT_TRANSLATE_NOOP("acts", "The versions issued: show, export or restore one"),
    ),
    Act(
        name="draft.export",
        text=QT_TRANSLATE_NOOP("acts", "&Export to Word…"),
        menu="File",
        place="Circulate",
        group=2,
        keys=("Ctrl+E",),
        tip=QT_TRANSLATE_NOOP("acts", "Write a version or the draft as Word, Markdown or a web page"),
    ),
)

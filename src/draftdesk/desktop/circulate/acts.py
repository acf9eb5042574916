"""The acts of Circulate: versions, and what is handed out."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

ACTS = (
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

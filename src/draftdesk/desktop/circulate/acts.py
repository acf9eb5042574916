"""The acts of Circulate: versions, and what is handed out."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

ACTS = (
    Act(
        name="draft.freeze",
        text=QT_TRANSLATE_NOOP("acts", "&Freeze a version…"),
        menu="Draft",
        place="Circulate",
        group=6,
        keys=("Ctrl+Shift+F",),
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Issue the draft as it stands as a version that never changes again"),
        undo="Freeze …",
    ),
    Act(
        name="draft.receive",
        text=QT_TRANSLATE_NOOP("acts", "Add a received f&ile as version…"),
        menu="Draft",
        place="Circulate",
        group=6,
        keys=("Ctrl+Shift+U",),
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "List a Word, PDF or text file that came back as a version of the draft"),
        undo="Add version …",
    ),
    Act(
        name="draft.versions",
        text=QT_TRANSLATE_NOOP("acts", "&Versions"),
        menu="Draft",
        place="Circulate",
        group=6,
        tip=QT_TRANSLATE_NOOP("acts", "The versions issued: read, export or restore one"),
    ),
    Act(
        name="versions.restore",
        text=QT_TRANSLATE_NOOP("acts", "&Restore into the working draft…"),
        menu="Draft",
        place="Circulate",
        group=6,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Make the working draft say again what the chosen version said"),
        undo="Restore …",
    ),
    Act(
        name="versions.pairing",
        text=QT_TRANSLATE_NOOP("acts", "Answer &doubtful pairings…"),
        menu="Draft",
        place="Circulate",
        group=6,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Say what paragraphs of a received version were in the version before"),
        undo="Change pairing of …",
    ),
    Act(
        name="draft.export",
        text=QT_TRANSLATE_NOOP("acts", "&Export…"),
        menu="File",
        place="Circulate",
        group=2,
        keys=("Ctrl+E",),
        tip=QT_TRANSLATE_NOOP("acts", "Write a version or the draft as Word, Markdown or a web page"),
    ),
)

"""The acts of footnotes."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

NOTE_ACTS = (
    Act(
        name="text.footnote",
        text=QT_TRANSLATE_NOOP("acts", "Insert a &footnote"),
        menu="Text",
        place="Compose",
        group=4,
        keys=("Ctrl+Alt+F",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Put a footnote at the caret and write what it says"),
        undo="Insert footnote",
    ),
    Act(
        name="text.footnotes",
        text=QT_TRANSLATE_NOOP("acts", "&Go to the footnotes"),
        menu="Text",
        place="Compose",
        group=4,
        keys=("Ctrl+Alt+Shift+F",),
        local=True,
        tip=QT_TRANSLATE_NOOP("acts", "Read and change the footnotes of the paragraph with the caret"),
    ),
)

"""The acts of cross-references."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

REFERENCE_ACTS = (
    Act(
        name="text.reference",
        text=QT_TRANSLATE_NOOP("acts", "Insert a cross-&reference…"),
        menu="Text",
        place="Compose",
        group=4,
        keys=("Ctrl+Alt+X",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Put the number of another paragraph at the caret; it follows that paragraph"),
        undo="Insert cross-reference",
    ),
    Act(
        name="text.follow",
        text=QT_TRANSLATE_NOOP("acts", "Go to what the &mark stands for"),
        menu="Text",
        place="Compose",
        group=4,
        keys=("Ctrl+Return", "Ctrl+Enter"),
        scope="draft-text",
        tip=QT_TRANSLATE_NOOP("acts", "From a cross-reference to its paragraph, from a mark to its footnote"),
    ),
)

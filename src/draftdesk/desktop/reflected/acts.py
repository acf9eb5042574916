"""The acts of the place Reflected."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

ACTS = (
    Act(
        name="draft.coverage",
        text=QT_TRANSLATE_NOOP("acts", "&Where every recommendation stands"),
        menu="Draft",
        place="Reflected",
        keys=("Ctrl+Shift+R",),
        tip=QT_TRANSLATE_NOOP("acts", "What is in the draft, where, and what is not, and why"),
    ),
    Act(
        name="reflected.set-aside",
        text=QT_TRANSLATE_NOOP("acts", "Set &aside…"),
        menu="Draft/Reflected",
        place="Reflected",
        keys=("Ctrl+Shift+D",),
        scope="reflected",
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Keep the chosen snippets out of the draft, and say why"),
        undo="Set aside …",
    ),
    Act(
        name="reflected.take-up",
        text=QT_TRANSLATE_NOOP("acts", "Ta&ke up again"),
        menu="Draft/Reflected",
        place="Reflected",
        keys=("Ctrl+Shift+U",),
        scope="reflected",
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Let the chosen snippets be placed after all"),
        undo="Take up …",
    ),
    Act(
        name="reflected.source",
        text=QT_TRANSLATE_NOOP("acts", "Show in Sour&ces"),
        menu="Draft/Reflected",
        place="Reflected",
        tip=QT_TRANSLATE_NOOP("acts", "Show the chosen snippet where it stands in its source"),
    ),
    Act(
        name="reflected.paragraph",
        text=QT_TRANSLATE_NOOP("acts", "Show in the &draft"),
        menu="Draft/Reflected",
        place="Reflected",
        tip=QT_TRANSLATE_NOOP("acts", "Show the paragraph that the chosen snippet reached"),
    ),
    Act(
        name="reflected.swap",
        text=QT_TRANSLATE_NOOP("acts", "S&wap rows and columns"),
        menu="Draft/Reflected",
        place="Reflected",
        group=1,
    ),
    Act(
        name="reflected.empty",
        text=QT_TRANSLATE_NOOP("acts", "&Rows and columns without snippets"),
        menu="Draft/Reflected",
        place="Reflected",
        group=1,
        is_checkable=True,
        tip=QT_TRANSLATE_NOOP("acts", "Show also the themes and contributors that no snippet has"),
    ),
    Act(
        name="reflected.secondary",
        text=QT_TRANSLATE_NOOP("acts", "Count secondary and &superseded sources"),
        menu="Draft/Reflected",
        place="Reflected",
        group=1,
        is_checkable=True,
        tip=QT_TRANSLATE_NOOP("acts", "Count also reports on what another source says, and sources that were replaced"),
    ),
)

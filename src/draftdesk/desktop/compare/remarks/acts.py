"""The acts of remarks."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

SCOPE = "compare.remarks"
"""What their own keys work in: the list of remarks on the change."""
LOST_SCOPE = "compare.lost"
"""The list of those whose change is gone."""
_MENU = "Compare/Remarks"
_PLACE = "Compare"

REMARK_ACTS = (
    Act(
        name="compare.remark",
        text=QT_TRANSLATE_NOOP("acts", "&Remark on the change…"),
        menu=_MENU,
        place=_PLACE,
        group=3,
        keys=("Ctrl+Alt+K",),
        local=True,
        needs=Needs.NOTHING,
        tip=QT_TRANSLATE_NOOP("acts", "Write what the delegation thinks of the change; remarks never circulate"),
        undo="Add remark",
    ),
    Act(
        name="compare.remark-edit",
        text=QT_TRANSLATE_NOOP("acts", "&Edit the remark"),
        menu=_MENU,
        place=_PLACE,
        group=3,
        keys=("F2",),
        scope=SCOPE,
        needs=Needs.NOTHING,
        undo="Edit remark",
    ),
    Act(
        name="compare.remark-delete",
        text=QT_TRANSLATE_NOOP("acts", "&Delete the remark"),
        menu=_MENU,
        place=_PLACE,
        group=3,
        keys=("Del",),
        scope=SCOPE,
        needs=Needs.NOTHING,
        undo="Delete remark",
    ),
    Act(
        name="compare.remark-move",
        text=QT_TRANSLATE_NOOP("acts", "&Move to this change"),
        menu=_MENU,
        place=_PLACE,
        group=3,
        keys=("Return", "Enter"),
        scope=LOST_SCOPE,
        needs=Needs.NOTHING,
        tip=QT_TRANSLATE_NOOP("acts", "Put the remark whose change is gone on the change that is read now"),
        undo="Move remark",
    ),
    Act(
        name="compare.remark-drop",
        text=QT_TRANSLATE_NOOP("acts", "De&lete the remark whose change is gone"),
        menu=_MENU,
        place=_PLACE,
        group=3,
        keys=("Del",),
        scope=LOST_SCOPE,
        needs=Needs.NOTHING,
        undo="Delete remark",
    ),
)

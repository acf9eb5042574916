"""The acts of what paragraphs are and how far they are agreed."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP
from draftdesk.model.drafts import Role, Status

ROLES = {
    "role.title": Role.TITLE,
    "role.heading-1": Role.HEADING_1,
    "role.heading-2": Role.HEADING_2,
    "role.heading-3": Role.HEADING_3,
    "role.heading-4": Role.HEADING_4,
    "role.preambular": Role.PREAMBULAR,
    "role.operative": Role.OPERATIVE,
    "role.chapeau": Role.CHAPEAU,
    "role.sub-paragraph": Role.SUB_PARAGRAPH,
    "role.note": Role.NOTE,
}
"""What each of the acts makes of the chosen paragraphs."""
STATUSES = {
    "status.open": Status.OPEN,
    "status.in-group": Status.AGREED_IN_GROUP,
    "status.ad-ref": Status.AD_REF,
    "status.agreed": Status.AGREED,
}
"""What each of the acts says of them."""
_WORDS = (
    ("role.title", QT_TRANSLATE_NOOP("acts", "&Title"), "Ctrl+Alt+0"),
    ("role.heading-1", QT_TRANSLATE_NOOP("acts", "Heading &1"), "Ctrl+Alt+1"),
    ("role.heading-2", QT_TRANSLATE_NOOP("acts", "Heading &2"), "Ctrl+Alt+2"),
    ("role.heading-3", QT_TRANSLATE_NOOP("acts", "Heading &3"), "Ctrl+Alt+3"),
    ("role.heading-4", QT_TRANSLATE_NOOP("acts", "Heading &4"), "Ctrl+Alt+4"),
    ("role.preambular", QT_TRANSLATE_NOOP("acts", "&Preambular paragraph"), "Ctrl+Alt+5"),
    ("role.operative", QT_TRANSLATE_NOOP("acts", "&Operative paragraph"), "Ctrl+Alt+6"),
    ("role.chapeau", QT_TRANSLATE_NOOP("acts", "&Chapeau"), "Ctrl+Alt+7"),
    ("role.sub-paragraph", QT_TRANSLATE_NOOP("acts", "&Sub-paragraph"), "Ctrl+Alt+8"),
    ("role.note", QT_TRANSLATE_NOOP("acts", "&Note"), "Ctrl+Alt+9"),
)
_ROLE_ACTS = tuple(
    Act(
        name=name,
        text=text,
        menu="Draft/Role",
        place="Compose",
        group=3,
        keys=(keys,),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "What the chosen paragraphs are; what follows a new heading stands under it"),
        undo="Change role of …",
    )
    for name, text, keys in _WORDS
)
_STATUS_ACTS = (
    Act(
        name="status.open",
        text=QT_TRANSLATE_NOOP("acts", "&Open"),
        menu="Draft/Status",
        place="Compose",
        group=3,
        keys=("Ctrl+Alt+D",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "The chosen paragraphs are not agreed in a group any more"),
        undo="Change status of …",
    ),
    Act(
        name="status.in-group",
        text=QT_TRANSLATE_NOOP("acts", "Agreed in &group…"),
        menu="Draft/Status",
        place="Compose",
        group=3,
        keys=("Ctrl+Alt+G",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "A smaller group agreed to the chosen paragraphs; they can still be changed"),
        undo="Change status of …",
    ),
    Act(
        name="status.ad-ref",
        text=QT_TRANSLATE_NOOP("acts", "Agreed ad &ref…"),
        menu="Draft/Status",
        place="Compose",
        group=3,
        keys=("Ctrl+Alt+R",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "The negotiators agreed, pending capitals; the text is locked"),
        undo="Change status of …",
    ),
    Act(
        name="status.agreed",
        text=QT_TRANSLATE_NOOP("acts", "&Agreed…"),
        menu="Draft/Status",
        place="Compose",
        group=3,
        keys=("Ctrl+Alt+A",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "The chosen paragraphs are agreed; the text is locked"),
        undo="Change status of …",
    ),
    Act(
        name="status.reopen",
        text=QT_TRANSLATE_NOOP("acts", "Re&open…"),
        menu="Draft/Status",
        place="Compose",
        group=3,
        keys=("Ctrl+Alt+Shift+R",),
        local=True,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Let agreed text be changed again, and say why"),
        undo="Reopen …",
    ),
)
STANDING_ACTS = (*_ROLE_ACTS, *_STATUS_ACTS)

"""The acts of the place Compose."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.compose.assembling.acts import ASSEMBLING_ACTS
from draftdesk.desktop.compose.beside.acts import BESIDE_ACTS
from draftdesk.desktop.compose.brackets.acts import BRACKET_ACTS
from draftdesk.desktop.compose.changes.acts import CHANGE_ACTS
from draftdesk.desktop.compose.comments.acts import COMMENT_ACTS
from draftdesk.desktop.compose.drawer.acts import DRAWER_ACTS
from draftdesk.desktop.compose.finding.acts import FINDING_ACTS
from draftdesk.desktop.compose.notes.acts import NOTE_ACTS
from draftdesk.desktop.compose.outline.acts import OUTLINE_ACTS
from draftdesk.desktop.compose.referring.acts import REFERENCE_ACTS
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

_WRITING = "draft-text"
"""Where the keyboard must be for what changes the words under the caret."""

ACTS = (
    Act(
        name="draft.show",
        text=QT_TRANSLATE_NOOP("acts", "Show the &draft"),
        menu="Draft",
        place="Compose",
        keys=("Ctrl+D",),
        tip=QT_TRANSLATE_NOOP("acts", "Go to the working draft, from a version of it or from elsewhere"),
    ),
    Act(
        name="draft.new",
        text=QT_TRANSLATE_NOOP("acts", "Ne&w empty draft…"),
        menu="Draft",
        place="Compose",
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Begin another draft in this workspace, with the outline of the first"),
        undo="New draft",
    ),
    *ASSEMBLING_ACTS,
    Act(
        name="text.italic",
        text=QT_TRANSLATE_NOOP("acts", "&Italic"),
        menu="Text",
        place="Compose",
        keys=("Ctrl+I",),
        scope=_WRITING,
        needs=Needs.WRITABLE,
        undo="Format",
    ),
    Act(
        name="text.bold",
        text=QT_TRANSLATE_NOOP("acts", "&Bold"),
        menu="Text",
        place="Compose",
        keys=("Ctrl+B",),
        scope=_WRITING,
        needs=Needs.WRITABLE,
        undo="Format",
    ),
    Act(
        name="text.superscript",
        text=QT_TRANSLATE_NOOP("acts", "Su&perscript"),
        menu="Text",
        place="Compose",
        keys=("Ctrl+Alt+Up",),
        scope=_WRITING,
        needs=Needs.WRITABLE,
        undo="Format",
    ),
    Act(
        name="text.subscript",
        text=QT_TRANSLATE_NOOP("acts", "Su&bscript"),
        menu="Text",
        place="Compose",
        keys=("Ctrl+Alt+Down",),
        scope=_WRITING,
        needs=Needs.WRITABLE,
        undo="Format",
    ),
    Act(
        name="text.plain",
        text=QT_TRANSLATE_NOOP("acts", "&Clear formatting"),
        menu="Text",
        place="Compose",
        keys=("Ctrl+Space",),
        scope=_WRITING,
        needs=Needs.WRITABLE,
        undo="Format",
    ),
    Act(
        name="text.no-break-space",
        text=QT_TRANSLATE_NOOP("acts", "&Non-breaking space"),
        menu="Text",
        place="Compose",
        keys=("Ctrl+Shift+Space",),
        scope=_WRITING,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Insert a space at which no line ends"),
        undo="Typing",
    ),
    Act(
        name="text.paste-plain",
        text=QT_TRANSLATE_NOOP("acts", "Paste &words only"),
        menu="Edit",
        place="Compose",
        group=1,
        keys=("Ctrl+Shift+V",),
        scope=_WRITING,
        needs=Needs.WRITABLE,
        tip=QT_TRANSLATE_NOOP("acts", "Paste what was copied without its formatting"),
        undo="Paste",
    ),
    Act(
        name="view.split",
        text=QT_TRANSLATE_NOOP("acts", "S&plit the page"),
        menu="View",
        place="Compose",
        group=2,
        keys=("Ctrl+\\",),
        local=True,
        is_checkable=True,
        tip=QT_TRANSLATE_NOOP("acts", "Show two places of the draft, or the draft and a source, one above the other"),
    ),
    Act(
        name="view.other-half",
        text=QT_TRANSLATE_NOOP("acts", "Go to the &other half"),
        menu="View",
        place="Compose",
        group=2,
        keys=("F6",),
        local=True,
        tip=QT_TRANSLATE_NOOP("acts", "Go on in the other half of the split page"),
    ),
    *BESIDE_ACTS,
    *CHANGE_ACTS,
    *FINDING_ACTS,
    *BRACKET_ACTS,
    *NOTE_ACTS,
    *REFERENCE_ACTS,
    *OUTLINE_ACTS,
    *DRAWER_ACTS,
    *COMMENT_ACTS,
)

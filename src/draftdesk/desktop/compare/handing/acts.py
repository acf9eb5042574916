"""The acts that hand a comparison on."""

from draftdesk.desktop.acts import Act, Needs
from draftdesk.desktop.words import QT_TRANSLATE_NOOP

_PLACE = "Compare"

HANDING_ACTS = (
    Act(
        name="compare.copy",
        text=QT_TRANSLATE_NOOP("acts", "&Copy the change"),
        menu="Compare",
        place=_PLACE,
        group=4,
        keys=("Ctrl+Alt+C",),
        local=True,
        needs=Needs.NOTHING,
        tip=QT_TRANSLATE_NOOP(
            "acts", "With what was inserted underlined and what was deleted struck, for Word or a message"
        ),
    ),
    Act(
        name="compare.export",
        text=QT_TRANSLATE_NOOP("acts", "E&xport the changes…"),
        menu="Compare",
        place=_PLACE,
        group=4,
        needs=Needs.NOTHING,
        tip=QT_TRANSLATE_NOOP("acts", "As tracked changes or a table in Word, a web page, a spreadsheet"),
    ),
    Act(
        name="compare.brief",
        text=QT_TRANSLATE_NOOP("acts", "&Brief for capital…"),
        menu="Compare",
        place=_PLACE,
        group=4,
        needs=Needs.NOTHING,
        tip=QT_TRANSLATE_NOOP("acts", "Two to four pages in Word: what touches the watch list, brackets, obligations"),
    ),
    Act(
        name="compare.print",
        text=QT_TRANSLATE_NOOP("acts", "&Print…"),
        menu="Compare",
        place=_PLACE,
        group=4,
        keys=("Ctrl+P",),
        local=True,
        needs=Needs.NOTHING,
        tip=QT_TRANSLATE_NOOP("acts", "The marked-up copy on paper: it reads in black and white too"),
    ),
    Act(
        name="compare.preview",
        text=QT_TRANSLATE_NOOP("acts", "Print pre&view…"),
        menu="Compare",
        place=_PLACE,
        group=4,
        needs=Needs.NOTHING,
        tip=QT_TRANSLATE_NOOP("acts", "The pages of the marked-up copy as they would be printed"),
    ),
    Act(
        name="compare.verify",
        text=QT_TRANSLATE_NOOP("acts", "&Verify a received file…"),
        menu="Compare",
        place=_PLACE,
        group=0,
        tip=QT_TRANSLATE_NOOP("acts", "Whether a file is what was circulated, or which words of it differ"),
    ),
    Act(
        name="compare.history",
        text=QT_TRANSLATE_NOOP("acts", "&History of the paragraph…"),
        menu="Compare",
        place=_PLACE,
        group=1,
        tip=QT_TRANSLATE_NOOP("acts", "Its text in every version, with the words that changed from each to the next"),
    ),
)

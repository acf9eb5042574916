"""What the control words of a rich text mean for its words, and where the words of its groups belong."""

from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType

SAID = MappingProxyType(
    {
        "emdash": "—",
        "endash": "–",
        "lquote": "‘",
        "rquote": "’",
        "ldblquote": "“",
        "rdblquote": "”",
        "bullet": "•",
        "tab": "\t",
        "line": "\n",
        "emspace": " ",
        "enspace": " ",
        "qmspace": " ",
        "~": "\xa0",
        "_": "\u2011",
        "{": "{",
        "}": "}",
        "\\": "\\",
    }
)
UNREAD = frozenset(
    "colortbl pict object nonshppict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc"
    " ftncn aftnsep aftnsepc aftncn listtable listoverridetable fldinst annotation atnid atnauthor atnref atndate"
    " atnicn atrfstart atrfend xe tc txe rxe private sp pn bkmkstart bkmkend comment revtbl filetbl".split()
)
"""Groups without words of the text."""
KEPT_STARRED = frozenset({"shpinst", "shppict"})
"""Of the groups that older programs may pass over, those that hold words all the same."""
ENDS_PARAGRAPH = frozenset({"par", "\n", "\r", "sect", "page", "column", "softpage", "nestcell", "nestrow"})


class Place(Enum):
    """Where the words of a group belong."""

    BODY = auto()
    NOTE = auto()
    BOX = auto()
    MARK = auto()
    STYLES = auto()
    FONTS = auto()
    INFO = auto()
    TITLE = auto()
    SKIPPED = auto()


PLACES = MappingProxyType(
    {
        "stylesheet": Place.STYLES,
        "fonttbl": Place.FONTS,
        "info": Place.INFO,
        "title": Place.TITLE,
        "listtext": Place.MARK,
        "pntext": Place.MARK,
        "footnote": Place.NOTE,
        "shptxt": Place.BOX,
    }
)
STORIES = frozenset({Place.BODY, Place.NOTE, Place.BOX})


@dataclass(slots=True)
class State:
    """What holds until the group ends. `encoding` is the font's, "" for the document's."""

    place: Place = Place.BODY
    encoding: str = ""
    fallback: int = 1
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    style: int = 0
    level: int = 0
    left: int = 0
    in_table: bool = False

    def format(self, word: str, number: int | None) -> None:
        """Take a control word that says how words or paragraphs look."""
        on = number != 0
        match word:
            case "uc":
                self.fallback = max(0, min(number or 0, 10))
            case "b":
                self.bold = on
            case "v":
                self.hidden = on
            case "deleted":
                self.deleted = on
            case "plain":
                self.bold = self.hidden = self.deleted = False
                self.encoding = ""
            case "pard":
                self.style = self.level = self.left = 0
                self.in_table = False
            case "s":
                self.style = number or 0
            case "outlinelevel":
                self.level = (number or 0) + 1
            case "li":
                self.left = number or 0
            case "intbl":
                self.in_table = True

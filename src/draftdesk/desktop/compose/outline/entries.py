"""What the outline says of each paragraph, worked out when it is first seen and kept until its words are others."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.draft_words import role_word, snippets_word, status_word
from draftdesk.model import brackets, inline
from draftdesk.model.drafts import Paragraph, Status
from draftdesk.model.placing import is_heading

_MARKS = frozenset("\\*^~{[")
_LONGEST = 400
"""Characters of a paragraph that an outline may show, or a tip tell."""


class Entry(NamedTuple):
    """One row: `number` is as printed, `words` how the paragraph begins, `brackets` how many await agreement. With
    `is_held` it is no paragraph, but a line that only holds a number."""

    paragraph: Paragraph
    number: str
    words: str
    snippets: int
    brackets: int
    depth: int
    under: int
    is_open: bool
    is_held: bool = False

    @property
    def is_heading(self) -> bool:
        return is_heading(self.paragraph)

    @property
    def lacks_source(self) -> bool:
        return not (self.snippets or self.is_heading or self.is_held) and bool(self.words)


class Words:
    """How paragraphs begin, and how many brackets stand in them."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._known: dict[str, tuple[Paragraph, str, int]] = {}

    def forget(self) -> None:
        """Another text lies open."""
        self._known.clear()

    def forget_references(self) -> None:
        """What references print may be another."""
        for name in [name for name, (each, _, _) in self._known.items() if "{ref:" in each.text]:
            del self._known[name]

    def of(self, paragraph: Paragraph) -> tuple[str, int]:
        """The first words, and the count of brackets that await agreement."""
        known = self._known.get(paragraph.id)
        if known is None or known[0] is not paragraph:
            text = paragraph.text
            is_plain = _MARKS.isdisjoint(text)
            words = text if is_plain else inline.plain(text, reference=self._sheet.reference_words)
            count = 0 if is_plain else brackets.count(text)
            known = (paragraph, " ".join(words[:_LONGEST].split()), count)
            self._known[paragraph.id] = known
        return known[1], known[2]


def spoken(entry: Entry) -> str:
    """A sentence that says what the row shows."""
    words = entry.words or QCoreApplication.translate("outline", "empty")
    if entry.is_held:
        return QCoreApplication.translate("outline", "{number} {words}; a number that is held").format(
            number=entry.number, words=words
        )
    said = [f"{entry.number} {words}".strip(), role_word(entry.paragraph.role)]
    if entry.paragraph.status is not Status.OPEN:
        said.append(status_word(entry.paragraph.status))
    if entry.snippets:
        said.append(snippets_word(entry.snippets))
    elif entry.lacks_source:
        said.append(QCoreApplication.translate("outline", "no source"))
    if entry.brackets:
        said.append(brackets_word(entry.brackets))
    said.append(QCoreApplication.translate("outline", "level {level}").format(level=entry.depth + 1))
    if entry.under and entry.is_open:
        said.append(QCoreApplication.translate("outline", "unfolded, {count} below").format(count=entry.under))
    elif entry.under:
        said.append(QCoreApplication.translate("outline", "folded, {count} below").format(count=entry.under))
    return "; ".join(said)


def brackets_word(count: int) -> str:
    """How many brackets."""
    if count == 1:
        return QCoreApplication.translate("outline", "1 bracket")
    return QCoreApplication.translate("outline", "{count} brackets").format(count=count)


def short_status(status: Status) -> str:
    """How far a paragraph is agreed, beside a shape that says it too."""
    match status:
        case Status.AGREED_IN_GROUP:
            return QCoreApplication.translate("outline", "in group")
        case Status.AD_REF:
            return QCoreApplication.translate("outline", "ad ref")
        case Status.AGREED:
            return QCoreApplication.translate("outline", "agreed")
        case _:
            return ""

"""One side of a comparison as it is aligned: its paragraphs in the order that counts, with what is known of each."""

from collections.abc import Sequence

from draftdesk.comparing.tokens import Alphabet
from draftdesk.model.comparison import Part, Passage

_LANES = {Part.BODY: 0, Part.TABLE: 0, Part.FOOTNOTE: 1, Part.TEXT_BOX: 2}
_LETTERS_A_WORD = 15
"""A text with fewer spaces than one in so many letters is written without them."""


class Side:
    """The passages sorted into lanes: body with tables, then footnotes, then text boxes, each read on its own.

    Everything that aligns speaks of places in `passages`; `origin` says where each stood before.
    """

    def __init__(self, passages: Sequence[Passage], alphabet: Alphabet) -> None:
        self.origin = sorted(range(len(passages)), key=lambda at: _LANES[passages[at].part])
        self.as_given = self.origin == list(range(len(passages)))
        self.passages = [passages[at] for at in self.origin]
        self.texts = [passage.text for passage in self.passages]
        self._alphabet = alphabet
        self._keys: list[str | None] = [None] * len(passages)

    def __len__(self) -> int:
        return len(self.texts)

    @property
    def sorting(self) -> tuple[list[str], list[str], list[str]]:
        """By this two sides are told apart whichever is called A."""
        return self.texts, [each.paragraph_id or "" for each in self.passages], [each.part for each in self.passages]

    def key(self, at: int) -> str:
        """The words of a passage, a character each."""
        key = self._keys[at]
        if key is None:
            key = self._keys[at] = self._alphabet.key(self.texts[at])
        return key

    def numbered_key(self, at: int) -> str:
        """The words of a passage with its number in front, wherever that is printed."""
        number = self.passages[at].number
        return self._alphabet.key(number) + self.key(at) if number else self.key(at)

    def joined_key(self, places: Sequence[int]) -> str:
        return "".join(self.key(at) for at in places)

    def weight(self, at: int) -> int:
        """About how many words a passage has."""
        text = self.texts[at]
        words = text.count(" ") + 1
        return words if words * _LETTERS_A_WORD >= len(text) else len(text) // 2


def neighbours(passages: Sequence[Passage], one: int, other: int) -> bool:
    """Whether two places may have been one paragraph: both in the same text, or in the same cell of a table."""
    first, second = passages[one], passages[other]
    return first.part is second.part and first.cell == second.cell


def in_place(first: Passage, second: Passage) -> bool:
    """Whether two passages can be one that stayed where it was: what went into a table or a footnote was moved."""
    return first.part is second.part

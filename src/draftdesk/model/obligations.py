"""What became of obligations from one text to the other: "will" that became "may", "as appropriate" put in."""

from dataclasses import dataclass
from enum import StrEnum


class Turn(StrEnum):
    """What became of an obligation.

    `SETTLED`: of several words in brackets one is left; `OPENED`: the other way round. `CONFIRMED`: it binds as it did,
    and is no longer in brackets or an option; `QUESTIONED`: the other way round. `REASSIGNED`: the
    same is to be done, by others; `UNASSIGNED`: it is not said by whom. `NEW` and `GONE` are those of
    paragraphs and sentences that one text alone has, whatever their place in it.
    """

    WEAKENED = "weakened"
    STRENGTHENED = "strengthened"
    NEGATED = "negated"
    NO_LONGER_NEGATED = "no longer negated"
    SETTLED = "settled"
    OPENED = "opened"
    CONFIRMED = "confirmed"
    QUESTIONED = "questioned"
    REASSIGNED = "with another bearer"
    UNASSIGNED = "with no bearer"
    NEW = "new"
    GONE = "gone"


class Beside(StrEnum):
    """What is to be said beside the turn of an obligation.

    `IN_PART`: the paragraph has other obligations, of which this is not so. `OTHER_WORDS`: it is known by its verb and
    what it asks for, and reworded. `ANOTHER_BEARER`: others are bound.
    """

    IN_PART = "in part"
    OTHER_WORDS = "in other words"
    ANOTHER_BEARER = "with another bearer"


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of one text ("" where it has none of them), the sentence they stand in, and where in it: in code points.

    `in_brackets`: square brackets stand around these words, opened in this paragraph or before it; those of a choice
    itself ("[shall][should]") do not count. `option` is the label of the option they stand in ("Option 2"), "" where
    they stand in none.
    """

    words: str = ""
    sentence: str = ""
    at: int = 0
    in_brackets: bool = False
    option: str = ""

    @property
    def is_proposed(self) -> bool:
        """Whether the words are only proposed: in brackets, in an option, or a choice themselves."""
        return self.in_brackets or bool(self.option) or self.words.startswith("[")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """An obligation that is another one now: in which change, the words that tell, before and after.

    `came_from` is the change that the old words stand in, where that is another one: a sentence that was rewritten
    elsewhere. `hedged` is what limits the new words and did not limit the old ones ("as appropriate"), `unhedged` what
    limited the old ones alone; either may stand beside another turn, and beside the opposite one.
    """

    change: int
    turn: Turn
    old: Quoted
    new: Quoted
    came_from: int | None = None
    hedged: str = ""
    unhedged: str = ""
    besides: tuple[Beside, ...] = ()

    @property
    def in_brackets(self) -> bool:
        """Whether all of these words are, or were, only proposed: in brackets, or in one of several options."""
        return all(each.is_proposed for each in (self.old, self.new) if each.words)

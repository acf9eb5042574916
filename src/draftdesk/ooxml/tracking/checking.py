"""Whether a marked package gives both texts back: told from its marks alone, word for word and look for look."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from draftdesk.ooxml.tracking.saying import Entry
from draftdesk.ooxml.xml import Element


@dataclass(frozen=True, slots=True)
class Expected:
    """What one text should say, what it says in the marked package, and the change that a paragraph is part of."""

    wanted: Sequence[Entry]
    got: Sequence[Entry]
    change_of: Callable[[Element], int | None]
    typed: Mapping[Element, str]
    looks: bool = True

    def alike(self, wanted: Entry, got: Entry) -> bool:
        return wanted.says_like(got) if self.looks else wanted.text == got.text


def wrong_changes(side: Expected) -> tuple[bool, set[int]]:
    """Whether anything is not as it should be, and the changes to blame, as far as they can be told."""
    wanted = [_typed(entry, side.typed) for entry in side.wanted]
    got = side.got
    begin = 0
    least = min(len(wanted), len(got))
    if len(wanted) == len(got) and all(side.alike(one, other) for one, other in zip(wanted, got, strict=True)):
        return False, set()
    while begin < least and side.alike(wanted[begin], got[begin]):
        begin += 1
    end = 0
    while end < least - begin and side.alike(wanted[-1 - end], got[-1 - end]):
        end += 1
    to = len(wanted) - end
    if len(wanted) == len(got):
        blamed = [n for n in range(begin, to) if not side.alike(wanted[n], got[n])]
    else:
        blamed = list(range(max(0, begin - 1), min(len(wanted), to + 1)))
    elements = (side.wanted[n].element for n in blamed)
    found = {side.change_of(element) for element in elements if element is not None}
    return True, {change for change in found if change is not None}


def _typed(entry: Entry, typed: Mapping[Element, str]) -> Entry:
    """The entry with the number that is typed before it where Word had counted it."""
    number = typed.get(entry.element) if entry.element is not None else None
    return entry if number is None else entry.numbered(number)

"""Numbers that people cite are held: what stands where one is nobody's any more, and what each becomes on release."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from draftdesk.model.drafts import HeldNumber, Holding, Paragraph, Role
from draftdesk.model.ids import new_id
from draftdesk.model.numbering import Counting, Number, alternatives_of, as_spoken, is_of_alternatives, numbers
from draftdesk.model.profile import Profile
from draftdesk.model.suffixes import spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class Placeholder:
    """A line that only holds a number: "13. [Deleted]". It is derived, and no paragraph of the draft.

    `after` is the id of the paragraph that it is read after, None at the start; of several after one, the order is
    theirs. `stands_for` is the id of the paragraph that had the number, or took its words.
    """

    id: str
    role: Role
    number: Number
    text: str
    parent_id: str | None
    after: str | None
    stands_for: str
    label: str = ""
    alternative_to: str | None = None


def counted(
    ordered: Sequence[Paragraph], profile: Profile, held: Sequence[HeldNumber]
) -> tuple[dict[str, Number], tuple[Placeholder, ...]]:
    """Every paragraph's number, and the placeholders among them."""
    if not held:
        return numbers(ordered, profile), ()
    places = _Places(ordered, profile, held)
    return as_spoken(places.counting.numbers, profile), places.placeholders()


def placeholders(ordered: Sequence[Paragraph], profile: Profile, held: Sequence[HeldNumber]) -> tuple[Placeholder, ...]:
    """The lines that stand where held numbers are nobody's any more, as they are read among paragraphs in order.

    Of what was deleted with the paragraph it stood under, only that paragraph has one.
    """
    return _Places(ordered, profile, held).placeholders() if held else ()


def held_now(
    ordered: Sequence[Paragraph], profile: Profile, held: Sequence[HeldNumber], draft_id: str
) -> list[HeldNumber]:
    """The numbers as they are to be held from now on: those held already, those that paragraphs got since, in the order
    in which they are read. A held number keeps its id; one whose paragraph stands elsewhere is nobody's for good."""
    places = _Places(ordered, profile, held)
    shown = places.placeholders()
    own = {row.id: row for row in held}
    here = {each.id for each in ordered}
    following: dict[str | None, list[HeldNumber]] = {}
    for each in shown:
        following.setdefault(each.after, []).append(_as_nobodys(own[each.id], here))
    found = list(following.get(None, ()))
    for paragraph in ordered:
        if paragraph.id in places.counting.series and places.counting.numbers[paragraph.id].printed:
            found.append(_held(paragraph, places, draft_id))
        found += following.get(paragraph.id, ())
    return _positioned(found, held, here)


def _positioned(found: list[HeldNumber], held: Sequence[HeldNumber], here: set[str]) -> list[HeldNumber]:
    """In one count, each that is not shown after the one it was held after."""
    listed = {row.id for row in found}
    unseen: dict[str, list[HeldNumber]] = {}
    last = ""
    for row in sorted(held, key=lambda each: each.position):
        if row.id in listed:
            last = row.id
        else:
            unseen.setdefault(last, []).append(_as_nobodys(row, here))
    everything = [*unseen.get("", ()), *(each for row in found for each in (row, *unseen.get(row.id, ())))]
    return [replace(row, position=at) if row.position != at else row for at, row in enumerate(everything)]


def _as_nobodys(row: HeldNumber, here: set[str]) -> HeldNumber:
    """One that is deleted may come back to its number; one that stands elsewhere has another from now on."""
    return replace(row, state=Holding.VACANT) if row.paragraph_id in here else row


def _held(paragraph: Paragraph, places: "_Places", draft_id: str) -> HeldNumber:
    number = places.counting.numbers[paragraph.id]
    row = places.rows.get(paragraph.id)
    return HeldNumber(
        id=row.id if row else new_id(),
        draft_id=draft_id,
        paragraph_id=paragraph.id,
        series=places.counting.series[paragraph.id],
        position=row.position if row else -1,
        printed=number.printed,
        full=number.full,
        role=paragraph.role,
        depth=number.depth,
        parent_id=paragraph.parent_id,
        label=paragraph.label,
    )


# --- where they stand -----------------------------------------------------------------------------------------------


class _Places:
    """A draft in reading order, its numbers counted, and who has which held number."""

    def __init__(self, ordered: Sequence[Paragraph], profile: Profile, held: Sequence[HeldNumber]) -> None:
        self.counting = Counting(ordered, profile, held)
        slots = [slot for each in self.counting.slots.values() for slot in each]
        self.rows = {slot.paragraph_id: slot.row for slot in slots if slot.paragraph_id and slot.row}
        self._profile = profile
        self._ordered = ordered
        self._at = {each.id: at for at, each in enumerate(ordered)}
        self._ends = _ends(ordered, self._at)
        self._nobodys = [slot.row for slot in slots if slot.row is not None and slot.paragraph_id is None]

    def placeholders(self) -> tuple[Placeholder, ...]:
        stand_in = {row.paragraph_id: row.id for row in self._nobodys}
        nobodys = {row.id for row in self._nobodys}
        shown = [row for row in self._nobodys if self._is_shown(row)]
        found: list[tuple[int, int, int, Placeholder]] = []
        last = -1
        for row in sorted([*shown, *self.rows.values()], key=lambda each: each.position):
            if row.id not in nobodys:
                last = self._ends[self._at[row.paragraph_id]]
                continue
            place = self._place(row)
            last = last if place is None else place
            found.append((last, self._rank(row), row.position, self._placeholder(row, last, stand_in)))
        return tuple(each for *_, each in sorted(found, key=lambda each: each[:3]))

    def _is_shown(self, row: HeldNumber) -> bool:
        is_there = row.paragraph_id in self._at
        return is_there or row.role is not Role.SUB_PARAGRAPH or row.parent_id in self._at or row.parent_id is None

    def _rank(self, row: HeldNumber) -> int:
        """Of lines after one paragraph, those first that stand under it or under what it stands under, the deepest
        before the others."""
        return -row.depth if row.role is Role.SUB_PARAGRAPH and row.parent_id in self._at else 0

    def _placeholder(self, row: HeldNumber, after: int, stand_in: Mapping[str, str]) -> Placeholder:
        parent = row.parent_id if row.parent_id in self._at else stand_in.get(row.parent_id or "")
        return Placeholder(
            id=row.id,
            role=row.role,
            number=Number(self._spoken(row.printed), self._spoken(row.full), row.depth),
            text=self._text(row),
            parent_id=parent,
            after=self._ordered[after].id if after >= 0 else None,
            stands_for=row.paragraph_id,
            label=row.label,
            alternative_to=is_of_alternatives(row.series) or None,
        )

    def _text(self, row: HeldNumber) -> str:
        now = self.counting.numbers.get(row.paragraph_id)
        if now is None:
            return self._profile.deleted
        if not now.full:
            return self._profile.unnumbered
        return self._profile.moved.replace("{number}", self._spoken(now.full))

    def _spoken(self, number: str) -> str:
        return spoken(number, self._profile.suffixes)

    def _place(self, row: HeldNumber) -> int | None:
        """The place of the paragraph that a line is read after, -1 for the start, None where that is only told by what
        was read before it when it was held."""
        target = self.counting.numbers.get(is_of_alternatives(row.series))
        if target is not None and not row.full.startswith(target.full):
            return None
        before, after = self._neighbours(row)
        parent = self._at.get(row.parent_id or "")
        if before is None and after is None:
            above = self._at.get(is_of_alternatives(row.series), parent)
            return above if above is None or row.role is Role.SUB_PARAGRAPH else self._ends[above]
        if after is not None and self._ordered[after].parent_id == row.parent_id:
            return after - 1
        low = self._ends[before] if before is not None else -1
        if before is not None and self._ordered[before].parent_id == row.parent_id:
            return low
        if parent is not None and low < parent and (after is None or parent < after):
            return parent
        return after - 1 if after is not None and before is None else low

    def _neighbours(self, row: HeldNumber) -> tuple[int | None, int | None]:
        """The places of the last paragraph that is numbered before it, and of the first numbered after it, alternatives
        to one included."""
        slots = self.counting.slots[row.series]
        at = next(n for n, slot in enumerate(slots) if slot.row is not None and slot.row.id == row.id)
        names = [slot.paragraph_id for slot in slots[:at] if slot.paragraph_id]
        own = self.counting.slots.get(alternatives_of(row.paragraph_id), []) if row.paragraph_id not in self._at else []
        after = next((self._at[slot.paragraph_id] for slot in [*own, *slots[at + 1 :]] if slot.paragraph_id), None)
        if not names:
            return None, after
        before = self._at[names[-1]]
        for slot in self.counting.slots.get(alternatives_of(names[-1]), ()):
            place = self._at.get(slot.paragraph_id or "", -1)
            before = place if before < place and (after is None or place < after) else before
        return before, after


def _ends(ordered: Sequence[Paragraph], at: Mapping[str, int]) -> list[int]:
    """The place of the last paragraph under each, its own where there is none."""
    found = list(range(len(ordered)))
    for place in reversed(range(len(ordered))):
        above = at.get(ordered[place].parent_id or "")
        if above is not None:
            found[above] = max(found[above], found[place])
    return found


# --- releasing ------------------------------------------------------------------------------------------------------


class Fate(StrEnum):
    """What becomes of a held number."""

    KEPT = "unchanged"
    RENUMBERED = "renumbered"
    MOVED = "moved"
    DELETED = "deleted"
    UNNUMBERED = "no longer numbered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """One line of the concordance: a number as cited while numbers were held, and what it is from then on, "" for none.

    `paragraph_id` had it, or took its words; it may be gone.
    """

    old: str
    new: str
    fate: Fate
    paragraph_id: str


def concordance(ordered: Sequence[Paragraph], profile: Profile, held: Sequence[HeldNumber]) -> tuple[Released, ...]:
    """What each number that was cited becomes where numbers are held no longer, in the order of the old ones."""
    plain = Counting(ordered, profile, ()).numbers
    places = _Places(ordered, profile, held)
    own = {row.id for row in places.rows.values()}
    known = {row.id for row in held}
    found = []
    for row in held_now(ordered, profile, held, ""):
        is_own = row.id in own or row.id not in known
        now = plain.get(row.paragraph_id)
        new = now.full if now is not None else ""
        fate = Fate.DELETED if now is None else Fate.UNNUMBERED if not new else Fate.MOVED
        if is_own and new:
            fate = Fate.KEPT if new == row.full else Fate.RENUMBERED
        old, new = (spoken(each, profile.suffixes) for each in (row.full, new))
        found.append(Released(old=old, new=new, fate=fate, paragraph_id=row.paragraph_id))
    return tuple(found)

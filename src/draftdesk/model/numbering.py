"""Numbers are computed from ids and order, never stored in a text.

Operative paragraphs and chapeaux count through the whole draft; sub-paragraphs start again under each parent;
headings with the same label count together ("Objective 1:", "Objective 2:"). Alternatives to a paragraph are not
counted: they go on from its number ("12 alt").
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from draftdesk.model.drafts import HeldNumber, Paragraph, Role
from draftdesk.model.holding_series import Slot, held_slots
from draftdesk.model.profile import Profile
from draftdesk.model.suffixes import alternative, alternative_count, spoken

_FIELD = re.compile(r"\{(n|alpha|roman|ALPHA|ROMAN|abjad|han)\}")
_ABJAD: tuple[str, ...] = ("أ", "ب", "ج", "د", "هـ", *"وزحطيكلمنسعفصقرشتثخذضظغ")
_HAN = "零一二三四五六七八九"
_ROMAN = {"m": 1000, "cm": 900, "d": 500, "cd": 400, "c": 100, "xc": 90, "l": 50, "xl": 40}
_ROMAN |= {"x": 10, "ix": 9, "v": 5, "iv": 4, "i": 1}


@dataclass(frozen=True, slots=True)
class Number:
    """A paragraph's number as printed before it ("(a)") and as a sentence refers to it ("12 (a)")."""

    printed: str
    full: str
    depth: int


def alpha(count: int) -> str:
    """1 → a, 26 → z, 27 → aa, 28 → bb: as the Organization's lists go on after z."""
    letter = chr(ord("a") + (count - 1) % 26)
    return letter * ((count - 1) // 26 + 1)


def roman(count: int) -> str:
    """1 → i, 4 → iv, 1999 → mcmxcix."""
    parts = []
    for digits, value in _ROMAN.items():
        times, count = divmod(count, value)
        parts.append(digits * times)
    return "".join(parts)


def abjad(count: int) -> str:
    """1 → أ, 5 → هـ, 28 → غ, 29 → أأ: as lists in Arabic are lettered."""
    return _ABJAD[(count - 1) % len(_ABJAD)] * ((count - 1) // len(_ABJAD) + 1)


def han(count: int) -> str:
    """1 → 一, 12 → 十二, 20 → 二十, 305 → 三百零五, up to 9,999."""
    if not 0 < count < 10_000:
        return str(count)
    made, zero = "", False
    for power, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = count // power % 10
        if digit:
            made += ("零" if zero and made else "") + _HAN[digit] + unit
        zero = digit == 0
    return made[1:] if made.startswith("一十") else made


def filled(pattern: str, count: int) -> str:
    """A pattern with its field filled: "({alpha})" and 3 give "(c)"."""
    return _FIELD.sub(lambda found: _VALUES[found[1]](count), pattern)


_VALUES: Mapping[str, Callable[[int], str]] = {
    "n": str,
    "alpha": alpha,
    "roman": roman,
    "ALPHA": lambda count: alpha(count).upper(),
    "ROMAN": lambda count: roman(count).upper(),
    "abjad": abjad,
    "han": han,
}


def numbers(paragraphs: Sequence[Paragraph], profile: Profile, held: Sequence[HeldNumber] = ()) -> dict[str, Number]:
    """Every paragraph's number. `paragraphs` are in reading order (see `tree.in_order`).

    `held` are the numbers that people cite, where the draft's are held: those stay, and what was added since is
    numbered between them ("12 bis").
    """
    return as_spoken(Counting(paragraphs, profile, held).numbers, profile)


def as_spoken(counted: dict[str, Number], profile: Profile) -> dict[str, Number]:
    """Numbers with the profile's own words for bis and ter. They are held and counted on in Latin."""
    if not profile.suffixes:
        return counted
    return {
        name: Number(spoken(each.printed, profile.suffixes), spoken(each.full, profile.suffixes), each.depth)
        for name, each in counted.items()
    }


class Counting:
    """One draft counted: `numbers`, the names of the `series` that paragraphs are counted in, by their ids, and of
    those with held numbers or alternatives the `slots`: all their numbers in order, also those that nobody has."""

    __slots__ = ("_labelled", "_patterns", "_profile", "numbers", "series", "slots")

    def __init__(self, paragraphs: Sequence[Paragraph], profile: Profile, held: Sequence[HeldNumber]) -> None:
        self._profile = profile
        self._patterns: dict[str, str] = {}
        self._labelled: dict[str, str] = {}
        self.series: dict[str, str] = {}
        self.slots: dict[str, list[Slot]] = {}
        self.numbers: dict[str, Number] = {}
        rows: dict[str, list[HeldNumber]] = {}
        for row in sorted(held, key=_POSITION):
            rows.setdefault(row.series, []).append(row)
        depths = self._sort_out(paragraphs, rows)
        printed = self._printed(rows)
        for each in paragraphs:
            name, number = each.id, printed.get(each.id, "")
            above = self.numbers.get(each.parent_id or "") if each.role is Role.SUB_PARAGRAPH else None
            outer = above.full if above is not None and depths[name] == above.depth + 1 else ""
            self.numbers[name] = Number(number, cited(number, outer) if number else "", depths[name])

    def _sort_out(self, paragraphs: Sequence[Paragraph], rows: Mapping[str, object]) -> dict[str, int]:
        """Find the series and its pattern of each paragraph; returns how deep each stands."""
        depths: dict[str, int] = {}
        known = {each.id: each for each in paragraphs}
        for each in paragraphs:
            above = known.get(each.parent_id or "")
            follows = continues(each.role, above.role if above else None)
            depths[each.id] = depth = depths[each.parent_id or ""] + 1 if follows else _own_depth(each.role)
            pattern, series = _pattern(each, self._profile, depth)
            if not pattern:
                continue
            if each.label and (bare := _unlabelled(each)) is not None:
                self._labelled[each.id] = each.label
                pattern, series = _pattern(bare, self._profile, depth)
            if each.alternative_to is not None:
                root = _root(each, known)
                if root in known or alternatives_of(root) in rows:
                    series = alternatives_of(root)
            self.series[each.id] = series
            self._patterns.setdefault(series, pattern)
        return depths

    def _printed(self, rows: Mapping[str, Sequence[HeldNumber]]) -> dict[str, str]:
        members: dict[str, list[str]] = {}
        for name, series in self.series.items():
            members.setdefault(series, []).append(name)
        found: dict[str, str] = {}
        for series in sorted({*members, *rows}, key=is_of_alternatives):
            ids, held = members.get(series, []), rows.get(series, ())
            target = is_of_alternatives(series)
            if target:
                self.slots[series] = self._alternatives(ids, held, found.get(target, ""))
            elif held:
                self.slots[series] = held_slots(ids, held, self._profile.bis)
            else:
                found |= self._counted(ids, self._patterns[series])
            for slot in self.slots.get(series, ()):
                if slot.paragraph_id is not None:
                    found[slot.paragraph_id] = slot.printed
        return found

    def _counted(self, ids: Sequence[str], pattern: str) -> dict[str, str]:
        """The numbers of a pattern, but for those whose label is their number."""
        found = {name: self._labelled[name] for name in ids if name in self._labelled} if self._labelled else {}
        head, field, tail = _cut(pattern)
        value = _VALUES.get(field)
        counted = [name for name in ids if name not in found]
        for n, name in enumerate(counted, 1):
            found[name] = f"{head}{value(n)}{tail}" if value else pattern
        return found

    def _alternatives(self, ids: Sequence[str], rows: Sequence[HeldNumber], of: str) -> list[Slot]:
        """Alternatives go on from the number of what they are alternatives to, and count on after the last one held."""
        bis, word = self._profile.bis, self._profile.alternative
        counts = [alternative_count(row.printed, of, word, bis) if of else 1 for row in rows]
        if rows and all(counts):
            laid = held_slots(ids, rows, bis)
            last = max((n for n, slot in enumerate(laid) if slot.row is not None), default=-1)
            new = [slot.paragraph_id for slot in laid[last + 1 :]]
            return [*laid[: last + 1], *self._new_alternatives(new, of, max(counts))] if of else laid
        return [*(Slot(row.printed, None, row) for row in rows), *self._new_alternatives(ids, of, 0)]

    def _new_alternatives(self, ids: Sequence[str | None], of: str, last: int) -> list[Slot]:
        bis, word, alone = self._profile.bis, self._profile.alternative, len(ids) == 1 and not last
        return [
            Slot(alternative(of, last + n, word, bis, alone=alone) if of else "", name, None)
            for n, name in enumerate(ids, 1)
        ]


_ALTERNATIVES = "alternatives of "
_POSITION = attrgetter("position")


def alternatives_of(paragraph_id: str) -> str:
    """The name of the series that the alternatives to a paragraph are counted in."""
    return _ALTERNATIVES + paragraph_id


def is_of_alternatives(series: str) -> str:
    """The id of the paragraph whose alternatives are counted in that series, "" where it is no such series."""
    return series.removeprefix(_ALTERNATIVES) if series.startswith(_ALTERNATIVES) else ""


def series_of(paragraph: Paragraph, profile: Profile) -> str:
    """What a paragraph is counted together with, also one that is no longer in the draft; "" without a number."""
    if paragraph.alternative_to is not None:
        return alternatives_of(paragraph.alternative_to)
    return _pattern(_unlabelled(paragraph) or paragraph, profile, 1)[1]


def _unlabelled(paragraph: Paragraph) -> Paragraph | None:
    """A paragraph without the label that is its number, and which it is counted among the others for."""
    is_number = paragraph.label and paragraph.role in _COUNTED and not _FIELD.search(paragraph.label)
    return replace(paragraph, label="") if is_number else None


def _root(paragraph: Paragraph, known: Mapping[str, Paragraph]) -> str:
    """What a paragraph is an alternative to, where that is an alternative itself what that is one to."""
    name, seen = paragraph.alternative_to or "", {paragraph.id}
    while name not in seen and name in known and (further := known[name].alternative_to) is not None:
        seen.add(name)
        name = further
    return name


def _cut(pattern: str) -> tuple[str, str, str]:
    """A pattern's text before its field, the field, and the text after it."""
    found = _FIELD.search(pattern)
    return (pattern[: found.start()], found[1], pattern[found.end() :]) if found else (pattern, "", "")


def labels_for(paragraphs: Sequence[Paragraph], profile: Profile, wanted: Mapping[str, str]) -> dict[str, str]:
    """The labels with which paragraphs in reading order are printed with the numbers wanted of them, by their ids.

    None where the profile, or their own label, numbers them so already; else a pattern that counts through the text,
    and where none comes to that number, the number as it stands. A number that is not wanted cannot be kept away.
    """
    found: dict[str, str] = {}
    counts: Counter[str] = Counter()
    depths: dict[str, int] = {}
    roles = {paragraph.id: paragraph.role for paragraph in paragraphs}
    for each in paragraphs:
        follows = continues(each.role, roles.get(each.parent_id or ""))
        depths[each.id] = depth = depths[each.parent_id or ""] + 1 if follows else _own_depth(each.role)
        printed = wanted[each.id].strip()
        for label in (each.label, "", *_patterns(printed), printed):
            pattern, counter = _pattern(replace(each, label=label), profile, depth)
            if filled(pattern, counts[counter] + 1) == printed:
                break
        else:
            label = each.label
            pattern, counter = _pattern(each, profile, depth)
        if pattern:
            counts[counter] += 1
        if label != each.label:
            found[each.id] = label
    return found


def _patterns(printed: str) -> Iterator[str]:
    """Patterns that a number may be counted by: "A." by letters."""
    count = _COUNT.search(printed)
    if count:
        forms = ("{n}",) if count[0].isdecimal() else ("{alpha}", "{roman}", "{ALPHA}", "{ROMAN}")
        for form in forms:
            yield printed[: count.start()] + form + printed[count.end() :]


_COUNT = re.compile(r"(?:\b[0-9]+|\b[A-Za-z]{1,5})(?=\W*$)")


def continues(role: Role, above: Role | None) -> bool:
    """Whether a paragraph's number goes on from that of the one it stands under: "12 (a)"."""
    return role is Role.SUB_PARAGRAPH and above in _CARRIES_NUMBER


def cited(printed: str, outer: str) -> str:
    """A number as a sentence refers to it, from the number as printed and what it goes on from; "" stays ""."""
    return f"{outer} {printed.rstrip(' .:-–：、')}".strip() if printed else ""


_CARRIES_NUMBER = frozenset({Role.OPERATIVE, Role.CHAPEAU, Role.SUB_PARAGRAPH, Role.PREAMBULAR})
_COUNTED = frozenset({Role.OPERATIVE, Role.CHAPEAU, Role.SUB_PARAGRAPH})


def _own_depth(role: Role) -> int:
    return 1 if role is Role.SUB_PARAGRAPH else role.heading_level


def _pattern(paragraph: Paragraph, profile: Profile, depth: int) -> tuple[str, str]:
    """The pattern of a paragraph's number, and what it is counted together with."""
    role = paragraph.role
    if paragraph.label:
        return profile.labels.get(paragraph.label, paragraph.label), f"label {paragraph.label}"
    if role in _NUMBERED:
        return profile.operative, "operative"
    if role is Role.SUB_PARAGRAPH:
        patterns = profile.sub_paragraphs
        return patterns[min(depth, len(patterns)) - 1] if patterns else "", f"under {paragraph.parent_id or ''}"
    if role is Role.PREAMBULAR:
        return profile.preambular, "preambular"
    level = role.heading_level
    if not 0 < level <= len(profile.headings):
        return "", ""
    return profile.headings[level - 1], f"heading {level} {paragraph.parent_id if level > 1 else ''}"


_NUMBERED = frozenset({Role.OPERATIVE, Role.CHAPEAU})

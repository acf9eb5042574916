"""Numbers are computed from ids and order, never stored in a text.

Operative paragraphs and chapeaux count through the whole draft; sub-paragraphs start again under each parent;
headings with the same label count together ("Objective 1:", "Objective 2:").
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.model.drafts import Paragraph, Role
from draftdesk.model.profile import Profile

_FIELD = re.compile(r"\{(n|alpha|roman|ALPHA|ROMAN)\}")
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


def filled(pattern: str, count: int) -> str:
    """A pattern with its field filled: "({alpha})" and 3 give "(c)"."""

    def value(found: re.Match[str]) -> str:
        match found[1]:
            case "n":
                return str(count)
            case "alpha":
                return alpha(count)
            case "ALPHA":
                return alpha(count).upper()
            case "roman":
                return roman(count)
            case _:
                return roman(count).upper()

    return _FIELD.sub(value, pattern)


def numbers(paragraphs: Sequence[Paragraph], profile: Profile) -> dict[str, Number]:
    """Every paragraph's number. `paragraphs` are in reading order (see `tree.in_order`)."""
    found: dict[str, Number] = {}
    counts: Counter[tuple[str, str]] = Counter()
    roles = {paragraph.id: paragraph.role for paragraph in paragraphs}
    for paragraph in paragraphs:
        outer = found.get(paragraph.parent_id or "")
        parent = outer if continues(paragraph.role, roles.get(paragraph.parent_id or "")) else None
        depth = parent.depth + 1 if parent else _own_depth(paragraph.role)
        pattern, counter = _pattern(paragraph, profile, depth)
        printed = ""
        if pattern:
            counts[counter] += 1
            printed = filled(pattern, counts[counter])
        found[paragraph.id] = Number(printed, cited(printed, parent.full if parent else ""), depth)
    return found


def labels_for(paragraphs: Sequence[Paragraph], profile: Profile, wanted: Mapping[str, str]) -> dict[str, str]:
    """The labels with which paragraphs in reading order are printed with the numbers wanted of them, by their ids.

    None where the profile, or their own label, numbers them so already; else a pattern that counts through the text,
    and where none comes to that number, the number as it stands. A number that is not wanted cannot be kept away.
    """
    found: dict[str, str] = {}
    counts: Counter[tuple[str, str]] = Counter()
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
    return f"{outer} {printed.rstrip('.:')}".strip() if printed else ""


_CARRIES_NUMBER = {Role.OPERATIVE, Role.CHAPEAU, Role.SUB_PARAGRAPH, Role.PREAMBULAR}


def _own_depth(role: Role) -> int:
    return 1 if role is Role.SUB_PARAGRAPH else role.heading_level


def _pattern(paragraph: Paragraph, profile: Profile, depth: int) -> tuple[str, tuple[str, str]]:
    """The pattern of a paragraph's number, and which counter it takes."""
    if paragraph.label:
        return paragraph.label, ("label", paragraph.label)
    match paragraph.role:
        case Role.OPERATIVE | Role.CHAPEAU:
            return profile.operative, ("operative", "")
        case Role.PREAMBULAR:
            return profile.preambular, ("preambular", "")
        case Role.SUB_PARAGRAPH:
            patterns = profile.sub_paragraphs
            return (patterns[min(depth, len(patterns)) - 1] if patterns else ""), ("under", paragraph.parent_id or "")
        case Role.TITLE | Role.NOTE:
            return "", ("", "")
        case _:
            level = paragraph.role.heading_level
            pattern = profile.headings[level - 1] if level <= len(profile.headings) else ""
            return pattern, ("heading", f"{level} {paragraph.parent_id if level > 1 else ''}")

"""Rules on terms: abbreviations that nobody explains, and terms that are written in several ways."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from draftdesk.model.brackets import alternatives, brackets
from draftdesk.model.preflight.findings import Finding, Kind
from draftdesk.model.preflight.habits import Habits
from draftdesk.model.preflight.lines import Line
from draftdesk.model.preflight.structure import found_in

_CAPITALS = r"[A-ZА-ЯЁÀ-ÖØ-Þ]"
_ABBREVIATION = re.compile(
    rf"(?<![\w/.\-–‑’'&@])(?P<name>{_CAPITALS}[A-ZА-ЯЁÀ-ÖØ-Þ&]{{1,9}})s?(?![\w/&@]|[-–‑][\dA-Z]|[.:]\w)"
)
_CAPITALS_BEFORE = re.compile(rf"(?<!\w){_CAPITALS}{{2,}}:?\s$")
_CAPITALS_BEHIND = re.compile(rf":?\s{_CAPITALS}{{2,}}(?!\w)")
_ROMAN = re.compile(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_PARENTHESIS = re.compile(r"[(（][^()（）]{2,80}[)）]")
_NAME = rf"(?P<name>{_CAPITALS}[\w&/-]{{1,14}})"
_LISTED = re.compile(rf"\s*{_NAME}\s*(?:[:–—=\t]|\s-\s|\s{{2,}})\s*(?P<full>[^\W\d_].{{4,}})")
_ENTRY = re.compile(rf"\s*{_NAME}\s*(?:(?:[:–—=\t-]\s*|(?<=\s))(?P<full>[^\W\d_].*))?", re.DOTALL)
_LONGEST_ENTRY = 20
_EXPLAINED = re.compile(rf"(?:[^\W\d_][\w’'-]*\s+){{2,}}\({_NAME}\)")
_LATIN = frozenset(("en", "fr", "es", "ru", "pt", "it", "de"))
_SHOUTING = 0.6
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHORTEST_TERM = 8
_SHORTEST_PART = 3
_PROPER = rf"{_CAPITALS}[^\W\d_]+(?:-[^\W\d_]+)*"
_CAPITALIZED = re.compile(rf"(?P<name>{_PROPER}(?: {_PROPER})+)")
_BETWEEN = r"(?:of|for|on|to|and|the|in|at|with|against|from|by|as|de|du|des|la|le|les|et|del|y|para|pour|по|и)"
_JOINS = re.compile(rf"(?:{_CAPITALS}[\w’'-]*|\d+),?\s(?:{_BETWEEN}\s)+$")
_GOES_ON = re.compile(rf"[’']s?\s{_CAPITALS}|,?\s(?:{_BETWEEN}\s)+{_CAPITALS}|\.?\s\d")
_BEGINS = re.compile(r"(?:^|[.:;!?“”\"(\[•]\s*|\n)$")


# --- abbreviations --------------------------------------------------------------------------------------------------


def undefined_abbreviations(lines: Sequence[Line], habits: Habits, known: Collection[str]) -> Iterator[Finding]:
    """Abbreviations that are used before they are spelled out, once each, at their first use. Names of those who ask
    for something in brackets ("[delete – EU]") and words in lines of capitals are none."""
    uses: dict[str, list[tuple[Line, int, int]]] = {}
    explained: set[str] = set()
    asked: set[str] = set()
    for line in lines:
        if line.language not in _LATIN or _shouts(line.said):
            continue
        asked |= _asking(line.said)
        for found in _ABBREVIATION.finditer(line.said):
            name = found["name"]
            if name in habits.known or name in known or name in explained or _ROMAN.fullmatch(name):
                continue
            if _CAPITALS_BEFORE.search(line.said, max(0, found.start() - 30), found.start()) or _CAPITALS_BEHIND.match(
                line.said, found.end()
            ):
                continue  # a title in capitals
            if name not in uses and _explains(line.said, found):
                explained.add(name)
            elif not line.is_heading or name in uses:
                uses.setdefault(name, []).append((line, found.start("name"), found.end("name")))
    for name, places in uses.items():
        if name not in asked:
            yield found_in(places[0][0], Kind.UNDEFINED_ABBREVIATION, *places[0][1:], times=len(places))


def _shouts(said: str) -> bool:
    letters = [each for each in said if each.isalpha()]
    return sum(each.isupper() for each in letters) > _SHOUTING * len(letters)


def _asking(said: str) -> set[str]:
    found = brackets(said)
    said_of = (each.attribution for pair in found.pairs for each in alternatives(said, found, pair))
    return {name["name"] for each in said_of if each for name in _ABBREVIATION.finditer(each)}


def _explains(said: str, found: re.Match[str]) -> bool:
    """Whether an abbreviation stands in brackets behind its words, or its words in brackets behind it."""
    for around in _PARENTHESIS.finditer(said, max(0, found.start() - 80), found.end() + 90):
        if around.start() < found.start() and found.end() < around.end() and around.start() > 0:
            inside = said[around.start() + 1 : around.end() - 1]
            return _initials_fit(said[: around.start()], found["name"]) or len(inside.split()) == 1
        if around.start() - found.end() in (0, 1):
            return _initials_fit(around[0], found["name"])
    return False


def _initials_fit(words: str, name: str) -> bool:
    """Whether the initials of some words hold most letters of a name in order."""
    initials = [each[0].upper() for each in _WORD.findall(words.replace("-", " "))[-2 * len(name) - 4 :]]
    wanted = [each for each in name if each.isalpha()]
    at = 0
    for each in initials:
        if at < len(wanted) and each == wanted[at]:
            at += 1
    return at >= max(2, len(wanted) - 1)


def terms_listed(texts: Iterable[str]) -> dict[str, str]:
    """The abbreviations that a text explains, with their words: lines of a list of abbreviations ("LDC – Least
    developed country") and names with their abbreviation in brackets behind them."""
    terms: dict[str, str] = {}
    for text in texts:
        listed = _LISTED.fullmatch(text)
        if listed and _is_abbreviation(listed["name"]) and len(listed["full"].split()) <= _LONGEST_ENTRY:
            terms.setdefault(listed["name"], listed["full"].strip())
            continue
        for found in _EXPLAINED.finditer(text):
            if _is_abbreviation(found["name"]) and _initials_fit(text[: found.start("name")], found["name"]):
                words = text[: found.start("name") - 1].split()[-2 * len(found["name"]) :]
                terms.setdefault(found["name"].removesuffix("s"), _full(words, found["name"]))
    return terms


def entry_listed(text: str) -> tuple[str, str] | None:
    """The abbreviation that a line of a list begins with, and the words behind it, if any ("LDC  Least developed
    country"): only for lines that are known to be a list's, since a sentence may begin so too."""
    entry = _ENTRY.fullmatch(text)
    full = " ".join((entry["full"] or "").split()) if entry else ""
    if entry is None or not _is_abbreviation(entry["name"]) or len(full.split()) > _LONGEST_ENTRY or full.isupper():
        return None
    return entry["name"], full


def _is_abbreviation(name: str) -> bool:
    return sum(each.isupper() for each in name) >= 2 and not _ROMAN.fullmatch(name)


def _full(words: list[str], name: str) -> str:
    """The words from the one on that begins with the abbreviation's first letter."""
    starts = [n for n, each in enumerate(words) if each.lstrip("(“‘[")[:1].upper() == name[0]]
    fitting = [n for n in starts if _initials_fit(" ".join(words[n:]), name)]
    return " ".join(words[fitting[-1] if fitting else 0 :])


# --- terms in several forms -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Use:
    form: str
    line: Line
    start: int
    end: int

    @property
    def words(self) -> str:
        return self.line.said[self.start : self.end]


def inconsistent_terms(lines: Sequence[Line], habits: Habits) -> Iterator[Finding]:
    """Terms written with and without a hyphen ("policy-makers", "policymakers"), and names of several words that have
    capitals here and none there ("Member States", "member states"): the rarer form, once for each paragraph.

    What only grammar tells apart ("long-term", "in the long term") is passed over.
    """
    texts = [each for each in lines if each.language in _LATIN and not _shouts(each.said)]
    yield from _in_minority(_hyphenated(texts, habits))
    yield from _in_minority(_capitalized(texts))


def _in_minority(terms: Iterable[Sequence[_Use]]) -> Iterator[Finding]:
    for uses in terms:
        counts = Counter(each.form for each in uses)
        if len(counts) < 2:
            continue
        usual = max(counts, key=lambda form: (counts[form], form))
        shown = Counter(each.words for each in uses if each.form == usual)
        seen: dict[tuple[str, str, str], Finding] = {}
        for each in uses:
            if each.form == usual:
                continue
            key = (each.line.paragraph.id, each.line.footnote_id, each.form)
            if key in seen:
                seen[key] = replace(seen[key], times=seen[key].times + 1)
            else:
                instead = _alike(each, shown)
                seen[key] = found_in(each.line, Kind.INCONSISTENT_TERM, each.start, each.end, instead=instead)
        yield from seen.values()


def _alike(use: _Use, shown: Counter[str]) -> str:
    """The usual form as it is written most often, in the same number and with the same first letter if it is so too."""
    last, first = use.words[-1:] == "s", use.words[:1].isupper()
    return max(shown, key=lambda each: ((each[-1:] == "s") is last, each[:1].isupper() is first, shown[each], each))


def _hyphenated(lines: Sequence[Line], habits: Habits) -> Iterator[list[_Use]]:
    found: dict[str, list[_Use]] = defaultdict(list)
    for line in lines:
        for word in _WORD.finditer(line.said):
            form = word[0].lower()
            key = form.replace("-", "")
            if len(key) >= _SHORTEST_TERM and key not in habits.apart and line.said[word.end() : word.end() + 1] != "-":
                found[_singular(key)].append(_Use(_singular(form), line, word.start(), word.end()))
    for uses in found.values():
        if any("-" in each.form for each in uses):
            yield uses


def _singular(form: str) -> str:
    return form[:-1] if form.endswith("s") and not form.endswith("ss") else form


def _capitalized(lines: Sequence[Line]) -> Iterator[list[_Use]]:
    """Names of two words or more that stand by themselves with capitals at least twice, with their other forms."""
    names: Counter[str] = Counter()
    for line in lines:
        if line.is_heading:
            continue
        for found in _CAPITALIZED.finditer(line.said):
            before, after = line.said[max(0, found.start() - 40) : found.start()], line.said[found.end() :]
            if _JOINS.search(before) or _GOES_ON.match(after[:30]) or _BEGINS.search(before):
                continue
            if len(found["name"].rpartition(" ")[2]) >= _SHORTEST_PART:
                names[found["name"]] += 1
    wanted = {name.casefold(): name for name, count in names.most_common() if count > 1}
    yield from _with_other_forms(lines, wanted)


def _with_other_forms(lines: Sequence[Line], wanted: dict[str, str]) -> Iterator[list[_Use]]:
    """The uses of those names in whatever capitals. A first word that begins a sentence says nothing."""
    lengths = {len(each.split()) for each in wanted}
    uses: dict[str, list[_Use]] = defaultdict(list)
    for line in lines if lengths else ():
        if line.is_heading:
            continue
        words = list(_WORD.finditer(line.said))
        alone = [a.end() + 1 == b.start() and line.said[a.end()] == " " for a, b in pairwise(words)]
        for size in lengths:
            for n in range(len(words) - size + 1):
                if not all(alone[n : n + size - 1]):
                    continue
                start, end = words[n].start(), words[n + size - 1].end()
                form = line.said[start:end]
                key = form.casefold()
                if key in wanted and not _is_part(line.said, start, end, form):
                    uses[key].append(_Use(form, line, start, end))
    yield from uses.values()


def _is_part(said: str, start: int, end: int, form: str) -> bool:
    """Whether the words are part of a longer name, of a line of capitals, or begin a sentence."""
    before, after = said[max(0, start - 40) : start], said[end : end + 30]
    if _BEGINS.search(before) or form.isupper():
        return True
    in_name = form[0].isupper() and (_JOINS.search(before) or re.search(rf"{_CAPITALS}[\w’'-]*\s$", before))
    goes_on = form.split()[-1][0].isupper() and (_GOES_ON.match(after) or re.match(rf"\s{_CAPITALS}", after))
    return bool(in_name or goes_on)

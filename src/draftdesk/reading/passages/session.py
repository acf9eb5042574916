"""The session that a summary reports on, and the date a document bears, as its first paragraphs state them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.model.folding import fold
from draftdesk.model.sources import Block, BlockStyle, Segment
from draftdesk.reading.passages.dates import Days, days_in
from draftdesk.reading.passages.sentences import ends_of

_ORDINALS = {
    word: count
    for count, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1
    )
}
_KINDS = (
    ("stocktaking", r"stock-?taking (?:meeting|session|conference|stage)"),
    ("hearing", r"(?:multi-?stakeholder )?hearings?"),
    ("regional", r"regional (?:consultations?|meeting|session|preparatory meeting|conference)"),
    ("thematic", r"thematic (?:session|meeting|discussions?|consultations?|debate)"),
    ("workshop", r"workshop"),
    ("round", r"round of (?:the )?(?:intergovernmental )?negotiations?|negotiating (?:session|round)"),
    ("briefing", r"briefing"),
)
_SESSION = re.compile(
    rf"\b(?:(?P<ordinal>{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))\s)?(?:(?:informal|interactive|intersessional|joint|"
    r"open|multi-?stakeholder|high-level|intergovernmental|preparatory)\s){0,3}"
    rf"(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _KINDS)})\b",
    re.IGNORECASE,
)
_PHASES = (
    (
        "stocktaking",
        re.compile(r"\bphase II\b(?!I)|\bphase 2\b|\bstock-?taking (?:phase|meeting|stage)\b", re.IGNORECASE),
    ),
    ("negotiation", re.compile(r"\bphase III\b|\bphase 3\b|\bnegotiation phase\b", re.IGNORECASE)),
    ("consultation", re.compile(r"\bphase I\b(?!I)|\bphase 1\b|\bconsultation phase\b", re.IGNORECASE)),
)
_HELD = re.compile(r"\b(?:was|were|is|will be|to be)\s(?:convened|held)\b|\btook\splace\b|\bmet\b", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:entitled|titled|theme(?: of)?|topic(?: of)?|on),?\s*[“\"‘]([^”\"’]{8,400})[”\"’]", re.IGNORECASE
)
_PLACE = re.compile(
    r"(?:held|convened|took place|met)\s(?:at|in)\s(?:the\s)?(?P<place>[A-Z][^.;()]{2,90}?),?\s(?:on|from|between)\s",
)
_PLACE_AFTER = re.compile(
    r"\s?,?\s(?:at|in)\s(?:the\s)?(?P<place>[A-Z][\w’'-]*(?:,? (?:(?:of|at|the|in|de|des) )?[A-Z][\w’'-]*){0,7})"
)
_DATE_LINE = re.compile(r"(?:(?:date|dated|issued(?: on)?):?\s*)?(?:[A-Z][\w ’'-]{2,30},\s*)?", re.IGNORECASE)
_FIRST_PARAGRAPHS = 12
_FIRST_CHARACTERS = 6000
_NEAR = 400
_LONGEST_DATE_LINE = 80
_LONGEST_HEADING = 200
_HEADING_LINES = 4
_REPORT_ON = re.compile(
    r"(?:(?:co-?)?(?:facilitators|chairs?)['’]s?\s|(?:draft|informal)\s)?(?:(?:summary|report|account|synopsis)\s(?:of|on)\s)?"
    r"(?:the\s)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFound:
    """A session as a document names it ("third informal thematic session").

    `number` is None and texts are "" where it does not say; dates are ISO days.
    """

    name: str
    kind: str
    phase: str = ""
    number: int | None = None
    title: str = ""
    starts: str | None = None
    ends: str | None = None
    place: str = ""


def session_of(blocks: Sequence[Block]) -> SessionFound | None:
    """The session that the heading names by number, or the first paragraphs say was held on such days; else None.

    A session that is only mentioned is not enough: every letter speaks of the stocktaking meeting to come.
    """
    headed = _in_heading(blocks)
    for text in _first_sentences(blocks):
        found = _SESSION.search(text)
        held = _HELD.search(text, found.end()) if found else None
        if found is None or held is None:
            continue
        days = next((each for each in days_in(text) if each.start > found.start()), None)
        number = _number(found["ordinal"])
        if days is None or days.start - held.end() > _NEAR:
            continue
        kind = next(kind for kind, _ in _KINDS if found[kind])
        said = text[found.start() :]
        phase = (
            "stocktaking" if kind == "stocktaking" else next((name for name, sign in _PHASES if sign.search(said)), "")
        )
        title = _TITLE.search(said)
        if headed and (headed.kind, headed.number) != (kind, number):
            continue
        return SessionFound(
            name=" ".join(found[0].split()),
            kind=kind,
            phase=phase or ("negotiation" if kind == "round" else ""),
            number=number,
            title=" ".join(title[1].split()).rstrip(" ,.") if title else "",
            starts=days.first,
            ends=days.last,
            place=_place(text, days),
        )
    return headed


def _in_heading(blocks: Sequence[Block]) -> SessionFound | None:
    """ "Summary of the third informal thematic session", with the days and the place in the lines below."""
    for at, block in enumerate(blocks[:_HEADING_LINES]):
        found = _SESSION.search(block.text) if _is_heading(block.text) else None
        if found is None or not found["ordinal"] or not _REPORT_ON.fullmatch(block.text[: found.start()]):
            continue
        title = _TITLE.search(block.text, found.end())
        lines = [block.text[found.end() :], *(each.text for each in blocks[at + 1 : at + _HEADING_LINES])]
        dated = ((line, days) for line in lines if _is_heading(line) for days in days_in(line))
        line, days = next(dated, ("", None))
        place = _place(line, days) or line[: days.start].strip(" ,(") if days else ""
        return SessionFound(
            name=" ".join(found[0].split()),
            kind=next(kind for kind, _ in _KINDS if found[kind]),
            phase=next((name for name, sign in _PHASES if sign.search(block.text)), ""),
            number=_number(found["ordinal"]),
            title=" ".join(title[1].split()).rstrip(" ,.") if title else "",
            starts=days.first if days else None,
            ends=days.last if days else None,
            place=place if place[:1].isupper() else "",
        )
    return None


def date_of(blocks: Sequence[Block]) -> str | None:
    """The ISO day that stands by itself at a document's head, or before its first words ("Geneva, 10 July 2017")."""
    for block in blocks[:_FIRST_PARAGRAPHS]:
        text = block.text.strip()
        days = next(days_in(text[: 2 * _LONGEST_DATE_LINE]), None)
        if days is None or days.first != days.last:
            continue
        before, after = text[: days.start], text[days.end :].lstrip()
        alone = _DATE_LINE.fullmatch(before) is not None
        if (
            alone
            and (not after or after.startswith((":", "–", "—")))
            and (len(text) <= _LONGEST_DATE_LINE or not before)
        ):
            return days.first
    return None


def _is_heading(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and not text.rstrip().endswith((".", ";"))


def _first_sentences(blocks: Sequence[Block]) -> list[str]:
    """The sentences of the first paragraphs, a title and its heading together with what follows."""
    found: list[str] = []
    seen = 0
    for block in blocks[:_FIRST_PARAGRAPHS]:
        if seen > _FIRST_CHARACTERS or block.segment is Segment.ANNEX:
            break
        seen += len(block.text)
        if block.style is BlockStyle.HEADING or len(block.text) < 20:
            continue
        start = 0
        for end in (*ends_of(block.text), len(block.text)):
            if block.text[start:end].strip():
                found.append(block.text[start:end])
            start = end
    return found


def _number(ordinal: str | None) -> int | None:
    if ordinal is None:
        return None
    return _ORDINALS.get(fold(ordinal)) or int(re.sub(r"\D", "", ordinal))


def _place(text: str, days: Days) -> str:
    found = _PLACE.search(text) or _PLACE_AFTER.match(text, days.end)
    return " ".join(found["place"].split()).rstrip(",") if found else ""

"""Rules on how a text is written: spaces, quotation marks, spelling, bold."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftdesk.model import inline, typography
from draftdesk.model.comparison import Part
from draftdesk.model.preflight.findings import Finding, Kind
from draftdesk.model.preflight.habits import Habits
from draftdesk.model.preflight.lines import Line
from draftdesk.model.preflight.structure import around, found_in

_DOUBLE = re.compile(r"(?<=[^\s.])[ \u00a0\u202f\u3000]{2,}(?=\S)|(?<=\.)[ \u00a0\u3000]{2,}(?=\S)")
_STRAIGHT = re.compile(r"(?<!\d)[\"']|(?<=\d)[\"'](?=\w)")
_ADDRESS = re.compile(r"(?:https?://|www\.|\S+@)\S*")
_REACH = 200
_SPACE = "␣"
"""How spaces are shown that are too many."""
_ISE = re.compile(
    r"\b(?P<stem>[A-Za-z]{2,}?)(?:(?P<ise>is)(?=(?:e[drs]?|ers|es|ing|ations?|ational|able)\b)|(?P<yze>yz)(?=(?:e[drs]?|ers|es|ing)\b))"
    r"[a-z]+\b"
)


def double_spaces(lines: Sequence[Line]) -> Iterator[Finding]:
    """More than one space between words, once for each paragraph."""
    for line in lines:
        found = list(_DOUBLE.finditer(line.said))
        if found:
            start, end = found[0].span()
            words = around(line.said, start, end).replace(found[0][0], _SPACE * (end - start))
            yield replace(found_in(line, Kind.DOUBLE_SPACE, start, end, times=len(found)), words=words)


def straight_quotes(lines: Sequence[Line]) -> Iterator[Finding]:
    """Quotation marks and apostrophes of the keyboard, once for each paragraph. Feet, minutes and addresses have
    them."""
    for line in lines:
        if '"' not in line.said and "'" not in line.said:
            continue
        addresses = [found.span() for found in _ADDRESS.finditer(line.said)]
        found = [
            each.start()
            for each in _STRAIGHT.finditer(line.said)
            if not any(start <= each.start() < end for start, end in addresses)
        ]
        if found:
            at = found[0]
            made = typography.typed(line.said[max(0, at - _REACH) : at], line.said[at], line.language)
            instead = made.text.strip() if made is not None else "’"
            shown = found_in(line, Kind.STRAIGHT_QUOTE, at, at + 1, instead=instead, times=len(found))
            yield replace(shown, words=around(line.said, at, at + 1))


def spellings(lines: Sequence[Line], habits: Habits) -> Iterator[Finding]:
    """Words in -ise where the Organization writes -ize, and in -yze where it writes -yse. Names keep their spelling."""
    if not (habits.ize or habits.yse):
        return
    for line in lines:
        names = [each.span() for name in habits.as_named for each in re.finditer(re.escape(name), line.said)]
        for found in _ISE.finditer(line.said):
            is_ise = found["ise"] is not None
            if found["stem"].lower() not in (habits.ize if is_ise else habits.yse):
                continue
            if any(start <= found.start() < end for start, end in names):
                continue
            at = found.end("stem")
            instead = f"{found['stem']}{'iz' if is_ise else 'ys'}{line.said[at + 2 : found.end()]}"
            yield found_in(line, Kind.SPELLING, found.start(), found.end(), instead=instead)


def bold_words(lines: Sequence[Line]) -> Iterator[Finding]:
    """Bold in what is no heading and in no table, once for each paragraph."""
    for line in lines:
        if line.is_heading or line.paragraph.part is Part.TABLE or "**" not in line.text:
            continue
        at, places = 0, list[tuple[int, int]]()
        for run in inline.runs(line.text):
            width = len(run.text) or 1
            if run.bold and any(each.isalnum() for each in run.text):
                places.append((at, at + width))
            at += width
        if places:
            yield found_in(line, Kind.BOLD, *places[0], times=len(places))

"""Footnotes: the lines at the foot of a page that are some, and where in the text their numbers stand."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from draftdesk.kit.jobs import Progress, steps
from draftdesk.model.comparison import Look, Mark
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.wrapping import ends_sentence
from draftdesk.reading.paragraphs.marked import Marked, cut, taken_out
from draftdesk.reading.paragraphs.sizes import Sizes

_OPENING = re.compile(r"(\d{1,3}|[*†‡]{1,4})(?:[.)]?\s+|\s*(?=[^\W\d]|[“\"(\[<]))")
_RULE = re.compile(r"[_—–-]{5,}")
_CLEARLY_SMALLER = 0.45
_PARAGRAPH_LABEL = re.compile(r"(?:pp|op)\s?", re.IGNORECASE)
_BACK_LINK = re.compile(r"^\s*[\^↑]\s*|\s*[↑↩⏎]\ufe0e?\s*$")


@dataclass(slots=True)
class Note:
    """A footnote: its number as printed, its lines, and the page it stands on."""

    number: str
    page: int | None
    parts: list[Marked] = field(default_factory=list)


def parted(lines: Sequence[Line], progress: Progress) -> tuple[list[Line], list[Note]]:
    """The lines of the text, the raised numbers of notes turned into marks, and the notes in order."""
    body: list[Line] = []
    notes: list[Note] = []
    sizes = Sizes(steps(lines, progress, _WHAT))
    for page, members in groupby(lines, key=lambda line: line.page):
        progress(len(body), len(lines), _WHAT)
        of_page = list(members)
        at = _start_of_notes(of_page, sizes.on(page))
        raised = any(_is_raised(line) for line in of_page[at:])
        first = next((n for n in range(at, len(of_page)) if _opens(of_page[n], "", raised=raised)), len(of_page))
        if at < first < len(of_page) and _runs_on(notes, page):
            notes[-1].parts += [Marked(line.text, line.marks) for line in of_page[at:first]]
        else:
            at = first
        own = of_page[:at]
        if at < len(of_page) and own and _RULE.fullmatch(own[-1].text):
            del own[-1]
        found = _read(of_page[first:], page, raised=raised)
        numbers = {note.number for note in found}
        body += [_marked(line, numbers) if numbers or line.marks else line for line in steps(own, progress, _WHAT)]
        notes += found
    body, stated = _stated(body)
    return body, [*notes, *stated]


def _start_of_notes(lines: Sequence[Line], usual: float) -> int:
    """Where on a page the notes begin: after a rule, or where the small type at its foot opens with a number."""
    if not usual:
        for n, line in enumerate(lines[:-1]):
            if _RULE.fullmatch(line.text) and _OPENING.match(lines[n + 1].text):
                return n + 1
        return len(lines)
    start = len(lines)
    while start and 0 < lines[start - 1].size <= usual - _CLEARLY_SMALLER and not lines[start - 1].bold:
        start -= 1
    return start


def _runs_on(notes: Sequence[Note], page: int | None) -> bool:
    """Whether the last note was not yet at its end at the foot of the page before."""
    if not notes or page is None or notes[-1].page != page - 1 or not notes[-1].parts:
        return False
    return not ends_sentence(notes[-1].parts[-1].text)


def _is_raised(line: Line) -> bool:
    found = _OPENING.match(line.text)
    return found is not None and any(mark.start == 0 and mark.end == found.end(1) for mark in line.marks)


def _opens(line: Line, before: str, *, raised: bool) -> str:
    """The number of the note that a line opens; "" where it opens none.

    `before` is the number of the note above; `raised` says that the figures of notes are raised on this page.
    """
    found = _OPENING.match(line.text)
    if found is None:
        return ""
    number = found[1]
    if number.isdigit() and before.isdigit() and int(number) == int(before) + 1:
        return number
    if not number.isdigit() or _is_raised(line):
        return number
    return "" if raised or before else number


def _read(lines: Sequence[Line], page: int | None, *, raised: bool) -> list[Note]:
    found: list[Note] = []
    last = ""
    for line in lines:
        number = _opens(line, last, raised=raised)
        marked = Marked(line.text, line.marks)
        if number:
            text = cut(marked, len(number), len(line.text))
            if text.text[:1] in ".)" and line.size == 0:
                text = cut(text, 1, len(text.text))
            found.append(Note(number, page, [text] if text.text else []))
            last = number if number.isdigit() else last
        elif found:
            found[-1].parts.append(marked)
    return found


def _marked(line: Line, numbers: set[str]) -> Line:
    """The line with the raised numbers that notes of its page have as marks of these."""
    marked = Marked(line.text, line.marks)
    for mark in reversed(line.marks):
        said = re.split(r"[,\s]+", line.text[mark.start : mark.end])
        label = _PARAGRAPH_LABEL.fullmatch(line.text[: mark.start])
        if mark.look is not Look.SUPERSCRIPT or label:
            continue
        start = mark.start
        while start and marked.text[start - 1] == " ":
            start -= 1
        if numbers.issuperset(said):
            marked = replace(marked, marks=tuple(each for each in marked.marks if each is not mark))
            marked = taken_out(marked, start, mark.end, *(Mark(0, 0, Look.FOOTNOTE, number) for number in said))
        elif start:
            marked = taken_out(marked, start, mark.start)
    for star in sorted(number for number in numbers if not number.isdigit()):
        places = list(re.finditer(rf"(?<=[^\s*†‡]){re.escape(star)}(?![*†‡\w])", marked.text))
        if len(places) == 1:
            marked = taken_out(marked, places[0].start(), places[0].end(), Mark(0, 0, Look.FOOTNOTE, star))
    return replace(line, text=marked.text, marks=marked.marks)


def _stated(lines: Sequence[Line]) -> tuple[list[Line], list[Note]]:
    """Lines that the format itself calls footnotes taken out of the others."""
    body = [line for line in lines if not line.note]
    notes: list[Note] = []
    stated = (line for line in lines if line.note)
    for (number, _), members in groupby(stated, key=lambda line: (line.note, line.nth_note)):
        parts = [_without_links(Marked(line.text, line.marks), number) for line in members]
        notes.append(Note(number, None, [part for part in parts if part.text]))
    return body, notes


def _without_links(marked: Marked, number: str) -> Marked:
    for found in reversed(list(_BACK_LINK.finditer(marked.text))):
        marked = cut(taken_out(marked, found.start(), found.end()), 0, len(marked.text))
    repeated = re.match(rf"[\[(]?{re.escape(number)}[\]).]*\s+", marked.text)
    return cut(marked, repeated.end(), len(marked.text)) if repeated else marked


_GLUED = r"(?<=[^\W\d_]|[,.;:)\]”’\"»])"
_FORMULA = r"(?<!\bCO)(?<!\bCH)(?<!\bN)(?<!\bSO)(?<!\bNO)(?<!\bm)(?<!\bCP\.)"
_CITING = """article articles paragraph paragraphs para paras option annex chapter section part objective goal target
agenda item phase group table figure box rule pillar workstream stage level tier page no nos vol and or to of in by for
article paragraphe option annexe objectif point artículo párrafo opción anexo objetivo""".split()
_NOT_CITED = "".join(rf"(?<!\b(?i:{word}))" for word in dict.fromkeys(_CITING))
_MOST_PLACES = 40
_KNOWN, _FOUND = 100, 10
_BETWEEN_BLANKS = 8
_FEW = 300
_WHAT = "Reading the footnotes"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the number of a note may stand: paragraph, from and to where; and how believable that is."""

    at: tuple[int, int]
    end: int
    note: int
    merit: int


@dataclass(frozen=True, slots=True)
class _Chain:
    """Places in order, the last of them first, and their merit together."""

    place: _Place
    merit: int
    before: "_Chain | None"


Placed = tuple[Marked, frozenset[int | None]]
"""A paragraph and the pages it stands on."""


def found_marks(texts: Sequence[Placed], notes: Sequence[Note], progress: Progress) -> list[Marked]:
    """The paragraphs with a mark where the number of a note stands as a plain figure among the words.

    Takes each paragraph with the pages it stands on. Numbers may be glued to a word ("Agenda6"), to a year ("20243") or
    stand between blanks ("Agreement 7 and"). Of all places on the pages of the notes those are taken that keep the
    notes in order and explain most of them.
    """
    found = [marked for marked, _ in texts]
    if not notes:
        return found
    known: dict[str, list[_Place]] = defaultdict(list)
    on_page: dict[int | None, list[int]] = defaultdict(list)
    for at, (marked, pages) in enumerate(texts):
        for page in pages:
            on_page[page].append(at)
        for mark in marked.marks:
            if mark.look is Look.FOOTNOTE:
                known[mark.value].append(_Place((at, mark.start), mark.end, -1, _KNOWN))
    chains: list[_Chain] = []  # where they end and their merit both grow
    for n, note in enumerate(notes):
        progress(n, len(notes), _WHAT)
        if note.number.isdigit() and (note.page is not None or note.number in known or len(notes) <= _FEW):
            may_be = known.get(note.number) or _places(texts, on_page[note.page], note)
            new = [_longer(chains, replace(place, note=n)) for place in may_be]
            for each in new:
                _keep(chains, each)
    places: dict[int, _Place] = {}
    chain: _Chain | None = chains[-1] if chains else None
    while chain is not None:
        places[chain.place.note] = chain.place
        chain = chain.before
    plain = {n for n, place in places.items() if place.merit > _BETWEEN_BLANKS}
    for n, place in sorted(places.items(), reverse=True):
        if place.merit == _KNOWN or (n not in plain and plain.isdisjoint((n - 1, n + 1))):
            continue
        at, start = place.at
        found[at] = taken_out(found[at], start, place.end, Mark(0, 0, Look.FOOTNOTE, notes[n].number))
    return found


def _longer(chains: Sequence[_Chain], place: _Place) -> _Chain:
    at = bisect_left(chains, place.at, key=lambda chain: chain.place.at)
    before = chains[at - 1] if at else None
    return _Chain(place, place.merit + (before.merit if before else 0), before)


def _keep(chains: list[_Chain], chain: _Chain) -> None:
    at = bisect_left(chains, chain.place.at, key=lambda each: each.place.at)
    if (at and chains[at - 1].merit >= chain.merit) or (
        at < len(chains) and chains[at].place.at == chain.place.at and chains[at].merit >= chain.merit
    ):
        return
    end = at
    while end < len(chains) and chains[end].merit <= chain.merit:
        end += 1
    chains[at:end] = [chain]


def _places(texts: Sequence[Placed], on_page: Sequence[int], note: Note) -> list[_Place]:
    """Where a number may stand on the page of its note."""
    number = re.escape(note.number)
    patterns = [
        re.compile(pattern)
        for pattern in (
            rf"{_GLUED}{_FORMULA}(?P<n>{number})(?![\w/]|[.]\w)",
            rf"(?<=\b[12]\d\d\d)(?P<n>{number})(?![\d/]|[.]\d)",
            rf"{_GLUED}{_NOT_CITED}(?P<n> {number})(?= |$|[,.;:])(?! [a-z]{{2,3}} \d)",
        )
    ]
    found: list[_Place] = []
    for at in on_page:
        text = texts[at][0].text
        if note.number in text:
            for doubt, pattern in enumerate(patterns):
                found += [
                    _Place((at, match.start("n")), match.end("n"), -1, _FOUND - doubt)
                    for match in pattern.finditer(text)
                ]
    best = sorted(found, key=lambda place: (-place.merit, place.at))[:_MOST_PLACES]
    return sorted(best, key=lambda place: place.at)

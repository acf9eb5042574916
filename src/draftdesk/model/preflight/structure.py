"""Rules on what a text is made of: brackets, sections, cross-references, numbers, length."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from draftdesk.model import inline
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Part
from draftdesk.model.document import Document
from draftdesk.model.enclosing import enclosing
from draftdesk.model.preflight.findings import Finding, Kind
from draftdesk.model.preflight.habits import Habits
from draftdesk.model.preflight.lines import Line, passages_of
from draftdesk.model.shared_words import word_count

_AROUND = 24
_BEFORE = 80
_FIGURES = re.compile(r"\d+")
_TYPED = re.compile(
    r"\[?(?P<mark>\d{1,3}(?: (?:bis|ter|quater|alt))?[.)]|\([^\W\d_]{1,5}\)|\(\d{1,3}\)|[a-z]\)|[•▪●◦·])"
    r"[ \t\u00a0]+(?=\S)"
)
_TYPED_IN_HEADING = re.compile(r"(?P<mark>(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.)[ \t\u00a0]+(?=\S)")
_MORE = re.compile(r"^(?:\s*\([^)]{1,5}\))*(?:\s*(?:[,–-]|[^\W\d_]{1,3})\s*\d{1,3}(?:\s*\([^)]{1,5}\))*)*\s*")
"""What may go on behind a number: "12 (a)", "12 to 15", "12, 13 and 14 (b)"."""
_ROMAN = frozenset("ivx")
_NOTE_MARK = re.compile(r"\d{1,3}")
_UNIT = re.compile(r"(?:^|[\s\d/(\u00a0])[^\W\d_]{0,3}$")
"""What a raised number may stand behind that is no mark of a footnote: "m", "km", a figure, nothing."""
_SENTENCE = re.compile(r"[.;:!?。؛]\s")
_SYMBOL = re.compile(r"\b[A-Z]{1,4}/\w|\b\d{1,3}/\d{1,4}\b")


def unbalanced_brackets(lines: Sequence[Line]) -> Iterator[Finding]:
    """Brackets without a partner in their paragraph or, where they go over several, in the text."""
    paragraphs = [each for each in lines if not each.footnote_id]
    for line, own in zip(paragraphs, enclosing(passages_of(tuple(lines))).own, strict=True):
        for at in own.unbalanced:
            yield _found(Kind.UNBALANCED_BRACKET, line, at, at + 1, words=around(line.said, at, at + 1))


def empty_paragraphs(lines: Sequence[Line]) -> Iterator[Finding]:
    for line in lines:
        if not line.footnote_id and not line.said.strip():
            yield _found(Kind.EMPTY_PARAGRAPH, line, 0, 0, words=line.paragraph.number)


def empty_sections(lines: Sequence[Line], *, as_received: bool) -> Iterator[Finding]:
    """Headings under which neither text nor a lower heading stands. Those of a received file often have several lines,
    each a heading of its own: there only one is empty that a higher heading follows, or nothing."""
    paragraphs = [each for each in lines if not each.footnote_id]
    for line, following in zip_longest(paragraphs, paragraphs[1:]):
        is_remark = as_received and line.said.strip()[:1] == "["
        level = 0 if is_remark else line.paragraph.role.heading_level
        below = following.paragraph.role.heading_level if following is not None else 1
        if level and below and (below < level or (below == level and not as_received) or following is None):
            yield _found(Kind.EMPTY_SECTION, line, 0, len(line.said))


def broken_references(document: Document, lines: Sequence[Line]) -> Iterator[Finding]:
    """Cross-references to what is not there, marks of footnotes that are not there, and footnotes without text or
    without a mark."""
    targets, notes = dict(document.targets), {each.id for each in document.footnotes}
    called: set[str] = set()
    for line in lines:
        at = 0
        for run in inline.runs(line.text) if inline.MARK in line.said else ():
            width = len(run.text) or 1
            if run.reference and not targets.get(run.reference):
                yield _found(Kind.BROKEN_REFERENCE, line, at, at + 1, words=around(line.said, at, at + 1))
            elif run.footnote:
                called.add(run.footnote)
                if run.footnote not in notes:
                    yield _found(Kind.BROKEN_FOOTNOTE, line, at, at + 1, words=around(line.said, at, at + 1))
            at += width
    yield from _idle_notes(document, called)


def _idle_notes(document: Document, called: set[str]) -> Iterator[Finding]:
    for note in document.footnotes:
        if note.id not in called or not note.text.strip():
            yield Finding(
                kind=Kind.BROKEN_FOOTNOTE, paragraph_id=note.paragraph_id, footnote_id=note.id, words=note.printed
            )


def around(said: str, start: int, end: int) -> str:
    """What stands in a text from `start` to `end` with the word before and the one behind; marks are shown as "[?]"."""
    before = said[max(0, start - _AROUND) : start].split()[-1:] if start else []
    behind = said[end : end + _AROUND].split()[:1]
    before_space = " " if start and said[start - 1].isspace() else ""
    behind_space = " " if said[end : end + 1].isspace() else ""
    shown = "".join((*before, before_space, said[start:end], behind_space, *behind))
    return shown.replace(inline.MARK, "[?]")


def typed_references(lines: Sequence[Line], own: Sequence[Line], habits: Habits) -> Iterator[Finding]:
    """Numbers of the paragraphs of `lines` that are typed in `own`, those of one language: "paragraph 12 above", and
    "paragraph 12" where nothing says that it is another document's."""
    pattern = _citing(habits)
    if pattern is None:
        return
    numbers = {found[0] for each in full_numbers(passages_of(tuple(lines))) if (found := _FIGURES.match(each))}
    for line in own:
        for found in pattern.finditer(line.said):
            is_here = _follows(line.said, found.end(), habits.here)
            if not is_here and (line.footnote_id or _is_elsewhere(line.said, found, habits)):
                continue
            if found["number"] in numbers:
                yield _found(Kind.TYPED_REFERENCE, line, found.start(), found.end())
            elif numbers:
                yield _found(Kind.MISSING_TARGET, line, found.start(), found.end())


def _citing(habits: Habits) -> re.Pattern[str] | None:
    if not habits.cites:
        return None
    words = "|".join(re.escape(each) for each in sorted(habits.cites, key=len, reverse=True))
    behind = f"(?:{'|'.join(map(re.escape, habits.behind))})" if habits.behind else r"(?![\d/.]\d)"
    ahead = "" if habits.behind else r"(?<!\w)"
    return re.compile(rf"{ahead}(?:{words})[ \u00a0]?(?P<number>\d{{1,3}})(?!\d){behind}", re.IGNORECASE)


def _follows(said: str, at: int, words: Sequence[str]) -> bool:
    rest = _MORE.sub("", said[at : at + _BEFORE]).casefold()
    return any(re.match(rf"{re.escape(each.casefold())}(?!\w)", rest) for each in words)


def _is_elsewhere(said: str, found: re.Match[str], habits: Habits) -> bool:
    """Whether the number is of another document: its name stands before it in the sentence, or follows."""
    if _follows(said, found.end(), habits.elsewhere):
        return True
    before = _SENTENCE.split(said[max(0, found.start() - _BEFORE) : found.start()])[-1]
    low = before.casefold()
    return bool(_SYMBOL.search(before)) or any(each.casefold() in low for each in habits.documents)


def typed_numbers(lines: Sequence[Line]) -> Iterator[Finding]:
    """Numbers, letters and bullets typed where a paragraph begins. Tables are left alone."""
    for line in lines:
        if line.footnote_id or line.paragraph.part is not Part.BODY:
            continue
        found = _TYPED.match(line.said) or (_TYPED_IN_HEADING.match(line.said) if line.is_heading else None)
        if found is None:
            continue
        letters = found["mark"].strip("().")
        if letters.isalpha() and not line.is_heading and not _counts(letters):
            continue
        yield _found(Kind.TYPED_NUMBER, line, found.start("mark"), found.end("mark"))


def typed_note_marks(document: Document, lines: Sequence[Line]) -> Iterator[Finding]:
    """Raised numbers in a text with footnotes, as a received file has them where it calls a footnote for a second time:
    they say the same when the footnotes are counted anew. Those of units, as in "km²", are none."""
    for line in lines if document.footnotes else ():
        at, before = 0, ""
        for run in inline.runs(line.text) if "^" in line.text else ():
            width = len(run.text) or 1
            if run.superscript and _NOTE_MARK.fullmatch(run.text) and not _UNIT.search(before):
                yield _found(Kind.TYPED_NOTE_MARK, line, at, at + width, words=around(line.said, at, at + width))
            at, before = at + width, run.text


def _counts(letters: str) -> bool:
    """Whether letters in brackets are a number: "(a)", "(iv)", "(أ)", and not "(EU)" or "(see)"."""
    return not letters.isupper() and (len(letters) == 1 or len(set(letters)) == 1 or set(letters) <= _ROMAN)


def overlong(lines: Sequence[Line], allowed: int) -> Iterator[Finding]:
    """A text with more words than are allowed, footnotes counted; 0 allows any number."""
    count = sum(word_count(each.said) for each in lines) if allowed else 0
    if count > allowed:
        yield Finding(kind=Kind.OVERLONG, words=f"{count:,}", instead=f"{allowed:,}")


def _found(kind: Kind, line: Line, start: int, end: int, *, words: str = "") -> Finding:
    return found_in(line, kind, start, end) if not words else replace(found_in(line, kind, start, end), words=words)


def found_in(line: Line, kind: Kind, start: int, end: int, *, instead: str = "", times: int = 1) -> Finding:
    """A finding in a line from one place to another, with the words that stand there."""
    return Finding(
        kind=kind,
        paragraph_id=line.paragraph.id,
        footnote_id=line.footnote_id,
        words=line.said[start:end],
        start=start,
        end=end,
        instead=instead,
        times=times,
    )

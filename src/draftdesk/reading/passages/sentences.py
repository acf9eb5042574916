"""Prose cut into sentences, each with its place to the character.

Abbreviations, initials, brackets and quotations do not end a sentence; the end of a page does not either. What a
conversion lost or glued together is not guessed: a sentence without its beginning or its end is left out.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from draftdesk.model.abbreviations import OPENERS, abbreviates
from draftdesk.model.sources import Block, BlockStyle, Locator
from draftdesk.reading.labels.phrases import word_set

_STOP = re.compile(r"[.!?…]+[”\"’')\]]*(?=\s|$)")
_GLUED = re.compile(rf"(?<=[^\W\d_] )(?:{OPENERS})(?= [a-z]|, [a-z])")
_GLUED_EARLY = re.compile(
    r"(?<=[a-z]{3} )(?:The|There|Many|Multiple|Several|Some|Participants|Speakers|Delegations)(?= [A-Z])"
)
_EARLY = 90
_CAPITALS = re.compile(r"(?:[A-Z][A-Z’'\-–]*[,:&]?\s+){1,40}(?=[A-Z“\"])")
_CAPTION = re.compile(r"[A-Z]{2,8} (?:19|20)\d\d (?:\([^()]{3,60}\) )?(?=[A-Z“])")
_LABEL = re.compile(
    r"(?:\d{1,2}|[•·*–—-])\s+(?=[A-Z“\"])(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* )"
)
_TITLE_BEFORE_PERSON = re.compile(
    r"[A-Z][\w’-]+(?: [a-z][\w’-]*){1,6} (?=(?:[A-ZÀ-Ý][\w’'-]+ ){1,4}[A-ZÀ-Ý][\w’'-]+ \([A-Z])"
)
_JOINING = word_set(
    "to of by with and or from in on for at the a an as that than while when as like both also only even project "
    "book film report paper called entitled named"
)
_WHOLE = re.compile(r"[“\"‘'(\[]*(?:\[[a-z]\]|[A-ZÀ-Ý0-9])")
_ENDS = re.compile(r"[.!?][”\"’')\]]*$")
_NOTE = re.compile(r"\s\d{1,2} [A-Z][^.]{3,120}(?:\.|,)[^•]{0,300}\bAvailable at\b.{0,200}$", re.DOTALL)
_OPEN_REACH = 600
_FEWEST_WORDS = 5
_SHORT = 120
"""A paragraph this short that ends no sentence is a title or a caption, and does not run on."""
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Sentence:
    """A whole sentence. `quoted` is as it stands, with a line break where it runs on to another block."""

    quoted: str
    locator: Locator
    head: Block
    follows_on: bool
    """Whether the sentence before it, in the same passage, is the one given before it."""

    @property
    def text(self) -> str:
        """The sentence on one line."""
        return " ".join(self.quoted.replace("-\n", "-").split())


def sentences(blocks: Sequence[Block]) -> Iterator[Sentence]:
    """The whole sentences of running text. Blocks that do not follow upon one another in the document are parted."""
    for run in _runs(blocks):
        yield from _of_run(run)


def ends_of(text: str) -> Iterator[int]:
    """Where each sentence of a text ends; the last end may lie before the text's own."""
    start = 0
    for found in _STOP.finditer(text):
        if _is_end(text, start, found):
            yield found.end()
            start = found.end()


def _is_end(text: str, start: int, stop: re.Match[str]) -> bool:
    following = text[stop.end() : stop.end() + 24].lstrip()
    if following and not _WHOLE.match(following):
        return False
    if stop[0].startswith(".") and not stop[0].startswith("..") and abbreviates(text[start : stop.start()], following):
        return False
    return not _within_brackets(text[max(start, stop.end() - _OPEN_REACH) : stop.end()], text, stop.end())


def _within_brackets(said: str, text: str, end: int) -> bool:
    """Whether a bracket or quotation opened in `said` is closed soon after `end`."""
    ahead = text[end : end + _OPEN_REACH]
    for opening, closing in (("(", ")"), ("[", "]"), ("“", "”")):
        if said.count(opening) > said.count(closing):
            close, again = ahead.find(closing), ahead.find(opening)
            if close >= 0 and (again < 0 or close < again):
                return True
    return said.count('"') % 2 == 1 and '"' in ahead


def _runs(blocks: Sequence[Block]) -> Iterator[list[tuple[Block, str]]]:
    """Blocks that make one flowing text, each with its text up to its footnotes."""
    run: list[tuple[Block, str]] = []
    for block in blocks:
        note = _NOTE.search(block.text, max(0, len(block.text) - 700))
        text = block.text[: note.start()] if note else block.text
        if run and not _flows(run[-1], block):
            yield run
            run = []
        run.append((block, text))
        if note:
            yield run
            run = []
    if run:
        yield run


def _flows(before: tuple[Block, str], block: Block) -> bool:
    last, text = before
    return (
        block.n == last.n + 1
        and last.style is block.style is BlockStyle.BODY
        and not block.number
        and last.heading_path == block.heading_path
        and last.table is block.table is None
        and len(text) > _SHORT
        and not _ENDS.search(text.rstrip()[-6:])
        and not text.rstrip().endswith(":")
        and not _heading_length(block.text)
    )


def _of_run(run: Sequence[tuple[Block, str]]) -> Iterator[Sentence]:
    text = "\n".join(part for _, part in run)
    starts = [0]
    for _, part in run[:-1]:
        starts.append(starts[-1] + len(part) + 1)
    start = given = 0
    for end in ends_of(text):
        first = _begin(text, start, end, fresh=start in starts)
        whole = text[first:end]
        if _is_whole(whole):
            at, last = bisect_right(starts, first) - 1, bisect_right(starts, end - 1) - 1
            head, tail = run[at][0], run[last][0]
            place = Locator(
                page=head.page, block=head.n, end_block=tail.n, start=first - starts[at], end=end - starts[last]
            )
            yield Sentence(quoted=whole, locator=place, head=head, follows_on=given == start > 0)
            given = end
        start = end


def _is_whole(text: str) -> bool:
    return (
        len(text) <= _LONGEST
        and _WHOLE.match(text) is not None
        and _ENDS.search(text[-8:]) is not None
        and len(text.split()) >= _FEWEST_WORDS
    )


def _begin(text: str, start: int, end: int, *, fresh: bool) -> int:
    """Where the sentence itself begins: past numbers of notes, headings and captions that conversion glued to it."""
    while start < end and text[start].isspace():
        start += 1
    if fresh:
        start += _heading_length(text[start:end])
    for glue in (_LABEL, _CAPTION):
        found = glue.match(text, start, end)
        start = found.end() if found else start
    for found in _GLUED.finditer(text, start, end):
        start = found.start()
    for found in _GLUED_EARLY.finditer(text, start, min(end, start + _EARLY)):
        if text[start : found.start()].split()[-1].lower() not in _JOINING:
            start = found.start()
    titled = _TITLE_BEFORE_PERSON.match(text, start, end)
    if titled and titled[0].split()[-1].lower() not in _JOINING:
        start = titled.end()
    return start


def _heading_length(text: str) -> int:
    """How much of the beginning is a heading in capitals that runs into the text."""
    found = _CAPITALS.match(text)
    if found is None:
        return 0
    words = found[0].split()
    if words and words[-1] in {"A", "I"}:
        words.pop()
    longest = max(map(len, words), default=0)
    if (len(words) < 2 or sum(map(len, words)) < 12) and longest < 8:
        return 0
    last = words[-1]
    return found[0].rfind(last) + len(last) + 1 if words else 0

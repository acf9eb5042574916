"""What running text recommends or holds, sentence by sentence: offered as likely, stored only when a person says so.

Sparing: a missed sentence can be marked by hand, a wrong one costs everybody a look.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from draftdesk.model.folding import matching_key
from draftdesk.model.sources import Block, Confidence, Locator, SnippetKind, Strength, Suggestion
from draftdesk.reading.labels.attribution import How, Mention, Names, contributors_in, people_in
from draftdesk.reading.labels.instruments import Instruments
from draftdesk.reading.passages.addressees import addressee_of
from draftdesk.reading.passages.boilerplate import of_substance
from draftdesk.reading.passages.kinds import kind_of_prose
from draftdesk.reading.passages.sentences import Sentence, sentences
from draftdesk.reading.passages.strength import strength_of
from draftdesk.reading.passages.views import Stance, stance_of

_OTHERS = re.compile(
    r"[,;] (?:and |but |while |whereas )?(?=(?:many |several |some )?others?\b(?! than\b)(?: \w+){0,4}? "
    r"(?:said|stated|stress|emphasi[sz]|underlin|suggest|propos|call|argu|express|indicated|noted|prefer|favou?r|held|"
    r"consider|saw|felt|point|maintain|caution|warn|want|did not|would))",
    re.IGNORECASE,
)
_SOME = re.compile(r"\b(?:some|several|many|a few|a number of)\b", re.IGNORECASE)
_POINTS_BACK = re.compile(
    r"(?:They|He|She|This|These|Those|Such|Their|His|Her|Its|It(?! is| was| has been| had been| appeared))\b"
)
_ONE_SPEAKER = re.compile(r"(?:He|She)\b")
_LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence, or one half of one that sets two views against each other."""

    quoted: str
    locator: Locator
    offset: int
    doubts: tuple[str, ...] = ()
    option_of: Locator | None = None


def likely(
    blocks: Sequence[Block], names: Names, instruments: Instruments, listed: Collection[Locator] = ()
) -> tuple[Suggestion, ...]:
    """The sentences of a document's running text that recommend something or state a view, in order, each once.

    `quoted` is the sentence as it stands. Nothing comes from headings, tables, annexes, the front, imprints and lists
    of links, nor from what `listed` holds already. Contributors are those whom the sentence itself names as speaking;
    where it says "he" or "she", the one speaker of the sentence before. `doubts` say where a sentence needs the one
    before it. Two halves of "some … others …" are two suggestions, the second with `option_of` the first's place.
    """
    taken = {n for place in listed for n in range(place.block, place.end_block + 1)}
    own = [block for block in of_substance(blocks) if block.n not in taken]
    people = people_in("\n".join(block.text for block in blocks), names)
    given: set[str] = set()
    found: list[Suggestion] = []
    for sentence, mentions in _spoken(own, names, people):
        stance = stance_of(sentence.text, named=bool(mentions))
        key = matching_key(sentence.quoted)
        if stance is None or key in given:
            continue
        given.add(key)
        found += [_suggestion(piece, sentence, mentions, stance, instruments) for piece in _pieces(sentence, stance)]
    return tuple(found)


def _spoken(
    blocks: Sequence[Block], names: Names, people: Mapping[str, Mention]
) -> Iterator[tuple[Sentence, tuple[Mention, ...]]]:
    """Each sentence with those who speak in it: "he" and "she" are the one speaker of the sentence before."""
    before: tuple[Mention, ...] = ()
    for sentence in sentences(blocks):
        mentions = contributors_in(sentence.quoted, names, people=people)
        if not mentions and sentence.follows_on and _ONE_SPEAKER.match(sentence.quoted):
            mentions = before
        yield sentence, mentions
        one = len({mention.name for mention in mentions}) == 1
        before = tuple(mention for mention in mentions if mention.how is How.SPEAKER) if one else ()


def _pieces(sentence: Sentence, stance: Stance) -> Iterator[_Piece]:
    quoted, place = sentence.quoted, sentence.locator
    found = _OTHERS.search(quoted)
    first = quoted[: found.start()] if found else ""
    if found is None or stance is Stance.SHARES or place.block != place.end_block or not _SOME.search(first):
        yield _Piece(quoted, place, 0, _back(quoted))
        return
    second = quoted[found.end() :]
    one = Locator(
        page=place.page, block=place.block, end_block=place.block, start=place.start, end=place.start + len(first)
    )
    two = Locator(
        page=place.page, block=place.block, end_block=place.block, start=place.start + found.end(), end=place.end
    )
    yield _Piece(first, one, 0, (*_back(first), f"one of two views; the other: “{_shown(second)}”"))
    yield _Piece(second, two, found.end(), (f"one of two views; the other: “{_shown(first)}”",), option_of=one)


def _back(text: str) -> tuple[str, ...]:
    return ("refers to the sentence before it",) if _POINTS_BACK.match(text) else ()


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN].rsplit(" ", 1)[0] + " …"


def _suggestion(
    piece: _Piece, sentence: Sentence, mentions: Sequence[Mention], stance: Stance, instruments: Instruments
) -> Suggestion:
    text = " ".join(piece.quoted.replace("-\n", "-").split())
    whole = piece.quoted == sentence.quoted
    end = piece.offset + len(piece.quoted)
    mine = [each for each in mentions if whole or piece.offset <= each.start < end]
    kinds = {mention.name: mention.kind for mention in reversed(mine)}
    contributors = tuple(dict.fromkeys(mention.name for mention in mine))
    recommends = stance is Stance.RECOMMENDS
    strength = strength_of(text)
    if strength is None and not whole:
        strength = Strength.SOME
    return Suggestion(
        text=text,
        quoted=piece.quoted,
        locator=piece.locator,
        kind=_KIND_OF.get(stance) or kind_of_prose(text, recommends=recommends),
        confidence=Confidence.LIKELY,
        strength=strength,
        heading_path=sentence.head.heading_path,
        area=sentence.head.area,
        contributors=contributors,
        contributor_kinds=tuple(kinds[name] for name in contributors),
        tags=instruments.named_in(text),
        addressee=addressee_of(text) if recommends else "",
        doubts=piece.doubts,
        option_of=piece.option_of,
    )


_KIND_OF = {Stance.SHARES: SnippetKind.PRACTICE, Stance.ASKS: SnippetKind.QUESTION}

"""One side of a change: its words that bind, its sentences, and which of them are only proposed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from draftdesk.model.binding import Binding, Rung, Words
from draftdesk.model.clauses import Clause, bounds, clauses, starts
from draftdesk.model.comparison import Part, Passage, text_of
from draftdesk.model.enclosing import enclosing
from draftdesk.model.obligations import Quoted
from draftdesk.model.options import Labels, option_at, options

_MOST = 40
"""A bracket over more paragraphs than these is one around a text."""
_FEW = 0.1
_ASIDE = re.compile(r"\s*\[\s*,[^\[\]]{1,80},\s*\]")


class Standing:
    """A text with what binds in it, and which of its words stand in brackets or in an option, wherever these were
    opened."""

    def __init__(self, passages: Sequence[Passage], binding: Binding, labels: Labels | None) -> None:
        self.passages, self.binding = passages, binding
        self._halves: dict[tuple[int, ...], Half] = {}
        self._brackets = enclosing(passages)
        self._whole = [each for each in self._brackets.spans if each.last - each.first > _MOST]
        self._options = options(passages, labels) if labels else ((),) * len(passages)

    def half(self, places: tuple[int, ...]) -> "Half":
        """These passages of the text, looked through once however often they are asked for."""
        return self._halves.setdefault(places, Half(self, places))

    @cached_property
    def opens(self) -> bool:
        """Whether its paragraphs bind by how they open, as those of a resolution do ("Requests"). In a treaty one of
        them, among all that shall be done, belongs to a decision that is still to come."""
        words = [each for at in range(len(self.passages)) for each in self.half((at,)).words]
        ladders = self.binding.ladders
        opening = sum(
            any(ladders[rung.ladder].opening and rung.rung < ladders[rung.ladder].binding for rung in each.rungs)
            for each in words
        )
        return opening > _FEW * sum(Rung(0, 0) in each.rungs for each in words)

    def depth(self, passage: int, at: int) -> int:
        """How many brackets stand around a place. One around a whole text tells nothing of what stands in it."""
        around = sum((each.first, each.start) <= (passage, at) < (each.last, each.end) for each in self._whole)
        return self._brackets.depth(passage, at) - around

    def is_enclosed(self, passage: int, at: int) -> bool:
        """Whether a bracket stands around a place, or may: a sign before it, or behind, lacks its partner."""
        lone = self._brackets.own[passage].unbalanced
        text = self.passages[passage].text
        return bool(self.depth(passage, at)) or any((sign < at) is (text[sign] == "[") for sign in lone)

    def option(self, passage: int, at: int) -> str:
        """The label of the option that a place stands in, "" outside of any."""
        found = option_at(self._options[passage], at)
        return found.label if found else ""

    def labels(self, passage: int) -> Iterator[tuple[int, int]]:
        """Where the labels of options stand in a passage."""
        text = self.passages[passage].text
        for each in self._options[passage]:
            if text.startswith(each.label, each.start):
                yield each.start, each.start + len(each.label)


@dataclass(frozen=True)
class Half:
    """The passages of one side of a change, as one text with a line feed between them."""

    standing: Standing
    places: tuple[int, ...]

    @property
    def binding(self) -> Binding:
        """What binds in the language of the text."""
        return self.standing.binding

    @property
    def is_note(self) -> bool:
        """Whether it stands among the footnotes, where drafters say what is still to come."""
        return any(self.standing.passages[place].part is Part.FOOTNOTE for place in self.places)

    @cached_property
    def text(self) -> str:
        return text_of(self.standing.passages, self.places)

    @cached_property
    def begun(self) -> list[int]:
        """Where its sentences begin."""
        return starts(self.text)

    @cached_property
    def words(self) -> list[Words]:
        return self.binding.found(self.text)

    @cached_property
    def hidden(self) -> list[tuple[int, int]]:
        """Drafters' notes and the labels of options, which are no part of what is said."""
        spans = list(self.binding.noted(self.text))
        for place, offset in self._offsets():
            spans += [(start + offset, end + offset) for start, end in self.standing.labels(place)]
        return spans

    @cached_property
    def clauses(self) -> list[Clause]:
        after = self.places[-1] + 1 if self.places else 0
        following = self.standing.passages[after].text if 0 < after < len(self.standing.passages) else ""
        return clauses(self.text, self.words, self.begun, self.binding, self.hidden, following)

    def clause_at(self, at: int) -> Clause | None:
        """The clause whose word that binds stands at a place."""
        return next((each for each in self.clauses if each.start <= at < each.end), None)

    def quoted(self, words: str, at: int) -> Quoted:
        """Words of this side with their sentence, and whether they are only proposed."""
        low, high = bounds(self.text, self.begun, at)
        sentence = self.text[low:high]
        lead = len(sentence) - len(sentence.lstrip())
        passage, place = self._place(at)
        return Quoted(
            words,
            sentence.strip(),
            max(0, at - low - lead),
            self.standing.depth(passage, place) > words.startswith("["),
            self.standing.option(passage, place),
        )

    def is_free(self, start: int, end: int) -> bool:
        """Whether words stand for sure in no bracket and no option, nor do the word before them and the one behind; an
        aside between commas that has brackets of its own is passed over."""
        aside = _ASIDE.match(self.text, end)
        end = aside.end() if aside else end
        ahead = next((at for at in range(end, len(self.text)) if self.text[at].isalnum()), start)
        before = next((at for at in range(start - 1, -1, -1) if self.text[at].isalnum()), start)
        places = [self._place(at) for at in (before, start, ahead)]
        return not any(self.standing.is_enclosed(*each) or self.standing.option(*each) for each in places)

    def _place(self, at: int) -> tuple[int, int]:
        """The passage that a place of the text stands in, and where in it."""
        found = self.places[0], at
        for passage, offset in self._offsets():
            if offset <= at:
                found = passage, at - offset
        return found

    def _offsets(self) -> Iterator[tuple[int, int]]:
        offset = 0
        for place in self.places:
            yield place, offset
            offset += len(self.standing.passages[place].text) + 1

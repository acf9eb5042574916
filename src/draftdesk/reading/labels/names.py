"""Contributors known by name: where their names stand in a text, and who a list of names means."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from draftdesk.model.vocabulary import Contributor, ContributorKind, Vocabulary
from draftdesk.reading.labels.phrases import Phrases, Tokens, word_set

_DATES = re.compile(r"\s*\((?:since|until|from)?\s*[\d–-]+[^()]*\)$")
_TURNED = re.compile(r"\s*\(([^()]*)\)$")
"""What lists write as "Iran (Islamic Republic of)" others write as "Iran, Islamic Republic of"."""
_SMALL_WORDS = word_set("of the and for in on to its from de du des la le d y et del los")
_ARTICLES = word_set("the la le les l el los las")
_LONGEST_ACRONYM = 9


class How(StrEnum):
    """What shows that a contributor speaks: a list in brackets, a person who speaks for it, or its own name."""

    BRACKETED = "bracketed"
    SPEAKER = "speaker"
    NAMED = "named"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A contributor whose view a text gives, and where it says so (code points).

    `name` is the vocabulary's where `known`, else the text's own words. `note` is the office of who spoke, or on
    whose behalf, as the text has it.
    """

    name: str
    start: int
    end: int
    how: How
    kind: ContributorKind = ContributorKind.OTHER
    known: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A known name in a text: from token `first` up to and without token `last`."""

    first: int
    last: int
    contributor: Contributor


@dataclass(frozen=True, slots=True)
class _Form:
    contributor: Contributor
    acronym: bool
    may_be_small: bool


class Names:
    """All names of a vocabulary's contributors, made ready once for finding them in any number of texts."""

    __slots__ = ("_codes", "_forms")

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._forms = Phrases(
            (written, _form(name, who))
            for who in vocabulary.contributors
            for name in forms(who)
            for written in (name, _TURNED.sub(r", \1", name))
        )
        self._codes = {who.code: who for who in vocabulary.contributors if who.code}

    def exactly(self, text: Tokens, first: int, last: int) -> Contributor | None:
        """Who those tokens name, all together; a code in capitals counts where no name does."""
        while first < last and text.keys[first] in _ARTICLES and last - first > 1:
            first += 1
        form = self._forms.exactly(text.keys[first:last])
        if form is not None and _is_written_so(form, text, first, last):
            return form.contributor
        return self._codes.get(text.span(first, last))

    def hits(self, text: Tokens) -> tuple[Hit, ...]:
        """The known names in the order they stand, the longest at each place, none overlapping."""
        return tuple(self._hits(text))

    def _hits(self, text: Tokens) -> Iterator[Hit]:
        at = 0
        while at < len(text):
            for last, form in self._forms.at(text, at):
                if _is_written_so(form, text, at, last):
                    yield Hit(at, last, form.contributor)
                    at = last
                    break
            else:
                at += 1


def between(hits: Sequence[Hit], first: int, last: int) -> Sequence[Hit]:
    """Those of the hits, which are in order, that stand wholly from token `first` up to and without `last`."""
    start = bisect_left(hits, first, key=lambda hit: hit.first)
    end = bisect_right(hits, last, lo=start, key=lambda hit: hit.last)
    return hits[start:end]


def forms(who: Contributor) -> tuple[str, ...]:
    """Every form of its name, former ones without their years."""
    former = (_DATES.sub("", name) for name in who.former)
    return tuple(name for name in (who.name, who.official, *who.names, *former) if name)


def _form(name: str, who: Contributor) -> _Form:
    acronym = name.isupper() and " " not in name and len(name) <= _LONGEST_ACRONYM and name.isascii()
    words = re.split(r"[\s-]+", name)
    gathers = who.kind in {ContributorKind.GROUP, ContributorKind.COFACILITATORS}
    return _Form(who, acronym, gathers and len(words) > 1 and words[1].islower() and words[1] not in _SMALL_WORDS)


def _is_written_so(form: _Form, text: Tokens, first: int, last: int) -> bool:
    """Names have capitals: "turkey", "us" and "who" are words. Part of a compound ("EU-funded") is no name."""
    start, end = text.starts[first], text.ends[last - 1]
    written = text.text[start:end]
    after = text.text[end : end + 2]
    if after[:1] in {"-", "‑"} and after[1:].islower():
        return False
    if form.acronym:
        return written.isupper() and not _is_shouted(text, first, last)
    return form.may_be_small or not written[0].islower()


def _is_shouted(text: Tokens, first: int, last: int) -> bool:
    """Whether the words around are all capitals too, so that capitals say nothing."""
    around = (at for at in (first - 1, last) if 0 <= at < len(text))
    words = [word for at in around if (word := text.span(at, at + 1)).isalpha()]
    return bool(words) and all(len(word) > 1 and word.isupper() for word in words) and last - first == 1

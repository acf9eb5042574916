"""Finding words in a draft: what a person typed to find, and where it stands in what a paragraph says.

Offsets count characters of `inline.said`. A hit never holds the mark of a note or a cross-reference, so that none is
lost when the hit is replaced.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from draftdesk.model.errors import InvalidSettings
from draftdesk.model.folding import fold
from draftdesk.model.inline import MARK
from draftdesk.model.runaway import repeats_without_end


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to find, as it was typed. Without `match_case` accents and the forms of quotation marks and dashes do not
    matter either, as everywhere in search, but in a regular expression they do."""

    words: str
    whole_word: bool = False
    match_case: bool = False
    is_regex: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """A query ready to be looked for: made by `search_for`."""

    _pattern: re.Pattern[str]
    _folds: bool
    _is_regex: bool

    def hits(self, said: str) -> list[tuple[int, int]]:
        """From where to where the hits stand, in order, none overlapping, none empty."""
        return [(start, end) for start, end, _ in self._found(said)]

    def edits(self, said: str, replacement: str) -> list[tuple[int, int, str]]:
        """Every hit with the words that take its place.

        After a regular expression `\\1` and `\\g<name>` in the replacement are what the groups found. Raises
        InvalidSettings where there is no such group.
        """
        words = " ".join(replacement.splitlines())
        if not self._is_regex:
            return [(start, end, words) for start, end, _ in self._found(said)]
        self.require_groups(words)
        return [(start, end, found.expand(words)) for start, end, found in self._found(said)]

    def require_groups(self, replacement: str) -> None:
        """Raise InvalidSettings where a replacement refers to a group that the regular expression does not have."""
        if self._is_regex:
            try:
                self._pattern.sub(replacement, "")
            except (re.error, IndexError) as error:
                raise InvalidSettings(f"the replacement cannot be used: {error}") from error

    def _found(self, said: str) -> Iterator[tuple[int, int, re.Match[str]]]:
        if not self._folds:
            for found in _between_marks(self._pattern, said):
                yield found.start(), found.end(), found
            return
        if said.isascii():
            for found in self._pattern.finditer(said.lower()):
                yield found.start(), found.end(), found
            return
        folded, origin = _folded(said)
        for found in self._pattern.finditer(folded):
            start, end = found.span()
            cuts_start = start > 0 and origin[start - 1] == origin[start]
            cuts_end = end < len(folded) and origin[end] == origin[end - 1]
            if not (cuts_start or cuts_end):
                yield origin[start], origin[end] if end < len(folded) else len(said), found


def search_for(query: Query) -> Search:
    """The query ready to be looked for.

    Raises InvalidSettings where there is nothing to find, or where a regular expression is not one or might search for
    ever.
    """
    if not query.words:
        raise InvalidSettings("type the words to find")
    folds = not (query.is_regex or query.match_case)
    pattern = _regex(query.words) if query.is_regex else re.escape(_folded(query.words)[0] if folds else query.words)
    if not pattern:
        raise InvalidSettings(f"“{query.words}” is made of marks alone: type letters to find")
    if query.whole_word:
        pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
    flags = re.IGNORECASE if query.is_regex and not query.match_case else re.NOFLAG
    try:
        return Search(re.compile(pattern, flags), folds, query.is_regex)
    except re.error as error:
        raise _bad(query.words, str(error)) from error


_LONGEST = 1000


def _regex(words: str) -> str:
    """The regular expression as it was typed, where it is one and comes to an end."""
    if len(words) > _LONGEST:
        raise InvalidSettings(f"a regular expression has at most {_LONGEST} characters: shorten it")
    try:
        if repeats_without_end(words):
            raise InvalidSettings(
                f"“{words}” might search for ever: it repeats, as often as can be, what is repeated already; "
                "give the inner part a fixed length or an end of its own"
            )
    except (re.error, OverflowError, RecursionError) as error:
        raise _bad(words, str(error)) from error
    return words


def _bad(words: str, why: str) -> InvalidSettings:
    return InvalidSettings(f"“{words}” is not a regular expression: {why}")


def _between_marks(pattern: re.Pattern[str], said: str) -> Iterator[re.Match[str]]:
    """The matches that hold no mark: one that would ends before the mark, if it can."""
    at = 0
    while (found := pattern.search(said, at)) is not None:
        mark = said.find(MARK, found.start(), found.end())
        if mark >= 0:
            at = mark + 1
            found = pattern.search(said, found.start(), mark) if mark > found.start() else None
        else:
            at = found.end() + (found.end() == found.start())
        if found is not None and found.end() > found.start():
            yield found
        if at > len(said):
            return


_RUN = re.compile("[\x00-\x7f]+|[^\x00-\x7f]")


def _folded(said: str) -> tuple[str, Sequence[int]]:
    """The text folded, and for each of its characters from where it comes."""
    parts: list[str] = []
    origin: list[int] = []
    for found in _RUN.finditer(said):
        piece = found[0]
        if piece.isascii():
            parts.append(piece.lower())
            origin += range(found.start(), found.end())
        else:
            parts.append(folded := fold(piece))
            origin += [found.start()] * len(folded)
    return "".join(parts), origin

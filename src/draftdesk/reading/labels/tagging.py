"""Tags that a passage's headings and words suggest, written "facet:name".

A heading that says a tag's name or synonym, in whatever order and number, gives the tag, the innermost such heading of
each facet. In running text a synonym gives its tag, a bare name only where the vocabulary repeats it as a synonym;
themes are taken from text only where no heading gave one, and only from phrases of several words one of which no
other theme has. A wrong tag is worse than none.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from draftdesk.model.folding import matching_key
from draftdesk.model.vocabulary import Tag, Vocabulary
from draftdesk.reading.labels.phrases import Phrases, Tokens, tokens, word_set

THEME = "theme"
_MOST_FROM_TEXT = 2
"""A passage whose words suggest more themes than this is about none of them in particular."""
_LABEL = re.compile(
    r"\s*(?:\(?(?:[a-z]{1,2}|[ivxlc]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)]|(?:objective|theme|area|cluster|part|section|panel)"
    r"\s+(?:\d{1,2}|[ivxlc]{1,5}|[a-z])\s*[.:)–—-])\s*",
    re.IGNORECASE,
)
_AREA_LABEL = re.compile(r"\s*\(?(?:[a-z]|\d{1,2})[.)]\s+\S", re.IGNORECASE)
_CODES = re.compile(
    r"\b(?:SDGs?|(?:SDG\s+)?[Tt]argets?|SDG\s+[Tt]argets?)\s+(\d{1,2}\.[0-9a-d]{1,2}"
    r"(?:(?:\s*,\s*|\s+and\s+|\s*,\s+and\s+|\s*&\s*|\s+or\s+)\d{1,2}\.[0-9a-d]{1,2})*)\b"
)
_CODE = re.compile(r"\d{1,2}\.[0-9a-d]{1,2}")
_SMALL = word_set("a an and as at by for from in into its of on or the their to with within de la le et")
_GENERAL = word_set(
    "area areas discussion discussions conclusion conclusions recommendation recommendations concrete issue issues "
    "introduction panel panels summary annex remarks opening closing concluding background overview session sessions "
    "context preamble agenda programme process way forward next steps other matters main points key messages proposals "
    "presented consideration included general i ii iii iv v vi vii viii ix x"
)


class TagIndex:
    """A vocabulary's tags, made ready once for any number of passages."""

    __slots__ = ("_by_code", "_by_heading", "_from_text", "_order", "_themes_from_text")

    def __init__(self, vocabulary: Vocabulary) -> None:
        facets = {facet.id: facet.name for facet in vocabulary.facets}
        self._order = {_written(facets, tag): number for number, tag in enumerate(vocabulary.tags)}
        self._by_heading: dict[tuple[str, str], str] = {}
        self._by_code: dict[str, str] = {}
        plain: list[tuple[str, str]] = []
        themes: list[tuple[str, str]] = []
        own_words = _own_words([tag for tag in vocabulary.tags if facets[tag.facet_id] == THEME])
        for tag in vocabulary.tags:
            facet, written = facets[tag.facet_id], _written(facets, tag)
            for word in (tag.name, *tag.synonyms):
                for key in _heading_keys(word):
                    self._by_heading.setdefault((facet, key), written)
                if _CODE.fullmatch(word):
                    self._by_code.setdefault(word, written)
            if facet == THEME:
                words = (word for word in (tag.name, *tag.synonyms) if len(_telling(word)) > 1)
                themes.extend((word, written) for word in words if own_words[tag.id] & _telling(word))
            else:
                plain.extend((word, written) for word in tag.synonyms if not _CODE.search(word))
        self._from_text = Phrases(plain)
        self._themes_from_text = Phrases(themes)

    def of_heading(self, heading: str) -> tuple[str, ...]:
        """The tags whose words a heading is."""
        keys = _heading_keys(_LABEL.sub("", heading, count=1)) + _heading_keys(heading)
        facets = dict.fromkeys(facet for facet, _ in self._by_heading)
        found = (
            next((self._by_heading[facet, key] for key in keys if (facet, key) in self._by_heading), None)
            for facet in facets
        )
        return tuple(tag for tag in found if tag)

    def of_text(self, text: str, *, themes: bool) -> tuple[str, ...]:
        """The tags whose words stand in a text; themes among them where these are wanted."""
        cut = tokens(text)
        found = list(dict.fromkeys(_found(self._from_text, cut, overlapping=True)))
        codes = (code for run in _CODES.finditer(text) for code in _CODE.findall(run[1]))
        found += [self._by_code[code] for code in codes if code in self._by_code]
        if themes:
            suggested = dict.fromkeys(_found(self._themes_from_text, cut, overlapping=False))
            found += suggested if len(suggested) <= _MOST_FROM_TEXT else ()
        return tuple(dict.fromkeys(found))

    def sorted(self, tags: Sequence[str]) -> tuple[str, ...]:
        """Each tag once, in the vocabulary's order, those it does not know last."""
        return tuple(sorted(dict.fromkeys(tags), key=lambda tag: self._order.get(tag, len(self._order))))


def tags_for(heading_path: Sequence[str], text: str, index: TagIndex, area: str | None = None) -> tuple[str, ...]:
    """The tags that the headings above a passage, outermost first, and its own words suggest.

    `area` is the letter or number that the area of discussion is printed with, where the reader took it off the
    heading. Below such an area an unknown theme is offered as new: "theme:" and the heading's own words.
    """
    found: dict[str, str] = {}
    for heading in reversed(heading_path):
        for tag in index.of_heading(heading):
            found.setdefault(tag.partition(":")[0], tag)
    if THEME not in found and (named := _new_theme(heading_path, area)):
        found[THEME] = f"{THEME}:{named}"
    in_text = index.of_text(text, themes=THEME not in found)
    return index.sorted([*found.values(), *in_text])


def _new_theme(heading_path: Sequence[str], area: str | None) -> str:
    """What a new theme would be called: the area's heading without its letter; "" where there is no area."""
    for heading in reversed(heading_path):
        labelled = bool(_AREA_LABEL.match(heading))
        named = " ".join(_LABEL.sub("", heading, count=1).split()).rstrip(" .:")
        if (labelled or area) and named and not set(matching_key(named).split()) <= _GENERAL | _SMALL:
            return named
    return ""


def _written(facets: dict[str, str], tag: Tag) -> str:
    return f"{facets[tag.facet_id]}:{tag.name}"


def _heading_keys(heading: str) -> tuple[str, ...]:
    """What makes two headings the same: their words in any order and number, or their letters without spaces.

    Where numbers stand, order tells: "SDG 1.2" is not "SDG 2.1".
    """
    if any(character.isdigit() for character in heading):
        return (" ".join(tokens(heading).keys),)
    telling = sorted(_telling(heading))
    return (" ".join(telling), matching_key(heading).replace(" ", "")) if telling else ()


def _telling(words: str) -> set[str]:
    return {_singular(word) for word in matching_key(words).split() if word not in _SMALL}


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _own_words(themes: Sequence[Tag]) -> dict[str, set[str]]:
    """The words of each theme that no other has: "border management" tells by "border", "human rights" by none."""
    words = {tag.id: {word for name in (tag.name, *tag.synonyms) for word in _telling(name)} for tag in themes}
    counts = Counter(word for found in words.values() for word in found)
    return {id_: {word for word in found if counts[word] == 1} for id_, found in words.items()}


def _found(phrases: Phrases[str], text: Tokens, *, overlapping: bool) -> Iterator[str]:
    at = 0
    while at < len(text):
        last, tag = next(phrases.at(text, at), (at + 1, ""))
        if tag and not _goes_on(text, last):
            yield tag
        at = at + 1 if overlapping else last


def _goes_on(text: Tokens, last: int) -> bool:
    """Whether a code goes on behind a phrase: "SDG 10" is not meant by "SDG 10.7"."""
    return text.key(last) == "." and last + 1 < len(text) and text.starts[last + 1] == text.ends[last]

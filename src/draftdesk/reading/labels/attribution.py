"""Whose view a passage gives: the contributors it names as speaking.

A State that is only talked about ("migrants from Cuba") is no contributor. A wrong attribution is worse than none, so
a name counts only with evidence: a list in square brackets, a person with an affiliation, a representative, a verb of
saying, "on behalf of". Callers leave out annexes: a programme of work names people, not views.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from draftdesk.model.vocabulary import ContributorKind
from draftdesk.reading.labels import saying
from draftdesk.reading.labels.affiliation import Party, affiliated, is_joining, kind_of, listed, speaks_for_state
from draftdesk.reading.labels.names import Hit, How, Mention, Names, between
from draftdesk.reading.labels.phrases import BREAK, Tokens, tokens, word_set

__all__ = ["How", "Mention", "Names", "contributors_in", "contributors_of", "people_in"]

_LONGEST_BRACKET = 90
_OFFICE_REACH = 14
_LONGEST_NAME = 30
_ARTICLES = word_set("the la le les l el los las")
_NOBODY: Mapping[str, Mention] = MappingProxyType({})
_GOVERNMENT = word_set("government governments gouvernement gobierno republic kingdom")


@dataclass(frozen=True, slots=True)
class _Passage:
    """A text with the names in it and its brackets: where each that opens is closed."""

    text: Tokens
    hits: tuple[Hit, ...]
    closing: dict[int, int]
    names: Names


def contributors_in(text: str, names: Names, people: Mapping[str, Mention] = _NOBODY) -> tuple[Mention, ...]:
    """Who speaks in the text, in the order of the mentions; the same contributor may stand there twice.

    Bodies that no vocabulary knows are given with their own words and `known` false. `people`, from `people_in` over
    the whole document, tells for whom a person speaks who is given with the State alone here.
    """
    passage = _passage(text, names)
    found = [*_in_brackets(passage, people), *_free(passage), *_unknown_bodies(passage)]
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))


def people_in(text: str, names: Names) -> Mapping[str, Mention]:
    """The persons a document names with office or body, and for whom they speak: what `contributors_in` takes."""
    passage = _passage(text, names)
    found: dict[str, Mention] = {}
    for opening, closing in passage.closing.items():
        if passage.text.keys[opening] != "(" or (start := _person(passage, opening)) is None:
            continue
        inside = between(passage.hits, opening + 1, closing)
        for party in _of_person(passage, inside, opening, closing):
            if party.note or not party.known:
                found.setdefault(_person_key(passage.text, start, opening), _mention(passage.text, party, How.SPEAKER))
    return found


def _passage(text: str, names: Names) -> _Passage:
    cut = tokens(text)
    return _Passage(cut, names.hits(cut), _brackets(cut), names)


def contributors_of(field: str, names: Names) -> tuple[Mention, ...]:
    """Whom a delegation field or a heading means: "Algeria; Kuwait", "Kuwait, Sudan and Italy", "Statement by Mexico".

    A name that no vocabulary knows stays as it is written, with `known` false.
    """
    cut = tokens(field)
    first, last = saying.opening(cut), len(cut)
    while last > first and cut.keys[last - 1] in {".", ":", ";", ","}:
        last -= 1
    if whole := names.exactly(cut, first, last):
        return (_mention(cut, Party(whole.name, whole.kind, True, first, last), How.NAMED),)
    hits = names.hits(cut)
    return tuple(
        _mention(cut, _with_code(cut, party, names), How.NAMED)
        for start, end in _entries(cut, first, last)
        for party in listed(cut, hits, start, end)
    )


def _entries(text: Tokens, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A field's entries: where semicolons or lines part them, a comma does not."""
    start = first
    for at in range(first, last):
        if text.keys[at] == ";" or (at > start and "\n" in text.text[text.ends[at - 1] : text.starts[at]]):
            yield start, at
            start = at
    yield start, last


def _with_code(text: Tokens, party: Party, names: Names) -> Party:
    who = None if party.known else names.exactly(text, party.first, party.last)
    return Party(who.name, who.kind, True, party.first, party.last) if who else party


def _mention(text: Tokens, party: Party, how: How) -> Mention:
    return Mention(
        name=party.name,
        start=text.starts[party.first],
        end=text.ends[party.last - 1],
        how=how,
        kind=party.kind,
        known=party.known,
        note=party.note,
    )


def _brackets(text: Tokens) -> dict[int, int]:
    """Where each outermost bracket closes; those never closed, or very long, are left out."""
    closing: dict[int, int] = {}
    opened: list[int] = []
    partner = {")": "(", "]": "["}
    for at, key in enumerate(text.keys):
        if key in {"(", "["}:
            opened.append(at)
        elif key in partner:
            while opened and text.keys[opened[-1]] != partner[key]:
                opened.pop()
            if opened:
                closing[opened.pop()] = at
        elif key == BREAK:
            opened.clear()
    outermost: dict[int, int] = {}
    end = -1
    for start in sorted(closing):
        if start > end:
            outermost[start] = end = closing[start]
    return {start: end for start, end in outermost.items() if _holds_names(text, start, end)}


def _holds_names(text: Tokens, opening: int, closing: int) -> bool:
    """Whether a bracket may hold names: one that goes on with the sentence is read as the sentence is."""
    if not 1 < closing - opening <= _LONGEST_BRACKET:
        return False
    goes_on = text.text[text.starts[opening + 1]].islower() and text.key(opening + 1) not in _ARTICLES
    return text.keys[opening] == "[" or not goes_on


def _in_brackets(passage: _Passage, people: Mapping[str, Mention]) -> Iterator[Mention]:
    text = passage.text
    for opening, closing in passage.closing.items():
        inside = between(passage.hits, opening + 1, closing)
        if text.keys[opening] == "[":
            parties = _as_list(text, inside, opening + 1, closing)
            yield from (_mention(text, party, How.BRACKETED) for party in parties)
        elif (person := _person(passage, opening)) is not None:
            elsewhere = people.get(_person_key(text, person, opening))
            for party in _of_person(passage, inside, opening, closing):
                yield _as_elsewhere(_mention(text, party, How.SPEAKER), elsewhere)
        elif _stands_for_authors(passage, opening, closing):
            parties = listed(text, inside, opening + 1, closing)
            if all(party.known for party in parties):
                yield from (_mention(text, party, How.BRACKETED) for party in parties)


def _stands_for_authors(passage: _Passage, opening: int, closing: int) -> bool:
    """Whether a bracket of names says who held what stands before it."""
    text = passage.text
    if saying.ends_passage(text, closing):
        return not _explains(passage, opening, closing)
    return saying.tells_of_speakers(text, opening)


def _explains(passage: _Passage, opening: int, closing: int) -> bool:
    """Whether a bracket at the end tells about the words before it: the State of a place, the initials of a body."""
    text = passage.text
    before = between(passage.hits, opening - _LONGEST_NAME, opening)[-1:]
    if not before or before[0].last != opening:
        return saying.is_place_before(text, opening) or saying.is_abbreviation(text, opening, closing)
    who = before[0].contributor
    same = who == passage.names.exactly(text, opening + 1, closing)
    return same or who.kind is not ContributorKind.STATE


def _as_elsewhere(mention: Mention, elsewhere: Mention | None) -> Mention:
    """A person given with the State alone speaks for whom the text names in full elsewhere: a mayor stays one."""
    if elsewhere is None or mention.note or mention.kind is not ContributorKind.STATE:
        return mention
    return replace(mention, name=elsewhere.name, kind=elsewhere.kind, known=elsewhere.known, note=elsewhere.note)


def _person(passage: _Passage, opening: int) -> int | None:
    """Where the person's name begins before the bracket; a body's name is none ("European Union (EU)")."""
    text = passage.text
    start = saying.person_before(text, opening)
    if start is None:
        return None
    if text.span(opening + 1, passage.closing[opening]).isupper() and kind_of(text.keys[start:opening]) is not None:
        return None  # "African Economic Community (EAC)"
    for hit in between(passage.hits, start - _LONGEST_NAME, opening):
        if hit.last > start and (hit.contributor.kind is not ContributorKind.STATE or hit.last == opening):
            return None
    return start


def _person_key(text: Tokens, start: int, opening: int) -> str:
    return " ".join(text.keys[start:opening])


def _as_list(text: Tokens, hits: Sequence[Hit], first: int, last: int) -> tuple[Party, ...]:
    """Those a square bracket lists. Words that only mend a sentence ("[to the]", "[slide 2]") are nobody."""
    first = saying.after_behalf(text, first)
    parties = listed(text, hits, first, last)
    for party in parties:
        if party.known:
            continue
        if party.kind is ContributorKind.OTHER or not text.capital(party.first):
            return ()
    return parties


def _of_person(passage: _Passage, inside: Sequence[Hit], opening: int, closing: int) -> tuple[Party, ...]:
    """For whom the person before the bracket speaks. A body nobody knows needs the person to say something."""
    text = passage.text
    parties = affiliated(text, inside, passage.names, opening + 1, closing)
    if all(party.known for party in parties):
        return () if saying.is_abbreviation(text, opening, closing) else parties
    said = (
        saying.says(text, closing + 1, passage.closing)
        or saying.is_quoted_person(text, opening)
        or any(party.note or party.kind is ContributorKind.LOCAL_AUTHORITY for party in parties)
    )
    if not said or not text.capital(opening + 1) or saying.is_abbreviation(text, opening, closing):
        return ()
    return parties


def _free(passage: _Passage) -> Iterator[Mention]:
    for run in _runs(passage):
        evidence = _evidence(passage, run)
        if evidence is None:
            continue
        how, note = evidence
        for hit in run:
            who = hit.contributor
            yield _mention(passage.text, Party(who.name, who.kind, True, hit.first, hit.last, note), how)


def _runs(passage: _Passage) -> Iterator[tuple[Hit, ...]]:
    """Names outside brackets, those that are joined into one list together."""
    run: list[Hit] = []
    ends = iter(sorted(passage.closing.items()))
    bracket = next(ends, None)
    for hit in passage.hits:
        while bracket is not None and bracket[1] < hit.first:
            bracket = next(ends, None)
        if bracket is not None and bracket[0] < hit.first:
            continue
        if run and not is_joining(passage.text, run[-1].last, hit.first):
            yield tuple(run)
            run = []
        run.append(hit)
    if run:
        yield tuple(run)


def _evidence(passage: _Passage, run: Sequence[Hit]) -> tuple[How, str] | None:
    """Why the names speak, and in what office; None where they are only talked about."""
    text, first, last = passage.text, run[0].first, run[-1].last
    if saying.runs_on(text, last):
        return None
    if saying.is_speaker(text, last) and text.key(last) != "mission":  # "the Myanmar representative"
        return How.SPEAKER, ""
    before = _past(text, first - 1, _ARTICLES)
    if saying.is_linker(text, before):
        return _linked_evidence(passage, run, before - 1)
    if (
        saying.is_source_of_words(text, before)
        or saying.is_label(text, before + 1, last)
        or (saying.is_subject(text, before + 1) and _say(passage, run))
    ):
        return How.NAMED, ""
    return None


def _linked_evidence(passage: _Passage, run: Sequence[Hit], linked: int) -> tuple[How, str] | None:
    """The same for names after an "of" or "from": `linked` is the token before it."""
    text, last = passage.text, run[-1].last
    if saying.is_behalf(text, linked):
        return How.NAMED, ""
    noun = _past(text, linked, _GOVERNMENT | _ARTICLES)
    governs = noun != linked
    if governs and saying.is_linker(text, noun):
        noun = _past(text, noun - 1, _ARTICLES)
    if saying.is_speaker(text, noun):
        return None if saying.is_of_another(text, noun) else (How.SPEAKER, "")
    if governs:  # "the Government of Canada proposed"
        return (How.NAMED, "") if saying.is_subject(text, linked + 1) and _say(passage, run) else None
    return _in_office(passage, linked, last)


def _past(text: Tokens, at: int, words: frozenset[str]) -> int:
    """The token before those words, from `at` backwards."""
    while text.key(at) in words:
        at -= 1
    return at


def _say(passage: _Passage, run: Sequence[Hit]) -> bool:
    several = len(run) > 1 or run[0].contributor.kind is ContributorKind.GROUP
    return saying.says(passage.text, run[-1].last, passage.closing, several=several)


def _in_office(passage: _Passage, linked: int, last: int) -> tuple[How, str] | None:
    """Whether an office of the State stands before its name and its holder says something."""
    text = passage.text
    start = linked
    while start > max(linked - _OFFICE_REACH, -1) and text.key(start).isalpha():
        if saying.says_something(text.key(start)):
            break
        start -= 1
    office = start + 1
    while office <= linked and not (text.capital(office) and text.key(office) not in saying.OPENERS):
        office += 1
    words = text.keys[office : linked + 1]
    if not words or not saying.is_office(words) or not speaks_for_state(words) or kind_of(words) is not None:
        return None
    if between(passage.hits, office, linked + 1):
        return None  # the ambassador of one State in another
    said = saying.says(text, last, passage.closing)
    return (How.SPEAKER, text.span(office, linked + 1)) if said else None


def _unknown_bodies(passage: _Passage) -> Iterator[Mention]:
    """ "The representative of Patriotic Vision (speaking from the floor)": a body no vocabulary knows."""
    text = passage.text
    taken = {at for hit in passage.hits for at in range(hit.first, hit.last)}
    for at, key in enumerate(text.keys):
        if key not in saying.ONE_SPEAKER or text.key(at + 1) not in {"of", "from", "for"}:
            continue
        first = at + 3 if text.key(at + 2) == "the" else at + 2
        last = saying.end_of_name(text, first)
        if last - first < 2 or not taken.isdisjoint(range(first, last)) or kind_of(text.keys[first:last]) is None:
            continue
        if saying.says(text, last, passage.closing) or saying.is_from_floor(text, last):
            kind = kind_of(text.keys[first:last]) or ContributorKind.OTHER
            yield _mention(text, Party(text.span(first, last), kind, False, first, last), How.SPEAKER)

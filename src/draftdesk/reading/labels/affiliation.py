"""What stands beside a speaker's name: for whom the speaker speaks.

A ministry's office holder speaks for the State; a mayor, a scholar or an association from a State never does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from draftdesk.model.vocabulary import Contributor, ContributorKind
from draftdesk.reading.labels.names import Hit, Names, between
from draftdesk.reading.labels.phrases import Tokens, word_set

_SPEAKS_FOR_STATE = word_set(
    "ministry minister ministre ministere ministro ministerio ministers embassy ambassador ambassadeur embajador "
    "permanent delegation consul chancellor"
)
_OFFICIAL = word_set(
    "department government governmental immigration secretary commissioner directorate police cabinet attorney "
    "foreign federal state prime vice president presidency office bureau authority commission agency diplomatic "
    "envoy"
)
_LOCAL = word_set(
    "mayor mayors mayoress vice-mayor councillor councilor councillors alderman city town municipality municipal "
    "borough governor prefecture canton maire alcalde alcaldesa ayuntamiento"
)
_ACADEMIC = word_set(
    "university universite universidad professor faculty college institute instituto school academy lecturer "
    "scholar researcher graduate academic"
)
_COMPANY = word_set("company ltd inc corporation plc chamber employers business llp gmbh bank")
_CIVIL = word_set(
    "association foundation network union unions ngo ngos church coalition alliance forum society societies "
    "federation confederation trust cross crescent initiative centre center council congregation sisters "
    "organisation movement relief charity watch project platform campaign collective community committee vision"
)
_DEPARTMENTS = word_set("department ministry government embassy delegation mission")
_OF_PARLIAMENT = word_set("parliament parliamentarian senator senate congressman deputies")
_PANEL = word_set("journalist filmmaker photographer author writer consultant independent lawyer artist")
_TITLES = word_set(
    "director chair chairperson chairman chairwoman co-chair head president vice secretary officer coordinator "
    "advisor adviser manager founder ceo chief executive deputy representative member expert specialist professor "
    "lecturer counsellor commissioner general senior assistant spokesperson policy advocacy fellow researcher "
    "minister ambassador consul editor partner board dean lead"
)
_BESIDES = word_set("others other among inter alia several e g eg including various")
_JOINING = frozenset({",", ";", "/", "&", "|", "、", "،", "；", "\n", "and", "y", "et", "و"})
_BEHALF = ("on", "behalf", "of")
_BETWEEN = _JOINING | {"the", "as", "well"}


_WITHOUT_STATE = frozenset(
    {
        ContributorKind.CIVIL_SOCIETY,
        ContributorKind.ACADEMIA,
        ContributorKind.PRIVATE_SECTOR,
        ContributorKind.LOCAL_AUTHORITY,
    }
)


@dataclass(frozen=True, slots=True)
class Party:
    """Who is meant by the tokens from `first` up to and without `last`."""

    name: str
    kind: ContributorKind
    known: bool
    first: int
    last: int
    note: str = ""


def kind_of(words: Sequence[str]) -> ContributorKind | None:
    """The kind of contributor that an office or a body's name shows, where it shows one other than a State."""
    here = set(words)
    if here & _LOCAL:
        return ContributorKind.LOCAL_AUTHORITY
    if here & _ACADEMIC:
        return ContributorKind.ACADEMIA
    if here & _SPEAKS_FOR_STATE:
        return None
    kinds = (
        (_OF_PARLIAMENT, ContributorKind.PARLIAMENT),
        (_CIVIL, ContributorKind.CIVIL_SOCIETY),
        (_COMPANY, ContributorKind.PRIVATE_SECTOR),
        (_PANEL, ContributorKind.PANELIST),
    )
    return next((kind for words_of, kind in kinds if here & words_of), None)


def speaks_for_state(words: Sequence[str]) -> bool:
    """Whether an office is one of a State's own."""
    here = set(words)
    if here & _LOCAL or here & _ACADEMIC:
        return False
    return bool(here & _SPEAKS_FOR_STATE) or (bool(here & _OFFICIAL) and kind_of(words) is None)


def is_joining(text: Tokens, first: int, last: int) -> bool:
    """Whether only what joins the items of a list stands there: at least one such mark or word."""
    between = text.keys[first:last]
    return bool(between) and len(between) <= 4 and set(between) <= _BETWEEN and bool(set(between) - {"the"})


def listed(text: Tokens, hits: Sequence[Hit], first: int, last: int) -> tuple[Party, ...]:
    """Whom a list of names between those tokens means, each item known or as it is written.

    A body or an office joined by a comma to a State keeps it: "Mayor of Mechelen, Belgium" is one item.
    """
    items = list(_items(text, hits, first, last))
    if len(items) == 2 and _has_its_seat(text, *items):
        items.pop()
    parties: list[Party] = []
    at = 0
    while at < len(items):
        start, end, hit = items[at]
        at += 1
        if hit is not None:
            parties.append(_known(hit.contributor, start, end))
            continue
        words = text.keys[start:end]
        if set(words) <= _BESIDES:
            continue
        following = items[at] if at < len(items) else None
        tied = following is not None and text.keys[end : following[0]] in {(",",), (",", "the")}
        state = following[2] if following is not None and tied else None
        kind = kind_of(words)
        if state is not None and state.contributor.kind is ContributorKind.STATE and (kind or speaks_for_state(words)):
            at += 1
            if kind is None:
                parties.append(_known(state.contributor, state.first, state.last, text.span(start, end)))
            else:
                parties.append(Party(text.span(start, state.last), kind, False, start, state.last))
            continue
        parties.append(Party(text.span(start, end), kind or ContributorKind.OTHER, False, start, end))
    return tuple(parties)


_Item = tuple[int, int, Hit | None]


def _has_its_seat(text: Tokens, body: _Item, place: _Item) -> bool:
    """Whether a body and a State are all there is: "Kino Border Initiative, Mexico" is not Mexico."""
    if body[2] is None or place[2] is None or text.keys[body[1] : place[0]] != (",",):
        return False
    return place[2].contributor.kind is ContributorKind.STATE and body[2].contributor.kind in _WITHOUT_STATE


def _items(text: Tokens, hits: Sequence[Hit], first: int, last: int) -> Iterator[_Item]:
    """The list cut at what joins it. A known name is never cut, and is an item only where it stands alone."""
    inside = {hit.first: hit for hit in between(hits, first, last)}
    at = first
    while at < last:
        while at < last and at not in inside and _joins(text, at):
            at += 3 if text.keys[at : at + 3] == _BEHALF else 1
        start = at
        alone = inside.get(at)
        depth = 0
        while at < last and (depth or not _ends_item(text, at, last)):
            depth += (text.keys[at] == "(") - (text.keys[at] == ")")
            at = inside[at].last if at in inside else at + 1
        if start < at:
            yield start, at, alone if alone is not None and alone.last == at else None


def _joins(text: Tokens, at: int) -> bool:
    return text.keys[at] in _BETWEEN or text.keys[at : at + 3] == _BEHALF


def _ends_item(text: Tokens, at: int, last: int) -> bool:
    key = text.keys[at]
    if text.keys[at : at + 3] == _BEHALF:
        return True
    if key not in _JOINING:
        return False
    if key.isalpha():  # "Ministry of Interior and Coordination", but "Kuwait and Foo Network"
        return at + 1 < last and text.keys[at + 1] not in _JOINING and key != "y" and _between_names(text, at)
    return True


def _between_names(text: Tokens, at: int) -> bool:
    return text.capital(at - 1) or text.key(at - 1) in {")", ",", "."}


def _known(who: Contributor, first: int, last: int, note: str = "") -> Party:
    return Party(who.name, who.kind, True, first, last, note)


def affiliated(text: Tokens, hits: Sequence[Hit], names: Names, first: int, last: int) -> tuple[Party, ...]:
    """For whom a person speaks whose office or body, or State alone, is what stands between those tokens."""
    within = between(hits, first, last)
    if _covers(text, within, first, last):
        return tuple(_known(hit.contributor, hit.first, hit.last) for hit in within)
    parts = _parts(text, first, last)
    for at in range(len(parts)):
        if who := _whole(text, names, parts[at][0], last):
            if who.kind is ContributorKind.STATE:
                return (_of_state(text, who, parts[: at or 1], parts[at], first, last),)
            return (_known(who, parts[at][0], last, text.span(first, parts[at - 1][1]) if at else ""),)
    for start, end in parts:
        if (who := _whole(text, names, start, end)) and who.kind is not ContributorKind.STATE:
            return (_known(who, start, end, text.span(first, last)),)
    if (hit := _holder(text, within)) is not None:
        who, before = hit.contributor, text.keys[first : hit.first]
        if who.kind is not ContributorKind.STATE or speaks_for_state(before):
            return (_known(who, hit.first, hit.last, text.span(first, last)),)
    for hit in within:
        office = text.keys[hit.first : last]
        starts = any(start == hit.first for start, _ in parts)
        if starts and set(office) & (_TITLES | _DEPARTMENTS) and kind_of(text.keys[first:last]) is None:
            return (_known(hit.contributor, hit.first, hit.last, text.span(first, last)),)
    if speaks_for_state(text.keys[first:last]):
        return ()  # of a State that the text does not name here
    end = next((at for _, at in parts if text.key(at) == ";"), last)  # of two offices the first is whose voice it is
    return (_unknown(text, [part for part in parts if part[1] <= end], first, end),)


def _holder(text: Tokens, hits: Sequence[Hit]) -> Hit | None:
    """Whose office it is: the High Commissioner of Bangladesh in Sri Lanka is Bangladesh's."""
    for linkers in ({"of", "for"}, {"in"}):
        for hit in hits:
            before = hit.first - 1
            while text.key(before) in {"the", "republic", "government", "kingdom"}:
                before -= 1
            known_body = hit.contributor.kind is not ContributorKind.STATE
            if text.key(before) in linkers and not (known_body and linkers == {"in"}):
                return hit
    return None


def _of_state(
    text: Tokens,
    state: Contributor,
    office: Sequence[tuple[int, int]],
    own: tuple[int, int],
    first: int,
    last: int,
) -> Party:
    words = [word for start, end in office for word in text.keys[start:end]]
    if speaks_for_state(words):
        return _known(state, own[0], last, text.span(first, office[-1][1]))
    return _unknown(text, [*office, own], first, last, own_state=True)


def _unknown(
    text: Tokens, parts: Sequence[tuple[int, int]], first: int, last: int, *, own_state: bool = False
) -> Party:
    kind = kind_of(text.keys[first:last]) or ContributorKind.OTHER
    start = first
    titled = len(parts) > 1 and bool(set(text.keys[slice(*parts[0])]) & _TITLES)
    if titled and kind is not ContributorKind.LOCAL_AUTHORITY and not (own_state and len(parts) == 2):
        start = parts[1][0]
    note = text.span(first, parts[0][1]) if start > first else ""
    return Party(text.span(start, last), kind, False, start, last, note)


def _covers(text: Tokens, hits: Sequence[Hit], first: int, last: int) -> bool:
    """Whether known names are all that stands there, but for what joins them."""
    at = first
    for number, hit in enumerate(hits):
        between = text.keys[at : hit.first]
        if set(between) - (_BETWEEN if number else {"the"}):
            return False
        at = hit.last
    return bool(hits) and at == last


def _parts(text: Tokens, first: int, last: int) -> list[tuple[int, int]]:
    """The tokens cut at commas and semicolons outside round brackets."""
    parts: list[tuple[int, int]] = []
    start, depth = first, 0
    for at in range(first, last):
        key = text.keys[at]
        depth += (key == "(") - (key == ")")
        if key in {",", ";"} and depth <= 0:
            parts.append((start, at))
            start = at + 1
    parts.append((start, last))
    return [(start, end) for start, end in parts if start < end]


def _whole(text: Tokens, names: Names, first: int, last: int) -> Contributor | None:
    """Who those tokens name: with its abbreviation in brackets behind, or without."""
    if who := names.exactly(text, first, last):
        return who
    if text.key(last - 1) == ")" and "(" in text.keys[first:last]:
        opening = first + text.keys[first:last].index("(")
        return names.exactly(text, first, opening) if opening > first else None
    return None

"""A file in, a reading out; a reading in, suggested snippets out. The front door of this package."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from draftdesk.kit.jobs import Progress
from draftdesk.model.errors import UnreadableFile
from draftdesk.model.folding import matching_key
from draftdesk.model.printing import without_ending
from draftdesk.model.sources import Block, Reading, Segment, Suggestion
from draftdesk.model.vocabulary import ContributorKind, Vocabulary
from draftdesk.reading.formats.detect import kind_of_file, said_of_kind
from draftdesk.reading.formats.opening import MAX_TEXT, lines_of
from draftdesk.reading.labels.attribution import How, Mention, Names, contributors_in, contributors_of
from draftdesk.reading.labels.instruments import shipped_instruments
from draftdesk.reading.labels.tagging import TagIndex, tags_for
from draftdesk.reading.layout.structure import blocks
from draftdesk.reading.passages.cards import cards
from draftdesk.reading.passages.joins import Compounds, known_compounds, mend
from draftdesk.reading.passages.prose import likely
from draftdesk.reading.passages.recommendations import listed

VERSION = 2
"""Raised whenever a reader comes to read the same bytes otherwise."""


_TABLES = frozenset({"csv", "xlsx"})
_SHOWN_HEADINGS = 6
_SHOWN_LETTERS = 30
_SPEAKER_OPENINGS = ("statement by ", "statement of ", "intervention by ", "remarks by ", "submission by ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """What a reading offers, and what a person should look at, a line each."""

    suggestions: tuple[Suggestion, ...]
    warnings: tuple[str, ...]


def read(content: bytes, name: str, progress: Progress) -> Reading:
    """The blocks of a file. `name` tells its kind, and errors call the file by it. Raises UnreadableFile."""
    kind = kind_of_file(content, name)
    lines, warnings, title, options = lines_of(content, name, kind, progress)
    if sum(len(line.text) for line in lines) > MAX_TEXT:
        raise UnreadableFile(f"{name} holds more than 100 MB of text: split it and add the parts")
    found, said = blocks(lines)
    return Reading(
        reader=kind,
        version=VERSION,
        title=title or _title(found),
        options=options,
        blocks=found,
        warnings=(*said_of_kind(kind, name), *warnings, *said),
    )


def _title(found: Sequence[Block]) -> str:
    """The first heading, where the document begins with one that is not just the name of its first part."""
    first = found[0] if found else None
    if first is None or first.level == 0 or first.number or first.area or len(first.text) > 200:
        return ""
    return first.text


@dataclass(frozen=True, slots=True)
class Known:
    """A vocabulary as texts are searched for its words: made once for many readings, since that takes its time."""

    names: Names
    tags: TagIndex


def known_words(vocabulary: Vocabulary) -> Known:
    """The vocabulary made ready for `suggest`."""
    return Known(Names(vocabulary), TagIndex(vocabulary))


def suggest(reading: Reading, known: Known, lead_ins: Sequence[str]) -> Suggested:
    """The recommendations that the source itself lists, and the sentences of its prose that recommend or state a view.

    Their confidence tells them apart. Tags and contributors are given as far as these are sure.

    `quoted` stays as the source has it; in `text` words run together by conversion are mended and an attribution in
    square brackets at the end is taken off, since it stands in `contributors`.
    """
    names, index = known.names, known.tags
    compounds = known_compounds(reading.blocks)
    from_cards, warnings = cards([block for block in reading.blocks if block.segment is not Segment.ANNEX])
    from_lists = listed([block for block in reading.blocks if block.table is None], lead_ins)
    if not from_cards and not from_lists:
        warnings = (*warnings, *_nothing_listed(reading))
    found = [_finished_card(each, names, compounds, index) for each in from_cards]
    found += [_finished_item(each, names, compounds, index) for each in from_lists]
    from_prose = likely(reading.blocks, names, shipped_instruments(), [each.locator for each in found])
    areas = {each.heading_path for each in found}
    found += [_finished_sentence(each, compounds, index, areas) for each in from_prose]
    found.sort(key=lambda each: (each.locator.block, each.locator.start))
    return Suggested(suggestions=tuple(found), warnings=warnings)


def _nothing_listed(reading: Reading) -> tuple[str, ...]:
    """A line on why a source seems to list nothing."""
    if not reading.blocks:
        return ()
    if reading.reader in _TABLES:
        headings = [block.text for block in reading.blocks if block.row == 0 and block.table == 0][:_SHOWN_HEADINGS]
        named = ", ".join(f"“{' '.join(text.split())[:_SHOWN_LETTERS]}”" for text in headings)
        return (f"no column was understood as recommendations ({named}): call it “Recommendation”",) if named else ()
    return ("no list of recommendations was found: if one begins after words of its own, add them as a lead-in",)


def _finished_item(each: Suggestion, names: Names, compounds: Compounds, index: TagIndex) -> Suggestion:
    mentions = [mention for mention in contributors_in(each.text, names) if mention.how is How.BRACKETED]
    text, doubts = mend(_without_attribution(each.text, mentions), compounds)
    mentions += _speakers_of(each.heading_path, names)
    return replace(
        _with_contributors(each, mentions),
        text=text,
        tags=(*each.tags, *tags_for(each.heading_path, text, index, area=each.area)),
        doubts=(*each.doubts, *doubts),
    )


def _finished_card(each: Suggestion, names: Names, compounds: Compounds, index: TagIndex) -> Suggestion:
    text, doubts = mend(each.text, compounds)
    mentions = [mention for field in each.contributors for mention in contributors_of(field, names)]
    tags = dict.fromkeys((*each.tags, *tags_for((), text, index)))
    return replace(_with_contributors(each, mentions), text=text, tags=tuple(tags), doubts=(*each.doubts, *doubts))


def _finished_sentence(
    each: Suggestion, compounds: Compounds, index: TagIndex, areas: Collection[tuple[str, ...]]
) -> Suggestion:
    """A heading that no vocabulary knows makes a new theme only where the source lists recommendations under it."""
    text, doubts = mend(each.text, compounds)
    area = each.area if each.heading_path in areas else None
    tags = (*tags_for(each.heading_path, text, index, area=area), *each.tags)
    return replace(each, text=text, tags=tags, doubts=(*each.doubts, *doubts))


def _with_contributors(each: Suggestion, mentions: Sequence[Mention]) -> Suggestion:
    kinds: dict[str, ContributorKind] = {}
    for mention in mentions:
        kinds.setdefault(mention.name, mention.kind)
    return replace(each, contributors=tuple(kinds), contributor_kinds=tuple(kinds.values()))


def _speakers_of(heading_path: Sequence[str], names: Names) -> list[Mention]:
    """Whom a heading such as "Statement by Mexico" or a bare "Mexico" names as speaker of all that stands under it."""
    for heading in reversed(heading_path):
        words = heading.strip()
        mentions = [mention for mention in contributors_of(words, names) if mention.known]
        is_all = len(mentions) == 1 and words[mentions[0].start : mentions[0].end] == words
        if mentions and (is_all or matching_key(words).startswith(_SPEAKER_OPENINGS)):
            return mentions
    return []


def _without_attribution(text: str, mentions: Sequence[Mention]) -> str:
    """The text without the brackets at its end, where these name who said it."""
    bare = without_ending(text)
    start = bare.rfind("[")
    if bare.endswith("]") and any(mention.start >= start for mention in mentions):
        return bare[:start].rstrip()
    return text

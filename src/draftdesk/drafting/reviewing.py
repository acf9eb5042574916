"""What was read, looked through by a person before any of it is stored.

Everything here is a value: each step gives a new one, and whoever keeps the one before can go back to it. Only
`store_review` writes, in one act.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from draftdesk.drafting.arriving import AlreadyThere
from draftdesk.drafting.passages import require_passage, same_place, within, words_at
from draftdesk.drafting.sources import Details, ReadSource
from draftdesk.drafting.storing import StoredSource, ToStore, import_name, store_together, store_with, to_store
from draftdesk.model.errors import InvalidSettings, NotAllowed, UnreadableFile
from draftdesk.model.folding import fold
from draftdesk.model.sources import Confidence, Locator, SnippetKind, Strength, Suggestion
from draftdesk.model.vocabulary import Vocabulary
from draftdesk.reading.labels.attribution import Names, contributors_of
from draftdesk.reading.labels.tagging import TagIndex, tags_for
from draftdesk.reading.passages.joins import Compounds, mend
from draftdesk.reading.passages.kinds import kind_of
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Workspace

_TAIL = re.compile(r"\s*[;,]\s*(?:and|or)\s*$|[;.,]\s*$")
_LONGEST_TAIL = 20


@dataclass(frozen=True, slots=True)
class Row:
    """A snippet as it will be stored, if it is ticked."""

    snippet: Suggestion
    ticked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A source under review: its rows by their place in it, and what a person says of it.

    `offered` is what the reader offers with the `lead_ins` added here. A source that is not `wanted` is not stored.
    """

    found: ReadSource
    details: Details
    offered: tuple[Suggestion, ...]
    rows: tuple[Row, ...]
    lead_ins: tuple[str, ...] = ()
    wanted: bool = True

    @property
    def ticked(self) -> int:
        """How many snippets will be stored."""
        return sum(row.ticked for row in self.rows)

    def as_stored(self) -> ToStore:
        """The source with its ticked rows, and the title, kind, date, session and language it gets where a person says
        none."""
        snippets = [row.snippet for row in self.rows if row.ticked]
        return to_store(self.found, self.details, snippets, len(self.rows) - len(snippets))


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """All that arrived together: the sources read, those that are there already, and the errors of files that failed,
    each a line."""

    sources: tuple[Reviewed, ...]
    already: tuple[AlreadyThere, ...] = ()
    errors: tuple[UnreadableFile, ...] = ()

    def with_source(self, at: int, source: Reviewed) -> "Review":
        """The review with another value of its source number `at`, from 0."""
        return replace(self, sources=(*self.sources[:at], source, *self.sources[at + 1 :]))


def review(arrived: Iterable[ReadSource | AlreadyThere | UnreadableFile], details: Details) -> Review:
    """The review that begins with what arrived; `details` are those of every source in it."""
    sources: list[Reviewed] = []
    already: list[AlreadyThere] = []
    errors: list[UnreadableFile] = []
    for each in arrived:
        match each:
            case ReadSource():
                sources.append(reviewed(each, details))
            case AlreadyThere():
                already.append(each)
            case _:
                errors.append(each)
    return Review(sources=tuple(sources), already=tuple(already), errors=tuple(errors))


def reviewed(found: ReadSource, details: Details) -> Reviewed:
    """A source as its review begins: what it lists is ticked, what only reads like a recommendation is not."""
    return Reviewed(
        found=found, details=details, offered=found.suggestions, rows=tuple(map(as_offered, found.suggestions))
    )


def as_offered(snippet: Suggestion) -> Row:
    """A row nobody has changed."""
    return Row(snippet, ticked=snippet.confidence is Confidence.LISTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToImport:
    """What a review comes to: sources and lead-ins to store as one act, and what Undo calls that."""

    name: str
    sources: tuple[ToStore, ...]
    lead_ins: tuple[str, ...]


def to_import(review: Review) -> ToImport | None:
    """The wanted sources with their ticked rows, and the new lead-ins; None where no source is wanted.

    To be called before the act, since finding what sources state of themselves takes time.
    """
    wanted = [each for each in review.sources if each.wanted]
    sources = tuple(each.as_stored() for each in wanted)
    phrases = dict.fromkeys(phrase for each in wanted for phrase in each.lead_ins)
    return ToImport(name=import_name(sources), sources=sources, lead_ins=tuple(phrases)) if sources else None


def store_import(tx: Transaction, wanted: ToImport) -> tuple[StoredSource, ...]:
    """Store what a review came to."""
    return store_with(tx, wanted.sources, wanted.lead_ins)


def store_review(workspace: Workspace, review: Review) -> tuple[StoredSource, ...]:
    """Store what a review comes to as one act; nothing where no source is wanted."""
    wanted = to_import(review)
    return store_together(workspace, wanted.sources, wanted.lead_ins) if wanted else ()


# --- which rows -----------------------------------------------------------------------------------------------------


def tick(source: Reviewed, rows: Collection[int], *, ticked: bool = True) -> Reviewed:
    """Tick rows, or untick them; rows are numbered from 0."""
    return _with_rows(source, {at: replace(source.rows[at], ticked=ticked) for at in rows})


def join(source: Reviewed, rows: Collection[int]) -> Reviewed:
    """Make one row of neighbouring ones: all words of the source from where the first begins to where the last ends.

    Raises NotAllowed where they do not follow one another.
    """
    wanted = sorted(set(rows))
    if len(wanted) < 2 or wanted[-1] - wanted[0] != len(wanted) - 1:
        raise NotAllowed("only rows that follow one another can be joined: choose two or more neighbours")
    parts = [source.rows[at].snippet for at in wanted]
    places = [part.locator for part in parts]
    starts = min(places, key=lambda each: (each.block, each.start))
    ends = max(places, key=lambda each: (each.end_block, each.end))
    place = replace(starts, end_block=ends.end_block, end=ends.end)
    whole = replace(
        parts[0],
        text=" ".join([*map(_with_tail, parts[:-1]), parts[-1].text]),
        quoted=words_at(source.found.reading.blocks, place),
        locator=place,
        confidence=min((part.confidence for part in parts), key=list(Confidence).index),
        strength=next((part.strength for part in parts if part.strength), None),
        tags=_once(tag for part in parts for tag in part.tags),
        addressee=next((part.addressee for part in parts if part.addressee), ""),
        rationale=" ".join(_once(part.rationale for part in parts if part.rationale)),
        replaces=" ".join(_once(part.replaces for part in parts if part.replaces)),
        doubts=_once(doubt for part in parts for doubt in part.doubts if doubt != "may be part of the one before"),
        **_contributors(said for part in parts for said in zip(part.contributors, part.contributor_kinds, strict=True)),
    )
    ticked = any(source.rows[at].ticked for at in wanted)
    joined = (*source.rows[: wanted[0]], Row(whole, ticked), *source.rows[wanted[-1] + 1 :])
    return replace(source, rows=_redirected(joined, dict.fromkeys(places, place)))


def split(source: Reviewed, row: int, at: int) -> Reviewed:
    """Make two rows of one, before character `at` of its text. No word of the source is lost between them.

    Raises NotAllowed where one of them would have no words, here or in the source.
    """
    whole, ticked = source.rows[row].snippet, source.rows[row].ticked
    texts = whole.text[:at].rstrip(), whole.text[at:].lstrip()
    blocks = source.found.reading.blocks
    words = words_at(blocks, whole.locator)
    cut = same_place(whole.text, words, len(whole.text) - len(texts[1]))
    if not all(texts) or not words[:cut].strip() or not words[cut:].strip():
        raise NotAllowed("the source has no words on one side of that place: put the cursor between two words of it")
    places = within(blocks, whole.locator, 0, cut), within(blocks, whole.locator, cut, len(words))
    doubts = tuple(doubt for doubt in whole.doubts if doubt != "may join two recommendations")
    first, second = (
        replace(whole, text=text, quoted=words_at(blocks, place), locator=place, doubts=doubts)
        for text, place in zip(texts, places, strict=True)
    )
    halves = Row(first, ticked), Row(replace(second, option_of=None), ticked)
    parted = (*source.rows[:row], *halves, *source.rows[row + 1 :])
    return replace(source, rows=_redirected(parted, {whole.locator: places[0]}))


def new_row(
    source: Reviewed, vocabulary: Vocabulary, *, block: int, start: int, end_block: int, end: int
) -> tuple[Reviewed, int]:
    """A ticked row made from a passage of the source, with kind and tags as its words and headings suggest; and its
    number. Raises NotFound where no words are there."""
    blocks = source.found.reading.blocks[block : end_block + 1] if block >= 0 else ()
    name = source.found.file_name
    place = require_passage(blocks, name, block=block, start=start, end_block=end_block, end=end)
    place = within(blocks, place, 0, len(words_at(blocks, place)))
    quoted = words_at(blocks, place)
    text = " ".join(quoted.split())
    head = source.found.reading.blocks[place.block]
    snippet = Suggestion(
        text=text,
        quoted=quoted,
        locator=place,
        kind=kind_of(text),
        confidence=Confidence.MARKED,
        heading_path=head.heading_path,
        area=head.area,
        tags=tags_for(head.heading_path, text, TagIndex(vocabulary), area=head.area),
    )
    return with_row(source, Row(snippet, ticked=True))


def with_row(source: Reviewed, row: Row) -> tuple[Reviewed, int]:
    """The source with one more row where it stands in the text; and its number."""
    place = _begins(row)
    at = next((n for n, each in enumerate(source.rows) if _begins(each) > place), len(source.rows))
    return replace(source, rows=(*source.rows[:at], row, *source.rows[at:])), at


def _begins(row: Row) -> tuple[int, int]:
    return row.snippet.locator.block, row.snippet.locator.start


def _with_tail(snippet: Suggestion) -> str:
    """The text with the punctuation it has in the source, which a text that goes on needs again."""
    tail = _TAIL.search(snippet.quoted[-_LONGEST_TAIL:])
    lost = tail is not None and not _TAIL.search(snippet.text[-_LONGEST_TAIL:])
    return snippet.text + " ".join(tail[0].split()) if tail and lost else snippet.text


def _redirected(rows: Sequence[Row], moved: dict[Locator, Locator]) -> tuple[Row, ...]:
    """The rows, those that are an alternative to one that moved pointing to where it stands now."""
    return tuple(
        replace(row, snippet=replace(row.snippet, option_of=moved[row.snippet.option_of]))
        if row.snippet.option_of in moved
        else row
        for row in rows
    )


# --- what they say --------------------------------------------------------------------------------------------------


def set_text(source: Reviewed, row: int, text: str) -> Reviewed:
    """Give a row another wording; the source's own words stay beside it. Raises NotAllowed for none at all."""
    words = " ".join(text.split())
    if not words:
        raise NotAllowed("a snippet needs words: untick it to leave it out")
    return _changed(source, [row], text=words)


def set_kind(source: Reviewed, rows: Collection[int], kind: SnippetKind) -> Reviewed:
    return _changed(source, rows, kind=kind)


def set_strength(source: Reviewed, rows: Collection[int], strength: Strength | None) -> Reviewed:
    return _changed(source, rows, strength=strength)


def set_addressee(source: Reviewed, rows: Collection[int], addressee: str) -> Reviewed:
    return _changed(source, rows, addressee=" ".join(addressee.split()))


def set_contributors(source: Reviewed, rows: Collection[int], names: Iterable[str], vocabulary: Vocabulary) -> Reviewed:
    """Say whose the rows are, in names, codes or lists of them ("Ghana and Nepal"). Rows that are nobody's are stored
    as their submitter's where the source speaks for who submitted it."""
    known = Names(vocabulary)
    said = [(each.name, each.kind) for name in names for each in contributors_of(name, known)]
    return _changed(source, rows, **_contributors(said))


def add_tags(source: Reviewed, rows: Collection[int], tags: Sequence[str]) -> Reviewed:
    """Put tags ("facet:name") on rows. Raises InvalidSettings for what is not written so."""
    for tag in tags:
        facet, _, name = tag.partition(":")
        if not facet.strip() or not name.strip():
            raise InvalidSettings(f"“{tag}” is no tag: a tag is written FACET:NAME, such as theme:Data")
    return _tagged(source, rows, lambda mine: [*mine, *tags])


def remove_tags(source: Reviewed, rows: Collection[int], tags: Sequence[str]) -> Reviewed:
    """Take tags off rows, those that are not there passed over."""
    gone = set(map(fold, tags))
    return _tagged(source, rows, lambda mine: [tag for tag in mine if fold(tag) not in gone])


def mended(source: Reviewed, rows: Collection[int], compounds: Compounds) -> Reviewed:
    """The rows with words that were run together parted, as `proposed_mendings` shows."""
    changes: dict[int, Row] = {}
    for at in rows:
        row = source.rows[at]
        text, said = mend(row.snippet.text, compounds)
        if said:
            doubts = _once((*row.snippet.doubts, *said))
            changes[at] = replace(row, snippet=replace(row.snippet, text=text, doubts=doubts))
    return _with_rows(source, changes)


def proposed_mendings(source: Reviewed, compounds: Compounds) -> dict[int, tuple[str, tuple[str, ...]]]:
    """By row: its text with the words parted that may have been run together, and what was done, a line each.

    `compounds` are `parting.likely_compounds` of the source's blocks, found once for all its rows.
    """
    proposed = {at: mend(row.snippet.text, compounds) for at, row in enumerate(source.rows)}
    return {at: (text, said) for at, (text, said) in proposed.items() if said}


def _tagged(source: Reviewed, rows: Collection[int], sorted_anew: Any) -> Reviewed:
    changes = {}
    for at in rows:
        row = source.rows[at]
        tags = {fold(tag): tag for tag in reversed(sorted_anew(row.snippet.tags))}
        changes[at] = replace(row, snippet=replace(row.snippet, tags=tuple(reversed(tags.values()))))
    return _with_rows(source, changes)


def _changed(source: Reviewed, rows: Collection[int], **fields: Any) -> Reviewed:
    return _with_rows(
        source, {at: replace(source.rows[at], snippet=replace(source.rows[at].snippet, **fields)) for at in rows}
    )


def _with_rows(source: Reviewed, changes: dict[int, Row]) -> Reviewed:
    return replace(source, rows=tuple(changes.get(at, row) for at, row in enumerate(source.rows)))


def _contributors(said: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    kinds = dict(reversed(list(said)))
    names = tuple(reversed(kinds))
    return {"contributors": names, "contributor_kinds": tuple(kinds[name] for name in names)}


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))

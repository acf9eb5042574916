"""What changed on a page since a version: each paragraph is set beside what it said then, word by word."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from draftdesk.comparing.tokens import Units
from draftdesk.comparing.words import replaced, segments
from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.model import inline
from draftdesk.model.comparison import Segment, SegmentKind
from draftdesk.model.drafts import Origin, Version
from draftdesk.model.longest_run import longest_run
from draftdesk.model.numbering import cited, continues
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import VersionParagraph

_MOST_PARTS = 4
"""Into so many paragraphs one is looked for that was split."""


@dataclass(frozen=True, slots=True)
class Was:
    """A paragraph as a version has it: inline Markdown, what that says (a mark counts as one character), and its number
    as a sentence cites it."""

    text: str
    said: str
    number: str


@dataclass(frozen=True, slots=True)
class Then:
    """A version's paragraphs by their ids, in reading order."""

    label: str
    paragraphs: Mapping[str, Was]


@dataclass(frozen=True, slots=True)
class Standing:
    """How the paragraphs of a page stand to those of a version.

    `before` has what each said then, as `inline.said` has it; those that are not in it are new. A paragraph that was
    split off is set beside its part of the words, one that others went into beside all of theirs. `gone` are the
    version's paragraphs that the page has no longer, by the one after which they stood, "" for none. `split` are those
    that were split off, with the paragraph they were part of; `merged` those that others went into.
    """

    before: Mapping[str, str] = field(default_factory=dict)
    gone: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    moved: frozenset[str] = frozenset()
    split: Mapping[str, str] = field(default_factory=dict)
    merged: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def read_then(look: Look, version: Version, *, as_printed: bool = False) -> Then:
    """The version's paragraphs; `as_printed` with the final punctuation that was given to them when it was issued, as
    another version is read, else as the draft had them."""
    rows = {
        row.paragraph_id: row
        for row in queries.version_paragraphs(look, version.id)
        if row.stands_for is None and not is_of_title_block(row.paragraph_id)
    }
    as_printed |= version.origin is Origin.RECEIVED
    found = {}
    for name, row in rows.items():
        text = row.text if as_printed else row.draft_text
        found[name] = Was(text, inline.said(text), _number(row, rows))
    return Then(version.label, found)


def _number(row: VersionParagraph, rows: Mapping[str, VersionParagraph]) -> str:
    parent = rows.get(row.parent_id or "")
    goes_on = parent is not None and parent is not row and continues(row.role, parent.role)
    return cited(row.number, _number(parent, rows) if parent is not None and goes_on else "")


def differing(before: str, now: str) -> tuple[Segment, ...]:
    """Two wordings of a paragraph as segments, word by word; a moment for those of thousands of words."""
    return tuple(segments(before, now, Units()))


def roughly(before: str, now: str) -> tuple[Segment, ...]:
    """The same at once, however long they are: all between the first and the last word that differ is one change."""
    most = min(len(before), len(now))
    head = next((at for at in range(most) if before[at] != now[at]), most)
    head = _at_word(before, now, head)
    tail = next((at for at in range(most - head) if before[-1 - at] != now[-1 - at]), most - head)
    while tail and before[-tail].isalnum() and (before[-tail - 1 : -tail] + now[-tail - 1 : -tail]).isalnum():
        tail -= 1
    found = [Segment(SegmentKind.EQUAL, before[:head], 0, 0)] if head else []
    differs = replaced(before[head : len(before) - tail], now[head : len(now) - tail])
    found += [each._replace(a=each.a + head, b=each.b + head) for each in differs]
    if tail:
        found.append(Segment(SegmentKind.EQUAL, before[-tail:], len(before) - tail, len(now) - tail))
    return tuple(found)


def _at_word(before: str, now: str, head: int) -> int:
    while head > 0 and before[head - 1].isalnum() and (before[head : head + 1] + now[head : head + 1]).isalnum():
        head -= 1
    return head


def standing(known: Then, ids: Sequence[str], said: Callable[[str], str]) -> Standing:
    """How these paragraphs of a page, in reading order, stand to the version; `said` tells what each says now."""
    was = known.paragraphs
    before = {name: was[name].said for name in ids if name in was}
    gone = _gone(was, before, moved := _moved(was, list(before)))
    merged = {}
    for name, names in list(gone.items()):
        if name and before[name] != (now := said(name)):
            into = tuple(_merged(was, names, before[name], now))
            if into:
                merged[name] = into
                before[name] = " ".join([before[name], *(was[each].said for each in into)])
                gone[name] = names[len(into) :]
                if not gone[name]:
                    del gone[name]
    split: dict[str, str] = {}
    for name, parts in _followed_by_new(ids, was):
        if before[name] != said(name):
            cuts = _cuts(before[name], [said(name), *map(said, parts)])
            for part, words in zip((name, *parts), cuts, strict=False):
                before[part] = words
                if part != name:
                    split[part] = name
    return Standing(before, gone, moved, split, merged)


def _moved(was: Mapping[str, Was], kept: Sequence[str]) -> frozenset[str]:
    """Those that stand elsewhere among the ones there are still: as few as can be."""
    there = set(kept)
    if [name for name in was if name in there] == list(kept):
        return frozenset()
    places = {name: at for at, name in enumerate(was)}
    order = [places[name] for name in kept]
    stays = set(longest_run(order))
    return frozenset(name for name, place in zip(kept, order, strict=True) if place not in stays)


def _gone(was: Mapping[str, Was], there: Mapping[str, str], moved: frozenset[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    above = ""
    for name in was:
        if name not in there:
            found[above] = (*found.get(above, ()), name)
        elif name not in moved:
            above = name
    return found


def _merged(was: Mapping[str, Was], gone: Sequence[str], before: str, now: str) -> Iterator[str]:
    """Those of the paragraphs gone after one that stand in it now, the first of them on."""
    for name in gone[:_MOST_PARTS]:
        joined = f"{before} {was[name].said}"
        kept = [each for each in differing(joined, now) if each.kind is SegmentKind.EQUAL]
        if not _is_most(
            was[name].said, sum(_shared(each.a, each.a_end, len(before) + 1, len(joined)) for each in kept)
        ):
            return
        before = joined
        yield name


def _followed_by_new(ids: Sequence[str], was: Mapping[str, Was]) -> Iterator[tuple[str, Sequence[str]]]:
    """Each paragraph that new ones follow, with these."""
    new = [at for at, name in enumerate(ids) if name not in was]
    for at in new:
        if at and ids[at - 1] in was:
            end = next((end for end in range(at + 1, len(ids)) if ids[end] in was), len(ids))
            yield ids[at - 1], ids[at : min(end, at + _MOST_PARTS - 1)]


def _cuts(before: str, parts: Sequence[str]) -> Sequence[str]:
    """What each part has of the words before; as many as are parts of it at all, none where it is whole still."""
    now = "\n".join(parts)
    found = differing(before, now)
    borders, at = [], 0
    for part in parts:
        borders.append((at, at + len(part)))
        at += len(part) + 1
    kept = [each for each in found if each.kind is SegmentKind.EQUAL]
    count = 1
    for start, end in borders[1:]:
        if not _is_most(now[start:end], sum(_shared(each.b, each.b_end, start, end) for each in kept)):
            break
        count += 1
    if count == 1:
        return ()
    places = [_place_in_first(found, end) for _, end in borders[: count - 1]]
    starts, ends = [0, *places], [*places, len(before)]
    words = [before[start:end] for start, end in zip(starts, ends, strict=True)]
    return [
        (each if parts[at][:1].isspace() else each.lstrip())
        if at == count - 1
        else (each if at == 0 else each.lstrip())
        if parts[at][-1:].isspace()
        else (each if at == 0 else each.lstrip()).rstrip()
        for at, each in enumerate(words)
    ]


def _place_in_first(found: Sequence[Segment], at: int) -> int:
    """The place in the first text of what stands at that place in the second."""
    for each in found:
        if each.kind is not SegmentKind.DELETE and each.b <= at < each.b_end:
            return each.a + (at - each.b if each.kind is SegmentKind.EQUAL else 0)
    return found[-1].a_end


def _shared(start: int, end: int, first: int, last: int) -> int:
    return max(0, min(end, last) - max(start, first))


def _is_most(words: str, kept: int) -> bool:
    """Whether so many characters are most of those words."""
    return bool(words.strip()) and 2 * kept > len(words)

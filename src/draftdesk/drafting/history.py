"""One paragraph's text through all versions of a draft, with the words that changed from each to the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

from draftdesk.comparing.compare import compare
from draftdesk.drafting.called import names_of, paragraph_called
from draftdesk.drafting.circulating import WORKING
from draftdesk.drafting.texts import text_of_document
from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.drafting.versions import working_document
from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import ChangeKind, Comparison, Passage
from draftdesk.model.comparison_words import in_brackets
from draftdesk.model.document import Document, Table
from draftdesk.model.drafts import Draft, Origin, Version
from draftdesk.model.errors import NotFound
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look


class Became(StrEnum):
    """What had become of the paragraph when a version was issued or received."""

    ABSENT = "not in it"
    NEW = "first here"
    BACK = "back again"
    UNCHANGED = "unchanged"
    RENUMBERED = "renumbered"
    REWORDED = "reworded"
    SPLIT = "split"
    MERGED = "merged"
    GONE = "no longer in it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The paragraph as a version, or at last the working draft (`version` is None), has it.

    `names` are its numbers as sentences cite them, or its first words: several where it was split, or where others went
    into it, none where it is absent. `comparison` sets it beside what `since` says; it is None where nothing was
    before.
    """

    label: str
    version: Version | None
    became: Became
    passages: tuple[Passage, ...]
    names: tuple[str, ...]
    since: str = ""
    comparison: Comparison | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """A paragraph through the versions in their order. `draft` is the draft's title; `name` is what the paragraph is
    called where it was found, `label` where that was."""

    draft: str
    paragraph_id: str
    name: str
    label: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class _Station:
    """A version, or the working draft, with the paragraphs in it by their ids."""

    label: str
    version: Version | None
    document: Document
    passages: dict[str, Passage]


def paragraph_history(look: Look, draft: Draft, name: str, progress: Progress) -> History:
    """The history of the paragraph with that number in the latest version, or else in the working draft; of any version
    where `name` is its id. Where it was split its other parts are shown too, in that version alone. Raises NotFound.
    """
    stations = _stations(look, draft)
    at, paragraph = _found(stations, name)
    steps = [_links(look, before, after, progress) for before, after in pairwise(stations)]
    ids = _followed(stations, steps, at, paragraph)
    moments = []
    last: tuple[_Station, list[str]] | None = None
    for n, (station, mine) in enumerate(zip(stations, ids, strict=True)):
        parts = {other for one, other in steps[n - 1] if one in ids[n - 1]} if n else set()
        before = _same_words(station, mine, stations, ids) or last
        moments.append(_moment(station, _in_order(station, parts | set(mine)), before, progress))
        if mine or last is not None:
            last = station, mine
    return History(
        draft=draft.title or draft.name,
        paragraph_id=paragraph,
        name=names_of(stations[at].document)[paragraph],
        label=stations[at].label,
        moments=tuple(moments),
    )


def _stations(look: Look, draft: Draft) -> list[_Station]:
    known = [(each.label, each, queries.version_document(look, each)) for each in queries.versions(look, draft.id)]
    working = working_document(look, draft)
    documents = [*known, *([(WORKING, None, working)] if working.paragraphs or not known else [])]
    found = []
    for label, version, document in documents:
        passages = text_of_document(document, label).passages
        paragraphs = {
            each.id for each in document.paragraphs if not is_of_title_block(each.id) and each.stands_for is None
        }
        mine = paragraphs | {each.id for each in document.footnotes}
        found.append(
            _Station(
                label=label,
                version=version,
                document=document,
                passages={name: each for each in passages if (name := each.paragraph_id) is not None and name in mine},
            )
        )
    return found


def _found(stations: Sequence[_Station], name: str) -> tuple[int, str]:
    """Where the paragraph is looked for first, and its id."""
    latest = max((at for at, station in enumerate(stations) if station.version is not None), default=0)
    for at in reversed(range(latest)):
        if name in stations[at].passages and all(name not in each.passages for each in stations[latest:]):
            return at, name
    at, paragraph = paragraph_called([station.document for station in stations[latest:]], name)
    held = {each.id: each.stands_for for each in stations[latest + at].document.paragraphs}
    if (had_it := held.get(paragraph)) is not None:
        for place in reversed(range(len(stations))):
            if had_it in stations[place].passages:
                return place, had_it
    if paragraph not in stations[latest + at].passages:
        raise NotFound(f"paragraph {name} of “{stations[latest + at].label}” says nothing")
    return latest + at, paragraph


# --- which paragraphs it was, and became ----------------------------------------------------------------------------


def _links(look: Look, before: _Station, after: _Station, progress: Progress) -> set[tuple[str, str]]:
    """The paragraphs of one version, and of the next, that are the same, were split or merged; by their ids.

    One that has another id in the next, as where another version was restored, is found by its words.
    """
    links = {(name, name) for name in before.passages if name in after.passages}
    version = after.version
    if version is not None and version.origin is Origin.RECEIVED:
        if before.version is not None and version.parent_id == before.version.id:
            rows = queries.version_paragraphs(look, version.id)
            for pair in queries.version_pairs(look, version.id):
                if pair.predecessor_id is not None:
                    links.add((pair.predecessor_id, rows[pair.n].paragraph_id))
        return links
    if before.passages.keys() == after.passages.keys():
        return links
    a, b = list(before.passages.values()), list(after.passages.values())
    for change in compare(a, b, progress).changes:
        pairs = {(a[one].paragraph_id or "", b[other].paragraph_id or "") for one in change.a for other in change.b}
        if change.kind in {ChangeKind.SPLIT, ChangeKind.MERGED}:
            links |= pairs
        else:
            links |= {
                (one, other) for one, other in pairs if one not in after.passages and other not in before.passages
            }
    return links


def _followed(
    stations: Sequence[_Station], steps: Sequence[set[tuple[str, str]]], at: int, paragraph: str
) -> list[list[str]]:
    """The ids that the paragraph had in each version, from where it was found backwards and forwards."""
    found: dict[int, list[str]] = {at: [paragraph]}
    held = {paragraph}
    for place in reversed(range(at)):
        back = {one for one, other in steps[place] if other in held} | (held & stations[place].passages.keys())
        found[place] = _in_order(stations[place], back)
        held = back or held
    held = {paragraph}
    for place in range(at + 1, len(stations)):
        onward = {other for one, other in steps[place - 1] if one in held} | (held & stations[place].passages.keys())
        found[place] = _in_order(stations[place], onward)
        held = onward or held
    return [found[place] for place in range(len(stations))]


def _in_order(station: _Station, ids: set[str]) -> list[str]:
    return [name for name in station.passages if name in ids]


def _same_words(
    station: _Station, mine: Sequence[str], stations: Sequence[_Station], ids: Sequence[Sequence[str]]
) -> tuple[_Station, list[str]] | None:
    """What the working draft is set beside: the last version whose words it has, where one has them.

    A version received since it was frozen has other words, and it has not gone back on those.
    """
    if station.version is not None or not mine:
        return None
    words = [station.passages[name].text for name in mine]
    for each, theirs in reversed(list(zip(stations, ids, strict=True))[:-1]):
        if [each.passages[name].text for name in theirs] == words:
            return each, list(theirs)
    return None


# --- a moment -------------------------------------------------------------------------------------------------------


def _moment(
    station: _Station, mine: Sequence[str], before: tuple[_Station, list[str]] | None, progress: Progress
) -> Moment:
    passages = tuple(station.passages[name] for name in mine)
    known = names_of(station.document)
    names = tuple(known[name] for name in mine)
    if before is None:
        became = Became.NEW if mine else Became.ABSENT
        return Moment(label=station.label, version=station.version, became=became, passages=passages, names=names)
    then, theirs = before
    old = [then.passages[name] for name in theirs]
    comparison = compare(old, passages, progress)
    return Moment(
        label=station.label,
        version=station.version,
        became=_became(old, passages, comparison),
        passages=passages,
        names=names,
        since=then.label,
        comparison=comparison,
    )


def _became(old: Sequence[Passage], new: Sequence[Passage], comparison: Comparison) -> Became:
    if not new:
        return Became.GONE if old else Became.ABSENT
    if not old:
        return Became.BACK
    if len(new) != len(old):
        return Became.SPLIT if len(new) > len(old) else Became.MERGED
    if any(change.kind is not ChangeKind.UNCHANGED for change in comparison.changes):
        return Became.REWORDED
    renumbered = any(change.renumbered for change in comparison.changes)
    return Became.RENUMBERED if renumbered else Became.UNCHANGED


def _marked(comparison: Comparison) -> str:
    """The words of a comparison with what changed in [-brackets of the one-] and {+the other+} kind."""
    return " / ".join("".join(map(in_brackets, change.segments)) for change in comparison.changes)


def history_table(history: History) -> Table:
    """The history as a report, what changed marked in its words."""
    return Table(
        title=f"{history.draft}: {history.name} through the versions",
        note=f"{history.name} of {history.label}. [-Deleted-] and {{+inserted+}} since the version named.",
        columns=("Version", "Paragraph", "What happened", "Text"),
        rows=tuple((each.label, "; ".join(each.names), _happened(each), _words(each)) for each in history.moments),
    )


_CHANGED = frozenset({Became.REWORDED, Became.SPLIT, Became.MERGED})
_COMPARED = _CHANGED | {Became.UNCHANGED, Became.RENUMBERED}


def _happened(moment: Moment) -> str:
    compared = moment.comparison is not None and moment.became in _COMPARED
    return f"{moment.became} since {moment.since}" if compared else str(moment.became)


def _words(moment: Moment) -> str:
    if moment.comparison is not None and moment.became in _CHANGED:
        return _marked(moment.comparison)
    return " / ".join(each.text for each in moment.passages)


def as_json(history: History) -> dict[str, Any]:
    """The history as others may rely on it."""
    return {
        "draft": history.draft,
        "paragraph_id": history.paragraph_id,
        "number": history.name,
        "found_in": history.label,
        "versions": [
            {
                "label": each.label,
                "origin": str(each.version.origin) if each.version else None,
                "became": str(each.became),
                "since": each.since or None,
                "paragraphs": [
                    {"paragraph_id": passage.paragraph_id, "number": passage.number, "name": name, "text": passage.text}
                    for passage, name in zip(each.passages, each.names, strict=True)
                ],
                "changes": [
                    [[str(segment.kind), segment.text] for segment in change.segments]
                    for change in (each.comparison.changes if each.comparison and each.became in _CHANGED else ())
                ],
            }
            for each in history.moments
        ],
    }

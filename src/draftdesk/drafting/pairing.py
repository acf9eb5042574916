"""What each paragraph of a received version was in the version before: as compared, and as a person corrects it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from draftdesk.drafting.versions import working_document
from draftdesk.model import inline
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Doubt, Passage, SegmentKind
from draftdesk.model.document import Document
from draftdesk.model.drafts import Draft, Origin, Version
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import PairAnswer, VersionParagraph
from draftdesk.workspace.transaction import Transaction

_FEW_WORDS = 8
_FEW_PLACES = 5


# --- as compared ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Came:
    """Where a passage of the received text came from: places in the text before, the one that gave most words first.

    `keeps` says that it is the first of them still, and not only a part that was split off it.
    """

    places: tuple[int, ...]
    keeps: bool


def came_from(comparison: Comparison) -> dict[int, Came]:
    """Where the passages of B came from, by their places; those that are new have none.

    Of a paragraph that was split the part with most of its words is the paragraph still, the first of such parts.
    """
    found: dict[int, Came] = {}
    for change in comparison.changes:
        if not change.a or not change.b:
            continue
        given = _shares(comparison, change)
        heirs = {a: max(change.b, key=lambda b: (given[a, b], -b)) for a in change.a}
        for b in change.b:
            places = tuple(sorted(change.a, key=lambda a: (-given[a, b], a)))
            found[b] = Came(places, keeps=heirs[places[0]] == b)
    return found


def _shares(comparison: Comparison, change: Change) -> dict[tuple[int, int], int]:
    """How many letters each paragraph of one side gave to each of the other."""
    shares: dict[tuple[int, int], int] = defaultdict(int)
    if len(change.a) == len(change.b) == 1:
        return shares
    ends_a, ends_b = _ends(comparison.a, change.a), _ends(comparison.b, change.b)
    for segment in change.segments:
        if segment.kind is not SegmentKind.EQUAL:
            continue
        at = 0
        while at < len(segment.text):
            a, left_a = _holding(ends_a, segment.a + at)
            b, left_b = _holding(ends_b, segment.b + at)
            size = max(1, min(left_a, left_b, len(segment.text) - at))
            shares[a, b] += size
            at += size
    return shares


def _ends(passages: Sequence[Passage], places: Sequence[int]) -> list[tuple[int, int]]:
    """Where each of the paragraphs ends in the text of all of them."""
    found, end = [], 0
    for place in places:
        end += len(passages[place].text) + 1
        found.append((end, place))
    return found


def _holding(ends: Sequence[tuple[int, int]], at: int) -> tuple[int, int]:
    """Which paragraph holds a character, and how many of its characters are left from there."""
    end, place = next((each for each in ends if at < each[0]), ends[-1])
    return place, end - at


# --- as a person has it ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtfulPair:
    """A paragraph of a received version about which a person should be asked.

    `n` is its place in the version. Numbers are as sentences cite them, first words where there is none; `before` is
    what it is taken for, None for a new one, `alternatives` what it may be instead, by their ids.
    """

    n: int
    number: str
    text: str
    doubt: Doubt
    likeness: int
    before: str | None
    alternatives: tuple[tuple[str, str], ...]


def doubtful_pairs(look: Look, version: Version) -> list[DoubtfulPair]:
    """What is still to be confirmed or corrected in a received version, in reading order."""
    pairs = [pair for pair in queries.version_pairs(look, version.id) if pair.doubt is not None]
    if not pairs:
        return []
    rows = queries.version_paragraphs(look, version.id)
    called = names_of(queries.version_document(look, version))
    before = names_of(document_before(look, version))
    return [
        DoubtfulPair(
            n=pair.n,
            number=called[rows[pair.n].paragraph_id],
            text=inline.plain(rows[pair.n].text),
            doubt=pair.doubt,
            likeness=pair.likeness,
            before=before.get(pair.predecessor_id, "") if pair.predecessor_id else None,
            alternatives=tuple((name, before[name]) for name in pair.alternatives if name in before),
        )
        for pair in pairs
        if pair.doubt is not None
    ]


def document_before(look: Look, version: Version) -> Document:
    """What a received version was paired with: the version before, or the working draft where there was none."""
    parent = look.get(Version, version.parent_id) if version.parent_id else None
    if parent is not None:
        return queries.version_document(look, parent)
    draft = look.get(Draft, version.draft_id)
    if draft is None:
        raise NotFound(f"the draft of “{version.label}” is no longer there")
    return working_document(look, draft)


def names_of(document: Document) -> dict[str, str]:
    """What each paragraph is called where its place is not seen: "12 (a)", its first words where it has no number."""
    passages = [
        Passage(text=inline.plain(each.text), number=each.number, level=each.role.heading_level)
        for each in document.paragraphs
    ]
    numbers = full_numbers(passages)
    return {
        each.id: number or _first_words(passage.text)
        for each, number, passage in zip(document.paragraphs, numbers, passages, strict=True)
    }


def _first_words(text: str) -> str:
    words = text.split()
    return " ".join(words[:_FEW_WORDS]) + (" …" if len(words) > _FEW_WORDS else "")


def paragraph_called(document: Document, name: str) -> str:
    """The id of the paragraph with that number ("12", "12 (a)", "Objective 5"), place ("#17") or id.

    Raises NotFound, also where several have the number.
    """
    found = called(document, name)
    if found is None:
        where = f"“{document.label}”" if document.label else "the working draft"
        raise NotFound(f"there is no paragraph {name} in {where}; give its number as printed, such as “12 (a)”")
    return found


def called(document: Document, name: str) -> str | None:
    """The same, None where there is none. Raises NotFound where there are several."""
    ids = [each.id for each in document.paragraphs]
    if name in ids:
        return name
    if name.startswith("#") and name[1:].isdecimal():
        return ids[int(name[1:])] if int(name[1:]) < len(ids) else None
    wanted = _as_asked(name)
    named = [each for each, known in names_of(document).items() if _as_asked(known) == wanted]
    numbered = {each.id for each in document.paragraphs if each.number.strip()}
    found = [each for each in named if each in numbered] or named  # words may read like a number
    if len(found) > 1:
        where = f"“{document.label}”" if document.label else "the working draft"
        places = ", ".join(f"#{ids.index(each)}" for each in found[:_FEW_PLACES])
        raise NotFound(f"{len(found)} paragraphs of {where} are called {name}; give the place of one: {places}")
    return found[0] if found else None


def _as_asked(name: str) -> str:
    return "".join(fold(name).split()).rstrip(".:")


def confirm(tx: Transaction, version: Version, ns: Sequence[int]) -> None:
    """Say that paragraphs of a received version are what they are taken for; they are no longer doubtful."""
    rows = queries.version_paragraphs(tx, version.id)
    first = {pair.n: pair for pair in reversed(queries.version_pairs(tx, version.id))}
    for n in ns:
        pair = first.get(n)
        predecessor, kind = (pair.predecessor_id, pair.kind) if pair else (None, ChangeKind.INSERTED)
        _answer(tx, version, rows[n], rows[n].paragraph_id, predecessor, kind)


def correct(tx: Transaction, version: Version, n: int, predecessor_id: str | None) -> None:
    """Say what a paragraph of a received version was in the version before, None for a new one.

    It takes that one's id and its sources. Whichever paragraph was taken for it becomes a new one, save where it was
    split off it. Raises NotFound for what the version before does not have, NotAllowed once a later version was paired
    with this one, or the working draft was taken back to it.
    """
    if version.origin is not Origin.RECEIVED:
        raise NotAllowed(f"“{version.label}” was frozen here: its paragraphs are those of the draft")
    rows = queries.version_paragraphs(tx, version.id)
    before = document_before(tx, version)
    text_before = {each.id: inline.plain(each.text) for each in before.paragraphs}
    if predecessor_id is not None and predecessor_id not in text_before:
        raise NotFound(f"the version before “{version.label}” has no such paragraph")
    _require_free(tx, version, rows, set(text_before))
    row = rows[n]
    if predecessor_id is None:
        _answer(tx, version, row, _own_id(row, text_before), None, ChangeKind.INSERTED)
        return
    holder = next((each for each in rows if each.paragraph_id == predecessor_id and each.n != n), None)
    if holder is not None:
        _give_up(tx, version, rows, holder, row, predecessor_id)
    same = inline.plain(row.text) == text_before[predecessor_id]
    _answer(tx, version, row, predecessor_id, predecessor_id, ChangeKind.UNCHANGED if same else ChangeKind.EDITED)


def _give_up(
    tx: Transaction,
    version: Version,
    rows: Sequence[VersionParagraph],
    holder: VersionParagraph,
    to: VersionParagraph,
    name: str,
) -> None:
    """What has the id of a paragraph of the version before gives it to another.

    Two that had been one both go on to come from that. Else it is the next of those that had been merged into it, or
    new.
    """
    pairs = queries.version_pairs(tx, version.id)
    if any(pair.n == to.n and pair.predecessor_id == name for pair in pairs):
        _answer(tx, version, holder, new_id(), name, ChangeKind.SPLIT)
        return
    merged = [pair.predecessor_id for pair in pairs if pair.n == holder.n and pair.predecessor_id not in (None, name)]
    if not merged:
        _answer(tx, version, holder, new_id(), None, ChangeKind.INSERTED)
        return
    free = not any(each.paragraph_id == merged[0] for each in rows)
    _answer(tx, version, holder, (merged[0] if free else None) or new_id(), merged[0], ChangeKind.EDITED)


def pairing_name(version: Version) -> str:
    """What Undo calls it to confirm or correct the pairing of a version."""
    return f"Change pairing of {version.label}"


def _own_id(row: VersionParagraph, before: dict[str, str]) -> str:
    return new_id() if row.paragraph_id in before else row.paragraph_id


def _answer(
    tx: Transaction, version: Version, row: VersionParagraph, name: str, predecessor: str | None, kind: ChangeKind
) -> None:
    section, label = row.section, row.label
    if predecessor is not None and name == predecessor:
        section, label = _section_and_label(tx, version, predecessor) or (section, label)
    said = {each.n: each for each in queries.pair_answers(tx, version.id)}.get(row.n)
    answer = PairAnswer(
        id=said.id if said else new_id(),
        version_id=version.id,
        n=row.n,
        paragraph_id=name,
        predecessor_id=predecessor,
        kind=kind,
        section=section,
        label=label,
    )
    if said:
        tx.update(answer)
    else:
        tx.insert(answer)


def _section_and_label(look: Look, version: Version, predecessor: str) -> tuple[str, str] | None:
    if version.parent_id:
        found: Iterator[tuple[str, str]] = (
            (row.section, row.label)
            for row in queries.version_paragraphs(look, version.parent_id)
            if row.paragraph_id == predecessor
        )
    else:
        found = (
            (each.section, each.label) for each in queries.paragraphs(look, version.draft_id) if each.id == predecessor
        )
    return next(found, None)


def _require_free(tx: Transaction, version: Version, rows: Sequence[VersionParagraph], before: set[str]) -> None:
    """Raise NotAllowed where something was built on the pairing as it is."""
    later = [each for each in queries.versions(tx, version.draft_id) if each.parent_id == version.id]
    received = [each for each in later if each.origin is Origin.RECEIVED]
    if received:
        raise NotAllowed(
            f"“{received[0].label}” was paired with “{version.label}”, whose pairing stays as it is; undo that first"
        )
    own = {row.paragraph_id for row in rows} - before
    if own & {each.id for each in queries.paragraphs(tx, version.draft_id)}:
        raise NotAllowed(
            f"the working draft was taken back to “{version.label}”, whose pairing stays as it is; undo that first"
        )

"""What each paragraph of a received version was in the version before: as compared, and as a person corrects it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from draftdesk.drafting.called import names_of
from draftdesk.drafting.versions import working_document
from draftdesk.model import inline
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Doubt, Passage, SegmentKind
from draftdesk.model.document import Document
from draftdesk.model.drafts import Draft, Origin, Version
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.ids import new_id
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import PairAnswer, VersionParagraph
from draftdesk.workspace.transaction import Transaction

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


@dataclass(frozen=True, slots=True)
class Earlier:
    """A paragraph of the version before: its id, what it is called there, and its place, as "#23" asks for it."""

    paragraph_id: str
    name: str
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtfulPair:
    """A paragraph of a received version about which a person should be asked.

    `n` is its place in the version. Numbers are as sentences cite them, first words where there is none; `before` is
    what it is taken for, None for a new one, `alternatives` what it may be instead.
    """

    n: int
    number: str
    text: str
    doubt: Doubt
    likeness: int
    before: Earlier | None
    alternatives: tuple[Earlier, ...]


def doubtful_pairs(look: Look, version: Version) -> list[DoubtfulPair]:
    """What is still to be confirmed or corrected in a received version, in reading order."""
    pairs = [pair for pair in queries.version_pairs(look, version.id) if pair.doubt is not None]
    if not pairs:
        return []
    rows = queries.version_paragraphs(look, version.id)
    called = names_of(queries.version_document(look, version))
    document = document_before(look, version)
    names = names_of(document)
    before = {each.id: Earlier(each.id, names[each.id], n) for n, each in enumerate(document.paragraphs)}
    return [
        DoubtfulPair(
            n=pair.n,
            number=called[rows[pair.n].paragraph_id],
            text=inline.plain(rows[pair.n].text),
            doubt=pair.doubt,
            likeness=pair.likeness,
            before=before.get(pair.predecessor_id) if pair.predecessor_id else None,
            alternatives=tuple(before[name] for name in pair.alternatives if name in before),
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


def answer(
    tx: Transaction, version: Version, *, same: Sequence[tuple[int, str]], new: Sequence[int], confirmed: Sequence[int]
) -> None:
    """Several answers about a received version at once: what each was, those that are new, those that are what they are
    taken for. Raises NotAllowed too where one answer contradicts another."""
    taken = {pair.n: pair.predecessor_id for pair in queries.version_pairs(tx, version.id) if pair.k == 0}
    now = Counter([*(n for n, _ in same), *new, *confirmed])
    was = Counter([*(name for _, name in same), *(name for n in confirmed if (name := taken.get(n)) is not None)])
    if twice := [n for n, count in now.items() if count > 1]:
        raise NotAllowed(f"paragraph #{twice[0]} of “{version.label}” is answered for twice; give one answer for each")
    if len(was) < was.total():
        raise NotAllowed("two paragraphs cannot both be the same one before; say it of one, and of the other --new")
    for n, name in same:
        correct(tx, version, n, name)
    for n in new:
        correct(tx, version, n, None)
    if confirmed:
        confirm(tx, version, confirmed)


def confirm(tx: Transaction, version: Version, ns: Sequence[int]) -> None:
    """Say that paragraphs of a received version are what they are taken for; they are no longer doubtful.

    Raises NotAllowed for a version that was frozen here.
    """
    _require_received(version)
    rows = queries.version_paragraphs(tx, version.id)
    first = {pair.n: pair for pair in reversed(queries.version_pairs(tx, version.id))}
    known = _known(tx, version)
    for n in ns:
        pair = first.get(n)
        predecessor, kind = (pair.predecessor_id, pair.kind) if pair else (None, ChangeKind.INSERTED)
        _answer(tx, version, known, rows[n], rows[n].paragraph_id, predecessor, kind)


def correct(tx: Transaction, version: Version, n: int, predecessor_id: str | None) -> None:
    """Say what a paragraph of a received version was in the version before, None for a new one.

    It takes that one's id and its sources. Whichever paragraph was taken for it becomes a new one, save where it was
    split off it. Raises NotFound for what the version before does not have, NotAllowed for a version that was frozen
    here, once a later version was paired with this one, and once the working draft was taken back to it.
    """
    _require_received(version)
    rows = queries.version_paragraphs(tx, version.id)
    before = document_before(tx, version)
    text_before = {each.id: inline.plain(each.text) for each in before.paragraphs}
    if predecessor_id is not None and predecessor_id not in text_before:
        raise NotFound(f"the version before “{version.label}” has no such paragraph")
    _require_free(tx, version, rows, set(text_before))
    row, known = rows[n], _known(tx, version)
    if predecessor_id is None:
        _answer(tx, version, known, row, _own_id(row, text_before), None, ChangeKind.INSERTED)
        return
    holder = next((each for each in rows if each.paragraph_id == predecessor_id and each.n != n), None)
    if holder is not None:
        _give_up(tx, version, known, rows, holder, row.n, predecessor_id)
    same = inline.plain(row.text) == text_before[predecessor_id]
    _answer(
        tx, version, known, row, predecessor_id, predecessor_id, ChangeKind.UNCHANGED if same else ChangeKind.EDITED
    )


def _give_up(
    tx: Transaction,
    version: Version,
    known: "_Known",
    rows: Sequence[VersionParagraph],
    holder: VersionParagraph,
    to: int,
    name: str,
) -> None:
    """What has the id of a paragraph of the version before gives it to another.

    Two that had been one both go on to come from that. Else it is the next of those that had been merged into it, or
    new.
    """
    pairs = queries.version_pairs(tx, version.id)
    if any(pair.n == to and pair.predecessor_id == name for pair in pairs):
        _answer(tx, version, known, holder, new_id(), name, ChangeKind.SPLIT)
        return
    merged = [pair.predecessor_id for pair in pairs if pair.n == holder.n and pair.predecessor_id not in (None, name)]
    if not merged:
        _answer(tx, version, known, holder, new_id(), None, ChangeKind.INSERTED)
        return
    free = not any(each.paragraph_id == merged[0] for each in rows)
    _answer(tx, version, known, holder, (merged[0] if free else None) or new_id(), merged[0], ChangeKind.EDITED)


def pairing_name(version: Version) -> str:
    """What Undo calls it to confirm or correct the pairing of a version."""
    return f"Change pairing of {version.label}"


def _own_id(row: VersionParagraph, before: dict[str, str]) -> str:
    return new_id() if row.paragraph_id in before else row.paragraph_id


@dataclass(frozen=True, slots=True)
class _Known:
    """What was answered so far, by place, and the section and label of each paragraph before, by id."""

    answers: Mapping[int, PairAnswer]
    held: Mapping[str, tuple[str, str]]


def _known(look: Look, version: Version) -> _Known:
    answers = {each.n: each for each in queries.pair_answers(look, version.id)}
    if version.parent_id:
        rows = queries.version_paragraphs(look, version.parent_id)
        return _Known(answers, {row.paragraph_id: (row.section, row.label) for row in rows})
    paragraphs = queries.paragraphs(look, version.draft_id)
    return _Known(answers, {each.id: (each.section, each.label) for each in paragraphs})


def _answer(
    tx: Transaction,
    version: Version,
    known: _Known,
    row: VersionParagraph,
    name: str,
    predecessor: str | None,
    kind: ChangeKind,
) -> None:
    section, label = row.section, row.label
    if predecessor is not None and name == predecessor:
        section, label = known.held.get(predecessor, (section, label))
    said = known.answers.get(row.n)
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


def _require_received(version: Version) -> None:
    if version.origin is not Origin.RECEIVED:
        raise NotAllowed(f"“{version.label}” was frozen here: its paragraphs are those of the draft")


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

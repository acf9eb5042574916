"""A clean file of the draft that was edited elsewhere, taken back: what was changed in it becomes acts on the draft.

The paragraphs are found again by what they say, so that nothing in the file tells which they are. Reading and comparing
touch nothing: `plan_update` runs anywhere. Writing is one act: `apply_update`.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from draftdesk.comparing.compare import compare
from draftdesk.drafting.holding import was_moved
from draftdesk.drafting.pairing import Came, came_from
from draftdesk.drafting.received_rows import storable
from draftdesk.drafting.rewriting import Line, Stretch, rewrite
from draftdesk.drafting.taking import Taken
from draftdesk.drafting.title_block import as_on_first_page, only_the_text, received_title_block
from draftdesk.drafting.update_base import Base, base_of, working
from draftdesk.drafting.update_changes import Changes, DraftNow
from draftdesk.drafting.update_remarks import Remark, Wanted, add_remarks, remarks_in
from draftdesk.drafting.update_told import Row, UpdateChange, UpdateKind
from draftdesk.drafting.update_words import Words
from draftdesk.drafting.without_annex import without_annex
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable
from draftdesk.model.comparison import Comparison, Part, Passage, SegmentKind
from draftdesk.model.drafts import Draft, Footnote, Role
from draftdesk.model.errors import AnotherText, NotAllowed, UnreadableFile
from draftdesk.reading.texts import ReadText, Revisions, read_text
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.transaction import Transaction
from draftdesk.writing.content import Front, front_of
from draftdesk.writing.openings import openings

__all__ = ["Tracked", "Update", "UpdateChange", "UpdateKind", "apply_update", "plan_update", "update_name"]

_KNOWN = 0.4
"""From this share of its letters on the file is the draft; also so much of the draft must be in it."""


_TRACKED = "tracked changes"
"""What a line says that tells of such."""


class Tracked(StrEnum):
    """What becomes of tracked changes in the file: they are part of the text, they are not, or they are not and what
    they propose becomes comments of the team."""

    ACCEPT = "accept"
    REJECT = "reject"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What a file changes in the working draft; nothing is written yet.

    `base` is what the file was written from: a version's label, "" for the working draft, which it was at `base_at`
    (UTC) where that is set. `known` is the share of the text that the two have in common. `remarks` become comments of
    the team, `warnings` are lines fit to show. `has_tracked` and `has_comments` say what else the file holds.
    """

    draft: Draft
    file_name: str
    changes: tuple[UpdateChange, ...]
    base: str = ""
    base_at: str = ""
    known: float = 1.0
    remarks: tuple[Remark, ...] = ()
    warnings: tuple[str, ...] = ()
    has_tracked: bool = False
    has_comments: bool = False
    rows: tuple[Row, ...] = ()
    new_notes: tuple[Footnote, ...] = ()
    seen: tuple[tuple[str, str], ...] = ()

    @property
    def proposed(self) -> tuple[int, ...]:
        """The places of the changes that are made unless others are chosen: all that nothing stands against."""
        return tuple(n for n, each in enumerate(self.changes) if not each.hindrance and not each.clash)

    @property
    def possible(self) -> tuple[int, ...]:
        """The places of those that can be chosen."""
        return tuple(n for n, each in enumerate(self.changes) if not each.hindrance)


def update_name(file_name: str) -> str:
    """What Undo calls it."""
    return f"Update from {file_name}"


def plan_update(
    look: Look,
    draft: Draft,
    content: bytes,
    file_name: str,
    progress: Progress,
    *,
    tracked: Tracked = Tracked.ACCEPT,
    comments: bool = False,
    forced: bool = False,
) -> Update:
    """What a Word file that was written from the draft, or from a version of it, and edited then changes in the draft.

    Title block, numbers, annex, and what the profile puts in are no changes; neither is anything that differs from the
    file because it was done here since. With `comments` the file's comments come as comments of the team. Raises
    UnreadableFile for what is no Word file, NotAllowed where it says nothing and, unless `forced`, AnotherText where
    most of it is not the draft's.
    """
    _require_word(content, file_name)
    revisions = Revisions.ACCEPTED if tracked is Tracked.ACCEPT else Revisions.REJECTED
    read = read_text(content, file_name, progress, revisions=revisions)
    passages = without_annex(only_the_text([storable(each) for each in read.text.passages]))
    if not any(passage.text.strip() for passage in passages):
        raise NotAllowed(f"{file_name} holds no text: give the file that has the draft's words")
    now = working(look, draft)
    base = base_of(look, draft, now, passages)
    comparison = compare(as_on_first_page(base.text.passages, passages), passages, progress)
    came = came_from(comparison)
    places = {at: each.places for at, each in came.items()}
    titled = received_title_block(comparison.a, passages, places, _front_lines(base))
    titled |= _lines_that_tell(comparison, titled)
    known = _known(comparison, titled)
    if known < _KNOWN and not forced:
        raise AnotherText(_another(comparison, titled, draft, file_name, known))
    ids = _ids(comparison, came, base, titled)
    fathers = {
        at: [name for a in each.places if (name := comparison.a[a].paragraph_id or "") in base.stored]
        for at, each in came.items()
    }
    words = Words(base, comparison, ids, fathers, openings(draft.language))
    wise = DraftNow(
        paragraphs={each.id: each for each in queries.paragraphs(look, draft.id)},
        now=now,
        references=queries.references(look, draft.id),
    )
    telling = Changes(wise, base, comparison, came, words, ids, dict(_roles(read, passages)), titled)
    changes = telling.found()
    accepted = tracked is Tracked.ACCEPT
    wanted = Wanted(proposals=tracked is Tracked.COMMENT, comments=comments, accepted=accepted)
    found = remarks_in(content, read, passages, ids, wanted, progress)
    return Update(
        draft=draft,
        file_name=file_name,
        changes=tuple(changes),
        base=base.name,
        base_at=base.at,
        known=known,
        remarks=found,
        warnings=tuple(_warnings(read, comparison, titled, telling.left_out, comments=comments)),
        has_tracked=any(_TRACKED in line for line in read.text.warnings),
        has_comments=read.package is not None and read.package.comments > 0,
        rows=tuple(telling.rows),
        new_notes=tuple(
            Footnote(id=note.id, paragraph_id="", ord="", text=note.text.replace("\u2029", "\n"))
            for note in words.notes
            if note.is_new
        ),
        seen=_seen(now),
    )


def apply_update(tx: Transaction, update: Update, chosen: Collection[int] | None = None) -> tuple[UpdateChange, ...]:
    """Make the chosen changes (None: the proposed ones), by their places, and add the remarks; returns what was done.

    Raises NotAllowed where there is nothing to do, where one of them cannot be done, and where the draft was changed
    since the update was planned; then nothing is written.
    """
    wanted = [update.changes[n] for n in sorted(update.proposed if chosen is None else set(chosen))]
    if not wanted and not update.remarks:
        raise NotAllowed(f"nothing was chosen of what {update.file_name} changes: the draft stays as it is")
    for each in wanted:
        if each.hindrance:
            raise NotAllowed(f"{each.name}: {each.hindrance}")
    now = working(tx, update.draft)
    if _seen(now) != update.seen:
        raise NotAllowed(f"the draft was changed since {update.file_name} was read: read the file again")
    lines = _lines(update, now, wanted)
    if wanted:
        before = tuple(each.id for each in now.document.paragraphs if each.stands_for is None)
        taken = tuple(Taken(footnotes=(note,)) for note in update.new_notes)
        apart = frozenset(_apart(update, wanted))
        rewrite(tx, Stretch(draft_id=update.draft.id, above=None, before=before, after=lines, taken=taken, apart=apart))
        was_moved(tx, [name for each in wanted if each.kind is UpdateKind.MOVED for name in each.ids])
        for name, text in ((name, text) for each in wanted for name, text in each.doing.notes.items()):
            note = tx.get(Footnote, name)
            if note is not None:
                tx.update(Footnote(id=note.id, paragraph_id=note.paragraph_id, ord=note.ord, text=text))
    add_remarks(tx, update.remarks, {line.id for line in lines})
    return tuple(wanted)


# --- what the file is -----------------------------------------------------------------------------------------------


def _require_word(content: bytes, name: str) -> None:
    from draftdesk.reading.formats.detect import kind_of_file

    if kind_of_file(content, name) not in {"docx", "doc"}:
        raise UnreadableFile(f"{name} is no Word file: save it as .docx, and give that")


def _front_lines(base: Base) -> Iterator[tuple[Front, str]]:
    for each in base.text.passages:
        line = front_of(each.paragraph_id)
        if line is not None:
            yield line, each.text


def _lines_that_tell(comparison: Comparison, titled: Mapping[int, str]) -> dict[int, str]:
    """Passages that stand for a line of the title block wherever they are."""
    return {
        b: name
        for change in comparison.changes
        for b in change.b
        if change.a and front_of(name := comparison.a[change.a[0]].paragraph_id or "") is not None and b not in titled
    }


def _known(comparison: Comparison, titled: Mapping[int, str]) -> float:
    """Which share of the letters of the longer of the two stands in both, of the smaller share the smaller."""
    shared = sum(
        len(each.text)
        for change in comparison.changes
        if titled.keys().isdisjoint(change.b)
        for each in change.segments
        if each.kind is SegmentKind.EQUAL
    )
    own = sum(len(each.text) for each in comparison.a if front_of(each.paragraph_id) is None)
    theirs = sum(len(each.text) for at, each in enumerate(comparison.b) if at not in titled)
    return min(1.0, shared / max(own, theirs, 1)) if own else 1.0


def _another(comparison: Comparison, titled: Mapping[int, str], draft: Draft, file_name: str, known: float) -> str:
    theirs = [at for at, each in enumerate(comparison.b) if at not in titled and each.part is not Part.FOOTNOTE]
    met = {b for change in comparison.changes if change.a for b in change.b}
    count = sum(at in met for at in theirs)
    return (
        f"{file_name} seems to be another text: of its {len(theirs):,} paragraphs “{draft.name}” has {count:,}, and of "
        f"all their words {known:.0%} are in both; nothing was changed"
    )


def _ids(comparison: Comparison, came: Mapping[int, Came], base: Base, titled: Mapping[int, str]) -> dict[int, str]:
    """The ids of the passages that are paragraphs of the draft still, by their places."""
    found: dict[int, str] = {}
    taken: set[str] = set()
    for at, each in sorted(came.items()):
        name = comparison.a[each.places[0]].paragraph_id or ""
        if at not in titled and each.keeps and name in base.stored and name not in taken:
            found[at] = name
            taken.add(name)
    return found


_STYLES: Mapping[str, Role] = {
    "dd preambular": Role.PREAMBULAR,
    "dd paragraph": Role.OPERATIVE,
    "dd chapeau": Role.CHAPEAU,
    "dd note": Role.NOTE,
}
_SUB_PARAGRAPH = "dd sub-paragraph "


def _roles(read: ReadText, passages: Sequence[Passage]) -> Iterator[tuple[int, tuple[Role, int | None]]]:
    """What the styles of the file say that its passages are, and how deep sub-paragraphs stand."""
    if read.package is None:
        return
    names = {unit.address: unit.style_name.casefold() for unit in read.package.units()}
    for at, passage in enumerate(passages):
        name = names.get(passage.where, "").removesuffix(" numbered").removesuffix(" unnumbered")
        if name.startswith(_SUB_PARAGRAPH):
            depth = name.removeprefix(_SUB_PARAGRAPH)
            yield at, (Role.SUB_PARAGRAPH, int(depth) if depth.isdecimal() else None)
        elif name in _STYLES:
            yield at, (_STYLES[name], None)


def _warnings(
    read: ReadText,
    comparison: Comparison,
    titled: Mapping[int, str],
    left_out: int,
    *,
    comments: bool,
) -> Iterator[str]:
    yield from (line for line in read.text.warnings if _TRACKED not in line and not (comments and "comment" in line))
    for change in comparison.changes:
        for a, b in zip(change.a, change.b, strict=False):
            name = comparison.a[a].paragraph_id
            if front_of(name) is Front.TITLE and b in titled and comparison.a[a].text != comparison.b[b].text:
                yield f"the title reads “{comparison.b[b].text}” in it: change it in the draft's details if it shall"
    if left_out:
        many = "1 paragraph" if left_out == 1 else f"{left_out:,} paragraphs"
        yield f"{many} in tables or text boxes of the file that the draft does not have were left out"


# --- writing it -----------------------------------------------------------------------------------------------------


def _seen(now: Base) -> tuple[tuple[str, str], ...]:
    return (
        *((each.id, now.stored.get(each.id, "")) for each in now.document.paragraphs),
        *sorted(now.notes.items()),
    )


def _apart(update: Update, wanted: Sequence[UpdateChange]) -> Iterator[str]:
    """The paragraphs that came or went by themselves, as the changes were told."""
    for each in wanted:
        match each.kind:
            case UpdateKind.DELETED:
                yield from each.doing.gone
            case UpdateKind.ADDED:
                yield from (name for n in each.doing.placed if (name := update.rows[n].id) is not None)
            case _:
                pass


def _lines(update: Update, now: Base, wanted: Sequence[UpdateChange]) -> tuple[Line, ...]:
    """The draft's lines with the changes made: what is placed follows what it follows in the file."""
    texts = dict(now.stored)
    gone: set[str] = set()
    placed: set[int] = set()
    for each in wanted:
        texts |= each.doing.texts
        gone |= set(each.doing.gone)
        placed |= set(each.doing.placed)
    moving = {update.rows[n].id for n in placed}
    stays = [
        each.id
        for each in now.document.paragraphs
        if each.stands_for is None and each.id not in gone and each.id not in moving
    ]
    following: dict[str | None, list[Row]] = {}
    anchor: str | None = None
    there = set(stays)
    for n, row in enumerate(update.rows):
        if n in placed:
            following.setdefault(anchor, []).append(row)
        elif row.id in there:
            anchor = row.id
    order: list[Row] = list(following.get(None, ()))
    for name in stays:
        order.append(Row(id=name))
        order += following.get(name, ())
    depths = {each.id: each.depth for each in now.document.paragraphs if each.role is Role.SUB_PARAGRAPH}
    roles = {each.id: each.role for each in now.document.paragraphs}
    return tuple(_standing(order, texts, depths, roles, moving))


def _standing(
    order: Sequence[Row],
    texts: Mapping[str, str],
    depths: Mapping[str, int],
    roles: Mapping[str, Role],
    moving: Collection[str | None],
) -> Iterator[Line]:
    """The lines; sub-paragraphs that came from elsewhere stand as deep as they did, or as the file says."""
    above: list[tuple[int, str]] = []
    for row in order:
        name = row.id
        if name is None:
            continue
        role = row.role if row.is_new else roles[name]
        depth = row.depth if row.is_new else depths.get(name)
        under = None
        if role is Role.SUB_PARAGRAPH or (role is None and above and above[-1][0] > 0):
            depth = depth or max(above[-1][0] if above else 1, 1)
            above = [each for each in above if each[0] < depth]
            if name in moving and above and above[-1][0] == depth - 1:
                under = above[-1][1]
            above.append((depth, name))
        elif role is not None and role.heading_level:
            above = []
        else:
            above = [(0, name)]
        text = printable(row.text) if row.is_new else texts[name]
        yield Line(id=name, text=text, role=row.role if row.is_new else None, under=under)

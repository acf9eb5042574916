"""What a person wrote in the editor, line by line, written into the draft.

The editor holds the paragraphs as lines and hands over the stretch that is different. A line keeps its id, and with it
all that hangs on it; what belongs to words goes with the words. Reading order becomes exactly the order of the lines.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from draftdesk.drafting.commenting import follow_words
from draftdesk.drafting.deciding import reword
from draftdesk.drafting.gone_over import copy_sources, take_over
from draftdesk.drafting.holding import was_moved
from draftdesk.drafting.laying_out import laid_out
from draftdesk.drafting.mark_owners import settle_marks
from draftdesk.drafting.standing import forget, paragraph_of, require_open
from draftdesk.drafting.taking import Taken, give_back, take, together
from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.drafts import Draft, Footnote, Paragraph, Provenance, Reference, Relation, Role
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.flowing import flows
from draftdesk.model.ordering import between
from draftdesk.model.writing_on import role_after
from draftdesk.workspace import queries
from draftdesk.workspace.transaction import Transaction

__all__ = ["Line", "Rewritten", "Stretch", "Taken", "name_of", "rewrite"]

_DELETED = "Paragraph deleted"
_TWO = 2
"""Words go from one line to another: it takes two that are different."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph as the editor has it: its text is inline Markdown.

    `role` is that of a line the draft does not have yet (None: what its neighbours make of it). `copy_of` names the
    paragraph that a pasted line is a copy of: it came from the same snippets. `under` names the line before it that a
    new or moved line stands under (None: what its role makes of it).
    """

    id: str
    text: str
    role: Role | None = None
    copy_of: str | None = None
    under: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Lines that are different. `above` is the line before them, None at the start of the draft.

    `before` are the ids that stood there when the stretch was handed over last, `after` the lines that stand there now;
    lines carried from elsewhere in the draft may stand in it by their id. `taken` is what earlier cuts took away.
    `apart` are lines known to be gone or new with all their words: what others say like them is chance.
    """

    draft_id: str
    above: str | None
    before: tuple[str, ...]
    after: tuple[Line, ...]
    taken: tuple[Taken, ...] = ()
    apart: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """What was deleted, for a later paste of the same ids, and by id the texts that are otherwise than given: of these
    lines, and of paragraphs elsewhere that refer to one that went or came back."""

    taken: Taken = field(default_factory=Taken)
    texts: Mapping[str, str] = field(default_factory=dict)


def name_of(stretch: Stretch, hint: str = "") -> str:
    """What Undo calls it: what the gesture is called, or what was done to the lines."""
    if hint:
        return hint
    before, after = set(stretch.before), {line.id for line in stretch.after}
    new = [line for line in stretch.after if line.id not in before]
    match len(new), len(before - after):
        case 0, 0:
            return "Typing"
        case 1, 0:
            return "Split paragraph" if new[0].text else "New paragraph"
        case 0, 1:
            return "Merge paragraphs"
        case 0, _:
            return "Delete paragraphs"
        case _, 0:
            return "New paragraphs"
        case _:
            return "Rewrite paragraphs"


def rewrite(tx: Transaction, stretch: Stretch) -> Rewritten:
    """Write a stretch of lines into the draft. Raises NotAllowed where agreed text would change, and NotFound where a
    line is gone from the draft: then nothing of it is written."""
    names = tuple(line.id for line in stretch.after)
    is_same_lines = stretch.before == names
    stands = _standing(tx, stretch)
    _require_open(stretch, stands)
    if not is_same_lines:
        stands |= _lifted(tx, stretch, stands)
    taken = together(stretch.taken)
    given = {line.id: _storable(line, stands.get(line.id)) for line in stretch.after}
    others, unmarked = settle_marks(tx, list(stands.values()), given, taken)
    others = {line.id: given[line.id] for line in stretch.after if given[line.id] != line.text} | others
    texts = given | others
    back = {
        each.id: replace(
            each,
            ord="",
            parent_id=None,
            similar_to=_still(tx, each.similar_to),
        )
        for each in taken.paragraphs
        if each.id in texts.keys() - stands.keys()
    }

    went = _went(stretch, stands, texts, back)
    rows = _rows(tx, stretch, stands | back, texts, went)
    before = [stands[name] for name in stretch.before if name in stands]
    gone = [each for each in before if each.id not in texts]
    moved: dict[str, Paragraph] = {}
    if not is_same_lines and (rows or before):
        above = None if stretch.above is None else paragraph_of(tx, stretch.above)
        homes = {line.id: line.under for line in stretch.after if line.under is not None}
        moved = laid_out(tx, above, before, rows, _heirs(stands, {each.id: each for each in rows}, went), homes)
    _write(tx, rows, stands, moved)

    heirs = {old: new for old, new in reversed(went) if old not in texts}
    follow_words(tx, list(stands.values()), texts, heirs)
    deleted = take(tx, [each for each in gone if each.id not in heirs])
    tx.delete(*unmarked)
    now = {each.id: moved.get(each.id, each) for each in rows}
    _let_words_follow(tx, went, stands, now)
    for line in stretch.after:
        if line.copy_of is not None and line.id not in stands and line.id not in back:
            copy_sources(tx, _sources(tx, line.copy_of, taken), now[line.id])
    for each in rows:
        if each.id in stands and each.text != stands[each.id].text:
            reword(tx, each, Relation.ADAPTED)
    touched = {name for each in back for name in give_back(tx, taken, now[each])}
    forget(tx, [each for each in gone if each.id not in heirs], _DELETED)
    tx.delete(*gone)
    touched |= {each.reference.paragraph_id for each in deleted.struck}
    others |= {each.id: each.text for each in tx.among(Paragraph, "id", touched)}
    return Rewritten(taken=_with_notes(deleted, unmarked), texts=others)


# --- before it is written -------------------------------------------------------------------------------------------


def _storable(line: Line, stands: Paragraph | None) -> str:
    """What the line says without characters that no file can hold, or that stand for something else, on one line."""
    if stands is not None and stands.text == line.text:
        return line.text
    return " ".join(printable(line.text).replace(inline.MARK, "").splitlines())


def _standing(tx: Transaction, stretch: Stretch) -> dict[str, Paragraph]:
    """The stretch's paragraphs that the draft has."""
    ids = [*stretch.before, *(line.id for line in stretch.after)]
    found = {each.id: each for each in tx.among(Paragraph, "id", ids)}
    for line in stretch.after:
        if line.id in stretch.before and line.id not in found:
            raise NotFound("a paragraph of these was deleted in another place: undo that, or write it as a new one")
    if any(each.draft_id != stretch.draft_id for each in found.values()):
        raise NotAllowed("a paragraph of another draft cannot be written here")
    if len(found) < len(ids) and tx.get(Draft, stretch.draft_id) is None:
        raise NotFound("that draft is no longer in the workspace")
    return found


def _still(tx: Transaction, paragraph_id: str | None) -> str | None:
    return paragraph_id if paragraph_id and tx.get(Paragraph, paragraph_id) is not None else None


def _require_open(stretch: Stretch, stands: Mapping[str, Paragraph]) -> None:
    texts = {line.id: line.text for line in stretch.after}
    for name, paragraph in stands.items():
        if texts.get(name) != paragraph.text:
            require_open(paragraph)


def _lifted(tx: Transaction, stretch: Stretch, stands: Mapping[str, Paragraph]) -> dict[str, Paragraph]:
    """The lines carried here from elsewhere, each taken from its place: what stood under it stays there."""
    found: dict[str, Paragraph] = {}
    for line in stretch.after:
        if line.id in stands and line.id not in stretch.before:
            carried = paragraph_of(tx, line.id)
            above = _read_before(tx, carried)
            tx.update(*laid_out(tx, above, [carried], [], {}).values())
            last = queries.last_under(tx, stretch.draft_id, None)
            found[line.id] = replace(carried, parent_id=None, ord=between(last.ord if last else None, None))
            tx.update(found[line.id])
    was_moved(tx, found)
    return found


def _read_before(tx: Transaction, paragraph: Paragraph) -> Paragraph | None:
    """The paragraph that is read right before another."""
    sibling = queries.stands_before(tx, paragraph)
    if sibling is None:
        return None if paragraph.parent_id is None else tx.get(Paragraph, paragraph.parent_id)
    while (last := queries.last_under(tx, sibling.draft_id, sibling.id)) is not None:
        sibling = last
    return sibling


def _went(
    stretch: Stretch, stands: Mapping[str, Paragraph], texts: Mapping[str, str], back: Collection[str]
) -> list[tuple[str, str]]:
    """Whose words went to whom: the line they left, and one that has them now."""
    told = {line.id for line in stretch.after if line.id not in stands and line.copy_of is not None} | set(back)
    after = {name: text for name, text in texts.items() if name not in told}
    before = {name: stands[name].text for name in dict.fromkeys([*stretch.before, *texts]) if name in stands}
    if sum(after.get(name) != text for name, text in before.items()) + len(after.keys() - before.keys()) < _TWO:
        return []
    return [pair for pair in flows(before, after) if stretch.apart.isdisjoint(pair)]


def _rows(
    tx: Transaction,
    stretch: Stretch,
    known: Mapping[str, Paragraph],
    texts: Mapping[str, str],
    went: Sequence[tuple[str, str]],
) -> list[Paragraph]:
    """The paragraphs of the lines in order. A new one is like that whose words it has, else like its neighbours."""
    of = {new: old for old, new in reversed(went)}
    below = _below(tx, stretch, known)
    copied = {each.id: each for each in tx.among(Paragraph, "id", [line.copy_of or "" for line in stretch.after])}
    above = tx.get(Paragraph, stretch.above) if below and stretch.above is not None else None
    found: list[Paragraph] = []
    for line in stretch.after:
        paragraph = known.get(line.id)
        if paragraph is None:
            model = known.get(of.get(line.id, "")) or copied.get(line.copy_of or "")
            role = line.role or (model.role if model else role_after(above, below[line.id]))
            language = next((each.language for each in (model, above, below[line.id]) if each is not None), "")
            paragraph = Paragraph(id=line.id, draft_id=stretch.draft_id, ord="", role=role, language=language)
            if model is not None and line.id in of:
                paragraph = _half(model, paragraph)
        if paragraph.text != texts[line.id]:
            paragraph = replace(paragraph, text=texts[line.id], edited=paragraph.edited or line.id in known)
        found.append(paragraph)
        above = paragraph
    return found


def _below(tx: Transaction, stretch: Stretch, known: Mapping[str, Paragraph]) -> dict[str, Paragraph | None]:
    """By each new line the next one that the draft has, as far as that is among the lines or stands under the last."""
    new = [line for line in stretch.after if line.id not in known]
    if not new:
        return {}
    last = stretch.before[-1] if stretch.before else stretch.above
    below = None if last is None else next(iter(queries.stands_after(tx, stretch.draft_id, last, None, most=1)), None)
    found: dict[str, Paragraph | None] = {}
    for line in reversed(stretch.after):
        if line.id in known:
            below = known[line.id]
        else:
            found[line.id] = below
    return found


def _half(whole: Paragraph, half: Paragraph) -> Paragraph:
    """The other half of a paragraph that was split is what that is, but for its place in the outline."""
    label = whole.label if whole.role is half.role else ""
    return replace(
        whole,
        id=half.id,
        role=half.role,
        label=label,
        ord="",
        parent_id=None,
        section="",
        edited=True,
        similar_to=None,
    )


def _heirs(
    stands: Mapping[str, Paragraph], rows: Mapping[str, Paragraph], went: Sequence[tuple[str, str]]
) -> dict[str, str]:
    """Which line has from now on what stood under one that is gone or was split."""
    found: dict[str, str] = {}
    for old, new in went:
        is_split = old in rows and new not in stands
        fits = rows[new].role.heading_level or not stands[old].role.heading_level
        if (is_split or old not in rows) and fits:
            found.setdefault(old, new)
    return found


# --- writing it -----------------------------------------------------------------------------------------------------


def _write(
    tx: Transaction, rows: Sequence[Paragraph], stands: Mapping[str, Paragraph], moved: Mapping[str, Paragraph]
) -> None:
    final = {each.id: each for each in rows} | dict(moved)
    new = {each.id for each in rows} - stands.keys()
    tx.insert_many(final[each.id] for each in rows if each.id in new)
    tx.update(*(each for name, each in final.items() if name not in new and each is not stands.get(name)))


def _let_words_follow(
    tx: Transaction, went: Sequence[tuple[str, str]], stands: Mapping[str, Paragraph], now: dict[str, Paragraph]
) -> None:
    """Where paragraphs came from, and all that points at one that is gone, follows the words."""
    over = {old: new for old, new in reversed(went) if old not in now}
    for old, new in went:
        if over.get(old) != new:
            copy_sources(tx, tx.all(Provenance, paragraph_id=old), now[new])
            reword(tx, now[new], Relation.ADAPTED)
            _take_section(tx, now, old, new)
    for old, new in over.items():
        now[new] = take_over(tx, stands[old], now[new], merged=new in stands)


def _take_section(tx: Transaction, now: dict[str, Paragraph], old: str, new: str) -> None:
    """The half of a split paragraph under which the rest stands is the one that assembling goes on with."""
    whole = now.get(old)
    if whole is None or not whole.section or now[new].section:
        return
    under = (queries.last_under(tx, whole.draft_id, each) for each in (new, old))
    if next(under) is not None and next(under) is None:
        now[old], now[new] = replace(whole, section=""), replace(now[new], section=whole.section)
        tx.update(now[old], now[new])


def _sources(tx: Transaction, paragraph_id: str, taken: Taken) -> list[Provenance]:
    """What a paragraph came from, also where it was cut."""
    return tx.all(Provenance, paragraph_id=paragraph_id) or [
        each for each in taken.provenance if each.paragraph_id == paragraph_id
    ]


def _with_notes(taken: Taken, notes: Iterable[Footnote | Reference]) -> Taken:
    """With the notes that went because their marks did."""
    listed = {each.id: each for each in (*taken.footnotes, *taken.references, *notes)}.values()
    return replace(
        taken,
        footnotes=tuple(each for each in listed if isinstance(each, Footnote)),
        references=tuple(each for each in listed if isinstance(each, Reference)),
    )

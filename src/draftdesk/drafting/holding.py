"""Numbers that people cite are held, and released: from then on what is added is "12 bis", what goes leaves its number.

Nothing but the numbers as they were is stored: who has one now, and what stands where nobody has, is worked out from
where the paragraphs stand (`model.holding`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from draftdesk.drafting.profiles import profile_of
from draftdesk.drafting.standing import paragraph_of, place, require_open
from draftdesk.model import inline
from draftdesk.model.comparison_told import opening
from draftdesk.model.document import Table
from draftdesk.model.drafts import Draft, HeldNumber, Holding, Paragraph
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.holding import Fate, Placeholder, Released, concordance, held_now
from draftdesk.model.ids import new_id
from draftdesk.model.numbering import Number, cited, continues, is_of_alternatives, numbers, series_of
from draftdesk.model.suffixes import Bis
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import VersionParagraph
from draftdesk.workspace.transaction import Transaction

HOLD = "Hold numbers"
RELEASE = "Release numbers"


def hold(tx: Transaction, draft: Draft) -> int:
    """Hold the draft's numbers as they are now; returns how many there are.

    Where they are held already, those that paragraphs got since ("12 bis") are held too: people cite them now.
    """
    now = _require(tx, draft)
    if not now.numbers_held:
        tx.update(replace(now, numbers_held=True))
    before = queries.held_numbers(tx, draft.id)
    after = held_now(in_order(queries.paragraphs(tx, draft.id)), profile_of(tx, now), before, draft.id)
    _store(tx, before, after)
    return len(after)


def release(tx: Transaction, draft: Draft) -> tuple[Released, ...]:
    """Number the draft through once more; returns what became of every number. Raises NotAllowed where none is held."""
    now = _require(tx, draft)
    found = released(tx, draft)
    tx.update(replace(now, numbers_held=False))
    tx.delete(*queries.held_numbers(tx, draft.id))
    return found


def released(look: Look, draft: Draft) -> tuple[Released, ...]:
    """What would become of every number if they were released now. Raises NotAllowed where none is held."""
    now = _require(look, draft)
    if not now.numbers_held:
        raise NotAllowed(f"the numbers of “{draft.name}” are not held; hold them when people begin to cite them")
    ordered = in_order(queries.paragraphs(look, draft.id))
    return concordance(ordered, profile_of(look, now), queries.held_numbers(look, draft.id))


def _require(look: Look, draft: Draft) -> Draft:
    now = look.get(Draft, draft.id)
    if now is None:
        raise NotFound(f"the draft “{draft.name}” is no longer there")
    return now


def _store(tx: Transaction, before: Iterable[HeldNumber], after: Iterable[HeldNumber]) -> None:
    known = {row.id: row for row in before}
    wanted = {row.id: row for row in after}
    tx.delete(*(row for name, row in known.items() if name not in wanted))
    tx.update(*(row for name, row in wanted.items() if name in known and row != known[name]))
    tx.insert_many(row for name, row in wanted.items() if name not in known)


def numbers_of(look: Look, draft: Draft, ordered: Sequence[Paragraph] | None = None) -> dict[str, Number]:
    """The numbers of the working draft's paragraphs, by their ids."""
    paragraphs = in_order(queries.paragraphs(look, draft.id)) if ordered is None else ordered
    return numbers(paragraphs, profile_of(look, draft), queries.held_numbers(look, draft.id))


def lines_of(ordered: Sequence[Paragraph], shown: Iterable[Placeholder]) -> list[Paragraph | Placeholder]:
    """Paragraphs in reading order with the placeholders among them."""
    after: dict[str | None, list[Placeholder]] = {}
    for each in shown:
        after.setdefault(each.after, []).append(each)
    found: list[Paragraph | Placeholder] = [*after.get(None, ())]
    for paragraph in ordered:
        found += (paragraph, *after.get(paragraph.id, ()))
    return found


# --- what the acts of composing let follow --------------------------------------------------------------------------


def was_moved(tx: Transaction, paragraph_ids: Iterable[str]) -> None:
    """A person moved these: they, and not those they passed, give up their numbers."""
    rows = tx.among(HeldNumber, "paragraph_id", paragraph_ids)
    tx.update(*(replace(row, state=Holding.MOVED) for row in rows if row.state is Holding.KEPT))


def went_over(tx: Transaction, old_id: str, new_id: str) -> None:
    """The words of a paragraph that goes are in another now: that is where its numbers lead."""
    rows = tx.all(HeldNumber, paragraph_id=old_id)
    tx.update(*(replace(row, paragraph_id=new_id, state=Holding.VACANT) for row in rows))


# --- alternatives ---------------------------------------------------------------------------------------------------


def set_alternative(tx: Transaction, paragraph_id: str, of: str | None) -> Paragraph:
    """Make a paragraph an alternative of another ("12 alt"), right after that and its other alternatives; None makes it
    a paragraph of its own, where it stands.

    An alternative of an alternative is one of the same paragraph. Raises NotAllowed where it is agreed, or where one
    stands under the other.
    """
    paragraph = paragraph_of(tx, paragraph_id)
    require_open(paragraph)
    if of is None:
        alone = replace(paragraph, alternative_to=None)
        tx.update(alone)
        return alone
    target = paragraph_of(tx, of)
    target = paragraph_of(tx, target.alternative_to) if target.alternative_to else target
    _require_other(tx, paragraph, target)
    own = tx.all(Paragraph, alternative_to=paragraph.id)
    others = [each for each in tx.all(Paragraph, alternative_to=target.id) if each.parent_id == target.parent_id]
    ordered = {each.id: at for at, each in enumerate(in_order(queries.paragraphs(tx, target.draft_id)))}
    after = max((each for each in others if each.id != paragraph.id), key=lambda each: ordered[each.id], default=target)
    changed = replace(
        paragraph,
        alternative_to=target.id,
        role=target.role,
        label="",
        parent_id=target.parent_id,
        ord=place(tx, target.draft_id, target.parent_id, after.id, paragraph.id),
    )
    tx.update(changed, *(replace(each, alternative_to=target.id) for each in own))
    was_moved(tx, [paragraph.id])
    return changed


def _require_other(tx: Transaction, paragraph: Paragraph, target: Paragraph) -> None:
    if paragraph.id == target.id or paragraph.draft_id != target.draft_id:
        raise NotAllowed("a paragraph is an alternative of another one of its draft")
    if paragraph.role.heading_level or target.role.heading_level:
        raise NotAllowed("a heading has no alternatives; write the other heading in square brackets")
    parent_id = target.parent_id
    while parent_id is not None:
        if parent_id == paragraph.id:
            raise NotAllowed("a paragraph cannot be an alternative of one that stands under it")
        above = tx.get(Paragraph, parent_id)
        parent_id = above.parent_id if above else None


def bis_name(bis: Bis) -> str:
    """What Undo calls it to give bis its meaning (see `profiles.take_bis`)."""
    return "Use bis for added paragraphs" if bis is Bis.ADDITIONAL else "Use bis for versions of a paragraph"


def set_alternative_name(of: Number | None) -> str:
    """What Undo calls it; `of` is the number of what it is an alternative of."""
    return f"Make alternative of {of.full}" if of is not None and of.full else "Make alternative" if of else "Make own"


def held_paragraph(row: HeldNumber) -> Paragraph:
    """The paragraph that a number was held for, as far as is known of it."""
    return Paragraph(
        id=row.paragraph_id,
        draft_id=row.draft_id,
        ord="",
        role=row.role,
        parent_id=row.parent_id,
        label=row.label,
        alternative_to=is_of_alternatives(row.series) or None,
    )


# --- versions -------------------------------------------------------------------------------------------------------


def hold_as(tx: Transaction, draft: Draft, rows: Sequence[VersionParagraph]) -> None:
    """Hold the numbers of a version whose paragraphs have just been restored, where the draft's are held, or would be
    others than the version was issued with."""
    now = _require(tx, draft)
    ordered = in_order(queries.paragraphs(tx, draft.id))
    profile = profile_of(tx, now)
    plain = numbers(ordered, profile)
    if not now.numbers_held:
        if all(row.stands_for is None and plain[row.paragraph_id].printed == row.number for row in rows):
            return
        tx.update(replace(now, numbers_held=True))
    here = {each.id for each in ordered}
    roles = {row.paragraph_id: row.role for row in rows}
    full: dict[str, str] = {}
    found: list[HeldNumber] = []
    for row in rows:
        above = row.parent_id or ""
        outer = full.get(above, "") if continues(row.role, roles.get(above)) else ""
        full[row.paragraph_id] = cited(row.number, outer)
        series = series_of(_paragraph(draft, row), profile)
        if row.number.strip() and series:
            found.append(
                HeldNumber(
                    id=row.paragraph_id if row.stands_for else new_id(),
                    draft_id=draft.id,
                    paragraph_id=row.stands_for or row.paragraph_id,
                    series=series,
                    position=row.n,
                    printed=row.number,
                    full=full[row.paragraph_id],
                    role=row.role,
                    depth=row.depth,
                    parent_id=row.parent_id,
                    label=row.label,
                    state=Holding.VACANT if row.stands_for in here else Holding.KEPT,
                )
            )
    _store(tx, queries.held_numbers(tx, draft.id), found)


def _paragraph(draft: Draft, row: VersionParagraph) -> Paragraph:
    """What a line of a version was in the draft, as far as its number goes."""
    return Paragraph(
        id=row.paragraph_id,
        draft_id=draft.id,
        ord="",
        role=row.role,
        parent_id=row.parent_id,
        label=row.label,
        alternative_to=row.alternative_to,
    )


# --- the concordance told -------------------------------------------------------------------------------------------


def concordance_table(look: Look, draft: Draft, found: Sequence[Released]) -> Table:
    """The concordance as a report: each number that was cited, the new one, what happened, and how the text begins."""
    begins = {each.id: opening(inline.plain(each.text)) for each in queries.paragraphs(look, draft.id)}
    counts = ", ".join(f"{count} {fate}" for fate in Fate if (count := sum(each.fate is fate for each in found)))
    return Table(
        title=f"Concordance of numbers: {draft.title or draft.name}",
        note=f"{len(found)} numbers: {counts}." if found else "No number was held.",
        columns=("Number", "New number", "What happened", "Paragraph"),
        rows=tuple((each.old, each.new or _DASH, str(each.fate), begins.get(each.paragraph_id, "")) for each in found),
    )


_DASH = "–"


def as_json(draft: Draft, found: Sequence[Released]) -> dict[str, Any]:
    """The concordance as others may rely on it."""
    return {
        "draft": draft.name,
        "summary": {
            "all": len(found),
            **{fate.replace(" ", "_"): sum(each.fate is fate for each in found) for fate in Fate},
        },
        "numbers": [
            {
                "old": each.old,
                "new": each.new or None,
                "what": str(each.fate),
                "paragraph_id": each.paragraph_id if each.fate is not Fate.DELETED else None,
            }
            for each in found
        ],
    }

"""What paragraphs are and how far they are agreed, for one or many at once. Agreed text stays, and is named."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from draftdesk.drafting import composing
from draftdesk.drafting.arranging import Arranged
from draftdesk.drafting.deciding import mention
from draftdesk.drafting.standing import AGREED
from draftdesk.model.drafts import Paragraph, Role, Status
from draftdesk.model.errors import NotAllowed
from draftdesk.model.ordering import rekeyed
from draftdesk.model.roles import with_roles
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries
from draftdesk.workspace.transaction import Transaction


def bulk_name(what: str, called: Sequence[str], value: str = "") -> str:
    """How Undo shows it: "Change role of 12 (a) to heading 2", "Reopen 3 paragraphs"."""
    whose = called[0] if len(called) == 1 else f"{len(called)} paragraphs"
    return f"{what} {whose} to {value}" if value else f"{what} {whose}"


def set_roles(tx: Transaction, ids: Iterable[str], role: Role) -> Arranged:
    """Give paragraphs that role. The draft reads on in the same order; what follows a new heading stands under it.

    Raises NotAllowed where all of them are agreed.
    """
    chosen = _chosen(tx, ids)
    kept = tuple(each for each in chosen if each.status in AGREED)
    _require_some(chosen, kept)
    wanted = {each.id: role for each in chosen if each not in kept}
    drafts = {each.draft_id for each in chosen}
    changed = [each for draft_id in drafts for each in _laid_out(tx, draft_id, wanted)]
    tx.update(*changed)
    return Arranged(tuple(each for each in changed if each.id in wanted), kept)


def set_statuses(
    tx: Transaction, ids: Iterable[str], status: Status, *, date: str | None = None, meeting: str = ""
) -> Arranged:
    """Say how far paragraphs are agreed, when and where. Of agreed ones only those agreed ad ref can be agreed; the
    others stay. Raises NotAllowed where all of them stay."""

    def stays(paragraph: Paragraph) -> bool:
        return paragraph.status in AGREED and (status not in AGREED or paragraph.status is Status.AGREED)

    return _each(tx, ids, stays, lambda each: composing.set_status(tx, each.id, status, date=date, meeting=meeting))


def reopen_all(tx: Transaction, ids: Iterable[str], reason: str) -> Arranged:
    """Make agreed ones of these open again, for a reason. Raises NotAllowed without one, or where none is agreed."""
    agreed = [each for each in _chosen(tx, ids) if each.status in AGREED]
    if not agreed:
        raise NotAllowed("none of these is agreed: there is nothing to reopen")
    return Arranged(tuple(composing.reopen(tx, each.id, reason) for each in agreed))


def _chosen(tx: Transaction, ids: Iterable[str]) -> list[Paragraph]:
    return [found for name in dict.fromkeys(ids) if (found := tx.get(Paragraph, name)) is not None]


def _each(
    tx: Transaction,
    ids: Iterable[str],
    stays: Callable[[Paragraph], bool],
    do: Callable[[Paragraph], Paragraph],
) -> Arranged:
    chosen = _chosen(tx, ids)
    kept = tuple(filter(stays, chosen))
    _require_some(chosen, kept)
    return Arranged(tuple(do(each) for each in chosen if each not in kept), kept)


def _laid_out(tx: Transaction, draft_id: str, wanted: dict[str, Role]) -> list[Paragraph]:
    before = in_order(queries.paragraphs(tx, draft_id))
    old = {each.id: each for each in before}
    now = with_roles(before, wanted)
    siblings: dict[str | None, list[Paragraph]] = {}
    for each in now:
        siblings.setdefault(each.parent_id, []).append(each)
    found: list[Paragraph] = []
    for parent_id, under in siblings.items():
        keys = rekeyed([each.ord if old[each.id].parent_id == parent_id else None for each in under])
        found += [replace(each, ord=key) for each, key in zip(under, keys, strict=True)]
    return [each for each in found if each != old[each.id]]


def _require_some(chosen: Sequence[Paragraph], kept: Sequence[Paragraph]) -> None:
    if kept and len(kept) == len(chosen):
        one = len(kept) == 1
        what = f"“{mention(kept[0])}” is {kept[0].status}" if one else "all of these are agreed"
        raise NotAllowed(f"{what}: reopen {'it' if one else 'them'} first")

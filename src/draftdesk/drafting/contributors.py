"""Contributors: made, changed, merged, deleted; and who belongs to which group from when to when."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from draftdesk.drafting.attribution import GROUPS
from draftdesk.drafting.changes import counted, days_given, name_given, one_line
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.vocabulary import Contributor, Membership
from draftdesk.workspace import queries
from draftdesk.workspace.records import Setting, SnippetContributor, SourceSubmitter
from draftdesk.workspace.transaction import Transaction


def new_contributor(tx: Transaction, contributor: Contributor) -> Contributor:
    """A new contributor as a person describes it; its `id` is given here.

    Raises NotAllowed where it has no name, or a name or code that another has.
    """
    made = replace(_described(contributor), id=new_id())
    _require_free(tx, made)
    tx.insert(made)
    return made


def change_contributor(tx: Transaction, contributor: Contributor) -> Contributor:
    """Give the contributor of that id all the fields of this one; a name that it had goes to its other names.

    Raises what `new_contributor` raises: whom two names mean can be made one with `merge_contributors`.
    """
    before = _contributor(tx, contributor.id)
    after = _described(contributor)
    if before.name != after.name:
        after = replace(after, names=_forms((*after.names, before.name), after))
    _require_free(tx, after, before)
    tx.update(after)
    if before.code and after.code and before.code != after.code:
        _follow_code(tx, before.code, after.code)
    return after


def merge_contributors(tx: Transaction, contributor: Contributor, into: Contributor) -> int:
    """Make two contributors one: `into` has the snippets, sources, groups and members of both, and all their names.

    Returns how many snippets were the other's. Raises NotAllowed for a contributor and itself, and for a group and
    its member.
    """
    gone, kept = _contributor(tx, contributor.id), _contributor(tx, into.id)
    if gone.id == kept.id:
        raise NotAllowed(f"“{kept.name}” cannot be merged with itself")
    ties = queries.memberships(tx, gone.id)
    if any(kept.id in {tie.group_id, tie.member_id} for tie in ties):
        raise NotAllowed(f"of “{gone.name}” and “{kept.name}” one is a member of the other: end that first")
    moved = tx.relink(SnippetContributor, gone.id, kept.id)
    tx.relink(SourceSubmitter, gone.id, kept.id)
    _move_ties(tx, ties, gone, kept)
    code = kept.code or gone.code
    if gone.code and code != gone.code:
        _follow_code(tx, gone.code, code)
    names = (*kept.names, gone.name, *gone.names, gone.official, gone.code if gone.code != code else "")
    merged = replace(kept, code=code, official=kept.official or gone.official)
    former = tuple(dict.fromkeys((*kept.former, *gone.former)))
    tx.update(replace(merged, names=_forms(names, merged), former=former))
    tx.delete(gone)
    return len(moved)


def delete_contributor(tx: Transaction, contributor: Contributor) -> None:
    """Take a contributor away whom nothing comes from. Its own memberships of groups go with it.

    Raises NotAllowed, with how many, while snippets, sources or members are its own.
    """
    found = _contributor(tx, contributor.id)
    ties = queries.memberships(tx, found.id)
    holds = [
        _count(len(tx.all(SnippetContributor, contributor_id=found.id)), "snippet"),
        _count(len(tx.all(SourceSubmitter, contributor_id=found.id)), "source"),
        _count(sum(tie.group_id == found.id for tie in ties), "member"),
    ]
    if any(holds):
        what = " and ".join(filter(None, holds))
        raise NotAllowed(f"“{found.name}” has {what}: merge it into another contributor, or take these from it first")
    tx.delete(*ties)
    tx.delete(found)


# --- groups ---------------------------------------------------------------------------------------------------------


def add_member(
    tx: Transaction, group: Contributor, member: Contributor, *, since: str | None = None, until: str | None = None
) -> Membership:
    """Say that a contributor belongs to a group, between ISO days where these are known.

    Raises NotAllowed for a group and itself, days that are none, and where it is a member already in that time.
    """
    membership = Membership(id=new_id(), group_id=group.id, member_id=member.id)
    tx.insert(checked := _checked(tx, replace(membership, since=since, until=until)))
    return checked


def change_member(tx: Transaction, membership: Membership) -> Membership:
    """Give the membership of that id these days. Raises what `add_member` raises."""
    if tx.get(Membership, membership.id) is None:
        raise NotFound("that membership is gone")
    tx.update(checked := _checked(tx, membership))
    return checked


def remove_member(tx: Transaction, membership: Membership) -> None:
    """Forget that a contributor ever belonged to a group; where it left, give the day instead."""
    tx.delete(membership)


def _checked(tx: Transaction, membership: Membership) -> Membership:
    group, member = _contributor(tx, membership.group_id), _contributor(tx, membership.member_id)
    if group.id == member.id:
        raise NotAllowed(f"“{group.name}” cannot be a member of itself")
    since, until = days_given(membership.since, membership.until)
    found = replace(membership, since=since, until=until)
    for other in tx.all(Membership, group_id=group.id, member_id=member.id):
        if other.id != found.id and _overlap(other, found):
            raise NotAllowed(f"“{member.name}” is a member of “{group.name}” already in that time")
    return found


def _overlap(one: Membership, other: Membership) -> bool:
    first, last = max(one.since or "", other.since or ""), min(one.until or "9999", other.until or "9999")
    return first <= last


def _move_ties(tx: Transaction, ties: Iterable[Membership], gone: Contributor, kept: Contributor) -> None:
    """Memberships go over, but for those the other has already."""
    known = {(tie.group_id, tie.member_id, tie.since, tie.until) for tie in queries.memberships(tx, kept.id)}
    for tie in ties:
        group, member = (kept.id if name == gone.id else name for name in (tie.group_id, tie.member_id))
        if (group, member, tie.since, tie.until) in known:
            tx.delete(tie)
        else:
            tx.update(replace(tie, group_id=group, member_id=member))


# --- names ----------------------------------------------------------------------------------------------------------


def _contributor(tx: Transaction, name: str) -> Contributor:
    found = tx.get(Contributor, name)
    if found is None:
        raise NotFound("that contributor is gone: it was deleted or merged into another")
    return found


def _described(contributor: Contributor) -> Contributor:
    name = name_given(contributor.name, "a contributor")
    described = replace(
        contributor,
        name=name,
        code=one_line(contributor.code),
        official=one_line(contributor.official),
        former=tuple(filter(None, map(one_line, contributor.former))),
    )
    return replace(described, names=_forms(map(one_line, contributor.names), described))


def _forms(words: Iterable[str], who: Contributor) -> tuple[str, ...]:
    """The words, each once whatever its case, without what it is called already."""
    said = {fold(who.name), fold(who.official)}
    found: dict[str, str] = {}
    for each in words:
        if each and fold(each) not in said:
            found.setdefault(fold(each), each)
    return tuple(found.values())


def _require_free(tx: Transaction, who: Contributor, before: Contributor | None = None) -> None:
    """No other contributor may be known by a name or code that is new to this one."""
    had = _known_by(before) if before else set()
    for other in tx.all(Contributor):
        if other.id == who.id:
            continue
        if taken := (_known_by(who) - had) & _known_by(other):
            word = next(each for each in (who.name, who.code, who.official, *who.names) if fold(each) in taken)
            raise NotAllowed(f"“{word}” means “{other.name}” already: merge the two, or choose another")


def _known_by(who: Contributor) -> set[str]:
    return {fold(each) for each in (who.name, who.code, who.official, *who.names) if each}


def _follow_code(tx: Transaction, old: str, new: str) -> None:
    """The groups that stand for their members in an attribution by group are listed by their codes."""
    listed = tx.get(Setting, GROUPS)
    if listed is None:
        return
    codes = [new if code.strip() == old else code.strip() for code in listed.value.split(";")]
    tx.update(replace(listed, value="; ".join(dict.fromkeys(filter(None, codes)))))


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}" if number else ""


# --- what Undo calls it ---------------------------------------------------------------------------------------------


def new_contributor_name(contributor: Contributor) -> str:
    """ "New contributor Wales"."""
    return f"New contributor {one_line(contributor.name)}"


def change_contributor_name(before: Contributor, after: Contributor) -> str:
    """ "Rename contributor Swaziland to Eswatini", "Change Eswatini"."""
    if one_line(before.name) != one_line(after.name):
        return f"Rename contributor {before.name} to {one_line(after.name)}"
    return f"Change {before.name}"


def merge_contributors_name(contributors: Sequence[Contributor], into: Contributor) -> str:
    """ "Merge Brasil into Brazil", "Merge 3 contributors into Brazil"."""
    gone = [each.name for each in contributors if each.id != into.id]
    return f"Merge {counted(gone, 'contributors')} into {into.name}"


def delete_contributors_name(contributors: Sequence[Contributor]) -> str:
    """ "Delete contributor Wales", "Delete 3 contributors"."""
    names = [each.name for each in contributors]
    return f"Delete {'contributor ' if len(names) == 1 else ''}{counted(names, 'contributors')}"


def add_member_name(group: Contributor, member: Contributor) -> str:
    """ "Add Fiji to Pacific Islands Forum"."""
    return f"Add {member.name} to {group.name}"


def change_member_name(group: Contributor, member: Contributor) -> str:
    """ "Change days of Fiji in Pacific Islands Forum"."""
    return f"Change days of {member.name} in {group.name}"


def remove_member_name(group: Contributor, member: Contributor) -> str:
    """ "Take Fiji out of Pacific Islands Forum"."""
    return f"Take {member.name} out of {group.name}"

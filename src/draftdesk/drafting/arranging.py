"""Putting paragraphs elsewhere, several at once: dragged, stepped up and down, promoted, demoted, deleted.

What stands under a paragraph goes with it, and is not moved by itself where both are chosen. A paragraph becomes what
its new place asks for: a sub-paragraph under another, a heading of the level below the one it stands under.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting import composing
from draftdesk.drafting.deciding import mention
from draftdesk.drafting.standing import AGREED, heading_role, require_open, shift_headings
from draftdesk.model.drafts import Paragraph, Role
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.placing import is_heading, refusal
from draftdesk.model.tree import children, in_order
from draftdesk.workspace import queries
from draftdesk.workspace.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Arranged:
    """What was moved or taken away, and what was left as it is because it is agreed."""

    done: tuple[Paragraph, ...]
    skipped: tuple[Paragraph, ...] = ()


def arrange_name(verb: str, called: Sequence[str]) -> str:
    """How Undo shows it: "Move 12 (a)", "Promote 3 paragraphs". `called` are numbers, or first words of headings."""
    return f"{verb} {called[0]}" if len(called) == 1 else f"{verb} {len(called)} paragraphs"


def move_all(tx: Transaction, ids: Iterable[str], *, parent_id: str | None, after: str | None) -> Arranged:
    """Put paragraphs under a parent (None: at the top), in their order, after that sibling (None: first).

    Raises NotAllowed where one of them cannot stand there, or would become something else although it is agreed.
    """
    tree = _Tree.of(tx, ids)
    parent = tree.find(parent_id) if parent_id else None
    moved: list[Paragraph] = []
    for each in tree.tops:
        siblings = [other for other in tree.under.get(parent_id, ()) if other not in tree.tops]
        at = next((n for n, other in enumerate(siblings) if other.id == after), -1)
        before = moved[-1] if moved else (siblings[at] if at >= 0 else None)
        following = siblings[at + 1] if at + 1 < len(siblings) else None
        told = refusal(each, parent, before, following, tree.above(parent))
        if told:
            raise NotAllowed(told)
        moved.append(_put(tx, each, parent, before.id if before else None, _company(siblings, at)))
    return Arranged(tuple(moved))


def step(tx: Transaction, ids: Iterable[str], by: int) -> Arranged:
    """One place up (-1) or down (1) among what they stand with; at the end of a section into the one beside it.

    Raises NotAllowed where there is nowhere to go, and for paragraphs that do not stand together.
    """
    tree = _Tree.of(tx, ids)
    if not tree.tops:
        return Arranged(())
    first = tree.tops[0]
    if any(each.parent_id != first.parent_id or is_heading(each) != is_heading(first) for each in tree.tops):
        raise NotAllowed("only paragraphs that stand under the same heading can be moved up and down together")
    parent_id, after = _beside(tree, first, by)
    return move_all(tx, [each.id for each in tree.tops], parent_id=parent_id, after=after)


def promote_all(tx: Transaction, ids: Iterable[str]) -> Arranged:
    """All one level up, in their order; agreed ones stay."""
    return _each_open(tx, ids, composing.promote, backwards=True)


def demote_all(tx: Transaction, ids: Iterable[str]) -> Arranged:
    """All one level down, in their order; agreed ones stay."""
    return _each_open(tx, ids, composing.demote)


def delete_all(tx: Transaction, ids: Iterable[str]) -> Arranged:
    """Take paragraphs away with all that stands under them; those that are agreed, or hold what is, stay."""
    tree = _Tree.of(tx, ids)
    kept = tuple(each for each in tree.tops if any(one.status in AGREED for one in tree.with_all_under(each)))
    _require_some(tree, kept)
    return Arranged(tuple(one for each in tree.tops if each not in kept for one in composing.delete(tx, each.id)), kept)


@dataclass(frozen=True, slots=True)
class _Tree:
    """A draft's paragraphs, and of the chosen ones those that stand under none of the others."""

    known: dict[str, Paragraph]
    under: dict[str | None, Sequence[Paragraph]]
    tops: list[Paragraph]

    @staticmethod
    def of(tx: Transaction, ids: Iterable[str]) -> "_Tree":
        wanted = set(ids)
        drafts = {each.draft_id for each in (tx.get(Paragraph, name) for name in wanted) if each is not None}
        if len(drafts) > 1:
            raise NotAllowed("paragraphs of several drafts cannot be moved together")
        paragraphs = in_order(queries.paragraphs(tx, drafts.pop())) if drafts else []
        tree = _Tree({each.id: each for each in paragraphs}, dict(children(paragraphs)), [])
        tree.tops.extend(each for each in paragraphs if each.id in wanted and wanted.isdisjoint(tree.above(each)[1:]))
        return tree

    def find(self, name: str) -> Paragraph:
        if name not in self.known:
            raise NotFound("the place in the draft is no longer there")
        return self.known[name]

    def above(self, paragraph: Paragraph | None) -> list[str]:
        """A paragraph and what it stands under, from itself up."""
        found: list[str] = []
        while paragraph is not None and paragraph.id not in found:
            found.append(paragraph.id)
            paragraph = self.known.get(paragraph.parent_id or "")
        return found

    def with_all_under(self, paragraph: Paragraph) -> list[Paragraph]:
        found = [paragraph]
        for each in found:
            found.extend(self.under.get(each.id, ()))
        return found


def _put(
    tx: Transaction, paragraph: Paragraph, parent: Paragraph | None, after: str | None, company: Role | None
) -> Paragraph:
    role = _role_there(paragraph, parent, company)
    if role is not paragraph.role:
        require_open(paragraph)
        if is_heading(paragraph):
            shift_headings(tx, paragraph, role.heading_level - paragraph.role.heading_level)
        tx.update(replace(paragraph, role=role))
    return composing.move(tx, paragraph.id, parent_id=parent.id if parent else None, after=after)


def _role_there(paragraph: Paragraph, parent: Paragraph | None, company: Role | None) -> Role:
    """What it is in its new place; `company` is what stands beside it there."""
    role = paragraph.role
    if role in (Role.TITLE, Role.NOTE):
        return role
    if role.heading_level:
        if parent is not None:
            return heading_role(parent.role.heading_level + 1)
        return company if company is not None and company.heading_level else role
    if parent is not None and not is_heading(parent):
        return Role.SUB_PARAGRAPH
    if role is not Role.SUB_PARAGRAPH:
        return role
    return company if company in (Role.OPERATIVE, Role.PREAMBULAR) else Role.OPERATIVE


def _company(siblings: Sequence[Paragraph], at: int) -> Role | None:
    beside = [siblings[n] for n in (at, at + 1) if 0 <= n < len(siblings)]
    return beside[0].role if beside else None


def _beside(tree: _Tree, first: Paragraph, by: int) -> tuple[str | None, str | None]:
    """Under which parent, and after which sibling, one place further up or down is."""
    kind = is_heading(first)
    siblings = [each for each in tree.under[first.parent_id] if is_heading(each) == kind]
    edge = siblings.index(first) if by < 0 else siblings.index(tree.tops[-1])
    if 0 <= edge + by < len(siblings):
        neighbour = siblings[edge + by]
        if by > 0:
            return first.parent_id, neighbour.id
        everyone = [each for each in tree.under[first.parent_id] if each not in tree.tops]
        at = everyone.index(neighbour)
        return first.parent_id, everyone[at - 1].id if at else None
    home = tree.known.get(first.parent_id or "")
    homes = _homes(tree, home, kind) if home else []
    at = homes.index(home) + by if home else -1
    if not 0 <= at < len(homes):
        raise NotAllowed(f"there is nothing {'above' if by < 0 else 'below'} that it could be moved past")
    there = tree.under.get(homes[at].id, ())
    passed = [each for each in there if not is_heading(each) or (kind and by < 0)]
    return homes[at].id, passed[-1].id if passed and (kind or by < 0) else None


def _homes(tree: _Tree, home: Paragraph, kind: bool) -> Sequence[Paragraph]:
    """What such as stands under `home` can stand under, in reading order: headings under headings of one level."""
    if not is_heading(home):
        return [each for each in tree.under[home.parent_id] if not is_heading(each)]
    headings = [each for each in tree.known.values() if is_heading(each)]
    return [each for each in headings if each.role is home.role] if kind else headings


def _each_open(
    tx: Transaction, ids: Iterable[str], do: Callable[[Transaction, str], Paragraph], *, backwards: bool = False
) -> Arranged:
    tree = _Tree.of(tx, ids)
    kept = tuple(each for each in tree.tops if each.status in AGREED)
    _require_some(tree, kept)
    going = [each for each in tree.tops if each not in kept]
    done = [do(tx, each.id) for each in (reversed(going) if backwards else going)]
    return Arranged(tuple(reversed(done) if backwards else done), kept)


def _require_some(tree: _Tree, kept: Sequence[Paragraph]) -> None:
    if kept and len(kept) == len(tree.tops):
        one = len(kept) == 1
        what = f"“{mention(kept[0])}” is agreed, or holds what is" if one else "all of these are agreed"
        raise NotAllowed(f"{what}: reopen {'it' if one else 'them'} first")

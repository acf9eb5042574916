"""A proposal as a tree: sections with what would go there, then what is there already and what stays out."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.assembly import Assembly, Placement, Way
from draftdesk.model.document import printed_text
from draftdesk.model.drafts import Draft, Outcome
from draftdesk.model.sources import Snippet, Source

if TYPE_CHECKING:
    from draftdesk.drafting.proposing import Prepared
    from draftdesk.drafting.workspaces import Look

ALREADY_THERE = "already there"
"""The key of the line above what the draft has already."""
_SHORT = 60


class Kind(Enum):
    """What a line of the tree is."""

    SECTION = auto()
    PLACED = auto()
    ALREADY_THERE = auto()
    NOT_PLACED = auto()
    KEPT_OUT = auto()


@dataclass(slots=True, eq=False)
class Node:
    """A line of the tree. `title` is a section's; a group has none and no snippet either. `count` is how many snippets
    are under it; `number` its place among all lines."""

    kind: Kind
    parent: "Node | None" = None
    title: str = ""
    key: str = ""
    snippet: Snippet | None = None
    placement: Placement | None = None
    reason: str = ""
    row: int = 0
    number: int = 0
    count: int = 0
    children: list["Node"] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What assembling would do, with what is needed to show it. `names` says what snippets join or nearly repeat: the
    reference of another snippet, or a paragraph's number and beginning, by id."""

    prepared: "Prepared"
    roots: tuple[Node, ...]
    nodes: tuple[Node, ...]
    sources: Mapping[str, Source]
    names: Mapping[str, str]

    @property
    def assembly(self) -> Assembly:
        return self.prepared.assembly

    @property
    def total(self) -> int:
        """Every snippet of the workspace."""
        return len(self.assembly.placed) + len(self.assembly.already_there) + len(self.assembly.not_placed)


def make_proposal(look: "Look", draft: Draft, progress: Progress = silent) -> Proposal:
    """What assembling the draft would do now; `progress` may stop the work. Raises DraftDeskError."""
    from draftdesk.drafting.assembling import prepare
    from draftdesk.workspace import queries

    prepared = prepare(look, draft, progress)
    assembly = prepared.assembly
    kept_out = {
        each.snippet_id
        for each in queries.decisions(look, draft.id)
        if each.outcome in {Outcome.SET_ASIDE, Outcome.PARKED}
    }
    roots = (*_sections(assembly), *_groups(assembly, kept_out))
    return Proposal(
        prepared=prepared,
        roots=roots,
        nodes=tuple(_numbered(roots)),
        sources={source.id: source for source in queries.sources(look)},
        names=_names(look, draft, assembly),
    )


def _sections(assembly: Assembly) -> list[Node]:
    """The sections that get something, within those they stand in; a section without a title is its parent's."""
    filling: dict[str, list[Placement]] = defaultdict(list)
    for placement in assembly.placed:
        filling[placement.slot].append(placement)
    made: dict[str, Node] = {}
    roots: list[Node] = []
    for slot in assembly.slots:
        parent = made.get(slot.parent or "")
        node = Node(kind=Kind.SECTION, parent=parent, title=slot.title, key=slot.key)
        node.children = [
            Node(kind=Kind.PLACED, parent=node, snippet=each.snippet, placement=each, key=each.snippet.id, count=1)
            for each in filling.get(slot.key, ())
        ]
        made[slot.key] = node
        (parent.children if parent else roots).append(node)
    return [node for node in roots if _counted(node)]


def _counted(node: Node) -> int:
    """Counts the snippets under a section, and takes away the sections that get none."""
    node.children = [child for child in node.children if child.kind is not Kind.SECTION or _counted(child)]
    node.count = sum(child.count for child in node.children)
    return node.count


def _groups(assembly: Assembly, kept_out: set[str]) -> list[Node]:
    already = Node(kind=Kind.ALREADY_THERE, key=ALREADY_THERE)
    out = Node(kind=Kind.NOT_PLACED, key="not placed")
    kept = Node(kind=Kind.KEPT_OUT, key="kept out")
    for snippet in assembly.already_there:
        already.children.append(Node(kind=Kind.ALREADY_THERE, parent=already, snippet=snippet, key=snippet.id, count=1))
    for each in assembly.not_placed:
        group = kept if each.snippet.id in kept_out else out
        group.children.append(
            Node(kind=group.kind, parent=group, snippet=each.snippet, reason=each.reason, key=each.snippet.id, count=1)
        )
    for group in (already, out, kept):
        group.count = len(group.children)
    return [group for group in (out, kept, already) if group.children]


def _numbered(roots: tuple[Node, ...]) -> list[Node]:
    found: list[Node] = []
    left = list(reversed(roots))
    for row, root in enumerate(roots):
        root.row = row
    while left:
        node = left.pop()
        node.number = len(found)
        found.append(node)
        for row, child in enumerate(node.children):
            child.row = row
        left.extend(reversed(node.children))
    return found


def _names(look: "Look", draft: Draft, assembly: Assembly) -> Mapping[str, str]:
    """What placements call the snippets and paragraphs they join or resemble."""
    from draftdesk.drafting.versions import working_document

    wanted = {name for each in assembly.placed for name in (each.into, each.similar_to) if name}
    names = {each.snippet.id: each.snippet.reference for each in assembly.placed if each.snippet.id in wanted}
    if wanted - names.keys():
        document = working_document(look, draft)
        for line in document.paragraphs:
            if line.id in wanted:
                said = printed_text(document, line.text)
                short = said if len(said) <= _SHORT else said[: _SHORT - 1].rstrip() + "…"
                names[line.id] = f"{line.number} {short}".strip()
    return names


def mark(placement: Placement) -> str:
    """How it gets in, in one sign: a paragraph of its own, joined to another, nearly the same as another."""
    if placement.way is Way.JOINED:
        return "="
    return "≈" if placement.similar_to else "+"

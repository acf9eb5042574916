"""The process: its settings, vocabulary and acts."""

from dataclasses import dataclass

from draftdesk.model.vocabulary import Contributor, Facet, Membership, Tag, Vocabulary
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import Setting


def setting(look: Look, name: str, default: str = "") -> str:
    """A setting's value, or the default where it was never set."""
    found = look.get(Setting, name)
    return default if found is None else found.value


def vocabulary(look: Look) -> Vocabulary:
    """All contributors, groups, facets and tags."""
    return Vocabulary(
        contributors=tuple(look.all(Contributor)),
        memberships=tuple(look.all(Membership)),
        facets=tuple(look.all(Facet)),
        tags=tuple(look.where(Tag, "1", order="facet_id, position, seq")),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ActLine:
    """One act as the history shows it. `stack` is "undo", "redo" or None where it can no longer be taken back."""

    number: int
    name: str
    place: str
    who: str
    at: str
    kind: str
    stack: str | None


def acts(look: Look, limit: int = 100) -> list[ActLine]:
    """The newest acts first."""
    return _act_lines(look, "1", limit)


def next_undo(look: Look) -> ActLine | None:
    """The act that undo would take back now; None where there is nothing to undo."""
    return next(iter(_act_lines(look, "stack='undo'", 1)), None)


def next_redo(look: Look) -> ActLine | None:
    """The act that redo would do again now, under the name it was done with; None where there is nothing to redo."""
    return next(iter(_act_lines(look, "stack='redo'", 1)), None)


def _act_lines(look: Look, condition: str, limit: int) -> list[ActLine]:
    rows = look.rows(
        f"SELECT seq, name, place, who, at, kind, stack FROM act WHERE {condition} ORDER BY seq DESC LIMIT ?", (limit,)
    )
    return [ActLine(number=row.pop("seq"), **row) for row in rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much a workspace holds. Versions that no draft lists any more are not counted."""

    sources: int
    snippets: int
    paragraphs: int
    versions: int
    acts: int


def counts(look: Look) -> Counts:
    """How much there is of everything."""
    tables = ("source", "snippet", "paragraph", "issue", "act")
    found = look.tuples("SELECT " + ", ".join(f"(SELECT count(*) FROM {name})" for name in tables))[0]
    return Counts(sources=found[0], snippets=found[1], paragraphs=found[2], versions=found[3], acts=found[4])

"""What is counted: all snippets, what became of them, and all that they can be sorted by."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.attribution import namer, narrower
from draftdesk.drafting.discretion import Discretion
from draftdesk.model.drafts import Attribution, Draft, Version
from draftdesk.model.matrix import OUTCOMES, REACHED
from draftdesk.model.sources import Session, Source, Visibility
from draftdesk.model.vocabulary import Vocabulary
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.queries import FacetRows


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """All that a matrix is counted from, as the workspace had it at one moment. Never changed.

    Sets of snippets are whole numbers in which the bits of the snippets' numbers are set. `decided` is what the
    workspace has, `outcomes` the same of what is `counted`: apart from one another, and together all of it. `regions`
    is the group that stands for each contributor, by name. `shown` is how others are told, where it was narrowed for
    them; `left_out` how many snippets they are not told of.
    """

    draft: Draft
    version: Version | None
    secondary: bool
    rows: FacetRows
    decided: Mapping[str, int]
    outcomes: Mapping[str, int]
    counted: int
    words: Vocabulary
    sessions: Sequence[Session]
    sources: Sequence[Source]
    regions: Mapping[str, str]
    shown: Discretion | None = None
    left_out: int = 0

    @property
    def reached(self) -> int:
        """The snippets that are in."""
        return self.outcomes[REACHED[0]] | self.outcomes[REACHED[1]]

    @property
    def names_everybody(self) -> bool:
        return self.shown is None or self.shown.attribution is Attribution.FULL


def ground(
    look: Look, draft: Draft, version: Version | None = None, *, secondary: bool = False, known: Ground | None = None
) -> Ground:
    """What can be counted beside the working draft, or a version of it.

    Without `secondary`, snippets of sources that report on another or were superseded are not counted. Give what was
    `known` before: it is returned as it is while nothing has changed, and read again only where something has.
    """
    rows = queries.facet_rows(look, known.rows if known else None)
    if known is not None and known.rows is rows and (known.draft, known.version) == (draft, version):
        return known if known.secondary == secondary else _counting(known, secondary=secondary)
    sources = queries.sources(look)
    if version is None:
        decided = queries.decided_bits(look, draft.id)
    else:
        decided = {REACHED[0]: queries.version_bits(look, version.id)[0]}
    found = Ground(
        draft=draft,
        version=version,
        secondary=secondary,
        rows=rows,
        decided=decided,
        outcomes={},
        counted=0,
        words=queries.vocabulary(look),
        sessions=queries.sessions(look),
        sources=sources,
        regions=namer(look).groups,
    )
    return _counting(found, secondary=secondary)


def narrowed(ground: Ground, bits: int) -> Ground:
    """The same of those snippets alone."""
    counted = ground.counted & bits
    return replace(ground, counted=counted, outcomes={name: ours & counted for name, ours in ground.outcomes.items()})


def for_others(look: Look, ground: Ground) -> Ground:
    """The same as others may have it: of what is for circulation, naming nobody whom the attribution of the draft, or
    that of the version, does not name."""
    own, version = ground.draft.attribution, ground.version
    allowed = narrower(own, version.attribution) if version else own
    seen = narrowed(ground, ground.rows.bits.get(f"visibility:{Visibility.CIRCULATE}", 0))
    left_out = (ground.counted & ~seen.counted).bit_count()
    return replace(seen, shown=Discretion(allowed, namer(look)), left_out=left_out)


def _counting(found: Ground, *, secondary: bool) -> Ground:
    """With the snippets counted that are asked for. What is in no other set was not placed."""
    everything = found.rows.everything
    counted = everything if secondary else everything & ~_secondary(found)
    outcomes: dict[str, int] = {}
    left = counted
    for name in OUTCOMES[:-1]:
        outcomes[name] = found.decided.get(name, 0) & left
        left &= ~outcomes[name]
    return replace(found, secondary=secondary, counted=counted, outcomes={**outcomes, OUTCOMES[-1]: left})


def _secondary(found: Ground) -> int:
    """The snippets of those sources."""
    bits = 0
    for name in secondary_sources(found.sources):
        bits |= found.rows.marks.get(("source", name), 0)
    return bits


def secondary_sources(sources: Iterable[Source]) -> frozenset[str]:
    """The ids of the sources that report on another, or that another supersedes."""
    known = list(sources)
    superseded = {each.supersedes for each in known if each.supersedes}
    return frozenset(each.id for each in known if each.reports_on or each.id in superseded)

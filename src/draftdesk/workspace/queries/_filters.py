"""What snippets must fit besides words, and the labels that people name them by."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.model.errors import NotFound
from draftdesk.model.folding import fold
from draftdesk.model.sources import Confidence, SnippetKind, Strength, Visibility
from draftdesk.model.vocabulary import Contributor, Tag
from draftdesk.workspace.look import Look, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What snippets must fit besides words: of each list that is not empty, one. Tags are lists of their own for each
    facet, so that two themes and a level mean: either theme, and that level."""

    tags: tuple[str, ...] = ()
    """As "facet:name"."""
    contributors: tuple[str, ...] = ()
    """Names, codes or any other known form."""
    kinds: tuple[SnippetKind, ...] = ()
    strengths: tuple[Strength, ...] = ()
    confidence: tuple[Confidence, ...] = ()
    visibility: tuple[Visibility, ...] = ()
    """Who may see the snippet: its own mark or its source's, whichever is for fewer eyes."""
    source_ids: tuple[str, ...] = ()
    session_ids: tuple[str, ...] = ()
    """Of the snippet's source; "" is that of sources without a session."""
    languages: tuple[str, ...] = ()
    """Of the snippet's source."""
    unused_in: str | None = None
    """The id of a draft in which the snippet must not be placed yet."""
    doubtful: bool = False
    """Only those that a reader had doubts about."""


def conditions(look: Look, filters: Filters) -> tuple[list[str], list[Value]]:
    """The filters as SQL conditions on the table `snippet` (as `s`) and their values. Raises NotFound for a tag or
    contributor that does not exist."""
    wanted: list[str] = []
    values: list[Value] = []

    def one_of(condition: str, listed: Sequence[str]) -> None:
        if listed:
            wanted.append(condition.format(", ".join("?" * len(listed))))
            values.extend(map(str, listed))

    for ids in tags_by_facet(look, filters.tags).values():
        one_of("s.id IN (SELECT snippet_id FROM snippet_tag WHERE tag_id IN ({}))", ids)
    one_of(
        "s.id IN (SELECT snippet_id FROM snippet_contributor WHERE contributor_id IN ({}))",
        [contributor_named(look, name).id for name in filters.contributors],
    )
    one_of("s.kind IN ({})", filters.kinds)
    one_of("s.strength IN ({})", filters.strengths)
    one_of("s.confidence IN ({})", filters.confidence)
    one_of(f"(SELECT {_SEEN_BY} FROM source o WHERE o.id=s.source_id) IN ({{}})", filters.visibility)
    one_of("s.source_id IN ({})", filters.source_ids)
    one_of("s.source_id IN (SELECT id FROM source WHERE ifnull(session_id, '') IN ({}))", filters.session_ids)
    one_of("s.source_id IN (SELECT id FROM source WHERE language IN ({}))", filters.languages)
    if filters.doubtful:
        wanted.append("s.doubts<>'[]'")
    if filters.unused_in is not None:
        wanted.append(
            "NOT EXISTS (SELECT 1 FROM provenance v JOIN paragraph p ON p.id=v.paragraph_id "
            "WHERE v.snippet_id=s.id AND p.draft_id=?)"
        )
        values.append(filters.unused_in)
    return wanted, values


_INTERNAL, _FACILITATORS, _EVERYBODY = Visibility
_SEEN_BY = (
    f"CASE WHEN '{_INTERNAL}' IN (s.visibility, o.visibility) THEN '{_INTERNAL}' "
    f"WHEN '{_FACILITATORS}' IN (s.visibility, o.visibility) THEN '{_FACILITATORS}' ELSE '{_EVERYBODY}' END"
)


def tags_by_facet(look: Look, labels: Sequence[str]) -> dict[str, list[str]]:
    """The ids of the tags with those labels, by the id of their facet. Raises NotFound."""
    found: dict[str, list[str]] = defaultdict(list)
    for label in labels:
        tag = tag_named(look, label)
        found[tag.facet_id].append(tag.id)
    return found


def tag_named(look: Look, label: str) -> Tag:
    """The tag "facet:name", whatever its case and accents; a synonym where no tag has the name. Raises NotFound."""
    facet, _, name = label.partition(":")
    wanted = fold(name.strip())
    tags = look.where(Tag, "facet_id IN (SELECT id FROM facet WHERE name=? COLLATE NOCASE)", (facet.strip(),))
    for tag in sorted(tags, key=lambda each: fold(each.name) != wanted):
        if wanted in {fold(form) for form in (tag.name, *tag.synonyms)}:
            return tag
    raise NotFound(f"there is no tag {label}; a tag is written FACET:NAME, such as theme:Data")


def contributor_named(look: Look, name: str) -> Contributor:
    """The contributor of that name, or known by that code or other form. Raises NotFound."""
    wanted = fold(name.strip())
    for each in sorted(look.all(Contributor), key=lambda each: fold(each.name) != wanted):
        if wanted in {fold(form) for form in (each.name, each.code, each.official, *each.names) if form}:
            return each
    raise NotFound(f"there is no contributor {name}")

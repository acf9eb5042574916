"""What sorting needs to know of snippets, sources and contributors: how many, whose, and where they stand."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from draftdesk.model.vocabulary import Membership
from draftdesk.workspace.look import Look


def snippets_with_tags(look: Look) -> dict[str, int]:
    """How many snippets carry each tag, by tag id; a tag that none carries is left out."""
    return dict(look.tuples("SELECT tag_id, count(*) FROM snippet_tag GROUP BY tag_id"))


def snippets_of_contributors(look: Look) -> dict[str, int]:
    """How many snippets come from each contributor, by contributor id; who has none is left out."""
    return dict(look.tuples("SELECT contributor_id, count(*) FROM snippet_contributor GROUP BY contributor_id"))


def sources_of_contributors(look: Look) -> dict[str, int]:
    """How many sources each contributor submitted, by contributor id; who has none is left out."""
    return dict(look.tuples("SELECT contributor_id, count(*) FROM source_submitter GROUP BY contributor_id"))


def memberships(look: Look, contributor_id: str) -> list[Membership]:
    """What ties a contributor to others: as the group, or as the member of one."""
    return look.where(Membership, "group_id=? OR member_id=?", (contributor_id, contributor_id))


def submitters_of_sources(look: Look) -> dict[str, tuple[str, ...]]:
    """The names of each source's submitters, by source id; a source without any is left out."""
    return _grouped(
        look.tuples(
            "SELECT l.source_id, c.name FROM source_submitter l JOIN contributor c ON c.id=l.contributor_id "
            "ORDER BY c.seq"
        )
    )


def snippets_there(look: Look, ids: Iterable[str]) -> list[str]:
    """Those of the ids that a snippet still has, each once."""
    wanted = (json.dumps(list(ids)),)
    found = look.tuples("SELECT id FROM snippet WHERE id IN (SELECT value FROM json_each(?)) ORDER BY seq", wanted)
    return [name for (name,) in found]


def drafts_of_snippets(look: Look, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The names of the drafts in which those snippets stand, by snippet id; one that stands in none is left out.

    What a paragraph says there is its own: it stays, whatever becomes of the snippet's words.
    """
    return _grouped(
        look.tuples(
            "SELECT DISTINCT v.snippet_id, d.name FROM provenance v JOIN paragraph p ON p.id=v.paragraph_id "
            "JOIN draft d ON d.id=p.draft_id WHERE v.snippet_id IN (SELECT value FROM json_each(?)) ORDER BY d.seq",
            (json.dumps(list(ids)),),
        )
    )


def _grouped(rows: Iterable[tuple[Any, ...]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, label in rows:
        found[name].append(label)
    return {name: tuple(labels) for name, labels in found.items()}

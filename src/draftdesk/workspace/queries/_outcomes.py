"""What became of all snippets in a draft or a version, in memory, as sets of their numbers."""

import json

from draftdesk.workspace.look import Look
from draftdesk.workspace.queries._facets import bits_of, numbers_in
from draftdesk.workspace.queries._versions import version_pairs, version_sources


def decided_bits(look: Look, draft_id: str) -> dict[str, int]:
    """The snippets of each outcome in the working draft, by outcome. One that stands in it and was never decided on is
    placed; one that is in no set was not placed."""
    found = {
        outcome: bits_of(numbers_in(numbers))
        for outcome, numbers in look.tuples(
            "SELECT d.outcome, group_concat(s.seq) FROM decision d JOIN snippet s ON s.id=d.snippet_id "
            "WHERE d.draft_id=? GROUP BY d.outcome",
            (draft_id,),
        )
    }
    decided = 0
    for bits in found.values():
        decided |= bits
    there = look.scalar(
        "SELECT group_concat(s.seq) FROM (SELECT DISTINCT v.snippet_id AS id FROM provenance v "
        "JOIN paragraph p ON p.id=v.paragraph_id WHERE p.draft_id=?) v JOIN snippet s ON s.id=v.id",
        (draft_id,),
    )
    standing = bits_of(numbers_in(there)) & ~decided if there else 0
    return found | {"placed": found.get("placed", 0) | standing}


def version_bits(look: Look, version_id: str) -> tuple[int, int]:
    """The snippets that stand in a version, and how many others did that the workspace no longer has."""
    if version_pairs(look, version_id):  # received: it has what its paragraphs had in the version before
        ids = {line.snippet_id for line in version_sources(look, version_id) if line.snippet_id is not None}
        joined, there = look.tuples(
            "SELECT group_concat(seq), count(*) FROM snippet WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(ids)),),
        )[0]
        return bits_of(numbers_in(joined)) if joined else 0, len(ids) - there
    joined, there, all_of_them = look.tuples(
        "SELECT group_concat(s.seq), count(s.seq), count(*) FROM (SELECT DISTINCT snippet_id FROM version_source "
        "WHERE version_id=? AND snippet_id IS NOT NULL) v LEFT JOIN snippet s ON s.id=v.snippet_id",
        (version_id,),
    )[0]
    return bits_of(numbers_in(joined)) if joined else 0, all_of_them - there

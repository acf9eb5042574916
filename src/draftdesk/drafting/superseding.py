"""A corrected source takes the place of an old one, and the snippets move to it: nothing is shifted silently."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from draftdesk.drafting.anchoring import Anchor, Match, anchors
from draftdesk.drafting.passages import words_at
from draftdesk.drafting.sources import delete_snippet
from draftdesk.model.drafts import Decision, Provenance
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.sources import Block, Locator, Snippet, Source
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import SnippetContributor, SnippetTag
from draftdesk.workspace.transaction import Transaction

_DIFFER = "the words differ from those of the source it came from"


def propose_anchors(look: Look, old: Source, new: Source) -> tuple[Anchor, ...]:
    """Where each snippet of the old source stands in the new one: exactly, changed, or not at all."""
    return anchors(_blocks(look, old), _blocks(look, new), queries.snippets(look, old.id))


def supersede_name(new: Source, old: Source) -> str:
    """What Undo calls the act: "Supersede TS3 with TS3b"."""
    return f"Supersede {old.code} with {new.code}"


def supersede(
    tx: Transaction, new: Source, old: Source, proposed: Sequence[Anchor], accepted: Collection[str] = ()
) -> tuple[Snippet, ...]:
    """Let the new source supersede the old one; returns the snippets that moved to it.

    Of the anchors proposed, the exact ones move, and the changed ones whose snippet's id a person accepted; these get a
    doubt that says so. The rest stays with the old source. What has changed since it was proposed stays too. A snippet
    that the new source brought of the same place gives its tags and contributors, and goes unless a draft knows it.

    Raises NotAllowed where one of the two is a link of another chain already.
    """
    _require_free(tx, new, old)
    blocks = _blocks(tx, new)
    wanted = [each for each in proposed if each.match is Match.EXACT or each.snippet.id in accepted]
    there = {each.id: each for each in queries.snippets(tx, old.id)}
    own = {_place(each): each for each in queries.snippets(tx, new.id)}
    moved: list[Snippet] = []
    for anchor in wanted:
        snippet = there.get(anchor.snippet.id)
        if snippet is None or anchor.place is None or snippet.quoted != anchor.snippet.quoted:
            continue
        if anchor.place.end_block >= len(blocks) or words_at(blocks, anchor.place) != anchor.quoted:
            continue
        moved.append(_moved(snippet, anchor, anchor.place, new, blocks))
        tx.update(moved[-1])
        twin = own.get(_place(moved[-1]))
        if twin is not None and twin.quoted == anchor.quoted:
            _take_over(tx, moved[-1], twin)
    tx.update(replace(tx.get(Source, new.id) or new, supersedes=old.id))
    _put_in_order(tx, new)
    return tuple(moved)


def doubtful(look: Look, source: Source) -> list[Snippet]:
    """The snippets that came to a source from the one it supersedes, and whose words there differ."""
    return [each for each in queries.snippets(look, source.id) if _DIFFER in each.doubts]


def not_anchored(look: Look, source: Source) -> list[Snippet]:
    """The snippets that stayed with the sources that a source supersedes, however far back."""
    found: list[Snippet] = []
    seen = {source.id}
    earlier = source.supersedes
    while earlier is not None and earlier not in seen:
        seen.add(earlier)
        found += queries.snippets(look, earlier)
        before = look.get(Source, earlier)
        earlier = before.supersedes if before else None
    return found


def _require_free(look: Look, new: Source, old: Source) -> None:
    if new.id == old.id:
        raise NotAllowed(f"{new.code} cannot supersede itself: choose the source it corrects")
    known = {each.id: each for each in queries.sources(look)}
    for each in (new, old):
        if each.id not in known:
            raise NotFound(f"there is no source {each.code} any more: choose another")
    earlier = known[old.id].supersedes
    while earlier is not None:
        if earlier == new.id:
            raise NotAllowed(f"{old.code} supersedes {new.code}: it cannot be the other way round as well")
        earlier = known[earlier].supersedes
    mine = known[new.id].supersedes
    if mine not in (None, old.id):
        raise NotAllowed(f"{new.code} supersedes {known[mine].code} already: take that back first")
    for each in known.values():
        if each.supersedes == old.id and each.id != new.id:
            raise NotAllowed(f"{old.code} is superseded by {each.code} already: choose {each.code} instead")


def _blocks(look: Look, source: Source) -> tuple[Block, ...]:
    return queries.blocks(look, source.reading_id) if source.reading_id else ()


def _place(snippet: Snippet) -> tuple[int, int, int, int]:
    return snippet.block, snippet.start, snippet.end_block, snippet.end


def _moved(snippet: Snippet, anchor: Anchor, place: Locator, new: Source, blocks: Sequence[Block]) -> Snippet:
    head = blocks[place.block]
    doubts = tuple(doubt for doubt in snippet.doubts if doubt != _DIFFER)
    return replace(
        snippet,
        source_id=new.id,
        quoted=anchor.quoted,
        page=place.page,
        block=place.block,
        end_block=place.end_block,
        start=place.start,
        end=place.end,
        heading_path=head.heading_path,
        area=head.area,
        doubts=snippet.doubts if anchor.match is Match.EXACT else (*doubts, _DIFFER),
    )


def _take_over(tx: Transaction, kept: Snippet, twin: Snippet) -> None:
    """Give one snippet what another of the same place has, and take that away unless a draft knows it."""
    tags = {each.tag_id for each in tx.all(SnippetTag, snippet_id=kept.id)}
    more = [each for each in tx.all(SnippetTag, snippet_id=twin.id) if each.tag_id not in tags]
    tx.insert_many(replace(each, snippet_id=kept.id) for each in more)
    people = {each.contributor_id for each in tx.all(SnippetContributor, snippet_id=kept.id)}
    others = [each for each in tx.all(SnippetContributor, snippet_id=twin.id) if each.contributor_id not in people]
    tx.insert_many(replace(each, snippet_id=kept.id) for each in others)
    in_a_draft = tx.all(Provenance, snippet_id=twin.id)
    decided = tx.all(Decision, snippet_id=twin.id)
    if in_a_draft or decided:
        return
    tx.update(*(replace(each, option_of=kept.id) for each in tx.all(Snippet, option_of=twin.id) if each.id != kept.id))
    delete_snippet(tx, twin)


def _put_in_order(tx: Transaction, source: Source) -> None:
    mine = sorted(queries.snippets(tx, source.id), key=lambda each: (_place(each), each.position))
    tx.update(*(replace(each, position=n) for n, each in enumerate(mine) if each.position != n))

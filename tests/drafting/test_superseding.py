"""A corrected source supersedes the old one: what moves, what asks, what stays."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftdesk.drafting.anchoring import Match, anchors
from draftdesk.drafting.composing import insert_snippet
from draftdesk.drafting.coverage import coverage
from draftdesk.drafting.passages import words_at
from draftdesk.drafting.sources import Details, delete_snippet, delete_source, mark_snippet, read_source
from draftdesk.drafting.storing import store_source
from draftdesk.drafting.superseding import doubtful, not_anchored, propose_anchors, supersede
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.kit.jobs import silent
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.sources import Block, Snippet
from draftdesk.workspace import queries

OLD = (
    "Share data on springs and wells in all countries",
    "Protect all springs from pollution by industry and farming",
    "Open regular pathways for workers at all skill levels",
)
NEW = (
    "A word that was forgotten by the secretariat at first",
    "Share data on springs and wells in all countries",
    "Protect all springs from pollution by farming and mines",
)


def paper(desk, items, name="summary.txt", heading="Water"):
    lines = "\n".join(f"- {item}" for item in items)
    content = f"# {heading}\n\nParticipants made the following recommendations:\n\n{lines}\n".encode()
    return desk.act(store_source, read_source(content, name + ".md", desk.look, silent), Details(title=name))


@pytest.fixture
def two(desk):
    old = paper(desk, OLD, "First summary").source
    return desk, old, paper(desk, NEW, "Corrected summary").source


def snippet_in(desk, source, text):
    return next(each for each in queries.snippets(desk.look, source.id) if each.text == text)


def by_text(found):
    return {each.snippet.text: each for each in found}


def test_it_tells_the_same_words_from_changed_ones_and_from_none(two):
    desk, old, new = two
    found = by_text(propose_anchors(desk.look, old, new))
    assert [found[text].match for text in OLD] == [Match.EXACT, Match.CHANGED, Match.GONE]
    changed = found[OLD[1]]
    assert changed.quoted == NEW[2]
    assert 65 < changed.score < 100
    assert found[OLD[2]].place is None


def test_exact_words_move_and_the_rest_stays_with_the_old_source(two):
    desk, old, new = two
    before = snippet_in(desk, old, OLD[0])
    assert before.source_id == old.id
    moved = desk.act(supersede, new, old, propose_anchors(desk.look, old, new))
    assert [each.id for each in moved] == [before.id]
    after = snippet_in(desk, new, OLD[0])
    assert (after.id, after.reference, after.text, after.quoted) == (
        before.id,
        before.reference,
        before.text,
        before.quoted,
    )
    assert after.source_id == new.id
    assert queries.sources(desk.look)[1].supersedes == old.id
    staying = not_anchored(desk.look, queries.source_named(desk.look, new.code))
    assert [each.text for each in staying] == list(OLD[1:])
    assert doubtful(desk.look, new) == []


def test_changed_words_move_when_accepted_and_say_so(two):
    desk, old, new = two
    changed = snippet_in(desk, old, OLD[1])
    proposed = propose_anchors(desk.look, old, new)
    desk.act(supersede, new, old, proposed, {changed.id})
    (found,) = doubtful(desk.look, new)
    assert (found.id, found.text, found.quoted) == (changed.id, changed.text, NEW[2])
    blocks = queries.blocks(desk.look, new.reading_id)
    assert blocks[found.block].text == NEW[2]
    assert found.heading_path == blocks[found.block].heading_path


def test_the_new_source_gives_its_own_snippet_of_the_same_place_away(two):
    desk, old, new = two
    kept = snippet_in(desk, old, OLD[0])
    twin = snippet_in(desk, new, OLD[0])
    desk.act(tag_snippets, [kept], ["theme:Water"])
    desk.act(tag_snippets, [twin], ["theme:Data"])
    desk.act(supersede, new, old, propose_anchors(desk.look, old, new))
    mine = queries.snippets(desk.look, new.id)
    assert [each.text for each in mine] == list(NEW)
    assert [each.position for each in mine] == [0, 1, 2]
    assert kept.id in {each.id for each in mine}
    assert {"theme:Water", "theme:Data"} <= set(queries.tags_of_snippets(desk.look)[kept.id])


def test_a_new_snippet_that_stands_in_a_draft_stays(two):
    desk, old, new = two
    twin = snippet_in(desk, new, OLD[0])
    desk.act(insert_snippet, desk.draft, twin)
    desk.act(supersede, new, old, propose_anchors(desk.look, old, new))
    desk.require_sound()
    assert [each.text for each in queries.snippets(desk.look, new.id)].count(OLD[0]) == 2


def test_one_undo_takes_all_back(two):
    desk, old, new = two
    before = desk.content()
    proposed = propose_anchors(desk.look, old, new)
    desk.act(supersede, new, old, proposed, {each.snippet.id for each in proposed})
    after = desk.content()
    assert after != before
    desk.undo()
    assert desk.content() == before
    desk.redo()
    assert desk.content() == after


def test_a_source_that_is_gone_cannot_be_superseded(two):
    desk, old, new = two
    proposed = propose_anchors(desk.look, old, new)
    desk.act(delete_source, old)
    with pytest.raises(NotFound, match="there is no source"):
        desk.act(supersede, new, old, proposed)


def test_a_snippet_that_was_deleted_since_it_was_proposed_is_passed_over(two):
    desk, old, new = two
    proposed = propose_anchors(desk.look, old, new)
    desk.act(delete_snippet, snippet_in(desk, old, OLD[0]))
    assert desk.act(supersede, new, old, proposed) == ()


def test_nothing_goes_in_circles(two):
    desk, old, new = two
    third = paper(desk, NEW, "Third summary").source
    with pytest.raises(NotAllowed, match="cannot supersede itself"):
        desk.act(supersede, old, old, ())
    desk.act(supersede, new, old, ())
    with pytest.raises(NotAllowed, match="the other way round"):
        desk.act(supersede, old, new, ())
    with pytest.raises(NotAllowed, match="is superseded by"):
        desk.act(supersede, third, old, ())
    desk.act(supersede, third, new, ())
    with pytest.raises(NotAllowed, match="the other way round"):
        desk.act(supersede, old, third, ())


def test_references_that_moved_away_are_not_given_again(two):
    desk, old, new = two
    desk.act(supersede, new, old, propose_anchors(desk.look, old, new))
    desk.act(mark_snippet, old, block=2, start=0, end_block=2, end=5)
    desk.act(delete_source, queries.source_named(desk.look, old.id))
    again = paper(desk, OLD, "First summary").source
    assert again.code != old.code
    references = [each.reference for each in queries.snippets(desk.look)]
    assert len(references) == len(set(references))


def test_superseded_sources_count_only_when_asked(two):
    desk, old, new = two
    desk.act(supersede, new, old, propose_anchors(desk.look, old, new))
    every = coverage(desk.look, desk.draft)
    counted = coverage(desk.look, desk.draft, secondary=False)
    assert {line.source_code for line in every.lines} == {old.code, new.code}
    assert {line.source_code for line in counted.lines} == {new.code}
    placed = sum(every.count(name) for name in ("placed", "merged", "parked", "set aside", "not placed"))
    assert placed == len(every.lines) == len(counted.lines) + 2


# --- where words stand ----------------------------------------------------------------------------------------------


def blocks_of(texts):
    return tuple(Block(n=n, text=text) for n, text in enumerate(texts))


def snippet_at(blocks, n, start=0, end=None):
    end = len(blocks[n].text) if end is None else end
    words = blocks[n].text[start:end]
    return Snippet(
        id=f"{n}-{start}",
        reference=f"S/{n}-{start}",
        source_id="s",
        quoted=words,
        text=words,
        position=n,
        block=n,
        end_block=n,
        start=start,
        end=end,
    )


def test_the_same_words_in_two_places_keep_their_neighbours():
    old = blocks_of(["Of water", "Share data", "Of visas", "Share data", "The end"])
    new = blocks_of(["Of visas", "Share data", "The end", "Of water", "Share data"])
    found = anchors(old, new, [snippet_at(old, 1), snippet_at(old, 3)])
    assert [each.place.block for each in found] == [4, 1]


def test_words_that_were_said_twice_and_now_once_move_once():
    old = blocks_of(["Of water", "Share data", "Of visas", "Share data"])
    new = blocks_of(["Of water", "Of visas", "Share data"])
    found = anchors(old, new, [snippet_at(old, 1), snippet_at(old, 3)])
    assert [each.match for each in found] == [Match.GONE, Match.EXACT]


def test_a_sentence_is_found_within_a_paragraph_that_grew():
    said = "Several delegations asked for better data on mixed movements in the region."
    old = blocks_of([f"It rained. {said} It rained again."])
    now = "Several delegations asked for much better data on mixed movements in the whole region."
    new = blocks_of(["Front page", f"The sun shone for a week. {now} Then all went home."])
    start = old[0].text.index("Several")
    (found,) = anchors(old, new, [snippet_at(old, 0, start, start + len(said))])
    assert found.match is Match.CHANGED
    assert found.quoted == now


def test_other_line_breaks_and_spaces_are_no_other_words():
    old = blocks_of(["Share data on  springs", "and wells"])
    snippet = Snippet(
        id="1",
        reference="S/1",
        source_id="s",
        quoted="Share data on  springs\nand wells",
        text="Share data on springs and wells",
        position=0,
        end_block=1,
        end=9,
    )
    new = blocks_of(["", "  Share data", "on springs and \u00a0 wells; and more"])
    (found,) = anchors(old, new, [snippet])
    assert found.match is Match.EXACT
    assert found.quoted == "Share data\non springs and \u00a0 wells"


def test_part_of_a_word_is_no_place():
    old, new = blocks_of(["art"]), blocks_of(["start the party"])
    assert anchors(old, new, [snippet_at(old, 0)])[0].match is not Match.EXACT


def test_an_empty_correction_holds_nothing():
    old = blocks_of(["Share data"])
    assert anchors(old, (), [snippet_at(old, 0)])[0].match is Match.GONE


LINE = st.lists(st.sampled_from("water data visas share protect open all the of and".split()), min_size=4, max_size=9)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_what_was_not_edited_is_found_where_it_stands(data):
    """Blocks are added, taken away and changed; each that stayed and stands once keeps its snippet."""
    texts = [" ".join(line) + f" no {n}" for n, line in enumerate(data.draw(st.lists(LINE, min_size=1, max_size=12)))]
    old = blocks_of(texts)
    edited, came_from = [], []
    for n, text in enumerate(texts):
        if data.draw(st.booleans()):
            edited.append(" ".join(data.draw(LINE)) + " new")
            came_from.append(None)
        fate = data.draw(st.sampled_from(["stay", "stay", "go", "change"]))
        if fate != "go":
            edited.append(text if fate == "stay" else text + " as corrected")
            came_from.append(n if fate == "stay" else None)
    new = blocks_of(edited)
    found = anchors(old, new, [snippet_at(old, n) for n in range(len(old))])
    assert [each.snippet.block for each in found] == list(range(len(old)))
    for n, anchor in enumerate(found):
        if n in came_from:
            assert anchor.match is Match.EXACT
            assert anchor.place.block == came_from.index(n)
        if anchor.place is not None:
            assert words_at(new, anchor.place) == anchor.quoted
        if anchor.match is Match.EXACT:
            assert anchor.quoted.split() == anchor.snippet.quoted.split()
    spots = [each.place for each in found if each.place is not None]
    assert len(spots) == len(set(spots))

"""Bringing documents in: read, looked at, stored in one act, and taken away again."""

import hashlib

import pytest

from draftdesk.drafting import composing
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.drafting.sources import (
    Details,
    delete_snippet,
    delete_source,
    lead_ins,
    mark_snippet,
    read_source,
    set_lead_ins,
)
from draftdesk.drafting.storing import store_source
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.kit.jobs import silent
from draftdesk.kit.resources import sample
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.sources import Confidence, SnippetKind, SourceKind, Visibility
from draftdesk.model.vocabulary import ContributorKind
from draftdesk.workspace import queries

STATEMENT = b"""Statement by Ghana

Data

We recommend the following:

- Share data with all
- Count every well
"""


@pytest.fixture
def read(desk):
    def read_bytes(content=STATEMENT, name="statement-ghana.txt"):
        return read_source(content, name, desk.look, silent)

    return read_bytes


def contributors(desk):
    """The names of each snippet's contributors, in the order of the snippets."""
    names = queries.contributors_of_snippets(desk.look)
    return [names.get(each.id, ()) for each in queries.snippets(desk.look)]


# --- reading and storing --------------------------------------------------------------------------------------------


def test_a_document_is_read_without_a_trace_and_stored_in_one_act(desk, read):
    before = desk.content()
    found = read()
    assert desk.content() == before
    assert [each.text for each in found.suggestions] == ["Share data with all", "Count every well"]
    stored = desk.act(store_source, found, Details())
    assert [each.name for each in queries.acts(desk.look)][:1] == ["Act"]
    assert (stored.source.code, stored.source.kind, stored.source.title) == (
        "SG",
        SourceKind.STATEMENT,
        "Statement by Ghana",
    )
    assert [each.reference for each in queries.snippets(desk.look)] == ["SG/1", "SG/2"]
    assert queries.source_file(desk.look, found.sha256) == STATEMENT
    reading = queries.reading(desk.look, stored.source.reading_id)
    assert reading.blocks == found.reading.blocks
    assert stored.blocks == len(reading.blocks)


@pytest.mark.parametrize("name", ["session-summary.docx", "recommendation-cards.csv", "statement.txt", "report.md"])
def test_every_snippet_of_the_sample_is_found_again_where_it_was_read(desk, read, name):
    content = (sample() / name).read_bytes()
    stored = desk.act(store_source, read(content, name), Details())
    assert stored.snippets
    assert stored.snippets == tuple(queries.snippets(desk.look, stored.source.id))
    assert len({each.reference for each in stored.snippets}) == len(stored.snippets)
    assert stored.tags == queries.tags_of_snippets(desk.look)
    assert stored.contributors == queries.contributors_of_snippets(desk.look)
    blocks = queries.reading(desk.look, stored.source.reading_id).blocks
    for snippet in stored.snippets:
        parts = [each.text for each in blocks[snippet.block : snippet.end_block + 1]]
        parts[-1] = parts[-1][: snippet.end]
        parts[0] = parts[0][snippet.start :]
        assert "".join(snippet.quoted.split()) == "".join("".join(parts).split())


def test_references_are_those_of_the_area_and_place(desk, offer):
    desk.bring_in(
        offer("One", area="h"),
        offer("Two", area="h"),
        offer("Three"),
        offer("Four", area="i"),
        offer("Five", area="h"),
        offer("Six", card="GHA 7"),
        offer("Seven", card="GHA 7"),
        name="third-thematic-session-summary.txt",
    )
    assert [each.reference for each in queries.snippets(desk.look)] == [
        "TS3/h/1",
        "TS3/h/2",
        "TS3/1",
        "TS3/i/1",
        "TS3/h/3",
        "TS3/GHA-7",
        "TS3/GHA-7-2",
    ]


def test_the_same_bytes_are_noticed(desk, read):
    found = read()
    assert queries.sources_of_file(desk.look, found.sha256) == []
    first = desk.act(store_source, found, Details()).source
    assert queries.sources_of_file(desk.look, hashlib.sha256(STATEMENT).hexdigest()) == [first]
    second = desk.act(store_source, read(name="again.txt"), Details()).source
    assert queries.sources_of_file(desk.look, found.sha256) == [first, second]
    assert first.reading_id == second.reading_id


def test_a_source_without_a_title_is_called_by_its_file(desk, read):
    stored = desk.act(store_source, read(b"x\n", "third-thematic-session-summary.txt"), Details())
    assert stored.source.title == "Third thematic session summary"


def test_a_source_is_in_the_language_of_its_words_where_nobody_says_another(desk, read):
    french = "Les États doivent protéger les puits et partager l’eau du pays avec les communautés.\n".encode()
    assert desk.act(store_source, read(french, "puits.txt"), Details()).source.language == "fr"
    assert desk.act(store_source, read(french, "wells.txt"), Details(language="en")).source.language == "en"
    assert desk.act(store_source, read(), Details()).source.language == "en"


def test_what_a_person_says_goes_before_what_the_document_says(desk, read):
    details = Details(
        title="Ghana’s views",
        kind=SourceKind.LETTER,
        date="2018-02-05",
        language="fr",
        visibility=Visibility.COFACILITATORS,
    )
    source = desk.act(store_source, read(), details).source
    assert (source.title, source.kind, source.dated, source.language) == (
        "Ghana’s views",
        SourceKind.LETTER,
        "2018-02-05",
        "fr",
    )
    assert {each.visibility for each in queries.snippets(desk.look)} == {Visibility.COFACILITATORS}


# --- who speaks -----------------------------------------------------------------------------------------------------


def test_whoever_submits_a_statement_speaks_in_it(desk, read):
    stored = desk.act(store_source, read(), Details(submitters=("ghana", "Ada Wells; NPL")))
    names = {frozenset(each) for each in contributors(desk)}
    assert names == {frozenset({"Ghana", "Nepal", "Ada Wells"})}
    assert set(map(frozenset, stored.contributors.values())) == names
    assert queries.contributor_named(desk.look, "Ada Wells").kind is ContributorKind.OTHER


def test_a_summary_speaks_for_nobody_and_a_named_contributor_speaks_for_itself(desk, offer):
    said = offer("Share data", contributors=["Nepal"], kinds=["State"])
    desk.bring_in(said, "Count wells", name="summary.txt", submitters=("Ghana",))
    assert contributors(desk) == [("Nepal",), ()]
    desk.bring_in(said, "Count wells", name="statement.txt", submitters=("Ghana",))
    assert contributors(desk)[2:] == [("Nepal",), ("Ghana",)]


def test_contributors_that_are_not_known_are_made_once(desk, offer):
    kinds = [ContributorKind.CIVIL_SOCIETY]
    offered = [offer(each, contributors=["Friends of Rivers"], kinds=kinds) for each in ("Share data", "Count wells")]
    desk.bring_in(*offered)
    (made,) = [each for each in queries.vocabulary(desk.look).contributors if each.name == "Friends of Rivers"]
    assert made.kind is ContributorKind.CIVIL_SOCIETY
    assert set(contributors(desk)) == {("Friends of Rivers",)}


# --- tags and sessions ----------------------------------------------------------------------------------------------


def test_tags_that_are_not_known_are_made_at_the_end_of_their_facet(desk, offer):
    desk.bring_in(
        offer("One", tags=["theme:DATA", "theme:Rivers", "Region:Andes"]),
        offer("Two", tags=["theme:statistics", "theme:rivers"]),
    )
    tags = queries.tags_of_snippets(desk.look)
    assert [tags[snippet.id] for snippet in queries.snippets(desk.look)] == [
        ("theme:Data", "theme:Rivers", "Region:Andes"),
        ("theme:Data", "theme:Rivers"),
    ]
    words = queries.vocabulary(desk.look)
    facets = {each.id: each.name for each in words.facets}
    assert [each.name for each in words.tags if facets[each.facet_id] == "theme"][-1] == "Rivers"


def test_a_tag_goes_before_another_whose_synonym_is_its_name(desk_with, offer):
    desk = desk_with()
    desk.bring_in(offer("One", tags=["theme:Fresh water"]))
    assert list(queries.tags_of_snippets(desk.look).values()) == [("theme:Water",)]


def test_sessions_are_known_by_number_or_title_and_made_where_they_are_new(desk):
    for name in ("3", " 3 ", "Regional hearing", "regional HEARING", "²", "9" * 5000, "4"):
        desk.bring_in("Share data", session=name)
    sessions = queries.sessions(desk.look)
    assert [(each.number, each.title) for each in sessions] == [
        (3, ""),
        (None, "Regional hearing"),
        (None, "²"),
        (None, "9" * 5000),
        (4, ""),
    ]
    of = [each.session_id for each in queries.sources(desk.look)]
    assert (of[0], of[2]) == (of[1], of[3])


# --- undo -----------------------------------------------------------------------------------------------------------


def test_an_import_is_undone_redone_and_done_again(desk, read):
    before = desk.content()
    stored = desk.act(store_source, read(), Details(submitters=("Society of Wells",), session="3"))
    after = desk.content()
    desk.undo()
    assert desk.content() == before
    assert queries.sources(desk.look) == queries.snippets(desk.look) == []
    assert queries.sources_of_file(desk.look, stored.source.sha256) == []
    assert queries.find(desk.look, "wells") == []
    desk.redo()
    assert desk.content() == after
    assert [each.snippet.text for each in queries.find(desk.look, "every well")] == ["Count every well"]
    desk.undo()
    again = desk.act(store_source, read(), Details())
    assert again.source.code == "SG"
    assert [each.text for each in queries.snippets(desk.look)] == ["Share data with all", "Count every well"]


def test_a_source_that_was_deleted_may_come_in_again(desk, read):
    stored = desk.act(store_source, read(), Details(submitters=("Ghana",)))
    desk.act(tag_snippets, stored.snippets, ["theme:Water"])
    desk.assemble()
    desk.act(delete_source, stored.source)
    desk.require_sound()
    again = desk.act(store_source, read(), Details())
    assert again.source.code == stored.source.code
    assert queries.source_file(desk.look, again.source.sha256) == STATEMENT


# --- changing -------------------------------------------------------------------------------------------------------


def test_a_person_marks_a_passage_across_blocks(desk, read):
    stored = desk.act(store_source, read(), Details())
    blocks = queries.reading(desk.look, stored.source.reading_id).blocks
    first = next(each.n for each in blocks if each.text.startswith("Share"))
    marked = desk.act(mark_snippet, stored.source, block=first, start=6, end_block=first + 1, end=5)
    assert (marked.quoted, marked.text) == ("data with all\nCount", "data with all Count")
    assert (marked.reference, marked.confidence) == ("SG/3", Confidence.MARKED)
    assert desk.snippet("data with").kind is SnippetKind.COMMITMENT
    for wrong in ({"block": 0, "end_block": 99}, {"block": 3, "end_block": 2}, {"block": -1, "end_block": 0}):
        with pytest.raises(NotFound, match="SG has no such passage"):
            desk.act(mark_snippet, stored.source, start=0, end=1, **wrong)
    with pytest.raises(NotFound, match="holds no words"):
        desk.act(mark_snippet, stored.source, block=first, start=5, end_block=first, end=6)


def test_marks_stand_in_the_order_of_the_source_whenever_they_were_made(desk, read):
    stored = desk.act(store_source, read(), Details())
    blocks = queries.reading(desk.look, stored.source.reading_id).blocks
    last = max(each.n for each in blocks)
    for n, start in ((last, 4), (0, 10), (last, 0), (0, 0), (last - 1, 2), (last - 1, 0)):
        desk.act(mark_snippet, stored.source, block=n, start=start, end_block=n, end=start + 8)
    places = [(each.block, each.start) for each in queries.snippets(desk.look, stored.source.id)]
    assert places == sorted(places)
    assert len(places) == len(stored.snippets) + 6
    references = [each.reference for each in queries.snippets(desk.look)]
    assert len(set(references)) == len(references)
    assert places == [(each.snippet.block, each.snippet.start) for each in queries.find(desk.look)]


def test_a_mark_is_of_the_kind_its_words_suggest_and_can_be_taken_away(desk, read):
    stored = desk.act(store_source, read(b"Statement\n\nRegularly review the use of all wells.\n"), Details())
    before = desk.content()
    marked = desk.act(mark_snippet, stored.source, block=1, start=0, end_block=1, end=38)
    assert marked.kind is SnippetKind.FOLLOW_UP
    desk.act(delete_snippet, marked)
    assert desk.content() == before


def test_lead_ins_are_the_processes_own(desk, read):
    assert len(lead_ins(desk.look)) > 5
    desk.act(set_lead_ins, ["  We   ask for:", "", "Nous demandons:"])
    assert lead_ins(desk.look) == ("We ask for:", "Nous demandons:")
    content = b"Statement\n\nWe ask for:\n\n- Water for all\n"
    assert [each.text for each in read(content).suggestions] == ["Water for all"]
    desk.undo()
    assert "We ask for:" not in lead_ins(desk.look)


def test_visibility_is_said_of_many_at_once(desk):
    desk.bring_in("Share data", "Count wells")
    desk.act(change_snippets, queries.snippets(desk.look), SnippetChanges(visibility=Visibility.INTERNAL))
    assert {each.visibility for each in queries.snippets(desk.look)} == {Visibility.INTERNAL}
    again = desk.changed(
        lambda tx: change_snippets(tx, queries.snippets(tx), SnippetChanges(visibility=Visibility.INTERNAL))
    )
    assert again.act == 0


def test_a_deleted_source_cannot_be_set_aside_any_more(desk):
    stored = desk.bring_in("Share data")
    desk.act(composing.set_aside, desk.draft, stored.snippets[0], "no")
    desk.act(delete_source, stored.source)
    assert queries.decisions(desk.look, desk.draft.id) == []
    with pytest.raises(NotAllowed, match="nothing to redo"):
        desk.redo()


@pytest.mark.parametrize(
    ("title", "speaking"),
    [
        ("Statement by Nepal", ("Nepal",)),
        ("Statement by the delegation of Kenya", ("Kenya",)),
        ("Statement at the third session", ()),
        ("Statement by somebody nobody knows", ()),
    ],
)
def test_a_statement_is_made_by_whom_its_title_names(desk, title, speaking):
    stored = desk.bring_in("Share data", name="statement.txt", reading_title=title)
    assert set(stored.contributors.values()) == ({speaking} if speaking else set())


def test_whom_a_person_names_goes_before_the_title(desk):
    stored = desk.bring_in(
        "Share data", name="statement.txt", reading_title="Statement by Nepal", submitters=("Kenya",)
    )
    assert list(stored.contributors.values()) == [("Kenya",)]

"""What was read is looked through before it is stored: rows ticked, joined, split, said otherwise; then one act."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.drafting.arriving import AlreadyThere, read_new
from draftdesk.drafting.lead_ins import treat_as_lead_in
from draftdesk.drafting.passages import words_at
from draftdesk.drafting.reviewing import (
    add_tags,
    join,
    mended,
    new_row,
    proposed_mendings,
    remove_tags,
    review,
    reviewed,
    set_addressee,
    set_contributors,
    set_kind,
    set_strength,
    set_text,
    split,
    store_review,
    tick,
)
from draftdesk.drafting.sources import Details, lead_ins, read_source
from draftdesk.kit.jobs import silent
from draftdesk.model.errors import DraftDeskError, InvalidSettings, NotAllowed, NotFound, UnreadableFile
from draftdesk.model.sources import Confidence, SnippetKind, SourceKind, Strength
from draftdesk.reading.passages.parting import likely_compounds
from draftdesk.workspace import queries

PAPER = """# Third session summary

## Water

The summary gives what was said.

Participants made the following recommendations:

- Share data on springs  and wells; and
- Protect all springs. Close the wells that are dry [Ghana];
- Open predeparture courses, in pre-departure centres and pre-departure schools.

Many delegations called for better data on water.

We ask the Conference for this:

- Finance new wells
- Review the wells every year
"""


@pytest.fixture
def read(desk):
    return lambda text=PAPER, name="summary.md": read_source(text.encode(), name, desk.look, silent)


@pytest.fixture
def source(read):
    return reviewed(read(), Details())


def texts(source):
    return [row.snippet.text for row in source.rows]


def ticked(source):
    return [row.snippet.text for row in source.rows if row.ticked]


def require_traced(source):
    for row in source.rows:
        assert row.snippet.quoted == words_at(source.found.reading.blocks, row.snippet.locator)
        assert row.snippet.text.strip()


# --- which rows -----------------------------------------------------------------------------------------------------


def test_a_review_begins_with_what_is_listed_ticked_and_what_is_likely_not(source):
    assert [(row.snippet.confidence, row.ticked) for row in source.rows] == [
        (Confidence.LISTED, True),
        (Confidence.LISTED, True),
        (Confidence.LISTED, True),
        (Confidence.LIKELY, False),
    ]


def test_rows_are_ticked_and_unticked_and_the_value_before_is_the_way_back(source):
    after = tick(tick(source, [0, 1], ticked=False), [3])
    assert [row.ticked for row in after.rows] == [False, False, True, True]
    assert source.ticked == 3


def test_neighbours_are_joined_to_one_passage_of_the_source(source):
    whole = join(source, [1, 0])
    first = whole.rows[0].snippet
    assert first.text == "Share data on springs and wells; and Protect all springs. Close the wells that are dry"
    assert (
        first.quoted
        == "Share data on springs and wells; and\nProtect all springs. Close the wells that are dry [Ghana];"
    )
    assert first.contributors == ("Ghana",)
    assert len(whole.rows) == 3
    require_traced(whole)


@pytest.mark.parametrize("rows", [[], [1], [0, 2]])
def test_only_neighbours_are_joined(source, rows):
    with pytest.raises(NotAllowed, match="follow one another"):
        join(source, rows)


def test_a_row_is_split_where_its_text_is_and_the_source_follows(source):
    text = source.rows[1].snippet.text
    after = split(source, 1, text.index("Close"))
    assert texts(after)[1:3] == ["Protect all springs.", "Close the wells that are dry"]
    assert [row.snippet.quoted for row in after.rows[1:3]] == [
        "Protect all springs.",
        "Close the wells that are dry [Ghana];",
    ]
    require_traced(after)


def test_a_mended_text_is_split_at_the_words_it_stands_for(source):
    text = source.rows[2].snippet.text
    assert text.startswith("Open pre-departure courses")
    after = split(source, 2, text.index("in pre-departure"))
    assert [row.snippet.quoted for row in after.rows[2:4]] == [
        "Open predeparture courses,",
        "in pre-departure centres and pre-departure schools.",
    ]


def test_splitting_what_was_joined_gives_the_two_passages_again(source):
    whole = join(source, [0, 1])
    again = split(whole, 0, whole.rows[0].snippet.text.index("Protect"))
    assert [row.snippet.quoted for row in again.rows] == [row.snippet.quoted for row in source.rows]
    assert [row.snippet.locator for row in again.rows] == [row.snippet.locator for row in source.rows]


@pytest.mark.parametrize("at", [0, 10_000])
def test_a_row_is_not_split_into_nothing(source, at):
    with pytest.raises(NotAllowed, match="no words on one side"):
        split(source, 0, at)


def test_words_that_are_not_of_the_source_cannot_be_split_off(source):
    longer = set_text(source, 3, source.rows[3].snippet.text + " And this is mine.")
    with pytest.raises(NotAllowed, match="no words on one side"):
        split(longer, 3, longer.rows[3].snippet.text.index("And this"))


def test_an_option_follows_the_passage_it_is_an_alternative_to(read):
    source = reviewed(
        read("Some delegations called for new wells, while others preferred to close all wells.\n"), Details()
    )
    pair = [row.snippet for row in source.rows]
    assert pair[1].option_of == pair[0].locator
    after = split(source, 0, pair[0].text.index("called"))
    assert after.rows[2].snippet.option_of == after.rows[0].snippet.locator


def test_a_new_row_stands_where_its_passage_stands(desk, source):
    blocks = source.found.reading.blocks
    n = next(block.n for block in blocks if block.text.startswith("The summary gives"))
    after, at = new_row(source, queries.vocabulary(desk.look), block=n, start=3, end_block=n, end=17)
    assert at == 0
    assert after.rows[0].snippet.quoted == "summary gives"
    assert after.rows[0].snippet.tags == ("theme:Water",)
    assert after.rows[0].ticked
    require_traced(after)
    assert len(after.rows) == len(source.rows) + 1


@pytest.mark.parametrize(
    "place",
    [
        {"block": -1, "start": 0, "end_block": 0, "end": 3},
        {"block": 0, "start": 0, "end_block": 99, "end": 3},
        {"block": 2, "start": 0, "end_block": 1, "end": 3},
        {"block": 0, "start": 5, "end_block": 0, "end": 5},
    ],
)
def test_a_passage_without_words_makes_no_row(desk, source, place):
    with pytest.raises(NotFound, match="summary.md"):
        new_row(source, queries.vocabulary(desk.look), **place)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["tick", "join", "split", "edit"]), st.integers(0, 60), st.integers(0, 90)),
        max_size=25,
    )
)
def test_whatever_is_ticked_joined_and_split_no_word_of_the_source_is_lost(source, steps):
    words = said_in(source)
    for step, one, two in steps:
        at = one % len(source.rows)
        before = len(source.rows)
        try:
            match step:
                case "tick":
                    source, grown = tick(source, [at], ticked=bool(two % 2)), 0
                case "join":
                    more = 1 + two % 2
                    source, grown = join(source, range(at, at + more + 1) if at + more < before else [at]), -more
                case "split":
                    source, grown = split(source, at, two), 1
                case _:
                    source, grown = set_text(source, at, source.rows[at].snippet.text[: 5 + two] + " more"), 0
        except NotAllowed:
            grown = 0
        assert len(source.rows) == before + grown
        require_traced(source)
        assert words <= said_in(source)
    places = [(row.snippet.locator.block, row.snippet.locator.start) for row in source.rows]
    assert places == sorted(places)


def said_in(source):
    """Each character of the file, by its place, that a row holds and that is no space."""
    found = set()
    blocks = source.found.reading.blocks
    for row in source.rows:
        place = row.snippet.locator
        for n in range(place.block, place.end_block + 1):
            text = blocks[n].text
            first = place.start if n == place.block else 0
            last = place.end if n == place.end_block else len(text)
            found |= {(n, at) for at in range(first, last) if not text[at].isspace()}
    return found


# --- what they say --------------------------------------------------------------------------------------------------


def test_one_or_many_rows_are_said_otherwise(desk, source):
    words = queries.vocabulary(desk.look)
    source = set_kind(source, [0, 2], SnippetKind.MEANS)
    source = set_strength(source, [0, 1], Strength.WIDE)
    source = set_addressee(source, [2], " Member  States ")
    source = set_contributors(source, [0, 3], ["Ghana and Nepal", "Society of Wells"], words)
    source = set_contributors(source, [1], [], words)
    source = set_text(source, 0, "Share  all data")
    first = source.rows[0].snippet
    assert (first.text, first.kind, first.strength) == ("Share all data", SnippetKind.MEANS, Strength.WIDE)
    assert first.quoted == "Share data on springs and wells; and"
    assert first.contributors == ("Ghana", "Nepal", "Society of Wells")
    assert len(first.contributor_kinds) == 3
    assert source.rows[1].snippet.contributors == ()
    assert source.rows[2].snippet.addressee == "Member States"
    with pytest.raises(NotAllowed, match="needs words"):
        set_text(source, 0, " \n ")


def test_tags_are_put_on_and_taken_off_whatever_their_case(source):
    source = add_tags(source, [0, 1], ["Theme:WATER", "theme:New one"])
    assert source.rows[0].snippet.tags == ("theme:Water", "theme:New one")
    source = remove_tags(source, [0], ["THEME:new one", "theme:Not there"])
    assert source.rows[0].snippet.tags == ("theme:Water",)
    assert "theme:New one" in source.rows[1].snippet.tags
    with pytest.raises(InvalidSettings, match="FACET:NAME"):
        add_tags(source, [0], ["Water"])


def test_words_run_together_are_parted_when_a_person_asks(read):
    listed = "Participants made the following recommendations:\n\n- Protect migrantsand workers\n- Stay as you are\n\n"
    more = "All migrants and workers of the region, migrants and children. " * 3
    source = reviewed(read(listed + more), Details())
    compounds = likely_compounds(source.found.reading.blocks)
    proposed = proposed_mendings(source, compounds)
    assert proposed == {0: ("Protect migrants and workers", ("'migrantsand' read as 'migrants and'",))}
    after = mended(source, range(len(source.rows)), compounds)
    assert texts(after)[:2] == ["Protect migrants and workers", "Stay as you are"]
    assert after.rows[0].snippet.quoted == "Protect migrantsand workers"
    assert proposed_mendings(after, compounds) == {}


# --- lead-ins -------------------------------------------------------------------------------------------------------


def line(source, beginning):
    return next(block.n for block in source.found.reading.blocks if block.text.startswith(beginning))


def test_the_lists_after_a_line_become_recommendations(desk, source):
    after = treat_as_lead_in(source, line(source, "We ask"), desk.look)
    assert ticked(after)[-2:] == ["Finance new wells", "Review the wells every year"]
    assert after.lead_ins == ("We ask the Conference for this:",)
    assert "We ask the Conference for this:" not in lead_ins(desk.look)


def test_what_a_person_changed_stays_when_a_lead_in_is_added(desk, source):
    changed = set_text(tick(join(source, [0, 1]), [1], ticked=False), 1, "Open courses")
    after = treat_as_lead_in(changed, line(source, "We ask"), desk.look)
    assert after.rows[:2] == changed.rows[:2]
    assert len(after.rows) == len(changed.rows) + 2
    require_traced(after)


def test_a_line_that_no_list_follows_is_refused(desk, source):
    with pytest.raises(NotAllowed, match="no list was found after “Many delegations"):
        treat_as_lead_in(source, line(source, "Many"), desk.look)


# --- storing --------------------------------------------------------------------------------------------------------


def test_nothing_is_stored_before_and_all_of_it_in_one_act(desk, read):
    start = desk.content()
    found = review(
        [read(), read(PAPER + "\nMore\n", "other.md"), UnreadableFile("broken.pdf cannot be read")], Details()
    )
    first = treat_as_lead_in(found.sources[0], line(found.sources[0], "We ask"), desk.look)
    first = add_tags(tick(split(first, 1, 20), [0], ticked=False), [1], ["theme:New one"])
    found = found.with_source(0, first)
    assert [str(each) for each in found.errors] == ["broken.pdf cannot be read"]
    assert desk.content() == start
    stored = store_review(desk.workspace, found)
    assert [snippet.text for snippet in stored[0].snippets] == ticked(first)
    assert [snippet.quoted for snippet in stored[0].snippets] == [
        row.snippet.quoted for row in first.rows if row.ticked
    ]
    assert stored[0].left_out == len(first.rows) - len(stored[0].snippets)
    assert stored[0].tags[stored[0].snippets[0].id] == first.rows[1].snippet.tags
    assert "We ask the Conference for this:" in lead_ins(desk.look)
    assert queries.acts(desk.look, 1)[0].name == "Import 2 sources"
    desk.undo()
    assert desk.content() == start


def test_what_is_known_of_a_source_is_stored_with_it_and_unwanted_ones_are_not(desk, read):
    found = review([read(), read(PAPER + "\nMore\n", "other.md")], Details())
    named = replace(found.sources[0], details=Details(title="Our title", kind=SourceKind.REPORT, date="2026-11-21"))
    unwanted = replace(found.sources[1], wanted=False)
    assert named.as_stored().kind is SourceKind.REPORT
    assert found.sources[0].as_stored().title == "Third session summary"
    (stored,) = store_review(desk.workspace, found.with_source(0, named).with_source(1, unwanted))
    assert (stored.source.title, stored.source.dated) == ("Our title", "2026-11-21")
    assert queries.acts(desk.look, 1)[0].name == "Import summary.md"


def test_a_review_without_wanted_sources_does_nothing(desk):
    before = queries.acts(desk.look)
    assert store_review(desk.workspace, review([], Details())) == ()
    assert queries.acts(desk.look) == before


def test_tags_and_people_that_are_new_are_made_once_for_all_sources(desk, read):
    sources = [read(PAPER + f"\nMore {n}\n", f"statement-{n}.md") for n in range(3)]
    found = review(sources, Details(submitters=("Society of Wells",), kind=SourceKind.STATEMENT))
    for n, each in enumerate(found.sources):
        found = found.with_source(n, add_tags(each, [0], ["theme:New one", "colour:Blue"]))
    stored = store_review(desk.workspace, found)
    words = queries.vocabulary(desk.look)
    assert [tag.name for tag in words.tags].count("New one") == 1
    assert [facet.name for facet in words.facets].count("colour") == 1
    assert [each.name for each in words.contributors].count("Society of Wells") == 1
    assert all("Society of Wells" in each.contributors[each.snippets[0].id] for each in stored)


def test_files_that_are_there_already_are_told_apart(desk, tmp_path):
    for name in ("one.md", "two.md"):
        (tmp_path / name).write_text(PAPER)
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4 broken")
    found = review(read_new([tmp_path], desk.look, silent), Details())
    assert [each.found.file_name for each in found.sources] == ["one.md"]
    assert [each.file_name for each in found.already] == ["two.md"]
    assert len(found.errors) == 1
    (stored,) = store_review(desk.workspace, found)
    again = list(read_new([tmp_path / "one.md"], desk.look, silent))
    assert again == [AlreadyThere(file_name="one.md", source=stored.source.code)]


def test_every_refusal_is_one_line(desk, source):
    for refused in (
        lambda: join(source, [0]),
        lambda: split(source, 0, 0),
        lambda: set_text(source, 0, ""),
        lambda: add_tags(source, [0], [":"]),
        lambda: treat_as_lead_in(source, line(source, "Many"), desk.look),
    ):
        with pytest.raises(DraftDeskError) as told:
            refused()
        assert "\n" not in str(told.value)

"""Snippets counted along any two ways of sorting, and how many of them are in."""

import json
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftdesk.drafting import composing, facets
from draftdesk.drafting.coverage import coverage
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.drafting.ground import for_others, ground
from draftdesk.drafting.matrix import axes, axis_named, matrix, snippets_at, tally
from draftdesk.drafting.matrix_tables import balance_json, balance_table, matrix_json, matrix_table
from draftdesk.model.drafts import Attribution
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.matrix import OUTCOMES, Cell
from draftdesk.model.sources import Visibility
from draftdesk.model.vocabulary import Tag
from draftdesk.workspace import queries


@pytest.fixture
def talks(desk, offer):
    desk.bring_in(
        offer("Protect springs", tags=["theme:Water"], contributors=["Ghana"], kinds=["State"]),
        offer("Share data", tags=["theme:Data", "theme:Water"], contributors=["Nepal"], kinds=["State"]),
        offer("Protect springs.", tags=["theme:Water"]),
        offer("Fund it", kind="means of implementation", contributors=["Ghana", "Nepal"], kinds=["State", "State"]),
        offer("Open visas"),
        offer("Close borders", tags=["theme:Data"], contributors=["Ghana"], kinds=["State"]),
        offer("—"),
    )
    desk.act(composing.set_aside, desk.draft, desk.snippet("Close"), "not our subject")
    desk.act(composing.park, desk.draft, desk.snippet("Open"), "Labour mobility")
    desk.assemble()
    return desk


def counted(desk, rows, columns, **more):
    base = ground(desk.look, desk.draft, **more)
    return matrix(base, axis_named(base.words, rows), axis_named(base.words, columns))


def told(found):
    """{(row, column): (snippets, reached)} without what is empty."""
    return {
        (row.words, column.words): tuple(cell)
        for row, cells in zip(found.rows, found.cells, strict=True)
        for column, cell in zip(found.columns, cells, strict=True)
        if cell.snippets
    }


def test_each_cell_says_how_many_there_are_and_how_many_are_in(talks):
    found = counted(talks, "theme", "contributor")
    assert told(found) == {
        ("Water", "Ghana"): (1, 1),
        ("Water", "Nepal"): (1, 1),
        ("Water", "Unattributed (summary)"): (1, 1),
        ("Data", "Ghana"): (1, 0),
        ("Data", "Nepal"): (1, 1),
        ("None", "Ghana"): (1, 1),
        ("None", "Nepal"): (1, 1),
        ("None", "Unattributed (summary)"): (2, 0),
    }


def test_a_total_counts_each_snippet_once(talks):
    found = counted(talks, "theme", "contributor")
    assert dict(zip([each.words for each in found.rows], found.row_totals, strict=True)) == {
        "Water": Cell(3, 3),
        "Data": Cell(2, 1),
        "None": Cell(3, 1),
    }
    assert found.total == Cell(7, 4)
    assert [each.words for each in found.columns] == ["Ghana", "Nepal", "Unattributed (summary)"]
    assert found.column_totals == (Cell(3, 2), Cell(2, 2), Cell(3, 1))


def test_every_way_of_sorting_can_be_a_row_or_a_column(talks):
    base = ground(talks.look, talks.draft)
    for rows in axes(base.words):
        for columns in axes(base.words):
            assert matrix(base, rows, columns).total == Cell(7, 4), (rows.name, columns.name)
            assert tally(base, rows).total.cell == Cell(7, 4)
    assert [each.name for each in axes(base.words)][-7:] == [
        *("kind", "strength", "contributor", "group", "region", "session", "source")
    ]


def test_an_own_facet_is_an_axis_at_once(talks):
    mine = talks.act(facets.new_facet, "Urgency")
    talks.act(facets.new_tag, mine, "Now")
    talks.act(change_snippets, [talks.snippet("Fund")], SnippetChanges(add_tags=("urgency:Now",)))
    assert told(counted(talks, "urgency", "kind"))["Now", "means of implementation"] == (1, 1)


def test_what_stands_under_a_tag_counts_in_it(talks):
    water, data = (queries.tag_named(talks.look, f"theme:{name}") for name in ("Water", "Data"))
    talks.act(facets.nest_tag, data, water)
    found = counted(talks, "theme", "kind")
    assert [(each.words, each.depth) for each in found.rows] == [("Water", 0), ("Data", 1), ("None", 0)]
    assert found.row_totals[0] == Cell(4, 3)


def test_a_group_counts_with_its_members_and_a_region_stands_for_them(talks):
    groups = {row: cells for (row, _), cells in told(counted(talks, "group", "source")).items()}
    assert groups["African Group"] == (3, 2)
    assert groups["Group of 77 and China"] == (4, 3)
    regions = {row: cells for (row, _), cells in told(counted(talks, "region", "source")).items()}
    assert regions == {"African Group": (3, 2), "Asia-Pacific Group": (2, 2), "Unattributed (summary)": (3, 1)}


def test_headings_without_a_snippet_are_shown_only_when_asked(talks):
    base = ground(talks.look, talks.draft)
    theme, kind = (axis_named(base.words, name) for name in ("theme", "kind"))
    assert "Labour mobility" not in [each.words for each in matrix(base, theme, kind).rows]
    assert "Labour mobility" in [each.words for each in matrix(base, theme, kind, empty=True).rows]


def test_an_axis_that_there_is_not_names_those_there_are(talks):
    with pytest.raises(NotFound, match="nothing is sorted by “colour”; there are: theme, .*kind"):
        axis_named(queries.vocabulary(talks.look), "colour")


def test_a_cells_snippets_are_those_that_it_counts(talks):
    base = ground(talks.look, talks.draft)
    theme, people = (axis_named(base.words, name) for name in ("theme", "contributor"))
    found = matrix(base, theme, people)
    for row, cells in zip(found.rows, found.cells, strict=True):
        for column, cell in zip(found.columns, cells, strict=True):
            bits = snippets_at(base, (theme, row.key), (people, column.key))
            assert Cell(bits.bit_count(), (bits & base.reached).bit_count()) == cell
    water = queries.tag_named(talks.look, "theme:Water").id
    ids = queries.snippet_ids(talks.look, queries.numbers_of(base.rows, snippets_at(base, (theme, water))))
    words = [found.snippet.text for found in queries.snippets_shown(talks.look, ids)]
    assert words == ["Protect springs", "Share data", "Protect springs."]


def test_what_became_of_them_is_what_the_coverage_says(talks):
    found = tally(ground(talks.look, talks.draft), axis_named(queries.vocabulary(talks.look), "kind"))
    lines = coverage(talks.look, talks.draft).lines
    assert found.total.outcomes == Counter(line.outcome for line in lines)
    for line in found.lines:
        assert line.outcomes == Counter(each.outcome for each in lines if each.snippet.kind == line.heading.key)


def test_beside_a_version_only_what_stands_in_it_is_in(talks):
    version = talks.freeze()
    talks.act(composing.delete, talks.paragraph("Share").id)
    assert tally(ground(talks.look, talks.draft), _kind(talks)).total.cell == Cell(7, 3)
    then = tally(ground(talks.look, talks.draft, version), _kind(talks)).total
    assert then.outcomes == {"placed": 4, "not placed": 3}


def _kind(desk):
    return axis_named(queries.vocabulary(desk.look), "kind")


def test_secondary_reports_and_superseded_sources_count_only_when_asked(talks):
    first = queries.sources(talks.look)[0]
    report = talks.bring_in("It was said that data is shared", title="News")
    talks.act(lambda tx: tx.update(replace(queries.sources(tx)[1], reports_on=first.id)))
    assert report
    assert counted(talks, "kind", "source").total.snippets == 7
    assert counted(talks, "kind", "source", secondary=True).total.snippets == 8
    talks.act(lambda tx: tx.update(replace(queries.sources(tx)[1], reports_on=None, supersedes=first.id)))
    assert counted(talks, "kind", "source").total.snippets == 1


def test_what_was_known_is_counted_again_only_where_something_changed(talks):
    before = ground(talks.look, talks.draft)
    assert ground(talks.look, talks.draft, known=before) is before
    secondary = ground(talks.look, talks.draft, secondary=True, known=before)
    assert ground(talks.look, talks.draft, known=secondary) == before
    talks.act(composing.take_up, talks.draft, [talks.snippet("Close")])
    after = ground(talks.look, talks.draft, known=before)
    assert after.outcomes["set aside"] == 0
    assert replace(after, rows=before.rows) == replace(ground(talks.look, talks.draft), rows=before.rows)


# --- for others -----------------------------------------------------------------------------------------------------


def handed_out(desk, rows, columns):
    base = for_others(desk.look, ground(desk.look, desk.draft))
    return matrix_table(base, matrix(base, axis_named(base.words, rows), axis_named(base.words, columns)))


def attribute(desk, attribution):
    desk.act(lambda tx: tx.update(replace(desk.draft, attribution=attribution)))


def test_as_a_table_it_says_what_it_counts(talks):
    base = ground(talks.look, talks.draft)
    found = matrix_table(base, counted(talks, "theme", "contributor"))
    assert found.title == "Theme by Contributor: Draft"
    assert found.columns == ("Theme", "Ghana", "Nepal", "Unattributed (summary)", "All")
    assert found.rows[1] == ("Data", "0 of 1", "1 of 1", "", "1 of 2")
    assert found.rows[-1] == ("All", "2 of 3", "2 of 2", "1 of 3", "4 of 7")
    shares = balance_table(base, tally(base, axis_named(base.words, "region")))
    assert shares.rows[0] == ("African Group", "3", "2", "0", "0", "1", "0", "67 %")
    assert shares.note == "Of all recommendations 57 % are in."


def test_others_are_told_only_of_what_circulates(talks):
    talks.act(change_snippets, [talks.snippet("Close")], SnippetChanges(visibility=Visibility.INTERNAL))
    talks.bring_in("Keep quiet", visibility=Visibility.COFACILITATORS, title="A confidence")
    found = handed_out(talks, "source", "contributor")
    assert "A confidence" not in repr(found)
    assert found.rows[-1][-1] == "4 of 6"
    assert "2 more are not for circulation and left out." in found.note


def test_others_are_named_only_as_the_draft_names_them(talks):
    talks.act(lambda tx: tx.update(replace(tx.get(Tag, queries.tag_named(tx, "theme:Data").id), name="Ghana")))
    assert handed_out(talks, "theme", "contributor").columns[1] == "Ghana"
    attribute(talks, Attribution.BY_GROUP)
    found = handed_out(talks, "theme", "contributor")
    assert found.columns[1:3] == ("African Group", "Asia-Pacific Group")
    assert "Ghana" not in repr(found)
    assert found.note.endswith("Contributors are named by group.")
    attribute(talks, Attribution.NONE)
    with pytest.raises(NotAllowed, match="contributors are not named"):
        handed_out(talks, "theme", "region")
    assert "Ghana" not in repr(handed_out(talks, "theme", "kind"))


def test_as_json_it_is_the_same(talks):
    base = ground(talks.look, talks.draft)
    found = counted(talks, "theme", "contributor")
    values = json.loads(json.dumps(matrix_json(found)))
    assert (values["snippets"], values["reached"]) == (7, 4)
    assert [each["cells"][0]["snippets"] for each in values["rows"]] == [1, 1, 1]
    shares = json.loads(json.dumps(balance_json(tally(base, axis_named(base.words, "region")))))
    assert shares["share"] == pytest.approx(4 / 7)
    assert shares["lines"][0]["outcomes"]["set_aside"] == 1


# --- whatever was sorted --------------------------------------------------------------------------------------------

sortings = st.lists(
    st.tuples(
        st.sets(st.sampled_from(["Water", "Data", "Labour mobility"])),
        st.sets(st.sampled_from(["Ghana", "Nepal", "Kenya"])),
        st.sampled_from(["commitment", "principle", "process"]),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=15, deadline=None)
@given(sorted_how=sortings)
def test_the_cells_are_what_counting_by_hand_gives(sorted_how, tmp_path_factory, new_talks, new_desk, offer):
    path = tmp_path_factory.mktemp("sorted") / "a.draftdesk"
    path.write_bytes(new_talks("compact").read_bytes())
    desk = new_desk(path)
    try:
        desk.bring_in(
            *(
                offer(
                    f"Words {n}",
                    kind=kind,
                    tags=[f"theme:{each}" for each in sorted(themes)],
                    contributors=sorted(people),
                    kinds=["State"] * len(people),
                )
                for n, (themes, people, kind) in enumerate(sorted_how)
            )
        )
        expected = Counter(
            (theme, who)
            for themes, people, _ in sorted_how
            for theme in (themes or {"None"})
            for who in (people or {"Unattributed (summary)"})
        )
        found = counted(desk, "theme", "contributor")
        assert {at: cell[0] for at, cell in told(found).items()} == expected
        assert found.total == Cell(len(sorted_how), 0)
        assert set(tally(ground(desk.look, desk.draft), _kind(desk)).total.outcomes) <= set(OUTCOMES)
    finally:
        desk.close()

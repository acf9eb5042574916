"""What became of each paragraph."""

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.model.comparison import ChangeKind, Look, Mark, Part, Passage, Step, Substance

WELLS = "Protect every spring and every well in rural areas"
DAMS = "Remove small dams that no longer serve any known purpose"
RAIN = "Collect the rain from the roofs of all public buildings"
COSTS = "Share the costs of new pipes among all who use them daily"


def test_a_text_compared_with_itself_has_no_changes(compared):
    found = compared(f"1. {WELLS} | 2. {DAMS}", f"1. {WELLS} | 2. {DAMS}")

    assert [change.kind for change in found.changes] == ["unchanged", "unchanged"]
    assert found.counts.unchanged == 2
    assert found.counts.words_inserted == found.counts.words_deleted == 0


def test_what_stands_in_one_text_only_is_inserted_or_deleted(changes):
    assert changes(f"{WELLS} | {DAMS}", f"{WELLS} | {RAIN}") == [
        f"deleted 1→: [-{DAMS}-]",
        f"inserted →1: {{+{RAIN}+}}",
    ]


def test_an_edited_paragraph_shows_its_words(changes):
    assert changes(f"{WELLS} | {DAMS}", f"{WELLS} and towns | {DAMS}") == [f"edited 0→0: {WELLS}{{+ and towns+}}"]


def test_a_new_number_alone_is_no_edit(compared):
    found = compared(f"12. {WELLS} | 13. {DAMS}", f"12. {RAIN} | 13. {WELLS} | 14. {DAMS}")

    assert [(change.kind, change.renumbered) for change in found.changes] == [
        ("inserted", False),
        ("unchanged", True),
        ("unchanged", True),
    ]


def test_a_number_printed_otherwise_is_the_same_number():
    found = compare([Passage(text=WELLS, number="12.")], [Passage(text=WELLS, number="(12)")])

    assert not found.changes[0].renumbered


def test_a_paragraph_that_went_elsewhere_was_moved(changes):
    a = f"{WELLS} | {DAMS} | {RAIN} | {COSTS}"

    assert changes(a, f"{DAMS} | {RAIN} | {COSTS} | {WELLS}") == [f"moved 0→3: {WELLS}"]


def test_a_moved_paragraph_shows_what_was_edited_in_it(changes):
    a = f"{WELLS} | {DAMS} | {RAIN} | {COSTS}"

    assert changes(a, " | ".join([DAMS, RAIN, COSTS, WELLS.replace("rural", "all")])) == [
        "moved_edited 0→3: Protect every spring and every well in [-rural-]{+all+} areas"
    ]


def test_the_lighter_of_two_that_changed_places_moved(changes):
    long = f"{DAMS}. {RAIN}. {COSTS}"

    assert changes(f"{WELLS} | {long}", f"{long} | {WELLS}") == [f"moved 0→1: {WELLS}"]


def test_reading_meets_a_moved_paragraph_where_it_left_and_where_it_arrived(compared):
    found = compared(f"{WELLS} | {DAMS} | {RAIN}", f"{DAMS} | {RAIN} | {WELLS}")

    assert [found.changes[step.change].kind for step in found.steps] == ["moved", "unchanged", "unchanged", "moved"]
    assert found.steps[0] == Step(2, left=True)


def test_a_split_marks_the_break_alone(changes):
    assert changes(f"{WELLS}. {DAMS}.", f"{WELLS}. | {DAMS}.") == [f"split 0→0,1: {WELLS}.[- -]{{+¶+}}{DAMS}."]


def test_a_merger_marks_the_break_alone(changes):
    assert changes(f"{WELLS}. | {DAMS}.", f"{WELLS}. {DAMS}.") == [f"merged 0,1→0: {WELLS}.[-¶-]{{+ +}}{DAMS}."]


def test_prose_that_became_a_list_is_one_split(changes):
    assert changes(
        f"1. Decides to: {WELLS.lower()}; {DAMS.lower()}; {RAIN.lower()}",
        f"1. Decides to: | (a) {WELLS.lower()}; | (b) {DAMS.lower()}; | (c) {RAIN.lower()}",
    ) == [
        f"split 0→0,1,2,3: Decides to:[- -]{{+¶+}}{WELLS.lower()};[- -]{{+¶+}}{DAMS.lower()};[- -]{{+¶+}}{RAIN.lower()}"
    ]


def test_both_parts_of_a_split_may_be_edited(compared):
    found = compared(f"{WELLS}. {DAMS}.", f"{WELLS.replace('rural', 'all')}. | {DAMS.replace('known', 'good')}.")

    assert [change.kind for change in found.changes] == [ChangeKind.SPLIT]


def test_a_paragraph_rewritten_beyond_recognition_is_deleted_and_inserted(changes):
    assert [line.split(":")[0] for line in changes(WELLS, "Nobody may be made to pay for clean water")] == [
        "deleted 0→",
        "inserted →0",
    ]


def test_versions_of_one_draft_are_paired_by_id_even_when_rewritten():
    new = "Nobody may be made to pay for clean water"
    found = compare([Passage(text=WELLS, paragraph_id="p")], [Passage(text=new, paragraph_id="p")])

    (change,) = found.changes
    assert change.kind is ChangeKind.EDITED
    assert [(each.kind, each.text) for each in change.segments] == [("delete", WELLS), ("insert", new)]


def test_the_id_outweighs_the_text():
    a = [Passage(text=WELLS, paragraph_id="p"), Passage(text=DAMS, paragraph_id="q")]
    b = [Passage(text=DAMS, paragraph_id="p"), Passage(text=WELLS, paragraph_id="q")]

    assert [(change.a, change.b) for change in compare(a, b).changes] == [((0,), (0,)), ((1,), (1,))]


def test_what_has_no_id_is_paired_by_content():
    a = [Passage(text=WELLS, paragraph_id="p"), Passage(text=DAMS, paragraph_id="gone")]
    b = [Passage(text=WELLS, paragraph_id="p"), Passage(text=DAMS, paragraph_id="new")]

    assert [change.kind for change in compare(a, b).changes] == ["unchanged", "unchanged"]


def test_a_paragraph_that_went_into_a_table_was_moved():
    for text in (WELLS, "Video provides."):
        cell = Passage(text=text, part=Part.TABLE, cell=(0, 0, 0))

        assert [change.kind for change in compare([Passage(text=text)], [cell]).changes] == ["moved"]


@pytest.mark.parametrize("quote", ["{}", "“{}”", "30. {}"])
@pytest.mark.parametrize("before", [[], [DAMS]])
def test_a_table_that_quotes_a_paragraph_does_not_take_it_from_its_place(before, quote):
    old = [Passage(text=text, number="30.") for text in [*before, WELLS]]
    new = [
        *old[:-1],
        Passage(text=f"{WELLS}, and report on it every year as the Conference decided.", number="31."),
    ]
    table = [Passage(text=quote.format(WELLS), part=Part.TABLE, cell=(0, 0, 3))]

    for a, b in ((old, [*new, *table]), ([*new, *table], old)):
        kinds = [change.kind for change in compare(a, b).changes]
        assert kinds == [*("unchanged" for _ in before), "edited", "inserted" if a is old else "deleted"]


SAME_AGAIN = "The same paragraph of words that never {}"


@pytest.mark.parametrize("count", [10, 40, 50, 400])
def test_equal_paragraphs_that_were_all_edited_pair_in_order(count):
    old = [Passage(text=SAME_AGAIN.format("changes"))] * count
    for words in (["changed"] * count, [f"word{n}" for n in range(count)], ["changed"] * (count - 3)):
        new = [Passage(text=SAME_AGAIN.format(word)) for word in words]
        found = compare(old, new)

        pairs = [(change.a, change.b) for change in found.changes if change.kind is ChangeKind.EDITED]
        assert len(pairs) == len(words)
        assert pairs == sorted(pairs)
        assert (found.counts.inserted, found.counts.deleted) == (0, count - len(words))


def test_what_was_put_between_equal_paragraphs_that_were_edited_is_new():
    old = [Passage(text=SAME_AGAIN.format("changes"))] * 60
    new = [Passage(text=SAME_AGAIN.format("changed"))] * 60
    new[20:20] = [Passage(text=WELLS), Passage(text=DAMS)]
    found = compare(old, new)

    assert [change.b for change in found.changes if change.kind is ChangeKind.INSERTED] == [(20,), (21,)]
    assert found.counts.edited == 60


def test_a_cell_says_another_thing_in_its_place():
    cells = [
        [Passage(text=text, part=Part.TABLE, cell=(0, row, 0)) for row, text in enumerate(texts)]
        for texts in (("Litres", "40"), ("Litres", "55"))
    ]

    (_, change) = compare(*cells).changes
    assert change.kind is ChangeKind.EDITED
    assert [each.text for each in change.segments] == ["40", "55"]


def test_cells_are_never_merged_with_their_neighbours(compared):
    a = [Passage(text=text, part=Part.TABLE, cell=(0, 0, n)) for n, text in enumerate((WELLS, DAMS))]
    b = [Passage(text=f"{WELLS} {DAMS}", part=Part.TABLE, cell=(0, 0, 0)), Passage(text="", part=Part.TABLE)]

    assert "merged" not in [change.kind for change in compare(a, b).changes]


def test_footnotes_are_read_on_their_own():
    note = Passage(text=RAIN, part=Part.FOOTNOTE)
    a, b = [Passage(text=WELLS), note, Passage(text=DAMS)], [Passage(text=WELLS), Passage(text=DAMS), note]

    assert [change.kind for change in compare(a, b).changes] == ["unchanged", "unchanged", "unchanged"]


def test_marks_alone_are_formatting_and_no_edit():
    plain, italic = Passage(text=WELLS), Passage(text=WELLS, marks=(Mark(0, 7, Look.ITALIC),))

    found = compare([plain], [italic])
    (change,) = found.changes
    assert (change.kind, change.formatting, change.substance) == (ChangeKind.UNCHANGED, True, None)
    assert (found.counts.unchanged, found.counts.same_words) == (1, 1)


def test_marks_that_went_along_with_their_words_are_no_formatting():
    a = Passage(text=WELLS, marks=(Mark(8, 13, Look.ITALIC),))
    b = Passage(text=f"We {WELLS}", marks=(Mark(11, 13, Look.ITALIC), Mark(13, 16, Look.ITALIC)))

    (change,) = compare([a], [b]).changes
    assert (change.kind, change.formatting) == (ChangeKind.EDITED, False)


def test_one_of_two_equal_paragraphs_deleted_leaves_the_other(changes):
    a = f"{WELLS} | [to be discussed] | {DAMS} | [to be discussed] | {RAIN}"

    assert changes(a, f"{WELLS} | {DAMS} | [to be discussed] | {RAIN}") == ["deleted 1→: [-[to be discussed]-]"]


def test_nothing_and_something(compared):
    assert compared("", "").changes == ()
    assert [change.kind for change in compared("", WELLS).changes] == ["inserted"]
    assert [change.kind for change in compared(WELLS, "").changes] == ["deleted"]


def test_an_empty_paragraph_is_accounted_for():
    a, b = [Passage(text=WELLS)], [Passage(text=WELLS), Passage(text="")]

    last = compare(a, b).changes[-1]
    assert (last.kind, last.b, last.substance) == (ChangeKind.INSERTED, (1,), Substance.EDITORIAL)


def test_a_paragraph_of_which_most_was_kept_is_the_same_however_much_was_added(compared):
    found = compared(WELLS, f"{WELLS} as well as {DAMS.lower()} and {RAIN.lower()}")

    assert [change.kind for change in found.changes] == [ChangeKind.EDITED]


def test_a_new_paragraph_between_the_parts_of_a_split_is_marked_within_it(changes):
    assert changes(f"{WELLS}. {DAMS}.", f"{WELLS}. | {RAIN}. | {DAMS}.") == [
        f"split 0→0,1,2: {WELLS}.[- -]{{+¶{RAIN}.¶+}}{DAMS}."
    ]


def test_a_text_that_lost_all_its_breaks_is_one_merger(compared):
    texts = [f"{text} in region {n}" for n in range(12) for text in (WELLS, DAMS, RAIN, COSTS)]

    found = compared(" | ".join(texts), " ".join(texts))

    assert [(change.kind, len(change.a)) for change in found.changes] == [("merged", len(texts))]

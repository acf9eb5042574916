"""What a comparison comes to, in words."""

from draftdesk.model.comparison import ChangeKind, Counts, Look, Part, Passage, Reason, Substance
from draftdesk.model.comparison_words import KINDS, LOOKS, REASONS, SUBSTANCES, Sorts, listed, spot, summary, weights


def test_one_line_says_what_changed():
    assert summary(Counts(edited=41, reworded=41, moved=2, moved_edited=1, split=2, deleted=1, renumbered=12)) == (
        "41 paragraphs reworded, 3 moved (1 also edited), 2 split, 1 deleted; 12 renumbered"
    )
    assert summary(Counts(unchanged=3)) == "nothing changed"
    assert summary(Counts(edited=1, reworded=1)) == "1 paragraph reworded"
    assert summary(Counts(inserted=2, deleted=1)) == "2 paragraphs new, 1 deleted"


def test_footnotes_are_told_apart_from_paragraphs():
    notes = Counts(deleted=3, renumbered=25)
    assert summary(Counts(deleted=4, renumbered=25), Sorts(notes=notes)) == (
        "1 paragraph and 3 footnotes deleted; 25 footnotes renumbered"
    )
    assert summary(Counts(edited=2, reworded=2, inserted=1, renumbered=3), Sorts(notes=Counts(inserted=1))) == (
        "2 paragraphs reworded, 1 footnote new; 3 paragraphs renumbered"
    )
    assert summary(Counts(deleted=3, inserted=1), Sorts(notes=Counts(deleted=3, inserted=1))) == (
        "1 footnote new, 3 deleted"
    )
    assert summary(Counts(renumbered=2), Sorts(notes=Counts(renumbered=2))) == "nothing changed; 2 footnotes renumbered"


def test_spelling_and_commas_are_told_apart_from_rewording():
    assert summary(Counts(edited=12, reworded=3)) == "3 paragraphs reworded, 9 with small edits"
    assert summary(Counts(edited=9)) == "9 paragraphs with small edits"


def test_a_second_line_says_how_much_it_matters():
    assert weights(Counts(editorial=20, minor=2, substantive=3)) == "3 substantive, 2 minor, 20 editorial"
    assert weights(Counts(unchanged=3)) == ""


def test_there_is_a_word_for_everything_that_the_engine_may_say():
    assert set(KINDS) == set(ChangeKind)
    assert set(SUBSTANCES) == set(Substance)
    assert set(REASONS) == set(Reason)
    assert set(LOOKS) == set(Look) - {Look.FOOTNOTE}, "which is told in words of its own"


def test_a_passage_outside_the_running_text_says_where_it_stands():
    assert spot(Passage(text="Cell", part=Part.TABLE, cell=(0, 1, 2))) == "Table 1, row 2, column 3"
    assert spot(Passage(text="Note", part=Part.FOOTNOTE, number="5")) == "Footnote 5"
    assert spot(Passage(text="Text")) == ""


def test_numbers_are_listed_as_in_a_sentence():
    assert [listed(names) for names in (["15"], ["15", "16"], ["15", "16", "17"])] == [
        "15",
        "15 and 16",
        "15, 16 and 17",
    ]

"""Changes in the words that a reader is told them in."""

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.model.comparison import ChangeKind, Look, Mark, Part, Passage
from draftdesk.model.comparison_told import is_untouched, opening, told

DAMS = "Remove every small dam that blocks the passage of fish"
RIVERS = "Protect rivers and lakes, the wetlands beside them and the springs that feed them"
WELLS = "Sink wells where the water table allows it, and keep them clean at all times"
FARMS = "Support farmers who keep hedges, ponds and meadows along their fields and paths"


def said(a, b):
    """Headline and details of what changed, in a line each."""
    comparison = compare(a, b)
    lines = zip(comparison.changes, told(comparison), strict=True)
    return ["; ".join((each.headline, *each.details)) for change, each in lines if each.headline]


def numbered(*texts, first=1):
    return [Passage(text=text, number=f"{n}.") for n, text in enumerate(texts, first)]


def test_what_did_not_change_has_no_words():
    comparison = compare(numbered(DAMS), numbered(DAMS))

    assert told(comparison)[0].headline == ""
    assert is_untouched(comparison.changes[0])


def test_a_paragraph_says_which_it_was():
    assert said(numbered(DAMS, RIVERS), numbered(DAMS, RIVERS, first=2)) == ["Was 1", "Was 2"]


def test_an_edit_says_how_much_it_matters_and_why_the_gravest_first():
    old, new = f"States shall {DAMS}; the labour of all", f"States should {DAMS}; the labor of all"

    assert said(numbered(old), numbered(new)) == [
        "Reworded; Substantive: obligation (shall, should, may…); Editorial: spelling"
    ]


def test_what_an_editor_does_unasked_is_not_called_rewording():
    assert said(numbered(f"“{DAMS}”"), numbered(f'"{DAMS}"')) == [
        "Edited; Editorial: form of quotation marks, dashes or letters"
    ]


def test_a_move_says_from_where_and_its_old_place_to_where():
    old, new = numbered(DAMS, RIVERS, WELLS, FARMS), numbered(RIVERS, WELLS, FARMS, DAMS)
    comparison = compare(old, new)
    moved = next(n for n, each in enumerate(comparison.changes) if each.kind is ChangeKind.MOVED)

    assert told(comparison)[moved].headline == "Moved from 1 to 4"
    assert told(comparison)[moved].left == "Moved to 4"
    assert told(comparison)[moved].details == ("Substantive",)


def test_a_move_without_numbers_names_the_headings():
    a = [Passage(text="Rivers", level=1), *map(_plain, (DAMS, RIVERS)), Passage(text="Land", level=1), _plain(FARMS)]
    b = [Passage(text="Rivers", level=1), _plain(RIVERS), Passage(text="Land", level=1), *map(_plain, (FARMS, DAMS))]

    comparison = compare(a, b)
    moved = next(n for n, each in enumerate(comparison.changes) if each.kind is ChangeKind.MOVED)

    assert told(comparison)[moved].headline == "Moved down, from “Rivers”"
    assert told(comparison)[moved].left == "Moved down, to “Land”"


def test_a_move_into_a_table_says_so():
    rest = list(map(_plain, (RIVERS, WELLS, FARMS)))
    cell = Passage(text=DAMS, part=Part.TABLE, cell=(0, 1, 0))

    assert "Moved from the text to table 1, row 2, column 1; Substantive" in said([_plain(DAMS), *rest], [*rest, cell])


def test_splits_and_merges_list_their_numbers():
    whole = numbered(f"{DAMS}. {RIVERS}.")
    parts = numbered(f"{DAMS}.", f"{RIVERS}.")

    assert said(whole, parts) == ["Split into 1 and 2; Minor: paragraph break"]
    assert said(parts, whole) == ["Merged from 1 and 2; Minor: paragraph break"]


@pytest.mark.parametrize(
    ("passage", "headline"),
    [
        (Passage(text=DAMS), "New paragraph"),
        (Passage(text=DAMS, level=2), "New heading"),
        (Passage(text=DAMS, part=Part.FOOTNOTE, number="3"), "New footnote"),
    ],
)
def test_what_is_new_is_called_what_it_is(passage, headline):
    assert said([], [passage]) == [f"{headline}; Substantive"]


def test_marks_that_alone_changed_are_named():
    old = Passage(text=DAMS, marks=(Mark(0, 6, Look.ITALIC), Mark(7, 12, Look.BOLD)))
    new = Passage(text=DAMS, marks=(Mark(7, 12, Look.BOLD), Mark(12, 12, Look.FOOTNOTE, "4")))

    assert said([old], [new]) == ["Formatting: italics; Footnote added"]
    assert said([new], [old]) == ["Formatting: italics; Footnote taken out"]


def test_a_footnote_alone_is_no_formatting():
    plain = Passage(text=DAMS)
    early, late = (Passage(text=DAMS, marks=(Mark(at, at, Look.FOOTNOTE, "4"),)) for at in (6, 12))

    assert said([plain], [early]) == ["Footnote added"]
    assert said([early], [plain]) == ["Footnote taken out"]
    assert said([early], [late]) == ["Footnote called elsewhere"]


def test_a_reference_that_was_left_behind_is_told_of_even_where_nothing_changed():
    a = numbered(DAMS, RIVERS, "As paragraph 1 says, all of this is to be done at once and by all")
    b = numbered(WELLS, DAMS, RIVERS, "As paragraph 1 says, all of this is to be done at once and by all")

    assert "Cross-reference not updated; Was 3" in said(a, b)


def test_a_text_is_known_by_its_first_words():
    assert (
        opening("Remove every small dam that blocks the passage of fish") == "Remove every small dam that blocks the…"
    )
    assert opening("Small dams") == "Small dams"
    assert len(opening("水" * 400)) == 51


def _plain(text):
    return Passage(text=text)


def test_words_that_went_with_their_brackets_are_rewording_and_brackets_alone_are_none():
    bracketed, kept, gone = f"{DAMS} [and rivers] now", f"{DAMS} and rivers now", f"{DAMS} now"

    assert said(numbered(bracketed), numbered(kept)) == ["Edited; Substantive: square brackets"]
    assert said(numbered(bracketed), numbered(gone)) == ["Reworded; Substantive: square brackets"]


def test_a_bullet_is_no_number():
    assert said([Passage(text=DAMS, number="-")], numbered(DAMS)) == ["Had no number"]
    assert said(numbered(DAMS), [Passage(text=DAMS, number="•")]) == ["Was 1, has no number now"]


def test_numbers_and_words_of_the_texts_are_cited_apart_from_what_is_said():
    a = [*numbered(DAMS, RIVERS, WELLS), Passage(text="Land", level=1), *numbered(FARMS, first=4)]
    b = [*numbered(RIVERS, WELLS), Passage(text="Land", level=1), *numbered(FARMS, DAMS, first=3)]
    heads = {each.headline for each in told(compare(a, b), cite=lambda words: f"<{words}>") if each.headline}

    assert heads == {"Moved from <1> to <4>", "Was <2>", "Was <3>", "Was <4>"}

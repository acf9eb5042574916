import pytest

from draftdesk.reading.formats.right_to_left import as_written, runs_left


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("قانون حظر البائنة )المهر( وقانون", "قانون حظر البائنة (المهر) وقانون"),
        ("القرار )1960(، الذي", "القرار (1960)، الذي"),
        ("قانون )المعدل(", "قانون (المعدل)"),
        ("وفقا للقرار (A/RES/75/182) المؤرخ", "وفقا للقرار (A/RES/75/182) المؤرخ"),
        ("Plain text )odd( in a Latin line", "Plain text )odd( in a Latin line"),
    ],
)
def test_brackets_are_those_that_were_written(given: str, written: str) -> None:
    assert as_written(given, float) == written


def test_letters_of_one_glyph_are_turned_and_letters_of_two_are_not() -> None:
    text = "األطراف القضاء"  # the first as given for "الأطراف", the second as it is
    places = [float(at) if at != 2 else 1.0 for at in range(len(text))]

    assert as_written(text, places.__getitem__) == "الأطراف القضاء"


@pytest.mark.parametrize(
    ("text", "answer"), [("إن الجمعية العامة A/RES", True), ("The Assembly إن", False), ("", False)]
)
def test_most_letters_tell_where_a_text_runs(text: str, *, answer: bool) -> None:
    assert runs_left(text) is answer

import pytest

from draftdesk.reading.paragraphs.numbers import Numbers, label_of, starts


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("11.", "12. States"),
        ("2.", "2 bis. States"),
        ("2 bis.", "2 ter. States"),
        ("2 ter.", "3. States"),
        ("(a)", "(b) text"),
        ("(h)", "(i) text"),
        ("(i)", "(ii) text"),
        ("(z)", "(aa) text"),
        ("Pp9", "Pp10 Recalling"),
        ("1.1", "1.2 States"),
        ("49 -", "50 - تطلب"),
        ("٤٩ -", "٥٠ - تطلب"),
        ("(أ)", "(ب) نص"),
        ("а)", "б) текст"),
        ("九、", "十、总则"),
        ("（一）", "（二）加强"),
        ("I.", "II. Scope"),
        ("Objective 4:", "Objective 5: Enhance"),
        ("8. (a)", "(b) text"),
        ("8. (a)", "9. text"),
    ],
)
def test_a_number_follows_the_one_before(before: str, after: str) -> None:
    numbers = Numbers()
    first, second = label_of(f"{before} Text"), label_of(after)
    assert first is not None
    assert second is not None
    numbers.take(first)

    assert numbers.follows(second)


@pytest.mark.parametrize(("before", "after"), [("11.", "13. States"), ("(a)", "(c) text"), ("2.", "3 ter. States")])
def test_a_number_that_leaves_one_out_does_not_follow(before: str, after: str) -> None:
    numbers = Numbers()
    first, second = label_of(f"{before} Text"), label_of(after)
    assert first is not None
    assert second is not None
    numbers.take(first)

    assert not numbers.follows(second)


@pytest.mark.parametrize("text", ["1. States", "(a) text", "(i) text", "I. Scope", "A. Scope", "(أ) نص", "一、总则"])
def test_some_numbers_may_be_the_first(text: str) -> None:
    label = label_of(text)

    assert label is not None
    assert starts(label)


@pytest.mark.parametrize("text", ["12.", "(iv)", "Pp15", "3 bis."])
def test_a_number_may_stand_alone(text: str) -> None:
    label = label_of(text)

    assert label is not None
    assert (label.printed, label.end) == (text, len(text))


def test_bullets_count_nothing_and_have_a_glyph_that_every_type_has() -> None:
    label = label_of("\uf0b7 Text")

    assert label is not None
    assert (label.printed, label.is_bullet) == ("•", True)


@pytest.mark.parametrize("text", ["2030 Agenda", "12 States said", "(and) so on", "Recalling", "", "2.5 per cent"])
def test_words_and_figures_are_no_numbers(text: str) -> None:
    assert label_of(text) is None

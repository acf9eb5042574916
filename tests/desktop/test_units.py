"""Characters and UTF-16 units, and directions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.desktop.units import character_at, reads_from_right, shown, units_at

_TEXTS = st.text(st.characters(blacklist_categories=["Cs"]))


@given(_TEXTS, st.integers(min_value=0, max_value=30))
def test_a_character_and_its_units_lead_to_one_another(text: str, at: int) -> None:
    at = min(at, len(text))
    units = units_at(text, at)
    assert units == len(text[:at].encode("utf-16-le")) // 2
    assert character_at(text, units) == at


def test_a_place_within_a_character_is_that_character() -> None:
    assert character_at("a\U00020000b", 2) == 1
    assert character_at("a\U00020000b", 99) == 3


@pytest.mark.parametrize(
    ("text", "from_right"),
    [("Water", False), ("«المياه» for all", True), ("12 水", False), ("‏", True), ("(1) عربي", True), ("", False)],
)
def test_the_first_letter_says_from_where_one_reads(text: str, from_right: bool) -> None:
    assert reads_from_right(text) is from_right


@given(_TEXTS)
def test_what_is_shown_is_one_paragraph_as_long_as_the_text(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert not set(shown(text)) & set("\n\r\u2029\ufffc\x00")

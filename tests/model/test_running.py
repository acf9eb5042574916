"""Running headers and footers: patterns with fields."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.printable import in_one_line
from draftdesk.model.document import Document
from draftdesk.model.export_profile import Line
from draftdesk.model.running import FIELDS, filled, punctuated, titled, unknown_field, without_repeats
from draftdesk.writing.house_words import house_words

VALUES = {"label": "Zero draft", "date": "5 May 2018", "paging": "Page {page} of {pages}"}


def said(pattern: str, values: dict[str, str] = VALUES) -> str:
    return "".join(f"<{each.text}>" if each.is_counted else each.text for each in filled(pattern, values))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{label}", "Zero draft"),
        ("{symbol}, {label}", "Zero draft"),
        ("{label}, {symbol}", "Zero draft"),
        ("{label} ({time})", "Zero draft"),
        ("{date}, {time}", "5 May 2018"),
        ("{symbol} {time}", ""),
        ("{page}/{pages}", "<page>/<pages>"),
        ("— {page} —", "— <page> —"),
        ("{paging}", "Page <page> of <pages>"),
        ("{handling} {paging}", "Page <page> of <pages>"),
        ("Copy for {label}", "Copy for Zero draft"),
        ("For official use only", "For official use only"),
        ("", ""),
    ],
)
def test_a_field_that_says_nothing_takes_what_joined_it_along(pattern, expected):
    assert said(pattern) == expected


def test_with_all_fields_said_a_pattern_stands_as_it_is_written():
    assert said("{symbol}, {label}", {"symbol": "A/1", "label": "Rev.1"}) == "A/1, Rev.1"


@given(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=20)), st.text(max_size=40))
def test_any_pattern_can_be_filled_and_what_is_said_is_said_as_it_is(values, pattern):
    values["paging"] = "{page}"
    pieces = filled(f"{pattern}|{{label}}", values)
    assert all(each.text for each in pieces)
    label = in_one_line(values.get("label", ""))
    assert label in "".join(each.text for each in pieces if not each.is_counted)


@pytest.mark.parametrize(
    ("pattern", "wrong"),
    [("{symbol}, {label}", ""), ("{symbl}", "{symbl}"), ("{", "{"), ("a}", "}"), ("{{page}}", "{"), ("{}", "{}")],
)
def test_a_field_that_there_is_none_of_is_named(pattern, wrong):
    assert unknown_field(pattern) == wrong


@pytest.mark.parametrize(
    ("symbol", "line", "expected"),
    [
        ("A/1", Line(start="{symbol}, {label}"), Line(start="{symbol}, {label}")),
        ("", Line(start="{symbol}, {label}", end="{date}"), Line(start="{title}, {label}", end="{date}")),
        ("", Line(start="{title}", end="{symbol}"), Line(start="{title}", end="{symbol}")),
    ],
)
def test_a_line_that_asks_for_a_symbol_says_the_title_where_there_is_none(symbol, line, expected):
    assert titled(line, Document(title="A compact", symbol=symbol)) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "A/1, Rev.1, a"), ("ru", "A/1, Rev.1, a"), ("zh", "A/1，Rev.1, a"), ("ar", "A/1، Rev.1, a")],
)
def test_fields_are_joined_by_the_languages_own_comma(language, expected):
    pattern = punctuated("{symbol}, {label}, a", house_words(language))
    assert said(pattern, {"symbol": "A/1", "label": "Rev.1"}) == expected
    assert said(pattern, {"label": "Rev.1"}) == "Rev.1, a"


def test_a_label_is_not_said_beside_a_symbol_that_ends_in_it():
    values = {"symbol": "A/1/Rev.1", "label": "Rev.1"}
    assert without_repeats("{symbol}, {label}", values)["label"] == ""
    assert without_repeats("{label}", values) == values

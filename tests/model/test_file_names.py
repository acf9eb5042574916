"""Names of files that go out together: what every system takes, whatever anybody writes into a label or a pattern."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.errors import InvalidSettings
from draftdesk.model.file_names import FIELDS, PLAIN, WITH_SYMBOL, file_names, fit, require_pattern

PAPER = {"date": "2018-05-28", "series": "GCM", "label": "Rev.2", "kind": "clean", "language": "E"}
ALLOWED = re.compile(r"[\w.()-]+")


def test_a_paper_without_a_symbol_is_called_by_date_series_label_kind_and_language() -> None:
    assert file_names(PLAIN, [(PAPER, ".docx")]) == ["2018-05-28_GCM_Rev.2_clean_E.docx"]


def test_a_document_with_a_symbol_is_called_by_that() -> None:
    said = {"symbol": "A/CONF.231/L.1/Rev.2", "language": "E"}
    names = file_names(WITH_SYMBOL, [({**said, "kind": ""}, ".docx"), ({**said, "kind": "tracked"}, ".docx")])
    assert names == ["A_CONF.231_L.1_Rev.2-E.docx", "A_CONF.231_L.1_Rev.2_tracked-E.docx"]


def test_what_was_issued_again_is_told_from_the_first() -> None:
    (name,) = file_names(PLAIN, [({**PAPER, "label": "Rev.2*"}, ".docx")])
    assert name == "2018-05-28_GCM_Rev.2-reissued_clean_E.docx"


def test_a_field_that_says_nothing_leaves_no_gap() -> None:
    assert file_names(PLAIN, [({**PAPER, "series": "", "language": ""}, ".pdf")]) == ["2018-05-28_Rev.2_clean.pdf"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../etc/passwd", "etc_passwd"),
        ("C:\\Users\\ana", "C_Users_ana"),
        ("CON", "the_CON"),
        ("lpt1.txt", "the_lpt1.txt"),
        ("~$Rev.1", "Rev.1"),
        ("a  b", "a_b"),
        ('what?<>|"#%', "what"),
        (".hidden.", "hidden"),
        ("مسودة أولية", "مسودة_أولية"),
        ("\ud800\x00\u202eRev", "Rev"),
    ],
)
def test_nothing_leads_out_of_the_folder_or_is_refused(text: str, name: str) -> None:
    assert fit(text) == name


def test_files_that_would_have_one_name_are_told_apart_by_kind_then_by_number() -> None:
    files = [({**PAPER, "kind": kind}, ".docx") for kind in ("clean", "tracked", "tracked")]
    assert file_names("{label}", files) == ["Rev.2.docx", "Rev.2_tracked.docx", "Rev.2_tracked_2.docx"]
    assert len({name.lower() for name in file_names("{label}", [({"label": "A"}, ".x"), ({"label": "a"}, ".x")])}) == 2


@pytest.mark.parametrize("pattern", ["", "///", "{labels}", "{label", "label}", "{}"])
def test_a_pattern_that_is_none_is_refused_in_a_line(pattern: str) -> None:
    with pytest.raises(InvalidSettings) as caught:
        require_pattern(pattern)
    assert "\n" not in str(caught.value)


def test_a_kind_in_a_script_of_four_bytes_a_letter_makes_no_name_too_long() -> None:
    files = [({"title": "𝐀" * 60, "kind": "𝐁" * 60}, ".docx")] * 3
    names = file_names("{title}{title}", files)
    assert len(set(names)) == 3
    assert all(len(name.encode()) <= 255 for name in names)


@given(st.lists(st.fixed_dictionaries({name: st.text(max_size=60) for name in FIELDS}), min_size=1, max_size=5))
def test_whatever_is_said_names_are_short_plain_and_unique(said) -> None:
    for pattern in (PLAIN, WITH_SYMBOL, "{title}", "x"):
        names = file_names(pattern, [(values, ".docx") for values in said])
        assert len({name.casefold() for name in names}) == len(said)
        for name in names:
            assert ALLOWED.fullmatch(name)
            assert len(name) <= 180
            assert len(name.encode()) <= 255
            assert not name.startswith((".", "~"))

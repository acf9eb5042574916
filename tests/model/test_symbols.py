"""Document symbols: read, refused in one line, and continued."""

import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.errors import NotASymbol
from draftdesk.model.identity import Distribution
from draftdesk.model.symbols import Kind, Suffix, parse_symbol, symbol_or_none

WITHOUT_BLANKS = """
A/RES/73/195 A/73/286 A/73/286* A/CONF.231/3 A/72/439/Add.3 A/C.3/72/L.20/Rev.1 A/HRC/37/51 A/HRC/WG.6/30/L.4
A/AC.109/2018/L.2 A/S-30/L.1 A/RES/S-30/1 A/ES-10/L.22 A/66/L.5/Rev.1/Add.1 A/INF/72/4 A/72/PV.101 A/WGIHR/2/7
S/PV.8100 S/2018/10 S/PRST/2018/1 E/CN.4/Sub.2/1998/12 E/2018/L.3 E/C.12/GC/20 ST/SGB/2018/1 ST/CS/SER.A/44/Rev.1
FCCC/CP/2015/10/Add.1 FCCC/AWGLCA/2009/INF.1 TD/B/C.I/MEM.4/2 UNEP/PP/INC.5/4 UNEP/EA.4/RES.6 CEDAW/C/GC/35
CRC/C/SLV/CO/5-6 CBD/COP/15/L.25 IPIC/DC/3 CAT/C/SR.1000
"""
REAL = [
    *WITHOUT_BLANKS.split(),
    "A/80/6 (Sect. 36)",
    "A/80/6 (Sect. 36)/Corr.1",
    "A/72/684 (Part I)",
    "HRI/GEN/1/Rev.9 (Vol. I)",
]


@pytest.mark.parametrize("text", REAL)
def test_symbols_of_real_documents_are_read_and_written_as_they_are(text):
    assert str(parse_symbol(f"  {text} ")) == text


def test_a_symbol_tells_its_series_bodies_nature_and_suffixes():
    symbol = parse_symbol("A/CONF.231/L.1/Rev.2/Corr.1*")

    assert symbol.series == "A"
    assert symbol.bodies == ("CONF.231",)
    assert symbol.nature == "L"
    assert symbol.suffixes == (Suffix(Kind.REVISION, 2), Suffix(Kind.CORRIGENDUM, 1))
    assert symbol.reissued == 1
    assert symbol.distribution is Distribution.LIMITED
    assert symbol.large_letters == ("A", "/CONF.231/L.1/Rev.2/Corr.1*")


@pytest.mark.parametrize(
    ("text", "distribution"),
    [
        ("A/RES/73/195", Distribution.GENERAL),
        ("A/C.3/72/L.2", Distribution.LIMITED),
        ("E/CN.7/2018/R.1", Distribution.RESTRICTED),
    ],
)
def test_the_nature_tells_the_distribution(text, distribution):
    assert parse_symbol(text).distribution is distribution


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "a document symbol is missing: write it like A/CONF.231/L.1/Rev.1"),
        ("Zero draft", "expected parts with slashes between them, like A/CONF.231/L.1/Rev.1"),
        ("18-12459", "expected parts with slashes between them"),
        ("A//L.1", "a part between two slashes is empty"),
        ("A /RES/ 73/195", "there is a blank beside “A”; expected “A/RES/73/195”"),
        ("a/conf.231/l.1", "it begins with “a”; expected the series of an organ in capitals"),
        ("A/conf.231/L.1", "expected “CONF.231” for “conf.231”"),
        ("A/CONF.231", "it ends with the body “CONF.231”; expected a document of it, such as “A/CONF.231/L.1”"),
        ("A/CONF.231/L", "“L” has no number; expected “L.1”"),
        ("A/RES", "it has no number; expected one, as in “A/RES/1”"),
        ("A/CONF.231/L.1/Rev", "expected “Rev.1” for “Rev”"),
        ("A/CONF.231/L.1/rev.2", "expected “Rev.2” for “rev.2”"),
        ("A/CONF.231/L.1/Rev1", "expected “Rev.1” for “Rev1”"),
        ("A/CONF.231/L.1/Rev.0", "expected “Rev.1” for “Rev.0”"),
        ("A/Rev.1/L.2", "“L.2” stands after “Rev.1”; Rev., Add., Corr. and Amend. come last"),
        ("A/CONF.231/L.1/Rev.1/Rev.2", "“Rev.2” stands after “Rev.1”; expected one of them"),
        ("A/RES/73/195 final", "“195 final” is no part of one; expected a number, or letters such as L.1"),
        ("A/CONF.231/Draft.1", "“Draft” is no abbreviation of one; expected capitals"),
        ("A\\RES\\73", "parts stand apart by the slash “/”, not “\\”"),
        ("А/RES/73/195", "it holds the character cyrillic capital letter a; symbols are the same in all languages"),
        ("A/RES/٧٣", "it holds the character arabic-indic digit seven"),
        ("A/1*b", "asterisks stand at the end"),
        ("A/RES/\u202e1", "it holds the character right-to-left override"),
        ("A/1\n/2", "it holds the character"),
        ("A/" + "9/" * 60, "it has 122 characters; expected one like"),
    ],
)
def test_a_symbol_that_is_none_is_refused_in_one_line_that_says_what_was_expected(text, said):
    with pytest.raises(NotASymbol) as refused:
        parse_symbol(text)

    assert said in str(refused.value)
    assert str(refused.value).isprintable(), "one line, and nothing in it that nobody sees"
    assert symbol_or_none(text) is None


@pytest.mark.parametrize(
    ("text", "kind", "following"),
    [
        ("A/CONF.231/L.1", Kind.REVISION, "A/CONF.231/L.1/Rev.1"),
        ("A/CONF.231/L.1/Rev.1", Kind.REVISION, "A/CONF.231/L.1/Rev.2"),
        ("A/CONF.231/L.1/Rev.1*", Kind.REVISION, "A/CONF.231/L.1/Rev.2"),
        ("A/CONF.231/L.1/Rev.1/Corr.1", Kind.REVISION, "A/CONF.231/L.1/Rev.2"),
        ("A/C.3/72/L.2/Add.1", Kind.REVISION, "A/C.3/72/L.2/Add.1/Rev.1"),
        ("A/CONF.231/L.1", Kind.CORRIGENDUM, "A/CONF.231/L.1/Corr.1"),
        ("A/CONF.231/L.1/Rev.1", Kind.CORRIGENDUM, "A/CONF.231/L.1/Rev.1/Corr.1"),
        ("A/72/1/Add.1", Kind.ADDENDUM, "A/72/1/Add.2"),
        ("A/CONF.231/L.1", Kind.AMENDMENT, "A/CONF.231/L.1/Amend.1"),
    ],
)
def test_the_next_symbol_goes_on_from_the_one_before(text, kind, following):
    assert str(parse_symbol(text).next(kind)) == following


def test_a_symbol_that_is_taken_is_not_proposed():
    taken = {"A/72/1/Corr.1", "A/72/1/Corr.2"}

    assert str(parse_symbol("A/72/1").next(Kind.CORRIGENDUM, taken)) == "A/72/1/Corr.3"


def test_a_document_issued_again_has_one_more_asterisk():
    once = parse_symbol("A/CONF.231/L.1/Rev.2").issued_again()

    assert str(once) == "A/CONF.231/L.1/Rev.2*"
    assert str(once.issued_again()) == "A/CONF.231/L.1/Rev.2**"


@given(st.text(max_size=90) | st.text("A/RLCONFevd.123* ()", max_size=40))
def test_any_text_is_a_symbol_that_is_written_as_it_was_or_is_refused(text):
    symbol = symbol_or_none(text)
    if symbol is None:
        with pytest.raises(NotASymbol) as refused:
            parse_symbol(text)
        assert str(refused.value).isprintable()
        return
    assert str(symbol) == text.strip()
    for kind in Kind:
        following = symbol.next(kind)
        assert parse_symbol(str(following)) == following


def test_the_symbols_of_real_files_are_read():
    folder = Path(__file__).parents[3] / "shared" / "data" / "docx"
    if not folder.is_dir():
        pytest.skip("the real documents are not here")
    found = set()
    for file in sorted(folder.glob("un-N17*.docx")):
        with ZipFile(file) as package:
            for name in package.namelist():
                if "header" in name and name.endswith(".xml"):
                    found |= set(re.findall(r">(A/[^<]+)<", package.read(name).decode()))
    read = {str(parse_symbol(each)) for each in found}
    assert {"A/RES/72/82", "A/RES/72/127", "A/RES/72/149", "A/RES/72/191"} <= read

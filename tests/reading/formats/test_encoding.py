"""Bytes as text, whatever program wrote them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats import encoding
from draftdesk.reading.formats.encoding import decode

RUSSIAN = "Мы, представители государств-членов, подтверждаем принципы Устава. Вода является достоянием человечества.\n"
ARABIC = "نحن رؤساء الدول والحكومات نؤكد من جديد مقاصد ومبادئ ميثاق الأمم المتحدة، ونشدد على الحق في المياه.\n"
CHINESE = "我们，各国元首和政府首脑，重申《联合国宪章》的宗旨和原则。\n安全饮用水\n"
FRENCH = "Les États membres réaffirment l’égalité – « l’eau, c’est la vie » – et le droit à l’eau. Où est-ce prévu ?\n"
ENGLISH = "The Court’s opinion – “final” – concerns women’s rights.\n"

UPR = Path(__file__).parents[4] / "shared" / "data" / "cards" / "upr-recommendations-2008.csv"


@pytest.mark.parametrize(
    ("text", "codec", "named"),
    [
        (ENGLISH, "utf-8", "UTF-8"),
        (ENGLISH, "utf-8-sig", "UTF-8"),
        (ENGLISH, "utf-16", "UTF-16"),
        (ENGLISH, "utf-16-le", "UTF-16"),
        (ENGLISH, "utf-16-be", "UTF-16"),
        (ENGLISH, "utf-32", "UTF-32"),
        (ENGLISH, "utf-32-le", "UTF-32"),
        (ENGLISH, "utf-32-be", "UTF-32"),
        (ENGLISH, "cp1252", "Windows-1252"),
        (ENGLISH, "mac_roman", "Mac Roman"),
        (FRENCH, "cp1252", "Windows-1252"),
        (FRENCH, "mac_roman", "Mac Roman"),
        (FRENCH, "utf-16-le", "UTF-16"),
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "koi8_r", "koi8_r"),
        (RUSSIAN, "iso8859_5", "iso8859_5"),
        (RUSSIAN, "utf-16-le", "UTF-16"),
        (ARABIC, "cp1256", "cp1256"),
        (ARABIC, "utf-16-be", "UTF-16"),
        (ARABIC, "utf-16-le", "UTF-16"),
        (CHINESE, "utf-16-le", "UTF-16"),
        (CHINESE, "gb18030", "gb18030"),
    ],
)
def test_a_text_comes_back_from_the_encoding_it_was_written_in(text: str, codec: str, named: str) -> None:
    assert decode(text.encode(codec), "statement.txt") == (text, named)


def test_latin_1_reads_as_windows_does() -> None:
    text = "Le Comité a réaffirmé le rôle de l'État.\n"
    assert decode(text.encode("iso8859_1"), "x.txt")[0] == text


def test_all_line_ends_become_one() -> None:
    assert decode(b"a\r\nb\rc\nd\x0be", "x.txt")[0] == "a\nb\nc\nd\ne"
    assert decode("a\u2028b\u2029c\u0085d".encode(), "x.txt")[0] == "a\nb\nc\nd"


def test_a_page_break_stays() -> None:
    assert decode(b"one\x0ctwo", "x.txt")[0] == "one\x0ctwo"


def test_lines_that_end_in_cr_alone_are_lines() -> None:
    text, named = decode("a,b\rwomen’s,2\r".encode("mac_roman"), "old.csv")
    assert (text, named) == ("a,b\nwomen’s,2\n", "Mac Roman")


def test_zeros_between_letters_are_dropped() -> None:
    assert decode(b"We\0 decide\0\0 to act\0", "x.txt")[0] == "We decide to act"
    assert decode("Décide\0 d'agir".encode(), "x.txt")[0] == "Décide d'agir"


def test_a_file_that_was_mac_roman_twice_has_its_apostrophes_again() -> None:
    once = "women’s rights in Côte d’Ivoire, “so-called”".encode("mac_roman")
    twice = once.decode("cp1252").encode("mac_roman")
    assert decode(twice, "x.csv") == ("women’s rights in Côte d’Ivoire, “so-called”", "Mac Roman, twice")


@pytest.mark.skipif(not UPR.exists(), reason="the real inputs are not here")
def test_the_old_excel_file_has_its_apostrophes_again() -> None:
    text, named = decode(UPR.read_bytes(), UPR.name)
    assert named == "Mac Roman, twice"
    assert "protect women’s rights, including" in text
    assert "(Côte d’Ivoire)" in text
    assert text.count("\n") == 1024


def test_a_damaged_letter_does_not_cost_the_rest() -> None:
    content = FRENCH.encode() + b"caf\xe9\n"
    text, named = decode(content, "x.txt")
    assert named == "UTF-8, damaged"
    assert text == FRENCH + "caf\ufffd\n"


def test_more_than_a_hundred_megabytes_are_refused_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "MAX_BYTES", 10)
    with pytest.raises(UnreadableFile, match=r"^huge\.txt holds more than 100 MB of text: split it"):
        decode(b"x" * 11, "huge.txt")


@pytest.mark.parametrize("content", [bytes(range(256)) * 40, b"\x01\x02\x03\x04" * 100])
def test_bytes_that_are_no_text_are_refused(content: bytes) -> None:
    with pytest.raises(UnreadableFile, match=r"^noise\.txt is not a text file[^\n]*$"):
        decode(content, "noise.txt")


def assert_one_line(error: UnreadableFile) -> None:
    assert "\n" not in str(error)


@given(st.binary(max_size=400))
def test_any_bytes_give_a_clean_text_or_one_line(content: bytes) -> None:
    try:
        text, _ = decode(content, "x.txt")
    except UnreadableFile as error:
        assert_one_line(error)
    else:
        text.encode("utf-8")  # no lone surrogates
        assert not set(text) & {"\0", "\r", "\ufffe", "\uffff", "\x07", "\x1b"}


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029\ufeff")))
def test_any_text_in_utf_8_comes_back(text: str) -> None:
    kept = text.replace("\ufffe", "").replace("\uffff", "")
    assert decode(text.encode(), "x.txt")[0] == kept

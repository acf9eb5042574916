"""The opening words of a resolution, in six languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.errors import InvalidSettings
from draftdesk.model.openings import read_openings
from draftdesk.writing.openings import openings


@pytest.mark.parametrize(
    ("language", "text", "opening"),
    [
        ("en", "Recalling its resolution 64/292,", "Recalling"),
        ("en", "Recalling also its resolution 64/292,", "Recalling also"),
        ("en", "Deeply concerned that many lack water,", "Deeply concerned"),
        ("en", "Also calls upon States to share data;", "Also calls upon"),
        ("en", "Expressing its deep appreciation for the report,", "Expressing its deep appreciation"),
        ("en", "Takes note with appreciation of the report;", "Takes note with appreciation"),
        ("en", "Condemns in the strongest terms all acts;", "Condemns in the strongest terms"),
        ("en", "Bearing in mind the 2030 Agenda,", "Bearing in mind"),
        ("en", "The General Assembly,", "The General Assembly"),
        ("en", "*Recalling* its resolution,", ""),
        ("en", "Nothing in this resolution;", ""),
        ("en", "Decided cases are listed;", ""),
        ("en", "Notesworthy is this;", ""),
        ("fr", "Rappelant également sa résolution 64/292,", "Rappelant également"),
        ("fr", "Prie le Secrétaire général", "Prie"),
        ("fr", "Profondément préoccupée par le fait", "Profondément préoccupée"),
        ("es", "Reafirmando además su resolución", "Reafirmando además"),
        ("es", "Decide seguir ocupándose", "Decide"),
        ("ru", "Ссылаясь также на свою резолюцию", "Ссылаясь также"),
        ("ar", "إذ تشير أيضا إلى قرارها", "إذ تشير أيضا إلى"),
        ("ar", "تقرر أن تبقي المسألة", "تقرر"),
        ("ar", "تحيط علمًا بالتقرير", "تحيط علمًا"),
        ("ar", "تحيط علماً بالتقرير", "تحيط علماً"),
        ("ar", "وإذ تسلِّم بأن", "وإذ تسلِّم"),
        ("ar", "تذكّر بقرارها", "تذكّر"),
        ("ar", "وإذ تشير أيضاً إلى قرارها", "وإذ تشير أيضاً إلى"),
        ("zh", "回顾其第64/292号决议，", "回顾"),
        ("zh", "又深为关切数十亿人", "又深为关切"),
        ("zh", "深切关注数十亿人", "深切关注"),
    ],
)
def test_the_words_that_a_paragraph_opens_with_are_known(language, text, opening):
    assert text[: openings(language).length(text)] == opening


def test_a_language_that_is_none_of_the_six_has_none():
    assert openings("sw") is None
    assert openings("fr-CH") == openings("fr")


@pytest.mark.parametrize(
    ("language", "organ", "line"),
    [
        ("en", "General Assembly", "The General Assembly,"),
        ("fr", "Assemblée générale", "L’Assemblée générale,"),
        ("ar", "الجمعية العامة", "إن الجمعية العامة،"),
        ("zh", "大会", "大会，"),
        ("en", "Water Conference of Invented Places", "Water Conference of Invented Places,"),
        ("en", " ", ""),
    ],
)
def test_an_organ_is_named_first_as_its_language_does(language, organ, line):
    assert openings(language).organ_line(organ) == line


@given(st.text(max_size=60))
def test_no_text_is_shortened(text):
    assert 0 <= openings("en").length(text) <= len(text)


@pytest.mark.parametrize("text", ["words = 3", "words = [1]", "words = ["])
def test_a_list_that_is_none_is_named(text):
    with pytest.raises(InvalidSettings, match=r"^x\.toml: "):
        read_openings(text, "x.toml")

"""What the head of page one says, from what is known of a document."""

from dataclasses import replace

import pytest

from draftdesk.model.document import Document
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.house_words import read_house_words
from draftdesk.model.identity import Distribution, Identity
from draftdesk.model.masthead import job_line, masthead
from draftdesk.writing.house_words import house_words

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def head(language="en", symbol="A/C.2/72/L.1", **identity):
    document = Document(title="Water", symbol=symbol, language=language, identity=Identity(**identity))
    return masthead(document, house_words(language))


def test_the_symbol_tells_the_organ_and_the_distribution_where_nobody_says_them():
    told = head()

    assert (told.organ, told.distribution) == ("General Assembly", "Distr.: Limited")
    assert told.symbol == ("A", "/C.2/72/L.1")
    assert head(organ="Second Committee", distribution=Distribution.GENERAL).organ == "Second Committee"
    assert head(distribution=Distribution.GENERAL).distribution == "Distr.: General"


def test_of_a_conference_nobody_but_a_person_knows_the_name():
    assert head(symbol="A/CONF.231/L.1").organ == ""


@pytest.mark.parametrize("symbol", ["", "Draft 7"])
def test_what_is_no_symbol_tells_nothing_and_is_shown_as_it_is(symbol):
    told = head(symbol=symbol)

    assert (told.organ, told.distribution, told.symbol) == ("", "", ("", symbol))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("Original: English",)),
        ("fr", ("Français", "Original\N{NO-BREAK SPACE}: anglais")),
        ("es", ("Español", "Original: inglés")),
        ("ar", ("Arabic", "Original: English")),
        ("ru", ("Russian", "Original: English")),
        ("zh", ("Chinese", "Original: English")),
    ],
)
def test_a_translation_names_its_language_before_the_original_s(language, said):
    assert head(language, original="en").languages == said
    assert head(language).languages == ()


def test_an_original_in_two_languages_names_both():
    assert head(original="en/fr").languages == ("Original: English/French",)
    assert head("es", original="en/fr").languages == ("Español", "Original: inglés/francés")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_the_words(language):
    words = house_words(language)

    assert set(words.languages) == set(LANGUAGES)
    assert set(words.organs) == {"A", "S", "E", "T", "ST"}
    assert set(words.distribution) == set(Distribution)
    assert "{language}" in words.original
    assert "{page}" in words.paging
    assert "{pages}" in words.paging
    assert "{date}" in words.reissued
    assert len(words.handling_lines("28 May", "3 p.m.", "New York")) == len(words.handling)


def test_handling_lines_that_need_a_date_that_is_not_given_are_not_offered():
    words = house_words("en")

    assert "Advance unedited version" in words.handling_lines()
    assert not any("{" in line for line in words.handling_lines("28 May 2018"))
    assert words.handling_lines("28 May 2018", "5.45 p.m.", "New York")[-1] == "As of 28 May 2018, 5.45 p.m. (New York)"


def test_a_language_that_is_none_of_the_six_gets_the_english_words():
    assert house_words("de") == house_words("en")
    assert house_words("fr-CH") == house_words("fr")


def test_the_job_line_names_the_language():
    document = Document(title="", identity=Identity(job="18-12459", released="300818"))

    assert job_line(document, house_words("en")) == "18-12459 (E)    300818"
    assert job_line(document, house_words("zh")) == "18-12459 (C)    300818"
    assert job_line(replace(document, language="ar"), house_words("ar")) == "300818    18-12459 (A)"
    assert job_line(replace(document, identity=Identity(released="300818")), house_words("en")) == ""


def test_words_that_lack_one_are_refused_in_one_line():
    with pytest.raises(InvalidSettings, match=r"xx\.toml: organization is missing"):
        read_house_words("", "xx.toml")
    with pytest.raises(InvalidSettings, match=r"xx\.toml: these words are not valid TOML"):
        read_house_words("[", "xx.toml")

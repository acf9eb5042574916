"""Who contributed is called as the document's language has it."""

import csv
from collections import Counter

import pytest

from draftdesk.kit.resources import resource
from draftdesk.writing.house_names import house_names

LANGUAGES = ("ar", "es", "fr", "ru", "zh")


def shipped():
    with resource("vocabularies", "contributors.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_a_name_of_its_own_in_every_language(language):
    names = house_names(language)
    states = [names[each["name"]] for each in shipped() if each["kind"] == "State"]
    assert len(states) == 193
    assert [name for name, count in Counter(states).items() if count > 1] == []


@pytest.mark.parametrize("language", ["ar", "ru", "zh"])
def test_no_state_is_called_in_another_script(language):
    assert not [name for name in house_names(language).values() if any("a" <= letter <= "z" for letter in name)]


@pytest.mark.parametrize(
    ("language", "name"), [("fr", "Suisse"), ("fr-CH", "Suisse"), ("es", "Suiza"), ("ar", "سويسرا"), ("zh", "瑞士")]
)
def test_a_state_is_called_as_the_language_has_it(language, name):
    assert house_names(language)["Switzerland"] == name


@pytest.mark.parametrize("language", ["en", "de", "", "en-GB"])
def test_other_languages_keep_the_names_of_the_workspace(language):
    assert house_names(language) == {}

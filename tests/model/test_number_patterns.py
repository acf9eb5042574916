"""Patterns of numbers: changed in one language, all else of a profile as it was; refused where they are none."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.resources import named
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.number_patterns import FIELDS, pattern_fault, patterns_of, with_patterns
from draftdesk.model.profile import read_profile

SHIPPED = {name: path.read_text(encoding="utf-8") for name, path in named("profiles", ".toml").items()}


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("language", ["en", "fr", "ar", "zh", "pt"])
def test_the_patterns_of_a_language_change_and_nothing_else_does(name, language):
    before = read_profile(SHIPPED[name], name)
    now = replace(
        patterns_of(before.in_language(language)), headings=("{ROMAN}.", "{ALPHA}.", "", ""), preambular="PP{n}"
    )

    after = read_profile(with_patterns(SHIPPED[name], name, {language: now}), name)

    assert patterns_of(after.in_language(language)) == now
    others = {"en", "fr", "es", "ru", "ar", "zh"} - {language} if language != "en" else set()
    assert all(alone(after, each) == alone(before, each) for each in others)
    same = {"headings": alone(before, language).headings, "preambular": alone(before, language).preambular}
    assert replace(alone(after, language), **same) == alone(before, language)


def alone(profile, language):
    """The profile in one language, without the others."""
    return replace(profile.in_language(language), languages={})


@pytest.mark.parametrize("name", SHIPPED)
def test_the_patterns_there_are_change_nothing_at_all(name):
    before = read_profile(SHIPPED[name], name)
    wanted = {each: patterns_of(before.in_language(each)) for each in ("en", "fr", "ar")}
    after = read_profile(with_patterns(SHIPPED[name], name, wanted), name)
    assert {each: patterns_of(after.in_language(each)) for each in wanted} == wanted
    assert after.in_language("zh") == before.in_language("zh")
    assert after.languages.keys() == before.languages.keys()


def test_what_is_changed_for_english_holds_where_a_language_says_nothing_else():
    before = read_profile(SHIPPED["default"], "default")
    now = replace(patterns_of(before), operative="§ {n}")
    after = read_profile(with_patterns(SHIPPED["default"], "default", {"en": now}), "default")
    assert [after.in_language(each).operative for each in ("en", "pt", "fr", "ar")] == [
        "§ {n}",
        "§ {n}",
        "§ {n}",
        "{n} -",
    ]


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("{n} {alpha}", "it has one field in braces"),
        ("{n", "it has one field in braces"),
        ("}", "it has one field in braces"),
        ("{number}.", "its field is one of n, alpha"),
        ("1.", "would be every number"),
        ("x" * 41 + "{n}", "it has at most 40 characters"),
        ("{n}\x07", "it has at most 40 characters"),
    ],
)
def test_what_is_no_pattern_is_refused_in_one_line(pattern, said):
    assert said in pattern_fault(pattern)
    assert "\n" not in pattern_fault(pattern)
    now = replace(patterns_of(read_profile(SHIPPED["default"], "default")), operative=pattern)
    with pytest.raises(InvalidSettings, match="pattern|every number"):
        with_patterns(SHIPPED["default"], "default", {"en": now})


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_makes_a_pattern_and_so_does_nothing(field):
    assert pattern_fault(f"({{{field}}})") == pattern_fault("") == ""


@given(st.text(max_size=12), st.sampled_from(FIELDS), st.sampled_from(["en", "fr", "ar"]))
def test_any_text_round_a_field_is_kept_to_the_letter_or_refused(around, field, language):
    pattern = f"{around}{{{field}}}"
    now = replace(patterns_of(read_profile(SHIPPED["default"], "default").in_language(language)), operative=pattern)
    if pattern_fault(pattern):
        return
    after = read_profile(with_patterns(SHIPPED["default"], "default", {language: now}), "default")
    assert patterns_of(after.in_language(language)) == now

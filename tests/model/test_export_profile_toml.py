"""Export profiles as TOML: what is written reads back, and what is wrong is named."""

from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftdesk.kit.printable import printable
from draftdesk.kit.resources import named
from draftdesk.model.drafts import Attribution, Role
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.export_profile import INFORMAL, ExportProfile, Line, TextStyle
from draftdesk.model.export_profile_toml import checked, read_export_profile, write_export_profile

SHIPPED = named("export-profiles", ".toml")
_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map(printable)


def _any_of(kind: type) -> st.SearchStrategy:
    """Any object of a profile's parts, numbers within their limits."""
    hints = get_type_hints(kind)
    parts = {}
    for each in fields(kind):
        hint = hints[each.name]
        if is_dataclass(hint):
            parts[each.name] = _any_of(hint)
        elif hint is bool:
            parts[each.name] = st.booleans()
        elif hint is int:
            parts[each.name] = st.integers(*each.metadata["limits"])
        elif hint is float:
            parts[each.name] = st.floats(*each.metadata["limits"], allow_subnormal=False)
        elif isinstance(hint, type) and issubclass(hint, StrEnum):
            parts[each.name] = st.sampled_from(hint)
        elif kind is Line:
            parts[each.name] = st.sampled_from(["", "{symbol}, {label}", 'say "{page}"', "—\\ {paging}"])
    return st.builds(kind, **parts)


@st.composite
def _profiles(draw) -> ExportProfile:
    narrow = {"indent_mm": 30.0, "end_indent_mm": 30.0}
    styles = [each.name for each in fields(ExportProfile) if isinstance(getattr(INFORMAL, each.name), TextStyle)]
    made = draw(_any_of(ExportProfile))
    made = replace(made, **{name: replace(getattr(made, name), **narrow) for name in styles})
    page = replace(made.page, top_mm=20.0, bottom_mm=30.0, start_mm=10.5, end_mm=40.0)
    return replace(
        made,
        page=page,
        name=" ".join(draw(_TEXTS).split())[:60] or "x",
        headings=tuple(draw(_any_of(TextStyle)) for _ in range(4)),
        attribution=draw(st.none() | st.sampled_from(Attribution)),
        legend=tuple(draw(st.dictionaries(st.sampled_from(["en", "fr", "zh-CN", 'o"dd']), _TEXTS)).items()),
        template_name=draw(_TEXTS),
        template=draw(st.binary(max_size=300)),
        template_styles=tuple(draw(st.dictionaries(st.sampled_from(Role), _TEXTS)).items()),
    )


@given(_profiles())
@settings(max_examples=75, deadline=None)
def test_whatever_profile_is_written_reads_back_as_it_was(profile):
    assert read_export_profile(write_export_profile(profile), "x.toml") == profile
    assert checked(profile) == profile


@pytest.mark.parametrize("name", SHIPPED)
def test_each_profile_that_ships_is_sound_and_called_as_its_file(name):
    profile = read_export_profile(SHIPPED[name].read_text("utf-8"), name)
    assert profile.name.lower().replace(" ", "-") == name
    assert read_export_profile(write_export_profile(profile), name) == profile


def test_four_profiles_ship():
    assert list(SHIPPED) == ["informal-paper", "masthead-document", "negotiating-copy", "resolution"]


def test_the_informal_paper_is_what_is_used_where_none_is_named():
    assert read_export_profile(SHIPPED["informal-paper"].read_text("utf-8"), "x") == INFORMAL


def test_what_a_file_does_not_say_is_as_in_the_informal_paper():
    profile = read_export_profile('name = "Ours"\n[page]\npaper = "Letter"\n[[headings]]\n' + "[[headings]]\n" * 3, "x")
    assert profile == replace(INFORMAL, name="Ours", page=replace(INFORMAL.page, paper=profile.page.paper))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("colour = 1", "p.toml: there is no setting 'colour'; there are name, front,"),
        ("[page]\ntop = 1", "p.toml: there is no setting 'page.top'; there are paper, top_mm,"),
        ("[page]\ntop_mm = 900", "p.toml: 'page.top_mm' must be a number from 0 to 200"),
        ("[page]\ntop_mm = nan", "p.toml: 'page.top_mm' must be a number from 0 to 200"),
        ("[page]\ntop_mm = true", "p.toml: 'page.top_mm' must be a number from 0 to 200"),
        ("[page]\nline_numbers_every = 1.5", "p.toml: 'page.line_numbers_every' must be a whole number from 1 to 100"),
        ('[page]\npaper = "A3"', 'p.toml: \'page.paper\' must be one of "A4", "Letter"'),
        ("page = 3", "p.toml: 'page' must be a table"),
        ("[title]\nbold = 1", "p.toml: 'title.bold' must be true or false"),
        ("name = 3", "p.toml: 'name' must be a text in quotes"),
        ('name = " "', "p.toml: 'name' must be one line of 1 to 60 letters"),
        ('name = "a\\nb"', "p.toml: 'name' must be one line of 1 to 60 letters"),
        ('name = "\\u0007"', "p.toml: 'name' holds characters that no document can hold"),
        (f'[legend]\nen = "{"x" * 2001}"', "p.toml: 'legend.en' is longer than 2,000 letters"),
        ("legend = 1", "p.toml: 'legend' must be a table of texts in quotes"),
        ('[template_styles]\nboss = "x"', "p.toml: 'template_styles' must be one of \"title\","),
        ('attribution = "some"', 'p.toml: \'attribution\' must be one of "full", "by group", "none"'),
        ("[[headings]]", "p.toml: 'headings' must be 4 tables [[headings]], one for each level"),
        ("[[headings]]\n" * 3 + "[[headings]]\nsize_pt = -1", "p.toml: 'headings 4.size_pt' must be a number from 0"),
        ('[running.header]\nstart = "{symbl}"', "p.toml: 'running.header.start' has no field {symbl}; the fields are"),
        ('[running.footer]\nend = "{"', "p.toml: 'running.footer.end' has no field {; the fields are {symbol}"),
        ("[page]\nstart_mm = 100\nend_mm = 90", "p.toml: the margins of 'page' leave less than 40 mm for the text"),
        ("[page]\ntop_mm = 200\nbottom_mm = 90", "p.toml: the margins of 'page' leave less than 40 mm for the text"),
        ("[operative]\nindent_mm = 150", "p.toml: the indents of 'operative' leave less than 20 mm for a line"),
        ('template = "%"', "p.toml: 'template' must be a Word file in base64, whole from beginning to end"),
        ("template = 1", "p.toml: 'template' must be a Word file in base64"),
        ("[page", "p.toml: this profile is not valid TOML: "),
        (f"a = {'9' * 5000}", "p.toml: this profile is not valid TOML: it has a number of too many digits"),
        ("a = " + "[" * 100_000, "p.toml: this profile is not valid TOML: "),
        (f'template = "{"A" * 8_400_000}"', "p.toml: this profile is too large; use a template of at most 5 MB"),
    ],
)
def test_what_is_wrong_is_one_line_that_names_file_and_setting(text, said):
    with pytest.raises(InvalidSettings) as raised:
        read_export_profile(text, "p.toml")
    assert str(raised.value).startswith(said)
    assert "\n" not in str(raised.value)

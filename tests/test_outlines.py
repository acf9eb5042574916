"""The outlines that ship with the program."""

from collections.abc import Iterable, Iterator

import pytest

from draftdesk.kit.resources import named
from draftdesk.model.drafts import Role
from draftdesk.model.outline import Outline, Section, read_outline
from draftdesk.model.sources import SnippetKind


def outline(name: str) -> Outline:
    path = named("outlines", ".md")[name]
    return read_outline(path.read_text("utf-8"), path.name)


def without_tags(sections: Iterable[Section]) -> Iterator[Section]:
    """All sections but those that are repeated for a tag."""
    for section in sections:
        if section.rule is None or not section.rule.repeat:
            yield section
            yield from without_tags(section.sections)


def test_four_outlines_ship() -> None:
    assert set(named("outlines", ".md")) == {"blank", "compact", "resolution", "stocktaking-summary"}


@pytest.mark.parametrize("name", ["compact", "resolution", "stocktaking-summary"])
@pytest.mark.parametrize("kind", list(SnippetKind))
def test_a_snippet_of_any_kind_finds_a_place_without_tags(name: str, kind: SnippetKind) -> None:
    rules = [each.rule for each in without_tags(outline(name).sections) if each.rule is not None]
    assert any(rule.accepts(kind=kind, tags=(), addressee="", strength=None) for rule in rules)


@pytest.mark.parametrize("name", ["compact", "resolution", "stocktaking-summary", "blank"])
def test_no_outline_is_tied_to_one_negotiation(name: str) -> None:
    assert "migra" not in named("outlines", ".md")[name].read_text("utf-8").lower()


@pytest.mark.parametrize("name", ["compact", "resolution", "stocktaking-summary"])
def test_the_profile_an_outline_asks_for_ships(name: str) -> None:
    assert (outline(name).profile or "default") in named("profiles", ".toml")


def test_a_resolution_opens_with_its_principles() -> None:
    preamble = outline("resolution").sections[0]
    assert preamble.rule is not None
    assert preamble.rule.role is Role.PREAMBULAR
    assert SnippetKind.PRINCIPLE in preamble.rule.kinds


def test_a_stocktaking_summary_goes_by_dimension_and_then_by_kind() -> None:
    by_dimension = next(each for each in outline("stocktaking-summary").sections if each.rule is not None)
    cross_cutting = next(each for each in outline("stocktaking-summary").sections if each.title == "Cross-cutting")
    assert by_dimension.rule is not None
    assert by_dimension.rule.repeat == "dimension"
    assert [each.rule for each in by_dimension.sections] == [each.rule for each in cross_cutting.sections]


def test_a_blank_outline_takes_nothing_by_itself() -> None:
    assert [each.rule for each in outline("blank").sections] == [None]

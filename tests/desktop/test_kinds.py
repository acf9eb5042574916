"""The words for kinds and strengths."""

from enum import StrEnum

import pytest

from draftdesk.desktop.kinds import said
from draftdesk.model.sources import Confidence, SnippetKind, SourceKind, Strength, Visibility
from draftdesk.model.vocabulary import ContributorKind


@pytest.mark.parametrize("kinds", [SourceKind, SnippetKind, Strength, Confidence, Visibility, ContributorKind])
def test_every_value_has_a_word(qapp: object, kinds: type[StrEnum]) -> None:
    assert all(said(each) for each in kinds)


def test_nothing_is_said_of_nothing() -> None:
    assert said(None) == ""

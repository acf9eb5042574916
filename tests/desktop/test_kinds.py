"""The words for kinds and strengths."""

from collections.abc import Iterator
from enum import StrEnum

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.app import ACTS
from draftdesk.desktop.kinds import place_words, said
from draftdesk.model.sources import Confidence, SnippetKind, SourceKind, Strength, Visibility
from draftdesk.model.vocabulary import ContributorKind


@pytest.mark.parametrize("kinds", [SourceKind, SnippetKind, Strength, Confidence, Visibility, ContributorKind])
def test_every_value_has_a_word(qapp: object, kinds: type[StrEnum]) -> None:
    assert all(said(each) for each in kinds)


def test_nothing_is_said_of_nothing() -> None:
    assert said(None) == ""


@pytest.fixture
def foreign(qapp: QApplication) -> Iterator[None]:
    class Foreign(QTranslator):
        def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
            return f"⟦{text}⟧"

        def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
            return False

    translator = Foreign()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_every_place_is_said_in_the_language_of_now(foreign: None) -> None:
    places = {act.place for act in ACTS if act.place}
    assert places
    assert {place_words(each) for each in places} == {f"⟦{each}⟧" for each in places}
    assert place_words("A place of a later version") == "A place of a later version"

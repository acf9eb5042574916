"""Whatever is done in the editor in whatever order: the marks fit the words at every step."""

import os
from random import Random

import pytest
from tests.desktop.compose.changes.conftest import Marks
from tests.desktop.compose.test_any_editing import _GESTURES

SEEDS = [
    pytest.param(n, marks=pytest.mark.slow if n >= 2 else ())
    for n in range(int(os.environ.get("DRAFTDESK_SEEDS", "4")))
]
_STEPS = 40


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("oldest", [False, True], ids=["newest", "oldest"])
def test_the_marks_fit_the_words_whatever_is_done(marks: Marks, seed: int, *, oldest: bool) -> None:
    random = Random(seed)
    if oldest:
        marks.choose(marks.versions()[0].label)
    for step in range(_STEPS):
        random.choice(_GESTURES)(marks.writer, random)
        if random.random() < 0.3:  # several gestures before a rest
            continue
        marks.writer.rest()
        marks.check()
        assert marks.writer.agrees(), step
        marks.writer.editor.grab()
    marks.writer.rest()
    followed, words = marks.summary(), {name: marks.struck(name) for name in marks.writer.place.text.writing.ids}
    marks.trigger("changes.show")
    marks.trigger("changes.show")
    assert marks.summary() == followed  # what was followed step by step is what is found at once
    assert {name: marks.struck(name) for name in words} == words

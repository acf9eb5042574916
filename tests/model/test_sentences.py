"""Words put into a sentence: spaces, initial letter and full stop come as the place asks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.sentences import fitted

CASES = (
    ("We shall | and drill wells", "Protect springs", "We shall protect springs and drill wells"),
    ("We shall| and drill wells", "Protect springs", "We shall protect springs and drill wells"),
    ("We sh|all drill wells", "Protect springs", "We shall protect springs drill wells"),
    ("Wells are drilled. |", "Protect springs", "Wells are drilled. Protect springs."),
    ("Wells are drilled.|", "protect springs", "Wells are drilled. Protect springs."),
    ("|Wells are drilled.", "Protect springs", "Protect springs. Wells are drilled."),
    ("We drill wells (|)", "Protect springs", "We drill wells (protect springs)"),
    ("We drill wells|, too", "UNHCR leads", "We drill wells UNHCR leads, too"),
    ("|", "protect springs", "Protect springs"),
    ("我们|行动", "保护水源", "我们保护水源行动"),
)


@pytest.mark.parametrize(("marked", "words", "expected"), CASES)
def test_the_words_fit_their_place(marked, words, expected):
    at = marked.index("|")
    said = marked.replace("|", "")
    place, put, start, end = fitted(said, at, words)
    after = said[:place] + put + said[place:]
    assert after == expected
    assert after[start:end].lower().rstrip(".") == words.lower()


@given(said=st.text(max_size=40), at=st.integers(-5, 50), words=st.text(max_size=20).map(str.strip))
def test_nothing_that_was_there_is_lost(said, at, words):
    place, put, start, end = fitted(said, at, words)
    after = said[:place] + put + said[place:]
    assert 0 <= place <= len(said)
    assert after[:place] + after[place + len(put) :] == said
    assert place <= start <= end <= place + len(put)

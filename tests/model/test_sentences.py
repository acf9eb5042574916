"""Where sentences begin; and words put into one: spaces, initial letter and full stop come as the place asks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.sentences import begins, fitted

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


@pytest.mark.parametrize(
    "marked",
    [
        "Wells are drilled. |They last! |Do they? |“Yes.” |So be it.",
        "Wells are drilled (see annex A). |2024 was dry… |Then it rained.",
        "Some, e.g. Norway, cf. Mr. Tan and Dr. J. Smith, agree.",
        "See para. 5 of art. 3. |The answer was no. |So we left.",
        "States, groups etc. and others; others still. |Etc. is no word.",
        "It grew by 3.5 per cent in the U.N. |The rest did not. of course",
        "Les puits sont forés\u202f! |«\u202fOui.\u202f» |L’eau coule.",
        "我们行动。|水是生命！|真的？|“是。”|好",
        "تُحفر الآبار. |هل تدوم؟ |نعم",
        "Скважины пробурены. |Они долго служат.",
        "12. The wells are drilled. |",
    ],
)
def test_sentences_begin_after_what_ends_one(marked):
    parts = marked.split("|")
    expected = [len("".join(parts[:n])) for n in range(1, len(parts)) if "".join(parts[n:])]
    assert list(begins("".join(parts))) == expected


@given(st.text(alphabet="aZ.?! 。é5“)”e.g؟", max_size=40))
def test_a_sentence_begins_with_no_space_and_after_words(said):
    last = 0
    for at in begins(said):
        assert at > last
        assert not said[at].isspace()
        assert any(map(str.isalpha, said[last:at]))
        last = at

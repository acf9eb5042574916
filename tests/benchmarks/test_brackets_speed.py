"""What became of brackets is told of 2,400 rewritten paragraphs in less time than it takes to compare them."""

import random
import time

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.model.bracket_changes import bracket_changes
from draftdesk.model.comparison import Passage

PARAGRAPHS, BRACKETS = 2_400, 4
LIMIT = 1.0


@pytest.fixture(scope="module")
def rewritten():
    """The comparison, and the processor time it took."""
    chance = random.Random(20)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 10))) for _ in range(3000)]
    first = [bracketed(chance, chance.choices(words, k=60)) for _ in range(PARAGRAPHS)]
    second = [other_words(chance, text, words) for text in first]
    began = time.thread_time()
    comparison = compare(
        *([Passage(text=text, number=f"{n}.") for n, text in enumerate(side)] for side in (first, second))
    )
    return comparison, time.thread_time() - began


def bracketed(chance, said):
    for _ in range(BRACKETS):
        at = chance.randrange(len(said) - 4)
        said[at] = f"[{said[at]}"
        said[at + chance.randint(0, 3)] += "]"
    return " ".join(said)


def other_words(chance, text, words):
    said = text.split()
    for at in chance.sample(range(len(said)), 12):
        said[at] = chance.choice(words)
    return " ".join(said)


def test_brackets_of_2400_rewritten_paragraphs_are_told_in_a_moment(rewritten):
    comparison, comparing = rewritten
    spent = []
    for _ in range(3):
        began = time.thread_time()
        found = bracket_changes(comparison)
        spent.append(time.thread_time() - began)

    assert found.before == PARAGRAPHS * BRACKETS
    assert found.shifts
    assert min(spent) < min(LIMIT, comparing)

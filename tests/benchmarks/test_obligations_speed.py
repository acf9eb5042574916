"""What became of the obligations of 2,400 rewritten paragraphs is found in a few seconds, whatever they say."""

import random
import time

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.drafting.briefing import binding_of, option_labels
from draftdesk.model.comparison import Passage
from draftdesk.model.shifting import shifts

PARAGRAPHS = 2_400
LIMIT = 8.0
WHO = ("Each Party", "Developed country Parties", "The secretariat", "All Parties, in accordance with Article 4,")
BINDS = ("shall", "should", "may", "[shall][should]", "are encouraged to", "will, as appropriate,")


def rewritten(chance, words):
    """Paragraphs that ask something of somebody, in other words each time."""
    return [
        Passage(
            text=f"{chance.choice(WHO)} {chance.choice(BINDS)} {' '.join(chance.choices(words, k=40))}."
            f" {' '.join(chance.choices(words, k=20)).capitalize()}.",
            number=f"{n}.",
        )
        for n in range(1, PARAGRAPHS + 1)
    ]


def alike(_chance, _words):
    """Paragraphs that say nearly the same over and over."""
    return [Passage(text=f"Parties {BINDS[n % 6]} report on group {n} each year.") for n in range(PARAGRAPHS)]


def other(passages):
    return [Passage(text=f"Thus {each.text.replace('shall', 'may').replace('report', 'tell')}") for each in passages]


@pytest.mark.parametrize("making", [rewritten, alike])
def test_obligations_of_2400_paragraphs_that_have_little_in_common_are_found_in_time(making):
    chance = random.Random(9)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 10))) for _ in range(1500)]
    old = making(chance, words)
    comparison = compare(old, making(chance, words) if making is rewritten else other(old))
    binding = binding_of("en")
    began = time.thread_time()

    found = shifts(comparison, binding, option_labels())

    assert time.thread_time() - began < LIMIT
    assert found

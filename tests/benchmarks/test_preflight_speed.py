"""A text of 5,000 paragraphs is checked in a moment, and in proportion to its length."""

import random
import time

from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.preflight.checking import Rules, preflight
from draftdesk.writing.preflight_habits import habits_of

LIMIT = 3.0
WORDS = 40
"""Of a paragraph."""
_SALT = (
    "Member",
    "States",
    "CMA",
    "policy-makers",
    "policymakers",
    "[the",
    "wells]",
    "paragraph 7",
    "recognise",
    '"so"',
)


def document(count):
    chance = random.Random(7)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 11))) for _ in range(3000)] + [*_SALT] * 20
    return Document(
        title="",
        paragraphs=tuple(
            PrintedParagraph(
                id=str(n), role=Role.OPERATIVE, text=" ".join(chance.choices(words, k=WORDS)), number=f"{n}."
            )
            for n in range(1, count + 1)
        ),
    )


def spent_on(count):
    given, rules = document(count), Rules(habits=habits_of)
    spent = []
    for _ in range(3):
        began = time.thread_time()
        assert preflight(given, rules)
        spent.append(time.thread_time() - began)
    return min(spent)


def test_five_thousand_paragraphs_are_checked_in_a_moment_and_in_proportion():
    short, long = spent_on(500), spent_on(5_000)

    assert long < LIMIT
    assert long < 20 * short

"""What is watched is found in 2,400 rewritten paragraphs while a person looks on, whatever the letters."""

import random
import time

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.model.comparison import Passage
from draftdesk.model.remarking import anchor_of, new_remark, placed
from draftdesk.model.watching import WatchItem, WatchKind, touches

PARAGRAPHS, ITEMS, REMARKS = 2_400, 50, 100
LIMIT = 0.3
LIMIT_OF_REMARKS = 1.0


def numbered(texts):
    return [Passage(text=text, number=f"{n}.") for n, text in enumerate(texts, 1)]


def rewritten(chance, text, words):
    said = text.split()
    for at in chance.sample(range(len(said)), 12):
        said[at] = chance.choice(words)
    return " ".join(said)


@pytest.fixture(scope="module")
def material():
    """Words, and three texts each rewritten from the one before."""
    chance = random.Random(20)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 10))) for _ in range(3000)]
    first = [" ".join(chance.choices(words, k=60)) for _ in range(PARAGRAPHS)]
    second = [rewritten(chance, text, words) for text in first]
    third = [rewritten(chance, text, words) for text in second]
    return chance, words, (first, second, third)


def on_this_thread(work):
    """The least processor time of three rounds, and what came of it."""
    spent = []
    for _ in range(3):
        began = time.thread_time()
        found = work()
        spent.append(time.thread_time() - began)
    return min(spent), found


@pytest.mark.parametrize("letters", ["plain", "with quotation marks"])
def test_fifty_watched_items_are_found_in_2400_rewritten_paragraphs(material, letters):
    chance, words, (first, second, _) = material
    more = "" if letters == "plain" else " “as said”"
    comparison = compare(numbered(text + more for text in first), numbered(text + more for text in second))
    texts = [
        *(chance.choice(words) for _ in range(15)),
        *(f"{chance.choice(words)} {chance.choice(words)}" for _ in range(15)),
        *(f"{chance.choice(words)[:4]}*" for _ in range(15)),
    ]
    items = [WatchItem(id=f"w{at}", kind=WatchKind.WORDS, text=text) for at, text in enumerate(texts)]
    items += [WatchItem(id=f"p{n}", kind=WatchKind.PARAGRAPH, text=f"{n * 7}") for n in range(1, 6)]
    assert len(items) == ITEMS

    spent, found = on_this_thread(lambda: touches(comparison, items))

    assert len(found) > PARAGRAPHS // 5
    assert spent < LIMIT


def test_a_hundred_remarks_find_their_changes_though_both_texts_were_rewritten(material):
    _, _, (first, second, third) = material
    comparison = compare(numbered(first), numbered(second))
    remarks = [new_remark(anchor_of(comparison, at), "No") for at in range(0, PARAGRAPHS, PARAGRAPHS // REMARKS)]
    newer = compare(numbered(second), numbered(third))

    spent, found = on_this_thread(lambda: placed(remarks, newer))

    assert not found.lost
    assert spent < LIMIT_OF_REMARKS

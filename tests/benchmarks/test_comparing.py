"""Comparing is faster than the plainest difference of the standard library, and takes time as texts grow.

The plain one knows no moves, splits or substance: paragraphs, and words where as many stand against as many.
"""

import random
import re
import time
from difflib import SequenceMatcher

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.model.comparison import Passage

UNIT = re.compile(r"\w+|\s+|[^\w\s]")


def best(work, *given):
    times = []
    for _ in range(3):
        started = time.perf_counter()
        work(*given)
        times.append(time.perf_counter() - started)
    return min(times)


def plain_difference(a, b):
    """Every changed stretch of two lists of texts, word by word."""
    found = []
    for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "replace":
            for old, new in zip(a[i:j], b[k:m], strict=False):
                found.append(SequenceMatcher(None, UNIT.findall(old), UNIT.findall(new), autojunk=False).get_opcodes())
    return found


def passages(texts):
    return [Passage(text=text, number=f"{n}.") for n, text in enumerate(texts, start=1)]


@pytest.mark.parametrize("size", [150, 600, 2400])
def test_a_draft_against_the_standard_library(benchmark, drafts, size):
    old, new = drafts(size)
    plain = best(plain_difference, old, new)

    found = benchmark.pedantic(compare, args=(passages(old), passages(new)), rounds=3, iterations=1, warmup_rounds=1)

    assert found.counts.moved + found.counts.moved_edited > size / 100
    assert benchmark.stats.stats.min < 2 * plain


def test_four_times_as_many_paragraphs_all_edited_take_about_four_times_as_long(benchmark, drafts):
    old, new = drafts(600, edited=1)
    once = best(compare, passages(old), passages(new))
    old, new = drafts(2400, edited=1)

    found = benchmark.pedantic(compare, args=(passages(old), passages(new)), rounds=3, iterations=1)

    assert found.counts.edited > 2300
    assert benchmark.stats.stats.min < 7 * once


def test_ten_thousand_equal_paragraphs_cost_no_more_than_a_draft_all_edited(benchmark, drafts):
    old, new = drafts(2400, edited=1)
    draft = best(compare, passages(old), passages(new))
    same = [Passage(text="The same text again and again.")] * 10_000

    found = benchmark.pedantic(compare, args=(same, same[:-10]), rounds=3, iterations=1)

    assert found.counts.deleted == 10
    assert benchmark.stats.stats.min < draft


def test_texts_with_nothing_in_common_cost_no_more_than_a_draft_all_edited(benchmark, corpus_of, drafts):
    old, new = drafts(2400, edited=1)
    draft = best(compare, passages(old), passages(new))
    chance = random.Random(1)
    words = corpus_of(2600).words
    other = [" ".join(chance.choices(words, k=45)) for _ in range(2400)]

    found = benchmark.pedantic(compare, args=(passages(old), passages(other)), rounds=3, iterations=1)

    assert found.counts.inserted > 2300
    assert benchmark.stats.stats.min < 2 * draft


def test_one_paragraph_of_fifty_thousand_words_takes_twice_as_long_as_one_of_half(benchmark, corpus_of):
    chance = random.Random(2)
    words = chance.choices(corpus_of(2600).words, k=50_000)
    changed = [word if at % 20 else "changed" for at, word in enumerate(words)]
    half = [[Passage(text=" ".join(side[:25_000]))] for side in (words, changed)]
    once = best(compare, *half)
    whole = [[Passage(text=" ".join(side))] for side in (words, changed)]

    found = benchmark.pedantic(compare, args=whole, rounds=3, iterations=1)

    assert found.counts.edited == 1
    assert benchmark.stats.stats.min < 4 * once

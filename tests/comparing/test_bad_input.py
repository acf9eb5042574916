"""Nothing hangs, nothing is lost, and whoever waits can stop."""

import random

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import Job, Stopped
from draftdesk.model.comparison import ChangeKind, Passage

CHANCE = random.Random(20171204)
WORDS = ["".join(CHANCE.choices("abcdefghijklmnop", k=CHANCE.randint(2, 9))) for _ in range(3000)]


def words(count, chance):
    return [chance.choice(WORDS) for _ in range(count)]


def test_ten_thousand_equal_paragraphs_of_which_some_went():
    same = Passage(text="The same text again and again.")
    counts = compare([same] * 10_000, [same] * 9_990).counts

    assert (counts.unchanged, counts.deleted, counts.moved) == (9_990, 10, 0)


def test_equal_paragraphs_around_one_that_changed():
    same, one, other = (
        Passage(text=text) for text in ("The same text again.", "One of a kind.", "None of a kind at all.")
    )
    a, b = [same] * 4000 + [one] + [same] * 5000, [same] * 4000 + [other] + [same] * 5000

    counts = compare(a, b).counts
    assert counts.unchanged == 9_000


def test_a_paragraph_of_fifty_thousand_words_shows_its_edits():
    chance = random.Random(1)
    old = words(50_000, chance)
    new = [word if at % 50 else "changed" for at, word in enumerate(old)]

    (change,) = compare([Passage(text=" ".join(old))], [Passage(text=" ".join(new))]).changes

    assert change.kind is ChangeKind.EDITED
    marked = sum(len(each.text.split()) for each in change.segments if each.kind == "insert")
    assert marked == pytest.approx(1000, rel=0.02)


def test_such_a_paragraph_edited_at_every_third_word_is_still_the_same():
    chance = random.Random(2)
    old = words(50_000, chance)
    new = [word if at % 3 else chance.choice(WORDS) for at, word in enumerate(old)]

    (change,) = compare([Passage(text=" ".join(old))], [Passage(text=" ".join(new))]).changes

    assert sum(len(each.text.split()) for each in change.segments if each.kind == "equal") > 30_000


def test_texts_with_nothing_in_common():
    chance = random.Random(3)
    sides = [[Passage(text=" ".join(words(60, chance))) for _ in range(600)] for _ in range(2)]

    counts = compare(*sides).counts
    assert (counts.inserted, counts.deleted) == (600, 600)


def test_paragraphs_in_any_order_are_all_found():
    chance = random.Random(4)
    a = [Passage(text=" ".join(words(30, chance))) for _ in range(1000)]
    b = list(a)
    chance.shuffle(b)

    counts = compare(a, b).counts
    assert counts.unchanged + counts.moved == 1000


def test_cancelling_stops_the_work_at_once():
    chance = random.Random(5)
    a = [Passage(text=" ".join(words(60, chance))) for _ in range(1500)]
    b = [
        Passage(text=" ".join(chance.choice(WORDS) if n % 9 == 0 else w for n, w in enumerate(p.text.split())))
        for p in a
    ]
    told = []

    def listen(*told_now):
        told.append(told_now)
        if len(told) == 20:
            job.cancel()

    job = Job(listen)
    with pytest.raises(Stopped):
        compare(a, b, job)
    assert len(told) == 20


def test_progress_is_told_while_one_long_paragraph_is_compared():
    told = []
    text = " ".join(words(20_000, random.Random(6)))
    new = text.replace(WORDS[0], "changed")

    compare([Passage(text=text)], [Passage(text=new)], lambda *now: told.append(now))

    assert len(told) > 5


@pytest.mark.parametrize("text", ["", " ", "\n", "\u200b", "\u202e\u202c", "🙂" * 50, "]" * 300, "\ud800", "\x00"])
def test_odd_texts_come_and_go(text):
    for other in ("", "text", text + "x"):
        assert {c.kind for c in compare([Passage(text=text)], [Passage(text=other)]).changes} <= set(ChangeKind)

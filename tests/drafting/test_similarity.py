"""Which texts say nearly the same."""

from collections import Counter
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz, process

from draftdesk.drafting.similarity import NEARLY, near_groups, near_pairs
from draftdesk.kit.jobs import Job, Stopped
from draftdesk.model.folding import matching_key, search_text

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
SPRINGS = "protect every spring and every well in {} areas by the year 2030"


def near(*texts, among=None):
    keys = {name: matching_key(text) for name, text in zip("abcdefgh", texts, strict=False)}
    return near_pairs(keys, list(among or keys))


def test_one_word_apart_is_near_and_points_at_the_one_before():
    assert near(SPRINGS.format("rural"), "teach hygiene in all schools", SPRINGS.format("remote")) == {"c": "a"}


def test_the_most_similar_of_several_is_named():
    assert near("one " + SPRINGS.format("rural"), SPRINGS.format("rural"), SPRINGS.format("rurals")) == {
        "b": "a",
        "c": "b",
    }


def test_texts_about_one_thing_in_other_words_are_not_near():
    assert near("protect every spring in rural areas", "fund the protection of springs in rural areas") == {}


def test_only_those_asked_for_are_told():
    assert near(SPRINGS.format("rural"), SPRINGS.format("remote"), among=["a"]) == {}


def test_chinese_has_no_spaces_and_is_compared_all_the_same():
    assert near("各国应当保护所有农村地区的水源和水井", "各国应当保护所有偏远地区的水源和水井") == {"b": "a"}


def test_a_campaign_of_a_thousand_texts_is_seen_as_one():
    texts = {str(n): matching_key(SPRINGS.format(f"number{n}")) for n in range(1000)}
    assert set(near_pairs(texts, list(texts))) == set(texts) - {"0"}


def test_a_long_text_with_many_rare_words_of_its_own_is_near_all_the_same():
    common = " ".join(f"provisions{n}" for n in range(40))
    rare = " ".join(f"r{n}" for n in range(9))
    assert near(rare, common, f"{common} {rare}") == {"c": "b"}


WORDS = st.lists(st.sampled_from([f"word{n}" for n in range(60)]), min_size=4, max_size=30)


@given(
    words=WORDS,
    change=st.tuples(st.integers(0, 29), st.sampled_from(["other", "words", "word3"])),
    others=st.lists(WORDS, max_size=6),
)
def test_what_is_near_by_every_comparison_is_found(words, change, others):
    """Texts one word apart, among others, against the comparison of each with each."""
    changed = list(words)
    changed[change[0] % len(words)] = change[1]
    keys = {str(n): " ".join(each) for n, each in enumerate([words, *others, changed])}
    last = str(len(keys) - 1)
    found = near_pairs(keys, [last])
    best = max(fuzz.ratio(keys[last], key) for name, key in keys.items() if name != last)
    if fuzz.ratio(" ".join(words), " ".join(changed)) >= NEARLY:
        assert last in found
        assert fuzz.ratio(keys[last], keys[found[last]]) == best


@given(st.lists(st.text("ab c", max_size=6), max_size=8))
def test_a_text_is_near_to_one_that_stands_before_it(texts):
    keys = {str(n): matching_key(each) for n, each in enumerate(texts)}
    assert all(int(other) < int(name) for name, other in near_pairs(keys, list(keys)).items())
    assert all(int(a) < int(b) for a, b in pairwise(keys))


def grouped(*texts, names="abcdefgh"):
    """Each group as its ids; an exact one in capitals."""
    found = near_groups(dict(zip(names, texts, strict=False)))
    words = ("".join(member.id for member in group.members) for group in found)
    return [word.upper() if group.is_exact else word for word, group in zip(words, found, strict=True)]


def test_the_same_words_are_one_group_whatever_their_punctuation():
    assert grouped("Protect wells", "Teach hygiene", "protect  WELLS.", "Protect: wells") == ["ACD"]


def test_nearly_the_same_stand_after_the_first_the_most_similar_before_the_others():
    rural, remote = SPRINGS.format("rural"), SPRINGS.format("remote mountain")
    assert grouped("Teach hygiene in schools", rural, remote, rural + "!", SPRINGS.format("rurals")) == ["bdec"]
    (group,) = near_groups({"a": rural, "b": SPRINGS.format("rurals"), "c": rural})
    assert [member.id for member in group.members] == ["a", "c", "b"]
    assert [member.similarity for member in group.members[:2]] == [100, 100]
    assert NEARLY < group.members[2].similarity < 100


def test_groups_stand_in_the_order_of_their_firsts():
    texts = (SPRINGS.format("rural"), "Teach hygiene in schools", "teach hygiene in schools", SPRINGS.format("remote"))
    assert grouped(*texts) == ["ad", "BC"]


def test_texts_alone_or_without_words_are_in_no_group():
    assert grouped("Protect wells", "Teach hygiene", "", "…", " ") == []
    assert near_groups({}) == ()


def test_a_crowd_of_equal_and_of_nearly_equal_texts_is_one_group():
    texts = {str(n): SPRINGS.format(f"number{n % 700}") for n in range(3000)}
    (group,) = near_groups(texts)

    assert {member.id for member in group.members} == set(texts)
    assert [member.id for member in group.members[:5]] == ["0", "700", "1400", "2100", "2800"]


def test_grouping_says_how_far_it_is_and_can_be_stopped():
    texts = {str(n): f"word{n} and word{n + 1}" for n in range(1000)}
    told = []
    near_groups(texts, lambda done, of, what: told.append((done, of)))
    assert told == sorted(told)
    assert told[-1] == (3000, 3000)
    assert len(told) > 10

    job = Job(lambda done, of, what: job.cancel() if done >= 1500 else None)
    with pytest.raises(Stopped):
        near_groups(texts, job)


@given(st.lists(WORDS, min_size=1, max_size=5), st.lists(st.tuples(st.integers(0, 4), st.integers(0, 29)), max_size=8))
def test_every_member_is_near_the_first_and_nobody_is_in_two_groups(originals, copies):
    texts = [" ".join(each) for each in originals]
    for which, place in copies:
        changed = list(originals[which % len(originals)])
        changed[place % len(changed)] = "changed"
        texts.append(" ".join(changed))
    named = {str(n): text for n, text in enumerate(texts)}
    groups = near_groups(named)

    members = [member.id for group in groups for member in group.members]
    assert len(members) == len(set(members))
    for group in groups:
        first = matching_key(named[group.members[0].id])
        assert len(group.members) > 1
        for member in group.members:
            assert member.similarity == fuzz.ratio(first, matching_key(named[member.id])) >= NEARLY
            assert int(member.id) >= int(group.members[0].id)
    for text in set(texts):
        if texts.count(text) > 1:
            same = {name for name in named if named[name] == text}
            assert any(same <= {member.id for member in group.members} for group in groups)


def by_every_comparison(keys):
    """For each text the most similar before it, compared with each that has one of the rarest quarter of its words."""
    words = {name: set(search_text(key).split()) for name, key in keys.items()}
    counts = Counter(word for each in words.values() for word in each)
    found = {}
    for at, (name, key) in enumerate(keys.items()):
        rare = sorted((word for word in words[name] if counts[word] > 1), key=lambda word: (counts[word], word))
        telling = set(rare[: max(8, len(rare) // 4)])
        before = {other: keys[other] for other in list(keys)[:at] if telling & words[other]}
        best = process.extractOne(key, before, scorer=fuzz.ratio, score_cutoff=NEARLY)
        if best is not None:
            found[name] = best[2]
    return found


@pytest.mark.skipif(not DATA.is_dir(), reason="no real documents beside the checkout")
@pytest.mark.parametrize(
    "names",
    [
        ["third-thematic-session-summary.txt", "sdg-hub-2017-07-19.txt", "sdg-hub-2017-12-22.txt"],
        ["idm-red-book-27.txt"],
        ["pairs/resolution-oceans", "pairs/resolution-migration-and-development"],
        ["pairs/gcm-zero-draft-plus-to-rev1-excerpt", "pairs/resolution-right-to-development-arabic"],
    ],
)
def test_in_real_documents_the_same_is_near_as_by_every_comparison(names):
    folders = [each for name in names for each in (DATA / name, DATA / "sources" / name) if each.exists()]
    files = [file for each in folders for file in (sorted(each.glob("*.txt")) if each.is_dir() else [each])]
    texts = [line for file in files for line in file.read_text("utf-8").splitlines()]
    keys = {str(n): key for n, key in enumerate(dict.fromkeys(filter(None, map(matching_key, texts))))}
    assert len(keys) > 50

    assert near_pairs(keys, list(keys)) == by_every_comparison(keys)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 29), st.integers(0, 40)), max_size=60))
def test_in_a_campaign_of_a_few_texts_the_most_similar_is_found(changes):
    """Four texts, each sent many times with one word changed."""
    chance = Random(1)
    texts = [["".join(chance.choices("abcdefghij", k=6)) for _ in range(20)] for _ in range(4)]
    for which, place, other in changes:
        changed = list(texts[which])
        changed[place % len(changed)] = f"other{other}"
        texts.append(changed)
    keys = {str(n): key for n, key in enumerate(dict.fromkeys(" ".join(each) for each in texts))}
    assert near_pairs(keys, list(keys)) == by_every_comparison(keys)


def test_looking_for_pairs_says_how_far_it_is_and_can_be_stopped():
    texts = {str(n): f"word{n} and word{n + 1}" for n in range(1000)}
    told = []
    near_pairs(texts, list(texts), lambda done, of, what: told.append((done, of)))
    assert told == sorted(told)
    assert len(told) > 20
    assert {of for _, of in told} == {2000}

    job = Job(lambda done, of, what: job.cancel() if done >= 500 else None)
    with pytest.raises(Stopped):
        near_pairs(texts, list(texts), job)

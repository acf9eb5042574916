"""Order keys: always room between two."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.ordering import between, rekeyed, rising, spread

PLACES = st.lists(st.floats(0, 1, exclude_max=True), max_size=120)


@given(PLACES)
def test_keys_put_in_anywhere_stay_in_order(places):
    keys = []
    for place in places:
        at = int(place * (len(keys) + 1))
        low = keys[at - 1] if at else None
        high = keys[at] if at < len(keys) else None
        keys.insert(at, between(low, high))

    assert keys == sorted(set(keys))
    assert not any(key.endswith("0") or not key for key in keys)


@given(count=st.integers(0, 400), places=PLACES)
def test_a_whole_list_is_placed_at_once_and_takes_more_afterwards(count, places):
    keys = spread(count)
    for place in places[:20]:
        at = int(place * (len(keys) + 1))
        keys[at:at] = spread(3, keys[at - 1] if at else None, keys[at] if at < len(keys) else None)

    assert keys == sorted(set(keys))
    assert not any(key.endswith("0") or not key for key in keys)


def test_long_lists_keep_short_keys():
    last, first = None, None
    for _ in range(3000):
        last, first = between(last, None), between(None, first)

    assert len(last) <= 4
    assert len(first) <= 4
    assert max(map(len, spread(2400))) <= 3


def test_keys_that_leave_no_room_are_refused():
    for low, high in (("b", "a"), ("a", "a")):
        with pytest.raises(ValueError, match="no room"):
            between(low, high)


KEYS = st.lists(
    st.text("1Vz", min_size=1, max_size=3).filter(lambda key: not key.endswith("0")), unique=True, max_size=8
)


@given(keys=KEYS, missing=st.sets(st.integers(0, 7)), bounds=st.tuples(st.booleans(), st.booleans()))
def test_a_list_is_given_keys_in_order_and_keeps_those_that_rise(keys, missing, bounds):
    low, high = ("1" if bounds[0] else None), ("z" if bounds[1] else None)
    given_keys = [None if at in missing else key for at, key in enumerate(keys)]
    found = rekeyed(given_keys, low, high)
    everything = [*([low] if low else []), *found, *([high] if high else [])]
    assert everything == sorted(set(everything))
    if not missing and keys == sorted(keys) and low is None and high is None:
        assert found == keys


@given(values=st.lists(st.integers(0, 20), max_size=9))
def test_the_longest_rising_run_is_found(values):
    found = rising(values)
    picked = [values[at] for at in found]
    assert found == sorted(found)
    assert picked == sorted(set(picked))
    best = max(
        (len(some) for size in range(len(values) + 1) for some in combinations(values, size) if _rises(some)), default=0
    )
    assert len(found) == best


def _rises(values):
    return all(one < two for one, two in pairwise(values))

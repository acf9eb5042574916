"""Order keys: always room between two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.ordering import between, spread

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

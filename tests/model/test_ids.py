import time
import uuid

from draftdesk.model.ids import new_id


def test_an_id_is_a_time_ordered_uuid():
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(new_id())
    after = time.time_ns() // 1_000_000

    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert before <= made.int >> 80 <= after


def test_ids_made_later_sort_later():
    ids = []
    for _ in range(5):
        ids.append(new_id())
        time.sleep(0.002)

    assert ids == sorted(ids)


def test_no_id_is_made_twice():
    assert len({new_id() for _ in range(20_000)}) == 20_000

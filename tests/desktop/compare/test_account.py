"""What is said of a comparison that was made on another thread."""

from concurrent.futures import ThreadPoolExecutor

from draftdesk.desktop.compare.account import account_of
from draftdesk.desktop.compare.matter import Matter


def test_it_is_the_same_as_what_the_window_would_say(compared, texts):
    place = compared(*texts)
    alone = Matter()
    alone.put(place.found.compared)
    changes = range(len(place.matter.comparison.changes))
    assert [place.matter.told(at) for at in changes] == [alone.told(at) for at in changes]
    assert [place.matter.number(at) for at in changes] == [alone.number(at) for at in changes]
    assert any(place.matter.told(at).headline == "Moved from 3 to 5" for at in changes)
    with ThreadPoolExecutor() as threads:
        assert threads.submit(account_of, place.matter.comparison).result() == place.found.account

import threading

import pytest

from draftdesk.kit.jobs import Job, Stopped, silent


def work(progress):
    for n in range(1, 4):
        progress(n, 3, f"page {n}")
    return "done"


def test_work_tells_how_far_it_is():
    heard = []

    assert work(Job(lambda *told: heard.append(told))) == "done"

    assert heard == [(1, 3, "page 1"), (2, 3, "page 2"), (3, 3, "page 3")]


def test_work_that_is_cancelled_stops_at_its_next_word():
    heard = []
    job = Job(lambda done, of, what: (heard.append(done), done == 2 and job.cancel()))

    with pytest.raises(Stopped):
        work(job)

    assert heard == [1, 2]


def test_a_job_can_be_cancelled_from_another_thread():
    job = Job()
    thread = threading.Thread(target=job.cancel)
    thread.start()
    thread.join()

    with pytest.raises(Stopped):
        job(1, 2)


def test_nobody_need_listen():
    assert work(Job()) == "done"
    assert work(silent) == "done"

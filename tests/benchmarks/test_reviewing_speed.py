"""What a person waits for at the review sheet and in a long source, in a review of 2,000 rows and among 5,000 marks."""

import time

import pytest

from draftdesk.drafting.reviewing import add_tags, join, reviewed, set_kind, split, tick
from draftdesk.drafting.sources import Details, mark_snippet, read_source
from draftdesk.drafting.storing import store_source
from draftdesk.drafting.workspaces import NewWorkspace, new_workspace, open_workspace
from draftdesk.kit.jobs import silent
from draftdesk.model.sources import SnippetKind

FRAME = 0.016
ROUNDS = 7


@pytest.fixture
def workspace(tmp_path):
    new_workspace(tmp_path / "talks.draftdesk", NewWorkspace(), who="Ana")
    opened = open_workspace(tmp_path / "talks.draftdesk", who="Ana")
    yield opened
    opened.close()


def read(workspace, count):
    items = "\n".join(f"- Share data on spring number {n} with all countries of the region" for n in range(count))
    content = f"Participants made the following recommendations:\n\n{items}\n".encode()
    return read_source(content, f"paper-{count}.md", workspace.look(), silent)


def best_of(work):
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def test_a_gesture_on_a_review_of_2000_rows_takes_less_than_a_frame(workspace):
    source = reviewed(read(workspace, 2000), Details())
    gestures = {
        "tick one": lambda: tick(source, [1000]),
        "tick all": lambda: tick(source, range(2000)),
        "join": lambda: join(source, [1000, 1001]),
        "split": lambda: split(source, 1000, 20),
        "kind of 500": lambda: set_kind(source, range(500), SnippetKind.MEANS),
        "tags of 500": lambda: add_tags(source, range(500), ["theme:Data"]),
    }
    taken = {name: best_of(work) for name, work in gestures.items()}
    assert {name: seconds for name, seconds in taken.items() if seconds > FRAME} == {}


def test_a_mark_in_a_source_of_5000_snippets_costs_little_more_than_in_one_of_50(workspace):
    def marking(count):
        stored = workspace.act("", "", lambda tx: store_source(tx, read(workspace, count), Details())).result().value

        def mark():
            place = {"block": count // 2, "start": 0, "end_block": count // 2, "end": 10}
            workspace.act("Mark", "Sources", lambda tx: mark_snippet(tx, stored.source, **place)).result()

        return best_of(mark)

    few, many = marking(50), marking(5000)
    assert many < few + FRAME

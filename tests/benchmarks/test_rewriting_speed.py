"""What is written reaches the file at once however long the draft is; words are replaced in all of it in a second."""

import time
from statistics import median

import pytest

from draftdesk.drafting.commenting import add_comment
from draftdesk.drafting.deciding import link
from draftdesk.drafting.replacing import find_all, replace_all
from draftdesk.drafting.rewriting import Line, Stretch, rewrite
from draftdesk.drafting.workspaces import NewWorkspace, new_workspace, open_workspace
from draftdesk.model.drafts import Paragraph, Relation, Role
from draftdesk.model.ids import new_id
from draftdesk.model.searching import Query
from draftdesk.workspace import queries

LONG = 2_400
SHORT = 300
TYPED = 0.002
PARTED = 0.006
"""Seconds for what was typed in one paragraph, and for Enter or Backspace between two."""
ALL = 1.0
ROLES = [Role.HEADING_1, *[Role.OPERATIVE] * 3, *[Role.SUB_PARAGRAPH] * 3, Role.OPERATIVE]


class Page:
    """A draft of so many paragraphs, each of eighty words that came from a snippet, as the editor writes in it."""

    def __init__(self, path, corpus, size):
        new_workspace(path, NewWorkspace(outline="blank"), who="test")
        self.workspace = open_workspace(path, who="test")
        self.draft = queries.draft_named(self.workspace.look())
        self.taken = []
        lines = [
            Line(id=new_id(), text=f"The State {each.text} “and” {each.text[:180]}", role=ROLES[at % len(ROLES)])
            for at, each in enumerate(corpus.snippets[:size])
        ]

        def fill(tx):
            tx.insert(*corpus.begin)
            tx.insert_many(corpus.snippets[:size])
            rewrite(tx, Stretch(draft_id=self.draft.id, above=None, before=(), after=tuple(lines)))
            for line, snippet in zip(lines, corpus.snippets, strict=False):
                link(tx, tx.get(Paragraph, line.id), snippet, Relation.VERBATIM)
            for line in lines[::20]:
                add_comment(tx, line.id, "Really?", start=4, end=9)

        self.workspace.act("Fill", "Compose", fill).result()
        self.lines = [Line(id=each.id, text=each.text) for each in lines]

    def write(self, at, before, *after):
        """Hand over what now stands instead of so many lines; how long that took, the disk aside."""
        stretch = Stretch(
            draft_id=self.draft.id,
            above=self.lines[at - 1].id if at else None,
            before=tuple(each.id for each in self.lines[at : at + before]),
            after=after,
            taken=tuple(self.taken[-1:]),
        )

        def work(tx):
            began = time.perf_counter()
            written = rewrite(tx, stretch)
            return written, time.perf_counter() - began

        written, spent = self.workspace.act("Write", "Compose", work).result().value
        self.taken.append(written.taken)
        self.lines[at : at + before] = after
        return spent


@pytest.fixture(scope="module")
def page_of(corpus_of, tmp_path_factory):
    corpus = corpus_of(LONG)
    pages = {}

    def page(size):
        if size not in pages:
            pages[size] = Page(tmp_path_factory.mktemp("page") / "page.draftdesk", corpus, size)
        return pages[size]

    yield page
    for each in pages.values():
        each.workspace.close()


def typed(page):
    step = len(page.lines) // 60
    found = []
    for at in range(1, len(page.lines) - 2, step):
        line = page.lines[at]
        found.append(page.write(at, 1, Line(id=line.id, text=line.text + " more")))
    return found


def parted_and_joined(page):
    """Enter in the middle of paragraphs, then Backspace between their halves."""
    step = len(page.lines) // 60
    found = []
    for at in range(1, len(page.lines) - 2, step):
        line = page.lines[at]
        middle = line.text.index(" ", len(line.text) // 2)
        second = Line(id=new_id(), text=line.text[middle + 1 :], role=Role.OPERATIVE)
        found.append(page.write(at, 1, Line(id=line.id, text=line.text[:middle]), second))
        found.append(page.write(at, 2, Line(id=line.id, text=line.text)))
    return found


def test_a_key_and_enter_reach_the_file_at_once_in_a_long_draft(page_of):
    page = page_of(LONG)
    keys, enters = typed(page), parted_and_joined(page)
    assert median(keys) < TYPED
    assert median(enters) < PARTED


def test_writing_takes_no_longer_where_the_draft_is_longer(page_of):
    for work in (typed, parted_and_joined):
        short, long = median(work(page_of(SHORT))), median(work(page_of(LONG)))
        assert long < 3 * short, work


def test_words_are_found_and_replaced_in_all_of_a_long_draft_within_a_second(page_of):
    page = page_of(LONG)
    for query in (Query(words="state", whole_word=True), Query(words=r"\bState\b", is_regex=True)):
        hits = find_all(page.workspace.look(), page.draft, query)
        began = time.perf_counter()
        done = page.workspace.act("R", "Compose", lambda tx, q=query: replace_all(tx, page.draft, q, "Party")).result()
        ended = time.perf_counter()
        assert done.value.total == sum(map(len, hits.values())) >= 2_000
        assert ended - began < ALL
        page.workspace.undo().result()


def test_everything_is_cut_and_pasted_in_a_few_times_what_it_takes_to_write_it(page_of, corpus_of, tmp_path):
    page = page_of(LONG)
    lines = list(page.lines)
    cut = page.write(0, len(lines))
    pasted = page.write(0, 0, *lines)
    again = [Line(id=new_id(), text=each.text, role=Role.OPERATIVE) for each in lines]
    written = page.write(len(lines), 0, *again)
    assert cut < 4 * written
    assert pasted < 6 * written

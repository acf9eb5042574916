"""One paragraph through all versions: frozen and received, edited, split, merged, gone and back."""

import pytest

from draftdesk.drafting import composing, pairing, receiving, versions
from draftdesk.drafting.history import Became, as_json, history_table, paragraph_history
from draftdesk.drafting.versions import IssueDetails
from draftdesk.kit.jobs import silent
from draftdesk.model.drafts import Role
from draftdesk.model.errors import NotFound
from draftdesk.workspace import queries

SPRING = "Protect every spring in every country of the world for those who come after us"
REPORT = "Report on it to the General Assembly every two years"


@pytest.fixture
def drafted(desk):
    """A draft of three paragraphs, frozen once."""
    desk.spring = desk.act(composing.insert_paragraph, desk.draft, SPRING)
    desk.report = desk.act(composing.insert_paragraph, desk.draft, REPORT, after=desk.spring.id)
    desk.thanks = desk.act(composing.insert_paragraph, desk.draft, "Thank the hosts", after=desk.report.id)
    desk.freeze()
    return desk


@pytest.fixture
def history(desk):
    return lambda name: paragraph_history(desk.look, desk.draft, name, silent)


@pytest.fixture
def told(history):
    """A history in short: where, what became of it, its numbers, its words with what changed."""

    def found(name):
        rows = history_table(history(name)).rows
        return [f"{label}: {happened} | {called} | {words}" for label, called, happened, words in rows]

    return found


def receive(desk, label, words):
    received = receiving.receive(desk.look, desk.draft, words.encode(), f"{label}.txt", silent)
    return receiving.add_version_as_act(desk.workspace, desk.draft, received, IssueDetails(label=label))


def test_an_edited_and_renumbered_paragraph_shows_its_words_at_each_step(drafted, told):
    drafted.act(composing.insert_paragraph, drafted.draft, "Greet everybody")
    drafted.act(composing.edit, drafted.report.id, REPORT.replace("two", "four"))
    drafted.freeze("Rev.1")

    first = drafted.document().paragraphs[0].number.rstrip(".")
    number = {each.id: each.number.rstrip(".") for each in drafted.document().paragraphs}[drafted.report.id]
    assert first == "1"
    assert told(number) == [
        f"Zero draft: first here | 2 | {REPORT}.",
        f"Rev.1: reworded since Zero draft | {number} | {REPORT.replace('two', '[-two-]{+four+}')}.",
        f"Working draft: unchanged since Rev.1 | {number} | {REPORT.replace('two', 'four')}.",
    ]


def test_a_split_made_in_the_draft_shows_both_parts_whichever_is_asked_for(drafted, told):
    _, rest = drafted.act(composing.split, drafted.spring.id, SPRING.index("for those"))
    drafted.freeze("Rev.1")

    for name in ("1", rest.id):
        assert told(name)[0] == f"Zero draft: first here | 1 | {SPRING}."
        assert told(name)[1].startswith("Rev.1: split since Zero draft | 1; 2 | ")
    assert told("2")[2] == "Working draft: unchanged since Rev.1 | 2 | for those who come after us."


def test_a_merge_made_in_the_draft_shows_what_went_into_it(drafted, told):
    drafted.act(composing.merge, drafted.spring.id, drafted.report.id)
    drafted.freeze("Rev.1")

    before, after, _ = told("1")
    assert before == f"Zero draft: first here | 1; 2 | {SPRING}. / {REPORT}."
    assert after.startswith("Rev.1: merged since Zero draft | 1 | ")


def test_a_paragraph_that_is_taken_out_and_comes_back_is_absent_in_between(drafted, told):
    zero = queries.versions(drafted.look, drafted.draft.id)[0]
    drafted.act(composing.delete, drafted.report.id)
    drafted.freeze("Rev.1")
    drafted.freeze("Rev.2")
    drafted.act(versions.restore, drafted.draft, zero)

    assert told(drafted.report.id) == [
        f"Zero draft: first here | 2 | {REPORT}.",
        "Rev.1: no longer in it |  | ",
        "Rev.2: not in it |  | ",
        f"Working draft: unchanged since Zero draft | 2 | {REPORT}.",
    ]


def test_a_paragraph_that_stands_there_word_for_word_under_another_id_is_no_other(drafted, history):
    zero = queries.versions(drafted.look, drafted.draft.id)[0]
    drafted.act(composing.delete, drafted.report.id)
    again = drafted.act(composing.insert_paragraph, drafted.draft, REPORT, after=drafted.spring.id)
    drafted.freeze("Rev.1")
    drafted.act(versions.restore, drafted.draft, zero)

    for name in ("2", again.id):
        found = history(name).moments
        assert [each.became for each in found] == [Became.NEW, Became.UNCHANGED, Became.UNCHANGED]


def test_a_footnote_has_a_history_too(drafted, told):
    note = drafted.act(composing.add_footnote, drafted.spring.id, 7, "As decided in 2012.")
    drafted.freeze("Rev.1")
    drafted.act(composing.edit_footnote, note.id, "As decided in 2022.")

    assert told("footnote 1")[1:] == [
        "Rev.1: first here | footnote 1 | As decided in 2012.",
        "Working draft: reworded since Rev.1 | footnote 1 | As decided in [-2012-]{+2022+}.",
    ]
    with pytest.raises(NotFound, match="no paragraph footnote 2"):
        told("footnote 2")


def test_a_received_version_is_a_step_like_any_and_the_working_draft_is_set_beside_what_it_came_from(drafted, told):
    receive(
        drafted, "Rev.1", f"1. {SPRING}.\n\n2. {REPORT.replace('two', 'five')} from now on.\n\n3. Thank the hosts.\n"
    )

    assert told("2") == [
        f"Zero draft: first here | 2 | {REPORT}.",
        f"Rev.1: reworded since Zero draft | 2 | {REPORT.replace('two', '[-two-]{+five+}')}{{+ from now on+}}.",
        f"Working draft: unchanged since Zero draft | 2 | {REPORT}.",
    ]


def test_a_corrected_pairing_is_another_history(drafted, history):
    other = REPORT.replace("Report on it", "Report on springs")
    version = receive(drafted, "Rev.1", f"1. {SPRING}.\n\n2. {other}.\n\n3. {REPORT}.\n")
    assert [each.became for each in history("2").moments][:2] == [Became.ABSENT, Became.NEW]

    drafted.act(pairing.correct, version, 1, drafted.report.id)

    assert [each.became for each in history("2").moments] == [Became.NEW, Became.REWORDED, Became.UNCHANGED]
    assert [each.became for each in history("3").moments] == [Became.ABSENT, Became.NEW, Became.GONE]


def test_splits_and_merges_of_received_versions_are_those_that_were_stored(drafted, history):
    receive(drafted, "Rev.1", f"1. {SPRING}. {REPORT}.\n\n2. Thank the hosts.\n")
    receive(drafted, "Rev.2", f"1. {SPRING}.\n\n2. {REPORT}.\n\n3. Thank the hosts.\n")

    assert [(each.became, each.names) for each in history("1").moments][:3] == [
        (Became.NEW, ("1", "2")),
        (Became.MERGED, ("1",)),
        (Became.SPLIT, ("1", "2")),
    ]


def test_a_number_is_looked_for_in_the_newest_version_then_in_the_working_draft(drafted, history):
    added = drafted.act(composing.insert_paragraph, drafted.draft, "Meet again", after=drafted.thanks.id)

    assert (history("3").paragraph_id, history("3").label) == (drafted.thanks.id, "Zero draft")
    assert (history("4").paragraph_id, history("4").label) == (added.id, "Working draft")
    assert history(added.id).name == "4"
    with pytest.raises(NotFound, match="no paragraph 5 in “Zero draft” or the working draft"):
        history("5")


def test_an_empty_working_draft_is_no_step(desk, history):
    receive(desk, "Zero draft", f"1. {SPRING}.\n")
    assert [each.label for each in history("1").moments] == ["Zero draft"]
    with pytest.raises(NotFound, match="no paragraph 2 in “Zero draft”;"):
        history("2")


def test_words_that_read_like_a_number_are_no_number(drafted, history):
    drafted.act(composing.insert_paragraph, drafted.draft, "2", role=Role.PREAMBULAR)
    drafted.freeze("Rev.1")
    assert history("2").paragraph_id == drafted.report.id


def test_a_paragraph_that_only_an_old_version_has_is_found_by_its_id(drafted, history):
    drafted.act(composing.delete, drafted.report.id)
    drafted.freeze("Rev.1")
    assert [each.became for each in history(drafted.report.id).moments] == [Became.NEW, Became.GONE, Became.ABSENT]


def test_as_json_each_version_has_its_words_and_the_changes_to_the_letter(drafted, history):
    drafted.act(composing.edit, drafted.report.id, REPORT.replace("two", "four"))
    found = as_json(history(drafted.report.id))

    assert (found["paragraph_id"], found["found_in"]) == (drafted.report.id, "Zero draft")
    zero, now = found["versions"]
    drafted.freeze("Rev.1")
    assert as_json(history(drafted.report.id))["versions"][2]["changes"] == [], "unchanged is no change"
    assert (zero["origin"], now["origin"]) == ("frozen here", None)
    assert now["since"] == "Zero draft"
    ((*segments,),) = now["changes"]
    assert "".join(text for kind, text in segments if kind != "insert") == zero["paragraphs"][0]["text"]
    assert "".join(text for kind, text in segments if kind != "delete") == now["paragraphs"][0]["text"]

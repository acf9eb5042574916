"""Taking a version over: the working draft then says what was received, word for word."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.drafting import composing, receiving, versions
from draftdesk.drafting.circulating import to_circulate, write_document
from draftdesk.drafting.comparing import compared
from draftdesk.drafting.texts import text_of_draft, text_of_version
from draftdesk.drafting.versions import IssueDetails
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import ChangeKind, Part
from draftdesk.model.comparison_words import summary
from draftdesk.reading.texts import ReadText
from draftdesk.workspace import queries

PAIRS = Path(__file__).parents[3] / "shared/data/pairs"
ODD = """A/CONF.99/L.1

Distr.: General

The water conference,

Recalling its earlier decisions.

Alarmed by drought;

I. Wells

1. Decides to act now

2. Decides also, in this respect:

(a) share what is known;

(b) Train people.

(c) repair wells, and

4. Requests a report;

II. Springs

1. Protects them.

2 bis. Opens them,

– for all

– For good.
"""


@pytest.fixture
def receive(desk):
    """Adds a text as a version of the draft."""

    def add(label, words, name="received.txt", **details):
        content = words if isinstance(words, bytes) else words.encode()
        received = receiving.receive(desk.look, desk.draft, content, name, silent)
        return receiving.add_version_as_act(desk.workspace, desk.draft, received, IssueDetails(label=label, **details))

    return add


def differences(desk, version):
    """What the working draft says otherwise than the version: nothing, or a line that says how much.

    Footnotes are numbered from one end to the other; two that were given one number are one of two paragraphs.
    """
    a, b = text_of_version(desk.look, version), text_of_draft(desk.look, desk.draft)
    found = compared(ReadText(a), ReadText(b), silent).comparison
    parts = [each.part for each in found.a]
    otherwise = [
        each
        for each in found.changes
        if each.kind is not ChangeKind.UNCHANGED or (each.renumbered and parts[each.a[0]] is not Part.FOOTNOTE)
        if not is_one_note(found, each)
    ]
    return [summary(found.counts), *otherwise[:5]] if otherwise else []


def is_one_note(found, change):
    of = {(found.a[at].part, found.a[at].number) for at in change.a}
    said = "\n".join(found.a[at].text for at in change.a), "\n".join(found.b[at].text for at in change.b)
    return change.kind is ChangeKind.MERGED and len(of) == 1 and of.pop()[0] is Part.FOOTNOTE and said[0] == said[1]


def files():
    found = [each for each in sorted(PAIRS.glob("*/*")) if each.suffix in {".docx", ".txt", ".pdf", ".md", ".html"}]
    return [pytest.param(each, id=f"{each.parent.name}/{each.name}") for each in found]


@pytest.mark.skipif(not PAIRS.exists(), reason="the real drafts are not here")
@pytest.mark.parametrize("path", files())
def test_a_real_text_that_is_taken_over_says_the_same(desk, receive, path):
    version = receive("Rev.1", path.read_bytes(), path.name)
    desk.act(versions.restore, desk.draft, version)

    assert differences(desk, version) == []


def test_ends_initials_and_numbers_stay_as_they_were_received(desk, receive):
    version = receive("Rev.1", ODD)
    desk.act(versions.restore, desk.draft, version)

    assert differences(desk, version) == []
    assert "\n\n".join(desk.lines()) + "\n" == ODD


LINES = st.lists(
    st.builds(
        "{}{}{}".format,
        st.sampled_from(["", "1. ", "2. ", "7. ", "(a) ", "(b) ", "(c) ", "(i) ", "(ii) ", "I. ", "– ", "12 bis. "]),
        st.sampled_from(["share data", "Protect springs", "Recalling its decisions", "wells?", "we commit to"]),
        st.sampled_from(["", ".", ";", "; and", ",", ":", "…", " ."]),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=LINES)
def test_any_list_that_is_taken_over_says_the_same(desk, receive, lines):
    version = receive(f"Rev.{len(queries.versions(desk.look, desk.draft.id))}", "\n\n".join(lines) + "\n")
    desk.act(versions.restore, desk.draft, version)

    assert differences(desk, version) == []


def test_where_the_profile_ends_a_list_as_received_it_goes_on_to_do_so(desk, receive):
    version = receive("Rev.1", "1. Commit to:\n\n(a) Share data; and\n\n(b) Train people.\n")
    desk.act(versions.restore, desk.draft, version)
    train = desk.paragraph("Train")
    desk.act(
        composing.insert_paragraph, desk.draft, "Dig wells", role=train.role, parent_id=train.parent_id, after=train.id
    )

    assert desk.lines() == ["1. Commit to:", "(a) Share data;", "(b) Train people; and", "(c) Dig wells."]


def test_a_frozen_version_that_is_restored_after_a_received_one_is_punctuated_as_ever(desk, offer, receive):
    desk.bring_in(offer("Protect every spring", tags=["theme:Water"]))
    desk.assemble()
    zero = desk.freeze()
    before, lines = desk.draft.title, desk.lines()
    received = receive("Rev.1", ODD)
    desk.act(versions.restore, desk.draft, received)
    desk.act(versions.restore, desk.draft, zero)

    assert (desk.draft.title, desk.lines()) == (before, lines)
    assert not any(each.as_written for each in desk.paragraphs())


def test_the_title_block_of_a_received_version_is_no_part_of_the_draft(desk, offer, receive, tmp_path):
    desk.bring_in(offer("Protect every spring", tags=["theme:Water"]))
    desk.assemble()
    zero = desk.freeze(date="5 February", symbol="A/1")
    target = tmp_path / "zero.docx"
    write_document(to_circulate(desk.look, desk.draft, zero), target, overwrite=False, progress=silent)
    lines, title = desk.lines(), desk.draft.title
    back = receive("Rev.1", target.read_bytes(), "zero.docx", date="12 March")
    desk.act(versions.restore, desk.draft, back)

    assert desk.lines() == lines
    assert desk.draft.title == title
    assert differences(desk, back) == []
    again = receive("Rev.2", target.read_bytes(), "zero.docx")
    ids = [[row.paragraph_id for row in queries.version_paragraphs(desk.look, each.id)] for each in (back, again)]
    assert ids[0] == ids[1]


@pytest.mark.parametrize("label", ["Rev.1", "Draft of the co-facilitators"])
def test_a_title_block_that_was_rewritten_is_one_still(desk, receive, label):
    desk.act(composing.insert_paragraph, desk.draft, "Protect every spring in every country of the world")
    desk.freeze(date="5 February")
    title = desk.draft.title
    said = f"{title}\n\n{label}\n\n2 May 2027\n\n1. Protect every spring in every country of the world.\n"
    version = receive("Rev.1", said)
    desk.act(versions.restore, desk.draft, version)

    assert (desk.draft.title, desk.lines()) == (title, ["1. Protect every spring in every country of the world."])
    assert differences(desk, version) == []


def test_new_paragraphs_before_the_first_are_none_of_the_title_block(desk, receive):
    desk.act(composing.insert_paragraph, desk.draft, "Protect every spring in every country of the world")
    desk.freeze(date="5 February")
    first = "The conference,\n\nRecalling its decisions,\n\n1. Protect every spring in every country of the world.\n"
    version = receive("Rev.1", f"{desk.draft.title}\n\n{first}")
    desk.act(versions.restore, desk.draft, version)

    assert "\n\n".join(desk.lines()) + "\n" == first

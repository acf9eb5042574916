"""A version that comes back as a file: its paragraphs are those of the version before, and undo takes it back."""

import hashlib
import re
import zipfile
from dataclasses import replace

import docx
import pytest

from draftdesk.comparing.compare import compare
from draftdesk.drafting import composing, pairing, receiving, versions
from draftdesk.drafting.circulating import record_export, to_circulate, write_document
from draftdesk.drafting.comparing import Redline, compared, text_of_issue, write_comparison
from draftdesk.drafting.coverage import coverage
from draftdesk.drafting.issuing import version_lines
from draftdesk.drafting.texts import text_of_version
from draftdesk.drafting.versions import IssueDetails
from draftdesk.drafting.workspaces import check
from draftdesk.drafting.written import read_written
from draftdesk.kit.jobs import Job, Stopped, silent
from draftdesk.model.comparison import ChangeKind, Doubt, Look, Mark, Part, Passage, Text
from draftdesk.model.document import printed_text
from draftdesk.model.drafts import Attribution, Origin, Relation, Role, Status
from draftdesk.model.errors import NotAllowed, NotFound, UnreadableFile
from draftdesk.reading.texts import read_text
from draftdesk.workspace import queries
from draftdesk.writing.content import TITLE_BLOCK, after_front, front

SPRINGS = "Protect every spring in the world"
DATA = "States shall share data on wells and springs with all of their neighbours in good time"
ZERO = """Compact on water

1. We agree to protect every spring in every country of the world.

2. We commit to the following with regard to data:

(a) Share data on wells and springs with all neighbours;

(b) Train young hydrologists in every district.

3. We ask the Secretary-General to report on paragraph 2 every two years.
"""


@pytest.fixture
def zero(desk, receive):
    """A desk on which the zero draft came as a file, with the working draft empty."""
    desk.zero = receive("Zero draft", ZERO)
    return desk


@pytest.fixture
def receive(desk):
    """Adds a text as a version of the draft."""

    def add(label, words, name="received.txt", **details):
        content = words if isinstance(words, bytes) else words.encode()
        received = receiving.receive(desk.look, desk.draft, content, name, silent)
        return receiving.add_version_as_act(desk.workspace, desk.draft, received, IssueDetails(label=label, **details))

    return add


def words_of(desk, version):
    """The paragraphs of a version by the first words of what they say."""
    document = queries.version_document(desk.look, version)
    return {printed_text(document, each.text)[:18]: each for each in document.paragraphs}


def lines_of(desk, version):
    document = queries.version_document(desk.look, version)
    return [f"{each.number} {printed_text(document, each.text)}".strip() for each in document.paragraphs]


# --- what is stored -------------------------------------------------------------------------------------------------


def test_a_received_version_says_what_the_file_says_and_keeps_the_file(zero):
    version = zero.zero

    assert lines_of(zero, version) == [line for line in ZERO.splitlines() if line]
    assert (version.label, version.origin, version.file_name) == ("Zero draft", Origin.RECEIVED, "received.txt")
    assert version.file_sha256 == hashlib.sha256(ZERO.encode()).hexdigest()
    assert queries.source_file(zero.look, version.file_sha256) == ZERO.encode()
    assert queries.versions(zero.look, zero.draft.id) == [version]


def test_numbers_and_headings_tell_what_a_paragraph_is_and_what_it_stands_under(zero):
    rows = queries.version_paragraphs(zero.look, zero.zero.id)
    by_number = {row.number: row for row in rows}

    assert [row.role for row in rows if row.number] == [
        Role.OPERATIVE,
        Role.OPERATIVE,
        Role.SUB_PARAGRAPH,
        Role.SUB_PARAGRAPH,
        Role.OPERATIVE,
    ]
    assert by_number["(a)"].parent_id == by_number["(b)"].parent_id == by_number["2."].paragraph_id
    assert (by_number["(a)"].depth, by_number["3."].depth) == (1, 0)


def test_a_paragraph_that_was_there_before_keeps_its_id_however_it_was_edited_moved_or_renumbered(zero, receive):
    changed = ZERO.replace("every country of the world", "every country of the region").replace(
        "3. We ask", "4. We ask"
    )
    changed += "\n5. We decide to convene a conference on rivers in Geneva next year.\n"
    changed = changed.replace("2. We commit", "3. We commit").replace("1. We agree", "2. We agree")
    first = receive("Rev.1", changed)

    old, new = words_of(zero, zero.zero), words_of(zero, first)
    assert first.parent_id == zero.zero.id
    for beginning in ("We agree to protec", "We commit to the f", "Share data on well", "Train young hydrol"):
        assert new[beginning].id == old[beginning].id
    assert new["We decide to conve"].id not in {each.id for each in old.values()}
    kinds = {pair.predecessor_id: pair.kind for pair in queries.version_pairs(zero.look, first.id)}
    assert kinds[old["We agree to protec"].id] is ChangeKind.EDITED
    assert kinds[old["Share data on well"].id] is ChangeKind.UNCHANGED
    assert len(kinds) == len(old)


def test_the_longer_part_of_a_split_paragraph_is_the_paragraph_still_and_the_other_knows_where_it_came_from(
    zero, receive
):
    whole = "1. We agree to protect every spring in every country of the world."
    long = "We agree to protect every spring, every well and every aquifer in every country of the world at all times."
    short = "We will report on it to the General Assembly each year."
    both = receive("Rev.1", ZERO.replace(whole, f"1. {long} {short}"))
    parted = receive("Rev.2", ZERO.replace(whole, f"1. {long}\n\n2. {short}"))

    old, new = words_of(zero, both), words_of(zero, parted)
    assert new["We agree to protec"].id == old["We agree to protec"].id
    rows = {row.paragraph_id: row.n for row in queries.version_paragraphs(zero.look, parted.id)}
    pairs = queries.version_pairs(zero.look, parted.id)
    came = [pair for pair in pairs if pair.n == rows[new["We will report on "].id]]
    assert [(pair.predecessor_id, pair.kind) for pair in came] == [(old["We agree to protec"].id, ChangeKind.SPLIT)]


def test_merged_paragraphs_are_the_one_that_gave_most_words(zero, receive):
    long = "We agree to protect every spring, every well and every aquifer in every country of the world at all times."
    short = "We will report on it to the General Assembly each year."
    whole = "1. We agree to protect every spring in every country of the world."
    parted = receive("Rev.1", ZERO.replace(whole, f"1. {short}\n\n2. {long}"))
    both = receive("Rev.2", ZERO.replace(whole, f"1. {short} {long}"))

    old, new = words_of(zero, parted), words_of(zero, both)
    assert new["We will report on "].id == old["We agree to protec"].id
    n = [row.paragraph_id for row in queries.version_paragraphs(zero.look, both.id)].index(old["We agree to protec"].id)
    came = [pair.predecessor_id for pair in queries.version_pairs(zero.look, both.id) if pair.n == n]
    assert came == [old["We agree to protec"].id, old["We will report on "].id]


def test_without_a_version_the_file_is_paired_with_the_working_draft(desk, receive):
    paragraph = desk.act(composing.insert_paragraph, desk.draft, "Protect every spring in every country of the world")
    version = receive("Zero draft", "1. Protect every spring and well in every country of the world.\n")

    assert version.parent_id is None
    assert [row.paragraph_id for row in queries.version_paragraphs(desk.look, version.id)] == [paragraph.id]


def test_what_was_done_since_the_file_was_compared_counts(desk):
    content = b"1. Protect every spring in every country of the world.\n"
    received = receiving.receive(desk.look, desk.draft, content, "a.txt", silent)
    paragraph = desk.act(composing.insert_paragraph, desk.draft, "Protect every spring in every country of the world")
    version = desk.act(receiving.add_version, desk.draft, received, IssueDetails(label="Rev.1"))

    assert [row.paragraph_id for row in queries.version_paragraphs(desk.look, version.id)] == [paragraph.id]


def test_footnotes_and_references_that_are_still_there_stay_what_they_were(desk, offer, receive, tmp_path):
    desk.bring_in(offer(SPRINGS, tags=["theme:Water"]), offer("Share data", tags=["theme:Data"]))
    desk.assemble()
    spring, share = desk.paragraph("Protect"), desk.paragraph("Share")
    note = desk.act(composing.add_footnote, spring.id, 7, "As in *resolution* 64/292.")
    reference = desk.act(composing.add_reference, share.id, 10, spring.id)
    zero = desk.freeze()
    target = tmp_path / "zero.docx"
    write_document(to_circulate(desk.look, desk.draft, zero), target, overwrite=False, progress=silent)
    back = receive("Rev.1", target.read_bytes(), "zero.docx")

    document = queries.version_document(desk.look, back)
    assert [(each.id, each.paragraph_id, each.printed) for each in document.footnotes] == [(note.id, spring.id, "1")]
    assert document.links == ((reference.id, spring.id),)
    assert dict(document.targets)[reference.id] == dict(queries.version_document(desk.look, zero).targets)[reference.id]
    now, then = (queries.version_paragraphs(desk.look, each.id) for each in (back, zero))
    rows = {row.paragraph_id: replace(row, version_id="", n=0) for row in now}
    for row in then:
        assert rows[row.paragraph_id] == replace(row, version_id="", n=0, draft_text=row.text)


def test_the_annex_that_a_version_was_handed_out_with_is_no_part_of_what_comes_back(desk, offer, receive, tmp_path):
    desk.bring_in(offer(SPRINGS, tags=["theme:Water"]), offer("Share data", tags=["theme:Data"]))
    desk.assemble()
    zero = desk.freeze()
    target = tmp_path / "zero.docx"
    annexed = to_circulate(desk.look, desk.draft, zero, with_sources=True, attribution=Attribution.BY_GROUP)
    write_document(replace(annexed, sources_left_out=3), target, overwrite=False, progress=silent)
    file = docx.Document(str(target))
    file.add_paragraph("Annex: sources by paragraph")
    table = file.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "River", "Length"
    file.add_paragraph("We reserve our position on the whole of the text.")
    file.save(str(target))

    back = receive("Rev.1", target.read_bytes(), "zero.docx")

    now, then = (queries.version_paragraphs(desk.look, each.id) for each in (back, zero))
    known = {row.paragraph_id for row in then}
    assert known <= {row.paragraph_id for row in now}
    assert [row.text for row in now if row.paragraph_id not in known][-4:] == [
        "Annex: sources by paragraph",
        "River",
        "Length",
        "We reserve our position on the whole of the text.",
    ]
    found = compared(*(text_of_issue(desk.look, desk.draft, each, silent) for each in (zero, back)), silent)
    assert sum(each.kind is ChangeKind.INSERTED for each in found.comparison.changes) == 4
    marked = tmp_path / "marked.docx"
    write_comparison(found, marked, "redline", Redline(author="DraftDesk"), overwrite=False, progress=silent)
    body = zipfile.ZipFile(marked).read("word/document.xml").decode()
    assert "We reserve our position" in "".join(part.split("</w:ins>")[0] for part in body.split("<w:ins ")[1:])
    assert not any("left out" in row.text or "named" in row.text or SPRINGS in row.text for row in now[len(then) + 4 :])


@pytest.fixture
def handed_out(desk, offer, tmp_path):
    """A Word file of a version with a whole title block, and what it was made of."""
    desk.bring_in(offer(SPRINGS, tags=["theme:Water"]), offer("Share data", tags=["theme:Data"]))
    desk.assemble()
    details = IssueDetails(
        label="Rev.7", symbol="A/CONF.9/L.3", handling="For participants only", date="21 November", time="11 a.m."
    )
    version = desk.act(versions.freeze, desk.draft, details)
    document = to_circulate(desk.look, desk.draft, version)
    target = tmp_path / "handed out.docx"
    write_document(document, target, overwrite=False, progress=silent)
    return version, document, target


def test_the_title_block_of_a_file_written_here_is_that_of_the_version_and_no_paragraphs(
    desk, receive, handed_out, tmp_path
):
    frozen, as_frozen, path = handed_out
    back = receive("Rev.8", path.read_bytes(), "came back.docx")

    lines = {each.version.label: each.paragraphs for each in version_lines(desk.look, desk.draft)}
    assert lines["Rev.8"] == lines["Rev.7"] == len(as_frozen.paragraphs)
    as_received = to_circulate(desk.look, desk.draft, back)
    assert front(as_received) == front(as_frozen)
    assert [line.kind for line in front(as_received)] == list(TITLE_BLOCK)
    shown = read_written(desk.look, desk.draft, back)
    assert [each.id for each in shown.paragraphs] == [each.id for each in as_frozen.paragraphs]
    for ending in (".docx", ".html", ".md"):
        said = []
        for document in (as_frozen, as_received):
            target = tmp_path / f"{document.label}{ending}"
            write_document(document, target, overwrite=False, progress=silent)
            said.append(body_of(target))
        assert said[0] == said[1]
    found = compared(*(text_of_issue(desk.look, desk.draft, each, silent) for each in (frozen, back)), silent)
    assert found.comparison.counts.unchanged == len(found.comparison.changes)
    assert check(desk.path) == ()


def body_of(path):
    """What a file says, without the places that are counted in it and the heads of Word's pages."""
    if path.suffix != ".docx":
        said = path.read_text(encoding="utf-8")
        return re.sub(r"p\d+", "", said.partition("<body")[2] or said)
    return [(each.style.name, each.text) for each in docx.Document(str(path)).paragraphs]


def test_a_title_block_that_says_what_nothing_before_said_is_one_still(desk, receive, handed_out, tmp_path):
    _, as_frozen, path = handed_out
    file = docx.Document(str(path))
    for line, words in zip(
        file.paragraphs, ("A/80/L.1", "Not an official document", None, "Rev.99", None), strict=False
    ):
        if words:
            line.runs[0].text = words
    file.save(str(path))
    back = receive("Rev.8", path.read_bytes(), "came back.docx")

    document = to_circulate(desk.look, desk.draft, back)
    assert [line.text for line in front(document)] == [
        "A/80/L.1",
        "Not an official document",
        as_frozen.title,
        "Rev.99",
        "21 November, 11 a.m.",
    ]
    assert len(document.paragraphs) - after_front(document) == len(as_frozen.paragraphs)


def test_a_footnote_of_several_paragraphs_stays_one_footnote(desk, tmp_path):
    marked = Passage(text="Protect springs", number="1.", marks=(Mark(7, 7, Look.FOOTNOTE, "1"),))
    notes = [Passage(text=words, number="1", part=Part.FOOTNOTE) for words in ("See this.", "And that.")]
    text = Text(name="a.docx", passages=(marked, *notes))
    nothing = compare((), text.passages)
    received = receiving.Received(
        file_name="a.docx", content=b"x", text=text, before=Text(name="", passages=()), comparison=nothing
    )
    version = desk.act(receiving.add_version, desk.draft, received, IssueDetails(label="Rev.1"))

    stored = text_of_version(desk.look, version)
    assert [replace(each, paragraph_id=None, role="") for each in stored.passages] == list(text.passages)
    target = tmp_path / "out.docx"
    write_document(to_circulate(desk.look, desk.draft, version), target, overwrite=False, progress=silent)
    exported = read_text(target.read_bytes(), "out.docx", silent).text
    assert [(each.text, each.number) for each in exported.passages] == [
        ("Protect springs", "1."),
        ("See this.\nAnd that.", "1"),
    ]
    desk.act(versions.restore, desk.draft, version)
    assert [each.text for each in queries.footnotes(desk.look, desk.draft.id)] == ["See this.\nAnd that."]


def test_footnotes_keep_the_marks_they_were_printed_with(desk, receive):
    content = (
        "# Compact\n\n1. Protect springs[^*] and wells[^2]. As before[^9].\n\n[^*]: Reissued.\n\n[^2]: See before.\n"
    )
    version = receive("Rev.1", content, "rev1.md")

    document = queries.version_document(desk.look, version)
    assert [each.text for each in document.footnotes] == ["Reissued.", "See before.", ""]
    stored = text_of_version(desk.look, version)
    read = read_text(content.encode(), "rev1.md", silent).text
    assert [(each.number, each.text, each.marks) for each in stored.passages] == [
        (each.number, each.text, each.marks) for each in read.passages
    ]


def test_a_note_that_is_called_and_not_there_does_not_spoil_the_checksum(desk, receive):
    receive("Rev.1", "# Compact\n\n1. Springs[^1] and wells[^2].\n\n[^2]: See before.\n", "rev1.md")

    assert check(desk.path) == ()


def test_sources_go_on_with_the_paragraphs_that_came_from_them(desk, offer, receive):
    desk.bring_in(offer(SPRINGS, tags=["theme:Water"]))
    desk.assemble()
    desk.freeze()
    text = "1. Protect every spring in the world.\n"
    same = receive("Rev.1", text)
    other = receive("Rev.2", text.replace("in the world", "of the world for good"))

    for version in (same, other):
        (line,) = coverage(desk.look, desk.draft, version).lines
        assert line.paragraphs == ("1",)
    relations = [queries.version_sources(desk.look, each.id)[0].relation for each in (same, other)]
    assert relations == [Relation.VERBATIM, Relation.ADAPTED]


def test_agreed_words_stay_agreed_while_they_are_the_same(desk, offer, receive):
    desk.bring_in(offer(SPRINGS, tags=["theme:Water"]), offer("Share all data with neighbours", tags=["theme:Data"]))
    desk.assemble()
    for beginning in ("Protect", "Share"):
        desk.act(composing.set_status, desk.paragraph(beginning).id, Status.AD_REF)
    zero = desk.freeze()
    document = queries.version_document(desk.look, zero)
    said = "\n\n".join(f"{each.number} {printed_text(document, each.text)}" for each in document.paragraphs)
    version = receive("Rev.1", said.replace("Share all data", "Share some data"))

    statuses = {row.text[:5]: row.status for row in queries.version_paragraphs(desk.look, version.id)}
    assert (statuses["Prote"], statuses["Share"]) == (Status.AD_REF, Status.OPEN)


def test_the_working_draft_is_not_changed_and_restoring_takes_the_version_over(desk, offer, receive):
    desk.bring_in(offer(SPRINGS, tags=["theme:Water"]))
    desk.assemble()
    desk.freeze()
    before = desk.lines()
    words = "Protect every spring and every well in the world.", "Say thanks to the hosts of the meeting."
    version = receive("Rev.1", f"1. {words[0]}\n\n2. {words[1]}\n")
    assert desk.lines() == before

    desk.act(versions.restore, desk.draft, version)

    desk.require_sound()
    assert [each.text for each in desk.paragraphs()] == list(words)
    assert desk.sources_of(desk.paragraphs()[0]) == [SPRINGS]


# --- rules ----------------------------------------------------------------------------------------------------------


def test_undo_takes_the_version_back_until_it_was_handed_out(zero, receive):
    version = receive("Rev.1", ZERO + "\n4. Thanks to all.\n")
    assert zero.undo().value == "Add version Rev.1"
    assert queries.versions(zero.look, zero.draft.id) == [zero.zero]
    zero.redo()
    assert queries.versions(zero.look, zero.draft.id) == [zero.zero, version]

    record_export(zero.workspace, zero.draft, version, zero.path.with_suffix(".docx"))

    assert zero.undo().value != "Add version Rev.1"
    assert version in queries.versions(zero.look, zero.draft.id)


def test_a_label_that_is_taken_or_missing_is_refused_and_nothing_is_stored(zero, receive):
    before = zero.look.scalar("SELECT count(*) FROM file")
    for label, says in (("zero  draft", "has a version"), ("", "needs a label"), ("x" * 101, "at most 100")):
        with pytest.raises(NotAllowed, match=says):
            receive(label, ZERO + label)
    assert zero.look.scalar("SELECT count(*) FROM file") == before


@pytest.mark.parametrize("content", [b"", b" \n\t\n", b"PK\x03\x04broken", b"\xd0\xcf\x11\xe0old"])
def test_a_file_without_text_is_refused_in_a_line(desk, content):
    with pytest.raises((NotAllowed, UnreadableFile)) as refused:
        receiving.receive(desk.look, desk.draft, content, "empty.docx", silent)

    assert "empty.docx" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_reading_can_be_stopped(desk):
    job = Job()
    job.cancel()
    with pytest.raises(Stopped):
        receiving.receive(desk.look, desk.draft, ZERO.encode(), "a.txt", job)


# --- pairing --------------------------------------------------------------------------------------------------------

BEFORE = """1. States shall share data on wells and springs with all of their neighbours in good time.

2. The Secretary-General is requested to report on this to the Assembly at its next session.
"""
AFTER = """1. States shall share data on wells with all of their neighbours in good faith.

2. States shall share data on springs with all of their neighbours in good time.

3. The Secretary-General is requested to report on this to the Assembly at its next session.
"""


@pytest.fixture
def doubtful(desk, receive):
    """Two versions; the wrong paragraph of the second was taken for the first one of the first."""
    desk.before = receive("Rev.1", BEFORE)
    desk.after = receive("Rev.2", AFTER)
    return desk


def paired(desk):
    """Each paragraph of the second version, by its number, with the number of what it was in the first."""
    numbers = {row.paragraph_id: row.number for row in queries.version_paragraphs(desk.look, desk.before.id)}
    rows = queries.version_paragraphs(desk.look, desk.after.id)
    return {row.number: numbers.get(row.paragraph_id) for row in rows}


def test_what_is_hard_to_tell_is_listed_with_what_it_may_be(doubtful):
    found = pairing.doubtful_pairs(doubtful.look, doubtful.after)

    assert [(each.number, each.doubt, [(one.name, one.place) for one in each.alternatives]) for each in found] == [
        ("1", Doubt.PERHAPS_NOT_NEW, [("1", 0)])
    ]
    assert found[0].before is None
    assert paired(doubtful) == {"1.": None, "2.": "1.", "3.": "2."}


def test_a_pairing_is_confirmed_and_no_longer_doubtful(doubtful):
    doubtful.act(pairing.confirm, doubtful.after, [0])

    assert pairing.doubtful_pairs(doubtful.look, doubtful.after) == []
    assert paired(doubtful) == {"1.": None, "2.": "1.", "3.": "2."}
    doubtful.undo()
    assert len(pairing.doubtful_pairs(doubtful.look, doubtful.after)) == 1


def test_a_pairing_is_corrected_and_what_was_taken_for_it_becomes_new(doubtful):
    (first, *_) = queries.version_paragraphs(doubtful.look, doubtful.before.id)
    sha256 = doubtful.after.sha256

    doubtful.act(pairing.correct, doubtful.after, 0, first.paragraph_id)

    assert paired(doubtful) == {"1.": "1.", "2.": None, "3.": "2."}
    assert pairing.doubtful_pairs(doubtful.look, doubtful.after) == []
    assert queries.versions(doubtful.look, doubtful.draft.id)[-1].sha256 == sha256
    doubtful.undo()
    assert paired(doubtful) == {"1.": None, "2.": "1.", "3.": "2."}
    doubtful.redo()
    assert paired(doubtful) == {"1.": "1.", "2.": None, "3.": "2."}


def test_a_paragraph_is_said_to_be_new(doubtful):
    doubtful.act(pairing.correct, doubtful.after, 2, None)

    assert paired(doubtful) == {"1.": None, "2.": "1.", "3.": None}


def test_a_correction_can_be_corrected(doubtful):
    first, second = queries.version_paragraphs(doubtful.look, doubtful.before.id)
    doubtful.act(pairing.correct, doubtful.after, 0, first.paragraph_id)
    doubtful.act(pairing.correct, doubtful.after, 1, first.paragraph_id)
    doubtful.act(pairing.correct, doubtful.after, 0, second.paragraph_id)

    assert paired(doubtful) == {"1.": "2.", "2.": "1.", "3.": None}
    ids = [row.paragraph_id for row in queries.version_paragraphs(doubtful.look, doubtful.after.id)]
    assert len(set(ids)) == 3


@pytest.mark.parametrize("answers", [{"same": [(0, 0), (1, 0)]}, {"same": [(0, 0)], "new": [0]}, {"new": [1, 1]}])
def test_answers_that_contradict_each_other_are_refused(doubtful, answers):
    ids = [row.paragraph_id for row in queries.version_paragraphs(doubtful.look, doubtful.before.id)]
    same = [(n, ids[was]) for n, was in answers.get("same", [])]

    with pytest.raises(NotAllowed):
        doubtful.act(pairing.answer, doubtful.after, same=same, new=answers.get("new", []), confirmed=[])
    with pytest.raises(NotAllowed, match="two paragraphs cannot both be"):
        doubtful.act(pairing.answer, doubtful.after, same=[(0, ids[0])], new=[], confirmed=[1])
    assert paired(doubtful) == {"1.": None, "2.": "1.", "3.": "2."}


def test_the_pairing_of_a_version_that_was_frozen_here_can_be_neither_confirmed_nor_corrected(desk):
    desk.act(composing.insert_paragraph, desk.draft, "Protect springs")
    version = desk.freeze()

    for answer in (lambda tx: pairing.confirm(tx, version, [0]), lambda tx: pairing.correct(tx, version, 0, None)):
        with pytest.raises(NotAllowed, match="was frozen here"):
            desk.changed(answer)


def test_a_merged_paragraph_that_gives_one_up_is_the_other(zero, receive):
    long = "We agree to protect every spring, every well and every aquifer in every country of the world at all times."
    short = "We will report on it to the General Assembly each year."
    whole = "1. We agree to protect every spring in every country of the world."
    parted = receive("Rev.1", ZERO.replace(whole, f"1. {short}\n\n2. {long}"))
    both = receive("Rev.2", ZERO.replace(whole, f"1. {short} {long}\n\n2. All parties agree."))
    old, new = words_of(zero, parted), words_of(zero, both)
    places = [row.paragraph_id for row in queries.version_paragraphs(zero.look, both.id)]

    zero.act(pairing.correct, both, places.index(new["All parties agree."].id), old["We agree to protec"].id)

    now = words_of(zero, both)
    assert now["All parties agree."].id == old["We agree to protec"].id
    assert now["We will report on "].id == old["We will report on "].id


def test_of_a_split_paragraph_the_other_part_can_be_the_paragraph(zero, receive):
    long = "We agree to protect every spring, every well and every aquifer in every country of the world at all times."
    short = "We will report on it to the General Assembly each year."
    whole = "1. We agree to protect every spring in every country of the world."
    both = receive("Rev.1", ZERO.replace(whole, f"1. {long} {short}"))
    parted = receive("Rev.2", ZERO.replace(whole, f"1. {long}\n\n2. {short}"))
    one, new = words_of(zero, both)["We agree to protec"].id, words_of(zero, parted)
    places = [row.paragraph_id for row in queries.version_paragraphs(zero.look, parted.id)]

    zero.act(pairing.correct, parted, places.index(new["We will report on "].id), one)

    now = words_of(zero, parted)
    assert now["We will report on "].id == one
    pairs = {pair.n: pair.predecessor_id for pair in queries.version_pairs(zero.look, parted.id)}
    assert pairs[places.index(one)] == one, "the first part still came from it"


def test_sources_follow_a_corrected_pairing(desk, offer, receive):
    desk.bring_in(offer(DATA, tags=["theme:Water"]))
    desk.assemble()
    zero = desk.freeze()
    version = receive("Rev.1", AFTER)
    (line,) = queries.version_sources(desk.look, zero.id)
    rows = queries.version_paragraphs(desk.look, version.id)
    assert [each.paragraph_id for each in queries.version_sources(desk.look, version.id)] == [rows[1].paragraph_id]

    desk.act(pairing.correct, version, 0, line.paragraph_id)

    (now,) = queries.version_sources(desk.look, version.id)
    assert now.paragraph_id == line.paragraph_id == queries.version_paragraphs(desk.look, version.id)[0].paragraph_id
    assert coverage(desk.look, desk.draft, version).lines[0].paragraphs == ("1",)
    desk.act(versions.restore, desk.draft, version)
    desk.require_sound()
    assert desk.sources_of(desk.paragraph("States shall share data on wells")) == [line.quoted]


def test_a_pairing_that_something_was_built_on_stays(doubtful, receive):
    (first, *_) = queries.version_paragraphs(doubtful.look, doubtful.before.id)
    doubtful.act(versions.restore, doubtful.draft, doubtful.after)
    with pytest.raises(NotAllowed, match="the working draft was taken back to “Rev.2”"):
        doubtful.act(pairing.correct, doubtful.after, 0, first.paragraph_id)
    doubtful.undo()
    receive("Rev.3", AFTER + "\n4. Thanks to everybody.\n")
    with pytest.raises(NotAllowed, match="“Rev.3” was paired with “Rev.2”"):
        doubtful.act(pairing.correct, doubtful.after, 0, first.paragraph_id)


def test_what_is_not_there_cannot_be_paired(doubtful, offer):
    with pytest.raises(NotFound, match="no such paragraph"):
        doubtful.act(pairing.correct, doubtful.after, 0, "nobody")
    doubtful.act(versions.restore, doubtful.draft, doubtful.after)
    frozen = doubtful.freeze("Rev.3")
    with pytest.raises(NotAllowed, match="“Rev.3” was frozen here"):
        doubtful.act(pairing.correct, frozen, 0, None)


def test_a_received_version_is_never_another_text(doubtful):
    text = text_of_version(doubtful.look, doubtful.after)
    (first, *_) = queries.version_paragraphs(doubtful.look, doubtful.before.id)
    doubtful.act(pairing.correct, doubtful.after, 0, first.paragraph_id)

    now = text_of_version(doubtful.look, doubtful.after)
    assert [replace(each, paragraph_id=None) for each in now.passages] == [
        replace(each, paragraph_id=None) for each in text.passages
    ]

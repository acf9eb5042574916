"""A clean file of the draft that was edited elsewhere comes back as exactly what was changed in it."""

import io

import docx
import pytest

from draftdesk.drafting import composing
from draftdesk.drafting.circulating import record_export, to_circulate, write_document
from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.drafting.identity import take_identity
from draftdesk.drafting.updating import UpdateKind, apply_update, plan_update, update_name
from draftdesk.kit.jobs import silent
from draftdesk.model import inline
from draftdesk.model.drafts import Outcome, Role, Status
from draftdesk.model.errors import NotAllowed, UnreadableFile
from draftdesk.workspace import queries

SPRINGS = "We agree to protect every spring and every well in every country of the world."
DATA = "We commit to share data on the quality of rivers with all neighbours. We will publish these every year."
YOUNG = "train young hydrologists in every district of every country"
WELLS = "drill wells where people have to walk for more than an hour"
SCHOOLS = "bring water to all schools by the end of the decade"
REVIEW = "We ask the Secretary-General to report every two years on the progress that was made."
FINANCE = "We call upon all development banks to double what they lend for water and sanitation."


@pytest.fixture
def text(desk):
    """A desk whose draft has headings, paragraphs, a list, a footnote, a reference and italics."""
    heading = desk.act(composing.insert_paragraph, desk.draft, "Commitments", role=Role.HEADING_1)
    after = None
    made = []
    for words in (SPRINGS, DATA, "We decide to:", REVIEW, FINANCE):
        made.append(desk.act(composing.insert_paragraph, desk.draft, words, parent_id=heading.id, after=after))
        after = made[-1].id
    under = None
    for words in (YOUNG, WELLS, SCHOOLS):
        under = desk.act(
            composing.insert_paragraph,
            desk.draft,
            words,
            role=Role.SUB_PARAGRAPH,
            parent_id=made[2].id,
            after=under and under.id,
        )
    desk.act(composing.add_footnote, made[0].id, SPRINGS.index(" and every"), "As mapped in 2015.")
    desk.act(composing.add_reference, made[3].id, REVIEW.index(" that was made"), made[1].id)
    finance = desk.paragraph("We call upon")
    desk.act(composing.edit, finance.id, finance.text.replace("double", "*double*"))
    return desk


@pytest.fixture
def export(text, tmp_path):
    """Writes the draft, or a version of it, and gives the file as python-docx has it."""

    def write(version=None, name="out.docx", **more):
        target = tmp_path / name
        write_document(to_circulate(text.look, text.draft, version), target, overwrite=True, progress=silent, **more)
        return docx.Document(str(target))

    return write


def saved(word):
    held = io.BytesIO()
    word.save(held)
    return held.getvalue()


def planned(desk, word, **more):
    content = word if isinstance(word, bytes) else saved(word)
    return plan_update(desk.look, desk.draft, content, "back.docx", silent, **more)


def applied(desk, update, chosen=None):
    return desk.workspace.act(
        update_name(update.file_name), "Circulate", lambda tx: apply_update(tx, update, chosen)
    ).result()


def at(word, words):
    """The paragraph of the file that holds those words."""
    (found,) = [each for each in word.paragraphs if words in each.text]
    return found


def reword(word, old, new):
    for run in at(word, old).runs:
        if old in run.text:
            run.text = run.text.replace(old, new)
            return
    raise AssertionError(old)


def kinds(update):
    return [each.kind for each in update.changes]


def test_a_file_that_nobody_edited_changes_nothing(text, export):
    assert planned(text, export()).changes == ()


def test_a_file_of_the_newest_version_changes_nothing_either(text, export):
    version = text.freeze("Zero draft", date="5 February", symbol="A/CONF.231/L.1")
    update = planned(text, export(version))
    assert update.changes == ()
    assert update.warnings == ()


def test_a_rewording_keeps_the_id_the_footnote_and_the_reference(text, export):
    word = export()
    reword(word, "every well in", "each well in")
    reword(word, "on the progress", "on all progress")
    update = planned(text, word)

    assert kinds(update) == [UpdateKind.REWORDED] * 2
    before = {each.id: each.text for each in text.paragraphs()}
    applied(text, update)
    springs = text.paragraph("We agree")
    assert springs.text == before[springs.id].replace("every well", "each well")
    assert inline.footnote_ids(springs.text)
    review = text.paragraph("We ask")
    assert review.text == before[review.id].replace("on the progress", "on all progress")
    assert inline.reference_ids(review.text)
    text.require_sound()


def element(word, words):
    return at(word, words)._p


def split_at(word, words):
    """Part the paragraph of the file before those words, as Enter does."""
    whole = at(word, words)
    from copy import deepcopy

    second = deepcopy(whole._p)
    whole._p.addnext(second)
    text = whole.text
    cut = text.index(words)
    _keep(whole, 0, cut)
    _keep(docx.text.paragraph.Paragraph(second, whole._parent), cut, len(text))


def _keep(paragraph, start, end):
    place = 0
    for run in paragraph.runs:
        text = run.text
        run.text = text[max(start - place, 0) : max(end - place, 0)] if text else text
        place += len(text)


def test_one_split_one_move_and_two_rewordings_are_these_four_changes(text, export):
    text.freeze("Zero draft")
    word = export()
    split_at(word, "We will publish")
    element(word, "We agree").addprevious(element(word, "We call upon"))
    reword(word, "to report every two years", "to report each year")
    reword(word, "more than an hour", "more than half an hour")
    ids = {each.text[:12]: each.id for each in text.paragraphs()}

    update = planned(text, word)
    assert sorted(kinds(update)) == sorted(
        [UpdateKind.SPLIT, UpdateKind.MOVED, UpdateKind.REWORDED, UpdateKind.REWORDED]
    )
    changed = applied(text, update)
    assert len(changed.value) == 4
    lines = text.lines()
    assert lines[1:4] == [
        "1. We call upon all development banks to double what they lend for water and sanitation.",
        "2. We agree to protect every spring[1] and every well in every country of the world.",
        "3. We commit to share data on the quality of rivers with all neighbours.",
    ]
    assert lines[4] == "4. We will publish these every year."
    assert lines[-1].startswith("6. We ask the Secretary-General to report each year on the progress")
    now = {each.text[:12]: each.id for each in text.paragraphs()}
    assert ids.items() <= now.items()
    text.require_sound()
    text.undo()
    assert {each.text[:12]: each.id for each in text.paragraphs()} == ids


def test_a_merge_keeps_the_paragraph_that_gave_most_and_the_sources_of_both(text, export):
    word = export()
    first, second = at(word, "We ask"), at(word, "We call upon")
    second.runs[0].text = ""
    first._p.append(docx.oxml.OxmlElement("w:r"))
    for run in list(second._p.iterchildren()):
        if run.tag.endswith("}r"):
            first._p.append(run)
    first._p.getparent().remove(second._p)
    update = planned(text, word)
    assert kinds(update) == [UpdateKind.MERGED]
    applied(text, update)
    assert len(text.paragraphs()) == 8
    (merged,) = [each for each in text.paragraphs() if "We ask" in each.text]
    assert "*double*" in merged.text
    assert inline.reference_ids(merged.text)
    text.require_sound()


def test_paragraphs_are_added_deleted_and_moved_with_what_stands_under_them(text, export):
    word = export()
    body = element(word, "We agree").getparent()
    chapeau = element(word, "We decide to")
    block = [chapeau, *(element(word, each) for each in ("rain young", "rill wells", "ring water"))]
    for each in block:
        element(word, "We agree").addprevious(each)
    body.remove(element(word, "We call upon"))
    from copy import deepcopy

    new = deepcopy(element(word, "rill wells"))
    element(word, "rill wells").addnext(new)
    paragraph = docx.text.paragraph.Paragraph(new, at(word, "rain young")._parent)
    for run in paragraph.runs[1:]:
        run.text = ""
    paragraph.runs[0].text = "mend every pump that is broken;"

    update = planned(text, word)
    assert sorted(kinds(update)) == sorted([UpdateKind.MOVED, UpdateKind.ADDED, UpdateKind.DELETED])
    chosen = [each.id for each in text.paragraphs()]
    applied(text, update)
    lines = text.lines()
    assert lines[1] == "1. We decide to:"
    assert [line[:12] for line in lines[2:6]] == ["(a) Train yo", "(b) Drill we", "(c) Mend eve", "(d) Bring wa"]
    assert lines[6].startswith("2. We agree")
    assert len([each for each in text.paragraphs() if each.id in chosen]) == 8
    text.require_sound()


def test_the_recommendation_of_a_paragraph_that_is_deleted_is_in_no_other_that_happens_to_say_some_of_its_words(
    text, export
):
    text.bring_in(dams := "Manage every dam for the benefit of all people along the river and keep it safe.")
    snippet = text.snippet("Manage every dam")
    text.act(composing.insert_snippet, text.draft, snippet, parent_id=text.paragraph("Commitments").id, after=None)
    word = export()
    gone = element(word, "Manage every dam")
    gone.getparent().remove(gone)
    reword(word, "all development banks", "all development banks along the river")
    paragraph = at(word, "We ask the").insert_paragraph_before("We thank all people along the river.")
    paragraph.style = at(word, "We ask the").style

    update = planned(text, word)
    assert sorted(kinds(update)) == sorted([UpdateKind.DELETED, UpdateKind.REWORDED, UpdateKind.ADDED])
    applied(text, update)
    assert [each for each in text.paragraphs() if dams in text.sources_of(each)] == []
    assert text.outcome(snippet) is not Outcome.PLACED
    text.require_sound()


def test_what_the_profile_puts_in_is_no_change_wherever_a_paragraph_goes(text, export):
    word = export()
    element(word, "rain young").addprevious(element(word, "ring water"))
    last = at(word, "rill wells")
    last.runs[-1].text = last.runs[-1].text.replace("; and", ".")
    update = planned(text, word)
    assert kinds(update) == [UpdateKind.MOVED]
    applied(text, update)
    assert [each.text for each in text.paragraphs() if each.role is Role.SUB_PARAGRAPH] == [SCHOOLS, YOUNG, WELLS]


@pytest.mark.parametrize("others", [(), ("Noting with concern", "Recognizing", "Stressing")])
def test_opening_words_that_the_profile_prints_in_italics_are_no_change_be_there_one_or_many(text, export, others):
    for words in (*others, "Reaffirming"):
        text.act(composing.insert_paragraph, text.draft, f"{words} that water is life in all its forms.")
    profile = shipped_export_profiles()["Resolution"]
    assert any(run.italic or run.style.font.italic for run in at(export(profile=profile), "Reaffirming").runs)
    assert planned(text, export(profile=profile)).changes == ()


def test_what_a_footnote_says_comes_back_and_its_place_does(text, export):
    word = export()
    part = next(rel.target_part for rel in word.part.rels.values() if rel.reltype.endswith("/footnotes"))
    part._blob = part.blob.replace(b"As mapped in 2015.", b"As mapped in 2016.")
    update = planned(text, word)
    assert [(each.kind, each.before, each.now) for each in update.changes] == [
        (UpdateKind.NOTE_REWORDED, ("As mapped in 2015.",), ("As mapped in 2016.",))
    ]
    before = queries.footnotes(text.look, text.draft.id)
    applied(text, update)
    (note,) = queries.footnotes(text.look, text.draft.id)
    assert (note.id, note.text) == (before[0].id, "As mapped in 2016.")


def test_a_footnote_that_is_gone_or_new_in_the_file_is_so_in_the_draft(text, export):
    word = export()
    mark = next(run for run in at(word, "We agree").runs if run._r.xpath("./w:footnoteReference"))
    copied = mark._r
    copied.getparent().remove(copied)
    update = planned(text, word)
    assert kinds(update) == [UpdateKind.NOTE_DELETED]
    applied(text, update)
    assert queries.footnotes(text.look, text.draft.id) == []
    text.undo()

    at(word, "We call upon")._p.append(copied)
    update = planned(text, word)
    assert len(update.changes) == 2
    applied(text, update)
    (note,) = queries.footnotes(text.look, text.draft.id)
    assert note.paragraph_id == text.paragraph("We call upon").id
    text.require_sound()


def test_agreed_text_is_named_and_left_but_may_be_moved(text, export):
    springs = text.paragraph("We agree")
    text.act(composing.set_status, springs.id, Status.AGREED)
    word = export()
    reword(word, "every well in", "each well in")
    reword(word, "more than an hour", "more than half an hour")
    element(word, "We call upon").addnext(element(word, "We agree"))
    update = planned(text, word)
    (left,) = [each for each in update.changes if each.hindrance]
    assert (left.kind, left.name) == (UpdateKind.REWORDED, "1")
    assert "is agreed" in left.hindrance
    done = applied(text, update).value
    assert sorted(each.kind for each in done) == [UpdateKind.MOVED, UpdateKind.REWORDED]
    assert text.again(springs).text == springs.text
    with pytest.raises(NotAllowed, match="is agreed"):
        applied(text, planned(text, word), [n for n, each in enumerate(planned(text, word).changes) if each.hindrance])


def test_what_was_changed_here_too_is_named_and_theirs_is_not_taken_unless_asked_for(text, export, tmp_path):
    text.freeze("Zero draft")
    word = export(queries.versions(text.look, text.draft.id)[-1])
    reword(word, "every well in", "each well in")
    reword(word, "more than an hour", "more than half an hour")
    springs, finance = text.paragraph("We agree"), text.paragraph("We call upon")
    text.act(composing.edit, springs.id, springs.text.replace("of the world", "of the region"))
    text.act(composing.edit, finance.id, finance.text.replace("all development", "the development"))
    update = planned(text, word)
    assert update.base == "Zero draft"
    assert [(each.kind, bool(each.clash)) for each in update.changes] == [
        (UpdateKind.REWORDED, True),
        (UpdateKind.REWORDED, False),
    ]
    applied(text, update)
    assert "every well in every country of the region" in text.again(springs).text.replace("  ", " ")
    assert "half an hour" in " ".join(text.lines())
    assert text.again(finance).text.startswith("We call upon the development")
    text.undo()
    applied(text, update, range(2))
    assert "each well" in text.again(springs).text
    assert "world" in text.again(springs).text


def test_the_draft_as_it_was_handed_out_is_known_again(text, export, tmp_path, monkeypatch):
    word = export()
    target = tmp_path / "handed.docx"
    word.save(str(target))
    record_export(text.workspace, text.draft, None, target)
    monkeypatch.setattr("draftdesk.workspace.workspace.now", lambda: "2099-01-01T00:00:00Z")
    springs = text.paragraph("We agree")
    text.act(composing.edit, springs.id, springs.text.replace("of the world", "of the region"))
    text.act(composing.delete, text.paragraph("We call upon").id)
    reword(word, "more than an hour", "more than half an hour")
    update = planned(text, word)
    assert update.base_at
    assert kinds(update) == [UpdateKind.REWORDED]
    applied(text, update)
    assert "region" in text.again(springs).text


def test_another_document_is_refused_with_how_much_of_it_is_known_unless_forced(text):
    word = docx.Document()
    for n in range(8):
        word.add_paragraph(f"The committee took note of report {n} and adjourned its debate until next Tuesday.")
    with pytest.raises(NotAllowed, match=r"of its 8 paragraphs “.*” has 0"):
        planned(text, word)
    update = planned(text, word, forced=True)
    assert set(kinds(update)) == {UpdateKind.ADDED, UpdateKind.DELETED}


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 damaged", b"%PDF-1.7 nothing", b"Plain words\n\nof a text"])
def test_what_is_no_word_file_is_refused_in_one_line(text, content):
    with pytest.raises(UnreadableFile) as refused:
        planned(text, content)
    assert "\n" not in str(refused.value)


def test_a_draft_that_was_changed_since_the_file_was_read_stays_as_it_is(text, export):
    word = export()
    reword(word, "every well in", "each well in")
    update = planned(text, word)
    text.act(composing.edit, text.paragraph("We ask").id, "We ask nothing.")
    with pytest.raises(NotAllowed, match="read the file again"):
        applied(text, update)


def test_only_what_is_chosen_is_done(text, export):
    word = export()
    split_at(word, "We will publish")
    element(word, "We agree").addprevious(element(word, "We call upon"))
    reword(word, "more than an hour", "more than half an hour")
    update = planned(text, word)
    (moved,) = [n for n, each in enumerate(update.changes) if each.kind is UpdateKind.MOVED]
    before = {each.id: each.text for each in text.paragraphs()}
    applied(text, update, [moved])
    assert {each.id: each.text for each in text.paragraphs()} == before
    assert [each.text[:8] for each in text.paragraphs()][1:3] == ["We call ", "We agree"]
    with pytest.raises(NotAllowed, match="nothing was chosen"):
        applied(text, planned(text, word), [])


def test_of_two_texts_that_it_may_have_been_written_from_the_label_in_the_file_tells(text, export):
    """Deleted and reworded on both sides alike, the draft as it is has more of the file than the version has."""
    version = text.freeze("Zero draft")
    word = export(version)
    for each in ("We call upon", "ring water"):
        element(word, each).getparent().remove(element(word, each))
    reword(word, "every well in", "each well in")
    springs = text.paragraph("We agree")
    text.act(composing.delete, text.paragraph("We call upon").id)
    text.act(composing.delete, text.paragraph("bring water").id)
    text.act(composing.edit, springs.id, springs.text.replace("every well in", "any well in"))
    update = planned(text, word)
    assert update.base == "Zero draft"
    (change,) = update.changes
    assert (change.kind, bool(change.clash)) == (UpdateKind.REWORDED, True)
    assert "any well in" in change.here[0]
    assert update.proposed == ()


@pytest.mark.parametrize("label", ["Projet en cours", "Working draft"])
def test_a_working_draft_is_known_by_its_label_in_its_language_and_in_english_as_it_once_was(text, export, label):
    text.act(take_identity, text.draft, text.draft.identity, language="fr")
    text.freeze("Zero draft")
    springs = text.paragraph("We agree")
    text.act(composing.edit, springs.id, springs.text.replace("every well in", "any well in"))
    word = export()
    reword(word, "any well in", "every well in")
    reword(word, "Projet en cours", label)
    update = planned(text, word)
    assert update.base == ""
    assert kinds(update) == [UpdateKind.REWORDED]


def test_comments_in_the_file_come_as_comments_of_the_team_where_they_are_wanted(text, export):
    word = export()
    finance = at(word, "We call upon")
    run = next(run for run in finance.runs if "development banks" in run.text)
    word.add_comment(run, text="Which banks?", author="Ben", initials="B")
    assert planned(text, word).remarks == ()
    assert planned(text, word).has_comments
    update = planned(text, word, comments=True)
    assert (update.changes, update.warnings) == ((), ())
    applied(text, update)
    (comment,) = queries.comments(text.look, text.draft.id)
    assert (comment.paragraph_id, comment.text, comment.author) == (
        text.paragraph("We call upon").id,
        "Which banks?",
        "Ben",
    )
    assert "development banks" in comment.quoted

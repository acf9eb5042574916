"""A draft says whose document it is; a version keeps what it said."""

import struct
import zlib
from dataclasses import replace
from zipfile import ZipFile

import pytest

from draftdesk.drafting.circulating import hand_out, to_circulate, write_document
from draftdesk.drafting.comparing import compared, text_of_issue
from draftdesk.drafting.identity import (
    handling_lines,
    next_symbol,
    proposed_symbols,
    symbol_for_next_version,
    take_emblem,
    take_identity,
)
from draftdesk.drafting.profiles import profile_of
from draftdesk.drafting.receiving import add_version, receive
from draftdesk.drafting.verifying import Sameness, verify
from draftdesk.drafting.versions import IssueDetails, freeze
from draftdesk.kit.jobs import silent
from draftdesk.model.drafts import Attribution
from draftdesk.model.errors import NotAllowed, NotASymbol, UnreadableFile
from draftdesk.model.export_profile import ExportProfile, FrontMatter
from draftdesk.model.identity import Identity
from draftdesk.model.sources import Visibility
from draftdesk.model.symbols import Kind
from draftdesk.reading.texts import read_text
from draftdesk.workspace import queries
from draftdesk.writing.content import Front, front_of
from draftdesk.writing.house_words import house_words

MASTHEAD = ExportProfile(front=FrontMatter.MASTHEAD)
ASSEMBLY = Identity(
    organ="General Assembly",
    original="en",
    session="Seventy-second session",
    item="Agenda item 14*",
    item_title="Outcomes of the major United Nations conferences",
    asterisks="* A/72/150.",
    byline="Note by the President",
)


@pytest.fixture
def assembled(desk, offer):
    """A draft with a title and three objectives."""
    desk.bring_in(
        offer("Protect every spring of the mountains", tags=["theme:Water"]),
        offer("Share what is known of the rivers", tags=["theme:Data"], contributors=["Ghana"], kinds=["State"]),
        offer("Fund all of it in good time", kind="means of implementation"),
    )
    desk.assemble()
    desk.act(take_identity, desk.draft, Identity(), title="A compact on water")
    return desk


@pytest.fixture
def picture():
    """A PNG of one pixel."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\x00\x80")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def identified(desk, **more):
    desk.act(take_identity, desk.draft, ASSEMBLY, symbol="A/72/L.1", **more)
    return desk.draft


def test_an_identity_is_kept_until_it_is_undone(assembled):
    before = assembled.draft

    identified(assembled, title="  A compact \n on water ")

    assert assembled.draft == replace(before, identity=ASSEMBLY, symbol="A/72/L.1", title="A compact on water")
    assembled.undo()
    assert assembled.draft == before
    assembled.redo()
    assert assembled.draft.identity == ASSEMBLY
    assembled.reopen()
    assert assembled.draft.identity == ASSEMBLY


@pytest.mark.parametrize(("said", "code"), [("fr", "fr"), ("Français", "fr"), ("Arabic", "ar"), ("pt", "pt")])
def test_the_language_of_the_text_is_said_by_code_or_name(assembled, said, code):
    before = assembled.draft

    assembled.act(take_identity, before, before.identity, language=said)

    assert assembled.draft == replace(before, language=code)
    assembled.undo()
    assert assembled.draft == before


@pytest.mark.parametrize("said", ["", "en/fr", "Klingon language", "x"])
def test_what_is_not_one_language_is_refused(assembled, said):
    with pytest.raises(NotAllowed, match="language"):
        assembled.act(take_identity, assembled.draft, Identity(), language=said)

    assert assembled.draft.language == "en"


def test_numbers_and_what_stands_around_the_text_follow_its_language(assembled):
    version = assembled.act(freeze, assembled.draft, IssueDetails(label="Zero"))
    assembled.act(take_identity, assembled.draft, Identity(), language="fr")

    profile = profile_of(assembled.look, assembled.draft)
    document = to_circulate(assembled.look, assembled.draft, None)
    assert (profile.sub_paragraphs[0], document.language) == ("{alpha})", "fr")
    assert handling_lines(assembled.draft)[-1] == "Ne pas diffuser"
    assert to_circulate(assembled.look, assembled.draft, version).language == "en"


def test_a_version_keeps_the_identity_it_was_frozen_with(assembled):
    identified(assembled)

    version = assembled.act(
        freeze, assembled.draft, IssueDetails(label="Zero", job="18-1", released="300818", letter="Excellency,")
    )
    assembled.act(take_identity, assembled.draft, Identity(organ="Security Council"), symbol="S/2018/1")

    (kept,) = queries.versions(assembled.look, assembled.draft.id)
    assert kept.identity == replace(ASSEMBLY, job="18-1", released="300818", letter="Excellency,")
    assert (kept.symbol, kept.reissues) == ("A/72/L.1", None)
    document = to_circulate(assembled.look, assembled.draft, version)
    assert document.identity == kept.identity
    assert to_circulate(assembled.look, assembled.draft).identity.organ == "Security Council"


def test_what_belongs_to_one_version_is_not_kept_with_the_draft(assembled):
    assembled.act(take_identity, assembled.draft, replace(ASSEMBLY, job="18-1", released="1", letter="Dear all"))

    assert assembled.draft.identity == ASSEMBLY


def test_the_languages_of_the_original_are_given_by_name_or_code(assembled):
    for given, kept in (("English", "en"), ("français / ES", "fr/es"), ("pt-br", "pt-br"), ("", "")):
        assembled.act(take_identity, assembled.draft, Identity(original=given))
        assert assembled.draft.identity.original == kept
    with pytest.raises(NotAllowed, match="“klingon language” is no language: give its code, such as en"):
        assembled.act(take_identity, assembled.draft, Identity(original="Klingon language"))


def test_hostile_words_become_plain_lines_and_too_many_are_refused(assembled):
    hostile = "Gen\x00eral\ud800 \u2028 Ass\r\nembly\x1b[31m"

    assembled.act(take_identity, assembled.draft, Identity(organ=hostile, asterisks="* one\x07\r\n** two"))

    assert assembled.draft.identity.organ == "General Ass embly[31m"
    assert assembled.draft.identity.asterisks == "* one\n** two"
    with pytest.raises(NotAllowed, match="the organ has 2,001 characters; 2,000 is the most"):
        assembled.act(take_identity, assembled.draft, Identity(organ="x" * 2001))
    with pytest.raises(NotAllowed, match="the cover letter has 20,001 characters"):
        assembled.act(freeze, assembled.draft, IssueDetails(label="Zero", letter="x" * 20_001))


def test_a_symbol_that_is_none_is_refused_by_draft_and_freeze(assembled):
    with pytest.raises(NotASymbol, match="expected “Rev.1” for “Rev1”"):
        assembled.act(take_identity, assembled.draft, Identity(), symbol="A/72/L.1/Rev1")
    with pytest.raises(NotASymbol, match="it begins with “a”"):
        assembled.act(freeze, assembled.draft, IssueDetails(label="Zero", symbol="a/72/l.1"))
    assert queries.versions(assembled.look, assembled.draft.id) == []
    assembled.act(take_identity, assembled.draft, Identity(), symbol=" A/72/L.1 ")
    assert assembled.draft.symbol == "A/72/L.1"
    assembled.act(take_identity, assembled.draft, Identity(), symbol="")
    assert assembled.draft.symbol == ""


def test_the_next_symbols_go_on_from_the_newest_version_that_has_one(assembled):
    assert proposed_symbols(assembled.look, assembled.draft) == {}
    with pytest.raises(NotAllowed, match="has no symbol to go on from"):
        next_symbol(assembled.look, assembled.draft, Kind.REVISION)
    assert symbol_for_next_version(assembled.look, assembled.draft) == ""
    identified(assembled)
    assert symbol_for_next_version(assembled.look, assembled.draft) == "A/72/L.1"
    assert next_symbol(assembled.look, assembled.draft, Kind.REVISION) == "A/72/L.1/Rev.1"
    assembled.act(freeze, assembled.draft, IssueDetails(label="Zero"))
    assembled.act(freeze, assembled.draft, IssueDetails(label="One", symbol="A/72/L.1/Rev.1*"))

    assert symbol_for_next_version(assembled.look, assembled.draft) == "A/72/L.1/Rev.2"
    assert dict(proposed_symbols(assembled.look, assembled.draft)) == {
        Kind.REVISION: "A/72/L.1/Rev.2",
        Kind.ADDENDUM: "A/72/L.1/Rev.1/Add.1",
        Kind.CORRIGENDUM: "A/72/L.1/Rev.1/Corr.1",
        Kind.AMENDMENT: "A/72/L.1/Rev.1/Amend.1",
    }


def test_handling_lines_are_offered_in_the_draft_s_language(assembled):
    assert "Advance unedited version" in handling_lines(assembled.draft)
    assert "Version préliminaire non éditée" in handling_lines(replace(assembled.draft, language="fr"))
    assert (
        handling_lines(assembled.draft, date="28 May", time="3 p.m.", place="Bonn")[-1] == "As of 28 May, 3 p.m. (Bonn)"
    )


def test_an_emblem_is_kept_without_what_does_not_show_and_goes_out_with_the_document(assembled, picture):
    assembled.act(take_emblem, assembled.draft, picture + b"zyzzyva", "emblem.png")
    version = assembled.act(freeze, assembled.draft, IssueDetails(label="Zero"))
    assembled.act(take_emblem, assembled.draft, b"", "")

    shown = to_circulate(assembled.look, assembled.draft, version).emblem
    assert shown.startswith(b"\x89PNG")
    assert b"zyzzyva" not in shown
    assert to_circulate(assembled.look, assembled.draft).emblem == b""
    assembled.undo()
    assert to_circulate(assembled.look, assembled.draft).emblem == shown
    with pytest.raises(UnreadableFile, match="x.png is a GIF"):
        assembled.act(take_emblem, assembled.draft, b"GIF89a", "x.png")


@pytest.mark.parametrize("matter", [FrontMatter.INFORMAL, FrontMatter.MASTHEAD, FrontMatter.RESOLUTION])
def test_a_file_with_a_masthead_and_a_letter_comes_back_as_the_version_it_was(assembled, tmp_path, matter):
    identified(assembled)
    details = IssueDetails(label="Zero draft", job="18-1", letter="28 May 2018\n\nExcellency,\n\nWe enclose it.")
    version = assembled.act(freeze, assembled.draft, details)
    out = tmp_path / "out.docx"
    document = to_circulate(assembled.look, assembled.draft, version)
    hand_out(
        assembled.workspace,
        document,
        out,
        assembled.draft,
        version,
        overwrite=False,
        profile=replace(MASTHEAD, front=matter),
        progress=silent,
    )
    content = renamed(out)

    assert verify(assembled.look, content, "back.docx", silent).sameness is Sameness.SAME_WORDS
    received = receive(assembled.look, assembled.draft, content, "back.docx", silent)
    assert not [each for each in received.comparison.changes if not changes_nothing(each, received)]
    assert received.warnings == ()
    back = assembled.act(add_version, assembled.draft, received, IssueDetails(label="Back"))

    lines = queries.version_document(assembled.look, back).paragraphs
    text = [each for each in lines if front_of(each.id) is None]
    assert [each.id for each in text] == [each.id for each in document.paragraphs]
    assert {front_of(each.id) for each in lines} <= {None, Front.SYMBOL, Front.TITLE, Front.LABEL}


def test_a_version_beside_a_file_with_another_first_page_differs_in_its_text_alone(assembled, tmp_path):
    identified(assembled)
    version = assembled.act(freeze, assembled.draft, IssueDetails(label="Zero draft", letter="Excellency,"))
    out = tmp_path / "out.docx"
    document = to_circulate(assembled.look, assembled.draft, version)
    other = "Fund all of it at once"
    paragraphs = (replace(each, text=other) if each.text.startswith("Fund") else each for each in document.paragraphs)
    edited = replace(document, paragraphs=tuple(paragraphs))
    write_document(edited, out, overwrite=False, profile=MASTHEAD, progress=silent)
    read = read_text(out.read_bytes(), "out.docx", silent)

    found = compared(text_of_issue(assembled.look, assembled.draft, version, silent), read, silent)

    (change,) = [each for each in found.comparison.changes if str(each.kind) != "unchanged"]
    assert [found.b.text.passages[at].text for at in change.b] == [other]


def renamed(path):
    """The file's bytes as Word would save them again: other bytes that say the same."""
    with ZipFile(path) as old, ZipFile(path.with_suffix(".zip"), "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return path.with_suffix(".zip").read_bytes()


def changes_nothing(change, received):
    """Unchanged, or a line of the title block that the file does not have in its body."""
    said = [received.before.passages[at].paragraph_id for at in change.a]
    return str(change.kind) == "unchanged" or (said and all(front_of(each) for each in said) and not change.b)


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
@pytest.mark.parametrize("attribution", list(Attribution))
def test_the_annex_speaks_the_language_of_the_draft_and_stays_out_of_what_comes_back(
    assembled, tmp_path, language, attribution
):
    assembled.act(lambda tx: tx.update(replace(assembled.draft, language=language, title="A/1")))
    hidden = replace(assembled.snippet("Fund"), visibility=Visibility.INTERNAL)
    assembled.act(lambda tx: tx.update(hidden))
    version = assembled.act(freeze, assembled.draft, IssueDetails(label="Zero draft"))
    out = tmp_path / "out.docx"
    document = to_circulate(assembled.look, assembled.draft, version, with_sources=True, attribution=attribution)
    write_document(document, out, overwrite=False, progress=silent)

    words = house_words(language).sources
    texts = [each.text for each in read_text(out.read_bytes(), "out.docx", silent).text.passages]
    assert words.title in texts
    assert set(words.columns[:2]) < set(texts)
    assert words.one_left_out in texts
    assert (words.named(attribution) in texts) is (attribution is not Attribution.FULL)
    received = receive(assembled.look, assembled.draft, out.read_bytes(), "out.docx", silent)
    assert received.warnings == ("the annex of sources in it was left out",)
    assert [each for each in received.comparison.changes if each.substance] == []

"""Word files that go out tell nothing but their text; any other file's text is held to the same rules."""

import pytest

from draftdesk.drafting.checking_files import check_file
from draftdesk.drafting.circulating import to_circulate, write_document
from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.kit.jobs import silent
from draftdesk.model.document import Document, PrintedParagraph, Table
from draftdesk.model.drafts import Role
from draftdesk.model.preflight.findings import Kind
from draftdesk.writing.word import word_table, write_word


@pytest.fixture(params=sorted(shipped_export_profiles()))
def profile(request):
    return shipped_export_profiles()[request.param]


def test_what_is_written_here_tells_nothing_but_its_text(desk, tmp_path, profile):
    desk.bring_in("Protect the springs of all States.")
    desk.assemble()
    document = to_circulate(desk.look, desk.draft, desk.freeze(), with_sources=True)

    write_document(document, tmp_path / "out.docx", overwrite=False, profile=profile, progress=silent)

    assert check_file(tmp_path / "out.docx", silent).leaks == ()


def test_a_files_own_text_is_checked_paragraph_by_paragraph(desk, tmp_path):
    import docx

    word = docx.Document()
    word.core_properties.author = ""
    word.add_heading("Commitments", 1)
    word.add_paragraph("Protect [the springs and organise talks.")
    word.save(str(tmp_path / "own.docx"))

    checked = check_file(tmp_path / "own.docx", silent)

    assert [(each.kind, checked.names[each.paragraph_id]) for each in checked.findings] == [
        (Kind.UNBALANCED_BRACKET, "Protect [the springs and organise talks."),
        (Kind.SPELLING, "Protect [the springs and organise talks."),
    ]
    assert not checked.is_fit


def typed(folder, paragraphs, profile=None, language="en"):
    """The numbers that are found to be typed in a Word file of these."""
    document = Document(title="T", language=language, paragraphs=paragraphs, targets=TARGETS, links=LINKS)
    write_word(document, folder / "refers.docx", overwrite=True, **({"profile": profile} if profile else {}))
    found = check_file(folder / "refers.docx", silent).findings
    return [each.words for each in found if each.kind is Kind.TYPED_REFERENCE]


TARGETS = (("r", "1"), ("s", "1 (a)"), ("t", "see 1"))
LINKS = (("r", "p"), ("s", "a"), ("t", "p"))
ABOVE = (
    PrintedParagraph(id="p", role=Role.OPERATIVE, number="1.", text="Protect the springs:"),
    PrintedParagraph(id="a", role=Role.SUB_PARAGRAPH, number="(a)", text="of States.", depth=1, parent_id="p"),
)


def referring(text):
    return (*ABOVE, PrintedParagraph(id="q", role=Role.OPERATIVE, number="2.", text=text))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_row_of_a_table_of_paragraphs_has_the_number_that_stands_in_it(tmp_path, language):
    said = {"en": ("Share data (see paragraph 3).", "2030 is the year"), "zh": ("见第3段。", "（所有国家）节水。")}[
        language
    ]
    rows = tuple((f"{n}\t{words}", "—") for n, words in enumerate(("Water", *said), 1))
    table = Table("T", "", ("Now", "By"), rows, numbered=frozenset({0}))
    (tmp_path / "table.docx").write_bytes(word_table(table, language=language))
    found = check_file(tmp_path / "table.docx", silent).findings
    assert [each.kind for each in found if "3" in each.words] == [Kind.TYPED_REFERENCE]


def test_references_that_word_keeps_are_not_called_typed(tmp_path, profile):
    kept = "Act as said in paragraph {ref:r} above, paragraph {ref:s} and paragraph {ref:t}."
    assert typed(tmp_path, referring(kept), profile) == []
    mixed = "*Act* as said in paragraph {ref:s} above, not in paragraph 1 above."
    assert typed(tmp_path, referring(mixed), profile) == ["paragraph 1"]
    assert typed(tmp_path, referring("Act as said in paragraph 1 above.")) == ["paragraph 1"]


def test_nor_are_those_of_arabic_and_chinese(tmp_path):
    assert typed(tmp_path, referring("على النحو المبين في الفقرة {ref:r} أعلاه."), language="ar") == []
    assert typed(tmp_path, referring("على النحو المبين في الفقرة 1 أعلاه."), language="ar") == ["الفقرة 1"]
    assert typed(tmp_path, referring("如上文第{ref:r}段所述。"), language="zh") == []

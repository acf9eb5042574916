"""Word files that go out tell nothing but their text; any other file's text is held to the same rules."""

import pytest

from draftdesk.drafting.checking_files import check_file
from draftdesk.drafting.circulating import to_circulate, write_document
from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.kit.jobs import silent
from draftdesk.model.preflight.findings import Kind


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

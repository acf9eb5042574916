import os
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest

from draftdesk.kit.jobs import Job, Stopped, silent
from draftdesk.model.comparison import Part
from draftdesk.model.errors import UnreadableFile
from draftdesk.ooxml.revisions import RevisionKind
from draftdesk.reading.texts import Revisions, read_text, read_tracked

DATA = Path(__file__).parents[3] / "shared" / "data"
SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
real = pytest.mark.skipif(not DATA.exists(), reason="real documents are not here")


def word(*paragraphs: str, title: str = "") -> bytes:
    document = docx.Document()
    document.core_properties.title = title
    for text in paragraphs:
        document.add_paragraph(text)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def with_body(content: bytes, change: Callable[[str], str]) -> bytes:
    """The Word file with its body changed as XML."""
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(file, "w") as new:
        for entry in old.infolist():
            part = old.read(entry)
            new.writestr(entry, change(part.decode()).encode() if entry.filename == "word/document.xml" else part)
    return file.getvalue()


def tracked() -> bytes:
    who = 'w:id="1" w:author="Ana" w:date="2026-03-01T10:00:00Z"'
    revised = (
        '<w:p><w:r><w:t xml:space="preserve">1. States </w:t></w:r>'
        f"<w:del {who}><w:r><w:delText>should</w:delText></w:r></w:del>"
        f"<w:ins {who}><w:r><w:t>shall</w:t></w:r></w:ins></w:p><w:sectPr"
    )
    return with_body(word("Preamble"), lambda xml: xml.replace("<w:sectPr", revised, 1))


def test_a_word_file_says_its_paragraphs_and_keeps_its_package() -> None:
    content = word(
        "Draft resolution on migration",
        "1. The States shall cooperate with all of the others.",
        title="draft resolution",
    )
    read = read_text(content, "draft.docx", silent)
    assert [(each.number, each.text) for each in read.text.passages][1] == (
        "1.",
        "The States shall cooperate with all of the others.",
    )
    assert (read.text.name, read.text.title, read.text.language) == ("draft.docx", "draft resolution", "en")
    assert read.text.warnings == ()
    assert read.package is not None
    assert read.package.content == content


def test_tracked_changes_are_accepted_unless_they_are_to_be_rejected_and_it_says_so() -> None:
    accepted = read_text(tracked(), "redline.docx", silent)
    rejected = read_text(tracked(), "redline.docx", silent, revisions=Revisions.REJECTED)
    assert accepted.text.passages[-1].text == "States shall"
    assert rejected.text.passages[-1].text == "States should"
    assert "read as accepted" in accepted.text.warnings[0]
    assert "read as rejected" in rejected.text.warnings[0]
    for read in (accepted, rejected):
        assert read.package is not None
        assert not read.package.has_revisions
        assert not read_text(read.package.content, "again.docx", silent).text.warnings


def test_a_tracked_file_is_a_comparison_of_its_own() -> None:
    found = read_tracked(tracked(), "redline.docx", silent)
    assert [each.text for each in found.a.text.passages] == ["Preamble", "States should"]
    assert [each.text for each in found.b.text.passages] == ["Preamble", "States shall"]
    assert [(each.kind, each.text, each.author) for each in found.revisions] == [
        (RevisionKind.DELETED, "should", "Ana"),
        (RevisionKind.INSERTED, "shall", "Ana"),
    ]
    assert found.a.text.warnings == ()


@pytest.mark.parametrize(("content", "name"), [(word("text"), "clean.docx"), (b"plain words", "notes.txt")])
def test_a_file_without_tracked_changes_is_no_comparison(content: bytes, name: str) -> None:
    with pytest.raises(UnreadableFile, match=f"^{name} holds no tracked changes") as failure:
        read_tracked(content, name, silent)
    assert "\n" not in str(failure.value)


def test_comments_and_hidden_text_are_warned_of() -> None:
    hidden = f"<w:p {SPACE}><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p><w:sectPr"
    read = read_text(with_body(word("text"), lambda xml: xml.replace("<w:sectPr", hidden, 1)), "paper.docx", silent)
    assert [each.text for each in read.text.passages] == ["text"]
    assert "hidden text" in read.text.warnings[0]


def test_a_word_file_called_doc_is_read_as_what_it_is() -> None:
    read = read_text(word("text"), "PAPER.DOC", silent)
    assert read.text.passages[0].text == "text"
    assert "really a Word document" in read.text.warnings[0]
    assert read.package is not None


@pytest.mark.skipif(os.name == "nt", reason="the converter is played by a shell script")
def test_an_old_word_file_comes_with_the_package_that_it_was_converted_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "made.docx").write_bytes(tracked())
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\ncp {tmp_path / 'made.docx'} source.docx\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "WordDocument".encode("utf-16-le")
    read = read_text(old, "old.doc", silent)
    assert [each.text for each in read.text.passages] == ["Preamble", "States shall"]
    assert "LibreOffice" in read.text.warnings[0]
    assert read.package is not None
    assert len(read_tracked(old, "old.doc", silent).revisions) == 2


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "empty.docx"),
        (b"not a document", "words.docx"),
        (word("text")[:3000], "cut.docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "locked.docx"),
        (
            with_body(
                word("text"), lambda xml: xml.replace("<w:document ", '<!DOCTYPE x [<!ENTITY y "z">]><w:document ')
            ),
            "entity.docx",
        ),
        (with_body(word("text"), lambda xml: xml[:200]), "broken.docx"),
        (with_body(word("text"), lambda xml: xml.replace("w:body", "w:other")), "bodiless.docx"),
        (with_body(word("text"), lambda xml: xml + " " * (30 * 1024 * 1024)), "bomb.docx"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.parametrize("read", [read_text, read_tracked])
def test_what_cannot_be_read_is_refused_in_one_line(content: bytes, name: str, read: Callable[..., object]) -> None:
    with pytest.raises(UnreadableFile, match=name) as failure:
        read(content, name, silent)
    assert "\n" not in str(failure.value)


@real
@pytest.mark.parametrize("path", sorted(DATA.glob("docx/[bh]*.docx")), ids=lambda path: path.name)
def test_bad_files_from_outside_are_refused_in_one_line(path: Path) -> None:
    with pytest.raises(UnreadableFile) as failure:
        read_text(path.read_bytes(), path.name, silent)
    assert path.name in str(failure.value)
    assert "\n" not in str(failure.value)


@real
@pytest.mark.parametrize(
    ("name", "language"), [("un-N1745418.docx", "en"), ("un-arabic-stress010.docx", "ar"), ("un-N1746119.DOC", "en")]
)
def test_real_documents_are_read_with_their_language(name: str, language: str) -> None:
    read = read_text((DATA / "docx" / name).read_bytes(), name, silent)
    assert read.text.language == language
    parts = [each.part for each in read.text.passages]
    assert (
        parts == sorted(parts, key=[Part.BODY, Part.TABLE, Part.FOOTNOTE, Part.TEXT_BOX].index) or Part.TABLE in parts
    )
    assert Part.FOOTNOTE in parts


def test_a_circled_figure_is_read_in_any_file() -> None:
    text = "① 加强国际合作，促进发展。\n\n② 各国应当采取一切必要措施。\n".encode()
    for content, name in ((text, "paper.txt"), (word("① 加强国际合作，促进发展。"), "paper.docx")):
        assert "加强国际合作，促进发展。" in read_text(content, name, silent).text.passages[0].text


def test_reading_stops_when_it_is_cancelled() -> None:
    job = Job()
    job.cancel()
    for read in (read_text, read_tracked):
        with pytest.raises(Stopped):
            read(tracked(), "redline.docx", job)

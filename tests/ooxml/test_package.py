import struct
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from draftdesk.model.errors import UnreadableFile
from draftdesk.ooxml.package import open_package, tree_size
from draftdesk.ooxml.xml import UnsafeXml, parse, qn

DATA = Path(__file__).parents[3] / "shared" / "data" / "docx"
WordFile = Callable[..., bytes]
PLAIN = "<w:p><w:r><w:t>text</w:t></w:r></w:p>"


def refusal(content: bytes) -> str:
    with pytest.raises(UnreadableFile) as caught:
        list(open_package(content, "paper.docx").units())
    message = str(caught.value)
    assert "\n" not in message
    assert "paper.docx" in message
    return message


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """The file with one of its parts replaced or added."""
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            if entry != name:
                new.writestr(entry, old.read(entry))
        new.writestr(name, part)
    return file.getvalue()


def texts(content: bytes) -> list[str | None]:
    return [unit.text for unit in open_package(content, "paper.docx").units()]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"{\\rtf1 ...", "rich text"),
        (b"\x00" * 4000, "damaged"),
        (b"Just some text", "not a Word file"),
        (b"PK\x03\x04 and then nothing", "damaged or cut short"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "old .doc: open it in Word and save it as .docx"),
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"),
            "encrypted with a password: open it in Word and save it as .docx",
        ),
    ],
)
def test_what_is_no_word_file_is_refused_with_what_to_do(content: bytes, said: str) -> None:
    assert said in refusal(content)


@pytest.mark.skipif(not DATA.exists(), reason="the real inputs are not on this machine")
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("bad-encrypted.docx", "encrypted"),
        ("bad-truncated.docx", "cut short"),
        ("bad-no-document-part.docx", "not a Word document"),
        ("hostile-external-entity.docx", "document type"),
    ],
)
def test_real_bad_files_are_refused(name: str, said: str) -> None:
    assert said in refusal((DATA / name).read_bytes())


def test_an_archive_of_something_else_is_no_word_document(word_file: WordFile) -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("readme.txt", "hello")
    assert "not a Word document" in refusal(file.getvalue())
    workbook = b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    assert "not a Word document" in refusal(with_part(word_file(PLAIN), "word/document.xml", workbook))
    empty = f'<w:document xmlns:w="{qn("w:p")[1:-2]}"/>'.encode()
    assert "not a Word document" in refusal(with_part(word_file(PLAIN), "word/document.xml", empty))


ENTITY = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
LAUGHS = (
    '<!DOCTYPE d [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 if n else str()};" * 10}">' for n in range(12))
    + "]>"
)


@pytest.mark.parametrize("part", ["document", "styles", "numbering", "footnotes", "settings", "comments"])
@pytest.mark.parametrize("prolog", [ENTITY, LAUGHS])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_in_any_part_is_refused(word_file: WordFile, part: str, prolog: str, encoding: str) -> None:
    others = {} if part == "document" else {part: ""}
    space = qn("w:p")[1:-2]
    xml = f'{prolog}<w:{part} xmlns:w="{space}"><w:body>&x;&a11;</w:body></w:{part}>'.encode(encoding)
    assert "document type" in refusal(with_part(word_file(PLAIN, **others), f"word/{part}.xml", xml))


def test_a_document_type_hidden_by_an_odd_encoding_is_refused_too() -> None:
    xml = '<?xml version="1.0" encoding="cp037"?><!DOCTYPE d [<!ENTITY x "y">]><d>&x;</d>'.encode("cp037")
    with pytest.raises(UnsafeXml):
        parse(xml)


def test_damaged_xml_is_refused(word_file: WordFile) -> None:
    assert "XML is damaged" in refusal(with_part(word_file(PLAIN), "word/document.xml", b"<w:document><w:body>"))
    assert "XML is damaged" in refusal(with_part(word_file(PLAIN), "word/document.xml", b""))


def test_elements_nested_without_end_are_refused(word_file: WordFile) -> None:
    assert "XML is damaged" in refusal(word_file("<w:sdt>" * 5000 + PLAIN + "</w:sdt>" * 5000))


@pytest.mark.parametrize(
    "wraps",
    [
        ["w:sdt"],
        ["w:tbl", "w:tr", "w:tc"],
        ["w:p", "w:r", "w:pict", "w:txbxContent"],
        ["w:p", "w:ins"],
        ["mc:AlternateContent", "mc:Choice"],
    ],
)
def test_elements_nested_as_deep_as_the_parser_lets_them_are_read(word_file: WordFile, wraps: list[str]) -> None:
    times = 248 // len(wraps)
    opening, closing = "".join(f"<{tag}>" for tag in wraps), "".join(f"</{tag}>" for tag in reversed(wraps))
    inner = PLAIN if wraps[0] != "w:p" or len(wraps) > 2 else "<w:r><w:t>text</w:t></w:r>"
    assert "text" in texts(word_file(opening * times + inner + closing * times))


def test_a_bomb_in_the_text_is_refused_and_one_in_a_picture_left_alone(word_file: WordFile) -> None:
    blanks = b"<w:document>" + b" " * (20 * 1024 * 1024) + b"</w:document>"
    assert "far more" in refusal(with_part(word_file(PLAIN), "word/document.xml", blanks))
    assert texts(with_part(word_file(PLAIN), "word/media/picture.emf", bytes(20 * 1024 * 1024))) == ["text"]


def test_more_text_than_a_paper_can_hold_is_refused(word_file: WordFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("draftdesk.ooxml.package.MAX_TEXT", 39)
    assert texts(word_file(PLAIN * 9)) == ["text"] * 9
    assert "100 MB of text: split it" in refusal(word_file(PLAIN * 10))


@pytest.mark.parametrize(("limit", "most"), [("MAX_PARAGRAPHS", 9), ("MAX_TREE", len(PLAIN * 9) * 30)])
def test_more_than_memory_could_hold_is_refused(
    word_file: WordFile, monkeypatch: pytest.MonkeyPatch, limit: str, most: int
) -> None:
    monkeypatch.setattr(f"draftdesk.ooxml.package.{limit}", most)
    assert texts(word_file(PLAIN * 9)) == ["text"] * 9
    assert "more than any document does: split it" in refusal(word_file(PLAIN * 30))


def test_a_part_of_attributes_alone_counts_as_the_memory_it_takes() -> None:
    assert tree_size(b'<w:p w:a="1" w:b="2"/>' * 1000) > 3 * tree_size(b"<w:p/>" * 1000)


def test_a_file_with_a_part_twice_or_outside_is_refused(word_file: WordFile) -> None:
    assert "twice" in refusal(with_part(word_file(PLAIN), "WORD/document.xml", b"<x/>"))
    assert "leads out" in refusal(with_part(word_file(PLAIN), "../../evil.xml", b"<x/>"))


def test_relationships_that_lead_outside_or_to_the_network_are_not_followed(word_file: WordFile) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Type="{kind}/styles" Target="http://example.org/styles.xml" TargetMode="External"/>'
        f'<Relationship Type="{kind}/numbering" Target="../../../../etc/passwd"/></Relationships>'
    )
    assert texts(with_part(word_file(PLAIN), "word/_rels/document.xml.rels", rels.encode())) == ["text"]


def test_macros_are_ignored(word_file: WordFile) -> None:
    assert texts(with_part(word_file(PLAIN), "word/vbaProject.bin", b"\xd0\xcf" * 100)) == ["text"]


def test_the_strict_variety_of_the_format_reads_the_same(word_file: WordFile) -> None:
    content = word_file('<w:p><w:pPr><w:ind w:start="36pt"/></w:pPr><w:r><w:t>strict</w:t></w:r></w:p>')
    with zipfile.ZipFile(BytesIO(content)) as archive:
        xml, rels = archive.read("word/document.xml"), archive.read("_rels/.rels")
    usual, strict = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
    xml = xml.replace(usual + b"wordprocessingml/2006/main", strict + b"wordprocessingml/main")
    rels = rels.replace(usual + b"officeDocument/2006/relationships", strict + b"officeDocument/relationships")
    assert strict in xml
    assert strict in rels
    content = with_part(with_part(content, "word/document.xml", xml), "_rels/.rels", rels)
    (unit,) = open_package(content, "paper.docx").units()
    assert (unit.text, unit.left) == ("strict", 36.0)


def test_the_document_is_found_wherever_the_package_keeps_it(word_file: WordFile) -> None:
    content = word_file(PLAIN)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        xml, rels = archive.read("word/document.xml"), archive.read("_rels/.rels")
    moved = with_part(content, "_rels/.rels", rels.replace(b"word/document.xml", b"/Doc/Main2.xml"))
    assert texts(with_part(moved, "doc/main2.XML", xml)) == ["text"]


def test_every_address_finds_its_paragraph_again() -> None:
    document = docx.Document()
    for n in range(5):
        document.add_paragraph(f"Paragraph {n}")
    document.add_table(2, 2).cell(1, 1).text = "in the table"
    file = BytesIO()
    document.save(file)
    package = open_package(file.getvalue(), "paper.docx")
    again = open_package(file.getvalue(), "paper.docx")
    for unit in package.units():
        said = "".join(node.text or "" for node in again.element(unit.address).iter(qn("w:t")))
        assert said == unit.text


@pytest.mark.parametrize("address", ["", "document", "document:", "document:9", "document:-1", "styles:0", "x:y:z"])
def test_an_address_of_another_file_is_a_key_error(word_file: WordFile, address: str) -> None:
    with pytest.raises(KeyError):
        open_package(word_file(PLAIN), "paper.docx").element(address)


def test_addresses_hold_while_elements_are_changed(word_file: WordFile) -> None:
    package = open_package(word_file(PLAIN * 3), "paper.docx")
    first, _, third = list(package.units())
    element = package.element(first.address)
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)
    assert package.element(third.address).getparent() is parent


names = st.sampled_from(
    "w:p w:r w:t w:tbl w:tr w:tc w:ins w:del w:pPr w:rPr w:numPr w:sdt w:drawing w:fldChar w:sectPr w:txbxContent"
    " w:footnoteReference mc:AlternateContent mc:Choice w:sym w:tcPr w:gridSpan w:vMerge w:numId w:ilvl w:pStyle w:ind"
    " w:outlineLvl w:br w:b".split()
)
values = st.sampled_from(
    ["0", "1", "-3", "x", "", "99999999999999", "begin", "separate", "end", "page", "٣", "1e999pt"]
)
trees = st.recursive(
    st.just("text"),
    lambda inner: st.builds(
        lambda name, value, children: (
            f'<{name} w:val="{value}" w:type="{value}" w:left="{value}" w:char="{value}" w:id="{value}"'
            f' w:fldCharType="{value}">{"".join(children)}</{name}>'
        ),
        names,
        values,
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@given(trees, trees, trees)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_elements_stand_where_they_should_not_reading_does_not_fail(
    word_file: WordFile, body: str, numbering: str, styles: str
) -> None:
    num = f'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">{numbering}</w:lvl></w:abstractNum>'
    style = f'<w:style w:type="paragraph" w:default="1" w:styleId="1">{styles}</w:style>'
    content = word_file(body, numbering=num, styles=style, footnotes=f'<w:footnote w:id="1">{body}</w:footnote>')
    assert all(isinstance(unit.text or "", str) for unit in open_package(content, "paper.docx").units())


@given(st.integers(0, 5000), st.binary(min_size=1, max_size=4))
@example(10, struct.pack("<L", 0xFFFFFFFF))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_damaged_file_is_read_or_refused_in_one_line(word_file: WordFile, place: int, damage: bytes) -> None:
    content = bytearray(word_file(PLAIN, styles="", footnotes=""))
    place %= len(content)
    content[place : place + len(damage)] = damage
    try:
        found = texts(bytes(content))
    except UnreadableFile as error:
        assert "\n" not in str(error)  # noqa: PT017
    else:
        assert found in (["text"], [])

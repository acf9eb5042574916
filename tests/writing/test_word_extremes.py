"""Drafts at the edge of what anybody writes, in every shipped profile: whole in Word, one paragraph of it for each."""

import subprocess
from shutil import which
from zipfile import ZipFile

import pytest
from lxml import etree
from tests.oracles.structure import faults

from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.kit.printable import printable
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.writing.word import write_word

SHIPPED = shipped_export_profiles()
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ODD = {
    "brackets in one another": "[" * 750 + "agreed" + "]" * 750,
    "brackets in a row": "[one] " * 750 + "[" * 750,
    "control characters": "".join(map(chr, range(32))) + "\x7f\x85\ufeff\ufffe\uffff\u2028\u2029 end",
    "half characters": "high \ud83d, low \udc00, both \ud83d\udc00",
    "a very long word": "w" * 60_000,
    "a very long Arabic word": "م" * 20_000,
    "directions": "States الدول ישראל 12 (A/RES/73/195) \u202e turned \u2066 left open",
    "what XML is made of": "<w:p/> &amp; ]]> <!-- \"'",
}


def _paragraphs(*texts: str, **more) -> tuple[PrintedParagraph, ...]:
    return tuple(
        PrintedParagraph(id=f"p{n}", role=Role.OPERATIVE, number=f"{n}.", text=text, **more)
        for n, text in enumerate(texts, 1)
    )


def _written(document: Document, folder, profile: str):
    target = folder / "draft.docx"
    write_word(document, target, overwrite=True, profile=SHIPPED[profile])
    return target


@pytest.mark.parametrize("profile", SHIPPED)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_odd_words_are_written_as_far_as_they_can_be_and_hurt_nothing_else(profile, language, tmp_path, read_word):
    document = Document(title="T", language=language, paragraphs=_paragraphs(*ODD.values(), "The last."))
    target = _written(document, tmp_path, profile)
    said = read_word(target).texts[-len(ODD) - 1 :]
    expected = [f"{n}.\t{printable(text)}" for n, text in enumerate((*ODD.values(), "The last."), 1)]
    assert said == expected
    assert faults(target.read_bytes()) == []


@pytest.mark.parametrize("profile", SHIPPED)
def test_seven_levels_have_a_style_and_an_indent_each_and_deeper_ones_that_of_the_last(
    profile, tmp_path, read_word, part_of
):
    nested = tuple(
        PrintedParagraph(
            id=f"p{depth}",
            role=Role.SUB_PARAGRAPH,
            number="(a)",
            text=f"Level {depth}",
            depth=depth,
            parent_id=f"p{depth - 1}",
        )
        for depth in range(1, 9)
    )
    target = _written(Document(title="T", paragraphs=(*_paragraphs("Above"), *nested)), tmp_path, profile)
    styles = [style for style, _ in read_word(target).lines[-8:]]
    assert styles == [f"DDSubParagraph{min(depth, 7)}" for depth in range(1, 9)]
    known = {each.get(f"{W}styleId"): each for each in part_of(target, "word/styles.xml").iter(f"{W}style")}
    indents = [int(known[name].find(f"{W}pPr/{W}ind").get(f"{W}left")) for name in styles[:7]]
    assert indents == sorted(set(indents))


@pytest.mark.parametrize("profile", SHIPPED)
def test_a_draft_of_one_paragraph_is_a_document(profile, tmp_path, read_word):
    target = _written(Document(title="", paragraphs=_paragraphs("Only this.")), tmp_path, profile)
    assert read_word(target).texts[-1] == "1.\tOnly this."
    assert faults(target.read_bytes()) == []


def test_five_thousand_paragraphs_are_written_each_once_and_in_order(tmp_path):
    document = Document(title="T", paragraphs=_paragraphs(*(f"[Text {n}]" for n in range(1, 5_001))))
    target = _written(document, tmp_path, "Masthead document")
    with ZipFile(target) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))[0]
    said = [text for each in body.iter(f"{W}p") if (text := "".join(each.itertext())).startswith(tuple("123456789"))]
    assert said == [f"{n}.[Text {n}]" for n in range(1, 5_001)]


@pytest.mark.skipif(which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.slow
def test_libreoffice_opens_odd_words(tmp_path):
    document = Document(title="T", paragraphs=_paragraphs(*ODD.values(), "The last."))
    target = _written(document, tmp_path, "Masthead document")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
         "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), str(target)],
        check=True,
        capture_output=True,
        timeout=120,
    )  # fmt: skip
    shown = (tmp_path / "draft.txt").read_text(encoding="utf-8-sig")
    assert "The last." in shown
    assert "w" * 60_000 in shown

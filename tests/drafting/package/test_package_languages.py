"""What goes out beside a text is in the text's language: no label of it is English."""

import io
import re
import string
import zipfile
from dataclasses import fields, replace

import pytest
from lxml import etree

from draftdesk.drafting import composing
from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.drafting.package.circulate import Order, circulate, prepare, version_before
from draftdesk.drafting.package.files import Piece
from draftdesk.drafting.reissuing import reissue_as_act
from draftdesk.kit.jobs import silent
from draftdesk.model import comparison_told
from draftdesk.model.drafts import Role
from draftdesk.writing import counted
from draftdesk.writing.house_words import house_words

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LANGUAGES = ("ar", "es", "fr", "ru", "zh")
WATER = {"ar": "الماء", "es": "agua", "fr": "eau", "ru": "вода", "zh": "水资源"}
WORD = re.compile(r"[^\W\d_]{2,}")
OWN_NAMES = {"SHA", "PDF", "Corr"}


def issued(desk, language):
    """A version, the one after it, and that one issued again and corrected, of which each word is of the language."""
    water = WATER[language]
    draft = desk.draft
    desk.act(lambda tx: tx.update(replace(draft, language=language, title=water, name=water)))
    last = None
    for n in range(8):
        role = Role.HEADING_2 if n == 0 else Role.OPERATIVE
        made = desk.act(composing.insert_paragraph, desk.draft, f"{n}{n}{n} {water} {n}", role=role, after=last)
        last = made.id
    desk.freeze("1", date="2018-02-05")
    one, two, three, *_, seven = (each for each in desk.paragraphs() if each.role is Role.OPERATIVE)
    desk.act(composing.edit, one.id, f"{one.text} {water} 50")
    desk.act(composing.delete, two.id)
    desk.act(composing.move, seven.id, parent_id=seven.parent_id, after=None)
    desk.act(composing.insert_paragraph, desk.draft, f"99 {water} {water}", role=Role.OPERATIVE, after=three.id)
    desk.act(composing.add_footnote, three.id, 3, water)
    first = desk.freeze("2", date="2018-02-05")
    desk.act(composing.edit, three.id, f"{three.text} {water} 70")
    again = reissue_as_act(desk.workspace, desk.draft, first, "2018-02-06")
    return first, again, reissue_as_act(desk.workspace, desk.draft, first, "2018-02-07", corrigendum=True)


def written(desk, version, folder):
    """The Word files that go out beside the text, by their kind."""
    earlier = version_before(desk.look, desk.draft, version)
    prepared = prepare(desk.look, desk.draft, version, earlier, Order(pdf=False), silent)
    package = circulate(desk.workspace, prepared, folder, overwrite=False, progress=silent)
    names = [each.name for each in package.files]
    return names, {
        each.piece: zipfile.ZipFile(io.BytesIO((folder / each.name).read_bytes()))
        for each in package.files
        if each.name.endswith(".docx")
    }


def parts(archive):
    for name in archive.namelist():
        if re.fullmatch(r"word/(document|footnotes|header\d+|footer\d+)\.xml", name):
            yield etree.fromstring(archive.read(name))


def said(archive):
    return [
        "".join(each.text or "" for each in paragraph.iter(f"{W}t"))
        for root in parts(archive)
        for paragraph in root.iter(f"{W}p")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_of_a_package_is_english(desk_with, tmp_path, language):
    desk = desk_with("blank")
    english = english_words() - other_words(language)
    for at, version in enumerate(issued(desk, language)):
        names, files = written(desk, version, tmp_path / str(at))
        for piece, archive in files.items():
            told = " ".join(said(archive))
            for name in names:
                told = told.replace(name, "")
            words = set(WORD.findall(told)) - OWN_NAMES
            assert words, piece
            if language in {"ar", "ru", "zh"}:
                assert not {each for each in words if set(each) <= set(string.ascii_letters)}, piece
            assert words & english == set(), piece
            core = archive.read("docProps/core.xml").decode()
            assert f"<dc:language>{language}</dc:language>" in core, piece


def test_an_arabic_package_runs_from_right_to_left(desk_with, tmp_path):
    desk = desk_with("blank")
    _, files = written(desk, issued(desk, "ar")[0], tmp_path / "out")
    for piece in (Piece.PROVENANCE, Piece.TABLE, Piece.NOTE):
        root = next(parts(files[piece]))
        assert root.find(f"{W}body/{W}sectPr/{W}bidi") is not None, piece
        assert all(each.find(f"{W}tblPr/{W}bidiVisual") is not None for each in root.iter(f"{W}tbl")), piece
        lines = [each for each in root.iter(f"{W}p") if re.search("[\u0621-\u064a]", "".join(each.itertext()))]
        assert lines
        assert all(each.find(f"{W}pPr/{W}bidi") is not None for each in lines), piece


@pytest.mark.parametrize(("language", "heading"), [("zh", "目标 1：水资源"), ("fr", "Objectif 1\u00a0: eau")])
def test_a_colon_as_wide_as_a_sign_has_no_blank_after_it(desk_with, tmp_path, language, heading):
    desk = desk_with("blank")
    desk.act(lambda tx: tx.update(replace(desk.draft, language=language, title="", name=language)))
    of = desk.act(composing.insert_paragraph, desk.draft, WATER[language], role=Role.HEADING_2, after=None)
    desk.act(lambda tx: tx.update(replace(desk.paragraph(WATER[language]), label="Objective {n}:")))
    desk.act(composing.insert_paragraph, desk.draft, WATER[language], role=Role.OPERATIVE, after=of.id)
    desk.freeze("1")
    desk.act(composing.insert_paragraph, desk.draft, WATER[language] * 2, role=Role.OPERATIVE, after=of.id)
    _, files = written(desk, desk.freeze("2"), tmp_path / "out")
    for piece in (Piece.CLEAN, Piece.TRACKED, Piece.TABLE):
        assert heading in ["".join(each.itertext()) for each in next(parts(files[piece])).iter(f"{W}p")], piece


def test_a_new_heading_that_is_numbered_with_words_stands_in_the_provenance_as_in_the_text(desk_with, tmp_path):
    desk = desk_with("blank")
    desk.act(lambda tx: tx.update(replace(desk.draft, language="fr", title="", name="fr")))
    desk.act(composing.insert_paragraph, desk.draft, WATER["fr"], role=Role.OPERATIVE, after=None)
    desk.freeze("1")
    desk.act(composing.insert_paragraph, desk.draft, "Sources", role=Role.HEADING_2, after=None)
    desk.act(lambda tx: tx.update(replace(desk.paragraph("Sources"), label="Objective {n}:")))
    _, files = written(desk, desk.freeze("2"), tmp_path / "out")
    lines = list(next(parts(files[Piece.PROVENANCE])).iter(f"{W}p"))
    (heading,) = (each for each in lines if "".join(each.itertext()) == "Objectif 1\u00a0: Sources")
    assert heading.find(f".//{W}tab") is None


FOREIGN = {"ar": "[;,?]", "es": " [;:]", "fr": "[^\u00a0][;:]", "ru": " [;:]", "zh": "[;:,]|[；：。，] "}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_goes_out_beside_a_text_is_punctuated_as_its_language_is(desk_with, tmp_path, language):
    desk = desk_with("blank")
    names, files = written(desk, issued(desk, language)[0], tmp_path / "out")
    for piece in (Piece.PROVENANCE, Piece.TABLE, Piece.NOTE):
        body = ["".join(each.itertext()) for each in next(parts(files[piece])).iter(f"{W}p")]
        told = [each for each in body if not any(name in each for name in names)]
        assert [each for each in told if re.search(FOREIGN[language], each)] == [], piece


def test_new_paragraphs_of_a_chinese_resolution_open_in_the_typeface_of_opening_words_in_the_tracked_file_too(
    desk_with, tmp_path
):
    desk = desk_with("blank")
    draft = desk.draft
    desk.act(lambda tx: tx.update(replace(draft, language="zh", title="水资源", name="水资源")))
    first = desk.act(composing.insert_paragraph, desk.draft, "决定保护所有水源。")
    earlier = desk.freeze("1")
    desk.act(composing.insert_paragraph, desk.draft, "鼓励各国共享河流数据。", after=first.id)
    order = Order(pdf=False, profile=shipped_export_profiles()["Resolution"])
    prepared = prepare(desk.look, desk.draft, desk.freeze("2"), earlier, order, silent)
    package = circulate(desk.workspace, prepared, tmp_path / "out", overwrite=False, progress=silent)
    (tracked,) = [each.name for each in package.files if each.piece is Piece.TRACKED]
    root = etree.fromstring(zipfile.ZipFile(tmp_path / "out" / tracked).read("word/document.xml"))
    (run,) = [each for each in root.iter(f"{W}r") if "".join(each.itertext()) == "鼓励"]
    assert run.getparent().tag == f"{W}ins"
    assert run.find(f"{W}rPr/{W}rStyle").get(f"{W}val") == "DDOpeningWords"


def test_a_file_name_and_a_label_are_whole_in_an_arabic_note(desk_with, tmp_path):
    """The names begin with a date, as the draft has no symbol."""
    desk = desk_with("blank")
    desk.act(lambda tx: tx.update(replace(desk.draft, language="ar", title="Water", name="Water")))
    desk.act(composing.insert_paragraph, desk.draft, WATER["ar"], role=Role.OPERATIVE, after=None)
    desk.freeze("Draft 1", date="2018-02-05")
    desk.act(composing.insert_paragraph, desk.draft, WATER["ar"], role=Role.OPERATIVE, after=None)
    names, files = written(desk, desk.freeze("Draft 2 (advance)", date="2018-03-26"), tmp_path / "out")
    runs = [each for each in next(parts(files[Piece.NOTE])).iter(f"{W}r") if each.find(f"{W}rPr/{W}rtl") is None]
    left = {"".join(each.itertext()).strip("\u200e") for each in runs} - {""}
    listed = {name for name in names if "cover-note" not in name}
    assert len(listed) > 3
    assert left >= {"Draft 1", "Draft 2 (advance)", *listed}
    assert left <= {"Draft 1", "Draft 2 (advance)", *listed, "Water", "2018-03-26", "SHA-256"}


def test_every_word_file_of_a_package_is_valid(desk_with, tmp_path):
    """Theme and font table are optional in the standard; the validator asks for both."""
    audit = pytest.importorskip("openxml_audit")
    desk = desk_with("blank")
    written(desk, issued(desk, "ar")[1], tmp_path / "out")
    files = sorted((tmp_path / "out").glob("*.docx"))
    assert len(files) == 6
    for path in files:
        faults = [str(each) for each in audit.OpenXmlValidator().validate(str(path)).errors]
        assert [each for each in faults if not each.endswith(("/fontTable' is missing.", "/theme' is missing."))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_of_a_table_of_changes_is_known_with_its_fields(language):
    words = house_words(language)
    assert words.phrases.keys() == {*comparison_told.PHRASES, *counted.PHRASES}
    for phrase, own in words.phrases.items():
        assert placeholders(own) == placeholders(phrase)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_a_package_has_the_fields_of_the_english_one(language):
    for kind in ("package", "provenance", "corrections"):
        own, english = getattr(house_words(language), kind), getattr(house_words("en"), kind)
        for each in fields(english):
            assert shape(getattr(own, each.name)) == shape(getattr(english, each.name)), each.name


def test_a_letter_of_a_list_is_cited_as_the_language_has_it():
    assert [house_words(each).cite("3 (a) (iv)") for each in ("en", "fr", "es", "ru", "zh")] == [
        *("3 (a) (iv)", "3 a) iv)", "3 a) iv)", "3 a) iv)", "3 (a) (iv)")
    ]


@pytest.mark.parametrize(
    ("language", "fifth", "first"),
    [
        ("en", "5 February 2018", "1 December 2017"),
        ("fr", "5 février 2018", "1er décembre 2017"),
        ("es", "5 de febrero de 2018", "1 de diciembre de 2017"),
        ("ru", "5 февраля 2018 года", "1 декабря 2017 года"),
        ("zh", "2018年2月5日", "2017年12月1日"),
        ("ar", "5 شباط/فبراير 2018", "1 كانون الأول/ديسمبر 2017"),
    ],
)
def test_a_day_is_told_as_the_language_has_it(language, fifth, first):
    words = house_words(language)
    assert (words.dated("2018-02-05"), words.dated("2017-12-01")) == (fifth, first)
    assert [words.dated(each) for each in ("", "July 2017", "2017-13-01")] == ["", "July 2017", "2017-13-01"]


def placeholders(text):
    return sorted(set(re.findall(r"\{\w+\}", text)))


def shape(value):
    """The fields of a text, of each of several texts."""
    if isinstance(value, str):
        return placeholders(value)
    if isinstance(value, tuple):
        return len(value)
    return {name: placeholders(text) for name, text in value.items()}


def english_words():
    return words_of(house_words("en"), [*comparison_told.PHRASES, *counted.PHRASES])


def other_words(language):
    found = house_words(language)
    return words_of(found, found.phrases.values()) | {WATER[language]}


def words_of(words, phrases):
    """All the words that a language's house words are made of, as they are written."""
    texts = [*phrases, words.paging, words.sources.title, *words.sources.columns]
    for kind in (words.package, words.provenance, words.corrections):
        for each in fields(kind):
            value = getattr(kind, each.name)
            texts += [value] if isinstance(value, str) else value.values() if hasattr(value, "values") else value
    return {word for text in texts for word in WORD.findall(re.sub(r"\{\w+\}", " ", text))}

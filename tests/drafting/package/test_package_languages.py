"""What goes out beside a text is in the text's language: no label of it is English."""

import io
import re
import string
import zipfile
from dataclasses import fields, replace

import pytest
from lxml import etree

from draftdesk.drafting import composing
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

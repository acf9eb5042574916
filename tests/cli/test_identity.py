"""Whose document a draft is, said and shown on the command line."""

import re
from zipfile import ZipFile

import docx
import pytest
from tests.cli.conftest import done, draftdesk

OUTLINE = "# Compact\n\n## On water\n\nWater for all.\n\nProtect water.\n"


@pytest.fixture
def draft(tmp_path):
    outline = tmp_path / "outline.md"
    outline.write_text(OUTLINE, encoding="utf-8")
    path = tmp_path / "water.draftdesk"
    done("new", path, "--outline", outline)
    done("assemble", path)
    return path


def described(draft, *more):
    return done(
        *("identity", draft, "--organ", "General Assembly", "--symbol", "A/72/L.1", "--original", "English"),
        *("--session", "Seventy-second session", "--item", "Agenda item 14*", "--asterisks", "* A/72/150."),
        *more,
    )


def test_an_identity_is_said_shown_and_undone(draft):
    said = described(draft, "--distribution", "limited", "--title", "A compact on water")

    assert said == done("identity", draft)
    assert [line.split(":", 1)[0] for line in said.splitlines()] == [
        *(
            "title",
            "language",
            "symbol",
            "organ",
            "distribution",
            "original",
            "session",
            "item",
            "asterisks",
            "next symbols",
        )
    ]
    told = draftdesk("identity", draft, "--json").json
    assert (told["organ"], told["distribution"], told["original"]) == ("General Assembly", "limited", "en")
    assert told["next_symbols"]["Rev"] == "A/72/L.1/Rev.1"
    assert "Advance unedited version" in told["handling_lines"]
    done("identity", draft, "--distribution", "by-symbol", "--organ", "")
    assert draftdesk("identity", draft, "--json").json["distribution"] == ""
    done("undo", draft)
    done("undo", draft)
    assert "organ" not in done("identity", draft)
    assert "Change identity" in done("acts", draft)


def test_a_draft_in_another_language_is_numbered_and_framed_in_it(tmp_path):
    path = tmp_path / "eau.draftdesk"
    done("new", path, "--outline", "blank", "--language", "français")
    done("insert", path, "Nous protégeons l’eau\xa0:", "--role", "operative")
    done("insert", path, "Par la loi", "--after", "1", "--role", "sub-paragraph")
    done("edit", path, "1 a)", "Par la loi")
    assert done("insert", path, "Et dans les faits", "--after", "1 (a)").strip() == "put in as 1 b)"
    done("identity", path, "--symbol", "A/72/L.1", "--original", "en")
    done("export", path, "--working", "--profile", "masthead-document", "--out", tmp_path / "eau.docx")

    document = docx.Document(str(tmp_path / "eau.docx"))
    masthead = "\n".join(each.text for each in document.sections[0].first_page_header._element.iter() if each.text)
    assert [each.text for each in document.paragraphs[-3:]] == [
        "1.\tNous protégeons l’eau\xa0:",
        "a)\tPar la loi\xa0;",
        "b)\tEt dans les faits.",
    ]
    assert all(
        said in masthead for said in ("Nations Unies", "Assemblée générale", "Distr. limitée", "Original\xa0: anglais")
    )
    assert draftdesk("identity", path, "--json").json["language"] == "fr"
    done("identity", path, "--language", "es")
    assert "language:          es" in done("identity", path)


def test_a_version_is_frozen_with_the_next_symbol_and_exported_with_masthead_and_letter(draft, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Excellency,\n\nWe enclose it.\n", encoding="utf-8")
    described(draft)
    done("freeze", draft, "--label", "Zero draft")
    done("freeze", draft, "--label", "Rev.1", "--next", "rev", "--letter", letter, "--job", "18-1", "--date", "28 May")
    out = tmp_path / "rev1.docx"

    done("export", draft, "--version", "Rev.1", "--profile", "Masthead document", "--out", out)

    document = docx.Document(str(out))
    assert [each.text for each in document.paragraphs[:3]] == [
        "Excellency,",
        "We enclose it.",
        "Seventy-second session",
    ]
    with ZipFile(out) as archive:
        parts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("word/")]
    head = next(re.sub("<[^>]*>", "", each) for each in parts if "DDMastheadTable" in each and "<w:hdr" in each)
    assert "United NationsA/72/L.1/Rev.1General AssemblyDistr.: Limited28 MayOriginal: English" in head
    assert any("18-1 (E)" in each for each in parts if "<w:ftr" in each)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--symbol", "A/72/L.1/Rev1"), "expected “Rev.1” for “Rev1”"),
        (("--symbol", "Zero draft"), "“Zero draft” is no document symbol"),
        (("--original", "Klingon!"), "“klingon!” is no language"),
        (("--title", "x" * 2001), "the title has 2,001 characters; 2,000 is the most"),
        (("--emblem", "nowhere.png"), "nowhere.png does not exist"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line_and_nothing_is_kept(draft, words, said):
    before = done("identity", draft)

    found = draftdesk("identity", draft, "--organ", "Security Council", *words)

    assert found.code != 0
    assert said in found.err
    assert found.err.count("\n") == 1
    assert done("identity", draft) == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"GIF89a", "is a GIF: save the emblem as PNG or JPEG"),
        (b"<svg onload='alert(1)'/>", "is an SVG: save the emblem as PNG or JPEG"),
        (b"\x89PNG\r\n\x1a\n", "is a damaged picture"),
    ],
)
def test_an_emblem_that_is_none_is_refused(draft, tmp_path, content, said):
    picture = tmp_path / "emblem.png"
    picture.write_bytes(content)

    assert said in draftdesk("identity", draft, "--emblem", picture).err
    assert "emblem" not in done("identity", draft)


def test_the_workspace_itself_is_no_emblem_and_no_letter(draft):
    assert "is the workspace itself" in draftdesk("identity", draft, "--emblem", draft).err
    assert "is no UTF-8 text" in draftdesk("freeze", draft, "--label", "Zero", "--letter", draft).err
    assert done("check", draft).endswith("is whole\n")


def test_without_a_symbol_there_is_no_next_one(draft):
    assert "has no symbol to go on from" in draftdesk("freeze", draft, "--label", "Zero", "--next", "rev").err


def test_a_title_of_two_thousand_characters_is_exported_in_every_profile(draft, tmp_path):
    title = ("Compact on water and all that lives in it " * 50)[:1999].strip()
    described(draft, "--title", title)
    for profile in ("Informal paper", "Masthead document", "Resolution", "Negotiating copy"):
        out = tmp_path / f"{profile}.docx"
        done("export", draft, "--working", "--profile", profile, "--out", out)
        with ZipFile(out) as archive:
            assert title.encode() in archive.read("word/document.xml")

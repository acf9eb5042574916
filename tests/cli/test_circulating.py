"""A version circulated as a package, and issued again, on the command line."""

import hashlib
import shutil
import zipfile

import pytest
from tests.cli.conftest import done, draftdesk

from draftdesk.drafting.commenting import add_comment
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.workspace import queries

OUTLINE = "# Compact\n\n## On water\n\nWater for all.\n\nProtect water.\n"


@pytest.fixture
def talks(tmp_path):
    """A workspace with a zero draft, and a word changed since."""
    outline = tmp_path / "outline.md"
    outline.write_text(OUTLINE, encoding="utf-8")
    path = tmp_path / "water.draftdesk"
    done("new", path, "--outline", outline)
    done("assemble", path)
    done("freeze", path, "--label", "Zero draft", "--date", "5 February 2018")
    done("edit", path, "2", "Protect all water.")
    return path


def test_the_draft_is_frozen_and_circulated_in_one_act(talks, tmp_path):
    said = done(
        *("circulate", talks, "--freeze", "Rev.1", "--date", "28 May 2018", "--series", "GCM", "--no-pdf"),
        *("--out", tmp_path / "rev1.zip"),
    )
    names = [line.split("  ")[0] for line in said.splitlines()[:-1]]
    assert names[:2] == ["2018-05-28_GCM_Rev.1_clean_E.docx", "2018-05-28_GCM_Rev.1_tracked_E.docx"]
    with zipfile.ZipFile(tmp_path / "rev1.zip") as archive:
        assert sorted(archive.namelist()) == sorted(names)
        archive.extract(names[1], tmp_path)
    assert "identical, byte for byte, to the file of “Rev.1”" in done("verify", talks, tmp_path / names[1])
    assert [each["label"] for each in draftdesk("versions", talks, "--json").json["versions"]] == [
        "Zero draft",
        "Rev.1",
    ]


def test_a_version_that_there_is_is_circulated_as_wished(talks, tmp_path):
    done("freeze", talks, "--label", "Rev.1")
    said = draftdesk(
        *("circulate", talks, "--version", "Rev.1", "--against", "Zero draft", "--pattern", "{kind}", "--no-pdf"),
        *("--without", "table", "cover-note", "--out", tmp_path / "out", "--json"),
    ).json
    assert (said["version"], [each["name"] for each in said["files"]]) == (
        "Rev.1",
        ["clean.docx", "tracked.docx", "provenance.docx", "checksums.txt"],
    )
    for each in said["files"]:
        content = (tmp_path / "out" / each["name"]).read_bytes()
        assert (each["bytes"], each["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())


def test_nothing_is_frozen_where_the_files_could_not_be_written(talks, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.docx").write_text("mine")
    for more in (("--out", tmp_path / "out"), ("--out", tmp_path / "new", "--pattern", "{nonsense}")):
        said = draftdesk("circulate", talks, "--freeze", "Rev.1", "--no-pdf", *more)
        assert said.code == 1
        assert len(said.err.splitlines()) == 1
    assert len(draftdesk("versions", talks, "--json").json["versions"]) == 1
    assert not (tmp_path / "new").exists()


def test_details_are_for_a_version_that_is_frozen(talks, tmp_path):
    said = draftdesk("circulate", talks, "--version", "Zero draft", "--date", "today", "--out", tmp_path / "out")
    assert (said.code, "--date goes with --freeze" in said.err) == (1, True)


def test_a_version_is_issued_again_and_corrected_and_both_stay(talks, tmp_path):
    done("reissue", talks, "--version", "Zero draft", "--on", "6 February 2018")
    again = draftdesk(
        *("reissue", talks, "--version", "Zero draft", "--corr", "--on", "7 February 2018", "--no-pdf"),
        *("--pattern", "{kind}", "--out", tmp_path / "out", "--json"),
    ).json
    assert [each["name"] for each in again["files"]][:2] == ["corrigendum.docx", "tracked.docx"]
    labels = [each["label"] for each in draftdesk("versions", talks, "--json").json["versions"]]
    assert labels == ["Zero draft", "Zero draft*", "Zero draft Corr.1"]


def test_without_libreoffice_it_is_said_that_there_is_no_pdf(talks, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("draftdesk.kit.office._USUAL_PLACES", ())
    said = draftdesk("circulate", talks, "--version", "Zero draft", "--out", tmp_path / "out")
    assert (said.code, said.err) == (
        0,
        "draftdesk: no PDF was made: that takes LibreOffice, which is not on this machine\n",
    )
    assert not list((tmp_path / "out").glob("*.pdf"))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
@pytest.mark.timeout(200)
def test_with_libreoffice_the_clean_text_is_there_as_pdf(talks, tmp_path):
    done("circulate", talks, "--version", "Zero draft", "--out", tmp_path / "out")
    (pdf,) = (tmp_path / "out").glob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert str(tmp_path).encode() not in pdf.read_bytes()


def test_words_that_are_not_for_circulation_are_told_before_they_go_out(talks, tmp_path, monkeypatch):
    secret = "We can live without the last half sentence of this paragraph"
    with open_workspace(talks, who="Ana") as workspace:
        look = workspace.look()
        rows = queries.paragraphs(look, queries.draft_named(look).id)
        (name,) = (each.id for each in rows if each.text.startswith("Protect"))
        workspace.act("Comment", "Compose", lambda tx: add_comment(tx, name, secret)).result()
    done("circulate", talks, "--freeze", "Rev.1", "--no-pdf", "--out", tmp_path / "clean")
    done("edit", talks, "2", f"{secret}.")
    monkeypatch.chdir(tmp_path)

    said = draftdesk("circulate", talks.name, "--freeze", "Rev 2", "--no-pdf", "--out", "out")

    line = "words of what is not for circulation (a comment) stand in 1 place: 2; it goes out all the same; "
    assert said.code == 0
    assert said.err == f"draftdesk: {line}see the words with: draftdesk check water.draftdesk --version 'Rev 2'\n"
    assert draftdesk("check", "water.draftdesk", "--version", "Rev 2").code == 1


def test_what_stays_read_only_is_circulated_all_the_same(talks, tmp_path):
    talks.chmod(0o400)
    said = draftdesk("circulate", talks, "--version", "Zero draft", "--no-pdf", "--out", tmp_path / "out")
    talks.chmod(0o600)
    assert said.code == 0
    assert (tmp_path / "out").is_dir()

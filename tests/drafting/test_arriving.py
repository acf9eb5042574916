"""Folders, archives and messages: each document comes by itself, and a bad one keeps no other out."""

import io
import os
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest

from draftdesk.drafting import arriving
from draftdesk.drafting.arriving import Paper, papers, read_all
from draftdesk.drafting.sources import Details
from draftdesk.drafting.storing import store_source
from draftdesk.kit.jobs import silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.model.sources import SourceKind
from draftdesk.workspace import queries


def statement(state: str) -> bytes:
    return f"Statement by {state}\n\nWe recommend the following:\n\n- Share the data of {state}\n".encode()


def word_file(text: str) -> bytes:
    made, file = docx.Document(), io.BytesIO()
    made.add_paragraph(text)
    made.save(file)
    return file.getvalue()


def zipped(entries: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return file.getvalue()


def message(**attachments: bytes) -> bytes:
    made = EmailMessage()
    made["Subject"], made["From"] = "Papers for Monday", "k@un.example"
    made.set_content("We recommend the following:\n\n- Share all data\n")
    for name, content in attachments.items():
        made.add_attachment(content, maintype="application", subtype="x", filename=name.replace("_", "."))
    return bytes(made)


def laid(folder: Path, files: Mapping[str, bytes]) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def told(*paths: Path) -> tuple[list[tuple[str, str]], list[str]]:
    """Names and places of the documents, and the lines about what could not be had."""
    found = list(papers(paths))
    refused = [str(each) for each in found if isinstance(each, UnreadableFile)]
    assert not any("\n" in line for line in refused)
    return [(each.name, each.within) for each in found if isinstance(each, Paper)], refused


# --- folders --------------------------------------------------------------------------------------------------------


def test_a_folder_gives_its_documents_by_name_then_those_of_its_folders(tmp_path: Path) -> None:
    files = {"in/b.txt": b"b", "in/A.txt": b"a", "in/africa/kenya.txt": b"k", "in/africa/east/uganda.txt": b"u"}
    found, refused = told(laid(tmp_path, files) / "in")
    assert found == [
        *(("A.txt", "in"), ("b.txt", "in"), ("kenya.txt", "in/africa"), ("uganda.txt", "in/africa/east")),
    ]
    assert refused == []


def test_what_systems_and_office_programs_leave_behind_is_passed_over(tmp_path: Path) -> None:
    names = [".hidden.txt", "~$kenya.docx", ".DS_Store", "Thumbs.db", "desktop.ini", ".git/config.txt"]
    names += ["__MACOSX/kenya.txt", "own.draftdesk", "own.draftdesk-journal"]
    found, refused = told(laid(tmp_path, {"kenya.txt": b"k", **dict.fromkeys(names, b"x")}))
    assert ([name for name, _ in found], refused) == (["kenya.txt"], [])


def test_links_in_folders_are_not_followed(tmp_path: Path) -> None:
    laid(tmp_path, {"in/kenya.txt": b"k", "out/secret.txt": b"s"})
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "out" / "secret.txt")
    (tmp_path / "in" / "circle").symlink_to(tmp_path / "in")
    found, refused = told(tmp_path / "in")
    assert [name for name, _ in found] == ["kenya.txt"]
    assert sorted(line.split(":")[0] for line in refused) == ["circle is a link", "link.txt is a link"]


def test_an_empty_folder_one_too_deep_and_one_of_too_many_files_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    assert told(tmp_path / "empty") == ([], ["empty is a folder without any document: give one that has some"])
    laid(tmp_path, {"deep/" + "d/" * 60 + "x.txt": b"x", **{f"many/{n}.txt": b"x" for n in range(12)}})
    assert "lies too deep in deep" in told(tmp_path / "deep")[1][0]
    monkeypatch.setattr(arriving, "MAX_FILES", 10)
    found, refused = told(tmp_path / "many")
    assert (len(found), refused) == (10, ["many holds more than 10 files: give the folder that has the documents"])


def test_a_file_that_vanishes_while_the_others_are_read_is_told_in_its_line(tmp_path: Path) -> None:
    laid(tmp_path, {f"in/{name}.txt": b"x" for name in "abc"})
    found = []
    for each in papers([tmp_path / "in"]):
        found.append(str(each) if isinstance(each, UnreadableFile) else each.name)
        (tmp_path / "in" / "b.txt").unlink(missing_ok=True)
    assert found == ["a.txt", "b.txt does not exist: choose a document (in in)", "c.txt"]


def test_a_file_that_vanishes_between_looking_and_reading_is_told_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid(tmp_path, {"a.txt": b"x"})
    usual = Path.stat

    def look_and_lose(path: Path, **how: bool) -> os.stat_result:
        seen = usual(path, **how)
        if path.name == "a.txt" and how.get("follow_symlinks", True):
            path.unlink()
        return seen

    monkeypatch.setattr(Path, "stat", look_and_lose)
    (refused,) = papers([tmp_path / "a.txt"])
    assert str(refused).startswith("a.txt ")
    assert isinstance(refused, UnreadableFile)


# --- archives -------------------------------------------------------------------------------------------------------


def test_an_archive_gives_its_documents_with_their_places(tmp_path: Path) -> None:
    entries = {
        "b.txt": b"b",
        "africa/kenya.txt": b"k",
        "africa/~$kenya.docx": b"x",
        "__MACOSX/._b.txt": b"x",
        "x/": b"",
    }
    laid(tmp_path, {"papers.ZIP": zipped(entries)})
    assert told(tmp_path / "papers.ZIP") == ([("kenya.txt", "papers.ZIP/africa"), ("b.txt", "papers.ZIP")], [])


def test_names_in_archives_are_read_however_they_were_marked(tmp_path: Path) -> None:
    good = zipped({"états.txt": b"x"})
    unmarked = zipped({"\xe9tats.txt".encode().decode("cp437"): b"x"})
    laid(tmp_path, {"a.zip": good, "b.zip": unmarked, "c.zip": zipped({"a\nb\x1b.txt": b"x"})})
    assert [told(tmp_path / name)[0][0][0] for name in ("a.zip", "b.zip", "c.zip")] == [
        "états.txt",
        "états.txt",
        "a b.txt",
    ]


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "..\\evil.txt", "C:\\evil.txt"])
def test_an_archive_with_a_path_that_leads_out_is_refused_whole(name: str, tmp_path: Path) -> None:
    laid(tmp_path, {"in/papers.zip": zipped({"good.txt": b"x", name: b"evil"})})
    found, (line,) = told(tmp_path / "in" / "papers.zip")
    assert found == []
    assert line.startswith("papers.zip cannot be unpacked: it holds a file whose name leads out of it")
    assert sorted(each.name for each in tmp_path.rglob("*")) == ["in", "papers.zip"]


def test_a_bomb_in_an_archive_is_told_and_the_others_come(tmp_path: Path) -> None:
    bomb = bytes(40 * 1024 * 1024)
    laid(tmp_path, {"papers.zip": zipped({"bomb.txt": bomb, "good.txt": b"x"})})
    found, (line,) = told(tmp_path / "papers.zip")
    assert [name for name, _ in found] == ["good.txt"]
    assert "bomb.txt cannot be unpacked: it unpacks to far more than it should" in line


def test_an_archive_full_of_bombs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arriving, "_MOST_FAULTS", 2)
    bomb = bytes(20 * 1024 * 1024)
    laid(tmp_path, {"papers.zip": zipped({"a.txt": bomb, "b.txt": bomb, "c.txt": b"x"})})
    found, refused = told(tmp_path / "papers.zip")
    assert (found, len(refused)) == ([], 3)
    assert "damaged in many places" in refused[-1]


def test_an_archive_in_an_archive_a_damaged_and_an_empty_one_are_refused(tmp_path: Path) -> None:
    whole = zipped({"inner.zip": zipped({"x.txt": b"x"}), "good.txt": b"x"})
    laid(tmp_path, {"a.zip": whole, "b.zip": whole[:-30], "c.zip": zipped({}), "d.zip": b"no archive"})
    found, (line,) = told(tmp_path / "a.zip")
    assert [name for name, _ in found] == ["good.txt"]
    assert line == "inner.zip is an archive in an archive: unpack it and add what is in it (in a.zip)"
    for name in "bd":
        assert told(tmp_path / f"{name}.zip")[1][0].startswith(f"{name}.zip cannot be unpacked: it is damaged")
    assert told(tmp_path / "c.zip")[1] == ["c.zip is an archive without any document: ask for it again"]


def test_an_encrypted_archive_is_told(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": b"x"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + at] |= 1
    laid(tmp_path, {"papers.zip": bytes(content)})
    assert "a.txt cannot be unpacked: it is encrypted" in told(tmp_path / "papers.zip")[1][0]


def test_a_word_file_that_somebody_called_zip_is_told_as_what_it_is(tmp_path: Path, desk) -> None:
    laid(tmp_path, {"kenya.zip": word_file("We agree.")})
    (refused,) = read_all([tmp_path / "kenya.zip"], desk.look, silent)
    assert "kenya.zip is really a Word document: rename it to kenya.docx" in str(refused)


# --- messages -------------------------------------------------------------------------------------------------------


def test_a_message_comes_with_those_of_its_attachments_that_can_be_read(tmp_path: Path) -> None:
    inner = message(cards_csv=b"a,b")
    outer = message(kenya_docx=b"x", photo_png=b"x", more_zip=zipped({"uganda.txt": b"u"}), earlier_eml=inner)
    laid(tmp_path, {"in/mail.eml": outer})
    found, refused = told(tmp_path / "in")
    assert found == [
        *(("mail.eml", "in"), ("kenya.docx", "in/mail.eml"), ("uganda.txt", "in/mail.eml/more.zip")),
        *(("earlier.eml", "in/mail.eml"), ("cards.csv", "in/mail.eml/earlier.eml")),
    ]
    assert refused == []


def test_messages_in_messages_without_end_are_given_up(tmp_path: Path) -> None:
    content = message()
    for _ in range(10):
        content = message(inner_eml=content)
    laid(tmp_path, {"mail.eml": content})
    found, (line,) = told(tmp_path / "mail.eml")
    assert len(found) < 8
    assert "in many others" in line


def test_a_message_and_its_papers_are_sources_each_of_its_own_kind(tmp_path: Path, desk) -> None:
    laid(tmp_path, {"mail.eml": message(statement_txt=statement("Kenya"), broken_docx=b"PK\x03\x04")})
    found = list(read_all([tmp_path / "mail.eml"], desk.look, silent))
    refused = [str(each) for each in found if isinstance(each, UnreadableFile)]
    assert refused == ["broken.docx is damaged or cut short: ask for it again (in mail.eml)"]
    stored = [desk.act(store_source, each, Details()) for each in found if not isinstance(each, UnreadableFile)]
    assert [(each.source.title, each.source.kind) for each in stored] == [
        ("Papers for Monday", SourceKind.LETTER),
        ("Statement by Kenya", SourceKind.STATEMENT),
    ]
    assert [each.text for each in queries.snippets(desk.look)] == ["Share all data", "Share the data of Kenya"]

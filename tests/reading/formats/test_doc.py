"""The old Word format, through LibreOffice where that is present."""

import os
import shutil
import stat
import subprocess
from pathlib import Path

import docx
import pytest

from draftdesk.kit import office
from draftdesk.kit.jobs import Stopped, silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.doc import read_doc
from draftdesk.reading.sources import read

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "WordDocument".encode("utf-16-le") + bytes(500)
posix = pytest.mark.skipif(os.name == "nt", reason="the converter is played by a shell script")


@pytest.fixture
def converter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only program there is: a script that a test writes."""
    program = tmp_path / "bin" / "soffice"
    program.parent.mkdir()
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}/usr/bin{os.pathsep}/bin")

    def write(script: str) -> None:
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    return write  # type: ignore[return-value]


def test_without_libreoffice_one_line_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "_USUAL_PLACES", ())
    with pytest.raises(UnreadableFile, match=r"old.doc is in the old Word format.*install that, or save it as .docx"):
        read(OLD, "old.doc", silent)


@posix
def test_what_the_converter_makes_is_read_and_the_way_is_told(converter, tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("We agree.")
    made.save(str(tmp_path / "made.docx"))
    converter(f'cp {tmp_path / "made.docx"} source.docx; cat source.doc > {tmp_path}/seen; echo "$@" > {tmp_path}/said')
    reading = read(OLD, "old.doc", silent)
    assert [block.text for block in reading.blocks] == ["We agree."]
    assert reading.warnings == ("old.doc is in the old Word format: it was read through LibreOffice.",)
    assert (tmp_path / "seen").read_bytes() == OLD
    assert "-env:UserInstallation=file:///" in (tmp_path / "said").read_text()


@posix
@pytest.mark.parametrize("script", ["exit 1", "exit 0", ": > source.docx"])
def test_a_converter_that_makes_nothing_is_told_in_a_line(script: str, converter) -> None:
    converter(script)
    with pytest.raises(UnreadableFile, match=r"old.doc could not be converted by LibreOffice: open it in Word"):
        read_doc(OLD, "old.doc", silent)


@posix
def test_a_converter_that_never_ends_is_ended_with_all_it_started(converter, tmp_path: Path) -> None:
    converter(f"sleep 600 & echo $! > {tmp_path}/child; wait")
    with pytest.raises(UnreadableFile, match="could not be converted"):
        read_doc(OLD, "old.doc", silent, timeout=1.0)
    child = (tmp_path / "child").read_text().strip()
    state = subprocess.run(["ps", "-o", "stat=", "-p", child], capture_output=True, text=True, check=False).stdout
    assert state.strip()[:1] in ("", "Z")


@posix
def test_cancelling_ends_the_converter_with_all_it_started(converter, tmp_path: Path) -> None:
    converter(f"sleep 600 & echo $! > {tmp_path}/made; mv {tmp_path}/made {tmp_path}/child; wait")
    told: list[str] = []

    def stop_once_it_runs(done: int, of: int, what: str) -> None:
        told.append(what)
        if (tmp_path / "child").exists():
            raise Stopped

    with pytest.raises(Stopped):
        read_doc(OLD, "old.doc", stop_once_it_runs)
    assert set(told) == {"Converting old.doc"}
    child = (tmp_path / "child").read_text().strip()
    state = subprocess.run(["ps", "-o", "stat=", "-p", child], capture_output=True, text=True, check=False).stdout
    assert state.strip()[:1] in ("", "Z")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
@pytest.mark.timeout(200)
def test_libreoffice_itself_is_asked_as_it_understands(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_heading("Water", 1)
    made.add_paragraph("Share data", style="List Bullet")
    made.save(str(tmp_path / "x.docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "doc",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "x.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True)
    reading = read((tmp_path / "x.doc").read_bytes(), "x.doc", silent)
    assert [(block.level, block.text) for block in reading.blocks] == [(1, "Water"), (0, "Share data")]

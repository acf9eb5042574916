"""The old Word format, through LibreOffice where it is installed: nobody else reads it well.

The converter works in a folder of its own with a profile of its own: no macros, no links followed, nothing of the
person's settings touched, and an end after two minutes, or when it is cancelled, whatever it does.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from draftdesk.kit.jobs import Progress
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.docx import read_docx
from draftdesk.reading.layout.lines import Line

TIMEOUT = 120.0
"""Seconds that a conversion may take; a long document takes ten, the first start of LibreOffice some more."""
_OFTEN = 0.1
"""Seconds between two looks whether somebody wants it stopped."""
_USUAL_PLACES = (
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Writer/Content/Update", "Link", "2"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)
"""Macros and active content off, links never updated, and a proxy that nobody answers at (port 9 is "discard")."""


def read_doc(
    content: bytes, name: str, progress: Progress, *, timeout: float = TIMEOUT
) -> tuple[list[Line], tuple[str, ...], str]:
    """The document's paragraphs as whole lines, warnings fit to show, and the title.

    Raises UnreadableFile where LibreOffice is missing, takes longer than `timeout` seconds or cannot make it out.
    """
    lines, warnings, title = read_docx(docx_of_doc(content, name, progress, timeout=timeout), name, progress)
    return lines, (*warnings, said_of_doc(name)), title


def said_of_doc(name: str) -> str:
    """What a person should know of a file that was converted."""
    return f"{name} is in the old Word format: it was read through LibreOffice."


def docx_of_doc(content: bytes, name: str, progress: Progress, *, timeout: float = TIMEOUT) -> bytes:
    """The document as a Word file of today. Raises UnreadableFile as `read_doc` does."""
    program = _converter()
    if program is None:
        raise UnreadableFile(
            f"{name} is in the old Word format, which takes LibreOffice: install that, or save it as .docx and add that"
        )
    progress(0, 2, f"Converting {name}")
    with tempfile.TemporaryDirectory(prefix="draftdesk-", ignore_cleanup_errors=True) as made:
        converted = _converted(program, content, Path(made), name, timeout, progress)
    if converted is None:
        raise UnreadableFile(
            f"{name} could not be converted by LibreOffice: open it in Word, save it as .docx and add that"
        )
    return converted


def _converter() -> str | None:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _USUAL_PLACES if Path(place).is_file()), None)


def _converted(
    program: str, content: bytes, folder: Path, name: str, timeout: float, progress: Progress
) -> bytes | None:
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_settings(), encoding="utf-8")
    source = folder / "source.doc"
    source.write_bytes(content)
    command = [
        *(program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nolockcheck"),
        *("--nodefault", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(source)),
    ]
    try:
        running = subprocess.Popen(  # noqa: S603 - a program found on this machine, with arguments made here alone
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            start_new_session=True,
        )
    except OSError:
        return None
    until = time.monotonic() + timeout
    try:
        while not _is_over(running):
            if time.monotonic() > until:
                return None
            progress(0, 2, f"Converting {name}")
    finally:
        _end(running)
    made = folder / "source.docx"
    with suppress(OSError):
        return made.read_bytes() or None
    return None


def _is_over(running: subprocess.Popen[bytes]) -> bool:
    try:
        running.wait(_OFTEN)
    except subprocess.TimeoutExpired:
        return False
    return True


def _end(running: subprocess.Popen[bytes]) -> None:
    """End the converter and what it started: `soffice` is a script that starts the program proper."""
    with suppress(OSError):
        if sys.platform == "win32":
            running.kill()
        else:
            os.killpg(running.pid, signal.SIGKILL)
    running.wait()


def _settings() -> str:
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in _SETTINGS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry"'
        ' xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{items}</oor:items>\n"
    )

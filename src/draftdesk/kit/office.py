"""Files turned into another format by LibreOffice, where it is installed: nobody else does some of them well.

It works in a folder of its own with a profile of its own: no macros, no links followed, nothing of the person's
settings touched, and an end when the time is up or when it is cancelled, whatever it does.
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


def office() -> str | None:
    """The LibreOffice of this machine; None where there is none."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _USUAL_PLACES if Path(place).is_file()), None)


def converted(
    program: str, content: bytes, suffix: str, to: str, progress: Progress, what: str, timeout: float = TIMEOUT
) -> bytes | None:
    """The content of a file that ends in `suffix` (".doc") in the format `to`, an ending and a filter of LibreOffice's
    ("docx:MS Word 2007 XML"); None where nothing came of it in `timeout` seconds.

    `progress` is told `what` meanwhile and may stop the work by raising. Nothing that was started is left running.
    """
    with tempfile.TemporaryDirectory(prefix="draftdesk-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        profile = folder / "profile"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_settings(), encoding="utf-8")
        source = folder / f"source{suffix}"
        source.write_bytes(content)
        command = [
            *(program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nolockcheck"),
            *("--nodefault", "--convert-to", to, "--outdir", str(folder), str(source)),
        ]
        if not _run(command, folder, progress, what, timeout):
            return None
        with suppress(OSError):
            return (folder / f"source.{to.partition(':')[0]}").read_bytes() or None
    return None


def _run(command: list[str], folder: Path, progress: Progress, what: str, timeout: float) -> bool:
    """Whether the program ended by itself in time."""
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
        return False
    until = time.monotonic() + timeout
    try:
        while not _is_over(running):
            if time.monotonic() > until:
                return False
            progress(0, 2, what)
    finally:
        _end(running)
    return True


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

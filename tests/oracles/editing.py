"""A Word file edited by LibreOffice through its API, as a person would edit it there."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from tests.oracles.office import PYTHON

EDITOR = Path(__file__).with_name("office_editor.py")
LONGEST = 180


def edited(content: bytes, edits: list[list[object]]) -> bytes:
    """The file after those edits (see office_editor.py), saved as .docx by LibreOffice."""
    folder = Path(tempfile.mkdtemp(prefix="editing"))
    pipe = f"editing{os.getpid()}x{id(edits)}"
    environment = os.environ | {"HOME": str(folder)}
    (folder / "before.docx").write_bytes(content)
    office = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *"--headless --invisible --norestore --nologo --nodefault".split(),
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env=environment,
    )
    try:
        subprocess.run(
            [PYTHON, str(EDITOR), pipe, str(folder / "before.docx"), str(folder / "after.docx"), json.dumps(edits)],
            check=True,
            timeout=LONGEST,
            env=environment,
        )
        return (folder / "after.docx").read_bytes()
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(office.pid, signal.SIGKILL)
        office.wait(10)
        shutil.rmtree(folder, ignore_errors=True)
        for left in Path("/tmp").glob(f"OSL_PIPE_*_{pipe}"):
            left.unlink(missing_ok=True)

"""What a killed program leaves of a file is cleared away later, and nothing else ever is."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from draftdesk.kit.files import is_unfinished, replacing

SRC = Path(__file__).resolve().parents[2] / "src"
WRITING = """
import sys
from pathlib import Path
from draftdesk.kit.files import replacing
with replacing(Path(sys.argv[1]), overwrite=True) as temporary:
    temporary.write_bytes(b"half")
    print(temporary.name, flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("name", ["draft.docx", "a [b] *.draftdesk", "no ending", "x" * 100 + ".md"])
def test_a_day_after_a_program_was_killed_writing_the_same_target_clears_it(name, tmp_path):
    target = tmp_path / name
    target.write_bytes(b"old")
    running = subprocess.Popen(
        [sys.executable, "-c", WRITING, str(target)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(SRC)},
    )
    left = tmp_path / running.stdout.readline().rstrip("\n")
    running.kill()
    running.communicate()
    assert target.read_bytes() == b"old"
    assert left.read_bytes() == b"half"
    assert is_unfinished(left, target)
    (tmp_path / f"{left.name}-journal").write_bytes(b"half")

    write(target, b"new")
    assert left.exists(), "it may belong to somebody who is still writing"
    for each in (left, tmp_path / f"{left.name}-journal"):
        make_old(each)
    write(target, b"newer")

    assert [each.name for each in tmp_path.iterdir()] == [name]
    assert target.read_bytes() == b"newer"


def test_files_of_the_person_s_own_are_left_alone_however_old_and_alike(tmp_path):
    target = tmp_path / "draft.docx"
    own = (".draft-notes.docx", ".draft-.docx", "draft-abcdefgh.unfinished.docx", ".draft-2-abcdefgh.unfinished.docx",
           ".draft-abcdefgh.unfinished.docx.bak", ".other-abcdefgh.unfinished.docx")  # fmt: skip
    for name in own:
        (tmp_path / name).write_text("mine")
        make_old(tmp_path / name)
        assert not is_unfinished(tmp_path / name, target)
    write(target, b"new")
    assert {each.name for each in tmp_path.iterdir()} == {*own, "draft.docx"}


def write(target: Path, content: bytes) -> None:
    with replacing(target, overwrite=True) as temporary:
        temporary.write_bytes(content)


def make_old(path: Path) -> None:
    os.utime(path, (time.time() - 100_000,) * 2)

"""What every test of the command line starts from: commands run here or as a process, and a workspace for them."""

import hashlib
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from draftdesk.cli.run import run
from draftdesk.cli.terminal import Terminal
from draftdesk.kit.resources import sample
from draftdesk.workspace.schema import logged

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / ".." / "shared" / "data"


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on stdout; anything beside it fails here."""
        return json.loads(self.out)


def draftdesk(*words: str | Path) -> Said:
    """One command, in this process."""
    out, err = io.StringIO(), io.StringIO()
    try:
        code = run([str(word) for word in words], Terminal(out, err))
    except SystemExit as usage:
        code = int(usage.code or 0)
    return Said(code, out.getvalue(), err.getvalue())


def done(*words: str | Path) -> str:
    """The output of a command that must succeed without a word of complaint."""
    said = draftdesk(*words)
    assert (said.code, said.err) == (0, ""), said
    return said.out


def as_process(*words: str | Path, environment: Mapping[str, str] = {}, **more: Any) -> Said:
    """One command as a process of its own, which is where limits and signals can be put on it."""
    finished = subprocess.run(
        [sys.executable, "-m", "draftdesk", *map(os.fspath, words)],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **environment},
        check=False,
        timeout=120,
        **more,
    )
    return Said(finished.returncode, finished.stdout.decode(), finished.stderr.decode())


def digest(path: Path) -> str:
    """A digest of all that a workspace holds of the person's work: every row of every logged table."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        found = hashlib.sha256()
        for table in logged():
            order = ", ".join(f'"{name}"' for name in table.key)
            for row in connection.execute(f'SELECT * FROM "{table.name}" ORDER BY {order}'):
                found.update(repr(row).encode("utf-8", "backslashreplace"))
    return found.hexdigest()


@dataclass(frozen=True)
class Refusing:
    """A workspace, and the check that a command with a bad input leaves it as it was."""

    file: Path

    def __call__(self, *words: str | Path, of: Callable[..., Said] = draftdesk, **more: Any) -> str:
        """Run the command, which must fail as a command should, and return its one line."""
        before = digest(self.file)
        said = of(*words, **more)
        assert said.code == 1, said
        assert "Traceback" not in said.err, said.err
        assert said.err.count("\n") == 1, said.err
        assert said.err.endswith("\n"), said.err
        line = said.err[:-1]
        assert line.startswith("draftdesk: "), line
        assert line.isprintable(), line
        assert len(line) < 1000, line
        assert digest(self.file) == before, "the workspace was changed by a command that failed"
        self.must_be_whole()
        return line

    def must_be_whole(self) -> None:
        said = draftdesk("check", self.file)
        assert said.code == 0, said


@pytest.fixture(scope="session")
def command() -> Callable[..., Said]:
    return draftdesk


@pytest.fixture(scope="session")
def succeed() -> Callable[..., str]:
    return done


@pytest.fixture(scope="session")
def process() -> Callable[..., Said]:
    return as_process


@pytest.fixture(scope="session")
def content_digest() -> Callable[[Path], str]:
    return digest


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real inputs, where this machine has it."""
    if not SHARED.is_dir():
        pytest.skip("the real inputs are not on this machine")
    return SHARED.resolve()


@pytest.fixture(scope="session")
def water_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the sample's outline and themes, and its statement imported, made once: to be copied."""
    file = tmp_path_factory.mktemp("water") / "water.draftdesk"
    done("new", file, "--outline", sample() / "outline.md", "--vocabulary", sample() / "theme.csv")
    done("import", file, sample() / "statement.txt", "--json")
    return file


@pytest.fixture(scope="session")
def assembled_file(water_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = Path(shutil.copy(water_file, tmp_path_factory.mktemp("assembled")))
    done("assemble", file)
    return file


@pytest.fixture(scope="session")
def issued_file(assembled_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = Path(shutil.copy(assembled_file, tmp_path_factory.mktemp("issued")))
    done("freeze", file, "--label", "Zero draft", "--date", "5 February", "--place", "New York")
    return file


@pytest.fixture
def water(water_file: Path, tmp_path: Path) -> Path:
    """A workspace with the sample's outline and themes, and its statement imported."""
    return Path(shutil.copy(water_file, tmp_path))


@pytest.fixture
def refused(water: Path) -> Refusing:
    return Refusing(water)


@pytest.fixture
def assembled(assembled_file: Path, water: Path) -> Path:
    """The statement's ten recommendations, in the draft."""
    return Path(shutil.copy(assembled_file, water))


@pytest.fixture
def issued(issued_file: Path, assembled: Path) -> Path:
    """The same as a version that was issued."""
    return Path(shutil.copy(issued_file, assembled))

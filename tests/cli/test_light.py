"""The command line starts quickly and needs nothing of the window."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "docx",
    "lxml",
    "sqlite3",
    "pypdfium2",
    "rapidfuzz",
    "markdown",
    "charset_normalizer",
    "sqlite_utils",
    "PySide6",
    "argparse",
    "json",
)


def run_python(code: str, *words: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    places = [str(each) for each in (path, ROOT / "src") if each is not None]
    return subprocess.run(
        [sys.executable, "-c", code, *words],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(places)},
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("code", ["import draftdesk.cli", "from draftdesk.__main__ import main; main(['--version'])"])
def test_nothing_heavy_is_loaded_before_it_is_needed(code):
    ran = run_python(f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))")
    assert ran.returncode == 0, ran.stderr
    before = run_python("import json, sys\nprint(json.dumps(sorted(sys.modules)))")
    loaded = set(json.loads(ran.stdout.splitlines()[-1]))
    plain = set(json.loads(before.stdout)) | {"json"}  # the question itself loads json
    assert {name for name in loaded - plain if name.split(".")[0] in HEAVY} == set()
    assert "draftdesk" in loaded


def test_help_loads_nothing_of_the_program_s_rooms():
    ran = run_python(
        "import sys\nfrom draftdesk.cli import main\n"
        "try:\n    main(['import', '--help'])\nexcept SystemExit:\n    pass\n"
        "print(*[name for name in sys.modules if name.startswith('draftdesk.')])"
    )
    assert ran.returncode == 0, ran.stderr
    rooms = {name.split(".")[1] for name in ran.stdout.splitlines()[-1].split()}
    assert rooms <= {"cli", "model"}


def test_the_whole_command_line_works_where_the_window_s_library_cannot_be_loaded(tmp_path):
    broken = tmp_path / "broken" / "PySide6"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    ran = run_python(
        "import sys\nfrom draftdesk.cli import main\ncode = main(sys.argv[1:])\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])\nsys.exit(code)",
        "demo",
        "--out",
        str(tmp_path / "demo"),
        path=tmp_path / "broken",
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[-1] == "[]"


def test_each_command_s_function_can_be_loaded_without_the_window_s_library():
    ran = run_python(
        "import sys\nsys.modules['PySide6'] = None\n"
        "from importlib import import_module\nfrom draftdesk.cli.arguments import COMMANDS\n"
        "for place in COMMANDS.values():\n"
        "    module, name = place.split(':')\n"
        "    assert callable(getattr(import_module('draftdesk.cli.' + module), name))\n"
    )
    assert ran.returncode == 0, ran.stderr

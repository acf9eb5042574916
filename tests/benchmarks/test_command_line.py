"""How fast the command line starts, and how much memory an import takes."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

ROOT = Path(__file__).resolve().parents[2]
BOOK = ROOT / ".." / "shared" / "data" / "sources" / "idm-red-book-27.txt"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
MOST_TIMES = 3.0
MOST_MEMORY = 150
TIMES = 31
MEASURED = """
import resource, subprocess, sys
done = subprocess.run([sys.executable, "-m", "draftdesk", *sys.argv[1:]], stdout=subprocess.DEVNULL)
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(most // (1024 * 1024 if sys.platform == "darwin" else 1024))
sys.exit(done.returncode)
"""


def run(*words: str) -> None:
    subprocess.run([sys.executable, *words], stdout=subprocess.DEVNULL, env=ENVIRONMENT, check=True)


def seconds(*words: str) -> float:
    start = perf_counter()
    run(*words)
    return perf_counter() - start


def test_saying_its_version_takes_little_longer_than_starting_python(benchmark):
    run("-m", "draftdesk", "--version")
    theirs = median(seconds("-c", "pass") for _ in range(TIMES))
    benchmark.pedantic(run, args=("-m", "draftdesk", "--version"), rounds=TIMES, iterations=1)
    ratio = benchmark.stats.stats.median / theirs
    benchmark.extra_info.update(peer_seconds=theirs, ratio=ratio, allowed=MOST_TIMES)
    assert ratio <= MOST_TIMES, f"{ratio:.2f} times as long as python -c pass; {MOST_TIMES} allowed"


@pytest.mark.skipif(not BOOK.exists(), reason="the real inputs are not on this machine")
@pytest.mark.skipif(os.name == "nt", reason="no such measure")
def test_importing_a_book_takes_little_memory(tmp_path):
    workspace = str(tmp_path / "book.draftdesk")
    run("-m", "draftdesk", "new", workspace)
    measured = subprocess.run(
        [sys.executable, "-c", MEASURED, "import", workspace, str(BOOK)],
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
        check=True,
    )
    assert int(measured.stdout) < MOST_MEMORY, f"{measured.stdout.strip()} MiB; {MOST_MEMORY} allowed"

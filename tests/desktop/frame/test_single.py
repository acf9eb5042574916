"""A second start hands its files to the first window, and ends."""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from draftdesk.desktop.single import Single, claim, hand_over
from draftdesk.desktop.single import _name as name_of

RUN = [sys.executable, "-m", "draftdesk"]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="programs are started and killed as on Unix")


@pytest.fixture
def start(own_home):
    """Starts the program; whatever still runs when the test is over is ended."""
    started = []

    def run(*words, data=None):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        environment.pop("XDG_RUNTIME_DIR", None)
        if data is not None:
            environment["XDG_DATA_HOME"] = str(data)
        process = subprocess.Popen([*RUN, *map(str, words)], env=environment, stderr=subprocess.PIPE)
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.wait()
        process.stderr.close()


def holder(path):
    """Which process has the workspace open for writing; None where nobody has."""
    try:
        note = path.with_name(f".{path.name}.lock").read_text()
    except OSError:
        return None
    return json.loads(note)["pid"] if note else None


def wait_for(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.05)


def test_a_second_start_opens_its_workspace_in_the_first_window(start, sample, empty):
    first = start(sample)
    wait_for(lambda: holder(sample) == first.pid)
    second = start(empty)
    assert second.wait(20) == 0
    wait_for(lambda: holder(empty) == first.pid)
    wait_for(lambda: holder(sample) is None)


def test_two_starts_at_once_come_to_one_window(start, sample):
    both = [start(sample), start(sample)]
    wait_for(lambda: any(each.poll() is not None for each in both))
    wait_for(lambda: holder(sample) in {each.pid for each in both})
    assert sorted(each.poll() is None for each in both) == [False, True]
    assert {each.poll() for each in both} == {None, 0}


def test_another_data_folder_is_another_program(start, sample, empty, tmp_path):
    first = start(sample)
    wait_for(lambda: holder(sample) == first.pid)
    second = start(empty, data=tmp_path / "other data")
    wait_for(lambda: holder(empty) == second.pid)
    assert first.poll() is None


def test_what_a_killed_program_left_is_in_nobodys_way(start, sample, empty):
    first = start(sample)
    wait_for(lambda: holder(sample) == first.pid)
    first.kill()
    first.wait()
    second = start(sample)
    wait_for(lambda: holder(sample) == second.pid)
    third = start(empty)
    assert third.wait(20) == 0
    wait_for(lambda: holder(empty) == second.pid)


# --- the parts ------------------------------------------------------------------------------------------------------


@pytest.fixture
def listening(qapp, tmp_path):
    lock = claim(tmp_path)
    single = Single(tmp_path)
    single.listen()
    yield single
    single.close()
    lock.unlock()


def test_only_the_first_has_the_claim(tmp_path):
    lock = claim(tmp_path)
    assert lock is not None
    assert claim(tmp_path) is None
    lock.unlock()
    again = claim(tmp_path)
    assert again is not None
    again.unlock()


def test_files_of_any_name_arrive_whole(qtbot, listening, tmp_path):
    odd = [tmp_path / "a\nb “ü” 文.draftdesk", Path(os.fsdecode(bytes(tmp_path) + b"/\xff.docx"))]
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from draftdesk.desktop.single import hand_over\n"
        "application = QCoreApplication([])\n"
        "sys.exit(0 if hand_over(Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]]) else 3)\n"
    )
    with qtbot.waitSignal(listening.handed, timeout=10_000) as heard:
        process = subprocess.Popen([sys.executable, "-c", script, str(tmp_path), *map(os.fsencode, odd)])
    assert heard.args == [odd]
    qtbot.waitUntil(lambda: process.poll() is not None)
    assert process.returncode == 0


@pytest.mark.parametrize("said", [b"nonsense\n", b"[1, null]\n", b"{}\n", b'["relative"]\n', b"\xff\xfe\n"])
def test_what_is_no_start_brings_no_files(qtbot, listening, tmp_path, said):
    client = QLocalSocket()
    with qtbot.waitSignal(listening.handed, timeout=10_000) as heard:
        client.connectToServer(name_of(tmp_path))
        client.write(said)
    assert heard.args == [[]]
    client.abort()


def test_nobody_else_may_come_to_the_socket(listening, tmp_path):
    path = Path(name_of(tmp_path))
    assert path.stat().st_mode & 0o077 == 0


def test_where_the_first_does_not_answer_there_is_a_window_all_the_same(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr("draftdesk.desktop.single._PATIENCE", 200)
    assert not hand_over(tmp_path, [])
    deaf = socket.socket(socket.AF_UNIX)
    deaf.bind(name_of(tmp_path))
    deaf.listen()
    assert not hand_over(tmp_path, [])
    deaf.close()

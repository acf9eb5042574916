"""One program writes a workspace at a time."""

import os
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from draftdesk.model.errors import CannotWrite, WorkspaceInUse
from draftdesk.model.sources import Source
from draftdesk.workspace.workspace import open_workspace

HOLD = """
import sys
from pathlib import Path
from draftdesk.workspace.workspace import open_workspace
with open_workspace(Path(sys.argv[1]), who="Ben"):
    print("open", flush=True)
    sys.stdin.readline()
"""


@contextmanager
def another_program(path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        try:
            assert child.stdout.readline() == "open\n"
            yield child
        finally:
            child.kill()


def test_a_second_program_learns_who_has_the_workspace_and_may_look(path, process):
    with another_program(path) as child:
        with pytest.raises(WorkspaceInUse) as caught:
            open_workspace(path, who="Ana")
        with open_workspace(path, who="Ana", read_only=True) as looking:
            assert looking.look().get(Source, process.source.id) == process.source
        child.communicate("\n")

    line = str(caught.value)
    assert line.startswith(f"talks.draftdesk is open by Ben on {socket.gethostname()} since 20")
    assert "\n" not in line
    open_workspace(path, who="Ana").close()


@pytest.mark.skipif(os.name == "nt", reason="no kill -9")
def test_a_program_that_was_killed_holds_nothing(path):
    with another_program(path) as child:
        child.send_signal(signal.SIGKILL)
        child.wait()

        open_workspace(path, who="Ana").close()


def test_one_program_does_not_open_a_workspace_twice(workspace, path, tmp_path):
    link = tmp_path / "elsewhere" / "link.draftdesk"
    link.parent.mkdir()
    link.symlink_to(path)

    for way in (path, link):
        with pytest.raises(WorkspaceInUse, match="is open by Ana"):
            open_workspace(way, who="Ben")

    assert list(link.parent.iterdir()) == [link]
    workspace.act("Still mine", "", lambda tx: tx.update(tx.all(Source)[0])).result()


def test_a_lock_file_with_nonsense_in_it_still_says_in_use(workspace, path):
    path.with_name(f".{path.name}.lock").write_text("{nonsense")

    with pytest.raises(WorkspaceInUse, match="is open in another DraftDesk"):
        open_workspace(path, who="Ben")


def test_a_folder_that_takes_no_file_is_said_in_a_line(path, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "touch", refuse)

    with pytest.raises(CannotWrite, match=r"talks\.draftdesk cannot be opened for writing.*look only"):
        open_workspace(path, who="Ana")
    open_workspace(path, who="Ana", read_only=True).close()

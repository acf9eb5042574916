"""`kill -9` at any moment of a command: nothing that was said to be done is lost, and no file is half there.

DRAFTDESK_ROUNDS says how often each is killed (100 where it is not set).
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from draftdesk.drafting.versions import working_document
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.kit.resources import sample
from draftdesk.model.document import printed_text
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="no kill -9"),
    pytest.mark.timeout(1800),
]
ROUNDS = int(os.environ.get("DRAFTDESK_ROUNDS", "100"))
ROOT = Path(__file__).resolve().parents[2]


def started(*words: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )


def killed_after(running: subprocess.Popen[str], seconds: float) -> tuple[bool, str]:
    """Kill the process then, unless it has ended; says whether it was killed, and what it had said."""
    try:
        out, err = running.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        running.send_signal(signal.SIGKILL)
        out, err = running.communicate()
    assert running.returncode in (0, -signal.SIGKILL), err
    return running.returncode != 0, out


def seconds_of(*words: str | Path) -> float:
    begun = time.perf_counter()
    running = started(*words)
    _, err = running.communicate()
    assert running.returncode == 0, err
    return time.perf_counter() - begun


def test_an_import_is_there_whole_or_not_at_all(water, tmp_path, succeed, command):
    chance = random.Random(20171204)
    ends: Counter[str] = Counter()
    known = len(json.loads(succeed("sources", water, "--json"))["sources"])
    lines = "".join(f"- Share river {{0}}-{n} fairly among all who live along it\n" for n in range(400))
    whole = 0.0
    for n in range(ROUNDS + 1):
        paper = tmp_path / f"paper-{n}.txt"
        paper.write_text("We recommend the following:\n\n" + lines.format(n))
        words = ("-m", "draftdesk", "import", water, paper, "--json")
        if n == 0:
            whole = seconds_of(*words)
            known += 1
            continue
        was_killed, out = killed_after(started(*words), chance.uniform(0.3, 1.4) * whole)
        assert command("check", water).code == 0
        sources = json.loads(succeed("sources", water, "--json"))["sources"]
        came = [each for each in sources if each["file_name"] == paper.name]
        assert [each["snippets"] for each in came] in ([], [400])
        assert len(sources) == known + len(came)
        if out.rstrip().endswith("}") or not was_killed:
            assert came, "what was said to be stored is not there"
        ends["whole" if came else "nothing"] += 1
        known = len(sources)
        succeed("undo", water)  # the newest act, whichever it is: keeps the file small
        known -= bool(came)
        if not came:
            succeed("redo", water)
        paper.unlink()
    sys.stdout.write(f"imports: {dict(ends)}\n")
    assert min(ends["whole"], ends["nothing"]) > 0 or ROUNDS < 20


def test_a_received_version_is_there_whole_or_not_at_all(water, tmp_path, succeed, command):
    chance = random.Random(20180326)
    ends: Counter[str] = Counter()
    paper = tmp_path / "received.txt"
    line = "{n}. States shall share data on river {n} with all who live along it, in good time and free of charge.\n\n"
    paper.write_text("".join(line.format(n=n) for n in range(1, 301)))
    succeed("add-version", water, paper, "--label", "Zero draft")
    paper.write_text("".join(line.format(n=n) for n in range(301, 1, -1)))
    words = ("-m", "draftdesk", "add-version", water, paper, "--label", "Rev.1", "--json")
    whole = seconds_of(*words)
    succeed("undo", water)
    for _ in range(ROUNDS):
        was_killed, out = killed_after(started(*words), chance.uniform(0.3, 1.2) * whole)
        assert command("check", water).code == 0
        listed = json.loads(succeed("versions", water, "--json"))["versions"]
        assert [each["paragraphs"] for each in listed] in ([300], [300, 300])
        came = len(listed) == 2
        if out.rstrip().endswith("}") or not was_killed:
            assert came, "what was said to be received is not there"
        if came:
            assert json.loads(succeed("pairing", water, "--json"))["version"] == "Rev.1"
            succeed("undo", water)
        ends["whole" if came else "nothing"] += 1
    sys.stdout.write(f"received versions: {dict(ends)}\n")
    assert min(ends["whole"], ends["nothing"]) > 0 or ROUNDS < 20


STATE = """
import hashlib
from draftdesk.workspace import queries

def state(look):
    draft = queries.draft_named(look)
    rows = [
        *queries.paragraphs(look, draft.id),
        *queries.footnotes(look, draft.id),
        *queries.references(look, draft.id),
        *queries.provenance(look, draft.id),
        *queries.decisions(look, draft.id),
    ]
    return hashlib.sha256("\\n".join(map(repr, rows)).encode()).hexdigest()
"""
EDITING = """
import random, sys
from pathlib import Path
from draftdesk.drafting import composing
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.model import inline
from draftdesk.model.drafts import Role
from draftdesk.model.tree import in_order

chance = random.Random(int(sys.argv[2]))
with open_workspace(Path(sys.argv[1]), who="Ana") as workspace:
    look = workspace.look()
    draft = queries.draft_named(look)
    print(look.content_version(), state(look), flush=True)
    for n in range(100_000):
        body = [each for each in in_order(queries.paragraphs(look, draft.id)) if each.role is Role.SUB_PARAGRAPH]
        one, other = chance.sample(body, 2)
        words = len(inline.plain(one.text))
        kind = chance.choice(("edit", "split", "merge", "note", "point", "delete", "insert"))

        def work(tx):
            match kind:
                case "edit":
                    composing.edit(tx, one.id, f"Edited {n} words about shared water")
                case "split" if words > 4:
                    composing.split(tx, one.id, words // 2)
                case "merge" if len(body) > 20:
                    composing.merge(tx, one.id, other.id)
                case "note":
                    composing.add_footnote(tx, one.id, 0, f"See {n}.")
                case "point":
                    composing.add_reference(tx, one.id, 0, other.id)
                case "delete" if len(body) > 20:
                    composing.delete(tx, one.id)
                case _:
                    composing.insert_paragraph(
                        tx, draft, f"New {n}", role=Role.SUB_PARAGRAPH, parent_id=one.parent_id, after=one.id
                    )

        workspace.act(kind, "Compose", work).result()
        print(look.content_version(), state(look), flush=True)
"""


def test_every_edit_that_was_acknowledged_is_there(water, tmp_path, succeed, command):
    """The draft is what the last acknowledgement said it was, or one act further, which undo takes back to that."""
    known: dict[str, Callable[[Look], str]] = {}
    exec(STATE, known)
    state = known["state"]
    succeed("import", water, sample() / "session-summary.docx", sample() / "report.md")
    succeed("assemble", water)
    script = tmp_path / "editing.py"
    script.write_text(STATE + EDITING)
    chance = random.Random(20180205)
    acknowledged = further = 0
    for n in range(ROUNDS):
        running = started(script, water, n)
        assert running.stdout is not None
        first = running.stdout.readline()
        was_killed, out = killed_after(running, chance.uniform(0.0, 0.8))
        assert was_killed
        lines = (first + out).split("\n")[:-1]  # a line that was cut short promised nothing
        acknowledged += len(lines) - 1
        version, expected = lines[-1].split()
        with open_workspace(water, who="Ana") as workspace:
            now = workspace.look().content_version()
            assert now in (int(version), int(version) + 1)
            if now > int(version):
                further += 1
                workspace.undo().result()
            assert state(workspace.look()) == expected
        assert command("check", water).code == 0, command("check", water)
    sys.stdout.write(f"{acknowledged} acts acknowledged, {further} more were done\n")
    assert acknowledged > ROUNDS


def test_an_export_is_there_whole_or_not_at_all(water, tmp_path, succeed, command):
    succeed("import", water, sample() / "session-summary.docx", sample() / "report.md")
    succeed("assemble", water)
    succeed("freeze", water, "--label", "Zero draft")
    with open_workspace(water, who="", read_only=True) as workspace:
        look = workspace.look()
        document = working_document(look, queries.draft_named(look))
    expected = [" ".join(printed_text(document, each.text).split()) for each in document.paragraphs]
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / "draft.docx"
    words = ("-m", "draftdesk", "export", water, "--sources", "--out", target, "--force")
    whole = seconds_of(*words)
    chance = random.Random(20180312)
    ends: Counter[str] = Counter()
    for n in range(ROUNDS):
        there_before = n % 2 == 0
        if there_before:
            target.write_bytes(b"old")
        else:
            target.unlink(missing_ok=True)
        was_killed, out = killed_after(started(*words), chance.uniform(0.4, 1.05) * whole)
        content = target.read_bytes() if target.exists() else b""
        if content in (b"", b"old"):
            assert (content == b"old") == there_before
            assert "wrote" not in out
            assert was_killed
            ends["old"] += 1
        else:
            said = "\n".join(" ".join(each.text.split()) for each in docx.Document(str(target)).paragraphs)
            assert all(line in said for line in expected)
            ends["new"] += 1
        assert command("check", water).code == 0
    left = [each for each in folder.iterdir() if each != target]
    assert all(each.name.startswith(".draft-") for each in left)
    for each in left:  # a day later
        os.utime(each, (time.time() - 100_000,) * 2)
    succeed("export", water, "--out", target, "--force")
    assert list(folder.iterdir()) == [target]
    sys.stdout.write(f"exports: {dict(ends)}, {len(left)} unfinished files left\n")
    assert min(ends["old"], ends["new"]) > 0 or ROUNDS < 20

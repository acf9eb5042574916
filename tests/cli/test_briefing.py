"""draftdesk brief: two texts in, a Word file out, with what is watched from the line, a file, or the workspace."""

import docx
import pytest

from draftdesk.drafting.comparing import compared, text_of_label
from draftdesk.drafting.remarking import add_remark, of_version
from draftdesk.drafting.watching import add_watch
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.kit.jobs import silent
from draftdesk.model.remarking import Stance, anchor_of
from draftdesk.workspace import queries

OLD = "1. States will protect every spring and well.\n\n2. Migrants have access to water wherever they are.\n"
NEW = "1. States may protect every spring and well.\n\n2. Migrants have full access to water wherever they are.\n"


@pytest.fixture
def texts(tmp_path):
    a, b = tmp_path / "zero.md", tmp_path / "rev1.md"
    a.write_text(OLD)
    b.write_text(NEW)
    return a, b


def rows(path):
    table = docx.Document(str(path)).tables[0]
    return [[cell.text for cell in row.cells] for row in table.rows][1:]


def test_what_is_watched_can_be_typed(texts, succeed, tmp_path):
    said = succeed("brief", *texts, "--watch", "migrants", "--out", tmp_path / "brief.docx")

    assert "1 change touches the watch list" in said
    assert said.endswith(f"wrote {tmp_path / 'brief.docx'}\n")
    (row,) = rows(tmp_path / "brief.docx")
    assert row[:3] == [
        "2",
        "Migrants have access to water wherever they are.",
        "Migrants have full access to water wherever they are.",
    ]


def test_what_is_watched_twice_is_told_once(texts, succeed, tmp_path):
    (tmp_path / "list.txt").write_text("Migrants\n", "utf-8")
    listed = "--watch", "migrants", "--watch-list", tmp_path / "list.txt"
    said = succeed("brief", *texts, *listed, "--out", tmp_path / "brief.docx")
    assert said.casefold().count("migrants") == 1


def test_what_is_watched_can_stand_in_a_file(texts, succeed, tmp_path):
    (tmp_path / "list.txt").write_text("# ours\nsprings\nparagraph: 2\tour red line\n")

    succeed("brief", *texts, "--watch-list", tmp_path / "list.txt", "--out", tmp_path / "brief.docx")

    (row,) = rows(tmp_path / "brief.docx")
    assert "our red line" in row[3]


def test_without_a_list_the_weightiest_changes_are_shown(texts, succeed, tmp_path):
    succeed("brief", *texts, "--out", tmp_path / "brief.docx", "--author", "Ana", "--date", "2018-03-26T22:05")

    word = docx.Document(str(tmp_path / "brief.docx"))
    assert [row[0] for row in rows(tmp_path / "brief.docx")] == ["1", "2"]
    assert word.core_properties.author == "Ana"
    assert "Made: 2018-03-26, 22:05 UTC" in [each.text for each in word.paragraphs]


def test_of_a_workspace_the_list_the_dates_and_the_remarks_come_from_there(water, texts, succeed, tmp_path):
    for label, date, file in (("Zero draft", "5 February", texts[0]), ("Rev.1", "26 March", texts[1])):
        succeed("add-version", water, file, "--label", label, "--date", date)
    with open_workspace(water, who="Ana") as workspace:
        look = workspace.look()
        (draft,) = queries.drafts(look)
        sides = [of_version(each) for each in queries.versions(look, draft.id)]
        found = compared(*(text_of_label(look, each, None, silent) for each in ("Zero draft", "Rev.1")), silent)
        at = next(n for n, each in enumerate(found.comparison.changes) if any(s.text == "full " for s in each.segments))

        def work(tx):
            add_watch(tx, "migrants")
            add_remark(tx, *sides, anchor_of(found.comparison, at), "We want more", Stance.OPPOSE, files={})

        workspace.act("Remark", "Compare", work).result()

    both = f"{water}#Zero draft", f"{water}#Rev.1"
    succeed("brief", *both, "--remarks", "--out", tmp_path / "with.docx")
    succeed("brief", *both, "--out", tmp_path / "without.docx")

    (row,) = rows(tmp_path / "with.docx")
    assert row[3].endswith("Remark: Oppose: We want more")
    assert "We want more" not in rows(tmp_path / "without.docx")[0][3]
    front = [each.text for each in docx.Document(str(tmp_path / "with.docx")).paragraphs]
    assert any(each.startswith("From: Zero draft") and each.endswith("5 February") for each in front)
    assert any(each.startswith("To: Rev.1") and each.endswith("26 March") for each in front)


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--out", "brief.pdf"), "written as .docx"),
        (("--out", "brief.docx", "--watch", "…"), "no letter"),
        (("--out", "brief.docx", "--watch-list", "none.txt"), "does not exist"),
        (("--out", "brief.docx", "--remarks"), "--remarks is for a workspace"),
        (("--out", "brief.docx", "--draft", "compact"), "--draft is for a workspace"),
        (("--out", "brief.docx", "--date", "tomorrow"), "is no date"),
        (("--out", "gone/brief.docx"), "gone"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(texts, command, tmp_path, monkeypatch, words, complaint):
    monkeypatch.chdir(tmp_path)

    said = command("brief", *texts, *words)

    assert (said.code, said.out) == (1, "")
    assert complaint in said.err
    assert said.err.count("\n") == 1
    assert sorted(each.name for each in tmp_path.iterdir()) == ["rev1.md", "zero.md"]


def test_nothing_is_replaced_unless_asked(texts, command, tmp_path):
    (tmp_path / "brief.docx").write_text("mine")

    assert command("brief", *texts, "--out", tmp_path / "brief.docx").code == 1
    assert (tmp_path / "brief.docx").read_text() == "mine"
    assert command("brief", *texts, "--out", tmp_path / "brief.docx", "--force").code == 0
    assert rows(tmp_path / "brief.docx")

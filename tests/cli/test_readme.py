"""The README's tour, typed as it stands."""

import shlex
import shutil
from html import escape
from pathlib import Path

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from draftdesk.cli import main
from draftdesk.drafting.comparing import text_of_file
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import Part

PROJECT = Path(__file__).resolve().parents[2]


def tour() -> list[list[str]]:
    """The words of each command of the tour, comments off."""
    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    section = text.split("## The same from the command line")[1].split("\n## ")[0]
    lines = [line.strip() for line in section.splitlines() if line.startswith("    draftdesk ")]
    return [shlex.split(line, comments=True)[1:] for line in lines]


def printed(paper: Path, target: Path) -> None:
    """What somebody else makes of the draft: each paragraph reworded at its end, the annex left out."""
    style = ParagraphStyle("text", fontName="Helvetica", fontSize=11, leading=14, spaceAfter=8)
    text = text_of_file(paper, silent).text
    lines = [f"{each.number} {each.text} as agreed".strip() for each in text.passages if each.part is Part.BODY]
    SimpleDocTemplate(str(target)).build([Paragraph(escape(line), style) for line in lines])


def test_every_line_of_the_tour_works_and_shows_something(tmp_path, monkeypatch, capsys):
    if not (PROJECT / "README.md").is_file():
        pytest.skip("the README is not beside these tests")
    shutil.copytree(PROJECT / "drafts", tmp_path / "drafts")
    monkeypatch.chdir(tmp_path)
    commands = tour()
    assert len(commands) >= 10
    for words in commands:
        for name in words:
            if name.endswith(".pdf") and not Path(name).exists():
                printed(Path("zero-draft.docx"), Path(name))
        assert main(words) == 0, words
        said = capsys.readouterr()
        assert said.out.strip(), words
        assert not said.err, words
    assert {"water.draftdesk", "zero-draft.docx", "coverage.csv"} <= {path.name for path in tmp_path.iterdir()}

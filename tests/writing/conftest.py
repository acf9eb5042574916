import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import strategies as st
from lxml import etree

from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph, SourceLine
from draftdesk.model.drafts import Relation, Role

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Written:
    """A Word file as a person sees it: its lines with their styles, and its footnotes by the number that shows."""

    lines: list[tuple[str, str]]
    footnotes: dict[str, str]

    @property
    def texts(self) -> list[str]:
        return [text for _, text in self.lines]


def _pieces(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    for run in root.iter(f"{W}r"):
        style = run.find(f"{W}rPr/{W}rStyle")
        is_mark = style is not None and style.get(f"{W}val") == "FootnoteReference"
        said = ""
        for child in run:
            if child.tag == f"{W}t":
                said += child.text or ""
            said += {f"{W}tab": "\t", f"{W}br": "\n"}.get(child.tag, "")
        yield run, f"[{said}]" if is_mark and said else said


def _read(path: Path) -> Written:
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        body = etree.fromstring(archive.read("word/document.xml"))[0]
        notes = archive.read("word/footnotes.xml") if "word/footnotes.xml" in archive.namelist() else None
    counted = 0
    shown: dict[str, str] = {}
    lines = []
    for paragraph in body.iter(f"{W}p"):
        text = ""
        for run, said in _pieces(paragraph):
            reference = run.find(f"{W}footnoteReference")
            if reference is not None and reference.get(f"{W}customMarkFollows"):
                mark = next(each for each in run.itersiblings(f"{W}r"))
                shown[reference.get(f"{W}id")] = mark.findtext(f"{W}t") or ""
            elif reference is not None:
                counted += 1
                shown[reference.get(f"{W}id")] = str(counted)
                said = f"[{counted}]"
            text += said
        lines.append((paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val"), text))
    footnotes = {}
    for note in etree.fromstring(notes) if notes is not None else ():
        if note.get(f"{W}type") is None:
            _, _, *said = (text for _, text in _pieces(note))
            footnotes[shown.pop(note.get(f"{W}id"))] = "".join(said)
    assert not shown, "a reference without its footnote"
    return Written(lines, footnotes)


@pytest.fixture(scope="session")
def read_word() -> Callable[[Path], Written]:
    return _read


@pytest.fixture(scope="session")
def part_of() -> Callable[[Path, str], etree._Element]:
    def part(path: Path, name: str) -> etree._Element:
        with ZipFile(path) as archive:
            return etree.fromstring(archive.read(name))

    return part


def _inline_texts() -> st.SearchStrategy[str]:
    marks = ["*", "**", "^", "~", "\\", "[^n0]", "[^n1]", "[^none]", "{ref:r0}", "{ref:r1}", "{ref:r2}", "{ref:none}"]
    words = [
        "Decides",
        " ",
        "<b>&amp;</b>",
        "]]>",
        "[agreed]",
        "الهجرة",
        " IOM ",
        "移民",
        "👩‍👩‍👧",
        "\x00\x0b",
        "\t",
        "\n",
        "\ud800",
    ]
    chunk = st.sampled_from(marks + words) | st.text(st.characters(exclude_characters="\r"), max_size=6)
    return st.lists(chunk, max_size=7).map("".join)


@st.composite
def _documents(draw: st.DrawFn) -> Document:
    texts = _inline_texts()
    numbers = st.sampled_from(["", "", "1.", "12 bis.", "(a)", "II.", "Objective 5:", "1-", " ", "<&>"])
    count = draw(st.integers(0, 5))
    paragraphs = tuple(
        PrintedParagraph(
            id=f"p{place}",
            role=draw(st.sampled_from(Role)),
            text=draw(texts),
            number=draw(numbers),
            depth=draw(st.integers(0, 5)),
            parent_id=draw(st.sampled_from([None, "p0", "p1", "p9"])),
            language=draw(st.sampled_from(["", "", "ar", "zh", "fr", "no such"])),
        )
        for place in range(count)
    )
    notes = tuple(
        PrintedFootnote(id=f"n{place}", paragraph_id="p0", number=number, text=draw(texts))
        for place, number in enumerate(draw(st.permutations([1, 2]) | st.just([7, 8])))
    )
    return Document(
        title=draw(st.sampled_from(["", "Zero & <draft>", "x" * 300])),
        symbol=draw(st.sampled_from(["", "A/CONF.231/3"])),
        handling=draw(st.sampled_from(["", "For delegations only"])),
        language=draw(st.sampled_from(["en", "ar", "zh", "fr", ""])),
        paragraphs=paragraphs,
        footnotes=notes,
        targets=(("r0", "1"), ("r1", "12 (a)"), ("r2", "Objective 5")),
        links=(("r0", "p0"), ("r1", "p1"), ("r2", "nowhere")),
    )


@pytest.fixture(scope="session")
def documents() -> st.SearchStrategy[Document]:
    """Any document: marks that are never closed, hostile characters, every script, numbers out of order."""
    return _documents()


@pytest.fixture
def draft() -> Document:
    """A small draft with one of everything."""
    paragraphs = (
        PrintedParagraph(id="h", role=Role.HEADING_1, number="II.", text="Commitments", depth=1),
        PrintedParagraph(id="o", role=Role.HEADING_3, number="Objective 5:", text="Pathways", depth=3, parent_id="h"),
        PrintedParagraph(id="pp", role=Role.PREAMBULAR, text="*Reaffirming* the Declaration,[^n1]", parent_id="h"),
        PrintedParagraph(
            id="p12", role=Role.OPERATIVE, number="12.", text="We commit to H~2~O and m^2^:", parent_id="o"
        ),
        PrintedParagraph(id="c", role=Role.CHAPEAU, text="We will draw from these actions:", parent_id="p12"),
        PrintedParagraph(
            id="a", role=Role.SUB_PARAGRAPH, number="(a)", depth=1, text="Act on paragraph {ref:r1};", parent_id="c"
        ),
        PrintedParagraph(
            id="i",
            role=Role.SUB_PARAGRAPH,
            number="(i)",
            depth=2,
            text="Act on paragraph {ref:r2}, [subject to **review**].[^n2]",
            parent_id="a",
        ),
        PrintedParagraph(id="ar", role=Role.OPERATIVE, number="13.", language="ar", text="نلتزم (A/RES/73/195) بهذا."),
    )
    return Document(
        title="Global Compact",
        label="Zero draft",
        symbol="A/CONF.231/L.1",
        date="5 February 2018",
        time="3 p.m.",
        place="Conference Room 4",
        handling="For delegations only",
        paragraphs=paragraphs,
        footnotes=(
            PrintedFootnote(id="n1", paragraph_id="pp", number=1, text="Resolution 71/1, *annex*."),
            PrintedFootnote(id="n2", paragraph_id="i", number=2, text="See paragraph {ref:r1}."),
        ),
        targets=(("r1", "12"), ("r2", "12 (a)")),
        links=(("r1", "p12"), ("r2", "a")),
        sources=(
            SourceLine(
                paragraph_id="i",
                reference="TS3/h/4",
                source_title="Summary of the third session",
                contributors=("European Union", "Mexico"),
                quoted="=review the pathways | <now>",
                relation=Relation.ADAPTED,
                reason="shortened",
                page=7,
            ),
            SourceLine(
                paragraph_id="p12",
                reference="TS1/a/1",
                source_title="Statement",
                contributors=(),
                quoted="تعزيز الحماية",
                relation=Relation.VERBATIM,
            ),
        ),
        sources_left_out=3,
        sources_note="Named by group.",
    )


_ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.errors import CannotWrite
from draftdesk.writing.{module} import {function}

words = " ".join(str(number) for number in range(20_000))
document = Document(title="T", paragraphs=(PrintedParagraph(id="p", role=Role.OPERATIVE, text=words),))
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    {function}(document, Path(sys.argv[1]), overwrite=True)
except CannotWrite as error:
    print(error)
"""


@pytest.fixture
def write_on_a_full_disk() -> Callable[[str, str, Path], str]:
    """What a writer says when the disk takes no more than 4,096 bytes of its file."""

    def write(module: str, function: str, target: Path) -> str:
        pytest.importorskip("resource")
        script = _ON_A_FULL_DISK.format(module=module, function=function)
        root = Path(__file__).parents[2]
        ran = subprocess.run(
            [sys.executable, "-B", "-c", script, str(target)],
            env={"PYTHONPATH": str(root / "src")},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert ran.stderr == ""
        return ran.stdout

    return write

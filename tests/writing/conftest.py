import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import strategies as st
from lxml import etree

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import Change, Comparison, Look, Mark, Part, Passage, SegmentKind
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph, SourceLine
from draftdesk.model.drafts import Relation, Role

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "pairs"
DAMS = "Remove every small dam that blocks the passage of fish"
RIVERS = "Protect rivers and lakes, the wetlands beside them and the springs that feed them."
WELLS = "Sink wells where the water table allows it, and keep them clean at all times."
FARMS = "Support farmers who keep hedges, ponds and meadows along their fields and paths."
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
                shown[reference.get(f"{W}id")] = run.findtext(f"{W}t") or ""
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


def _one_of_each() -> tuple[list[Passage], list[Passage]]:
    """Two texts with every kind of change, a table, footnotes, three scripts, and words that look like markup."""

    def cell(column: int, text: str) -> Passage:
        return Passage(text=text, part=Part.TABLE, cell=(0, 1, column))

    def note(number: str, text: str) -> Passage:
        return Passage(text=text, part=Part.FOOTNOTE, number=number)

    a = [
        Passage(text="Water", level=1),
        Passage(text="Recalling what was said of water in 2010 and since,", marks=(Mark(0, 9, Look.ITALIC),)),
        Passage(number="1.", text=f"{DAMS}, and report on it by 2025;"),
        Passage(number="2.", text=RIVERS),
        Passage(number="3.", text=f"{WELLS} {FARMS}"),
        Passage(number="4.", text="States shall share what they know, by 1 May 2024.", marks=(_called(33, "1"),)),
        Passage(text="Land & <b>soil</b>", level=1),
        Passage(number="5.", text="Rest the soil every seventh year where that is the custom of the place."),
        Passage(number="6.", text="Welcome the rain that falls on fields, on roofs and on roads;"),
        Passage(number="7.", text="Store it for the dry months, in cisterns as of old or in ponds;"),
        Passage(number="8.", text="=HYPERLINK({++no++}) <script>alert(1)</script> is *quite* gone [^1] here | there"),
        cell(0, "Rivers of the north"),
        cell(1, "Some 12 per cent"),
        Passage(text="تؤكد من جديد أن للجميع الحق في المياه النظيفة والصرف الصحي دون تمييز"),
        Passage(text="各国应当保护河流和湖泊，并在2024年之前提出报告。"),
        Passage(text="A line\nthat breaks, and a tab\tin it", marks=(Mark(0, 6, Look.UNDERLINE),)),
        note("1", "See resolution 64/292 on the human right to water."),
    ]
    b = [
        Passage(text="Water", level=1),
        Passage(text="Recalling what was said of water in 2010 and since,", marks=(Mark(0, 9, Look.BOLD),)),
        Passage(number="1.", text=RIVERS),
        Passage(number="2.", text=WELLS),
        Passage(number="3.", text=FARMS),
        Passage(
            number="4.",
            text="States should share what they know by 1 June 2025.",
            marks=(_called(34, "1"), _called(50, "2")),
        ),
        Passage(text="Land & <b>soil</b>", level=1),
        Passage(number="5.", text="Rest the soil every seventh year where that is the custom of the place."),
        Passage(
            number="6.",
            text="Welcome the rain that falls on fields, on roofs and on roads; Store it for the dry months, in "
            "cisterns as of old or in ponds;",
        ),
        Passage(number="7.", text="Ask the Secretary-General to report on all of this to the Assembly."),
        Passage(number="8.", text=f"{DAMS}, and report on it every year;"),
        cell(0, "Rivers of the south"),
        cell(1, "Some 15 per cent"),
        Passage(text="تؤكد من جديد أن للجميع الحق في المياه المأمونة والصرف الصحي دون أي تمييز"),
        Passage(text="各国须保护河流和湖泊，并在2025年之前提出报告。"),
        Passage(text="A line\nthat breaks, and one tab\tin it"),
        note("1", "See resolution 64/292 on the human right to water and sanitation."),
        note("2", "A note that is new."),
    ]
    return a, b


def _called(at: int, number: str) -> Mark:
    return Mark(at, at, Look.FOOTNOTE, number)


@pytest.fixture(scope="session")
def one_of_each() -> Comparison:
    return compare(*_one_of_each())


def _real(name: str) -> Comparison:
    from draftdesk.reading.texts import read_text

    files = [next((PAIRS / name).glob(f"{side}.*")) for side in "ab"]
    return compare(*(read_text(file.read_bytes(), file.name, silent).text.passages for file in files))


REAL = sorted(folder.name for folder in PAIRS.glob("*")) if PAIRS.is_dir() else []


@pytest.fixture(scope="session", params=["one of each", "swapped", "nothing", *REAL])
def any_comparison(request: pytest.FixtureRequest) -> Comparison:
    """A comparison made by hand, its two texts the other way round, two empty ones, and versions of real documents."""
    match request.param:
        case "one of each":
            return compare(*_one_of_each())
        case "swapped":
            a, b = _one_of_each()
            return compare(b, a)
        case "nothing":
            return compare([], [])
        case name:
            return _real(name)


_CHUNKS = ["shall ", "should ", "12 ", "{++", "--}", "<<}", "<del>", "</p>", "&amp;", "*", "_", "|", "\\", "[^1]", "=1"]
_CHUNKS += ["水", "حق "]


@st.composite
def _passages(draw: st.DrawFn) -> list[Passage]:
    words = st.sampled_from(_CHUNKS) | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=5)
    found = []
    for _ in range(draw(st.integers(0, 5))):
        text = "".join(draw(st.lists(words, min_size=1, max_size=6))).replace("¶", "") or "水"
        places = st.integers(0, len(text))
        marks = []
        for look in draw(st.lists(st.sampled_from(Look), max_size=3)):
            start, end = sorted((draw(places), draw(places)))
            marks.append(
                Mark(start, start if look is Look.FOOTNOTE else end, look, "7" if look is Look.FOOTNOTE else "")
            )
        number = draw(st.sampled_from(["", "1.", "(a)", "12 bis.", "-", "<&>"]))
        found.append(
            Passage(text=text, number=number, marks=tuple(marks), level=draw(st.sampled_from([0, 0, 0, 1, 9])))
        )
    return found


@pytest.fixture(scope="session")
def comparisons() -> st.SearchStrategy[Comparison]:
    """Any comparison of small texts: hostile words, looks that overlap, numbers that mean nothing."""
    return st.builds(compare, _passages(), _passages())


@pytest.fixture(scope="session")
def arrivals() -> Callable[[Comparison], list[Change]]:
    """The changes in reading order, each once."""
    return lambda found: [found.changes[step.change] for step in found.steps if not step.left]


@pytest.fixture(scope="session")
def words_of() -> Callable[[Change, SegmentKind], str]:
    """What the segments of one kind say, breaks of paragraphs apart."""
    return lambda change, kind: "".join(each.text for each in change.segments if each.kind is kind)

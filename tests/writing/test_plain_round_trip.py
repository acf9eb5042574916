"""The tracked changes between two texts without Word files, read again: before them stands A, after them B."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import ChangeKind, Look, Mark, Part, Passage, Text
from draftdesk.ooxml.package import Package
from draftdesk.reading.texts import Revisions, read_text
from draftdesk.writing.tracked import tracked

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "pairs"
FOLDERS = sorted(each for each in PAIRS.glob("*") if each.is_dir() and not each.name.startswith("word-"))
RIVERS = "Protect rivers and lakes, the wetlands beside them and the springs that feed them."
WELLS = "Sink wells where the water table allows it, and keep them clean at all times."
FARMS = "Support farmers who keep hedges, ponds and meadows along their fields and paths."


@dataclass(frozen=True)
class One:
    text: Text
    package: Package | None = None


def calling(words: str, *numbers: str) -> Passage:
    return Passage(text=words, marks=tuple(Mark(8 + n, 8 + n, Look.FOOTNOTE, each) for n, each in enumerate(numbers)))


def note(number: str, words: str) -> Passage:
    return Passage(text=words, number=number, part=Part.FOOTNOTE)


def text(*passages: Passage) -> One:
    return One(Text(name="a.pdf", passages=passages, language="en"))


def joined(passage: Passage) -> Passage:
    """With looks that go on behind white space as one, as Word has them."""
    marks: list[Mark] = []
    for mark in passage.marks:
        last = next((n for n, each in enumerate(marks) if each.look is mark.look and mark.end > mark.start), None)
        if last is not None and not passage.text[marks[last].end : mark.start].strip():
            marks[last] = replace(marks[last], end=mark.end)
        else:
            marks.append(mark)
    return replace(passage, marks=tuple(marks))


def came_back(a, b, base):
    """What differs between either side and what is read of the tracked file."""
    made = tracked(
        compare(a.text.passages, b.text.passages),
        a,
        b,
        base=base,
        author="A. Reader",
        date=datetime(2026, 3, 1, tzinfo=UTC),
        live_numbers=False,
        moves=True,
        progress=silent,
    )
    assert made.exact
    assert made.rewritten == ()
    found = []
    for side, revisions in ((a, Revisions.REJECTED), (b, Revisions.ACCEPTED)):
        read = read_text(made.content, "redline.docx", silent, revisions=revisions).text
        before = tuple(map(joined, side.text.passages))
        found += [
            (str(revisions), [before[n] for n in change.a], [read.passages[n] for n in change.b])
            for change in compare(before, tuple(map(joined, read.passages))).changes
            if change.kind is not ChangeKind.UNCHANGED or change.renumbered or change.formatting
        ]
    return found


either_base = pytest.mark.parametrize("base", ["a", "b"])


@either_base
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_real_pairs_come_back_with_every_number(folder, base):
    a, b = (next(folder.glob(f"{side}.*")) for side in "ab")
    sides = [read_text(file.read_bytes(), file.name, silent) for file in (a, b)]
    assert came_back(*sides, base) == []


NOTED = {
    "counted": (calling(RIVERS, "1"), calling(WELLS, "2"), note("1", "First."), note("2", "Second.")),
    "with an asterisk between": (
        calling(RIVERS, "1", "*"),
        calling(WELLS, "2"),
        note("1", "First."),
        note("*", "Issued again."),
        note("2", "Second."),
    ),
    "from the fourth on": (calling(RIVERS, "4"), calling(WELLS, "5"), note("4", "Fourth."), note("5", "Fifth.")),
    "called and not there": (calling(RIVERS, "1"), calling(WELLS, "2"), note("2", "Second.")),
    "there and not called": (
        calling(RIVERS, "1"),
        Passage(text=WELLS),
        note("0", "Nobody calls it."),
        note("1", "First."),
        note("9", "Nor this one."),
    ),
    "called twice": (calling(RIVERS, "1"), calling(WELLS, "1"), note("1", "First.")),
    "begun anew": (calling(RIVERS, "1"), calling(WELLS, "1"), note("1", "First."), note("1", "First again.")),
    "of two paragraphs": (
        calling(RIVERS, "*"),
        Passage(text=WELLS),
        note("*", "First."),
        Passage(text="It goes on.", part=Part.FOOTNOTE),
    ),
    "nothing but a note": (note("3", "All there is."),),
    "right to left": (calling("حماية الأنهار والبحيرات والأراضي الرطبة", "٤"), note("٤", "انظر المرفق.")),
}


@either_base
@pytest.mark.parametrize("other", NOTED)
@pytest.mark.parametrize("one", NOTED)
def test_notes_keep_their_numbers_whatever_word_would_count(one, other, base):
    a, b = text(*NOTED[one]), text(*NOTED[other], Passage(text=FARMS))
    assert came_back(a, b, base) == []

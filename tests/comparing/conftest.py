"""A tiny notation: paragraphs between bars, their numbers in front; changes as [-gone-] and {+new+}."""

import re

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.model.comparison import Comparison, Passage, SegmentKind

NUMBER = re.compile(r"(\d+(?: bis)?\.|\([a-z]+\)) (.*)", re.DOTALL)
MARKS = {SegmentKind.EQUAL: "{}", SegmentKind.DELETE: "[-{}-]", SegmentKind.INSERT: "{{+{}+}}"}


def passages(notation: str) -> list[Passage]:
    """'12. States act | More text': two passages, the first with a number."""
    found = []
    for text in notation.split(" | ") if notation else []:
        number = NUMBER.fullmatch(text)
        found.append(Passage(number=number[1], text=number[2]) if number else Passage(text=text))
    return found


def told(comparison: Comparison) -> list[str]:
    """Each change in a line: 'edited 0→0: States [-shall-]{+should+} act'."""
    lines = []
    for change in comparison.changes:
        places = [",".join(map(str, side)) for side in (change.a, change.b)]
        words = "".join(MARKS[each.kind].format(each.text.replace("\n", "¶")) for each in change.segments)
        lines.append(f"{change.kind} {'→'.join(places)}: {words}")
    return lines


@pytest.fixture
def compared():
    return lambda a, b: compare(passages(a), passages(b))


@pytest.fixture
def changes():
    """What is told of two texts, what did not change left out."""
    return lambda a, b: [line for line in told(compare(passages(a), passages(b))) if not line.startswith("unchanged")]


@pytest.fixture
def listed():
    return told


@pytest.fixture
def only(compared):
    """The one change between two texts of a paragraph each."""

    def found(a, b):
        (change,) = compared(a, b).changes
        return change

    return found

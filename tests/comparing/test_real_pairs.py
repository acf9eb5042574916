"""Versions of real documents, compared."""

from pathlib import Path

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import ChangeKind, Part, Passage, SegmentKind, Substance, text_of
from draftdesk.reading.sources import read

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "pairs"
NAMES = sorted(folder.name for folder in PAIRS.glob("*")) if PAIRS.is_dir() else []

pytestmark = pytest.mark.skipif(not NAMES, reason="the real documents are not here")


def passages(file):
    reading = read(file.read_bytes(), file.name, silent)
    return [
        Passage(
            text=block.text,
            number=block.number if any(c.isalnum() for c in block.number) else "",
            level=block.level,
            part=Part.BODY if block.table is None else Part.TABLE,
            cell=None if block.table is None else (block.table, block.row or 0, block.column or 0),
        )
        for block in reading.blocks
    ]


def comparison_of(name):
    return compare(*(passages(next((PAIRS / name).glob(f"{side}.*"))) for side in "ab"))


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_either_version_is_lost_or_made_up(name):
    found = comparison_of(name)

    assert sorted(at for change in found.changes for at in change.a) == list(range(len(found.a)))
    assert sorted(at for change in found.changes for at in change.b) == list(range(len(found.b)))
    for change in found.changes:
        for passages_, places, left_out in ((found.a, change.a, "insert"), (found.b, change.b, "delete")):
            assert "".join(each.text for each in change.segments if each.kind != left_out) == text_of(passages_, places)


def test_editorial_corrections_are_small_edits_only():
    found = comparison_of("paris-editorial-corrections")
    words = [
        len(each.text.split())
        for change in found.changes[1:]  # the first line says which edition it is
        for each in change.segments
        if each.kind is not SegmentKind.EQUAL
    ]

    assert {change.kind for change in found.changes} == {ChangeKind.UNCHANGED, ChangeKind.EDITED}
    assert max(words) <= 3
    assert found.counts.unchanged >= 170


def test_of_one_text_extracted_twice_next_to_nothing_differs_in_substance():
    found = comparison_of("same-text-two-extractions")
    grave = [
        each
        for change in found.changes
        if change.kind not in {ChangeKind.DELETED, ChangeKind.INSERTED}
        for each in change.segments
        if each.substance is Substance.SUBSTANTIVE
    ]

    assert found.counts.inserted == 0
    assert sum(len(each.text.split()) for each in grave) < 60


def test_references_of_a_long_resolution_follow_their_paragraphs():
    found = comparison_of("resolution-oceans")

    assert found.counts.renumbered > 300
    assert found.counts.consequential >= 7
    assert not any("reference not updated" in change.reasons for change in found.changes)


def test_arabic_vowel_marks_are_editorial():
    found = comparison_of("resolution-right-to-development-arabic")

    assert found.counts.editorial >= 20
    assert found.counts.edited > found.counts.inserted + found.counts.deleted

"""Bullets, which nobody counts: they come from a list of the marked file that has the same, and are typed elsewhere."""

import re
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from tests.oracles.drafts import Draft, Para, Words, word_file
from tests.oracles.structure import faults

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.reading.texts import Revisions, read_text
from draftdesk.writing.tracked import tracked

RIVERS = "Protect rivers and lakes, the wetlands beside them and the springs that feed them."
WELLS = "Sink wells where the water table allows it, and keep them clean at all times."
FARMS = "Support farmers who keep hedges, ponds and meadows along their fields and paths."


def file(*lines: tuple[str, str]) -> bytes:
    document, made = docx.Document(), BytesIO()
    for text, style in lines:
        document.add_paragraph(text, style=style)
    document.save(made)
    return made.getvalue()


FEW = file((RIVERS, "Normal"), (WELLS, "List Bullet"))
MANY = file((RIVERS, "List Bullet"), (WELLS, "List Bullet"), (FARMS, "List Bullet"))


def without_lists(content: bytes) -> bytes:
    """The file without its part for lists, as Word writes one that never had any."""
    kept = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(kept, "w") as new:
        for name in old.namelist():
            if name != "word/numbering.xml":
                said = rb"<(Override|Relationship) [^>]*numbering\.xml[^>]*/>"
                new.writestr(name, re.sub(said, b"", old.read(name)))
    return kept.getvalue()


def laid(sides, base, *, live_numbers=False):
    return tracked(
        compare(*(side.text.passages for side in sides)),
        *sides,
        base=base,
        author="A. Reader",
        date=datetime(2026, 3, 1, tzinfo=UTC),
        live_numbers=live_numbers,
        moves=True,
        progress=silent,
    )


@pytest.mark.parametrize("base", ["a", "b"])
@pytest.mark.parametrize("files", [(FEW, MANY), (MANY, FEW)])
def test_what_becomes_a_bullet_joins_the_list_that_has_it(files, base):
    sides = [read_text(content, f"{name}.docx", silent) for content, name in zip(files, "ab", strict=True)]
    made = laid(sides, base)
    assert made.exact
    for side, revisions in zip(sides, (Revisions.REJECTED, Revisions.ACCEPTED), strict=True):
        read = read_text(made.content, "redline.docx", silent, revisions=revisions)
        assert read.text.passages == side.text.passages
        assert all("•" not in (unit.text or "") for unit in read.package.units())


@pytest.mark.parametrize("live_numbers", [False, True])
@pytest.mark.parametrize("base", ["a", "b"])
def test_a_bullet_comes_with_its_list_into_a_file_that_has_none(base, live_numbers):
    without = without_lists(word_file(Draft((Para((Words(RIVERS),)), Para((Words(WELLS),))))))
    files = (without, MANY) if base == "a" else (MANY, without)
    sides = [read_text(content, f"{name}.docx", silent) for content, name in zip(files, "ab", strict=True)]
    made = laid(sides, base, live_numbers=live_numbers)

    assert made.exact
    assert faults(made.content, without) == []
    for side, revisions in zip(sides, (Revisions.REJECTED, Revisions.ACCEPTED), strict=True):
        read = read_text(made.content, "redline.docx", silent, revisions=revisions)
        assert [(each.number, each.text) for each in read.text.passages] == [
            (each.number, each.text) for each in side.text.passages
        ]

"""Bodies that end with a table, without the paragraph that Word puts behind it."""

from datetime import UTC, datetime

import pytest
from tests.oracles.drafts import Cell, Draft, Para, Table, Words, word_file

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.kit.zips import rewritten
from draftdesk.ooxml.package import open_package
from draftdesk.ooxml.passages import word_passages
from draftdesk.ooxml.revisions import resolved
from draftdesk.ooxml.tracking.lay import Options, lay

RIVERS = "Protect rivers and lakes, the wetlands beside them and the springs that feed them."
WELLS = "Sink wells where the water table allows it, and keep them clean at all times."
FARMS = "Support farmers who keep hedges, ponds and meadows along their fields and paths."
HEAD, MIDDLE, TAIL = (Para((Words(text),)) for text in ("Sources", RIVERS, FARMS))
TABLE = Table(((Cell((Para((Words("Paragraph"),)),)), Cell((Para((Words(WELLS),)),))),))


def package(name, *blocks):
    """A Word file; where a table comes last, nothing stands behind it."""
    content = word_file(Draft(blocks))
    opened = open_package(content, name)
    body = opened.roots["document"][0]
    if isinstance(blocks[-1], Table):
        behind = [each for each in body if each.tag.endswith("}p")][-1]
        body.remove(behind)
        assert [each.tag.rpartition("}")[2] for each in body][-2:] == ["tbl", "sectPr"]
    from lxml import etree

    changed = {opened.main: etree.tostring(opened.roots["document"])}
    return open_package(rewritten(content, changed, frozenset()), name)


def said(opened):
    return [unit.text for unit in opened.units() if unit.text]


@pytest.mark.parametrize("base", ["a", "b"])
@pytest.mark.parametrize(
    ("a", "b"),
    [
        ((HEAD, MIDDLE, TABLE), (HEAD, Para((Words("Paragraph"),)), TAIL)),
        ((HEAD, Para((Words("Paragraph"),)), TAIL), (HEAD, MIDDLE, TABLE)),
        ((HEAD, TABLE), (HEAD, MIDDLE, TAIL)),
        ((HEAD, MIDDLE, TABLE), (HEAD,)),
        ((HEAD,), (HEAD, TAIL, TABLE)),
        ((HEAD, TABLE), (MIDDLE, TABLE, TAIL)),
    ],
)
def test_each_side_comes_back_in_its_order(a, b, base):
    both = [package("a.docx", *a), package("b.docx", *b)]
    made = lay(
        *both,
        compare(*(word_passages(each, silent) for each in both)),
        base_is_a=base == "a",
        author="A. Reader",
        date=datetime(2026, 3, 1, tzinfo=UTC),
        options=Options(),
        progress=silent,
    )

    for wanted, accept in zip(both, (False, True), strict=True):
        assert said(resolved(open_package(made.content, "redline.docx"), accept=accept)) == said(wanted)
    assert made.exact

"""Which words of a Word paragraph are cross-references."""

import pytest
from lxml import etree

from draftdesk.ooxml.linked import linked

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def run(inner):
    return f"<w:r>{inner}</w:r>"


def field(code, shown):
    kinds = [run(f'<w:fldChar w:fldCharType="{kind}"/>') for kind in ("begin", "separate", "end")]
    return f"{kinds[0]}{run(f'<w:instrText> {code} </w:instrText>')}{kinds[1]}{run(f'<w:t>{shown}</w:t>')}{kinds[2]}"


@pytest.mark.parametrize(
    ("inner", "is_linked"),
    [
        (field("REF _Ref1 \\h", "12"), True),
        (field("ref _Ref1", "12"), True),
        (field("PAGE", "12"), False),
        (field("", "12"), False),
        ('<w:fldSimple w:instr=" REF _Ref1 "><w:r><w:t>12</w:t></w:r></w:fldSimple>', True),
        ('<w:fldSimple w:instr="DATE"><w:r><w:t>12</w:t></w:r></w:fldSimple>', False),
        ('<w:hyperlink w:anchor="_Ref1"><w:r><w:t>12</w:t></w:r></w:hyperlink>', True),
        ("<w:hyperlink><w:r><w:t>12</w:t></w:r></w:hyperlink>", False),
        (run("<w:t>12</w:t>"), False),
        (f'<w:ins w:id="1" w:author="x">{field("REF _Ref1", "12")}</w:ins>', True),
        (f"{field('REF _Ref1', '')}{run('<w:t>12</w:t>')}", False),
        (run('<w:fldChar w:fldCharType="begin"/>') + run("<w:t>12</w:t>"), False),
    ],
)
def test_the_result_of_a_reference_is_linked_and_nothing_else_is(inner, is_linked):
    paragraph = etree.fromstring(f'<w:p xmlns:w="{W}">{run("<w:t>See </w:t>")}{inner}{run("<w:t>.</w:t>")}</w:p>')
    assert linked(paragraph) == ("See 12.", ((4, 6),) if is_linked else ())

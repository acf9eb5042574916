"""The styles of a masthead and of a cover letter, after those of documents that the Organization issues.

A masthead has sizes of its own, whatever the size of the text. Sizes are points, lengths twentieths of a point.
"""

from collections.abc import Callable, Collection, Iterator

_BOLD, _ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
_PLAIN_LINE = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
_TOP_RULE = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'
_ORGAN_LINES = '<w:spacing w:before="109" w:line="390" w:lineRule="exact"/>'
_KEPT = "<w:keepNext/><w:keepLines/>"
_BESIDE = 4700
"""What an agenda item leaves free beside it, where the masthead has the distribution."""


def front_styles(size: Callable[[float], str], own: Callable[[str], str], known: Collection[str] = ()) -> Iterator[str]:
    """Each style as XML, but those whose ids are `known`. `size` gives the properties of a size in points, `own` the id
    that a style of ours has in the file."""
    for name, based, layout, look in _styles(size):
        identity = "".join(word[0].upper() + word[1:] for word in name.split())
        if identity not in known:
            kind = "character" if name == LARGE_LETTERS else "paragraph"
            parent = f'<w:basedOn w:val="{own(based)}"/>' if based else ""
            properties = f"<w:pPr>{layout}</w:pPr>" if layout else ""
            yield (
                f'<w:style w:type="{kind}" w:customStyle="1" w:styleId="{identity}"><w:name w:val="{name}"/>'
                f"{parent}<w:qFormat/>{properties}<w:rPr>{look}</w:rPr></w:style>"
            )
    if "DDMastheadTable" not in known:
        yield _TABLE


def size(points: float) -> str:
    """The properties of words of a size, in every script."""
    return f'<w:sz w:val="{points * 2:g}"/><w:szCs w:val="{points * 2:g}"/>'


LARGE_LETTERS = "DD Large letters"


def _styles(size: Callable[[float], str]) -> Iterator[tuple[str, str, str, str]]:
    """Name, the style it is based on, how its paragraphs are set, how its words look."""
    yield "DD Masthead", "Normal", _PLAIN_LINE, size(10)
    yield "DD Organization", "DDMasthead", '<w:spacing w:after="80"/>', size(14)
    yield "DD Masthead symbol", "DDMasthead", '<w:spacing w:after="80"/><w:jc w:val="right"/>', size(10)
    yield LARGE_LETTERS, "", "", size(20)
    yield "DD Emblem", "DDMasthead", '<w:spacing w:before="120"/><w:jc w:val="center"/>', size(10)
    yield "DD Organ", "DDMasthead", f"<w:suppressAutoHyphens/>{_ORGAN_LINES}", f"{_BOLD}{size(20)}"
    yield "DD Distribution", "DDMasthead", '<w:spacing w:before="240"/>', size(10)
    yield "DD Masthead end", "DDMasthead", '<w:spacing w:line="240" w:lineRule="exact"/>', size(10)
    yield "DD Session", "DDMasthead", f"{_KEPT}{_PLAIN_LINE}", f"{_BOLD}{size(10)}"
    yield "DD Agenda item", "DDMasthead", f'{_KEPT}<w:ind w:right="{_BESIDE}"/>', size(10)
    yield "DD Agenda item title", "DDAgendaItem", "", f"{_BOLD}{size(10)}"
    yield "DD Byline", "Title", f'{_KEPT}<w:spacing w:before="120" w:after="120"/>', f"{_BOLD}{size(12)}"
    yield (
        "DD Byline note",
        "DDByline",
        '<w:spacing w:before="0" w:after="120"/>',
        f'<w:b w:val="0"/><w:bCs w:val="0"/>{_ITALIC}{size(10)}',
    )
    yield (
        "DD Resolution line",
        "Title",
        f'{_KEPT}<w:spacing w:before="240" w:after="120"/>',
        f"{_BOLD}{size(14)}",
    )
    yield (
        "DD Asterisk rule",
        "DDMasthead",
        f'{_TOP_RULE}<w:spacing w:before="160" w:line="40" w:lineRule="exact"/><w:ind w:left="1267" w:right="7129"/>',
        size(1),
    )
    yield "DD Asterisk note", "DDMasthead", '<w:spacing w:before="0" w:after="60"/><w:ind w:left="1267"/>', size(8.5)
    yield "DD Job", "DDMasthead", '<w:spacing w:before="240" w:after="170"/>', size(10)
    yield "DD Letter", "Normal", '<w:spacing w:before="0" w:after="200"/>', size(12)


_TABLE = """
<w:style w:type="table" w:customStyle="1" w:styleId="DDMastheadTable"><w:name w:val="DD Masthead table"/>
<w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:tblPr><w:tblBorders>
<w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>
</w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>
</w:style>
"""

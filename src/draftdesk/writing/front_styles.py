"""The styles of a masthead and of a cover letter, after those of documents that the Organization issues.

A masthead has sizes of its own, whatever the size of the text. Sizes are points, lengths twentieths of a point.
"""

from collections.abc import Callable, Collection, Iterator

from draftdesk.writing.languages import is_right_to_left, takes_spreading

_BOLD, _ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
_PLAIN_LINE = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="atLeast"/>'
_NARROW = '<w:spacing w:val="2"/><w:w w:val="96"/>'
_NARROW_LARGE = '<w:spacing w:val="-4"/><w:w w:val="98"/>'
_CLOSER = '<w:spacing w:val="-2"/>'
"""How far apart the letters of the Organization's name and of the organ's stand, and how wide they are; and how far
apart those of large headings."""
_TOP_RULE = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'
_ORGAN_LINES = '<w:spacing w:before="109" w:line="390" w:lineRule="exact"/>'
_ARABIC_ORGAN_LINES = '<w:spacing w:before="109" w:line="520" w:lineRule="exact"/>'
_ARABIC = 1.4
"""What Arabic letters have of a size, which look smaller than Latin ones."""
_RULE_LINE = '<w:spacing w:before="160" w:after="60" w:line="40" w:lineRule="exact"/>'
_ASTERISK_STOP = '<w:tabs><w:tab w:val="right" w:pos="1195"/></w:tabs>'
_JOB_INDENTS = '<w:ind w:left="108" w:right="108"/>'
"""What the cell of a table, in which the Organization sets its job line, has of room beside its words."""
_UNCOUNTED = "<w:suppressLineNumbers/>"
_KEPT = "<w:keepNext/><w:keepLines/>"
_BESIDE = 4700
"""What an agenda item leaves free beside it, where the masthead has the distribution."""
_BELOW_AGENDA = '<w:spacing w:after="240"/>'
"""The room between it and the text, as much as is below a title. A title has more above, and Word takes the larger."""


def front_styles(
    language: str, own: Callable[[str], str], known: Collection[str] = (), *, ends: str = ""
) -> Iterator[str]:
    """Each style as XML, for a document in the language, but those whose ids are `known`. `own` gives the id that a
    style of ours has in the file. `ends` is the style of the agenda's last line, which has room below: a document
    without a title has its text there."""
    for name, based, layout, look in _styles(language, ends):
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
    return f'<w:sz w:val="{points * 2:g}"/><w:szCs w:val="{round(points * 2 * _ARABIC)}"/>'


LARGE_LETTERS = "DD Large letters"
SESSION, ITEM, ITEM_TITLE = "DD Session", "DD Agenda item", "DD Agenda item title"


def _styles(language: str, ends: str) -> Iterator[tuple[str, str, str, str]]:
    """Name, the style it is based on, how its paragraphs are set, how its words look."""
    spread, turned = takes_spreading(language), is_right_to_left(language)
    organization, organ, closer = (_NARROW, _NARROW_LARGE, _CLOSER) if spread else ("", "", "")
    organ_lines, organ_size = (_ARABIC_ORGAN_LINES, 18.0) if turned else (_ORGAN_LINES, 20.0)
    yield "DD Masthead", "Normal", f"{_UNCOUNTED}{_PLAIN_LINE}", size(10)
    yield "DD Organization", "DDMasthead", '<w:spacing w:after="80"/>', f"{organization}{size(14)}"
    yield "DD Masthead symbol", "DDMasthead", '<w:spacing w:after="80"/><w:jc w:val="right"/>', size(10)
    yield LARGE_LETTERS, "", "", size(20)
    yield "DD Emblem", "DDMasthead", '<w:spacing w:before="120"/><w:jc w:val="center"/>', size(10)
    yield "DD Organ", "DDMasthead", f"<w:suppressAutoHyphens/>{organ_lines}", f"{_BOLD}{organ}{size(organ_size)}"
    yield "DD Distribution", "DDMasthead", '<w:spacing w:before="240"/>', size(10)
    yield "DD Masthead end", "DDMasthead", '<w:spacing w:line="240" w:lineRule="exact"/>', size(10)
    below = {ends: _BELOW_AGENDA}
    yield SESSION, "DDMasthead", f"{_KEPT}{below.get(SESSION, _PLAIN_LINE)}", f"{_BOLD}{size(10)}"
    yield ITEM, "DDMasthead", f'{_KEPT}{below.get(ITEM, "")}<w:ind w:right="{_BESIDE}"/>', size(10)
    yield ITEM_TITLE, "DDAgendaItem", below.get(ITEM_TITLE, ""), f"{_BOLD}{size(10)}"
    yield "DD Byline", "Title", f'{_KEPT}<w:spacing w:before="120" w:after="120"/>', f"{_BOLD}{size(12)}"
    yield (
        "DD Byline note",
        "DDByline",
        '<w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="atLeast"/>',
        f'<w:b w:val="0"/><w:bCs w:val="0"/>{_ITALIC}{size(10)}',
    )
    yield (
        "DD Resolution line",
        "Title",
        f'{_KEPT}<w:spacing w:before="340" w:after="220" w:line="300" w:lineRule="atLeast"/>',
        f"{_BOLD}{closer}{size(14)}",
    )
    yield (
        "DD Asterisk rule",
        "DDMasthead",
        f'{_TOP_RULE}{_RULE_LINE}<w:ind w:left="1267" w:right="7129"/>',
        size(1),
    )
    yield (
        "DD Asterisk note",
        "DDMasthead",
        f'{_ASTERISK_STOP}<w:spacing w:line="210"/><w:ind w:left="1267" w:hanging="1267"/>',
        size(8.5),
    )
    yield "DD Job", "DDMasthead", f'<w:spacing w:before="560" w:after="10"/>{_JOB_INDENTS}', size(10)
    yield "DD Job below note", "DDJob", '<w:spacing w:before="494"/>', size(10)
    yield "DD Letter", "Normal", f'{_UNCOUNTED}<w:spacing w:before="0" w:after="200"/>', size(12)


_TABLE = """
<w:style w:type="table" w:customStyle="1" w:styleId="DDMastheadTable"><w:name w:val="DD Masthead table"/>
<w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:tblPr><w:tblBorders>
<w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>
</w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>
</w:style>
"""

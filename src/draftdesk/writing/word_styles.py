"""An export profile as Word's styles: what `styles.xml` says.

Measures of the format are twentieths of a point, sizes half points. Ids that begin "DD" are the program's own; the
others are those that Word knows. What stands only where it is needed, such as a numbered preambular paragraph, has a
style of its own that the gallery does not show.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from draftdesk.model.export_profile import (
    SUB_PARAGRAPH_LEVELS,
    ExportProfile,
    Fonts,
    Page,
    TextStyle,
)
from draftdesk.ooxml.markup import escaped
from draftdesk.writing.languages import is_east_asian, is_right_to_left, locale, takes_spreading
from draftdesk.writing.word_layout import (
    flush,
    indents,
    layout,
    numbered_indents,
    stacks_headings,
    tab_stop,
    without_number,
)
from draftdesk.writing.word_page import margin_frame, text_width

NUMBERED, UNNUMBERED, STACKED = "Numbered", "Unnumbered", "Stacked"
"""What the id of a style ends in that serves a paragraph whose style expects no number, or one; or a heading directly
below one of a higher level."""
_BOLD, _ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
_SMALL_PRINT = 7 / 8.5
"""What a job number has of the size of the line it stands in."""
_LINE = 1.15
"""What a line takes of the size of its letters."""
_QUIET = "<w:suppressLineNumbers/>"
_RULE_LOOK = '<w:spacing w:val="0"/><w:w w:val="100"/><w:sz w:val="16"/><w:szCs w:val="16"/>'
"""How a line typed above footnotes looks, whatever the text looks like: so it has its length."""
_BASE = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>
<w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>
<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>
</w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
"""
_TABLE = """
<w:style w:type="table" w:customStyle="1" w:styleId="DDAnnexTable"><w:name w:val="DD Annex table"/>
<w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:tblPr><w:tblBorders>
<w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/>
<w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/>
<w:insideH w:val="single" w:sz="2" w:space="0" w:color="808080"/>
</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="70" w:type="dxa"/>
<w:bottom w:w="40" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>
<w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr></w:tblStylePr>
</w:style>
"""


def style_xml(
    name: str,
    *,
    kind: str = "paragraph",
    based: str = "Normal",
    following: str = "",
    layout: str = "",
    look: str = "",
    in_gallery: bool = True,
) -> str:
    """One style. Its id is its name without blanks and hyphens; `layout` and `look` are in the schema's order."""
    own = ' w:customStyle="1"' if name.startswith("DD") else ""
    return (
        f'<w:style w:type="{kind}"{own} w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if kind == "paragraph" else "")
        + (f'<w:next w:val="{style_id(following)}"/>' if following else "")
        + ("<w:qFormat/>" if in_gallery else "<w:semiHidden/><w:unhideWhenUsed/>")
        + (f"<w:pPr>{layout}</w:pPr>" if layout else "")
        + (f"<w:rPr>{look}</w:rPr>" if look else "")
        + "</w:style>"
    )


def style_id(name: str) -> str:
    """ "DD Sub-paragraph 1" as "DDSubParagraph1"."""
    return "".join(word[0].upper() + word[1:] for word in name.replace("-", " ").split())


def defaults_xml(fonts: Fonts, language: str) -> str:
    """What all text of a document in the language has unless its style says otherwise."""
    latin, arabic, asian = (escaped(each) for each in (fonts.latin, fonts.arabic, fonts.east_asian))
    spaced = takes_spreading(language)
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{asian}" w:cs="{arabic}"/>'
        + (spread(fonts.spacing_pt) if spaced and fonts.spacing_pt else "")
        + (f'<w:w w:val="{fonts.width_percent}"/>' if spaced and fonts.width_percent != 100 else "")
        + f"{_size(fonts.size_pt, fonts, language)}{_languages(language)}"
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>"
        '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )


def spread(points: float, percent: int = 0) -> str:
    """The properties of words whose letters stand so much further apart, and have so much of their width."""
    width = f'<w:w w:val="{percent}"/>' if percent else ""
    return f'<w:spacing w:val="{round(points * 20)}"/>{width}'


def styles_xml(profile: ExportProfile, language: str) -> str:
    """The content of `styles.xml` for a document in the language."""
    return f"{defaults_xml(profile.fonts, language)}{_BASE}{_TABLE}{''.join(paragraph_styles(profile, language))}"


def paragraph_styles(profile: ExportProfile, language: str) -> Iterator[str]:
    """Every style of paragraphs and words that a document may use, one after another."""
    made = _Maker(profile, language)
    yield from _title_block(made)
    yield from _headings(made)
    yield from _body(made)
    yield from _small_print(made)


class _Maker:
    """Makes styles of a profile's settings for a document in one language."""

    def __init__(self, profile: ExportProfile, language: str) -> None:
        self.profile = profile
        self.language = language

    def look(self, style: TextStyle) -> str:
        size = self.size(style.size_pt) if style.size_pt else ""
        closer = spread(self.profile.fonts.spacing_pt - style.closer_pt) if style.closer_pt and self._spreads else ""
        return f"{_BOLD if style.bold else ''}{_ITALIC if style.italic else ''}{closer}{size}"

    def running_look(self, *, bold: bool) -> str:
        """Letters of running lines stand as the typeface has them, however the text is spread."""
        own = spread(0, 100) if self._spreads else ""
        return f"{_BOLD if bold else ''}{own}{self.size(self.profile.running.size_pt)}"

    @property
    def _spreads(self) -> bool:
        fonts = self.profile.fonts
        return takes_spreading(self.language) and (fonts.spacing_pt, fonts.width_percent) != (0, 100)

    def size(self, points: float) -> str:
        return _size(points, self.profile.fonts, self.language)

    def line_pt(self, points: float) -> float:
        """What a line of letters takes that are called so large, about."""
        fonts = self.profile.fonts
        if is_right_to_left(self.language):
            points *= fonts.arabic_percent / 100
        elif is_east_asian(self.language):
            points *= fonts.east_asian_percent / 100
        return points * _LINE

    def style(self, name: str, style: TextStyle, **more: Any) -> str:
        """A style for paragraphs without numbers; of those that hang the first line stands with the others."""
        return self._style(name, without_number(self._roomy(style)), **more)

    def numbered(self, name: str, style: TextStyle, **more: Any) -> str:
        """A style for paragraphs that begin with a number and a tab."""
        if style.number_end_mm:
            return self._style(name, flush(style), tab_stop("right", style.number_end_mm), **more)
        style = self._roomy(style)
        at = style.indent_mm + style.first_line_mm + style.number_mm
        stands = style.first_line_mm < 0 and abs(at - style.indent_mm) < 0.1
        tab = "" if stands else tab_stop("left", at)
        return self._style(name, style, tab, **more)

    def _style(
        self, name: str, style: TextStyle, tab: str = "", *, following: str = "", level: str = "", quiet: bool = False
    ) -> str:
        properties = f"{layout(style, tab)}{level}"
        return style_xml(
            name, following=following, layout=_quiet(properties) if quiet else properties, look=self.look(style)
        )

    def _roomy(self, style: TextStyle) -> TextStyle:
        """Room before the first line in Arabic letters and for a number in them, as much more as they are larger; where
        no hanging line bounds it."""
        if style.first_line_mm < 0 or not is_right_to_left(self.language):
            return style
        more = max(self.profile.fonts.arabic_percent, 100) / 100
        return replace(style, first_line_mm=style.first_line_mm * more, number_mm=style.number_mm * more)

    def stacked(self, based: str) -> str:
        """A style for a heading directly below one of a higher level."""
        return style_xml(
            f"DD {based.removeprefix('DD ')} {STACKED.lower()}",
            based=style_id(based),
            following="DD Paragraph",
            layout='<w:spacing w:before="0"/>',
            in_gallery=False,
        )

    def variant(self, name: str, style: TextStyle, *, hanging: bool) -> str:
        """A style based on another that only says where its lines begin: after a number, or without one."""
        tab = ""
        if hanging and style.number_end_mm:
            tab, style = tab_stop("right", style.number_end_mm), flush(style)
        elif hanging:
            style = self._roomy(style)
            at = style.indent_mm + style.first_line_mm + style.number_mm
            tab = tab_stop("left", at)
        else:
            style = self._roomy(style)
        return style_xml(
            f"{name} {(NUMBERED if hanging else UNNUMBERED).lower()}",
            based=style_id(name),
            layout=f"{tab}{indents(style, always=True)}",
            in_gallery=False,
        )


def _title_block(made: _Maker) -> Iterator[str]:
    profile = made.profile
    line = profile.front_line
    right = '<w:jc w:val="right"/>'
    rule = _rule("bottom", 10)
    yield style_xml("DD Title block", layout=_quiet(layout(line)), look=made.look(line))
    yield style_xml("DD Symbol", based="DDTitleBlock", layout=right, look=f"{_BOLD}{made.size(14)}")
    yield style_xml("DD Handling", based="DDTitleBlock", layout=right, look=made.size(11))
    title = profile.title
    yield style_xml("Title", following="DD Paragraph", layout=_quiet(layout(title)), look=made.look(title))
    yield style_xml("DD Label", based="DDTitleBlock", look=f"{_BOLD}{made.size(14)}")
    yield style_xml("DD Date", based="DDTitleBlock", layout=f'{rule}<w:spacing w:after="360"/>')
    yield style_xml(
        "DD Legend",
        layout=_quiet(f'{_box()}<w:spacing w:before="120" w:after="240"/>'),
        look=made.size(max(8, profile.fonts.size_pt - 2)),
    )


def _headings(made: _Maker) -> Iterator[str]:
    for level, style in enumerate(made.profile.headings, 1):
        outline = f'<w:outlineLvl w:val="{level - 1}"/>'
        yield made.style(f"heading {level}", style, following="DD Paragraph", level=outline)
        yield style_xml(
            f"DD Heading {level} numbered",
            based=f"Heading{level}",
            following="DD Paragraph",
            layout=numbered_indents(style),
            in_gallery=False,
        )
        if stacks_headings(made.profile):
            for based in (f"Heading {level}", f"DD Heading {level} numbered"):
                yield made.stacked(based)
    broken = "<w:pageBreakBefore/>" if made.profile.sources_on_new_page else ""
    yield style_xml("DD Annex title", based="Heading1", layout=f"{broken}{_QUIET}")


def _body(made: _Maker) -> Iterator[str]:
    profile = made.profile
    yield made.style("DD Preambular", profile.preambular)
    yield made.numbered("DD Paragraph", profile.operative)
    yield made.style("DD Chapeau", profile.chapeau, following="DD Sub-paragraph 1")
    yield style_xml("DD Organ line", based="DDPreambular", layout="<w:keepNext/>")
    for name in ("DD Preambular", "DD Chapeau"):
        yield made.variant(name, profile.operative, hanging=True)
    yield made.variant("DD Paragraph", without_number(profile.operative), hanging=False)
    for level in range(1, SUB_PARAGRAPH_LEVELS + 1):
        style = profile.sub_paragraph_at(level)
        yield made.numbered(f"DD Sub-paragraph {level}", style)
        yield made.variant(f"DD Sub-paragraph {level}", without_number(style), hanging=False)
    note = profile.note
    yield style_xml("DD Note", layout=f"{_rule('left', 8)}{layout(note)}", look=made.look(note))
    for name, style in (("DD Note", note), ("Title", profile.title)):
        yield style_xml(
            f"{name if name.startswith('DD') else f'DD {name}'} numbered",
            based=style_id(name),
            layout=numbered_indents(style),
            in_gallery=False,
        )


def _small_print(made: _Maker) -> Iterator[str]:
    profile, running = made.profile, made.profile.running
    foot = profile.footnote
    hangs = made.numbered if foot.number_mm and foot.first_line_mm else made.style
    yield hangs("footnote text", foot, quiet=True)
    if foot.first_line_mm < 0:  # the line above them begins a step before their words
        begin = max(foot.indent_mm - profile.step_mm, 0)
        line = layout(TextStyle(indent_mm=begin, after_pt=4), "<w:bidi/>" if is_right_to_left(made.language) else "")
        yield style_xml("DD Footnote rule", layout=_quiet(line), look=_RULE_LOOK, in_gallery=False)
    yield style_xml("footnote reference", kind="character", look='<w:vertAlign w:val="superscript"/>')
    yield _opening_words(made)
    yield made.style("DD Table text", profile.table)
    yield style_xml("DD Table head", based="DDTableText", layout="<w:keepNext/>", look=_BOLD)
    yield style_xml("DD Annex note", layout=f'{_QUIET}<w:spacing w:before="160"/>')
    head = f'<w:spacing w:before="{round(running.header_before_pt * 20)}"/>' if running.header_before_pt else ""
    rule = _rule("bottom", 4) if running.rule else ""
    yield style_xml(
        "header",
        layout=f"{_QUIET}{rule}{_running_tabs(profile.page, running.header_has_centre)}{head}",
        look=made.running_look(bold=running.bold_header),
    )
    if running.header_before_pt:
        above = max(running.header_before_pt - made.line_pt(running.size_pt), 0)
        two = f'<w:spacing w:before="{round(above * 20)}"/>'
        yield style_xml("DD Header of two lines", based="Header", layout=two, in_gallery=False)
    yield style_xml(
        "footer",
        layout=f'{_QUIET}{_running_tabs(profile.page, running.footer_has_centre)}<w:spacing w:before="120"/>',
        look=made.running_look(bold=running.bold_footer),
    )
    small = made.size(round(running.size_pt * _SMALL_PRINT * 2) / 2)
    yield style_xml("DD Job number", kind="character", look=f'<w:b w:val="0"/><w:bCs w:val="0"/>{small}')
    line = layout(TextStyle(line_pt=profile.operative.line_pt))
    frame = margin_frame(profile.page, right_to_left=is_right_to_left(made.language)) if profile.margin_status else ""
    yield style_xml("DD Margin status", layout=f"<w:keepNext/>{frame}{_QUIET}{line}", look=f"{_ITALIC}{made.size(8.5)}")


def _opening_words(made: _Maker) -> str:
    """In Chinese another typeface stands for italics, which its letters do not have."""
    look = '<w:rFonts w:eastAsia="KaiTi"/>' if is_east_asian(made.language) else _ITALIC
    return style_xml("DD Opening words", kind="character", look=look)


def _running_tabs(page: Page, centre: bool) -> str:
    width = text_width(page)
    middle = f'<w:tab w:val="center" w:pos="{width // 2}"/>' if centre else ""
    return f'<w:tabs>{middle}<w:tab w:val="right" w:pos="{width}"/></w:tabs>'


def _quiet(properties: str) -> str:
    """Properties with lines not counted, which the schema puts after those that keep paragraphs together."""
    keeps = "<w:keepNext/><w:keepLines/>"
    head = keeps if properties.startswith(keeps) else ""
    return f"{head}{_QUIET}{properties.removeprefix(head)}"


def _rule(side: str, space: int) -> str:
    return f'<w:pBdr><w:{side} w:val="single" w:sz="4" w:space="{space}" w:color="000000"/></w:pBdr>'


def _box() -> str:
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="4" w:color="808080"/>'
        for side in ("top", "left", "bottom", "right")
    )
    return f"<w:pBdr>{sides}</w:pBdr>"


def _size(points: float, fonts: Fonts, language: str) -> str:
    """Latin and Chinese letters share a size; Arabic ones have their own."""
    latin = points * fonts.east_asian_percent / 100 if is_east_asian(language) else points
    return f'<w:sz w:val="{round(latin * 2)}"/><w:szCs w:val="{round(points * fonts.arabic_percent / 50)}"/>'


def _languages(language: str) -> str:
    """The languages that Word checks spelling in, by script: the document's, and usual ones for the other scripts."""
    name = locale(language)
    known = {"val": "en-GB", "eastAsia": "zh-CN", "bidi": "ar-SA"}
    if name:
        known["bidi" if is_right_to_left(language) else "eastAsia" if is_east_asian(language) else "val"] = name
    return f"<w:lang {' '.join(f'w:{kind}={chr(34)}{each}{chr(34)}' for kind, each in known.items())}/>"

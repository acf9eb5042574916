"""How paragraphs of a text style are set: room around them, indents, where their number and their words stand.

A number stands where the first line begins, or flush at its end, where a tab leads to it from the margin. Of the room
below a paragraph and that above the next, Word takes the larger.
"""

from dataclasses import replace
from itertools import pairwise

from draftdesk.model.document import Document
from draftdesk.model.drafts import Role
from draftdesk.model.export_profile import Alignment, ExportProfile, FrontMatter, TextStyle
from draftdesk.writing.content import Front, after_front, before_title, front, opens_with_its_title
from draftdesk.writing.word_page import twips

_JUSTIFICATION = {Alignment.JUSTIFIED: "both", Alignment.CENTRE: "center", Alignment.END: "right"}


def layout(style: TextStyle, tabs: str = "") -> str:
    """How a paragraph is set, in the schema's order. `tabs` is XML of its tab stops."""
    line = f'w:line="{round(style.line_pt * 20)}" w:lineRule="atLeast"' if style.line_pt else ""
    spacing = f'<w:spacing w:before="{round(style.before_pt * 20)}" w:after="{round(style.after_pt * 20)}" {line}/>'
    side = _JUSTIFICATION.get(style.alignment)
    return f"{'<w:keepNext/><w:keepLines/>' if style.keep_with_next else ''}{tabs}{spacing}{indents(style)}" + (
        f'<w:jc w:val="{side}"/>' if side else ""
    )


def layout_of_number(style: TextStyle) -> str:
    """Where the number of a list's paragraphs stands and their words begin, as the style has it."""
    if style.number_end_mm:
        return indents(replace(style, first_line_mm=style.number_end_mm - style.indent_mm), always=True)
    at = style.indent_mm + style.first_line_mm + style.number_mm
    return f"{tab_stop('num', at)}{indents(style, always=True)}"


def indents(style: TextStyle, *, always: bool = False) -> str:
    """Where lines begin and end; "" where that is the margins, unless asked for `always`."""
    if not (always or style.indent_mm or style.end_indent_mm or style.first_line_mm):
        return ""
    first = twips(abs(style.first_line_mm))
    end = f' w:right="{twips(style.end_indent_mm)}"' if style.end_indent_mm else ""
    kind = "hanging" if style.first_line_mm < 0 else "firstLine"
    return f'<w:ind w:left="{twips(style.indent_mm)}"{end} w:{kind}="{first}"/>'


def numbered_indents(style: TextStyle) -> str:
    """Where lines begin that have a number before them, after the tab stop that may need: where the style says, else
    behind the number."""
    if style.number_end_mm:
        return f"{tab_stop('right', style.number_end_mm)}{indents(flush(style))}"
    if style.first_line_mm < 0:
        return indents(style)
    at = max(style.indent_mm, style.number_mm)
    return indents(replace(style, indent_mm=at, first_line_mm=-style.number_mm), always=True)


def flush(style: TextStyle) -> TextStyle:
    """The style of lines whose number stands flush at its end: a tab leads to it from the margin."""
    return replace(style, first_line_mm=-style.indent_mm)


def tab_stop(kind: str, mm: float) -> str:
    """The property of a paragraph with one tab stop: where words begin ("left"), or end ("right")."""
    return f'<w:tabs><w:tab w:val="{kind}" w:pos="{twips(mm)}"/></w:tabs>'


def stacks_headings(profile: ExportProfile) -> bool:
    """Whether a heading directly below one of a higher level, or below the title, has only the room that is below that
    one: so in documents that the Organization issues."""
    return profile.front in {FrontMatter.MASTHEAD, FrontMatter.RESOLUTION}


def stacked_headings(document: Document, profile: ExportProfile) -> frozenset[str]:
    """The ids of those headings."""
    if not stacks_headings(profile):
        return frozenset()
    rest = document.paragraphs[after_front(document) :]
    found = {
        each.id
        for above, each in pairwise(rest)
        if 0 < above.role.heading_level < each.role.heading_level
        or (above.role is Role.TITLE and each.role.heading_level)
    }
    if rest and rest[0].role.heading_level and _ends_in_title(document, profile):
        found.add(rest[0].id)
    return frozenset(found)


def _ends_in_title(document: Document, profile: ExportProfile) -> bool:
    """Whether nothing stands between the title and the first paragraph."""
    before = before_title(profile.front)
    below = [line.kind for line in front(document, profile.front) if line.kind not in before]
    titled = opens_with_its_title(document)
    return not profile.legend_in(document.language) and below == ([] if titled else [Front.TITLE])


def without_number(style: TextStyle) -> TextStyle:
    """The style of paragraphs whose first line does not hang, for want of a number."""
    return replace(style, first_line_mm=max(style.first_line_mm, 0))

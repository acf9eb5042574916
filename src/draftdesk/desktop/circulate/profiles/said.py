"""What the settings of an export profile are called on the screen, and the choices they offer."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.draft_words import attribution_word
from draftdesk.desktop.words import QT_TRANSLATE_NOOP
from draftdesk.model.drafts import Attribution
from draftdesk.model.export_profile import Alignment, FrontMatter, LineNumbers, Numbers, Paper


@dataclass(frozen=True, slots=True)
class Asked:
    """A setting and the words beside it; `least` is said in place of its least number."""

    path: str
    text: str
    least: str = ""


FIRST_PAGE = (
    Asked("front", QT_TRANSLATE_NOOP("profiles", "First page:")),
    Asked("italic_openings", QT_TRANSLATE_NOOP("profiles", "“Recalling”, “Decides” in italics")),
)
PAPER = (
    Asked("page.paper", QT_TRANSLATE_NOOP("profiles", "Paper:")),
    Asked("page.top_mm", QT_TRANSLATE_NOOP("profiles", "Margin above:")),
    Asked("page.bottom_mm", QT_TRANSLATE_NOOP("profiles", "Margin below:")),
    Asked("page.start_mm", QT_TRANSLATE_NOOP("profiles", "Margin where lines begin:")),
    Asked("page.end_mm", QT_TRANSLATE_NOOP("profiles", "Margin where lines end:")),
    Asked("page.header_mm", QT_TRANSLATE_NOOP("profiles", "Header from the edge:")),
    Asked("page.footer_mm", QT_TRANSLATE_NOOP("profiles", "Footer from the edge:")),
)
LETTERS = (
    Asked("fonts.latin", QT_TRANSLATE_NOOP("profiles", "Latin and Cyrillic:")),
    Asked("fonts.arabic", QT_TRANSLATE_NOOP("profiles", "Arabic:")),
    Asked("fonts.east_asian", QT_TRANSLATE_NOOP("profiles", "Chinese:")),
    Asked("fonts.size_pt", QT_TRANSLATE_NOOP("profiles", "Size of the text:")),
    Asked("fonts.arabic_percent", QT_TRANSLATE_NOOP("profiles", "Arabic letters, of that size:")),
    Asked("fonts.east_asian_percent", QT_TRANSLATE_NOOP("profiles", "Chinese signs, of that size:")),
    Asked("fonts.spacing_pt", QT_TRANSLATE_NOOP("profiles", "Room between letters:")),
    Asked("fonts.width_percent", QT_TRANSLATE_NOOP("profiles", "Width of letters:")),
)
TEXT_STYLE = (
    Asked("size_pt", QT_TRANSLATE_NOOP("profiles", "Size:"), QT_TRANSLATE_NOOP("profiles", "as the text")),
    Asked("bold", QT_TRANSLATE_NOOP("profiles", "Bold")),
    Asked("italic", QT_TRANSLATE_NOOP("profiles", "Italic")),
    Asked("alignment", QT_TRANSLATE_NOOP("profiles", "Lines:")),
    Asked("before_pt", QT_TRANSLATE_NOOP("profiles", "Room above:")),
    Asked("after_pt", QT_TRANSLATE_NOOP("profiles", "Room below:")),
    Asked(
        "line_pt",
        QT_TRANSLATE_NOOP("profiles", "From line to line, at least:"),
        QT_TRANSLATE_NOOP("profiles", "as the letters ask"),
    ),
    Asked("indent_mm", QT_TRANSLATE_NOOP("profiles", "Set in at the beginning:")),
    Asked("end_indent_mm", QT_TRANSLATE_NOOP("profiles", "Set in at the end:")),
    Asked("first_line_mm", QT_TRANSLATE_NOOP("profiles", "First line further in:")),
    Asked("number_mm", QT_TRANSLATE_NOOP("profiles", "Words after the number:")),
    Asked(
        "number_end_mm",
        QT_TRANSLATE_NOOP("profiles", "Numbers end, from the margin:"),
        QT_TRANSLATE_NOOP("profiles", "as the first line has them"),
    ),
    Asked(
        "closer_pt", QT_TRANSLATE_NOOP("profiles", "Letters closer by:"), QT_TRANSLATE_NOOP("profiles", "as the text")
    ),
    Asked("keep_with_next", QT_TRANSLATE_NOOP("profiles", "On one page with what follows")),
)
STYLES = (
    Asked("operative", QT_TRANSLATE_NOOP("profiles", "Numbered paragraphs")),
    Asked("preambular", QT_TRANSLATE_NOOP("profiles", "Preambular paragraphs")),
    Asked("chapeau", QT_TRANSLATE_NOOP("profiles", "Chapeaux")),
    Asked("sub_paragraph", QT_TRANSLATE_NOOP("profiles", "Sub-paragraphs")),
    Asked("title", QT_TRANSLATE_NOOP("profiles", "Title")),
    Asked("front_line", QT_TRANSLATE_NOOP("profiles", "Lines around the title")),
    Asked("headings.0", QT_TRANSLATE_NOOP("profiles", "Headings of level 1")),
    Asked("headings.1", QT_TRANSLATE_NOOP("profiles", "Headings of level 2")),
    Asked("headings.2", QT_TRANSLATE_NOOP("profiles", "Headings of level 3")),
    Asked("headings.3", QT_TRANSLATE_NOOP("profiles", "Headings of level 4")),
    Asked("note", QT_TRANSLATE_NOOP("profiles", "Notes")),
    Asked("footnote", QT_TRANSLATE_NOOP("profiles", "Footnotes")),
    Asked("table", QT_TRANSLATE_NOOP("profiles", "Tables")),
)
STEP = (Asked("step_mm", QT_TRANSLATE_NOOP("profiles", "Each level of sub-paragraphs deeper by:")),)
NUMBERS = (
    Asked("numbers", QT_TRANSLATE_NOOP("profiles", "Numbers of paragraphs:")),
    Asked("page.line_numbers", QT_TRANSLATE_NOOP("profiles", "Numbered lines:")),
    Asked("page.line_numbers_every", QT_TRANSLATE_NOOP("profiles", "A number every so many lines:")),
    Asked("page.line_numbers_mm", QT_TRANSLATE_NOOP("profiles", "From the text:")),
    Asked("margin_status", QT_TRANSLATE_NOOP("profiles", "In the margin, what is agreed")),
)
NAMES = (
    Asked("attribution", QT_TRANSLATE_NOOP("profiles", "Who is named, at most:")),
    Asked("sources", QT_TRANSLATE_NOOP("profiles", "Always with the annex of sources")),
    Asked("sources_on_new_page", QT_TRANSLATE_NOOP("profiles", "The annex begins on a new page")),
)
RUNNING = (
    Asked("running.size_pt", QT_TRANSLATE_NOOP("profiles", "Size of header and footer:")),
    Asked("running.bold_header", QT_TRANSLATE_NOOP("profiles", "Header in bold")),
    Asked("running.bold_footer", QT_TRANSLATE_NOOP("profiles", "Footer in bold")),
    Asked("running.rule", QT_TRANSLATE_NOOP("profiles", "A line below the header")),
    Asked("running.header_before_pt", QT_TRANSLATE_NOOP("profiles", "Room above the header’s words:")),
    Asked("running.mirrored", QT_TRANSLATE_NOOP("profiles", "Even pages the other way round")),
)
RUNNING_LINES = (
    Asked("running.header", QT_TRANSLATE_NOOP("profiles", "Header")),
    Asked("running.footer", QT_TRANSLATE_NOOP("profiles", "Footer")),
    Asked("running.first_header", QT_TRANSLATE_NOOP("profiles", "Header of the first page")),
    Asked("running.first_footer", QT_TRANSLATE_NOOP("profiles", "Footer of the first page")),
)
LINE = (
    Asked("start", QT_TRANSLATE_NOOP("profiles", "At the beginning:")),
    Asked("centre", QT_TRANSLATE_NOOP("profiles", "In the middle:")),
    Asked("end", QT_TRANSLATE_NOOP("profiles", "At the end:")),
)

_VALUES: dict[StrEnum, str] = {
    FrontMatter.INFORMAL: QT_TRANSLATE_NOOP("profiles", "Title block of an informal paper"),
    FrontMatter.MASTHEAD: QT_TRANSLATE_NOOP("profiles", "Masthead"),
    FrontMatter.RESOLUTION: QT_TRANSLATE_NOOP("profiles", "Masthead of a resolution"),
    FrontMatter.NONE: QT_TRANSLATE_NOOP("profiles", "Nothing but the text"),
    Paper.A4: QT_TRANSLATE_NOOP("profiles", "A4"),
    Paper.LETTER: QT_TRANSLATE_NOOP("profiles", "Letter"),
    Numbers.TYPED: QT_TRANSLATE_NOOP("profiles", "Typed: they stay what they are"),
    Numbers.LIVE: QT_TRANSLATE_NOOP("profiles", "Word’s own lists: they count anew"),
    LineNumbers.OFF: QT_TRANSLATE_NOOP("profiles", "None"),
    LineNumbers.EACH_PAGE: QT_TRANSLATE_NOOP("profiles", "From 1 on each page"),
    LineNumbers.THROUGHOUT: QT_TRANSLATE_NOOP("profiles", "Throughout"),
    Alignment.START: QT_TRANSLATE_NOOP("profiles", "Even where they begin"),
    Alignment.JUSTIFIED: QT_TRANSLATE_NOOP("profiles", "Justified"),
    Alignment.CENTRE: QT_TRANSLATE_NOOP("profiles", "Centred"),
    Alignment.END: QT_TRANSLATE_NOOP("profiles", "Even where they end"),
}


def said(text: str) -> str:
    """The words in the window's language."""
    return QCoreApplication.translate("profiles", text)


def choice_word(value: StrEnum | None) -> str:
    """A value that a setting may have."""
    if value is None:
        return said(QT_TRANSLATE_NOOP("profiles", "As the draft has it"))
    return attribution_word(value) if isinstance(value, Attribution) else said(_VALUES[value])

"""An export profile: how a version looks on paper. What its paragraphs are numbered by is another thing (`profile`).

Lengths are millimetres and sizes points, as the names say; "start" and "end" are the sides where lines begin and end,
so that in Arabic all of it is mirrored. `export_profile_toml` reads and writes profiles.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import PurePath

from draftdesk.model.drafts import Attribution, Role

SUB_PARAGRAPH_LEVELS = 7
"""How deep sub-paragraphs have styles of their own; what stands deeper looks as the last of these."""


def _number(default: float, least: float, most: float) -> float:
    """A field for a number within limits, which reading a profile checks."""
    made: float = field(default=default, metadata={"limits": (least, most)})
    return made


def _length(default: float) -> float:
    return _number(default, 0.0, 200.0)


class Paper(StrEnum):
    A4 = "A4"
    LETTER = "Letter"


class Alignment(StrEnum):
    START = "start"
    JUSTIFIED = "justified"
    CENTRE = "centre"
    END = "end"


class FrontMatter(StrEnum):
    """What opens the document: the title block of an informal paper, a masthead, the organ's name as in a resolution,
    or nothing but the text."""

    INFORMAL = "informal"
    MASTHEAD = "masthead"
    RESOLUTION = "resolution"
    NONE = "none"


class Numbers(StrEnum):
    """Numbers of paragraphs typed, which stay what they are however the file is edited, or Word's own lists."""

    TYPED = "typed"
    LIVE = "live"


class LineNumbers(StrEnum):
    OFF = "off"
    EACH_PAGE = "each page"
    THROUGHOUT = "throughout"


_SIZES = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The page, upright. `header_mm` and `footer_mm` are from the edge of the paper to the running lines."""

    paper: Paper = Paper.A4
    top_mm: float = _length(25)
    bottom_mm: float = _length(25)
    start_mm: float = _length(25)
    end_mm: float = _length(25)
    header_mm: float = _length(12.5)
    footer_mm: float = _length(10)
    line_numbers: LineNumbers = LineNumbers.OFF
    line_numbers_every: int = field(default=1, metadata={"limits": (1, 100)})
    line_numbers_mm: float = _length(8)

    @property
    def width_mm(self) -> float:
        return _SIZES[self.paper][0]

    @property
    def height_mm(self) -> float:
        return _SIZES[self.paper][1]

    @property
    def text_width_mm(self) -> float:
        return self.width_mm - self.start_mm - self.end_mm


@dataclass(frozen=True, slots=True, kw_only=True)
class Fonts:
    """A typeface for each script, and the size of the text.

    Typefaces differ in how large they look: a text in Arabic or Chinese is set in the given part of the size.
    `spacing_pt` and `width_percent` spread and widen Latin letters, as the Organization's documents do.
    """

    latin: str = "Times New Roman"
    arabic: str = "Times New Roman"
    east_asian: str = "SimSun"
    size_pt: float = _number(12, 4, 72)
    arabic_percent: float = _number(110, 50, 200)
    east_asian_percent: float = _number(100, 50, 200)
    spacing_pt: float = _number(0, -3, 10)
    width_percent: int = field(default=100, metadata={"limits": (50, 200)})


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How paragraphs of one kind look.

    `size_pt` 0 is the size of the text, `line_pt` 0 the distance of lines that the typeface asks for, else the least.
    `indent_mm` is where lines begin; the first begins `first_line_mm` further in, or further out where that is
    negative; the words after a number begin `number_mm` from where the number does. Where `number_end_mm` is not 0,
    numbers end so far from the margin instead, and their words begin at `indent_mm`, so that long Roman numerals have
    room. Letters stand `closer_pt` closer together than those of the text, where that spreads them.
    """

    size_pt: float = _number(0, 0, 72)
    bold: bool = False
    italic: bool = False
    alignment: Alignment = Alignment.START
    before_pt: float = _number(0, 0, 200)
    after_pt: float = _number(0, 0, 200)
    line_pt: float = _number(0, 0, 200)
    indent_mm: float = _length(0)
    end_indent_mm: float = _length(0)
    first_line_mm: float = _number(0, -200, 200)
    number_mm: float = _length(12.5)
    number_end_mm: float = _length(0)
    closer_pt: float = _number(0, 0, 3)
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A running line in three parts. Each is a pattern of words and fields (see `model.running`)."""

    start: str = ""
    centre: str = ""
    end: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.start.strip() or self.centre.strip() or self.end.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """Headers and footers. The first page has its own; where pages are `mirrored`, even ones have start and end
    changed over. `rule` is a line between header and text, `header_before_pt` room above the header's words. A job
    number that is all a part says is small print."""

    size_pt: float = _number(10, 4, 72)
    header_before_pt: float = _number(0, 0, 200)
    bold_header: bool = False
    bold_footer: bool = False
    rule: bool = True
    mirrored: bool = False
    header: Line = Line(start="{symbol}, {label}", end="{date}, {time}")
    footer: Line = Line(start="{handling}", end="{paging}")
    first_header: Line = Line()
    first_footer: Line = Line(start="{handling}", end="{paging}")

    @property
    def header_has_centre(self) -> bool:
        """Whether headers have three parts, two tabs apart: else they have two, and one tab."""
        return bool(self.header.centre.strip() or self.first_header.centre.strip())

    @property
    def footer_has_centre(self) -> bool:
        return bool(self.footer.centre.strip() or self.first_footer.centre.strip())


_BODY = TextStyle(alignment=Alignment.JUSTIFIED, after_pt=8)
_PREAMBULAR = replace(_BODY, first_line_mm=12.5)
_OPERATIVE = replace(_BODY, indent_mm=12.5, first_line_mm=-12.5)
_CHAPEAU = replace(_BODY, indent_mm=12.5, keep_with_next=True)
_SUB_PARAGRAPH = replace(_BODY, after_pt=6, indent_mm=25, first_line_mm=-12.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportProfile:
    """A whole profile; by default the shipped one of an informal paper.

    `front_line` is for label and date below the title, `sub_paragraph` for (a); each further level stands `step_mm`
    deeper. `italic_openings` sets "Recalling" and "Decides" in italics as resolutions do. `margin_status` prints in
    the margin what is agreed of each paragraph. `attribution` may only narrow what the draft allows; None leaves it.
    `sources` adds the annex of sources. `legend` holds by language what stands under the title block to explain
    notation. `template` is a Word file whose styles, page and letterhead are used, b"" for none; `template_styles`
    names the style of the template that serves for a role.
    """

    name: str = "Informal paper"
    front: FrontMatter = FrontMatter.INFORMAL
    numbers: Numbers = Numbers.TYPED
    italic_openings: bool = False
    margin_status: bool = False
    attribution: Attribution | None = None
    sources: bool = False
    sources_on_new_page: bool = True
    page: Page = Page()
    fonts: Fonts = Fonts()
    title: TextStyle = TextStyle(size_pt=18, bold=True, before_pt=24, after_pt=6, keep_with_next=True)
    front_line: TextStyle = TextStyle(after_pt=3, keep_with_next=True)
    headings: tuple[TextStyle, TextStyle, TextStyle, TextStyle] = (
        TextStyle(size_pt=16, bold=True, before_pt=24, after_pt=10, keep_with_next=True),
        TextStyle(size_pt=14, bold=True, before_pt=18, after_pt=8, keep_with_next=True),
        TextStyle(bold=True, before_pt=16, after_pt=7, keep_with_next=True),
        TextStyle(italic=True, before_pt=12, after_pt=6, keep_with_next=True),
    )
    preambular: TextStyle = _PREAMBULAR
    operative: TextStyle = _OPERATIVE
    chapeau: TextStyle = _CHAPEAU
    sub_paragraph: TextStyle = _SUB_PARAGRAPH
    step_mm: float = _length(12.5)
    note: TextStyle = TextStyle(size_pt=10, before_pt=3, after_pt=9, indent_mm=12.5)
    footnote: TextStyle = TextStyle(size_pt=10, after_pt=2, number_mm=0)
    table: TextStyle = TextStyle(size_pt=9)
    running: Running = Running()
    legend: tuple[tuple[str, str], ...] = ()
    template_name: str = ""
    template: bytes = field(default=b"", repr=False)
    template_styles: tuple[tuple[Role, str], ...] = ()

    def legend_in(self, language: str) -> str:
        """The legend for a document of the language, "" where there is none in it."""
        said = dict(self.legend)
        return said.get(language.lower()) or said.get(language.partition("-")[0].lower(), "")

    def sub_paragraph_at(self, level: int) -> TextStyle:
        """The look of sub-paragraphs of a level, 1 for (a)."""
        deeper = self.step_mm * (min(max(level, 1), SUB_PARAGRAPH_LEVELS) - 1)
        return replace(self.sub_paragraph, indent_mm=self.sub_paragraph.indent_mm + deeper)


INFORMAL = ExportProfile()
"""The profile of an informal paper, which is used where none is named."""


_SUFFIXES = frozenset({".docx", ".dotx"})


def for_others(profile: ExportProfile) -> ExportProfile:
    """The profile as others get it: a person's template is only called "template", since its own name may say what is
    not theirs to know."""
    if not profile.template_name:
        return profile
    suffix = PurePath(profile.template_name).suffix.lower()
    return replace(profile, template_name=f"template{suffix if suffix in _SUFFIXES else '.docx'}")


def informal_on(paper: Paper) -> ExportProfile:
    """The profile of an informal paper on paper of that size: for a table or a note that goes along with a document."""
    return replace(INFORMAL, page=replace(INFORMAL.page, paper=paper))

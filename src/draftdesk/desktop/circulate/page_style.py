"""How an export profile looks on the screen: its lengths in pixels, its styles as Qt has them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextFormat, QTextOption

from draftdesk.model.export_profile import Alignment, ExportProfile, TextStyle
from draftdesk.writing.languages import is_right_to_left

_FACES = ("Times New Roman", "Liberation Serif", "Noto Serif", "serif")
_LARGER = 1.2
_USUAL_PT = 12.0
"""Text of this size is a little larger than the window's own words; all else is in proportion."""
_POINTS_TO_THE_INCH = 72
_MM_TO_THE_INCH = 25.4
_LINE = 115
"""The distance of lines in percent, where a style does not say."""
_ALIGNMENTS = {
    Alignment.START: Qt.AlignmentFlag.AlignLeading,
    Alignment.JUSTIFIED: Qt.AlignmentFlag.AlignJustify,
    Alignment.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Alignment.END: Qt.AlignmentFlag.AlignTrailing,
}


KEEPS = QTextFormat.Property.UserProperty.value + 1
"""The property of a block that stands on one page with the next."""


class PageStyle:
    """A profile at the scale of the window's own letters, for a document of the language.

    `on_paper` it has its own size instead, and its words are to be put there by a painter that is scaled.
    """

    def __init__(self, profile: ExportProfile, own: QFont, language: str, *, on_paper: bool = False) -> None:
        self.profile = profile
        self.language = language
        self._own = own
        self._on_paper = on_paper
        self._scale = 1.0 if on_paper else QFontInfo(own).pointSizeF() * _LARGER / _USUAL_PT
        screen = QGuiApplication.primaryScreen()
        self._pixels = self._scale * (screen.logicalDotsPerInch() if screen else 96.0) / _POINTS_TO_THE_INCH

    def px(self, points: float) -> float:
        """Points on paper as pixels here."""
        return points * self._pixels

    def mm(self, millimetres: float) -> float:
        """Millimetres on paper as pixels here."""
        return self.px(millimetres * _POINTS_TO_THE_INCH / _MM_TO_THE_INCH)

    def font(self) -> QFont:
        """The face of the text; what a typeface does not have comes from those of the other scripts."""
        fonts = self.profile.fonts
        first = fonts.arabic if is_right_to_left(self.language) else fonts.latin
        font = QFont(self._own)
        font.setFamilies([first, fonts.latin, fonts.arabic, fonts.east_asian, *_FACES])
        font.setPointSizeF(self.look_size(0))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.px(fonts.spacing_pt))
        font.setStretch(fonts.width_percent)
        return font

    def painted_font(self, points: float) -> QFont:
        """The face of the text in that size, for words that a painter puts beside it."""
        font = self.font()
        if self._on_paper:
            font.setPixelSize(max(1, round(self.px(points))))
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
        else:
            font.setPointSizeF(self.look_size(points))
        return font

    def look(self, style: TextStyle) -> QTextCharFormat:
        """How words of that style look."""
        look = QTextCharFormat()
        look.setFontPointSize(self.look_size(style.size_pt))
        look.setFontWeight(QFont.Weight.Bold if style.bold else QFont.Weight.Normal)
        look.setFontItalic(style.italic)
        return look

    def shape(self, style: TextStyle, language: str = "", *, numbered: bool = False) -> QTextBlockFormat:
        """How a paragraph of that style is set: with `numbered` a number and a tab stand before its words."""
        first = style.first_line_mm if numbered else max(style.first_line_mm, 0)
        backwards = is_right_to_left(language or self.language)
        shape = QTextBlockFormat()
        shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
        shape.setAlignment(_ALIGNMENTS[style.alignment])
        shape.setTopMargin(self.px(style.before_pt))
        shape.setBottomMargin(self.px(style.after_pt))
        before, behind = self.mm(style.indent_mm), self.mm(style.end_indent_mm)
        shape.setLeftMargin(behind if backwards else before)
        shape.setRightMargin(before if backwards else behind)
        shape.setTextIndent(self.mm(first))
        shape.setProperty(KEEPS, style.keep_with_next)
        if style.line_pt:
            least = QTextBlockFormat.LineHeightTypes.MinimumHeight
            shape.setLineHeight(self.px(style.line_pt), least.value)
        else:
            shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if numbered and style.number_mm:
            shape.setTabPositions([QTextOption.Tab(self.mm(style.number_mm), QTextOption.TabType.LeftTab)])
        return shape

    def look_size(self, points: float) -> float:
        """The size of letters here that have so many points on paper, 0 for those of the text."""
        fonts = self.profile.fonts
        percent = 100.0
        if is_right_to_left(self.language):
            percent = fonts.arabic_percent
        elif self.language.partition("-")[0].lower() in {"zh", "ja", "ko"}:
            percent = fonts.east_asian_percent
        return max(1.0, (points or fonts.size_pt) * percent / 100 * self._scale)


def hanging(style: TextStyle) -> TextStyle:
    """The style with its words behind the number, also where it has no room for one."""
    if style.first_line_mm < 0:
        return style
    at = max(style.indent_mm, style.number_mm)
    return replace(style, indent_mm=at, first_line_mm=-style.number_mm)

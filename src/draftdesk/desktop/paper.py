"""The face and the measure of pages: sources, drafts and versions are read in the same."""

from PySide6.QtGui import QFont, QFontMetricsF

_FACES = ("Charter", "Cambria", "Georgia", "Noto Serif", "Source Serif 4", "Liberation Serif", "DejaVu Serif")
_LARGER_THAN_CHROME = 1.15
_SEVENTY = "It was recommended that States should review their national legislation"
"""A line of seventy characters: as long as reads well."""


def page_font(chrome: QFont) -> QFont:
    """The face of the page: with serifs, and roomier than that of the window."""
    font = QFont(chrome)
    font.setFamilies([*_FACES, *chrome.families()])
    font.setStyleHint(QFont.StyleHint.Serif)
    size = chrome.pointSizeF()
    if size > 0:
        font.setPointSizeF(size * _LARGER_THAN_CHROME)
    else:
        font.setPixelSize(round(chrome.pixelSize() * _LARGER_THAN_CHROME))
    return font


def measure(font: QFont, letters: int = len(_SEVENTY)) -> float:
    """The width of the text in pixels: so many characters, more or less."""
    return QFontMetricsF(font).horizontalAdvance(_SEVENTY) * letters / len(_SEVENTY)

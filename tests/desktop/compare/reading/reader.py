"""What a reader sees on a page: what is struck, what is underlined, and the lines that are no text of either side."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat

from draftdesk.desktop.compare.reading.page import ReadingPage
from draftdesk.desktop.compare.reading.setting import KIND, PRINTED, SORT

NO_LINE = QTextCharFormat.UnderlineStyle.NoUnderline


def blocks(page: ReadingPage) -> Iterator[QTextBlock]:
    """The paragraphs that are not hidden."""
    block = page.document().firstBlock()
    while block.isValid():
        if block.isVisible():
            yield block
        block = block.next()


def letters(block: QTextBlock) -> Iterator[tuple[str, QTextCharFormat]]:
    units = block.text().encode("utf-16-le", "surrogatepass")
    for each in block.textFormats():
        piece = units[2 * each.start : 2 * (each.start + each.length)]
        yield piece.decode("utf-16-le", "surrogatepass"), each.format


def is_ours(look: QTextCharFormat) -> bool:
    return bool(int(look.property(KIND) or 0) & PRINTED)


def of_a(block: QTextBlock) -> str:
    """What is not underlined."""
    return "".join(t for t, look in letters(block) if look.underlineStyle() is NO_LINE and not is_ours(look))


def of_b(block: QTextBlock) -> str:
    """What is not struck."""
    return "".join(t for t, look in letters(block) if not look.fontStrikeOut() and not is_ours(look))


def words(block: QTextBlock) -> str:
    """All letters of the texts."""
    return "".join(t for t, look in letters(block) if not is_ours(look))


def change_at(page: ReadingPage, block: QTextBlock) -> int:
    assert page.lines is not None
    return page.lines.entries[page.filling.entry_at(block.blockNumber())].at


def texts(page: ReadingPage) -> list[QTextBlock]:
    """The paragraphs of the texts, without what is said of them."""
    return [each for each in blocks(page) if each.blockFormat().property(SORT) == 1]


def said(page: ReadingPage) -> list[str]:
    """The lines that say something of the text."""
    return [each.text() for each in blocks(page) if each.blockFormat().property(SORT) != 1]


def marked(page: ReadingPage) -> list[str]:
    """Each paragraph with its number, struck words as [-these-] and underlined ones as {+these+}."""
    found = []
    for block in texts(page):
        words = ""
        for text, look in letters(block):
            if look.fontStrikeOut():
                words += f"[-{text}-]"
            elif look.underlineStyle() is not NO_LINE:
                words += f"{{+{text}+}}"
            else:
                words += text
        found.append(words)
    return found

"""Places in a text counted as Python does, in characters, and as Qt does, in UTF-16 units; and its direction."""

import unicodedata

_SHOWN = str.maketrans(
    {
        "\n": "\u2028",
        "\r": "\u2028",
        "\v": "\u2028",
        "\f": "\u2028",
        "\x00": "\ufffd",
        "\u2029": "\u2028",
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
        "\ufffc": "\ufffd",
    }
)
"""What would begin a paragraph or a picture of Qt's: each stays one character, so that places stay."""


def units_at(text: str, at: int) -> int:
    """How many UTF-16 units stand before character `at`."""
    if text.isascii():
        return at
    before = text[:at]
    return at + len(before.encode("utf-16-le", "surrogatepass")) // 2 - len(before)


def character_at(text: str, units: int) -> int:
    """The character before which so many UTF-16 units stand; within a character, that character."""
    if text.isascii():
        return min(units, len(text))
    counted = 0
    for at, character in enumerate(text):
        counted += 2 if character > "\uffff" else 1
        if counted > units:
            return at
    return len(text)


def reads_from_right(text: str) -> bool:
    """Whether the text runs from right to left, as its first letter has it."""
    if text.isascii():
        return False
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def shown(text: str) -> str:
    """A paragraph's text as one paragraph of Qt's, character by character the same length."""
    return text.translate(_SHOWN)

"""Tips with words from outside. Qt reads a tip that looks like a web page as one, fetches its pictures and all."""

from html import escape

from PySide6.QtWidgets import QWidget


def plain_tip(words: str) -> str:
    """A tip that says exactly these words, on as many lines as they have and need; "" for none."""
    return "<p>" + escape(words).replace("\n", "<br>") + "</p>" if words else ""


def give_tip(widget: QWidget, words: str) -> None:
    """Let a tip say these words, which a screen reader then does not hear as a web page."""
    tip = plain_tip(words)
    if widget.toolTip() != tip:
        widget.setToolTip(tip)
        widget.setAccessibleDescription(words)

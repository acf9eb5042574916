"""Words that are written in one place and translated in another."""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text as it is. The name is the one that Qt's extractor of texts looks for; Qt's own has no types."""
    del context
    return text


def gone_wrong() -> str:
    """What whoever waits is told where the program itself is at fault."""
    return QCoreApplication.translate(
        "words", "Something went wrong in DraftDesk itself. Your workspace is safe: every act is saved."
    )

"""Words that are written in one place and translated in another."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text as it is. The name is the one that Qt's extractor of texts looks for; Qt's own has no types."""
    del context
    return text

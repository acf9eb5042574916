"""The opening words of a resolution's paragraphs in a document's language, as they ship with the program."""

from draftdesk.kit.resources import named
from draftdesk.model.document import Document, printed_text
from draftdesk.model.folding import fold
from draftdesk.model.house_words import HouseWords
from draftdesk.model.masthead import masthead
from draftdesk.model.openings import Openings, read_openings


def openings(language: str) -> Openings | None:
    """Those of the language ("fr", "fr-CH"); None where it is none of the six."""
    path = named("openings", ".toml").get(language.partition("-")[0].lower())
    return None if path is None else read_openings(path.read_text(encoding="utf-8"), path.name)


def organ_line(document: Document, known: Openings, words: HouseWords) -> str:
    """The line "The General Assembly," that a resolution begins with; "" where its text has that line itself, or nobody
    knows whose it is."""
    organ = masthead(document, words).organ
    line = known.organ_line(organ)
    opening = document.paragraphs[:_WITHIN]
    said = (printed_text(document, each.text) for each in opening)
    return "" if any(fold(organ) in fold(text) and len(text) <= len(line) + _MORE for text in said) else line


_WITHIN, _MORE = 20, 8
"""Among how many paragraphs the line is looked for, and how much longer than ours it may be."""

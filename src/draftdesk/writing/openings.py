"""The opening words of a resolution's paragraphs in a document's language, as they ship with the program."""

from draftdesk.kit.resources import named
from draftdesk.model.openings import Openings, read_openings


def openings(language: str) -> Openings | None:
    """Those of the language ("fr", "fr-CH"); None where it is none of the six."""
    path = named("openings", ".toml").get(language.partition("-")[0].lower())
    return None if path is None else read_openings(path.read_text(encoding="utf-8"), path.name)

"""The house's words in a document's language, as they ship with the program."""

from draftdesk.kit.resources import named
from draftdesk.model.house_words import HouseWords, read_house_words

_OTHERWISE = "en"
_WHERE = ("words", ".toml")


def all_house_words() -> tuple[HouseWords, ...]:
    """The words of every language there are words in."""
    return tuple(read_house_words(path.read_text(encoding="utf-8"), path.name) for path in named(*_WHERE).values())


def house_words(language: str) -> HouseWords:
    """The words for a document of the language ("fr", "fr-CH"); in English where that is none of the six."""
    known = named(*_WHERE)
    path = known.get(language.partition("-")[0].lower(), known[_OTHERWISE])
    return read_house_words(path.read_text(encoding="utf-8"), path.name)

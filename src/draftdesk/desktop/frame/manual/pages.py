"""The pages of the manual, in the language of the window where they were translated."""

from dataclasses import dataclass
from pathlib import Path

from draftdesk.kit.resources import resource

_ORDER = ("first-steps", "sources", "compose", "compare", "reflected", "circulate", "shortcuts", "files-and-backups")
FIRST = _ORDER[0]


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its name ("first-steps"), with what it is called and the Markdown it is written in."""

    name: str
    title: str
    text: str


def pages(language: str) -> tuple[Page, ...]:
    """All pages in their order; one that is not there in the language is English."""
    return tuple(_read(name, language) for name in _ORDER)


def page_of(place: str) -> str:
    """The page that explains a place of the window; the first where none does."""
    name = place.lower()
    return name if name in _ORDER else FIRST


def _read(name: str, language: str) -> Page:
    own: Path = resource("manual", language, f"{name}.md")
    text = (own if own.is_file() else resource("manual", f"{name}.md")).read_text("utf-8")
    return Page(name, text.partition("\n")[0].removeprefix("# ").strip(), text)

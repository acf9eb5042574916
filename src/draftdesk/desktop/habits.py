"""How a person likes to write, as the preferences have it: names and usual values of those settings.

Whoever follows them listens to `Settings.changed`.
"""

from draftdesk.desktop.settings import Settings
from draftdesk.kit.places import user_name

AUTHOR = "author"
PAGE_WIDTH = "compose/page-width"
SMART_QUOTES = "compose/smart-quotes"
SPACES = "compose/spaces"
SPELLING = "compose/spelling"
SPELLING_LANGUAGE = "compose/spelling-language"
NARROWEST, USUAL_WIDTH, WIDEST = 50, 72, 110
"""Letters to a line of the draft."""
SPELLED = ("en", "fr")
"""Languages whose spelling can be checked at all, where there are words for them."""


def author(settings: Settings) -> str:
    """Under what name acts and comments are kept: the person's own, else what the system calls them."""
    return settings.text(AUTHOR).strip() or user_name()


def page_width(settings: Settings) -> int:
    """How many letters a line of the draft holds at most."""
    return max(NARROWEST, min(WIDEST, settings.number(PAGE_WIDTH, USUAL_WIDTH)))


def smart_quotes(settings: Settings) -> bool:
    """Whether straight quotation marks that are typed become those of the draft's language."""
    return settings.flag(SMART_QUOTES, default=True)


def spaces(settings: Settings) -> bool:
    """Whether spaces are made such that no line ends at them, where the draft's language wants it."""
    return settings.flag(SPACES, default=True)


def spelling(settings: Settings) -> bool:
    """Whether spelling is checked while one writes."""
    return settings.flag(SPELLING, default=True)


def spelling_language(settings: Settings) -> str:
    """The language to check, such as "en"; "" for that of the draft."""
    kept = settings.text(SPELLING_LANGUAGE)
    return kept if kept in SPELLED else ""

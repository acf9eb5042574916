"""What the pre-flight knows of each language, as it ships with the program."""

from draftdesk.kit.resources import named
from draftdesk.model.preflight.habits import Habits, read_habits


def habits_of(language: str) -> Habits:
    """What is known of a language ("fr", "fr-CH"); nothing where nobody wrote it down."""
    path = named("preflight", ".toml").get(language.partition("-")[0].lower())
    return Habits() if path is None else read_habits(path.read_text(encoding="utf-8"), path.name)

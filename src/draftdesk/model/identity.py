"""Whose document it is: what its first page says besides title, label, date and place."""

from dataclasses import dataclass
from enum import StrEnum


class Distribution(StrEnum):
    __hash__ = str.__hash__

    GENERAL = "general"
    LIMITED = "limited"
    RESTRICTED = "restricted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """All of it plain text as a person gave it, in the language of the document; "" where it says nothing.

    `organ` heads the masthead ("General Assembly"). `distribution` is None where the symbol tells it. `original` is the
    code of the language that the text was written in ("en"). `item` is the agenda item ("Item 22 (b) of the
    provisional agenda*"), `item_title` its title, `asterisks` what the asterisks of page one stand for, a line each
    ("* A/73/150.").
    `byline` says what the document is and whose ("Note by the President of the General Assembly"). `emblem` is the
    SHA-256 of the picture that the workspace holds.

    `job` and `released` make the job line at the foot of page one ("18-12459", "300818"); `letter` is the cover letter,
    a page of its own before the document, paragraphs apart by an empty line. These three belong to one version, never
    to a draft.
    """

    organ: str = ""
    distribution: Distribution | None = None
    original: str = ""
    session: str = ""
    item: str = ""
    item_title: str = ""
    asterisks: str = ""
    byline: str = ""
    emblem: str = ""
    job: str = ""
    released: str = ""
    letter: str = ""

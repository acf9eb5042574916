"""Documents in a line, and what the rules find in them."""

from collections.abc import Callable

import pytest

from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.preflight.checking import Rules, preflight
from draftdesk.model.preflight.findings import Finding, Kind
from draftdesk.writing.preflight_habits import habits_of

Make = Callable[..., Document]
Find = Callable[..., list[Finding]]
_HEADINGS = {"#": Role.HEADING_1, "##": Role.HEADING_2, "###": Role.HEADING_3}


def made(*texts: str, language: str = "en", notes: dict[str, str] | None = None, **more: object) -> Document:
    """A document of operative paragraphs numbered from 1; "# …" is a heading, "| …" a paragraph without a number."""
    paragraphs: list[PrintedParagraph] = []
    number = 0
    for n, text in enumerate(texts):
        mark, _, rest = text.partition(" ")
        if mark in _HEADINGS:
            role = _HEADINGS[mark]
            paragraphs.append(PrintedParagraph(id=f"p{n}", role=role, text=rest, depth=role.heading_level))
        elif mark == "|":
            paragraphs.append(PrintedParagraph(id=f"p{n}", role=Role.PREAMBULAR, text=rest))
        else:
            number += 1
            paragraphs.append(PrintedParagraph(id=f"p{n}", role=Role.OPERATIVE, text=text, number=f"{number}."))
    footnotes = tuple(
        PrintedFootnote(id=name, paragraph_id="p0", number=n, text=text)
        for n, (name, text) in enumerate((notes or {}).items(), start=1)
    )
    return Document(title="A text", language=language, paragraphs=tuple(paragraphs), footnotes=footnotes, **more)  # type: ignore[arg-type]


@pytest.fixture
def document() -> Make:
    return made


@pytest.fixture
def find() -> Find:
    """The findings of one kind in a document made of these texts."""

    def found(kind: Kind, *texts: str, known: tuple[str, ...] = (), allowed: int = 0, **more: object) -> list[Finding]:
        rules = Rules(habits=habits_of, known=known, allowed=allowed)
        return [each for each in preflight(made(*texts, **more), rules) if each.kind is kind]  # type: ignore[arg-type]

    return found

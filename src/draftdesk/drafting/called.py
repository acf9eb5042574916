"""What the paragraphs of a text are called where their place is not seen, and which one a person means."""

import re
from collections.abc import Sequence

from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.model import inline
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Passage
from draftdesk.model.comparison_told import opening
from draftdesk.model.document import Document
from draftdesk.model.errors import NotFound
from draftdesk.model.folding import fold
from draftdesk.writing.house_words import house_words

_FEW_PLACES = 5
_NOTE = "footnote"
_WORD = re.compile(r"[^\W\d_]{2}")
_HALF_OPEN = re.compile(r"(?<![(\w])(\w{1,4})\)")
"""A letter as French, Spanish and Russian texts have it: "a)"."""


def names_of(document: Document) -> dict[str, str]:
    """What each is called by its id: "12 (a)", in French "12 a)", its first words where it has no number, "footnote
    3"."""
    passages = [
        Passage(text=inline.plain(each.text), number=each.number, level=each.role.heading_level)
        for each in document.paragraphs
    ]
    numbers = map(house_words(document.language).cite, full_numbers(passages))
    names = {
        each.id: number or opening(passage.text)
        for each, number, passage in zip(document.paragraphs, numbers, passages, strict=True)
    }
    return names | {note.id: f"{_NOTE} {note.printed}" for note in document.footnotes}


def paragraph_called(documents: Sequence[Document], name: str) -> tuple[int, str]:
    """Which paragraph is meant by a number ("12", "12 (a)", "Objective 5", "footnote 3"), a place ("#17") or an id: the
    first of the texts that has one, and its id there. Where none has, it is meant by its first words.

    Raises NotFound where none has it, and where the first that does has several.
    """
    for find, are in ((_called, f"are called {name}"), (_beginning, f"begin with “{name}”")):
        for at, document in enumerate(documents):
            found = find(document, name.strip())
            if len(found) == 1:
                return at, found[0]
            if found:
                places = {each.id: n for n, each in enumerate(document.paragraphs)}
                some = ", ".join(f"#{places[each]}" for each in found[:_FEW_PLACES] if each in places)
                raise NotFound(f"{len(found)} paragraphs of {_shown(document)} {are}; give the place of one: {some}")
    where = " or ".join(map(_shown, documents))
    raise NotFound(f"there is no paragraph {name} in {where}; give its number as printed, such as “12 (a)”")


def _called(document: Document, name: str) -> list[str]:
    paragraphs = [each for each in document.paragraphs if not is_of_title_block(each.id)]
    names = names_of(document)
    if name in names:
        return [name]
    if name.startswith("#") and name[1:].isdecimal():
        at = int(name[1:])
        return [each.id for each in document.paragraphs[at : at + 1] if not is_of_title_block(each.id)]
    wanted = _as_asked(name)
    known = [*(each.id for each in paragraphs), *(each.id for each in document.footnotes)]
    named = [each for each in known if _as_asked(names[each]) == wanted] if wanted else []
    numbered = {each.id for each in paragraphs if each.number.strip()}
    return [each for each in named if each in numbered] or named  # words may read like a number


def _beginning(document: Document, words: str) -> list[str]:
    """The paragraphs that begin with those words; where none does, those that begin with these and go on in the last.
    A number is no words."""
    wanted = _in_line(words).removesuffix("…").removesuffix("...").rstrip()
    if not _WORD.search(wanted):
        return []
    lines = [
        (each.id, _in_line(inline.plain(each.text)))
        for each in document.paragraphs
        if each.stands_for is None and not is_of_title_block(each.id)
    ]
    begun = [(name, line[len(wanted) : len(wanted) + 1]) for name, line in lines if line.startswith(wanted)]
    return [name for name, after in begun if not after.isalnum()] or [name for name, _ in begun]


def _in_line(text: str) -> str:
    return " ".join(fold(text).split())


def _shown(document: Document) -> str:
    return f"“{document.label}”" if document.label else "the working draft"


def _as_asked(name: str) -> str:
    return "".join(_HALF_OPEN.sub(r"(\1)", fold(name)).split()).rstrip(".:")

"""Running headers and footers: patterns of words and fields, filled for a document.

A field that has nothing to say takes the words before it along: "{symbol}, {label}" of a paper without a symbol is its
label, without a comma. {page} and {pages} are Word's to count.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from draftdesk.kit.printable import in_one_line
from draftdesk.model.document import Document
from draftdesk.model.export_profile import Line
from draftdesk.model.house_words import HouseWords

FIELDS = ("symbol", "label", "title", "date", "time", "place", "handling", "job", "page", "pages", "paging")
"""What a pattern may ask for. `paging` is the page with the number of pages, in the words of the document's language
("Page 2 of 10")."""

PAGE_FIELDS = frozenset({"page", "pages"})
_FIELD = re.compile(r"\{([^{}]*)\}")
_BETWEEN = " ,،，;:/|·–—-"
_CLOSING = ")]"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, or the name of a field that Word counts: "page" or "pages"."""

    text: str
    is_counted: bool = False


def said_of(document: Document, paging: str) -> dict[str, str]:
    """What the fields say of a document, all but those that are counted."""
    return {
        "symbol": document.symbol,
        "label": document.label,
        "title": document.title,
        "date": document.date,
        "time": document.time,
        "place": document.place,
        "handling": document.handling,
        "job": document.identity.job,
        "paging": paging,
    }


def titled(line: Line, document: Document) -> Line:
    """The line with the title in place of the symbol, where the document has none; as it is where it has the title
    anyway."""
    parts = (line.start, line.centre, line.end)
    if document.symbol.strip() or any("{title}" in each for each in parts):
        return line
    start, centre, end = (each.replace("{symbol}", "{title}") for each in parts)
    return Line(start=start, centre=centre, end=end)


def punctuated(pattern: str, words: HouseWords) -> str:
    """The pattern with a comma between fields as the words' language has it: "{symbol}，{label}"."""
    comma = words.say("{label}, {date}").removeprefix("{label}").removesuffix("{date}")
    return pattern.replace("}, {", f"}}{comma}{{")


def without_repeats(pattern: str, values: Mapping[str, str]) -> dict[str, str]:
    """The values that a pattern is to be filled with: the label says nothing beside a symbol that ends in it
    ("A/CONF.231/L.1/Rev.1, Rev.1")."""
    twice = "{symbol}" in pattern and values["symbol"].endswith(f"/{values['label']}")
    return {**values, "label": ""} if twice else dict(values)


def unknown_field(pattern: str) -> str:
    """The first field of a pattern that there is none of, or a brace without its fellow; "" where all is well."""
    for name in _FIELD.findall(pattern):
        if name not in FIELDS:
            return f"{{{name}}}"
    left = _FIELD.sub("", pattern)
    return next((brace for brace in "{}" if brace in left), "")


def filled(pattern: str, values: Mapping[str, str], counted: Collection[str] = PAGE_FIELDS) -> tuple[Piece, ...]:
    """The pattern with its fields filled. `values` has texts by field; "paging" may hold {page} and {pages} itself, of
    which those that are not `counted` say nothing."""
    spread = _FIELD.sub(lambda found: values.get("paging", "") if found[1] == "paging" else found[0], pattern)
    parts = _FIELD.split(spread)
    pieces: list[Piece] = []
    dropped = False
    for literal, name in zip(parts[::2], [*parts[1::2], ""], strict=True):
        said = name if name in counted else in_one_line(values.get(name, ""))
        before = _after_a_gap(literal, opening=not any(each.text for each in pieces)) if dropped else literal
        dropped = bool(name) and not said
        if not dropped:
            pieces += [Piece(before), Piece(said, is_counted=name in PAGE_FIELDS)]
    return _joined(pieces)


def _after_a_gap(literal: str, *, opening: bool) -> str:
    """Words that follow a field which says nothing, without its closing bracket and what would have joined them."""
    rest = literal.lstrip(_CLOSING)
    return rest.lstrip(_BETWEEN) if opening else rest


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    made: list[Piece] = []
    for each in pieces:
        if made and not each.is_counted and not made[-1].is_counted:
            made[-1] = Piece(made[-1].text + each.text)
        else:
            made.append(each)
    return tuple(each for each in made if each.text)

"""What an issue that corrects another changes in it, as a short document: "For “two” read “three”"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.model import inline
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Part, text_of
from draftdesk.model.comparison_told import named, told
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.excerpts import GAP, excerpt
from draftdesk.model.house_words import HouseWords
from draftdesk.writing.house_words import house_words
from draftdesk.writing.languages import set_apart

_BLANKS = " \u00a0\u202f"
_MOST = 40  # words to which both wordings are cut down


def list_of_changes(
    document: Document, first: str, comparison: Comparison, *, is_corrigendum: bool = False
) -> Document:
    """The document that lists what `document` changes in the issue before it, which is called `first`, under its own
    first page and in its language. Changes of form alone are no changes."""
    words = house_words(document.language)
    changes = list(_lines(comparison, words))
    opening = (words.corrections.opening if changes else words.corrections.none).format(
        first=set_apart(first, document.language)
    )
    head = [(Role.HEADING_3, words.corrections.corrigendum)] if is_corrigendum else []
    lines = [*head, (Role.OPERATIVE, opening), *changes]
    paragraphs = tuple(
        PrintedParagraph(id=f"change {n}", role=role, text=inline.escape(text), depth=role.heading_level)
        for n, (role, text) in enumerate(lines)
    )
    return replace(
        document,
        paragraphs=paragraphs,
        footnotes=(),
        targets=(),
        links=(),
        sources=None,
        sources_left_out=0,
        sources_note="",
        as_received=False,
    )


def _lines(comparison: Comparison, words: HouseWords) -> Iterator[tuple[Role, str]]:
    """For each change where it is, and what is to be read there."""
    numbers_a, numbers_b = ([*map(words.cite, full_numbers(side))] for side in (comparison.a, comparison.b))
    for change, said in zip(comparison.changes, told(comparison, words.say, words.cite), strict=True):
        passages = comparison.a if change.a else comparison.b
        first = (change.a or change.b)[0]
        if change.substance is None or is_of_title_block(passages[first].paragraph_id):
            continue
        number = (numbers_a if change.a else numbers_b)[first]
        yield Role.HEADING_4, _place(passages[first].part, number, words) or named(passages[first])
        yield Role.OPERATIVE, _reading(change, comparison, said.headline, words)


def _place(part: Part, number: str, words: HouseWords) -> str:
    if not number:
        return ""
    if part is Part.FOOTNOTE:
        return words.corrections.footnote.format(number=number)
    return words.corrections.paragraph.format(number=number) if number[:1].isdigit() else number


def _reading(change: Change, comparison: Comparison, headline: str, house: HouseWords) -> str:
    words = house.corrections
    old, new = text_of(comparison.a, change.a), text_of(comparison.b, change.b)
    match change.kind:
        case ChangeKind.INSERTED:
            return words.insert.format(new=_within(new, house))
        case ChangeKind.DELETED:
            return words.delete.format(old=_within(old, house))
        case ChangeKind.MOVED:
            return words.moved.format(headline=headline)
        case _:
            cut = excerpt(change, old, new, most=_MOST)
            before, after = ("".join(piece.text for piece in side).strip(GAP).strip() for side in cut)
            if _marks(old, house) == _marks(new, house):  # else the marks may be what is to be read
                before, after = _within(before, house), _within(after, house)
            read = words.read.format(old=before, new=after)
            is_moved = change.kind is ChangeKind.MOVED_EDITED
            return words.moved_and_read.format(headline=headline, read=read) if is_moved else read


def _within(text: str, house: HouseWords) -> str:
    """The text as it stands in quotation marks: its own are the inner ones."""
    opening, closing = house.sources.quoted.split("{words}")
    inner_opening, inner_closing = house.corrections.within.split("{words}")
    blank = rf"[{_BLANKS}]?" if opening != opening.strip() else ""
    text = re.sub(re.escape(opening.strip()) + blank, inner_opening, text)
    return re.sub(blank + re.escape(closing.strip()), inner_closing, text)


def _marks(text: str, house: HouseWords) -> str:
    """The quotation marks of a text, one after the other."""
    known = house.sources.quoted.replace("{words}", "").split()
    return "".join(sign for sign in text if sign in "".join(known))

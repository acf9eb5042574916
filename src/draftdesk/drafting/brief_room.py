"""How much of its four pages a brief fills, told in lines of its table."""

from collections.abc import Iterable, Sequence
from math import ceil

from draftdesk.model.brief import BracketsUnder, BriefBracket, BriefChange, BriefObligation, Piece, Rest

LINES = 169.0
"""What four pages hold, less what stays empty at the foot of them."""
_TITLE, _HEADING, _TABLE = 7.0, 2.4, 1.6
_LETTERS, _SMALL, _TINY = 160, 192, 218
_LOW, _LINE = 0.85, 2.0
_COLUMN, _REASONS, _PLACE, _SENTENCE, _WHERE = 53, 27, 18, 58, 31
_PADDING, _BROAD = 0.35, 0.7


def front_lines(summary: Sequence[str], items: Sequence[str]) -> float:
    """The title, the names of the texts, the watch list, the summary, and what stands above the table."""
    return _TITLE + 2 * _HEADING + 1.2 * _running((*summary, "; ".join(items)), _LETTERS) + 1


def term_lines(terms: Sequence[str]) -> float:
    """What says what words mean."""
    return _running([" ".join(terms)], _SMALL)


def row_lines(row: BriefChange) -> float:
    """A row of the table."""
    named = _wrapped(f"{row.place.heading}, {row.place.number}", _PLACE) + _old(row.place.was, _PLACE)
    said = _wrapped(" ".join((f"{row.headline}.", *row.why)), _REASONS)
    said += sum(_wrapped(f"Remark: {line}", _REASONS) for line in row.remarks)
    return max(1, named, said, _cell(row.old, _COLUMN), _cell(row.new, _COLUMN)) + _PADDING


def rest_lines(rests: Iterable[Rest]) -> float:
    """A paragraph of what is named alone."""
    said = " ".join(f"{rest.count} {rest.about}: {'; '.join(rest.places)}." for rest in rests)
    return _LOW * _running([said], _TINY) + 0.5 if said else 0


def moved_lines(moved: Sequence[Rest]) -> float:
    """The section on what was moved."""
    return _HEADING + rest_lines(moved) if moved else 0


def named_lines(letters: int) -> float:
    """The same of so many letters."""
    return _LOW * letters / _TINY + 1.5 if letters else 0


def obligation_lines(table: Sequence[BriefObligation], rests: Sequence[Rest]) -> float:
    """The section on obligations."""
    if not table and not rests:
        return 0
    rows = [
        max(
            _wrapped(f"{each.place.heading}, {each.place.number}", _WHERE) + _old(each.place.was, _WHERE),
            _wrapped(f"{each.turn} {each.said}", _WHERE),
            _cell(each.sentence_a, _SENTENCE),
            _cell(each.sentence_b, _SENTENCE),
        )
        for each in table
    ]
    return _HEADING + _LINE + (_TABLE + sum(rows) + _PADDING * len(rows) if rows else 0) + rest_lines(rests)


def bracket_lines(said: str, examples: Sequence[BriefBracket], under: Sequence[BracketsUnder]) -> float:
    """The section on brackets."""
    if not said:
        return 0
    told = "; ".join(
        f"{each.heading} {each.before} → {each.after}{f' (opened in {each.opened})' * bool(each.opened)}"
        f"{f' (closed in {each.closed})' * bool(each.closed)}"
        for each in under
    )
    shown = (f"{' ' * 40}{each.place.heading}{_text(each.old)}{_text(each.new)}" for each in examples)
    return _HEADING + 1.2 * _running([said], _LETTERS) + _running((told, *shown), _SMALL) + 0.4 * len(examples)


def closing_lines(unread: Sequence[str], hidden: Sequence[str]) -> float:
    """What is said at the end."""
    lines = sum(_HEADING for each in (unread, hidden) if each)
    return lines + 1.2 * _running((*unread, " ".join(hidden)), _LETTERS)


def _old(place: str, letters: int) -> int:
    return _wrapped(f"old: {place}", letters) if place else 0


def _text(pieces: Iterable[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _cell(pieces: Iterable[Piece], letters: int) -> int:
    return sum(_wrapped(line, letters) for line in _text(pieces).split("\n"))


def _running(lines: Iterable[str], letters: int) -> float:
    return sum(_wrapped(line, letters) for line in lines if line)


def _wrapped(text: str, letters: int) -> int:
    """How many lines of so many letters a text takes when it is broken between words. Capitals are broad."""
    lines, room = 0, 0.0
    for word in text.split():
        width = len(word) + _BROAD * sum(map(str.isupper, word)) + 1
        if width > room:
            lines += max(1, ceil((width - 1) / letters))
            room = letters
        room -= width
    return lines

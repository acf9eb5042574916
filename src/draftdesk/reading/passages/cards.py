"""Recommendation cards: tables with a recommendation in each row, and forms of labels and values."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from draftdesk.model.folding import fold, matching_key
from draftdesk.model.sources import Block, Locator, SnippetKind, Strength, Suggestion
from draftdesk.reading.passages.card_columns import Field, recognized
from draftdesk.reading.passages.forms import Row, Words, form_in_table, forms_in_text, whole
from draftdesk.reading.passages.kinds import kind_of

_NUMBER = re.compile(r"\(?(\d{1,4}(?:\.{1,2}\d{1,4}){0,5}[a-z]?)[.)]?\s+(?=\S)")
_LAST_BRACKETS = re.compile(r"\(([^()]*)\)[\s.,;)]*$")
_SEPARATOR = re.compile(r"[;\n]")
_LITTLE_WORDS = frozenset({"the", "of", "and", "la", "le", "el", "de", "du", "des", "los", "les"})
_SHOWN = 10


@dataclass(frozen=True, slots=True)
class _Card:
    """The cells of one card: `text_of` gives their words as read, "" where there is none."""

    cells: Mapping[Field, Sequence[Words]]

    def text_of(self, field: Field) -> str:
        return "\n".join(words.text for words in self.cells.get(field, ()))

    def line_of(self, field: Field) -> str:
        return " ".join(self.text_of(field).split())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Habits:
    """What most texts of a table do, for want of a column: begin with the card's number, end with its contributor."""

    numbered: bool
    attributed: bool


def cards(blocks: Sequence[Block]) -> tuple[tuple[Suggestion, ...], tuple[str, ...]]:
    """The recommendations in the tables and forms among the blocks, and warnings fit to show.

    A table with no column of recommendations, such as a programme of work, gives nothing and no warning. `quoted` is
    the cell as read; `text` is without the card's number, without the contributor in brackets at its end where the
    card names the same, and without stray closing signs. A card that has old wording but no new is a proposal to
    delete. `contributors`, `addressee` and tags ("theme:…", "dimension:…", "sdg-target:…") are what the cells say.
    """
    found: list[Suggestion] = []
    warnings: list[str] = []
    for rows in _tables(blocks):
        filled = form_in_table(rows)
        suggestions, said = _read(rows) if filled is None else _read_cards([_Card(each) for each in filled])
        found += suggestions
        warnings += [each for each in said if each not in warnings]
    suggestions, said = _read_cards([_Card(each) for each in forms_in_text(blocks)])
    found += suggestions
    warnings += said
    return tuple(found), tuple(warnings)


def _tables(blocks: Sequence[Block]) -> Iterator[list[Row]]:
    cells = [block for block in blocks if block.table is not None]
    for _, table in groupby(cells, key=lambda block: block.table):
        rows: dict[int, dict[int, list[Block]]] = {}
        for block in table:
            if block.text.strip():
                rows.setdefault(block.row or 0, {}).setdefault(block.column or 0, []).append(block)
        yield [rows[row] for row in sorted(rows)]


def _words(blocks: Sequence[Block]) -> str:
    return " ".join(" ".join(block.text for block in blocks).split())


def _read(rows: Sequence[Row]) -> tuple[list[Suggestion], list[str]]:
    grid = [{column: _words(cell) for column, cell in row.items()} for row in rows]
    columns = recognized(grid)
    if columns is None:
        return [], []
    heading = grid[columns.header]
    cards_read = [
        _Card({field: [whole(block) for block in row[column]] for field, column in columns.of.items() if column in row})
        for row, texts in zip(rows[columns.header + 1 :], grid[columns.header + 1 :], strict=True)
        if texts != heading  # repeated at the top of a page
    ]
    found, warnings = _read_cards(cards_read)
    return found, [*columns.warnings, *warnings]


def _read_cards(cards_read: Sequence[_Card]) -> tuple[list[Suggestion], list[str]]:
    habits = _habits(cards_read)
    suggested = [(card, _suggestion(card, habits)) for card in cards_read]
    found = [suggestion for _, suggestion in suggested if suggestion is not None]
    deletions = sum(not card.text_of(Field.TEXT) for card, suggestion in suggested if suggestion is not None)
    warnings = []
    if deletions:
        warnings.append(
            f"{_counted(deletions, 'card gives', 'cards give')} no new wording: read as proposals to delete"
        )
    if empty := [at for at, (_, suggestion) in enumerate(suggested, start=1) if suggestion is None]:
        shown = ", ".join(map(str, empty[:_SHOWN])) + (" …" if len(empty) > _SHOWN else "")
        warnings.append(f"{_counted(len(empty), 'row holds', 'rows hold')} no recommendation: left out ({shown})")
    return found, warnings


def _counted(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"


def _habits(cards_read: Sequence[_Card]) -> _Habits:
    with_text = [card for card in cards_read if card.text_of(Field.TEXT)]
    numbered = sum(_number(card) is not None for card in with_text)
    attributed = sum(
        bool(_attribution(card.text_of(Field.TEXT), (card.text_of(Field.CONTRIBUTOR),))) for card in with_text
    )
    return _Habits(numbered=2 * numbered > len(with_text), attributed=2 * attributed > len(with_text))


def _number(card: _Card) -> re.Match[str] | None:
    """The number before a card's text, unless the card's own is another."""
    found = _NUMBER.match(card.text_of(Field.TEXT).lstrip())
    return found if found and card.line_of(Field.CARD) in {"", found[1]} else None


def _suggestion(card: _Card, habits: _Habits) -> Suggestion | None:
    quoted = card.text_of(Field.TEXT)
    replaces = card.text_of(Field.REPLACES)
    if not quoted and not replaces:
        return None
    cell = card.cells[Field.TEXT if quoted else Field.REPLACES]
    first = cell[0].block
    contributors = tuple(filter(None, map(_one_line, _SEPARATOR.split(card.text_of(Field.CONTRIBUTOR)))))
    if quoted:
        number, text, doubts = _mended(card, contributors, habits)
    else:
        number, text = card.line_of(Field.CARD), f"Delete: “{_one_line(replaces)}”"
        doubts = ("the card gives no new wording: read as a proposal to delete",)
    kind, strength, more = _kind_and_strength(card, text)
    return Suggestion(
        text=text,
        quoted=quoted or replaces,
        locator=Locator(
            page=first.page, block=first.n, end_block=cell[-1].block.n, start=cell[0].start, end=cell[-1].end
        ),
        kind=kind,
        strength=strength,
        heading_path=first.heading_path,
        area=first.area,
        contributors=contributors,
        tags=tuple(_tags(card)),
        card=number,
        addressee=card.line_of(Field.ADDRESSEE),
        rationale=card.line_of(Field.RATIONALE),
        replaces=replaces,
        doubts=(*doubts, *more),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _mended(card: _Card, contributors: Sequence[str], habits: _Habits) -> tuple[str, str, tuple[str, ...]]:
    """The card's number, its text without what conversion and habit have put around it, and doubts."""
    doubts: tuple[str, ...] = ()
    number, text = card.line_of(Field.CARD), card.text_of(Field.TEXT).lstrip()
    if habits.numbered and (found := _number(card)):
        number, text = found[1], text[found.end() :]
    text = _one_line(text)
    last = _LAST_BRACKETS.search(text, max(0, len(text) - 2000))
    if last and (names := _attribution(text, contributors)):
        text = text[: last.start()].rstrip(" ,;")
        if len(names) > 1:
            doubts = (f"the card's text also names others as contributors: {last[1]}",)
    elif last and habits.attributed:
        doubts = (f"'({last[1]})' at the end of the text may say who proposes it",)
    return number, _without_stray_ends(text), doubts


def _attribution(text: str, contributors: Sequence[str]) -> tuple[str, ...]:
    """The names in the brackets that end a text, where one of them is the contributor's."""
    last = _LAST_BRACKETS.search(text, max(0, len(text) - 2000))
    names = tuple(each.strip() for each in last[1].split(",")) if last else ()
    return names if any(_same_name(name, each) for name in contributors for each in names) else ()


def _same_name(name: str, other: str) -> bool:
    """Whether one name is the other, or the other with words left out ("United States", "Holy See")."""
    words, others = (set(matching_key(each).split()) - _LITTLE_WORDS for each in (name, other))
    return bool(words and others) and (words <= others or others <= words)


def _without_stray_ends(text: str) -> str:
    """The text without closing brackets at its end that nothing opened, and the stops that came with them."""
    surplus = text.count(")") - text.count("(")
    end = kept = len(text)
    while surplus > 0 and end > 0 and text[end - 1] in " ;,)":
        end -= 1
        if text[end] == ")":
            surplus -= 1
            kept = end
    return text[:kept].rstrip() or text


def _kind_and_strength(card: _Card, text: str) -> tuple[SnippetKind, Strength | None, tuple[str, ...]]:
    doubts = []
    kind, strength = None, None
    if said := card.line_of(Field.KIND):
        kind = next((each for each in SnippetKind if each == fold(said)), None)
        if kind is None:
            doubts.append(f"the kind '{said}' is not known")
    if said := card.line_of(Field.STRENGTH):
        strength = next((each for each in Strength if each == fold(said)), None)
        if strength is None:
            doubts.append(f"the strength '{said}' is not known")
    return kind or kind_of(text), strength, tuple(doubts)


def _tags(card: _Card) -> Iterator[str]:
    for facet, field in (("theme", Field.THEME), ("dimension", Field.DIMENSION), ("sdg-target", Field.SDG)):
        cell = card.text_of(field)
        if field is not Field.THEME:  # themes have commas in their names
            cell = cell.replace(",", ";")
        for each in _SEPARATOR.split(cell):
            if name := _one_line(each):
                yield f"{facet}:{name}"

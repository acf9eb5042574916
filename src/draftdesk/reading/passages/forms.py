"""Cards filled in as forms: labels with what belongs to them, in a table of labels and values or as lines of text.

Every way of reading gives the same: for each card, the words under each field, and where they stand.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from draftdesk.model.sources import Block, BlockStyle
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.passages.card_columns import Field, is_heading, named_field

_LABEL = re.compile(r"(?:\(?\d{1,2}[.)]\s+)?(?P<label>[^\W\d][^:\n\t–—]{1,58}?)(?: ?:(?=\s|$)| [–—](?=\s)|(?=\t))\s*")
_COUNT = re.compile(r"\s*(?:no\.?\s*)?\d{1,3}$", re.IGNORECASE)
_AFTER_LABELS = (":", "\t", "–", "—")
_LONGEST_LABEL = 80
_MOST_ROWS = 2000
_MOST_PARAGRAPHS = 12
_LAST_PARAGRAPHS = 3
_LONG_FIELDS = frozenset({Field.TEXT, Field.REPLACES, Field.RATIONALE})

Row = Mapping[int, Sequence[Block]]


@dataclass(frozen=True, slots=True)
class Words:
    """A block, or the part of it from character `start` to `end`."""

    block: Block
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.block.text[self.start : self.end]


Filled = Mapping[Field, Sequence[Words]]


def whole(block: Block) -> Words:
    """All words of a block."""
    return Words(block, 0, len(block.text))


def label_lines(lines: Sequence[Line]) -> frozenset[int]:
    """Which of a document's lines open with a label, where they show that it holds a form: else none.

    Labels are such as "Delegation: Kenya", "Delegation – Kenya", or with a tab where two columns were. A form names the
    recommendation and one field more; its labels open paragraphs even where nothing else does.
    """
    found = {n: field for n, line in enumerate(lines) if line.table is None and (field := _opening(line.text))}
    fields = set(found.values())
    return frozenset(found) if Field.TEXT in fields and len(fields) > 1 else frozenset()


def _opening(text: str) -> Field | None:
    head = text[: _LONGEST_LABEL + 5]
    found = _LABEL.match(head) if any(map(head.__contains__, _AFTER_LABELS)) else None
    return _field(found["label"]) if found else None


def _field(label: str) -> Field | None:
    return named_field(_COUNT.sub("", label.strip()))


# --- tables ---------------------------------------------------------------------------------------------------------


def form_in_table(rows: Sequence[Row]) -> list[Filled] | None:
    """The cards of a table that is a form: labels at the beginning of its rows, values beside or below them.

    None where the table is none, such as one with its headings in the first row.
    """
    if not 1 <= len(rows) <= _MOST_ROWS:
        return None
    opens = [_cell_label(row[min(row)]) is not None for row in rows if row and 0 in row]
    if sum(opens) < max(1 if len(rows) == 1 else 2, len(opens) // 2) or _heads_columns(rows):
        return None
    entries = list(_entries(rows))
    fields = {field for field, _ in entries}
    return _cards(entries) if Field.TEXT in fields and len(fields) > 1 else None


def _heads_columns(rows: Sequence[Row]) -> bool:
    """Whether the first row with a label has one beside it: then these head columns."""
    for row in rows:
        labels = [column for column, cell in sorted(row.items()) if is_heading(_said(cell))]
        if labels:
            return any(column + 1 in labels for column in labels)
    return False


def _said(cell: Sequence[Block]) -> str:
    return " ".join(" ".join(block.text for block in cell).split())


def _cell_label(cell: Sequence[Block]) -> tuple[Field, str] | None:
    """The field a cell names, and the label's words where a value follows in the same cell ("" where not)."""
    said = _said(cell)
    if (field := _table_label(said)) is not None:
        return field, ""
    found = _LABEL.match(cell[0].text)
    field = _field(found["label"]) if found else None
    return (field, found[0]) if found and field else None


def _table_label(said: str) -> Field | None:
    bare = _COUNT.sub("", said.rstrip(": "))
    return next((field for field in Field if is_heading(bare, field)), None) if len(bare) <= _LONGEST_LABEL else None


def _entries(rows: Sequence[Row]) -> Iterator[tuple[Field, list[Words]]]:
    field: Field | None = None
    for row in rows:
        due = False
        for column in sorted(row):
            cell = row[column]
            found = None if due else _cell_label(cell)
            if found is not None:
                field, label = found
                due = not label
                yield field, [Words(cell[0], len(label), len(cell[0].text)), *map(whole, cell[1:])] if label else []
            elif field is not None:
                due = False
                yield field, [whole(block) for block in cell]


# --- lines ----------------------------------------------------------------------------------------------------------


def forms_in_text(blocks: Sequence[Block]) -> list[Filled]:
    """The cards that stand among a document's paragraphs as labels with their values."""
    found: list[Filled] = []
    for run in _runs(blocks):
        fields = {field for field, _ in run}
        if Field.TEXT in fields and len(fields) > 1:
            found += _cards(run)
    return found


@dataclass(slots=True)
class _Run:
    """Entries that follow one another, and how many paragraphs the last of them may still take."""

    entries: list[tuple[Field, list[Words]]]
    waiting: list[Words]

    def settle(self, *, is_last: bool) -> None:
        """Give the last label the paragraphs that followed it, unless these are the text that goes on after a form."""
        if self.entries and (not is_last or len(self.waiting) <= _LAST_PARAGRAPHS):
            self.entries[-1][1].extend(self.waiting)
        self.waiting = []


def _runs(blocks: Sequence[Block]) -> Iterator[list[tuple[Field, list[Words]]]]:
    run = _Run([], [])
    for block in blocks:
        if block.table is not None:
            continue
        labels = list(_labels_in(block))
        if labels:
            run.settle(is_last=False)
            run.entries += labels
        elif run.entries and _goes_on(run, block):
            run.waiting.append(whole(block))
        elif run.entries:
            run.settle(is_last=True)
            yield run.entries
            run = _Run([], [])
    run.settle(is_last=True)
    yield run.entries


def _goes_on(run: _Run, block: Block) -> bool:
    """Whether a paragraph without a label may belong to the label before it."""
    field, words = run.entries[-1]
    if not words and not run.waiting:
        return True
    is_long = field in _LONG_FIELDS and len(run.waiting) < _MOST_PARAGRAPHS
    return is_long and block.style is not BlockStyle.HEADING and _LABEL.match(block.text) is None


def _labels_in(block: Block) -> Iterator[tuple[Field, list[Words]]]:
    """The labels that open the block's lines, each with the words up to the next."""
    if block.style is BlockStyle.HEADING and (field := _field(block.text)) is not None:
        yield field, []
        return
    opened: tuple[Field, int] | None = None
    at = 0
    for line in block.text.split("\n"):
        found = _LABEL.match(line)
        field = _field(found["label"]) if found else None
        if found and field:
            if opened:
                yield opened[0], list(_spoken(block, opened[1], at))
            opened = (field, at + found.end())
        elif opened is None:
            return
        at += len(line) + 1
    if opened:
        yield opened[0], list(_spoken(block, opened[1], len(block.text)))


def _spoken(block: Block, start: int, end: int) -> Iterator[Words]:
    said = block.text[start:end]
    if said.strip():
        yield Words(block, start + len(said) - len(said.lstrip()), start + len(said.rstrip()))


# --- cards ----------------------------------------------------------------------------------------------------------


def _cards(entries: Iterable[tuple[Field, list[Words]]]) -> list[Filled]:
    """The entries, a card each: one begins where the first field comes again, or another recommendation does.

    What stood before the first recommendation of a form is said of all that follow in it.
    """
    cards: list[dict[Field, list[Words]]] = []
    shared: dict[Field, list[Words]] = {}
    first: Field | None = None
    last: Field | None = None
    for field, words in entries:
        card = cards[-1] if cards else {}
        if not cards or (field is first and field is not last and Field.TEXT in card):
            cards.append({})
            first = field
            shared = {}
        elif field is Field.TEXT and field is not last and card.get(field):
            cards.append(dict(shared))
        card = cards[-1]
        if field is Field.TEXT and Field.TEXT not in card:
            shared = {each: list(said) for each, said in card.items()}
        if field is last or field not in card:
            card.setdefault(field, []).extend(words)
        last = field
    return [each for card in cards for each in _one_item_each(card)]


def _one_item_each(card: dict[Field, list[Words]]) -> Iterator[Filled]:
    """A card whose recommendations are a list, as a card for each item."""
    said = card.get(Field.TEXT, [])
    items = [n for n, words in enumerate(said) if words.block.number and words.block.level == 0 and not words.start]
    if len(items) < 2 or items[0] != 0 or any(words.block.style is not BlockStyle.LIST_ITEM for words in said):
        yield card
        return
    for start, end in zip(items, [*items[1:], len(said)], strict=True):
        yield {**card, Field.TEXT: said[start:end]}

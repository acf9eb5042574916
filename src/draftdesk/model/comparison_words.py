"""What a comparison's kinds, substances and reasons are called, and what it comes to, in plain words."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from draftdesk.model.comparison import (
    Change,
    ChangeKind,
    Comparison,
    Counts,
    Look,
    Part,
    Passage,
    Reason,
    Segment,
    SegmentKind,
    Substance,
)

KINDS = {
    ChangeKind.UNCHANGED: "Unchanged",
    ChangeKind.EDITED: "Edited",
    ChangeKind.INSERTED: "New",
    ChangeKind.DELETED: "Deleted",
    ChangeKind.MOVED: "Moved",
    ChangeKind.MOVED_EDITED: "Moved and edited",
    ChangeKind.SPLIT: "Split",
    ChangeKind.MERGED: "Merged",
}
SUBSTANCES = {
    Substance.EDITORIAL: "Editorial",
    Substance.MINOR: "Minor",
    Substance.CONSEQUENTIAL: "Consequential",
    Substance.SUBSTANTIVE: "Substantive",
}
REASONS = {
    Reason.WHITE_SPACE: "spacing",
    Reason.GLYPHS: "form of quotation marks, dashes or letters",
    Reason.HYPHENATION: "hyphenation",
    Reason.SPELLING: "spelling",
    Reason.FIRST_LETTER: "capital at the start",
    Reason.LINE_BREAK: "line break",
    Reason.PAGE_FURNITURE: "page header or footer",
    Reason.NUMBER: "number typed into the text",
    Reason.PUNCTUATION: "punctuation",
    Reason.CAPITALS: "capital letters",
    Reason.LIST_ENDING: "ending of a list item",
    Reason.PARAGRAPH_BREAK: "paragraph break",
    Reason.WORDING: "wording",
    Reason.FIGURES: "figures or dates",
    Reason.NEGATION: "negation (not, without, except…)",
    Reason.OBLIGATION: "obligation (shall, should, may…)",
    Reason.BRACKETS: "square brackets",
    Reason.PLACE: "place in the text",
    Reason.NEW: "new paragraph",
    Reason.GONE: "paragraph deleted",
    Reason.REFERENCE: "cross-reference follows its paragraph",
    Reason.POINTS_ELSEWHERE: "cross-reference now points elsewhere",
    Reason.NOT_UPDATED: "cross-reference not updated",
}
LOOKS = {
    Look.ITALIC: "italics",
    Look.BOLD: "bold",
    Look.UNDERLINE: "underlining",
    Look.STRUCK: "striking out",
    Look.SUPERSCRIPT: "superscript",
    Look.SUBSCRIPT: "subscript",
}


_PARAGRAPHS = ("paragraph", "paragraphs")
_FOOTNOTES = ("footnote", "footnotes")
_NOUNS = {
    Part.TABLE: ("text in a table", "texts in tables"),
    Part.TEXT_BOX: ("text in a text box", "texts in text boxes"),
}


@dataclass(frozen=True, slots=True)
class Sorts:
    """What is counted: `text` is what one and several of what is no footnote are called; `notes` are the counts of the
    footnotes, which are among all that are counted."""

    text: tuple[str, str] = _PARAGRAPHS
    notes: Counts = field(default_factory=Counts)

    def told(self, count: int, notes: int = 0) -> str:
        """So many, of which some are footnotes: "1 paragraph and 3 footnotes"."""
        each = ((count - notes, self.text), (notes, _FOOTNOTES))
        return " and ".join(f"{many:,} {noun[many != 1]}" for many, noun in each if many) or f"0 {self.text[1]}"


def sorts_of(comparison: Comparison) -> Sorts:
    """What of a comparison is a footnote, and what the others that changed are called: paragraphs, unless all stand in
    tables or in text boxes."""
    counts: Counter[str] = Counter()
    parts = set()
    for each in comparison.changes:
        if not is_footnote(comparison, each):
            if each.kind is not ChangeKind.UNCHANGED:
                parts.update({comparison.a[at].part for at in each.a} | {comparison.b[at].part for at in each.b})
            continue
        counts[each.kind.value] += 1
        counts["reworded"] += each.kind is ChangeKind.EDITED and each.is_reworded
        counts["same_words"] += each.kind is ChangeKind.UNCHANGED and bool(each.formatting or each.reasons)
        counts["renumbered"] += each.renumbered
        counts["formatting"] += each.formatting
    noun = _NOUNS.get(parts.pop(), _PARAGRAPHS) if len(parts) == 1 else _PARAGRAPHS
    return Sorts(noun, Counts(**counts))


def is_footnote(comparison: Comparison, change: Change) -> bool:
    """Whether what the change is one of is a footnote, or was."""
    passage = comparison.b[change.b[0]] if change.b else comparison.a[change.a[0]]
    return passage.part is Part.FOOTNOTE


def summary(counts: Counts, sorts: Sorts | None = None, *, statuses: int = 0) -> str:
    """One line in plain words: "41 paragraphs reworded, 3 moved (1 also edited), 1 deleted; 12 renumbered".

    `sorts` tells what is counted (`sorts_of`): "1 paragraph and 3 footnotes deleted; 25 footnotes renumbered"; without
    it all are paragraphs. `statuses` is how many have another status, which the counts do not know. What was edited
    without choosing other words, as spelling is, is told apart: "3 paragraphs reworded, 9 with small edits".
    """
    sorts = sorts or Sorts()
    notes = sorts.notes
    also = f" ({counts.moved_edited:,} also edited)" if counts.moved_edited else ""
    became = (
        (counts.reworded, notes.reworded, "reworded"),
        (counts.edited - counts.reworded, notes.edited - notes.reworded, "with small edits"),
        (counts.moved + counts.moved_edited, notes.moved + notes.moved_edited, f"moved{also}"),
        (counts.split, notes.split, "split"),
        (counts.merged, notes.merged, "merged"),
        (counts.inserted, notes.inserted, "new"),
        (counts.deleted, notes.deleted, "deleted"),
    )
    beside = (
        (counts.renumbered, notes.renumbered, "renumbered"),
        (counts.formatting, notes.formatting, "with other formatting or footnote marks"),
        (statuses, 0, "with another status"),
    )
    known = _Known(sorts)
    said = [known.said(*each) for each in became if each[0]]
    if not said:
        known = _Known(sorts, is_text=True)
    nothing = "nothing changed" if not counts.formatting and not statuses else "no word changed"
    return "; ".join([", ".join(said) or nothing, *(known.said(*each) for each in beside if each[0])])


class _Known:
    """Names what is counted wherever it is not what was named last."""

    def __init__(self, sorts: Sorts, *, is_text: bool = False) -> None:
        self._sorts = sorts
        self._last: tuple[bool, bool] | None = (True, False) if is_text else None

    def said(self, count: int, notes: int, what: str) -> str:
        named, last = (count > notes, notes > 0), self._last
        self._last = named
        return f"{count:,} {what}" if named == last and not all(named) else f"{self._sorts.told(count, notes)} {what}"


def weights(counts: Counts) -> str:
    """How much the changes matter, the gravest first: "3 substantive, 2 minor, 20 editorial"; "" without a change."""
    found = [(getattr(counts, each.value), each.value) for each in reversed(Substance)]
    return ", ".join(f"{count:,} {name}" for count, name in found if count)


def reasons_said(reasons: Iterable[Reason]) -> str:
    """Reasons in plain words, one after another."""
    return ", ".join(REASONS[each] for each in reasons)


def spot(passage: Passage, say: Callable[[str], str] = str) -> str:
    """Where a passage outside the running text stands: "Table 1, row 2, column 3", "Footnote 5"; else ""."""
    match passage.part:
        case Part.FOOTNOTE:
            number = passage.number.strip()
            return say("Footnote {number}").format(number=number) if number else say("Footnote")
        case Part.TEXT_BOX:
            return say("Text box")
        case Part.TABLE if passage.cell is not None:
            table, row, column = passage.cell
            said = say("Table {table}, row {row}, column {column}")
            return said.format(table=table + 1, row=row + 1, column=column + 1)
        case Part.TABLE:
            return say("Table")
        case _:
            return ""


def in_brackets(segment: Segment) -> str:
    """Its words where nothing but letters can show what became of them: "[-deleted-]", "{+inserted+}"."""
    text = segment.text.replace("\n", " ¶ ")
    if segment.kind is SegmentKind.DELETE:
        return f"[-{text}-]"
    return f"{{+{text}+}}" if segment.kind is SegmentKind.INSERT else text


def listed(names: Sequence[str]) -> str:
    """ "15", "15 and 16", "15, 16 and 17"."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)

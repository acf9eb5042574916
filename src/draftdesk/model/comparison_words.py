"""What a comparison's kinds, substances and reasons are called, and what it comes to, in plain words."""

from collections.abc import Callable, Iterable, Sequence

from draftdesk.model.comparison import (
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
_NOUNS = {
    Part.FOOTNOTE: ("footnote", "footnotes"),
    Part.TABLE: ("text in a table", "texts in tables"),
    Part.TEXT_BOX: ("text in a text box", "texts in text boxes"),
}


def noun_of(comparison: Comparison) -> tuple[str, str]:
    """What one of those that changed is called, and what several are: footnotes where all are, else paragraphs."""
    parts = {
        side[at].part
        for each in comparison.changes
        if each.kind is not ChangeKind.UNCHANGED
        for side, places in ((comparison.a, each.a), (comparison.b, each.b))
        for at in places
    }
    return _NOUNS.get(parts.pop(), _PARAGRAPHS) if len(parts) == 1 else _PARAGRAPHS


def summary(counts: Counts, noun: tuple[str, str] = _PARAGRAPHS) -> str:
    """One line in plain words: "41 paragraphs reworded, 3 moved (1 also edited), 1 deleted; 12 renumbered".

    `noun` is what one of the changed is called, and what several are (`noun_of`).
    What was edited without choosing other words, as spelling is, is told apart: "3 paragraphs reworded, 9 with small
    edits".
    """
    edits = ((counts.reworded, "reworded"), (counts.edited - counts.reworded, "with small edits"))
    said = [f"{count:,} {name}" for count, name in edits if count]
    if moved := counts.moved + counts.moved_edited:
        said.append(f"{moved:,} moved" + (f" ({counts.moved_edited:,} also edited)" if counts.moved_edited else ""))
    others = ((counts.split, "split"), (counts.merged, "merged"), (counts.inserted, "new"), (counts.deleted, "deleted"))
    said += [f"{count:,} {name}" for count, name in others if count]
    if said:
        first, _, name = said[0].partition(" ")
        said[0] = f"{first} {noun[first != '1']} {name}"
    parts = [", ".join(said)] if said else ["nothing changed" if not counts.formatting else "no word changed"]
    if counts.renumbered:
        parts.append(f"{counts.renumbered:,} renumbered")
    if counts.formatting:
        parts.append(f"{counts.formatting:,} with other formatting")
    return "; ".join(parts)


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

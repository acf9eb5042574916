"""What is said of changes, in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.draft_words import changes_word
from draftdesk.desktop.words import QT_TRANSLATE_NOOP
from draftdesk.model.comparison import Counts, Substance
from draftdesk.model.sifting import Sieve, Sifted

PHRASES = (
    QT_TRANSLATE_NOOP("changes", "Reworded"),
    QT_TRANSLATE_NOOP("changes", "Moved up"),
    QT_TRANSLATE_NOOP("changes", "Moved down"),
    QT_TRANSLATE_NOOP("changes", "Moved from {old} to {new}"),
    QT_TRANSLATE_NOOP("changes", "Moved to {new}"),
    QT_TRANSLATE_NOOP("changes", "{moved}, from “{section}”"),
    QT_TRANSLATE_NOOP("changes", "{moved}, to “{section}”"),
    QT_TRANSLATE_NOOP("changes", "{moved} and reworded"),
    QT_TRANSLATE_NOOP("changes", "{moved} and edited"),
    QT_TRANSLATE_NOOP("changes", "the text"),
    QT_TRANSLATE_NOOP("changes", "Split into {numbers}"),
    QT_TRANSLATE_NOOP("changes", "Merged from {numbers}"),
    QT_TRANSLATE_NOOP("changes", "{count} paragraphs"),
    QT_TRANSLATE_NOOP("changes", "{first} and {last}"),
    QT_TRANSLATE_NOOP("changes", "Line break put in"),
    QT_TRANSLATE_NOOP("changes", "Line break taken out"),
    QT_TRANSLATE_NOOP("changes", "Had no number"),
    QT_TRANSLATE_NOOP("changes", "Was {old}"),
    QT_TRANSLATE_NOOP("changes", "Was {old}, has no number now"),
    QT_TRANSLATE_NOOP("changes", "Formatting"),
    QT_TRANSLATE_NOOP("changes", "Formatting: {looks}"),
    QT_TRANSLATE_NOOP("changes", "{substance}: {reasons}"),
    QT_TRANSLATE_NOOP("changes", "Footnote added"),
    QT_TRANSLATE_NOOP("changes", "Footnotes added"),
    QT_TRANSLATE_NOOP("changes", "Footnote taken out"),
    QT_TRANSLATE_NOOP("changes", "Footnotes taken out"),
    QT_TRANSLATE_NOOP("changes", "Footnote called elsewhere"),
    QT_TRANSLATE_NOOP("changes", "Footnotes called elsewhere"),
    QT_TRANSLATE_NOOP("changes", ", "),
    QT_TRANSLATE_NOOP("changes", "Footnote {number}"),
    QT_TRANSLATE_NOOP("changes", "Footnote"),
    QT_TRANSLATE_NOOP("changes", "Text box"),
    QT_TRANSLATE_NOOP("changes", "Table {table}, row {row}, column {column}"),
    QT_TRANSLATE_NOOP("changes", "Table"),
    QT_TRANSLATE_NOOP("changes", "New line that keeps a number"),
    QT_TRANSLATE_NOOP("changes", "New footnote"),
    QT_TRANSLATE_NOOP("changes", "New text in a table"),
    QT_TRANSLATE_NOOP("changes", "New text in a text box"),
    QT_TRANSLATE_NOOP("changes", "New heading"),
    QT_TRANSLATE_NOOP("changes", "New paragraph"),
    QT_TRANSLATE_NOOP("changes", "Line that keeps a number deleted"),
    QT_TRANSLATE_NOOP("changes", "Footnote deleted"),
    QT_TRANSLATE_NOOP("changes", "Text in a table deleted"),
    QT_TRANSLATE_NOOP("changes", "Text in a text box deleted"),
    QT_TRANSLATE_NOOP("changes", "Heading deleted"),
    QT_TRANSLATE_NOOP("changes", "Paragraph deleted"),
    QT_TRANSLATE_NOOP("changes", "Unchanged"),
    QT_TRANSLATE_NOOP("changes", "Edited"),
    QT_TRANSLATE_NOOP("changes", "New"),
    QT_TRANSLATE_NOOP("changes", "Deleted"),
    QT_TRANSLATE_NOOP("changes", "Moved"),
    QT_TRANSLATE_NOOP("changes", "Moved and edited"),
    QT_TRANSLATE_NOOP("changes", "Split"),
    QT_TRANSLATE_NOOP("changes", "Merged"),
    QT_TRANSLATE_NOOP("changes", "Editorial"),
    QT_TRANSLATE_NOOP("changes", "Minor"),
    QT_TRANSLATE_NOOP("changes", "Consequential"),
    QT_TRANSLATE_NOOP("changes", "Substantive"),
    QT_TRANSLATE_NOOP("changes", "spacing"),
    QT_TRANSLATE_NOOP("changes", "form of quotation marks, dashes or letters"),
    QT_TRANSLATE_NOOP("changes", "hyphenation"),
    QT_TRANSLATE_NOOP("changes", "spelling"),
    QT_TRANSLATE_NOOP("changes", "capital at the start"),
    QT_TRANSLATE_NOOP("changes", "line break"),
    QT_TRANSLATE_NOOP("changes", "page header or footer"),
    QT_TRANSLATE_NOOP("changes", "number typed into the text"),
    QT_TRANSLATE_NOOP("changes", "punctuation"),
    QT_TRANSLATE_NOOP("changes", "capital letters"),
    QT_TRANSLATE_NOOP("changes", "ending of a list item"),
    QT_TRANSLATE_NOOP("changes", "paragraph break"),
    QT_TRANSLATE_NOOP("changes", "wording"),
    QT_TRANSLATE_NOOP("changes", "figures or dates"),
    QT_TRANSLATE_NOOP("changes", "negation (not, without, except…)"),
    QT_TRANSLATE_NOOP("changes", "obligation (shall, should, may…)"),
    QT_TRANSLATE_NOOP("changes", "square brackets"),
    QT_TRANSLATE_NOOP("changes", "place in the text"),
    QT_TRANSLATE_NOOP("changes", "new paragraph"),
    QT_TRANSLATE_NOOP("changes", "paragraph deleted"),
    QT_TRANSLATE_NOOP("changes", "cross-reference follows its paragraph"),
    QT_TRANSLATE_NOOP("changes", "cross-reference now points elsewhere"),
    QT_TRANSLATE_NOOP("changes", "cross-reference not updated"),
    QT_TRANSLATE_NOOP("changes", "italics"),
    QT_TRANSLATE_NOOP("changes", "bold"),
    QT_TRANSLATE_NOOP("changes", "underlining"),
    QT_TRANSLATE_NOOP("changes", "striking out"),
    QT_TRANSLATE_NOOP("changes", "superscript"),
    QT_TRANSLATE_NOOP("changes", "subscript"),
)
"""Those of `model.comparison_told`, for the translators."""
_COUNTED = {
    Substance.SUBSTANTIVE: QT_TRANSLATE_NOOP("changes", "{count} substantive"),
    Substance.CONSEQUENTIAL: QT_TRANSLATE_NOOP("changes", "{count} consequential"),
    Substance.MINOR: QT_TRANSLATE_NOOP("changes", "{count} minor"),
    Substance.EDITORIAL: QT_TRANSLATE_NOOP("changes", "{count} editorial"),
}


def say(phrase: str) -> str:
    """A phrase in the language of now."""
    return QCoreApplication.translate("changes", phrase)


def weights_word(counts: Counts) -> str:
    """How much the changes matter, the gravest first: "3 substantive, 2 minor"."""
    return _listed({each: getattr(counts, each.value) for each in Substance})


def hidden_word(found: Sifted) -> str:
    """What is not shown for its substance: "Hidden: 20 editorial"; "" where nothing is."""
    said, more = _listed(found.hidden), f"{found.smoothed:,}"
    if said and found.smoothed:
        words = QCoreApplication.translate("changes", "Hidden: {changes}; and {count} stretches within others")
        return words.format(changes=said, count=more)
    if found.smoothed:
        return QCoreApplication.translate("changes", "Hidden: {count} stretches within others").format(count=more)
    return QCoreApplication.translate("changes", "Hidden: {changes}").format(changes=said) if said else ""


def internal_word(found: Sieve) -> str:
    """Why what is handed on is marked as the delegation's own; "" where it is not."""
    if not found.is_internal:
        return ""
    return QCoreApplication.translate(
        "changes", "INTERNAL: only what touches the watch list or has remarks is marked. Not for circulation."
    )


def summary_word(counts: Counts) -> str:
    """What the comparison comes to, on one line."""
    weights = weights_word(counts)
    return " · ".join(part for part in (changes_word(counts), weights) if part)


def _listed(counts: Mapping[Substance, int]) -> str:
    found = [(counts.get(each, 0), each) for each in reversed(Substance)]
    return say(", ").join(say(_COUNTED[each]).format(count=f"{count:,}") for count, each in found if count)

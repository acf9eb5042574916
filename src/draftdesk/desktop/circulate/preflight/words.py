"""What a pre-flight says, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.words import QT_TRANSLATE_NOOP, as_it_runs
from draftdesk.model.preflight.findings import ADVICE, NAMES, Finding, Gravity, Kind, filled

PHRASES = (
    QT_TRANSLATE_NOOP("preflight", "Brackets without a partner"),
    QT_TRANSLATE_NOOP("preflight", "Empty paragraphs"),
    QT_TRANSLATE_NOOP("preflight", "Empty sections"),
    QT_TRANSLATE_NOOP("preflight", "Broken cross-references"),
    QT_TRANSLATE_NOOP("preflight", "Broken footnotes"),
    QT_TRANSLATE_NOOP("preflight", "Paragraphs that are not there"),
    QT_TRANSLATE_NOOP("preflight", "Words of inputs not for circulation"),
    QT_TRANSLATE_NOOP("preflight", "Cross-references typed by hand"),
    QT_TRANSLATE_NOOP("preflight", "Numbers typed by hand"),
    QT_TRANSLATE_NOOP("preflight", "Footnote marks typed by hand"),
    QT_TRANSLATE_NOOP("preflight", "Undefined abbreviations"),
    QT_TRANSLATE_NOOP("preflight", "Inconsistent terms"),
    QT_TRANSLATE_NOOP("preflight", "Length"),
    QT_TRANSLATE_NOOP("preflight", "Double spaces"),
    QT_TRANSLATE_NOOP("preflight", "Straight quotation marks"),
    QT_TRANSLATE_NOOP("preflight", "Spelling"),
    QT_TRANSLATE_NOOP("preflight", "Bold for emphasis"),
    QT_TRANSLATE_NOOP("preflight", "This bracket has no partner: put in the other one, or take it out"),
    QT_TRANSLATE_NOOP("preflight", "This paragraph says nothing: write it, or take it out"),
    QT_TRANSLATE_NOOP("preflight", "Nothing stands under this heading: write the section, or take the heading out"),
    QT_TRANSLATE_NOOP("preflight", "This cross-reference points at nothing: point it at a paragraph, or take it out"),
    QT_TRANSLATE_NOOP("preflight", "This footnote has no text, or nothing refers to it: write it, or take it out"),
    QT_TRANSLATE_NOOP("preflight", "No paragraph has this number: check it, and put in a cross-reference"),
    QT_TRANSLATE_NOOP(
        "preflight",
        "These words stand in what is not for circulation ({instead}): reword them, or let the input circulate",
    ),
    QT_TRANSLATE_NOOP(
        "preflight", "The number is typed and will not follow its paragraph: put in a cross-reference instead"
    ),
    QT_TRANSLATE_NOOP(
        "preflight", "The number is typed and will not be counted on: take it out and give the paragraph its level"
    ),
    QT_TRANSLATE_NOOP(
        "preflight",
        "The raised number is typed and will not follow its footnote: check that it is that footnote’s, "
        "or put in a footnote",
    ),
    QT_TRANSLATE_NOOP("preflight", "Spell this out where it is first used, or add it to the known terms"),
    QT_TRANSLATE_NOOP("preflight", "Elsewhere this is written “{instead}”: write it one way"),
    QT_TRANSLATE_NOOP(
        "preflight", "The text has {words} words where {instead} are allowed: shorten it, or ask for a waiver"
    ),
    QT_TRANSLATE_NOOP("preflight", "More than one space: leave one"),
    QT_TRANSLATE_NOOP("preflight", "Write a typographic mark instead: {instead}"),
    QT_TRANSLATE_NOOP("preflight", "Write “{instead}”, as the Organization does"),
    QT_TRANSLATE_NOOP("preflight", "Bold is not used for emphasis: take it off"),
    QT_TRANSLATE_NOOP("preflight", "a comment"),
    QT_TRANSLATE_NOOP("preflight", "a remark"),
)
"""What the rules say, once more for whoever collects the words of the window."""


def kind_word(kind: Kind) -> str:
    """What a list of findings of one kind is called."""
    return _said(NAMES[kind])


def advice_words(finding: Finding) -> str:
    """What to do about it, as one line."""
    instead = _said(finding.instead) if finding.kind is Kind.PRIVATE_WORDS else finding.instead
    shown = Finding(kind=finding.kind, words=as_it_runs(finding.words), instead=as_it_runs(instead))
    return filled(_said(ADVICE[finding.kind]), shown)


def gravity_word(gravity: Gravity) -> str:
    """How grave it is."""
    match gravity:
        case Gravity.WRONG:
            return QCoreApplication.translate("preflight", "Wrong")
        case Gravity.DOUBTFUL:
            return QCoreApplication.translate("preflight", "Doubtful")
        case Gravity.STYLE:
            return QCoreApplication.translate("preflight", "Style")


def summary_words(wrong: int, doubtful: int, style: int) -> str:
    """How much was found, as one line."""
    said = QCoreApplication.translate("preflight", "Wrong: {wrong}. Doubtful: {doubtful}. Style: {style}.")
    return said.format(wrong=f"{wrong:,}", doubtful=f"{doubtful:,}", style=f"{style:,}")


def _said(text: str) -> str:
    return QCoreApplication.translate("preflight", text)

"""What is wrong with what a person typed or asked for, in the language of now. The core says it in English, as the
command line does."""

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.words import QT_TRANSLATE_NOOP, as_it_runs, said_again

_SYMBOL = QT_TRANSLATE_NOOP("faults", "“{symbol}” is no document symbol: {why}")
_WHY_NO_SYMBOL = (
    QT_TRANSLATE_NOOP("faults", "it has {count} characters; expected one like {right}"),
    QT_TRANSLATE_NOOP("faults", "parts stand apart by the slash “/”, not “\\”"),
    QT_TRANSLATE_NOOP("faults", "asterisks stand at the end"),
    QT_TRANSLATE_NOOP(
        "faults", "it holds the character {character}; symbols are the same in all languages, in Latin letters"
    ),
    QT_TRANSLATE_NOOP("faults", "expected parts with slashes between them, like {right}"),
    QT_TRANSLATE_NOOP("faults", "a part between two slashes is empty"),
    QT_TRANSLATE_NOOP("faults", "there is a blank beside “{part}”; expected “{right}”"),
    QT_TRANSLATE_NOOP(
        "faults",
        "it begins with “{part}”; expected the series of an organ in capitals: A, E, S, ST, or such as FCCC",
    ),
    QT_TRANSLATE_NOOP(
        "faults", "“{part}” is no part of one; expected a number, or letters such as L.1, RES, CONF.231, Rev.1"
    ),
    QT_TRANSLATE_NOOP("faults", "“{part}” stands after “{before}”; Rev., Add., Corr. and Amend. come last"),
    QT_TRANSLATE_NOOP("faults", "“{part}” stands after “{before}”; expected one of them"),
    QT_TRANSLATE_NOOP("faults", "“{part}” has no number; expected “{right}”"),
    QT_TRANSLATE_NOOP(
        "faults", "“{part}” is no abbreviation of one; expected capitals, or Rev., Add., Corr., Amend., Sub."
    ),
    QT_TRANSLATE_NOOP("faults", "expected “{right}” for “{part}”"),
    QT_TRANSLATE_NOOP("faults", "it ends with the body “{part}”; expected a document of it, such as “{right}”"),
    QT_TRANSLATE_NOOP("faults", "it has no number; expected one, as in “{right}”"),
)
_KNOWN = (
    QT_TRANSLATE_NOOP("faults", "“{pattern}” is no pattern of a number: it has at most {count} characters"),
    QT_TRANSLATE_NOOP(
        "faults", "“{pattern}” is no pattern of a number: it has one field in braces, such as “({alpha})”"
    ),
    QT_TRANSLATE_NOOP("faults", "“{pattern}” is no pattern of a number: its field is one of {fields}"),
    QT_TRANSLATE_NOOP("faults", "“{pattern}” would be every number: put in a field, such as “{n}”, or leave it empty"),
    QT_TRANSLATE_NOOP(
        "faults",
        "there is nothing to correct: the draft says word for word what “{label}” does; change it first",
    ),
)


def fault_said(line: str) -> str:
    """The line in words to be shown; one that is not known here is said as it is, "" is none."""
    symbol, is_symbol, why = line.partition(_SYMBOL.removeprefix("“{symbol}").removesuffix("{why}"))
    if is_symbol:
        return _symbol_said(symbol.removeprefix("“"), why)
    return said_again("faults", _KNOWN, line) or as_it_runs(line)


def _symbol_said(symbol: str, why: str) -> str:
    said = said_again("faults", _WHY_NO_SYMBOL, why) or as_it_runs(why)
    return QCoreApplication.translate("faults", _SYMBOL).format(symbol=as_it_runs(symbol), why=said)

"""Words that are written in one place and translated in another."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

_NAMED = re.compile(r"[^\s.]+\.[A-Za-z]\w{1,4}\s")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text as it is. The name is the one that Qt's extractor of texts looks for; Qt's own has no types."""
    del context
    return text


def as_it_runs(text: str) -> str:
    """Words of a document among those of the window, to be shown: they run as they begin, also where the window runs
    the other way."""
    return f"\u2068{text}\u2069" if text and QGuiApplication.isRightToLeft() else text


BREAK = "\u200b"
"""Where a line may end within a word."""
_MAY_BREAK = re.compile(r"(?<=_)(?=[^_])|(?<=[^\s_]{24})(?=\S)")


def in_lines(name: str) -> str:
    """A file's name that has no blanks, to be shown on as many lines as it needs. It is not the name any more: nobody
    should be able to copy it."""
    return _MAY_BREAK.sub(BREAK, name)


def as_the_window_runs(text: str) -> str:
    """Words of the window on a label: each line runs, and stands, as the window does, also where it begins with a
    name that runs the other way. A label whose words can be selected would lay out each line as that begins."""
    return "\n".join(f"\u200f{line}" for line in text.split("\n")) if QGuiApplication.isRightToLeft() else text


def of_label(label: str) -> str:
    """What a label says, as the name of its field for a screen reader: without mnemonic and colon."""
    return label.replace("&", "").rstrip(": \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")


def quoted(text: str) -> str:
    """Words of a document in quotation marks, among those of the window."""
    return QCoreApplication.translate("words", "“{words}”").format(words=as_it_runs(text))


def listed(parts: Iterable[str]) -> str:
    """One after the other, as the language of the window lists things."""
    return QCoreApplication.translate("words", ", ").join(parts)


def sentence(line: str) -> str:
    """A line on what happened as a sentence that stands after another; "" for none. The name of a file that it begins
    with stays as it is."""
    begins = line[:1] if _NAMED.match(line) else line[:1].upper()
    return f"{begins}{line[1:].rstrip('.')}." if line else ""


def said_again(context: str, known: Sequence[str], line: str) -> str:
    """A line that the program has in English alone, in the language of the window, as the first of the `known` says it
    that has its form; what stands in braces there stays as it is. A line of no such form is "".
    """
    for each in known:
        found = _form(each).fullmatch(line)
        if found is not None:
            parts = {name: as_it_runs(words) for name, words in found.groupdict().items()}
            return QCoreApplication.translate(context, each).format(**parts)
    return ""


def _form(known: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.*)", re.escape(known)), re.DOTALL)


def gone_wrong() -> str:
    """What whoever waits is told where the program itself is at fault."""
    return QCoreApplication.translate(
        "words", "Something went wrong in DraftDesk itself. Your workspace is safe: every act is saved."
    )


def moment_words(moment: QDateTime, locale: QLocale | None = None) -> str:
    """A moment by the person's own clock and calendar; "21 November 2026 10:30" where the machine has no usage."""
    locale = locale or QLocale()
    if locale.language() is QLocale.Language.C:
        return locale.toString(moment.toLocalTime(), "d MMMM yyyy HH:mm")
    return locale.toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


def when_words(at: str) -> str:
    """A moment that is kept in UTC by the person's own clock and calendar; "" for none."""
    return moment_words(QDateTime.fromString(at, Qt.DateFormat.ISODate)) if at else ""

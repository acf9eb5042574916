"""What is said of what a file tells besides its text, in the language of the window."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.circulate.preflight.leaks_model import LeakRow
from draftdesk.desktop.words import QT_TRANSLATE_NOOP
from draftdesk.model.preflight.findings import Gravity

if TYPE_CHECKING:
    from draftdesk.drafting.checking_files import CheckedFile
    from draftdesk.drafting.private_words import PrivateWords

LEAKS = (
    QT_TRANSLATE_NOOP("leaks", "names in the file's properties"),
    QT_TRANSLATE_NOOP("leaks", "the company in the file's properties"),
    QT_TRANSLATE_NOOP("leaks", "comments"),
    QT_TRANSLATE_NOOP("leaks", "tracked changes"),
    QT_TRANSLATE_NOOP("leaks", "hidden text"),
    QT_TRANSLATE_NOOP("leaks", "a list of the people who worked on it"),
    QT_TRANSLATE_NOOP("leaks", "other properties of the file"),
    QT_TRANSLATE_NOOP("leaks", "properties that a program added"),
    QT_TRANSLATE_NOOP("leaks", "data that a program added (custom XML)"),
    QT_TRANSLATE_NOOP("leaks", "document variables"),
    QT_TRANSLATE_NOOP("leaks", "the template it was made with"),
    QT_TRANSLATE_NOOP("leaks", "places on somebody's disk or network"),
    QT_TRANSLATE_NOOP("leaks", "fields that ask for names, properties or other files"),
    QT_TRANSLATE_NOOP("leaks", "files within the file"),
    QT_TRANSLATE_NOOP("leaks", "macros"),
    QT_TRANSLATE_NOOP("leaks", "links to files elsewhere"),
    QT_TRANSLATE_NOOP("leaks", "dates, places or programs in pictures"),
    QT_TRANSLATE_NOOP("leaks", "labels of an organization's classification"),
    QT_TRANSLATE_NOOP("leaks", "settings of a printer"),
    QT_TRANSLATE_NOOP("leaks", "a small picture of an earlier page"),
    QT_TRANSLATE_NOOP("leaks", "when it was made, saved or printed, and for how long"),
    QT_TRANSLATE_NOOP("leaks", "ids of the sittings in which it was written"),
    QT_TRANSLATE_NOOP("leaks", "parts that nothing in the text refers to"),
    QT_TRANSLATE_NOOP("leaks", "links to web pages"),
)
"""The kinds, once more for whoever collects the words of the window."""
ORIGINS = (
    QT_TRANSLATE_NOOP("leaks", "a comment"),
    QT_TRANSLATE_NOOP("leaks", "a remark"),
    QT_TRANSLATE_NOOP("leaks", "the watch list"),
    QT_TRANSLATE_NOOP("leaks", "an earlier wording"),
)
"""Where private words come from that stand in no input."""


def leak_rows(checked: "CheckedFile", private: "tuple[PrivateWords, ...]") -> Iterator[LeakRow]:
    """What the file tells, first what the open workspace keeps to itself."""
    from draftdesk.ooxml.leaks import TOLD

    for words in private:
        what = QCoreApplication.translate("leaks", "words of the open workspace that do not circulate ({origin})")
        yield LeakRow(gravity=Gravity.WRONG, what=what.format(origin=_said(words.origin)), words=words.words)
    for leak in checked.leaks:
        count = f" ({leak.times:,})" if leak.times > 1 else ""
        yield LeakRow(gravity=leak.gravity, what=f"{_said(TOLD[leak.kind])}{count}", words="; ".join(leak.words))


def _said(text: str) -> str:
    return QCoreApplication.translate("leaks", text)

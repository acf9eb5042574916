"""What watched items are called, and what is said of the changes they touch."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.words import as_it_runs
from draftdesk.model.comparison_told import opening
from draftdesk.model.watching import Touch, WatchItem, WatchKind

_MOST = 8
"""So many items are named."""


def watched_word(item: WatchItem) -> str:
    """The words that are watched, or "Paragraph 12 (a)"."""
    if item.kind is WatchKind.WORDS:
        return item.text
    if not item.text:
        return QCoreApplication.translate("watching", "A paragraph without a number")
    return QCoreApplication.translate("watching", "Paragraph {number}").format(number=as_it_runs(item.text))


def touched_words(touches: Sequence[Touch]) -> str:
    """Which items a change touches, on a line for those in the words that changed and one for the others; "" for
    none."""
    lines = (
        (True, QCoreApplication.translate("watching", "Watched, in the words that changed: {items}")),
        (False, QCoreApplication.translate("watching", "Watched, elsewhere in the paragraph: {items}")),
    )
    said = ((line, [each.item for each in touches if each.in_changed_words is inside]) for inside, line in lines)
    return "\n".join(line.format(items=_listed(items)) for line, items in said if items)


def _listed(items: Sequence[WatchItem]) -> str:
    named = [_quoted(each) for each in items[:_MOST]]
    if len(items) > _MOST:
        more = QCoreApplication.translate("watching", "and {count} more")
        named.append(more.format(count=f"{len(items) - _MOST:,}"))
    return QCoreApplication.translate("changes", ", ").join(named)


def _quoted(item: WatchItem) -> str:
    if item.kind is not WatchKind.WORDS:
        return watched_word(item)
    return QCoreApplication.translate("watching", "“{words}”").format(words=as_it_runs(opening(item.text)))

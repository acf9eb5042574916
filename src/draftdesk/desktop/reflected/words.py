"""What is said of counts on the screen: the one place where axes and headings get their words."""

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.kinds import said
from draftdesk.desktop.words import QT_TRANSLATE_NOOP
from draftdesk.model.matrix import NONE, Axis, Cell, Heading, share
from draftdesk.model.printing import with_initial
from draftdesk.model.sources import SnippetKind, Strength

_FIELDS = {
    "kind": QT_TRANSLATE_NOOP("reflected", "Kind"),
    "strength": QT_TRANSLATE_NOOP("reflected", "Strength"),
    "contributor": QT_TRANSLATE_NOOP("reflected", "Contributor"),
    "group": QT_TRANSLATE_NOOP("reflected", "Group with its members"),
    "region": QT_TRANSLATE_NOOP("reflected", "Regional group or kind"),
    "session": QT_TRANSLATE_NOOP("reflected", "Session"),
    "source": QT_TRANSLATE_NOOP("reflected", "Source"),
}
_REGIONS = frozenset(
    {
        QT_TRANSLATE_NOOP("reflected", "States"),
        QT_TRANSLATE_NOOP("reflected", "observers"),
        QT_TRANSLATE_NOOP("reflected", "UN entities"),
        QT_TRANSLATE_NOOP("reflected", "intergovernmental organizations"),
        QT_TRANSLATE_NOOP("reflected", "local authorities"),
        QT_TRANSLATE_NOOP("reflected", "parliaments"),
        QT_TRANSLATE_NOOP("reflected", "panelists"),
        QT_TRANSLATE_NOOP("reflected", "civil society"),
        QT_TRANSLATE_NOOP("reflected", "academia"),
        QT_TRANSLATE_NOOP("reflected", "private sector"),
        QT_TRANSLATE_NOOP("reflected", "co-facilitators"),
        QT_TRANSLATE_NOOP("reflected", "other"),
    }
)


def axis_words(axis: Axis) -> str:
    """What a way of sorting is called: a facet by its title."""
    return _said(_FIELDS[axis.name]) if axis.is_field else axis.title


def heading_words(axis: Axis, heading: Heading) -> str:
    """What a heading says: names and tags as they are."""
    if heading.key == NONE:
        if axis.names_people:
            return QCoreApplication.translate("reflected", "Unattributed (summary)")
        return QCoreApplication.translate("reflected", "None")
    if not axis.is_field:
        return heading.words
    match axis.name:
        case "kind":
            return with_initial(said(SnippetKind(heading.key)), upper=True)
        case "strength":
            return with_initial(said(Strength(heading.key)), upper=True)
        case "region" if heading.key in _REGIONS:
            return with_initial(_said(heading.key), upper=True)
    return heading.words


def cell_words(cell: Cell) -> str:
    """A count as a sentence that stands after what it is about."""
    if not cell.snippets:
        return QCoreApplication.translate("reflected", "no snippets")
    if cell.snippets == 1:
        if cell.reached:
            return QCoreApplication.translate("reflected", "1 snippet, which has reached the draft")
        return QCoreApplication.translate("reflected", "1 snippet, which has not reached the draft")
    if cell.reached == cell.snippets:
        line = QCoreApplication.translate("reflected", "{count} snippets, all of which have reached the draft")
    elif not cell.reached:
        line = QCoreApplication.translate("reflected", "{count} snippets, none of which has reached the draft")
    else:
        line = QCoreApplication.translate(
            "reflected", "{count} snippets, {reached} of which have reached the draft ({percent})"
        )
    return line.format(count=f"{cell.snippets:,}", reached=f"{cell.reached:,}", percent=percent_words(share(cell)))


def percent_words(part: float) -> str:
    """A part of a whole: "34 %"."""
    return QCoreApplication.translate("reflected", "{n} %").format(n=round(100 * part))


def _said(text: str) -> str:
    return QCoreApplication.translate("reflected", text)

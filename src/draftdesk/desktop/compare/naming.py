"""What the two texts of a comparison are called, on the screen and on paper, in the language of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.compare.comparer import Found
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.remarking import Side, SideKind

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.model.comparison import Text


def names_of(found: Found) -> tuple[str, str]:
    """The names as they are, told apart where they are one."""
    a, b = _name(found.a, found.compared.a.text), _name(found.b, found.compared.b.text)
    if a != b:
        return a, b
    before = QCoreApplication.translate("compare", "{name} (before)")
    after = QCoreApplication.translate("compare", "{name} (after)")
    return before.format(name=as_it_runs(a)), after.format(name=as_it_runs(b))


def _name(side: Side, text: "Text") -> str:
    if side.kind is SideKind.DRAFT:
        return QCoreApplication.translate("compare", "Working draft")
    return text.name or text.title

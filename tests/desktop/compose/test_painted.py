"""What stands on the screen is what there is to see: nothing that changed is left as it was painted before."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.desktop.compose.writer import Writer

from draftdesk.drafting.bulk import set_statuses
from draftdesk.model.drafts import Role, Status


def test_numbers_statuses_and_brackets_follow_what_is_done(writer: Writer, painted: Callable[[], None]) -> None:
    first = next(each for each in writer.stored() if each.role is Role.OPERATIVE)
    painted()
    writer.place.spot.go(first.id, 5)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_BracketLeft, Qt.Key.Key_A, Qt.Key.Key_BracketRight):
        QTest.keyClick(writer.editor, key)
        painted()
    writer.rest()
    painted()
    writer.undo()
    painted()
    writer.place.sheet.act(
        "Agree", lambda tx: set_statuses(tx, (first.id,), Status.AGREED, date="2018-07-13", meeting="")
    )
    writer.settled()
    painted()

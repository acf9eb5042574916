"""Going to a paragraph by its number or its words."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.finding.go_to import GoToDialog
from draftdesk.desktop.compose.finding.goals import candidate, meant
from draftdesk.model import inline

CTRL = Qt.KeyboardModifier.ControlModifier


def dialog(writer: Writer) -> GoToDialog:
    QTest.keyClick(writer.program.window, Qt.Key.Key_G, CTRL)
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, GoToDialog) and each.isVisible())


def test_a_number_is_gone_to(writer: Writer) -> None:
    sheet = writer.place.sheet
    wanted = [name for name in sheet.ids if " (" in sheet.number(name).full][3]
    found = dialog(writer)
    field = found.findChild(QLineEdit)
    QTest.keyClicks(field, sheet.number(wanted).full)
    QTest.keyClick(field, Qt.Key.Key_Return)
    writer.settled()
    assert writer.place.spot.paragraph_id == wanted
    assert writer.editor.caret() == (wanted, 0)


def test_words_are_gone_to_and_the_arrows_choose(writer: Writer, qtmodeltester) -> None:
    found = dialog(writer)
    field, listed = found.findChild(QLineEdit), found.findChild(QListView)
    QTest.keyClicks(field, "water")
    qtmodeltester.check(listed.model())
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    writer.settled()
    writing = writer.place.text.writing
    with_it = [name for name in writing.ids if "water" in inline.plain(writing.text(name)).casefold()]
    assert writer.place.spot.paragraph_id == with_it[1]


def test_what_nobody_can_mean_goes_nowhere(writer: Writer) -> None:
    before = writer.editor.caret()
    found = dialog(writer)
    field = found.findChild(QLineEdit)
    QTest.keyClicks(field, "no such words anywhere")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert found.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    writer.settled()
    assert writer.editor.caret() == before


def test_the_number_itself_comes_first_then_what_stands_under_it_then_words() -> None:
    lines = [("1", "Twelve, or 12, is said here"), ("12", "x"), ("12 (a)", "y"), ("120", "z"), ("12 bis", "w")]
    listed = [candidate(number, number, words) for number, words in lines]
    assert [each.number for each in meant("12", listed)] == ["12", "12 (a)", "12 bis", "1"]
    assert [each.number for each in meant("12a", listed)] == ["12 (a)"]
    assert [each.number for each in meant(" 12 (a) ", listed)] == ["12 (a)"]
    assert [each.number for each in meant("TWELVE", listed)] == ["1"]
    assert len(meant("", listed)) == len(lines)

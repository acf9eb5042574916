"""Finding and replacing in the draft, through the bar and by its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.finding.bar import FindBar
from draftdesk.drafting import composing
from draftdesk.model.drafts import Role, Status
from draftdesk.workspace import queries

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LINES = ("A Party may act", "The party, or a PARTY, may not", "Parties act together")


class Finder:
    """The bar as a person sees it."""

    def __init__(self, writer: Writer, qtbot) -> None:
        self.writer = writer
        self.qtbot = qtbot
        self.bar: FindBar = writer.place.finding.bar

    def field(self, name: str) -> QLineEdit:
        return next(each for each in self.bar.findChildren(QLineEdit) if each.accessibleName() == name)

    def tick(self, words: str) -> None:
        box = next(each for each in self.bar.findChildren(QCheckBox) if words in each.text().replace("&", ""))
        assert box.isEnabled()
        box.click()

    def press(self, words: str) -> None:
        button = next(each for each in self.bar.findChildren(QPushButton) if each.text().replace("&", "") == words)
        assert button.isVisible()
        button.click()
        self.writer.settled()

    def begin(self, act: str, words: str) -> None:
        self.writer.program.means.actions.action(act).trigger()
        self.field("Find").clear()
        self.look_for(words)

    def look_for(self, words: str) -> None:
        QTest.keyClicks(self.field("Find"), words)
        self.rest()

    def rest(self) -> None:
        self.qtbot.wait(150)
        self.qtbot.waitUntil(lambda: not self.writer.place.finding._hits.is_searching)

    def says(self) -> list[str]:
        return [each.text() for each in self.bar.findChildren(QLabel) if each.isVisible() and each.text()]

    def selected(self) -> str:
        return self.writer.editor.textCursor().selectedText()

    def lines(self) -> list[str]:
        return list(self.writer.program.means.notices.lines())


@pytest.fixture
def names(writer: Writer) -> list[str]:
    """Three new paragraphs below the first operative one; their ids."""
    writer.place.spot.go(next(each.id for each in writer.stored() if each.role is Role.OPERATIVE), 0)
    cursor = writer.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.EndOfBlock)
    writer.editor.setTextCursor(cursor)
    names = []
    for line in LINES:
        QTest.keyClick(writer.editor, Qt.Key.Key_Return)
        QTest.keyClicks(writer.editor, line)
        names.append(writer.editor.caret()[0])
    writer.rest()
    writer.place.spot.go(names[0], 0)
    return names


@pytest.fixture
def finder(writer: Writer, names: list[str], qtbot) -> Finder:
    return Finder(writer, qtbot)


def texts(writer: Writer, names: list[str]) -> list[str]:
    known = {each.id: each.text for each in writer.stored()}
    return [known[name] for name in names]


def test_what_is_typed_is_found_and_counted_at_once(writer: Writer, names: list[str], finder: Finder) -> None:
    finder.begin("draft.find", "a party")
    assert finder.bar.isVisible()
    assert finder.says() == ["1 of 2"]
    assert finder.selected() == "A Party"
    QTest.keyClick(finder.field("Find"), Qt.Key.Key_Return)
    assert finder.says() == ["2 of 2"]
    assert finder.selected() == "a PARTY"
    QTest.keyClick(finder.field("Find"), Qt.Key.Key_Return)
    assert finder.selected() == "A Party"
    QTest.keyClick(finder.field("Find"), Qt.Key.Key_Return, SHIFT)
    assert finder.selected() == "a PARTY"
    found = [(each.start, each.end) for each in writer.place.finding._hits.layer(names[0], LINES[0])]
    assert found == [(0, 7)]


def test_case_words_and_expressions_narrow_it(finder: Finder) -> None:
    finder.begin("draft.find", "Part[yi]")
    assert finder.says() == ["Not found"]
    finder.tick("Regular")
    finder.rest()
    everywhere = int(finder.says()[0].split()[-1])
    finder.tick("case")
    finder.rest()
    assert finder.says() == ["1 of 2"]
    assert everywhere > 3  # "party" and "PARTY" too, and words that begin so
    finder.tick("Whole")
    finder.rest()
    assert finder.selected() == "Party"


def test_a_bad_expression_is_told_in_one_line_and_nothing_else_happens(writer: Writer, finder: Finder) -> None:
    before = writer.texts()
    finder.begin("draft.replace", "(party")
    finder.tick("Regular")
    finder.rest()
    assert any("is not a regular expression" in each and "\n" not in each for each in finder.says())
    finder.field("Find").clear()
    finder.look_for("party")
    assert finder.says() == ["1 of 3"] or finder.says()[0].endswith("of 3")
    assert writer.texts() == before


def test_keys_go_on_in_the_text_with_the_bar_away(writer: Writer, finder: Finder) -> None:
    finder.begin("draft.find", "a party")
    QTest.keyClick(finder.field("Find"), Qt.Key.Key_Escape)
    assert not finder.bar.isVisible()
    assert QApplication.focusWidget() is writer.editor
    writer.program.means.actions.action("draft.find-next").trigger()
    assert finder.selected() == "a PARTY"
    writer.program.means.actions.action("draft.find-previous").trigger()
    assert finder.selected() == "A Party"
    assert not finder.bar.isVisible()


def test_words_typed_while_the_bar_is_there_are_counted(writer: Writer, names: list[str], finder: Finder) -> None:
    finder.begin("draft.find", "a party")
    writer.place.spot.go(names[2], 0)
    QTest.keyClicks(writer.editor, "A party and ")
    finder.rest()
    assert finder.says() == ["3 found"]


def test_one_hit_after_the_other_is_replaced(writer: Writer, names: list[str], finder: Finder) -> None:
    finder.begin("draft.replace", "party")
    QTest.keyClicks(finder.field("Replace with"), "State")
    finder.press("Replace")
    assert texts(writer, names)[0] == "A State may act"
    assert writer.agrees()
    assert finder.selected() == "party"
    finder.press("Replace")
    finder.press("Replace")
    assert texts(writer, names)[:2] == ["A State may act", "The State, or a State, may not"]
    act = writer.program.means.desk.next_undo()
    assert act is not None
    assert act.name == "Replace “party” with “State”"
    writer.undo()
    assert texts(writer, names)[1] == "The State, or a PARTY, may not"
    assert writer.agrees()


def test_all_are_replaced_as_one_act_and_agreed_ones_named(writer: Writer, names: list[str], finder: Finder) -> None:
    writer.place.sheet.act("Agree", lambda tx: composing.set_status(tx, names[0], Status.AGREED))
    writer.settled()
    number = writer.place.sheet.number(names[0]).full
    finder.begin("draft.replace", "party")
    QTest.keyClicks(finder.field("Replace with"), "State")
    finder.press("Replace all")
    assert texts(writer, names) == ["A Party may act", "The State, or a State, may not", "Parties act together"]
    assert writer.agrees()
    assert finder.lines() == [f"2 replaced, 1 agreed paragraph left as it is: {number}"]
    next(each for each in writer.program.means.notices.answers() if each.text() == "Undo").click()
    writer.settled()
    assert texts(writer, names) == list(LINES)
    assert writer.agrees()


def test_an_agreed_hit_is_passed_over_one_by_one_and_told(writer: Writer, names: list[str], finder: Finder) -> None:
    writer.place.sheet.act("Agree", lambda tx: composing.set_status(tx, names[0], Status.AGREED))
    writer.settled()
    finder.begin("draft.replace", "party")
    QTest.keyClicks(finder.field("Replace with"), "State")
    finder.press("Replace")
    assert texts(writer, names)[0] == LINES[0]
    assert any("agreed" in each for each in finder.says())
    finder.press("Replace")
    assert texts(writer, names)[1] == "The State, or a PARTY, may not"


def test_only_the_section_of_the_caret_is_searched(writer: Writer, names: list[str], finder: Finder) -> None:
    last = writer.stored()[-1].id
    writer.place.spot.go(last, 0)
    QTest.keyClicks(writer.editor, "Each party ")
    writer.rest()
    writer.place.spot.go(names[0], 0)
    finder.begin("draft.replace", "party")
    assert finder.says() == ["1 of 4"]
    finder.tick("section")
    finder.rest()
    assert finder.says() == ["1 of 3"]
    QTest.keyClicks(finder.field("Replace with"), "State")
    finder.press("Replace all")
    assert texts(writer, names)[0] == "A State may act"
    assert texts(writer, [last])[0].startswith("Each party ")


def test_words_just_typed_are_replaced_too(writer: Writer, names: list[str], finder: Finder) -> None:
    finder.begin("draft.replace", "party")
    writer.place.spot.go(names[2], 0)
    QTest.keyClicks(writer.editor, "Any party ")
    QTest.keyClicks(finder.field("Replace with"), "State")
    finder.press("Replace all")
    assert texts(writer, names)[2] == "Any State Parties act together"
    assert writer.agrees()


def test_a_selection_is_what_is_looked_for(writer: Writer, names: list[str], finder: Finder) -> None:
    writer.place.spot.go(names[1], 4, 9)
    QTest.keyClick(writer.program.window, Qt.Key.Key_F, CTRL)
    finder.rest()
    assert finder.field("Find").text() == "party"
    assert finder.says() == ["2 of 3"]


def test_an_expression_is_kept_when_one_of_its_hits_is_selected(writer: Writer, finder: Finder) -> None:
    finder.begin("draft.find", "a pa.ty")
    finder.tick("Regular")
    finder.rest()
    assert finder.selected() == "A Party"
    QTest.keyClick(writer.program.window, Qt.Key.Key_F, CTRL)
    finder.rest()
    assert finder.field("Find").text() == "a pa.ty"
    assert finder.says() == ["1 of 2"]


def test_a_group_that_the_expression_does_not_have_is_told_and_nothing_replaced(
    writer: Writer, names: list[str], finder: Finder
) -> None:
    finder.begin("draft.replace", "part(y)")
    finder.tick("Regular")
    QTest.keyClicks(finder.field("Replace with"), "\\2")
    finder.rest()
    finder.press("Replace all")
    assert any("replacement cannot be used" in each for each in finder.says())
    assert texts(writer, names) == list(LINES)
    finder.field("Replace with").clear()
    QTest.keyClicks(finder.field("Replace with"), "State\\1")
    finder.press("Replace all")
    assert texts(writer, names)[0] == "A Statey may act"


def test_a_version_is_searched_and_nothing_in_it_replaced(writer: Writer, finder: Finder) -> None:
    draft = writer.place.sheet.draft
    assert draft is not None
    version = queries.versions(writer.program.means.desk.look(), draft.id)[0]
    finder.begin("draft.replace", "water")
    writer.place.show_version(draft.id, version.id)
    writer.settled()
    assert not finder.bar.isVisible()
    finder.begin("draft.find", "water")
    assert " of " in finder.says()[0]
    assert finder.selected().casefold() == "water"
    assert not any(each.isVisible() for each in finder.bar.findChildren(QPushButton))


def test_paragraphs_deleted_meanwhile_are_no_longer_counted(writer: Writer, names: list[str], finder: Finder) -> None:
    finder.begin("draft.find", "a party")
    writer.place.sheet.act("Delete", lambda tx: composing.delete(tx, names[1]))
    writer.settled()
    finder.rest()
    assert finder.says() == ["1 of 1"]


def test_from_field_to_field_with_tab(finder: Finder) -> None:
    finder.begin("draft.replace", "party")
    QTest.keyClick(finder.field("Find"), Qt.Key.Key_Tab)
    assert finder.field("Replace with").hasFocus()
    QTest.keyClicks(finder.field("Replace with"), "State")
    QTest.keyClick(finder.field("Replace with"), Qt.Key.Key_Return)
    finder.writer.settled()
    assert any("A State may act" in each for each in finder.writer.texts())

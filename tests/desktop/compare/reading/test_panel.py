"""Reading a comparison: in one text and side by side, by mouse and keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.desktop.compare.reading.conftest import REAL, of, of_pair
from tests.desktop.compare.reading.reader import blocks, change_at, letters, marked, said, texts

from draftdesk.desktop.app import Program
from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.reading.copying import copied
from draftdesk.desktop.compare.reading.page import ReadingPage
from draftdesk.desktop.compare.reading.panel import ReadingPanel
from draftdesk.desktop.theme import Scheme
from draftdesk.model.comparison import ChangeKind, Passage, Substance
from draftdesk.model.watching import Touch, WatchItem, WatchKind

WATER = "States shall protect the rivers and the lakes of the region from harm"
DAMS = "Every small dam that harms the fish shall be removed within five years"
FISH = "The conference decides to meet again each spring in the town of Geneva"
BOATS = "Boats of all kinds pay a fee that is set by the commission of the lake"
NETS = "Nets with a mesh of less than forty millimetres are not to be used by anyone"
Filled = Callable[[], None]


def many(count: int, said: str = "shall") -> list[str]:
    return [f"Paragraph {n} of this text {said} be read by whoever has an hour number {n * 7}" for n in range(count)]


def top_of(page: ReadingPage, at: int) -> float:
    """The height in the viewport at which a change begins."""
    assert page.lines is not None
    n = next(n for n, entry in enumerate(page.lines.entries) if entry.at == at and not entry.left)
    return page.where.span(n)[0] - page.verticalScrollBar().value()


def test_two_texts_that_say_the_same_are_not_shown(panel: ReadingPanel, matter: Matter) -> None:
    matter.put(of([WATER, DAMS], [WATER, DAMS]))
    assert [each.text() for each in panel.findChildren(QLabel) if each.isVisible()] == ["The two texts say the same"]
    assert not panel.page.isVisible()
    assert not panel.strip.isVisible()
    panel.show_beside(True)
    assert not panel.beside.isVisible()


def test_words_are_struck_and_underlined(panel: ReadingPanel, matter: Matter) -> None:
    matter.put(of([WATER, DAMS], [WATER.replace("shall", "should"), DAMS]))
    assert marked(panel.page) == [WATER.replace("shall", "[-shall-]\u2009{+should+}"), DAMS]
    assert said(panel.page) == ["Reworded"]


def test_a_moved_paragraph_is_named_where_it_arrived_and_where_it_left(panel: ReadingPanel, matter: Matter) -> None:
    old = [Passage(text=text, number=f"{n}.") for n, text in enumerate([WATER, DAMS, FISH, BOATS, NETS], 1)]
    new = [Passage(text=text, number=f"{n}.") for n, text in enumerate([DAMS, FISH, BOATS, NETS, WATER], 1)]
    matter.put(of(old, new))
    assert said(panel.page) == ["Moved to 5: “1. States shall protect the rivers and the…”", "Moved from 1 to 5"]
    assert marked(panel.page)[0] == f"[-2.-] {{+1.+}}\t{DAMS}"
    assert marked(panel.page)[-1] == f"[-1.-] {{+5.+}}\t{WATER}"


def test_a_split_paragraph_shows_where_it_was_cut(panel: ReadingPanel, matter: Matter) -> None:
    whole = f"{WATER}. {DAMS}."
    matter.put(of([FISH, whole, BOATS], [FISH, f"{WATER}.", f"{DAMS}.", BOATS]))
    assert [change.kind for change in matter.comparison.changes].count(ChangeKind.SPLIT) == 1
    assert "{+¶+}" in marked(panel.page)[1]
    matter.put(of([FISH, f"{WATER}.", f"{DAMS}.", BOATS], [FISH, whole, BOATS]))
    assert "[-¶-]" in marked(panel.page)[1]


def test_deleted_paragraphs_that_are_hidden_are_counted(panel: ReadingPanel, matter: Matter, filled: Filled) -> None:
    matter.put(of([WATER, DAMS, FISH, BOATS], [WATER, BOATS.replace("fee", "toll")]))
    matter.sift(kinds=frozenset({ChangeKind.EDITED}))
    filled()
    assert said(panel.page) == ["2 paragraphs deleted, hidden", "Reworded"]
    assert marked(panel.page) == [WATER, BOATS.replace("fee", "[-fee-]\u2009{+toll+}")]
    matter.sift(kinds=frozenset())
    filled()
    assert marked(panel.page)[1:3] == [f"[-{DAMS}-]", f"[-{FISH}-]"]


def test_what_the_sieve_hides_stands_as_the_newer_text_has_it(
    panel: ReadingPanel, matter: Matter, filled: Filled
) -> None:
    newer = WATER.replace("rivers", "“rivers”").replace("shall", "should")
    matter.put(of([WATER.replace("rivers", '"rivers"'), DAMS], [newer, DAMS]))
    matter.sift(substances=frozenset({Substance.SUBSTANTIVE}))
    filled()
    assert marked(panel.page)[0] == newer.replace("should", "[-shall-]\u2009{+should+}")


def test_parts_of_a_file_have_their_names_above_them(panel: ReadingPanel, matter: Matter) -> None:
    if "word-footnotes-only" not in REAL:
        pytest.skip("no real documents here")
    matter.put(of_pair("word-moved-into-table"))
    assert "Table 1" in said(panel.page)
    matter.put(of_pair("word-footnotes-only"))
    assert "Footnotes" in said(panel.page)


# --- where one is


def test_the_next_change_comes_to_the_upper_third(panel: ReadingPanel, matter: Matter, filled: Filled) -> None:
    old = many(120)
    new = [text.replace("shall", "may") if n in (60, 90) else text for n, text in enumerate(old)]
    matter.put(of(old, new))
    filled()
    assert matter.next()
    assert matter.next()
    assert matter.current == 90
    assert top_of(panel.page, 90) == pytest.approx(panel.page.viewport().height() / 3, abs=2)
    assert change_at(panel.page, panel.page.textCursor().block()) == 90
    panel.show_beside(True)
    assert top_of(panel.beside.pages[1], 90) == pytest.approx(top_of(panel.beside.pages[0], 90), abs=2)
    assert matter.previous()
    for page in panel.beside.pages:
        assert top_of(page, 60) == pytest.approx(page.viewport().height() / 3, abs=2)


def test_a_click_into_a_change_goes_there_and_scrolls_nothing(
    qtbot: QtBot, panel: ReadingPanel, matter: Matter, filled: Filled
) -> None:
    matter.put(of(many(60), many(60, "may")))
    filled()
    y = round(top_of(panel.page, 4)) + 40
    qtbot.mouseClick(panel.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, y))
    assert matter.current == panel.page.lines.entries[panel.page.where.place_at(y)[0]].at  # type: ignore[union-attr]
    assert panel.page.verticalScrollBar().value() == 0


def test_the_caret_tells_where_one_is(qtbot: QtBot, panel: ReadingPanel, matter: Matter, filled: Filled) -> None:
    matter.put(of(many(60), many(60, "may")))
    filled()
    matter.go(0)
    for _ in range(4):
        qtbot.keyClick(panel.page, Qt.Key.Key_Down)
    assert matter.current in (1, 2)
    was = matter.current
    qtbot.keyClick(panel.page, Qt.Key.Key_PageDown)
    assert was < matter.current < 20


def test_what_is_read_stays_at_its_height_when_one_switches(
    panel: ReadingPanel, matter: Matter, filled: Filled
) -> None:
    matter.put(of(many(200), many(200, "may")))
    filled()
    panel.page.verticalScrollBar().setValue(4000)
    at, _, y = panel.page.reading_place() or (0, 0, 0)
    panel.show_beside(True)
    assert panel.beside.pages[1].where.place_at(y)[0] == at
    panel.show_beside(False)
    assert panel.page.reading_place()[0] == at  # type: ignore[index]


def test_two_thousand_four_hundred_rewritten_paragraphs_are_walked_to_the_end(
    panel: ReadingPanel, matter: Matter, filled: Filled
) -> None:
    matter.put(of(many(2400), many(2400, "may")))
    matter.go(2399)  # before it stands there
    filled()
    QApplication.processEvents()
    assert 0 < top_of(panel.page, 2399) < panel.page.viewport().height()
    assert len(texts(panel.page)) == 2400
    assert len(panel.strip.ticks) == 2400


# --- side by side


def test_each_text_runs_its_own_way(panel: ReadingPanel, matter: Matter) -> None:
    arabic = "إن الجمعية العامة تؤكد من جديد حق الشعوب في التنمية"
    matter.put(of([WATER, DAMS], [arabic, DAMS]))
    panel.show_beside(True)
    a, b = (texts(page)[0].textDirection() for page in panel.beside.pages)
    assert (a, b) == (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    assert panel.beside.pages[0].x() < panel.beside.pages[1].x()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert panel.beside.pages[0].x() > panel.beside.pages[1].x()


def test_pages_are_scrolled_in_step(panel: ReadingPanel, matter: Matter, filled: Filled) -> None:
    old, new = many(150), [*many(40), *(f"New words {n} " + FISH for n in range(30)), *many(150)[40:]]
    matter.put(of(old, new))
    panel.show_beside(True)
    filled()
    a, b = panel.beside.pages
    b.verticalScrollBar().setValue(b.verticalScrollBar().maximum() // 2)
    n, _ = b.where.place_at(b.where.reading_line())
    twin = matter.change(b.lines.entries[n].at).a  # type: ignore[union-attr]
    assert twin
    assert a.where.place_at(a.where.reading_line())[0] == twin[0]
    a.verticalScrollBar().setValue(0)
    assert b.verticalScrollBar().value() == 0
    a.verticalScrollBar().setValue(a.verticalScrollBar().maximum())
    assert b.verticalScrollBar().value() == pytest.approx(b.verticalScrollBar().maximum(), abs=4)


# --- the rest


def test_the_strip_goes_to_what_is_clicked(qtbot: QtBot, panel: ReadingPanel, matter: Matter, filled: Filled) -> None:
    old = many(200)
    new = [text.replace("shall", "may") if n in (20, 150) else text for n, text in enumerate(old)]
    matter.put(of(old, new))
    filled()
    assert [tick.at for tick in panel.strip.ticks] == [20, 150]
    y = round(2 + panel.strip.ticks[1].place * (panel.strip.height() - 4))
    tick = panel.strip.tick_near(y)
    assert tick is not None
    assert tick.told == "Reworded"
    qtbot.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=QPoint(5, y))
    assert matter.current == 150
    qtbot.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=QPoint(5, panel.strip.height() // 2))
    assert matter.current == 150
    assert 90 < (panel.page.reading_place() or (0,))[0] < 110


def test_words_are_found_in_both_texts(qtbot: QtBot, panel: ReadingPanel, matter: Matter) -> None:
    matter.put(of([WATER, DAMS, FISH], [WATER.replace("rivers", "streams"), DAMS, FISH]))
    panel.look_for_words()
    panel.find_words("rivers")
    qtbot.waitUntil(lambda: len(panel._search.hits) == 1)
    panel.find_bar.stepped.emit(1)
    assert panel.page.textCursor().selectedText() == "rivers"
    qtbot.keyClick(panel.page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "[-rivers-]"
    assert "<del" in data.html()


def test_a_copied_change_says_what_is_struck_and_what_is_underlined(panel: ReadingPanel, matter: Matter) -> None:
    old, new = (
        Passage(text=f"{WATER} <b>", number="1."),
        Passage(text=f"{WATER.replace('shall', 'should')} <b>", number="2."),
    )
    matter.put(of([FISH, old], [FISH, new]))
    at = matter.found.changes[0]
    data = copied(matter, at, panel._means.theme)
    assert data.text() == "Reworded\n[-1.-] {+2.+} " + WATER.replace("shall", "[-shall-]{+should+}") + " <b>"
    assert ">shall</s></del>" in data.html()
    assert ">should</u></ins>" in data.html()
    assert "&lt;b&gt;" in data.html()


def test_watched_words_are_told_by_the_side_that_says_them(panel: ReadingPanel, matter: Matter) -> None:
    matter.put(of([WATER], [WATER.replace("rivers", "old rivers")]))
    item = WatchItem(id="w", kind=WatchKind.WORDS, text="the rivers")
    matter.mark(touches={0: (Touch(item, in_changed_words=True),)})
    block = texts(panel.page)[0]
    (place,) = panel.page._layers.watched(0, block)
    assert block.text()[slice(*place)] == "the old rivers"
    assert panel.page._layers.signs(0) == ["◉"]


def test_a_change_of_size_keeps_what_is_read(panel: ReadingPanel, matter: Matter, filled: Filled) -> None:
    matter.put(of(many(200), many(200, "may")))
    filled()
    matter.go(120)
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    panel.setFont(font)
    filled()
    assert 0 <= top_of(panel.page, 120) < panel.page.viewport().height()
    assert change_at(panel.page, panel.page.textCursor().block()) == 120


def test_nothing_is_left_when_the_comparison_is_closed(panel: ReadingPanel, matter: Matter) -> None:
    matter.put(of([WATER], [DAMS]))
    matter.put(None)
    assert [each.text() for each in blocks(panel.page)] == [""]
    panel.show_beside(True)
    matter.put(of([WATER], [DAMS]))
    assert [len(texts(page)) for page in panel.beside.pages] == [1, 1]


def test_another_theme_is_taken_before_and_after_a_comparison(
    program: Program, panel: ReadingPanel, matter: Matter
) -> None:
    theme = program.means.theme
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        theme.choose(scheme)
        assert panel.page.palette().color(QPalette.ColorRole.Base) == theme.colour("page")
        matter.put(of([WATER], [WATER.replace("shall", "should")]))
        theme.choose(Scheme.DARK if scheme is Scheme.LIGHT else Scheme.LIGHT)
        inked = {look.foreground().color().name() for _, look in letters(texts(panel.page)[0]) if look.fontStrikeOut()}
        assert inked == {theme.colour("deleted").name()}
        matter.put(None)

"""A source beside the draft: chosen, read, marked in, and its words put into the draft."""

from dataclasses import replace

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.editing.clipboard import Passage
from draftdesk.desktop.sources.text.page import Page
from draftdesk.drafting.sources import delete_source
from draftdesk.model.drafts import Outcome
from draftdesk.model.sources import Locator, Snippet, Source
from draftdesk.workspace import queries


def do(writer: Writer, name: str) -> None:
    action = writer.program.means.actions.action(name)
    assert action.isEnabled(), name
    action.trigger()
    writer.settled()


def page(writer: Writer) -> Page:
    return writer.place.beside.reader.page


def sources(writer: Writer) -> list[Source]:
    return [each for each in queries.sources(writer.program.means.desk.look()) if snippets(writer, each)]


def snippets(writer: Writer, source: Source) -> list[Snippet]:
    return list(queries.snippets(writer.program.means.desk.look(), source.id))


def choose(writer: Writer, source: Source) -> None:
    """As a person does: the keys of the act, letters of the source, Enter."""
    do(writer, "view.source")
    assert QApplication.focusWidget() is writer.place.beside.picker
    pick(writer, source.code.lower())


def pick(writer: Writer, letters: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    line = writer.place.beside.picker.lineEdit()
    line.setText(letters)  # not by keys: without a window manager the list that comes up keeps the keyboard
    QTest.keyClick(line, key)
    writer.settled()


def unmarked(writer: Writer, words: int = 6) -> tuple[Locator, str]:
    """Words of the source that is shown in which no snippet stands; they are selected."""
    reader = writer.place.beside.reader
    assert reader.marked is not None
    taken = {n for mark in reader.marked.marks for n in range(mark.snippet.block, mark.snippet.end_block + 1)}
    block = next(each for each in reader.page.blocks if each.n not in taken and len(each.text.split()) >= words)
    said = " ".join(block.text.split(" ")[:words])
    place = Locator(page=block.page, block=block.n, end_block=block.n, start=0, end=len(said))
    reader.page.select(place)
    return place, said


def origins(writer: Writer, paragraph_id: str) -> list[str]:
    look = writer.program.means.desk.look()
    return [each.reference for each in queries.snippets_of_paragraph(look, paragraph_id)]


def test_a_source_is_chosen_by_typing_and_shown_with_its_snippets(writer: Writer) -> None:
    source = sources(writer)[1]
    choose(writer, source)
    assert page(writer).isVisible()
    assert len(writer.place.text.editors) == 1
    assert writer.editor.isVisible()
    assert QApplication.focusWidget() is page(writer)
    assert writer.place.beside.picker.currentText().startswith(source.code)
    marked = writer.place.beside.reader.marked
    assert marked is not None
    assert {each.snippet.id for each in marked.marks} == {each.id for each in snippets(writer, source)}
    do(writer, "beside.next")
    assert list(page(writer).stripes())


def test_f6_goes_from_one_half_to_the_other_and_the_draft_can_be_shown_twice_again(writer: Writer) -> None:
    choose(writer, sources(writer)[0])
    QTest.keyClick(writer.program.window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is writer.editor
    QTest.keyClick(writer.program.window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is page(writer)
    do(writer, "view.source")
    pick(writer, writer.place.beside.picker.itemText(0))
    assert len(writer.place.text.editors) == 2
    assert QApplication.focusWidget() is writer.place.text.editors[1]
    QTest.keyClicks(writer.editor, "Words ")
    writer.rest()
    assert writer.agrees()


def test_esc_leaves_what_is_shown_and_letters_that_no_source_has_choose_nothing(writer: Writer) -> None:
    source = sources(writer)[0]
    choose(writer, source)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        do(writer, "view.source")
        pick(writer, "no such source", key)
        marked = writer.place.beside.reader.marked
        assert marked is not None
        assert marked.source.id == source.id
    assert writer.place.beside.picker.currentText().startswith(source.code)
    assert QApplication.focusWidget() is page(writer)


def test_the_half_comes_back_with_the_source_and_where_it_was_read(writer: Writer) -> None:
    first, second, *_ = sorted(sources(writer), key=lambda each: -len(snippets(writer, each)))
    choose(writer, first)
    bar = page(writer).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = page(writer).top()
    assert top > (0, 0)
    do(writer, "view.split")
    assert not page(writer).isVisible()
    assert QApplication.focusWidget() is writer.editor
    do(writer, "view.split")
    assert page(writer).isVisible()
    assert page(writer).top() == top
    choose(writer, second)
    assert page(writer).top() == (0, 0)
    choose(writer, first)
    assert page(writer).top() == top


def test_another_time_one_goes_on_where_one_stopped_reading(writer: Writer) -> None:
    source = max(sources(writer), key=lambda each: len(snippets(writer, each)))
    choose(writer, source)
    bar = page(writer).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top, desk = page(writer).top(), writer.program.means.desk
    path = desk.workspace.path
    desk.close()
    assert not page(writer).isVisible()
    desk.open(path)
    writer.program.window.go_to(writer.place)
    writer.settled()
    assert page(writer).isVisible()
    assert page(writer).top()[0] == top[0]
    assert writer.place.beside.picker.currentText().startswith(source.code)


def test_the_source_of_the_paragraph_is_shown_at_its_snippet_while_one_goes_on_writing(writer: Writer) -> None:
    paragraph = next(each for each in writer.stored() if origins(writer, each.id))
    writer.place.spot.go(paragraph.id)
    do(writer, "view.paragraph-source")
    reader = writer.place.beside.reader
    assert page(writer).isVisible()
    assert QApplication.focusWidget() is writer.editor
    assert reader.marked is not None
    here = [reader.marked.marks[number].snippet.reference for number in page(writer).marks_at(*page(writer).caret())]
    assert origins(writer, paragraph.id)[0] in here


def test_a_paragraph_of_the_drafters_own_has_no_source_to_show(writer: Writer) -> None:
    paragraph = next(each for each in writer.stored() if not origins(writer, each.id))
    writer.place.spot.go(paragraph.id)
    do(writer, "view.paragraph-source")
    assert not page(writer).isVisible()
    assert "no snippet" in " ".join(writer.program.means.notices.lines())


def test_the_snippet_chosen_in_the_drawer_is_shown_in_its_source(writer: Writer) -> None:
    do(writer, "drawer.snippets")
    tab = writer.place.drawer.snippets
    tab.unplaced.setChecked(False)
    writer.settled()
    tab.hits.setFocus()
    tab.hits.setCurrentIndex(tab.hits.model().index(3, 0))
    writer.settled()
    (chosen,) = tab.chosen()
    do(writer, "view.paragraph-source")
    assert writer.place.beside.reader.marked is not None
    assert writer.place.beside.reader.marked.source.id in {
        each.source_id for source in sources(writer) for each in snippets(writer, source) if each.id == chosen
    }


def test_enter_puts_a_passage_into_the_draft_and_one_undo_takes_it_and_its_snippet_back(writer: Writer) -> None:
    source = sources(writer)[0]
    before, known = writer.texts(), len(snippets(writer, source))
    stands = writer.stored()[4]
    writer.place.spot.go(stands.id)
    choose(writer, source)
    _, said = unmarked(writer)
    QTest.keyClick(page(writer), Qt.Key.Key_Return)
    writer.settled()
    new = [each for each in writer.stored() if each.text not in before]
    assert len(new) == 1
    assert said.split()[1] in new[0].text
    assert len(snippets(writer, source)) == known + 1
    assert origins(writer, new[0].id) == [max(snippets(writer, source), key=lambda each: each.id).reference]
    assert QApplication.focusWidget() is page(writer)
    undo = writer.program.means.desk.next_undo()
    assert undo is not None
    assert (undo.name, undo.place) == (f"Insert {origins(writer, new[0].id)[0]}", "Compose")
    writer.undo()
    assert writer.texts() == before
    assert len(snippets(writer, source)) == known
    assert writer.agrees()


def test_a_snippet_under_the_caret_goes_in_as_it_is(writer: Writer) -> None:
    source = sources(writer)[0]
    known = snippets(writer, source)
    choose(writer, source)
    do(writer, "beside.next")
    marked = writer.place.beside.reader.marked
    assert marked is not None
    chosen = marked.marks[page(writer).marks_at(*page(writer).caret())[0]].snippet
    count = len(writer.stored())
    do(writer, "beside.insert")
    assert len(writer.stored()) == count + 1
    assert len(snippets(writer, source)) == len(known)
    decisions = queries.decisions(writer.program.means.desk.look(), writer.stored()[0].draft_id)
    assert any(each.snippet_id == chosen.id and each.outcome is Outcome.PLACED for each in decisions)


def test_words_of_a_source_go_into_the_sentence_and_are_linked(writer: Writer) -> None:
    writer.put_caret("water", after=True)
    paragraph_id = writer.place.spot.paragraph_id
    had = origins(writer, paragraph_id)
    choose(writer, sources(writer)[0])
    _, said = unmarked(writer)
    do(writer, "beside.insert-into")
    text = next(each.text for each in writer.stored() if each.id == paragraph_id)
    assert said.split(" ", 1)[1] in text
    assert len(origins(writer, paragraph_id)) == len(had) + 1
    page(writer).select(unmarked_after(writer))
    do(writer, "beside.link")
    assert next(each.text for each in writer.stored() if each.id == paragraph_id) == text
    assert len(origins(writer, paragraph_id)) == len(had) + 2


def unmarked_after(writer: Writer) -> Locator:
    return unmarked(writer, 5)[0]


def test_a_passage_is_marked_without_leaving_the_draft(writer: Writer) -> None:
    source = sources(writer)[0]
    choose(writer, source)
    known = len(snippets(writer, source))
    unmarked(writer)
    QTest.keyClick(page(writer), Qt.Key.Key_Q)
    writer.settled()
    assert len(snippets(writer, source)) == known + 1
    undo = writer.program.means.desk.next_undo()
    assert undo is not None
    assert (undo.name.split()[0], undo.place) == ("Mark", "Compose")


def carried(writer: Writer) -> QMimeData:
    """What Qt drags of the page when its selection is taken."""
    return page(writer).createMimeDataFromSelection()


def drop(writer: Writer, data: QMimeData, words: str) -> None:
    """Drop it in the draft, before these words."""
    found = writer.editor.document().find(words)
    found.setPosition(found.selectionStart())
    at = QPointF(writer.editor.cursorRect(found).center())
    port, copy = writer.editor.viewport(), Qt.DropAction.CopyAction
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(port, QDragEnterEvent(at.toPoint(), copy, data, buttons, none))
    QApplication.sendEvent(port, QDropEvent(at, copy, data, buttons, none))
    writer.settled()


def test_a_passage_dropped_on_the_draft_knows_where_it_came_from(writer: Writer) -> None:
    source = sources(writer)[0]
    known = len(snippets(writer, source))
    writer.put_caret("water")
    paragraph_id = writer.place.spot.paragraph_id
    had = origins(writer, paragraph_id)
    choose(writer, source)
    _, said = unmarked(writer)
    drop(writer, carried(writer), "water")
    text = next(each.text for each in writer.stored() if each.id == paragraph_id)
    assert said.split(" ", 1)[1] in text
    assert len(snippets(writer, source)) == known + 1
    assert len(origins(writer, paragraph_id)) == len(had) + 1
    assert writer.agrees()


def test_copied_words_are_put_in_just_as_they_are(writer: Writer) -> None:
    source = sources(writer)[0]
    known = len(snippets(writer, source))
    choose(writer, source)
    _, said = unmarked(writer)
    page(writer).copy()
    writer.put_caret("water")
    writer.editor.paste()
    writer.rest()
    assert any(f"{said}water" in each for each in writer.texts())
    assert len(snippets(writer, source)) == known


def test_what_somebody_made_up_is_no_passage(writer: Writer) -> None:
    before = writer.texts()
    for bad in (b"", b"[1]", b'["x", 1, 2, "y", 3]', b'{"a": 1}', b'["gone", 0, 0, 0, 3]', b'["gone", 0, 0, 0, 1e400]'):
        data = QMimeData()
        data.setData("application/x-draftdesk-passage", bad)
        drop(writer, data, "water")
        writer.rest()
        assert writer.texts() == before


def test_beside_a_version_a_source_is_read_and_marked_but_nothing_is_put_in(writer: Writer) -> None:
    draft = writer.place.sheet.draft
    assert draft is not None
    version = queries.versions(writer.program.means.desk.look(), draft.id)[0]
    source = sources(writer)[0]
    choose(writer, source)
    writer.place.show_version(draft.id, version.id)
    writer.settled()
    assert writer.editor.isReadOnly()
    actions = writer.program.means.actions
    for name in ("insert", "insert-under", "insert-into", "link"):
        assert not actions.action(f"beside.{name}").isEnabled()
    shown = writer.editor.toPlainText()
    known = len(snippets(writer, source))
    unmarked(writer)
    drop(writer, carried(writer), "water")
    assert writer.editor.toPlainText() == shown
    page(writer).setFocus()
    QTest.keyClick(page(writer), Qt.Key.Key_Q)
    writer.settled()
    assert len(snippets(writer, source)) == known + 1


def test_the_menu_of_the_source_offers_what_can_be_put_in(writer: Writer) -> None:
    choose(writer, sources(writer)[0])
    unmarked(writer)
    QTest.keyClick(page(writer), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = next(each for each in writer.place.beside.reader.findChildren(QMenu) if each.isVisible())
    names = {each.objectName() for each in menu.actions()}
    assert {"beside.insert", "beside.insert-into", "beside.mark", "beside.find"} <= names
    menu.close()


def test_a_source_that_goes_is_no_longer_shown_nor_offered(writer: Writer) -> None:
    source = sources(writer)[0]
    choose(writer, source)
    offered = writer.place.beside.picker.count()
    writer.program.means.desk.act("Delete", "Compose", lambda tx: delete_source(tx, source))
    writer.settled()
    assert writer.place.beside.picker.count() == offered - 1
    assert writer.place.beside.reader.marked is None
    assert writer.place.beside.picker.currentText() == ""
    assert not writer.program.means.actions.action("beside.insert").isEnabled()
    writer.undo()
    assert writer.place.beside.picker.count() == offered


def test_a_passage_is_no_longer_there_is_said_in_a_line(writer: Writer) -> None:
    before = writer.texts()
    writer.place.drawer.inserting.drop(
        Passage(sources(writer)[0].id, Locator(page=None, block=10**6, end_block=10**6, start=0, end=4)),
        writer.stored()[4].id,
        0,
    )
    writer.settled()
    assert writer.texts() == before
    assert writer.program.means.notices.lines()


def test_a_tip_says_what_a_source_is_called_whatever_that_looks_like(writer: Writer) -> None:
    picker, source = writer.place.beside.picker, sources(writer)[0]
    picker.show_sources([replace(source, title="<img src=x> evil")])
    picker.show_choice(source.id)
    assert "&lt;img src=x&gt; evil" in picker.toolTip()

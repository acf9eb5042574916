"""Beside the page: status, snippets, comments, and numbers that are held for nobody."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.editing.margin import Beside, Margin
from draftdesk.drafting import composing
from draftdesk.drafting.commenting import add_comment
from draftdesk.model.drafts import Role, Status


def beside(writer: Writer, paragraph_id: str) -> Beside:
    writer.place.spot.go(paragraph_id)
    return next(each for each in writer.editor.beside() if each.paragraph_id == paragraph_id)


def tip(writer: Writer, paragraph_id: str) -> str:
    """What the tool tip beside a paragraph says."""
    margin = writer.editor.findChild(Margin)
    assert margin is not None
    where = QPoint(5, round(beside(writer, paragraph_id).first_line) + 2)
    QApplication.sendEvent(margin, QHelpEvent(QEvent.Type.ToolTip, where, margin.mapToGlobal(where)))
    return QToolTip.text()


def test_snippets_and_open_comments_are_counted(writer: Writer) -> None:
    sheet = writer.place.sheet
    name = next(each for each in sheet.ids if sheet.source_count(each) == 1)
    assert beside(writer, name).notes == ["1 snippet"]
    for words in ("Too long", "Why?"):
        sheet.act("Add comment", lambda tx, words=words: add_comment(tx, paragraph_id=name, text=words))
    writer.settled()
    assert beside(writer, name).notes == ["1 snippet", "2 comments"]
    assert "From 1 snippet<br>2 open comments" in tip(writer, name)


def test_the_meeting_that_agreed_is_told_as_plain_words(writer: Writer) -> None:
    name = next(each.id for each in writer.stored() if each.role is Role.OPERATIVE)
    work = composing.set_status
    writer.place.sheet.act("Agree", lambda tx: work(tx, name, Status.AD_REF, date="2026-03-12", meeting="<b>4th</b>"))
    writer.settled()
    assert beside(writer, name).status_words == "agreed ad ref"
    assert "2026-03-12, &lt;b&gt;4th&lt;/b&gt;" in tip(writer, name)


def test_held_numbers_of_deleted_paragraphs_stand_below_what_they_are_read_after(writer: Writer) -> None:
    writer.program.means.actions.action("numbers.hold").trigger()
    writer.settled()
    numbered = [each.id for each in writer.stored() if each.role is Role.OPERATIVE]
    kept, gone = numbered[0], numbered[1]
    held = writer.place.sheet.number(gone).printed
    writer.place.sheet.act("Delete", lambda tx: composing.delete(tx, gone))
    writer.settled()
    assert beside(writer, kept).below == [f"{held} [Deleted]"]
    assert f"{held} [Deleted]" in tip(writer, kept)
    writer.undo()
    assert beside(writer, kept).below == []

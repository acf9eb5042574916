"""What is said of a paragraph beside the page: short words there, more in the tool tip."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.draft_words import status_word
from draftdesk.model.drafts import Status


def notes(sheet: Sheet, paragraph_id: str) -> Sequence[str]:
    """From how many snippets it came, and how many comments on it are open."""
    found = []
    if count := sheet.source_count(paragraph_id):
        found.append(
            QCoreApplication.translate("margin", "1 snippet")
            if count == 1
            else QCoreApplication.translate("margin", "{n} snippets").format(n=count)
        )
    if count := sheet.open_comments(paragraph_id):
        found.append(
            QCoreApplication.translate("margin", "1 comment")
            if count == 1
            else QCoreApplication.translate("margin", "{n} comments").format(n=count)
        )
    return found


def held_after(sheet: Sheet, paragraph_id: str) -> Sequence[str]:
    """The numbers that are held for nobody and read right after it: "13. [Deleted]"."""
    return [f"{each.number.printed} {each.text}" for each in sheet.placeholders if each.after == paragraph_id]


def told(sheet: Sheet, paragraph_id: str) -> str:
    """All of that with when and where it was agreed, a line each; "" where there is nothing to say."""
    paragraph = sheet.paragraph(paragraph_id)
    if paragraph is None:
        return ""
    lines = []
    if paragraph.status is not Status.OPEN:
        about = ", ".join(part for part in (paragraph.status_date or "", paragraph.status_meeting) if part)
        lines.append(f"{status_word(paragraph.status)}: {about}" if about else status_word(paragraph.status))
    if count := sheet.source_count(paragraph_id):
        lines.append(
            QCoreApplication.translate("margin", "From 1 snippet")
            if count == 1
            else QCoreApplication.translate("margin", "From {n} snippets").format(n=count)
        )
    if count := sheet.open_comments(paragraph_id):
        lines.append(
            QCoreApplication.translate("margin", "1 open comment")
            if count == 1
            else QCoreApplication.translate("margin", "{n} open comments").format(n=count)
        )
    if held := held_after(sheet, paragraph_id):
        lines += [QCoreApplication.translate("margin", "Held numbers below it:"), *held]
    return "\n".join(lines)

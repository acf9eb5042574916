"""Run by the system's Python, which has LibreOffice's `uno`: edits a Word file as a person would, and saves it again.

    python3 office_editor.py PIPE FILE TARGET EDITS

EDITS is JSON, a list of lists: ["reword", words, others], ["split", words before which Enter is pressed],
["move", words of the paragraph that goes, words of the one that it then stands before], ["delete", words],
["write", words, the paragraph written after that one], ["note", words, others], ["track", true].
"""

import json
import sys
from pathlib import Path

import uno  # noqa: F401 - makes the next two
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

sys.path.insert(0, str(Path(__file__).parent))
from office_reader import connected


def found(document, words):
    wanted = document.createSearchDescriptor()
    wanted.SearchString, wanted.SearchCaseSensitive = words, True
    there = document.findFirst(wanted)
    if there is None:
        raise SystemExit(f"nowhere: {words}")
    return there


def paragraph_at(there):
    cursor = there.Text.createTextCursorByRange(there.Start)
    cursor.gotoStartOfParagraph(False)
    cursor.gotoEndOfParagraph(True)
    return cursor


def reword(document, words, others):
    found(document, words).setString(others)


def split(document, words):
    there = found(document, words)
    cursor = there.Text.createTextCursorByRange(there.Start)
    there.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)


def delete(document, words):
    cursor = paragraph_at(found(document, words))
    if not cursor.goRight(1, True):
        cursor.goLeft(1, True)
    cursor.setString("")


def move(document, words, before):
    """By what Word and LibreOffice do on cutting and pasting: whole paragraphs with their marks."""
    controller = document.CurrentController
    view = controller.ViewCursor
    cursor = paragraph_at(found(document, words))
    cursor.goRight(1, True)
    controller.select(cursor)
    held = controller.getTransferable()
    cursor.setString("")
    place = paragraph_at(found(document, before))
    place.collapseToStart()
    view.gotoRange(place, False)
    controller.insertTransferable(held)


def write(document, words, text):
    cursor = paragraph_at(found(document, words))
    cursor.collapseToEnd()
    cursor.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    cursor.Text.insertString(cursor, text, False)


def note(document, words, others):
    for n in range(document.Footnotes.Count):
        each = document.Footnotes.getByIndex(n)
        if words in each.getString():
            each.setString(each.getString().replace(words, others))


def track(document, on):
    document.RecordChanges = on


VERBS = {each.__name__: each for each in (reword, split, delete, move, write, note, track)}


def main(pipe, file, target, edits):
    local = connected(pipe)
    desktop = local.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", local)
    hidden, kind = PropertyValue(), PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    kind.Name, kind.Value = "FilterName", "MS Word 2007 XML"
    document = desktop.loadComponentFromURL(Path(file).absolute().as_uri(), "_blank", 0, (hidden,))
    try:
        for verb, *given in json.loads(edits):
            VERBS[verb](document, *given)
        document.storeToURL(Path(target).absolute().as_uri(), (kind,))
    finally:
        document.close(True)


main(*sys.argv[1:])

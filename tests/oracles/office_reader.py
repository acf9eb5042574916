"""Run by the system's Python, which has LibreOffice's `uno`: reads jobs from standard input, a line of JSON each.

    python3 office_reader.py PIPE

A job is {"file": path, "do": "accept" | "reject" | "read"}; the answer is a line of JSON: what LibreOffice then says
of the body, each table by cell, the notes and the text boxes.
"""

import json
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(900):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # noqa: BLE001 - of LibreOffice's own kinds
            time.sleep(0.05)
    raise SystemExit("LibreOffice does not answer")


def blocks_of(text):
    found = []
    each = text.createEnumeration()
    while each.hasMoreElements():
        block = each.nextElement()
        if block.supportsService("com.sun.star.text.TextTable"):
            cells = {name: blocks_of(block.getCellByName(name)) for name in block.getCellNames()}
            found.append({"table": cells})
        elif block.supportsService("com.sun.star.text.Paragraph"):
            known = block.PropertySetInfo.hasPropertyByName
            label = block.ListLabelString if known("ListLabelString") and block.NumberingIsNumber else ""
            found.append({"text": said(block), "label": label or ""})
    return found


def said(paragraph):
    """The paragraph's words: where a note is referred to, `getString` has the number that LibreOffice prints."""
    found = []
    each = paragraph.createEnumeration()
    while each.hasMoreElements():
        portion = each.nextElement()
        kind = portion.TextPortionType
        if kind == "Text":
            found.append(portion.getString())
        elif kind == "TextField":
            found.append(portion.TextField.getPresentation(False))
    return "".join(found)


def boxes_of(document):
    """The paragraphs of each shape that has words, in no order that says anything."""
    found = []
    page = document.DrawPage
    for n in range(page.Count):
        shape = page.getByIndex(n)
        if hasattr(shape, "getString") and (words := shape.getString()).strip():
            found.append([{"text": line, "label": ""} for line in words.split("\n")])
    return sorted(found, key=lambda blocks: [block["text"] for block in blocks])


def answer(desktop, dispatcher, job):
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    document = desktop.loadComponentFromURL(Path(job["file"]).absolute().as_uri(), "_blank", 0, (hidden,))
    if document is None:
        return {"error": "does not open"}
    try:
        redlines = 0
        each = document.Redlines.createEnumeration()
        while each.hasMoreElements():
            each.nextElement()
            redlines += 1
        if job["do"] in COMMANDS:
            frame = document.CurrentController.Frame
            dispatcher.executeDispatch(frame, COMMANDS[job["do"]], "", 0, ())
        left = document.Redlines.createEnumeration().hasMoreElements()
        return {
            "body": blocks_of(document.Text),
            "footnotes": [blocks_of(document.Footnotes.getByIndex(n)) for n in range(document.Footnotes.Count)],
            "endnotes": [blocks_of(document.Endnotes.getByIndex(n)) for n in range(document.Endnotes.Count)],
            "boxes": boxes_of(document),
            "redlines": redlines,
            "left": left,
        }
    finally:
        document.close(True)


def main():
    context = connected(sys.argv[1])
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    tell({"ready": True})
    for line in sys.stdin:
        try:
            tell(answer(desktop, dispatcher, json.loads(line)))
        except Exception as error:  # noqa: BLE001 - told to whoever asked
            tell({"error": repr(error)})
    desktop.terminate()  # whoever asked is gone, perhaps killed


def tell(what):
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

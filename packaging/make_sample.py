"""Write drafts/session-summary.docx, the sample's Word document, from the plain text beside this script.

Run it from anywhere after changing the text: `python packaging/make_sample.py`. The same text gives the same bytes.
"""

import io
import re
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent
SOURCE = _HERE / "session-summary.txt"
TARGET = _HERE.parent / "drafts" / "session-summary.docx"

_LINE = re.compile(r"(%|#{1,2}|-|\|) (.*)")
_STYLES = {"#": "Heading 1", "##": "Heading 2", "-": "List Bullet"}
_WRITTEN = datetime(2031, 5, 14, 18, 0)  # noqa: DTZ001 - Word keeps no time zone; the negotiation is invented


def document(text: str) -> bytes:
    """A Word document of the text: `%` title lines, `#` headings, `-` list items, `|` table rows, else paragraphs."""
    from docx import Document

    made = Document()
    table: Any = None
    titles = 0
    for line in text.splitlines():
        found = _LINE.match(line)
        mark, words = (found[1], found[2]) if found else ("", line)
        if mark == "|":
            cells = words.split(" | ")
            table = table or made.add_table(rows=0, cols=len(cells), style="Table Grid")
            for cell, content in zip(table.add_row().cells, cells, strict=True):
                cell.text = content
        elif mark == "%":
            made.add_paragraph(words, style="Subtitle" if titles else "Title")
            titles += 1
        else:
            made.add_paragraph(words, style=_STYLES.get(mark))
    properties = made.core_properties
    properties.author, properties.title, properties.comments = "", text.splitlines()[0].strip("% "), ""
    properties.created = properties.modified = _WRITTEN
    saved = io.BytesIO()
    made.save(saved)
    return _same_every_time(saved)


def _same_every_time(saved: io.BytesIO) -> bytes:
    """The package with the times of its parts fixed, so that it changes only when the text does."""
    fixed = io.BytesIO()
    with zipfile.ZipFile(saved) as package, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as copy:
        for part in package.infolist():
            copy.writestr(
                zipfile.ZipInfo(part.filename, _WRITTEN.timetuple()[:6]),
                package.read(part),
                compress_type=zipfile.ZIP_DEFLATED,
            )
    return fixed.getvalue()


if __name__ == "__main__":
    TARGET.write_bytes(document(SOURCE.read_text("utf-8")))
    sys.stdout.write(f"{TARGET} written\n")

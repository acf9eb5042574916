"""A version's canonical form: what its checksum is taken over, so that a file that comes back can be told identical.

A line a paragraph: number TAB role TAB text as printed, inline marks off, references and footnote marks as their
numbers; then a line a footnote: "fn N" TAB text. TAB, line feed and backslash are escaped; lines end in a line feed;
UTF-8.
"""

import hashlib

from draftdesk.model.document import Document, printed_text

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def canonical_form(document: Document) -> str:
    """The document's words and numbers, and nothing of its looks."""
    lines = [
        f"{_escaped(line.number)}\t{line.role}\t{_escaped(printed_text(document, line.text))}"
        for line in document.paragraphs
    ]
    lines += [
        f"fn {_escaped(note.printed)}\t{_escaped(printed_text(document, note.text))}" for note in document.footnotes
    ]
    return "".join(line + "\n" for line in lines)


def checksum(document: Document) -> str:
    """SHA-256 of the canonical form, in hexadecimal."""
    return hashlib.sha256(canonical_form(document).encode()).hexdigest()


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)

"""An e-mail message in: its subject, sender, date and words as lines; what is attached to it, for whoever wants that.

RFC 5322 and MIME as the standard library reads them. Nothing a message refers to is fetched.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import PurePosixPath

from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.encoding import decode
from draftdesk.reading.layout.lines import Line

_TELLING = ("from", "subject", "date", "to", "message-id", "received")
_MOST_PARTS = 10_000
_LONGEST_NAME = 200
_SHOWN = 10
_SOFT = re.compile(r"(?<!^--) \n", re.MULTILINE)

_Read = tuple[list[Line], tuple[str, ...], str, tuple[tuple[str, str], ...]]


def read_eml(content: bytes, name: str, progress: Progress) -> _Read:
    """The message's lines, warnings, its subject as title, and the encoding of its words.

    The subject is a heading, then come sender and date, then the message itself: its plain text, or its web page where
    it has no other. Attachments are named in a warning, see `attached`. Raises UnreadableFile.
    """
    message = _parsed(content, name)
    parts = list(_parts(message, name))
    lines, encoding = _body(parts, name, progress)
    subject, sender = _header(message, "subject"), _header(message, "from")
    sent = _sent(message)
    head = [Line(text=subject, whole=True, level=1)] if subject else []
    if sender:
        head.append(Line(text=f"From: {sender}", blank_before=True))
    if sent is not None:
        head.append(Line(text=f"Date: {sent.day} {sent:%B %Y}", blank_before=True))
    lines = [*head, *(replace(line, blank_before=True) if n == 0 else line for n, line in enumerate(lines))]
    return lines, tuple(_warnings(message, parts, name)), subject, encoding


def attached(content: bytes, name: str) -> tuple[tuple[str, bytes], ...]:
    """The names and bytes of what is attached to a message, messages among it. Raises UnreadableFile.

    Names are made safe: without folders, on one line. Pictures that belong to the message's own page are left out.
    """
    parts = _parts(_parsed(content, name), name)
    return tuple((_file_name(part), _bytes(part)) for part in parts if _is_attached(part))


def _parsed(content: bytes, name: str) -> Message:
    try:
        message = message_from_bytes(content)
    except RecursionError as error:
        raise UnreadableFile(f"{name} is nested too deeply to be read: forward it anew, and save that") from error
    if not any(message.get(each) for each in _TELLING):
        raise UnreadableFile(
            f"{name} is no e-mail message, whatever its name says: save it as .eml from your mail program"
        )
    return message


def _parts(message: Message, name: str) -> Iterator[Message]:
    """The parts that hold something, in order; a message inside is one part."""
    waiting = [message]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop()
        inside = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inside, list):
            waiting += [each for each in reversed(inside) if isinstance(each, Message)]
        else:
            yield part
    raise UnreadableFile(f"{name} holds more parts than any message does: save its attachments one by one")


def _is_attached(part: Message) -> bool:
    disposition = part.get_content_disposition()
    if part.get_content_maintype() == "image" and (disposition == "inline" or part.get("content-id")):
        return False  # a picture on the message's own page
    if disposition != "attachment" and part.get_content_type() in ("text/plain", "text/html"):
        return part.get_filename() is not None
    return True


def _body(parts: list[Message], name: str, progress: Progress) -> tuple[list[Line], tuple[tuple[str, str], ...]]:
    from draftdesk.reading.formats.html import lines_of_html
    from draftdesk.reading.formats.txt import read_txt

    own = [part for part in parts if not _is_attached(part)]
    lines: list[Line] = []
    encodings: list[str] = []
    for wanted in ("text/plain", "text/html"):
        for part in own:
            if part.get_content_type() != wanted:
                continue
            text, encoding = decode(_bytes(part), name, part.get_content_charset() or "")
            encodings.append(encoding)
            if wanted == "text/html":
                lines += lines_of_html(text, name, progress)
            else:
                lines += read_txt(_unfolded(part, text), progress)
        if lines:
            break
    return lines, (("encoding", encodings[0]),) if encodings else ()


def _unfolded(part: Message, text: str) -> str:
    """The text without the line ends that only keep lines short (RFC 3676), where the message says it has such."""
    if str(part.get_param("format", "")).casefold() != "flowed":
        return text
    kept = "" if str(part.get_param("delsp", "")).casefold() == "yes" else " "
    return _SOFT.sub(kept, text)


def _bytes(part: Message) -> bytes:
    if part.get_content_maintype() == "message":
        inside = part.get_payload()
        return inside[0].as_bytes() if isinstance(inside, list) and inside and isinstance(inside[0], Message) else b""
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _warnings(message: Message, parts: list[Message], name: str) -> Iterator[str]:
    names = [_file_name(part) for part in parts if _is_attached(part)]
    if names:
        shown = ", ".join(names[:_SHOWN]) + (" …" if len(names) > _SHOWN else "")
        count = "an attachment" if len(names) == 1 else f"{len(names)} attachments"
        yield f"{name} came with {count}, of which each that can be read is a source of its own: {shown}."
    if any("Boundary" in type(defect).__name__ for part in (message, *message.walk()) for defect in part.defects):
        yield f"{name} ends in the middle: what follows is missing, ask for it again."


def _file_name(part: Message) -> str:
    """A safe name for an attachment; a message is called by its subject."""
    stated = _decoded(part.get_filename() or "")
    inside = part.get_payload()
    if not stated and part.get_content_maintype() == "message" and isinstance(inside, list) and inside:
        subject = _header(inside[0], "subject") if isinstance(inside[0], Message) else ""
        stated = " ".join(re.sub(r"[/\\:]+", " ", subject or "message").split()) + ".eml"
    base = PurePosixPath(stated.replace("\\", "/")).name
    return base[-_LONGEST_NAME:].lstrip(".") or "attachment"


def _header(message: Message, name: str) -> str:
    found = (str(value) for each, value in message.raw_items() if each.casefold() == name)
    return _decoded(next(found, ""))


def _decoded(raw: str) -> str:
    """A header's words on one line, whatever they were coded in."""
    if not raw.isascii():  # bytes that the standard does not allow there, and that some programs write all the same
        raw = decode(raw.encode("utf-8", "surrogateescape"), "the message")[0]
    try:
        said = str(make_header(decode_header(raw)))
    except (HeaderParseError, LookupError, ValueError):
        said = raw
    return " ".join(printable(said).split())


def _sent(message: Message) -> datetime | None:
    try:
        return parsedate_to_datetime(str(message.get("date", "")))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None

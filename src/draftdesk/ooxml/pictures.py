"""What pictures tell besides what they show: where a camera stood and when, whose program saved them."""

import struct
from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_TALKING = frozenset((b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"))
_JFIF, _ICC, _ADOBE, _COMMENT = 0xE0, 0xE2, 0xEE, 0xFE
_SCAN, _END = 0xDA, 0xD9


def silent_picture(content: bytes) -> bytes:
    """A PNG or JPEG without remarks, dates, places and previews; the same bytes where it has none, where it is another
    kind, and where it is damaged. What it shows is not touched."""
    try:
        if content.startswith(_PNG):
            return b"".join((_PNG, *_chunks(content)))
        if content.startswith(_JPEG):
            return b"".join((content[:2], *_segments(content)))
    except (struct.error, IndexError):
        return content
    return content


def _chunks(content: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at < len(content):
        (length,) = struct.unpack_from(">I", content, at)
        kind, end = content[at + 4 : at + 8], at + 12 + length
        if kind not in _TALKING:
            yield content[at:end]
        if kind == b"IEND":
            return
        at = end


def _segments(content: bytes) -> Iterator[bytes]:
    at = 2
    while at < len(content):
        if content[at] != 0xFF:
            raise IndexError
        kind = content[at + 1]
        if kind in (_SCAN, _END):
            yield content[at:]
            return
        (length,) = struct.unpack_from(">H", content, at + 2)
        segment = content[at : at + 2 + length]
        is_profile = kind == _ICC and segment[4:15] == b"ICC_PROFILE"
        if kind in (_JFIF, _ADOBE) or is_profile or not (0xE0 <= kind <= 0xEF or kind == _COMMENT):
            yield segment
        at += 2 + length

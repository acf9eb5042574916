"""A person's own picture for the head of a document: PNG or JPEG, checked from end to end.

A picture comes from outside and goes out to everybody. So it is taken apart and put together again of what shows it,
and nothing else: no place where a camera stood, no author, no hidden second picture, nothing after its end.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from draftdesk.kit.printable import printable
from draftdesk.model.errors import UnreadableFile

LARGEST_FILE = 2_000_000
LARGEST_SIDE = 2000
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
_KEPT_CHUNKS = {b"PLTE", b"tRNS", b"sRGB", b"gAMA"}
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = {0: {1, 2, 4, 8, 16}, 2: {8, 16}, 3: {1, 2, 4, 8}, 4: {8, 16}, 6: {8, 16}}
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
_FILTERS = 4
_START_OF_FRAME = {0xC0, 0xC1, 0xC2}
_SCAN, _END, _ADOBE = 0xDA, 0xD9, 0xEE
_KEPT_SEGMENTS = {*_START_OF_FRAME, _SCAN, 0xC4, 0xDB, 0xDD}
_ADOBE_LENGTH = 12
_OTHERS = (
    (b"GIF8", "a GIF"),
    (b"BM", "a BMP"),
    (b"II*\x00", "a TIFF"),
    (b"MM\x00*", "a TIFF"),
    (b"<?xml", "an SVG"),
    (b"<svg", "an SVG"),
    (b"%PDF", "a PDF"),
)


@dataclass(frozen=True, slots=True)
class Emblem:
    """The picture as it may go out. `suffix` is "png" or "jpeg", width and height are in pixels."""

    content: bytes
    suffix: str
    width: int
    height: int


class _Broken(Exception):
    """The bytes are not those of a whole picture."""


def emblem(content: bytes, name: str) -> Emblem:
    """The picture of those bytes without all that does not show. The same bytes give the same ones.

    Raises UnreadableFile naming the file and what is wrong with it.
    """
    name = printable(name)
    if len(content) > LARGEST_FILE:
        raise UnreadableFile(f"{name} is too large for an emblem: it may have {LARGEST_FILE // 1_000_000} MB")
    try:
        if content.startswith(_PNG):
            found = _png(content)
        elif content.startswith(_JPEG):
            found = _jpeg(content)
        else:
            kind = next(
                (what for start, what in _OTHERS if content.lstrip().startswith(start)), "no picture that is known"
            )
            raise UnreadableFile(f"{name} is {kind}: save the emblem as PNG or JPEG")
    except (_Broken, struct.error, zlib.error, IndexError) as error:
        said = f" ({error})" if isinstance(error, _Broken) and str(error) else ""
        raise UnreadableFile(f"{name} is a damaged picture{said}: save the emblem as PNG or JPEG again") from error
    if not (1 <= found.width <= LARGEST_SIDE and 1 <= found.height <= LARGEST_SIDE):
        raise UnreadableFile(
            f"{name} has {found.width} × {found.height} pixels: make it at most {LARGEST_SIDE} × {LARGEST_SIDE}"
        )
    return found


# --- PNG ------------------------------------------------------------------------------------------------------------


def _png(content: bytes) -> Emblem:
    chunks = list(_chunks(content))
    if not chunks or chunks[0][0] != b"IHDR" or chunks[-1][0] != b"IEND":
        raise _Broken("it has no beginning or no end")
    header = chunks[0][1]
    width, height, depth, colours, compression, filtering, interlaced = struct.unpack(">IIBBBBB", header)
    if depth not in _DEPTHS.get(colours, ()) or compression or filtering or interlaced > 1:
        raise _Broken("it has no such colours")
    if not (1 <= width <= LARGEST_SIDE and 1 <= height <= LARGEST_SIDE):
        return Emblem(b"", "png", width, height)
    rows = list(_rows(width, height, depth * _SAMPLES[colours], interlaced=bool(interlaced)))
    packed = b"".join(data for kind, data in chunks if kind == b"IDAT")
    expected = sum(rows)
    unpacking = zlib.decompressobj()
    pixels = unpacking.decompress(packed, expected + 1)
    if len(pixels) != expected:
        raise _Broken("it does not have the size that it says")
    at = 0
    for row in rows:
        if pixels[at] > _FILTERS:
            raise _Broken("its pixels cannot be read")
        at += row
    made = [_PNG, _chunk(b"IHDR", header)]
    made += [_chunk(kind, data) for kind, data in chunks if kind in _KEPT_CHUNKS]
    made += [_chunk(b"IDAT", zlib.compress(pixels, 9)), _chunk(b"IEND", b"")]
    return Emblem(b"".join(made), "png", width, height)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at < len(content):
        (length,) = struct.unpack_from(">I", content, at)
        kind = content[at + 4 : at + 8]
        data = content[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack_from(">I", content, at + 8 + length)
        if zlib.crc32(kind + data) != checksum:
            raise _Broken("a part of it is not what it was")
        yield kind, data
        if kind == b"IEND":
            return
        at += 12 + length


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _rows(width: int, height: int, bits: int, *, interlaced: bool) -> Iterator[int]:
    """How many bytes each row of pixels takes, with the one that says how it is filtered."""
    for x, y, across, down in _PASSES if interlaced else ((0, 0, 1, 1),):
        columns = -(-(width - x) // across)
        lines = -(-(height - y) // down)
        if columns > 0 and lines > 0:
            yield from [1 + (columns * bits + 7) // 8] * lines


# --- JPEG -----------------------------------------------------------------------------------------------------------


def _jpeg(content: bytes) -> Emblem:
    made = [content[:2], _JFIF]
    size: tuple[int, int] | None = None
    scanned = False
    for kind, segment in _segments(content):
        if kind in _START_OF_FRAME:
            if size is not None:
                raise _Broken("it holds two pictures")
            size = _frame(segment)
        elif kind & 0xF0 == 0xC0 and kind not in _KEPT_SEGMENTS:
            raise _Broken("it is packed in a way that Word does not show")
        if kind in _KEPT_SEGMENTS:
            made.append(segment)
        elif kind == _ADOBE and segment[4:9] == b"Adobe" and len(segment) >= 4 + _ADOBE_LENGTH:
            made.append(b"\xff\xee" + struct.pack(">H", 2 + _ADOBE_LENGTH) + segment[4 : 4 + _ADOBE_LENGTH])
        scanned = scanned or (kind == _SCAN and size is not None)
    if size is None or not scanned:
        raise _Broken("it holds no picture")
    return Emblem(b"".join((*made, b"\xff\xd9")), "jpeg", *size)


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Each segment after the first marker, scans with their packed pixels, up to the end of the picture."""
    at = 2
    while True:
        if content[at] != 0xFF:
            raise _Broken("a part of it is missing")
        while content[at + 1] == 0xFF:
            at += 1
        kind = content[at + 1]
        if kind == _END:
            return
        (length,) = struct.unpack_from(">H", content, at + 2)
        end = at + 2 + length
        if length < 2 or end > len(content):
            raise _Broken("it ends too early")
        if kind == _SCAN:
            end = _end_of_scan(content, end)
        yield kind, content[at:end]
        at = end


def _frame(segment: bytes) -> tuple[int, int]:
    depth, height, width, components = struct.unpack_from(">BHHB", segment, 4)
    if depth != 8 or components not in {1, 3} or len(segment) != 10 + 3 * components:
        raise _Broken("it has no such colours; save it in RGB")
    return width, height


def _end_of_scan(content: bytes, at: int) -> int:
    """Where the next marker stands after packed pixels."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            raise _Broken("it ends too early")
        if content[at + 1] == 0 or 0xD0 <= content[at + 1] <= 0xD7:
            at += 2
        else:
            return at

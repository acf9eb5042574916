"""Pictures without what they tell besides what they show."""

import struct
import zlib

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.ooxml.pictures import silent_picture


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*more):
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(b"\0abc"))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + b"".join(more) + pixels + chunk(b"IEND", b"")


def segment(kind, data):
    return bytes((0xFF, kind)) + struct.pack(">H", len(data) + 2) + data


def jpeg(*more):
    return b"\xff\xd8" + segment(0xE0, b"JFIF\0") + b"".join(more) + segment(0xDA, b"x") + b"pixels\xff\xd9"


def test_a_png_loses_its_remarks_and_what_follows_it():
    told = png(chunk(b"tEXt", b"Author\0Zaphod"), chunk(b"eXIf", b"New York")) + b"and more"

    assert silent_picture(told) == png()


def test_a_jpeg_loses_its_places_and_remarks_and_keeps_its_colours():
    colours = segment(0xE2, b"ICC_PROFILE\0...")
    told = jpeg(segment(0xE1, b"Exif\0New York"), colours, segment(0xFE, b"by Zaphod"), segment(0xED, b"Photoshop"))

    assert silent_picture(told) == jpeg(colours)


@given(st.binary(max_size=200), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"\xff\xd8\xff\xe1"]))
def test_whatever_comes_it_is_silent_after_one_time(content, start):
    once = silent_picture(start + content)

    assert silent_picture(once) == once


def test_other_pictures_are_not_touched():
    assert silent_picture(b"GIF89a...") == b"GIF89a..."

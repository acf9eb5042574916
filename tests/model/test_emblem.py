"""A person's own emblem: taken as PNG or JPEG, without all that does not show, or refused."""

import struct
import zlib
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.emblem import LARGEST_FILE, emblem
from draftdesk.model.errors import UnreadableFile


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width=4, height=3, *, more=(), pixels=None, interlaced=0, after=b""):
    rows = b"".join(b"\x00" + b"\x40\x80\xc0" * width for _ in range(height)) if pixels is None else pixels
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, interlaced)
    body = [chunk(b"IHDR", header), *more, chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(body) + after


def segment(kind, data):
    return bytes((0xFF, kind)) + struct.pack(">H", len(data) + 2) + data


def jpeg(*more, width=4, height=3, after=b""):
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"
    tables = segment(0xDB, bytes(65)) + segment(0xC0, frame) + segment(0xC4, bytes(17))
    scan = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34"
    return b"".join((b"\xff\xd8", *more, tables, scan, b"\xff\xd9", after))


def test_a_png_keeps_its_pixels_and_loses_what_does_not_show():
    told = [chunk(b"tEXt", b"Author\x00Zyzzyva"), chunk(b"eXIf", b"GPS 40.7,-73.9")]

    found = emblem(png(more=told, after=b"zyzzyva after the end"), "emblem.png")

    assert (found.suffix, found.width, found.height) == ("png", 4, 3)
    assert found == emblem(png(), "other.png")
    assert b"yzzyva" not in found.content


def test_a_jpeg_keeps_its_pixels_and_loses_what_does_not_show():
    told = (segment(0xE1, b"Exif\x00\x00 zyzzyva"), segment(0xFE, b"a comment of zyzzyva"))

    found = emblem(jpeg(*told, after=b"zyzzyva"), "emblem.jpg")

    assert (found.suffix, found.width, found.height) == ("jpeg", 4, 3)
    assert found == emblem(jpeg(), "other.jpg")
    assert b"zyzzyva" not in found.content
    assert b"\x12\xff\x00\x34" in found.content


def test_a_picture_that_went_through_is_the_same_when_it_goes_through_again():
    for content in (png(), jpeg()):
        once = emblem(content, "emblem")
        assert emblem(once.content, "emblem") == once


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "x.png is no picture that is known: save the emblem as PNG or JPEG"),
        (b"GIF89a...", "x.png is a GIF: save the emblem as PNG or JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "x.png is an SVG"),
        (b"<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", "x.png is an SVG"),
        (png()[:-20], "x.png is a damaged picture"),
        (png().replace(b"IHDR", b"IHDX"), "x.png is a damaged picture (a part of it is not what it was)"),
        (png(pixels=b"\x00" * 10), "it does not have the size that it says"),
        (png(pixels=b"\x00" * 50_000_000), "it does not have the size that it says"),
        (png(pixels=b"\x09" * 39), "its pixels cannot be read"),
        (png(60_000, 60_000, pixels=b""), "x.png has 60000 × 60000 pixels: make it at most 2000 × 2000"),
        (png(0, 5, pixels=b""), "x.png has 0 × 5 pixels"),
        (jpeg()[:-6], "x.png is a damaged picture"),
        (b"\xff\xd8\xff\xd9", "x.png is a damaged picture (it holds no picture)"),
        (jpeg(width=3000), "x.png has 3000 × 3 pixels"),
        (jpeg(segment(0xC3, b"")), "it is packed in a way that Word does not show"),
        (b"\x89PNG" + bytes(LARGEST_FILE), "x.png is too large for an emblem: it may have 2 MB"),
    ],
)
def test_what_is_no_picture_or_a_hostile_one_is_refused_in_one_line(content, said):
    with pytest.raises(UnreadableFile) as refused:
        emblem(content, "x.png")

    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


@given(st.sampled_from([png(), jpeg()]), st.integers(0, 200), st.integers(0, 255), st.integers(0, 250))
def test_damage_anywhere_is_refused_or_leaves_a_picture(content, at, byte, end):
    broken = bytearray(content)
    broken[at % len(broken)] = byte
    try:
        found = emblem(bytes(broken[: max(end, 3)]), "x.png")
    except UnreadableFile:
        return
    assert emblem(found.content, "x.png") == found


def test_the_pictures_of_real_documents_are_taken():

    file = Path(__file__).parents[3] / "shared" / "data" / "docx" / "un-N1745418.docx"
    if not file.is_file():
        pytest.skip("the real document is not here")
    package = ZipFile(file)

    assert emblem(package.read("word/media/image1.jpg"), "image1.jpg").width == 244
    assert emblem(package.read("word/media/image3.png"), "image3.png").width == 305

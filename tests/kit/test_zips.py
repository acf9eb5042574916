import struct
import warnings
import zipfile
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from draftdesk.kit.jobs import Stopped
from draftdesk.kit.zips import SMALL, UnsafeZip, read_entries, rewritten


def packed(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> BytesIO:
    file = BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # zipfile's own, about the same name twice
        with zipfile.ZipFile(file, "w", method) as archive:
            for name, content in entries:
                archive.writestr(name, content)
    file.seek(0)
    return file


@given(st.dictionaries(st.from_regex(r"[a-z0-9]{1,8}(/[a-z0-9]{1,8})?\.xml", fullmatch=True), st.binary(max_size=300)))
def test_what_was_packed_comes_out_in_order(contents: dict[str, bytes]) -> None:
    entries = read_entries(packed(*contents.items()))
    assert list(entries.items()) == list(contents.items())


def test_folders_are_no_entries_and_unknown_names_are_missing() -> None:
    entries = read_entries(packed(("word/", b""), ("word/document.xml", b"<x/>")))
    assert list(entries) == ["word/document.xml"]
    assert "word/" not in entries
    with pytest.raises(KeyError):
        entries["word/other.xml"]


def test_a_bomb_is_refused_when_it_is_asked_for_and_harms_nobody_who_does_not() -> None:
    entries = read_entries(packed(("a.txt", b"text"), ("bomb.xml", bytes(SMALL + 1))))
    assert entries["a.txt"] == b"text"
    with pytest.raises(UnsafeZip, match="far more"):
        entries["bomb.xml"]


def test_a_small_entry_may_be_packed_as_tightly_as_it_likes() -> None:
    assert read_entries(packed(("rows.xml", b"<row/>" * 100_000)))["rows.xml"] == b"<row/>" * 100_000


def test_the_sum_of_all_that_is_unpacked_is_bounded() -> None:
    file = packed(("a", b"12345"), ("b", b"12345"))
    with pytest.raises(UnsafeZip, match="far more"):
        read_entries(file, max_total=9)
    entries = read_entries(file, max_total=10)
    assert entries["a"]
    assert entries["b"]
    with pytest.raises(UnsafeZip):
        entries["b"]


def test_a_directory_that_lies_about_a_size_is_not_believed() -> None:
    content = packed(("bomb.xml", bytes(SMALL * 2))).getvalue()
    told = struct.pack("<L", SMALL * 2)
    assert content.count(told) >= 1
    with pytest.raises(UnsafeZip):
        read_entries(BytesIO(content.replace(told, struct.pack("<L", 10))))["bomb.xml"]


@pytest.mark.parametrize("second", ["word/document.xml", "Word/Document.XML"])
def test_a_file_that_is_there_twice_is_refused_also_where_only_the_case_differs(second: str) -> None:
    with pytest.raises(UnsafeZip, match="twice"):
        read_entries(packed(("word/document.xml", b"one"), (second, b"two")))


@pytest.mark.parametrize(
    "name", ["../evil.xml", "/etc/passwd", "a/../../b", "..\\evil.xml", "C:\\evil.xml", "\\\\host\\x"]
)
def test_a_name_that_leads_out_of_the_archive_is_refused(name: str) -> None:
    with pytest.raises(UnsafeZip, match="leads out"):
        read_entries(packed((name, b"x")))


def test_too_many_files_are_refused() -> None:
    with pytest.raises(UnsafeZip, match="10,000"):
        read_entries(packed(*((f"{n}", b"") for n in range(10_001)), method=zipfile.ZIP_STORED))


def test_an_encrypted_entry_is_called_encrypted() -> None:
    content = bytearray(packed(("a.xml", b"secret"), method=zipfile.ZIP_STORED).getvalue())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    content[6] |= 1
    with pytest.raises(UnsafeZip, match="encrypted"):
        read_entries(BytesIO(bytes(content)))["a.xml"]


@given(st.integers(0, 400), st.integers(0, 255))
@example(136, 0)  # the name of an entry becomes empty
def test_a_damaged_byte_gives_the_content_or_a_refusal_and_nothing_else(place: int, value: int) -> None:
    content = bytearray(packed(("a.xml", b"some text" * 20), ("b.xml", b"more")).getvalue())
    content[place % len(content)] = value
    try:
        entries = read_entries(BytesIO(bytes(content)))
        found = [entries[name] for name in entries]
    except UnsafeZip:
        return
    assert all(text in (b"some text" * 20, b"more") for text in found)


@pytest.mark.parametrize("content", [b"", b"PK", b"\x00" * 500, b"no zip at all"])
def test_what_is_no_zip_is_refused(content: bytes) -> None:
    with pytest.raises(UnsafeZip, match="damaged"):
        read_entries(BytesIO(content))


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.binary(max_size=300)),
    st.dictionaries(st.sampled_from("cdefgh"), st.binary(max_size=300)),
    st.sets(st.sampled_from("abc")),
    st.sampled_from([zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED]),
)
def test_entries_are_changed_added_and_dropped_and_the_rest_copied_as_it_is(
    before: dict[str, bytes], changed: dict[str, bytes], dropped: set[str], method: int
) -> None:
    content = rewritten(packed(*before.items(), method=method).getvalue(), changed, dropped)
    kept = {name: inside for name, inside in before.items() if name not in dropped}
    assert dict(read_entries(BytesIO(content))) == kept | changed
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert {entry.date_time for entry in archive.infolist()} <= {(1980, 1, 1, 0, 0, 0)}


def test_an_archive_written_to_a_stream_is_rewritten_too() -> None:
    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:  # its sizes follow the entries
        archive.writestr("a", b"one" * 100)
        archive.writestr("b", b"two" * 100)
    entries = read_entries(BytesIO(rewritten(pipe.getvalue(), {"b": b"three"})))
    assert dict(entries) == {"a": b"one" * 100, "b": b"three"}


def test_the_same_changes_give_the_same_bytes() -> None:
    content = packed(("a", b"x"), ("b", b"y")).getvalue()
    assert rewritten(content, {"b": b"z"}) == rewritten(content, {"b": b"z"})


def test_unpacking_what_is_large_can_be_stopped() -> None:
    def stop() -> None:
        raise Stopped

    entries = read_entries(packed(("small", b"x"), ("large", bytes(12 * 1024 * 1024))), tick=stop)
    assert entries["small"] == b"x"
    with pytest.raises(Stopped):
        entries["large"]

"""Secrets are found wherever they stand, and nothing else is taken for one."""

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.workspace.leaks import STRETCH, Leaks, held, stretches

LETTERS = st.text(alphabet="ab é", max_size=90)
PIECES = st.lists(st.text(alphabet="ab", min_size=STRETCH, max_size=STRETCH + 9).map(str.encode), max_size=4)


@given(PIECES, st.lists(st.binary(max_size=9) | st.integers(0, 3), max_size=8))
def test_pieces_are_found_exactly_where_they_are(pieces, parts):
    content = b"".join(
        part if isinstance(part, bytes) else (pieces[part] if part < len(pieces) else b"") for part in parts
    )
    assert Leaks(pieces).found_in(content) == {piece for piece in pieces if piece in content}


@given(PIECES, st.lists(st.lists(st.integers(0, 3) | st.binary(max_size=9), max_size=5), max_size=3))
def test_of_many_pieces_each_content_holds_those_that_stand_in_it(pieces, drawn):
    contents = [
        b"".join(part if isinstance(part, bytes) else (pieces[part] if part < len(pieces) else b"") for part in content)
        for content in drawn
    ]
    assert held(pieces, contents) == [{piece for piece in pieces if piece in each} for each in contents]


@given(LETTERS, LETTERS, LETTERS)
def test_a_text_is_found_in_any_other_that_holds_it(before, text, after):
    pieces = stretches(text)
    assert bool(pieces) == (len(text) >= STRETCH)
    assert Leaks(pieces).found_in((before + text + after).encode()) == pieces


def test_a_text_that_is_torn_is_found_by_what_is_left_of_it():
    text = "Let the delegation withdraw its memorandum on the upper reaches of the river"
    for at in range(len(text)):
        assert Leaks(stretches(text)).found_in(f"{text[:at]}\0\0\0\0{text[at:]}".encode())


def test_a_short_text_is_no_secret():
    assert stretches("of the United Nations") == frozenset()

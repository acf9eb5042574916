"""Which words a mark takes in."""

import pytest

from draftdesk.drafting.marking import sentence_at, trimmed
from draftdesk.drafting.passages import words_at
from draftdesk.model.sources import Block, Locator

_TEXT = "  Art. 3 says so. Protect wells (cf. Rev. 1)! Then: هل تحمي المياه؟ 各国应当保护水。各国应当合作。 End"


@pytest.mark.parametrize(
    ("at", "sentence"),
    [
        ("Art", "Art. 3 says so."),
        ("so", "Art. 3 says so."),
        ("Rev", "Protect wells (cf. Rev. 1)!"),
        ("المياه", "Then: هل تحمي المياه؟"),
        ("保护", "各国应当保护水。"),
        ("合作", "各国应当合作。"),
        ("End", "End"),
    ],
)
def test_the_sentence_under_the_caret_is_whole_and_without_spaces(at: str, sentence: str) -> None:
    block = Block(n=4, text=_TEXT)
    place = sentence_at(block, _TEXT.index(at))
    assert place is not None
    assert words_at((block,), place) == sentence


def test_where_there_are_no_words_there_is_no_sentence() -> None:
    assert sentence_at(Block(n=0, text="   "), 1) is None


def test_a_passage_loses_the_line_ends_around_it() -> None:
    blocks = [Block(n=0, text="One. "), Block(n=1, text=" Two."), Block(n=2, text="Three")]
    place = trimmed(blocks, Locator(page=None, block=0, end_block=2, start=4, end=0))
    assert place == Locator(page=None, block=1, end_block=1, start=1, end=5)


def test_an_arabic_sentence_ends_at_its_point() -> None:
    text = "يجب على الدول أن تحمي المياه. وعليها أن تتعاون."
    place = sentence_at(Block(n=0, text=text), 2)
    assert place is not None
    assert text[place.start : place.end] == "يجب على الدول أن تحمي المياه."

"""Prose is cut where sentences end, to the character, and nothing half is given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.sources import Block, BlockStyle
from draftdesk.reading.passages.sentences import ends_of, sentences


def paragraphs(*texts: str) -> list[Block]:
    return [Block(n=n, text=text) for n, text in enumerate(texts)]


def cut(*texts: str) -> list[str]:
    return [sentence.quoted for sentence in sentences(paragraphs(*texts))]


@pytest.mark.parametrize(
    "one",
    [
        "The panel heard H.E. Mr. Juan José Gómez Camacho of Mexico on this.",
        "Robert J. Vitillo and Austin T. Fragomen Jr. (Chair) said that this helped.",
        "It drew on para. 63 and on No. 27 of the Red Book series.",
        "Some guidelines (i.e. those of agriculture, e.g. for harvests) were simple.",
        "The U.N. system and the U.S. delegation said so at length.",
        "He said: “We must act. We must act now.” to all of them.",
        "The text (which was long. It was read out.) found favour with all.",
        "Action should be taken on A/RES/71/280 etc. (see the annex) at once.",
        "According to art. 5 and paras. 3 to 7 this must be so.",
        "“Nobody should be left behind at all,” she said.",
    ],
)
def test_what_looks_like_an_end_may_be_none(one):
    other = "Another sentence stands behind it."
    assert cut(f"{one} {other}") == [one, other]


@pytest.mark.parametrize(
    "two",
    [
        ("They were asked and the answer was no.", "They left the room then."),
        ("Food, shelter, health etc. were lost.", "Multiple speakers said so then."),
        ("It was about food, shelter, health, etc.", "Multiple speakers said so then."),
        ("The session belonged to phase I.", "Six sessions were held then."),
        ("He said: “We must act now.”", "Others did not agree at all."),
        ("Was this ever the question?", "It was the question indeed!"),
        ("Migration will always exist here.", "[T]he compact must reflect it."),
        ("Agreed in Geneva on 19 and 20 June 2017.", "105 States took the floor then."),
        ("This was said in the U.N.", "The others agreed with that."),
    ],
)
def test_a_sentence_ends_where_it_ends(two):
    assert cut(" ".join(two)) == list(two)


def test_a_sentence_runs_on_over_the_end_of_a_page():
    lead = "Speakers at both workshops came back to this point again and again in the two days. "
    first = lead + "In agreeing to those long talks and in all of the many meetings held"
    blocks = paragraphs(first, "since then, States saw the gaps. They said so.")
    found = list(sentences(blocks))[1]

    assert found.quoted == f"{first[len(lead) :]}\nsince then, States saw the gaps."
    assert (found.locator.block, found.locator.start) == (0, len(lead))
    assert (found.locator.end_block, found.locator.end) == (1, len("since then, States saw the gaps."))
    assert "\n" not in found.text


def test_titles_items_and_parted_paragraphs_do_not_run_on():
    assert cut("19 July 2017", "Compact discussions address borders", "States agreed to go on with it.") == [
        "States agreed to go on with it."
    ]
    long = (
        "This paragraph has lost its end in the conversion, as happens where two columns of text were run together, and"
    )
    gone = [Block(n=0, text=long), Block(n=4, text="this should not be read as its end.")]
    assert list(sentences(gone)) == []
    item = [Block(n=0, text=long), Block(n=1, text="States must do their part too.", style=BlockStyle.LIST_ITEM)]
    assert [each.quoted for each in sentences(item)] == ["States must do their part too."]


@pytest.mark.parametrize(
    "glued",
    [
        "MIGRANTS AND VULNERABILITY {}",
        "INTRODUCTION {}",
        "IOM 2017 (Photo: John Walder) {}",
        "It all happened at the meeting held there in {}",
        "Responses to vulnerability {}",
        "4 {}",
    ],
)
def test_headings_captions_and_numbers_that_were_glued_to_a_sentence_are_taken_off(glued):
    sentence = "There was agreement that more must be done."
    assert cut(glued.format(sentence)) == [sentence]


def test_a_heading_before_a_person_is_taken_off_and_words_that_lead_to_a_person_are_not():
    assert cut("Drivers of vulnerability Mohammad Haque (Bangladesh) said that it grew.") == [
        "Mohammad Haque (Bangladesh) said that it grew."
    ]
    whole = "According to Javier Higuera (Colombia) this was the goal."
    assert cut(whole) == [whole]


def test_acronyms_names_and_articles_are_no_headings():
    for whole in (
        "IOM should be given an official function in this.",
        "A WHO team should be sent to look at it.",
        "The film The Perennial Plate should be seen by all.",
    ):
        assert cut(whole) == [whole]


def test_a_footnote_at_the_foot_of_a_page_is_no_part_of_the_text():
    page = (
        "The policy put this into practice in the whole of the country. A plan exists 2 IOM, Nigeria Adopts National "
        "Migration Policy, press release, 22 May Available at http://example.org"
    )
    assert cut(page, "which should be followed by others.") == [
        "The policy put this into practice in the whole of the country."
    ]


@given(st.lists(st.text(alphabet='Aa .!?()[]“”"\n1', max_size=80), max_size=5))
def test_every_sentence_stands_where_it_says(texts):
    blocks = paragraphs(*texts)
    last = (-1, -1)
    for found in sentences(blocks):
        place = found.locator
        parts = [block.text for block in blocks[place.block : place.end_block + 1]]
        parts[-1] = parts[-1][: place.end]
        parts[0] = parts[0][place.start :]
        assert "\n".join(parts) == found.quoted
        assert (place.block, place.start) >= last
        last = (place.end_block, place.end)


@given(st.text(alphabet='aA. )(“”1"', max_size=200))
def test_ends_come_in_order_and_within_the_text(text):
    found = list(ends_of(text))
    assert found == sorted(set(found))
    assert all(0 < end <= len(text) for end in found)


def test_a_long_text_without_an_end_is_soon_read():
    assert cut("(" * 50_000 + "a. " * 50_000) == []
    assert cut("A" * 200_000 + ". And so on and on it goes.") == ["And so on and on it goes."]

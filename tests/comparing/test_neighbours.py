"""What stands between the same neighbours: recognized with less in common than anywhere else."""

from draftdesk.comparing.compare import compare
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import ChangeKind, Look, Mark, Passage

FRAME = "Recalling the Charter of the United Nations, | {} | Requests the Secretary-General to report thereon."


def test_a_date_replaced_in_its_place_is_edited(changes):
    assert changes(FRAME.format("5 January 2021"), FRAME.format("20 December 2021")) == [
        "edited 1→1: [-5 January-]{+20 December+} 2021"
    ]


def test_a_paragraph_reworded_in_its_place_is_edited_where_a_phrase_of_it_stayed(changes):
    old = "Notes the themes for the 2019 and 2020 World Maritime Day, “Empowering women in the maritime community”;"
    new = "Notes the theme for the 2021 World Maritime Day, “Seafarers: at the core of shipping’s future”;"

    (change,) = changes(FRAME.format(old), FRAME.format(new))
    assert change.startswith(
        "edited 1→1: Notes the [-themes-]{+theme+} for the [-2019 and 2020-]{+2021+} World Maritime"
    )


def test_paragraphs_in_one_place_that_share_only_small_words_are_two(changes):
    old = "Urges all States to combat the illicit trade in small arms and light weapons;"
    new = "Commends the work of the Office in the fields of health, of education and of nutrition;"

    assert [line.split(":")[0] for line in changes(FRAME.format(old), FRAME.format(new))] == [
        "deleted 1→",
        "inserted →1",
    ]


def test_half_of_a_paragraph_is_still_that_paragraph_where_it_kept_its_number(changes):
    support = "support for the building of capacity"
    cooperate = "cooperate to enhance the capacity of developing Parties to act."
    old = (
        f"Developed Parties [shall] enhance {support} in all developing countries. [Others in a position to do so are "
        f"encouraged to provide such support.] All Parties [should] {cooperate}"
    )
    new = f"All Parties should {cooperate} Developed Parties should enhance {support} by these."
    more = "Institutions shall meet in the capital once a year, as they have done so far."

    def told(number):
        return [
            line.split(":")[0]
            for line in changes(FRAME.format(f"3. {old}"), FRAME.format(f"2. {more} | {number}. {new}"))
        ]

    assert told(3) == ["inserted →1", "edited 1→2"]
    assert told(4) == ["deleted 1→", "inserted →1", "inserted →2"]


def test_a_short_paragraph_that_went_whole_into_a_long_one_is_the_same(changes):
    old = "Recognizing the intrinsic relationship between climate change, poverty eradication and development,"
    more = " and reaffirming that all responses to it should be coordinated with social and economic work" * 4

    (change,) = changes(FRAME.format(old), FRAME.format(f"{old[:-1]}{more},"))
    assert change.startswith("edited 1→1: Recognizing")
    assert "[-" not in change


def test_one_word_that_went_on_a_line_of_its_own_is_a_split(changes):
    assert changes(
        "GLOBAL COMPACT FOR SAFE AND REGULAR MIGRATION", "GLOBAL COMPACT FOR SAFE AND REGULAR | MIGRATION"
    ) == ["split 0→0,1: GLOBAL COMPACT FOR SAFE AND REGULAR[- -]{+¶+}MIGRATION"]


def test_of_two_that_are_alike_each_keeps_its_neighbours(changes):
    old = "Recalling decisions 1/CP.17, 2/CP.18, 1/CP.19 and 1/CP.20,"
    here = "Recalling decisions [1/CP.16], 1/CP.17, 2/CP.18, 1/CP.19 and 1/CP.20,"
    there = "Recalling decisions 1/CP.17, 2/CP.18, 1/CP.19 and 1/CP 20,"
    first, last = "First part of all, with its own words. | Nothing more of it.", "Second part, likewise its own."

    told = changes(f"{first} | {last} | {old}", f"{first} | {there} | {last} | {here}")

    assert [line.split(":")[0] for line in told] == ["inserted →2", "edited 3→4"]


def test_emphasis_is_no_change_beside_a_long_text_whose_format_shows_none():
    words = [f"Paragraph number {n} of this text says something of its own." for n in range(30)]
    shown = [Passage(text=text, marks=(Mark(0, 9, Look.ITALIC),)) for text in words]
    bare = [Passage(text=text) for text in words]
    partly = [*shown[:29], bare[29]]

    assert compare(shown, bare).counts.formatting == 0
    assert compare(shown, partly).counts.formatting == 1
    assert compare(shown[:5], bare[:5]).counts.formatting == 5


def test_a_footnote_mark_is_a_change_beside_any_text():
    words = [f"Paragraph number {n} of this text says something of its own." for n in range(30)]
    noted = [Passage(text=text, marks=(Mark(9, 9, Look.FOOTNOTE, "1"),) * (n == 3)) for n, text in enumerate(words)]
    bare = [Passage(text=text) for text in words]
    found = compare(noted, bare)

    assert found.counts.formatting == 1
    assert {change.kind for change in found.changes} == {ChangeKind.UNCHANGED}


def test_double_numbers_and_numbers_with_a_dash_are_cited_as_people_do():
    numbers = ["8. (a)", "(b)", "9.", "50 -", "(أ)"]

    assert full_numbers([Passage(text="x", number=number) for number in numbers])[:4] == ["8 (a)", "8 (b)", "9", "50"]

"""Recommendation cards out of tables."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.jobs import silent
from draftdesk.model.sources import Block, BlockStyle, SnippetKind, Strength, Suggestion
from draftdesk.reading.formats.csv import read_csv
from draftdesk.reading.formats.encoding import decode
from draftdesk.reading.passages.cards import cards

CARDS = Path(__file__).parents[4] / "shared" / "data" / "cards"
LONG = "Establish joint bodies for all the basins that two or more States share"


def table(*rows: Sequence[str], number: int = 0, first: int = 0) -> list[Block]:
    """A table as blocks; an empty string is an empty cell."""
    cells = [(r, c, text) for r, row in enumerate(rows) for c, text in enumerate(row) if text]
    return [
        Block(n=first + n, text=text, style=BlockStyle.TABLE_CELL, table=number, row=r, column=c)
        for n, (r, c, text) in enumerate(cells)
    ]


def one(*rows: Sequence[str]) -> Suggestion:
    (suggestion,), _ = cards(table(*rows))
    return suggestion


def real(name: str) -> tuple[tuple[Suggestion, ...], tuple[str, ...], list[Block]]:
    text, _ = decode((CARDS / name).read_bytes(), name)
    cells, _ = read_csv(text, name, silent)
    blocks = [Block(n=n, text=x.text, table=x.table, row=x.row, column=x.column) for n, x in enumerate(cells)]
    return *cards(blocks), blocks


def test_a_card_says_all_that_its_columns_hold() -> None:
    card = one(
        ["No.", "Delegation", "Theme", "Dimension", "Recommendation", "Rationale", "Addressee", "Kind", "SDG"],
        ["7", "Kenya", "Rivers", "national; regional", LONG, "They meet", "States", "Partnership", "6.5, 17.1"],
    )
    assert card.text == card.quoted == LONG
    assert card.card == "7"
    assert card.contributors == ("Kenya",)
    assert card.tags == (
        *("theme:Rivers", "dimension:national", "dimension:regional"),
        *("sdg-target:6.5", "sdg-target:17.1"),
    )
    assert card.rationale == "They meet"
    assert card.addressee == "States"
    assert card.kind is SnippetKind.PARTNERSHIP
    assert card.doubts == ()


def test_the_locator_points_at_the_words_quoted() -> None:
    blocks = table(["from", "text"], ["Kenya", LONG])
    (card,), _ = cards(blocks)
    assert blocks[card.locator.block].text[card.locator.start : card.locator.end] == card.quoted


@pytest.mark.parametrize(
    ("headings", "contributor"),
    [
        (["Submitted by (delegation)", "Proposed text"], "column"),
        (["STATE", "Text of the recommendation"], "column"),
        (["Name of delegation", "Recommendation (max. 200 words)"], "column"),
        (["Délégation", "Recommandation"], "column"),
        (["Delegación", "Recomendación"], "column"),
        (["proposed_by", "proposedText"], "column"),
        (["Year", "Text"], ""),
    ],
)
def test_headings_are_known_in_many_forms(headings: list[str], contributor: str) -> None:
    card = one(headings, ["Kenya", LONG])
    assert card.text == LONG
    assert card.contributors == (("Kenya",) if contributor else ())


def test_doubtful_columns_and_unused_ones_are_said() -> None:
    _, warnings = cards(table(["Name of delegation", "Text", "Year", "Page"], ["Kenya", LONG, "2031", "4"]))
    assert warnings == (
        "column 'Name of delegation' taken as who proposes it",
        "columns 'Year' and 'Page' not used",
    )


def test_a_recommendation_number_is_a_number_and_a_reason_for_a_recommendation_a_reason() -> None:
    card = one(
        ["Recommendation number", "Reason for the recommendation", "Recommendation"], ["R1", "Rivers meet", LONG]
    )
    assert (card.card, card.rationale, card.text) == ("R1", "Rivers meet", LONG)


def test_the_longest_cells_are_the_recommendation_where_no_heading_says_so() -> None:
    (card,), warnings = cards(table(["No.", "State", "Input received"], ["1", "Kenya", LONG]))
    assert card.text == LONG
    assert warnings == ("column 'Input received' taken as the recommendation because its cells are the longest",)


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["Time", "Topic", "Speakers"],
            ["10 a.m.", "Water and cities", "A mayor, a hydrologist and a farmer, all three"],
        ],
        [["Delegation", "Speaker", "Minutes"], ["Kenya", "H.E. the Ambassador", "3"]],
        [["", "2029", "2030"], ["Rivers", "12", "14"]],
        [["Recommendation"]],
        [],
    ],
)
def test_a_table_without_recommendations_gives_nothing(rows: list[list[str]]) -> None:
    assert cards(table(*rows)) == ((), ())


def test_blocks_outside_tables_are_not_cards() -> None:
    assert cards([Block(n=0, text="Recommendation"), Block(n=1, text=LONG)]) == ((), ())


def test_a_title_above_the_headings_and_headings_repeated_on_each_page_are_no_cards() -> None:
    found, _ = cards(table(["Cards received"], ["From", "Text"], ["Kenya", LONG], ["From", "Text"], ["Nepal", "Act"]))
    assert [card.contributors for card in found] == [("Kenya",), ("Nepal",)]


def test_a_card_that_stands_upright_is_one_card() -> None:
    card = one(["Delegation", "Kenya"], ["Theme", "Rivers"], ["Recommendation", LONG], ["Rationale", "They meet"])
    assert (card.contributors, card.tags, card.text) == (("Kenya",), ("theme:Rivers",), LONG)
    assert card.rationale == "They meet"


def test_two_tables_are_read_each_by_its_own_headings() -> None:
    blocks = table(["From", "Text"], ["Kenya", LONG]) + table(["Text", "From"], ["Act", "Nepal"], number=1, first=9)
    assert [(card.text, card.contributors) for card in cards(blocks)[0]] == [(LONG, ("Kenya",)), ("Act", ("Nepal",))]


def test_a_cell_of_several_paragraphs_is_one_recommendation() -> None:
    blocks = table(["From", "Text"], ["Kenya", "Establish joint bodies"])
    blocks.append(Block(n=9, text="in all basins", style=BlockStyle.TABLE_CELL, table=0, row=1, column=1))
    (card,), _ = cards(blocks)
    assert card.quoted == "Establish joint bodies\nin all basins"
    assert card.text == "Establish joint bodies in all basins"
    assert (card.locator.end_block, card.locator.end) == (9, len("in all basins"))


def test_several_contributors_share_a_card() -> None:
    assert one(["From", "Text"], ["Kenya;\nNepal", LONG]).contributors == ("Kenya", "Nepal")


def test_the_contributor_in_brackets_at_the_end_is_not_part_of_the_text() -> None:
    card = one(["From", "Text"], ["Holy See", f"{LONG} (The Holy See). );"])
    assert card.text == LONG
    assert card.quoted == f"{LONG} (The Holy See). );"


def test_brackets_that_name_somebody_else_stay() -> None:
    assert one(["From", "Text"], ["Kenya", "Ratify the Optional Protocol (OP-CAT)"]).text.endswith("(OP-CAT)")


@pytest.mark.parametrize(
    ("read", "text"),
    [
        ("Act now. );", "Act now."),
        ("Act now)))", "Act now"),
        ("Act (now);", "Act (now);"),
        ("Act (now)); )", "Act (now)"),
        (")" * 200_000, ")" * 200_000),
    ],
)
def test_closing_brackets_that_nothing_opened_go(read: str, text: str) -> None:
    assert one(["From", "Text"], ["Kenya", read]).text == text


def test_others_named_in_the_brackets_are_said() -> None:
    card = one(["From", "Text"], ["Kenya", f"{LONG} (Kenya, Nepal)"])
    assert card.text == LONG
    assert card.doubts == ("the card's text also names others as contributors: Kenya, Nepal",)


def test_numbers_before_most_texts_are_the_cards_numbers() -> None:
    found, _ = cards(table(["From", "Text"], ["Kenya", "12.1  Act"], ["Nepal", "12.2. Share"], ["Fiji", "Decide"]))
    assert [(card.card, card.text) for card in found] == [("12.1", "Act"), ("12.2", "Share"), ("", "Decide")]


def test_a_text_that_opens_with_its_card_number_by_chance_keeps_it() -> None:
    found, _ = cards(table(["id", "Text"], ["1", "(1) 'data' means"], ["2", "(9) 'user' means"], ["3", "(4) 'act'"]))
    assert [card.text for card in found] == ["(1) 'data' means", "(9) 'user' means", "(4) 'act'"]


def test_a_single_text_that_opens_with_a_figure_keeps_it() -> None:
    found, _ = cards(
        table(["From", "Text"], ["Kenya", "20 per cent of aid for water"], ["Fiji", "Act"], ["Mali", "Go"])
    )
    assert found[0].text == "20 per cent of aid for water"
    assert found[0].card == ""


def test_old_wording_without_new_is_a_proposal_to_delete() -> None:
    (card,), warnings = cards(table(["id", "Old text", "New text"], ["3", "States may pollute.", ""]))
    assert card.text == "Delete: “States may pollute.”"
    assert card.quoted == card.replaces == "States may pollute."
    assert card.doubts == ("the card gives no new wording: read as a proposal to delete",)
    assert warnings == ("1 card gives no new wording: read as proposals to delete",)


def test_a_row_without_a_recommendation_is_left_out_and_said() -> None:
    found, warnings = cards(table(["From", "Text"], ["Kenya", LONG], ["Nepal", ""]))
    assert len(found) == 1
    assert warnings == ("1 row holds no recommendation: left out (2)",)


def test_an_unknown_strength_is_a_doubt_and_a_known_one_is_taken() -> None:
    found, _ = cards(table(["Text", "Strength"], [LONG, "Many"], ["Act", "overwhelming"]))
    assert [card.strength for card in found] == [Strength.MANY, None]
    assert found[1].doubts == ("the strength 'overwhelming' is not known",)


_cell = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=30)


@given(st.lists(st.lists(_cell, min_size=2, max_size=2), max_size=12))
def test_every_row_with_words_is_a_card(rows: list[list[str]]) -> None:
    blocks = table(["From", "Recommendation"], *rows)
    with_words = [row for row in rows if row[1].strip() and row != ["From", "Recommendation"]]
    assert [card.quoted for card in cards(blocks)[0]] == [row[1] for row in with_words]


@pytest.mark.skipif(not CARDS.exists(), reason="the real inputs are not here")
def test_the_universal_periodic_review_of_2008() -> None:
    found, warnings, blocks = real("upr-recommendations-2008.csv")
    assert len(found) == 1024
    assert all(card.card and card.addressee for card in found)
    assert all(blocks[card.locator.block].text == card.quoted for card in found)
    first = found[0]
    assert first.card == "69.1"
    assert first.text.startswith("The establishment of an international round table")
    assert first.text.endswith("security and fundamental freedoms")
    assert first.quoted.endswith("fundamental freedoms (Kuwait). );")
    assert (first.contributors, first.addressee) == (("Kuwait",), "Algeria")
    named = [card for card in found if card.contributors and card.text.endswith(f"({card.contributors[0]})")]
    assert named == []
    assert warnings == ("columns 'decision', 'year' and 'notes' not used",)


@pytest.mark.skipif(not CARDS.exists(), reason="the real inputs are not here")
def test_proposals_for_a_regulation_with_old_and_new_wording() -> None:
    found, warnings, _ = real("gdpr-proposals-200.csv")
    assert len(found) == 199
    assert sum(card.text.startswith("Delete: “") for card in found) == 23
    first = found[0]
    assert first.card == "1"
    assert first.text.startswith("(1) 'data subject' means an identified natural person")
    assert first.replaces.startswith("(1) 'data subject' means")
    assert first.contributors == ("1212_EuroISPA_contribution.pdf",)
    assert warnings[0] == (
        f"column 'organisation_document' taken as who proposes it, though it names files ('{first.contributors[0]}'): "
        "please check"
    )
    assert warnings[1:] == (
        "columns 'page' and 'relations' not used",
        "23 cards give no new wording: read as proposals to delete",
        "1 row holds no recommendation: left out (45)",
    )

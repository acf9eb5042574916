"""How many lines a brief takes, where nobody has laid it out."""

from draftdesk.drafting.brief_room import obligation_lines, row_lines
from draftdesk.model.brief import BriefChange, BriefObligation, Piece, Place
from draftdesk.model.obligations import Turn

LONG = "III. DECISIONS TO GIVE EFFECT TO THE AGREEMENT › MITIGATION, 23"


def obligation(was):
    said = (Piece("The Parties shall report."),)
    place = Place("27", "MITIGATION", was)
    return BriefObligation(
        turn=Turn.WEAKENED,
        place=place,
        old="shall",
        new="may",
        said="“shall” → “may”",
        sentence_a=said,
        sentence_b=said,
    )


def change(was):
    return BriefChange(change=0, place=Place("27", "MITIGATION", was), headline="Reworded", why=(), old=(), new=())


def test_where_a_paragraph_stood_takes_as_many_lines_as_its_name_is_long():
    short, long = (obligation_lines([obligation(was)], ()) for was in ("4", LONG))
    assert 1 < long - short <= 4
    assert row_lines(change(LONG)) - row_lines(change("4")) > 2


def test_what_stood_where_it_stands_takes_no_line_to_say_so():
    assert row_lines(change("")) < row_lines(change("4"))

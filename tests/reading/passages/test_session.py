"""The session a summary reports on is found where the summary says so, and nowhere else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.jobs import silent
from draftdesk.model.sources import Block, BlockStyle
from draftdesk.reading.passages.dates import days_in
from draftdesk.reading.passages.session import SessionFound, date_of, session_of
from draftdesk.reading.sources import read

DATA = Path(__file__).resolve().parents[4] / "shared" / "data" / "sources"


def in_text(*texts: str) -> SessionFound | None:
    return session_of([Block(n=n, text=text) for n, text in enumerate(texts)])


def test_a_summary_s_first_sentence_tells_all():
    assert in_text(
        "The third informal thematic session in phase I (consultations) of the preparatory process leading to the "
        "adoption of the global compact entitled “International cooperation and governance of migration”, was held at "
        "the United Nations Office at Geneva on 19 and 20 June 2017. The session consisted of opening remarks."
    ) == SessionFound(
        name="third informal thematic session",
        kind="thematic",
        phase="consultation",
        number=3,
        title="International cooperation and governance of migration",
        starts="2017-06-19",
        ends="2017-06-20",
        place="United Nations Office at Geneva",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "number", "days", "place"),
    [
        (
            "The second regional consultation was held in Bangkok, Thailand, from 6 to 8 November 2017.",
            *("regional", 2, ("2017-11-06", "2017-11-08"), "Bangkok, Thailand"),
        ),
        (
            "The stocktaking meeting was held in Puerto Vallarta, Mexico, from 4-6 December 2017.",
            *("stocktaking", None, ("2017-12-04", "2017-12-06"), "Puerto Vallarta, Mexico"),
        ),
        (
            "The first informal thematic session took place on May 8-9, 2017 in Geneva.",
            *("thematic", 1, ("2017-05-08", "2017-05-09"), "Geneva"),
        ),
        (
            "The 4th multi-stakeholder hearing was held in New York on 21 February 2018.",
            *("hearing", 4, ("2018-02-21", "2018-02-21"), "New York"),
        ),
        (
            "The second round of negotiations met at United Nations Headquarters, New York, from 30-31 March 2018.",
            *("round", 2, ("2018-03-30", "2018-03-31"), "United Nations Headquarters, New York"),
        ),
    ],
)
def test_other_sessions_are_told_apart(text, kind, number, days, place):
    found = in_text(text)
    assert (found.kind, found.number, (found.starts, found.ends), found.place) == (kind, number, days, place)


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        ("The first thematic session was held on 8 May 2017.", ""),
        ("The first thematic session in phase III was held on 8 May 2017.", "negotiation"),
        ("The stocktaking meeting was held on 4 December 2017.", "stocktaking"),
        ("The third round of negotiations was held on 3 April 2018.", "negotiation"),
    ],
)
def test_the_phase_is_the_one_named(text, phase):
    assert in_text(text).phase == phase


@pytest.mark.parametrize(
    "text",
    [
        "This card is submitted for the third thematic session.",
        "The third thematic session discussed return.",
        "We look forward to the stocktaking meeting in December.",
        "The third session was held on 19 June 2017.",
        "The third thematic session was held in June.",
    ],
)
def test_a_session_that_is_only_mentioned_is_none(text):
    assert in_text(text) is None


def test_a_heading_names_the_session_and_the_lines_below_its_days():
    found = in_text("Summary of the fourth informal thematic session", "Contributions", "New York, 24-25 July 2017")
    assert (found.kind, found.number, found.starts, found.ends, found.place) == (
        *("thematic", 4, "2017-07-24", "2017-07-25"),
        "New York",
    )
    assert in_text("Letter on the fourth informal thematic session", "New York, 24-25 July 2017") is None


def test_the_heading_goes_before_a_session_that_the_text_tells_of_besides():
    found = in_text(
        "Summary of the fourth informal thematic session", "The third thematic session was held on 19 June 2017."
    )
    assert (found.number, found.starts) == (4, None)


def test_far_into_a_document_no_session_is_looked_for():
    assert in_text(*["A paragraph on something else."] * 20, "The first workshop was held on 8 May 2017.") is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("on 19 and 20 June 2017", "2017-06-19", "2017-06-20"),
        ("19–20 June 2017", "2017-06-19", "2017-06-20"),
        ("from 30 June to 2 July 2017", "2017-06-30", "2017-07-02"),
        ("29 December 2017 to 2 January 2018", "2017-12-29", "2018-01-02"),
        ("June 30-July 2, 2017", "2017-06-30", "2017-07-02"),
        ("5 May 2017", "2017-05-05", "2017-05-05"),
        ("2017-06-19", "2017-06-19", "2017-06-19"),
    ],
)
def test_days_are_read_as_documents_write_them(text, first, last):
    (days,) = days_in(text)
    assert (days.first, days.last) == (first, last)


@pytest.mark.parametrize(
    "text", ["31 June 2017", "20 to 19 June 2017", "June 2017", "19 June", "2017-13-01", "0 May 2017"]
)
def test_what_is_no_day_is_none(text):
    assert list(days_in(text)) == []


@given(st.text(alphabet="0123456789 -–,JunedMayto", max_size=60))
def test_days_are_in_order_whatever_the_text(text):
    for days in days_in(text):
        assert days.first <= days.last
        assert 0 <= days.start < days.end <= len(text)


@pytest.mark.parametrize(
    ("texts", "day"),
    [
        (["19 July 2017", "Compact discussions"], "2017-07-19"),
        (["Statement", "Geneva, 10 July 2017"], "2017-07-10"),
        (["Date: 10 July 2017"], "2017-07-10"),
        (
            ["22 December 2017: The co-facilitators circulated the summary of the meeting held on 4 December 2017."],
            "2017-12-22",
        ),
        (["On 10 July 2017 the co-facilitators wrote."], None),
        (["10 July 2017 was a day of rain."], None),
        (["Geneva, 19-20 June 2017"], None),
        (["The meeting took place in Geneva on 10 July 2017"], None),
    ],
)
def test_a_document_s_date_stands_by_itself(texts, day):
    assert date_of([Block(n=n, text=text) for n, text in enumerate(texts)]) == day


def test_the_real_summary_and_the_news():
    if not DATA.exists():
        pytest.skip("the real documents are not here")
    found = {path.name: read(path.read_bytes(), path.name, silent).blocks for path in DATA.iterdir()}
    summary = session_of(found["third-thematic-session-summary.txt"])

    assert (summary.number, summary.starts, summary.ends) == (3, "2017-06-19", "2017-06-20")
    assert summary.title.startswith("International cooperation and governance of migration in all its dimensions")
    assert date_of(found["third-thematic-session-summary.txt"]) is None
    assert date_of(found["sdg-hub-2017-07-19.txt"]) == "2017-07-19"
    assert date_of(found["sdg-hub-2017-12-22.txt"]) == "2017-12-22"
    assert session_of(found["sdg-hub-2017-12-22.txt"]) is None


def test_a_heading_is_no_first_paragraph():
    assert session_of([Block(n=0, text="The first workshop was held on 8 May 2017.", style=BlockStyle.HEADING)]) is None

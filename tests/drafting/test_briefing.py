"""The brief for capital: what it says is so, what it leaves out is counted, and it stays short."""

import re
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from draftdesk.drafting.brief_places import Places, bare, listing
from draftdesk.drafting.briefing import binding_of, brief, write_brief
from draftdesk.drafting.comparing import compared, text_of_file
from draftdesk.drafting.watching import from_line
from draftdesk.kit.jobs import Stopped, silent
from draftdesk.model.brief import Basis
from draftdesk.model.comparison import ChangeKind, Passage, SegmentKind, Text, text_of
from draftdesk.model.errors import CannotWrite, InvalidSettings
from draftdesk.model.obligations import Turn
from draftdesk.model.remarking import Stance, anchor_of, new_remark
from draftdesk.reading.texts import ReadText

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "pairs"
REAL = pytest.mark.skipif(not PAIRS.is_dir(), reason="the real documents are not here")
OLD = (
    ("1.", "Member States will report every year on the springs and wells that they protect."),
    ("2.", "Migrants have access to clean water wherever they are, whatever their papers say."),
    ("3.", "The secretariat keeps a list of rivers and of the bridges over them for all to read."),
    ("4.", "Funds are given to 12 countries of the region that have the least water of all."),
)
NEW = (
    ("1.", "Member States may report every year on the springs and wells that they protect."),
    ("2.", "Migrants [and their families] have access to clean water wherever they are, whatever their papers say."),
    ("3.", "The secretariat keeps a list of rivers and of the bridges over them for all to read."),
    ("4.", "Funds are given to 15 countries of the region that have the least water of all."),
    ("5.", "Each Party shall publish what it has learned about migrants on a page of its own."),
)


def text(paragraphs, name, language="en", **more):
    passages = tuple(Passage(number=number, text=words) for number, words in paragraphs)
    return ReadText(Text(name=name, passages=passages, language=language, **more))


def of(old=OLD, new=NEW, *watched, **more):
    language = more.pop("language", "en")
    found = compared(text(old, "zero.docx", language), text(new, "rev1.docx", language), silent)
    return brief(found, [from_line(each) for each in watched], **more)


def said(pieces):
    return "".join(each.text for each in pieces)


def test_the_table_has_the_changes_that_touch_the_list_with_both_wordings_and_the_reason():
    made = of(OLD, NEW, "migrants")

    assert made.basis is Basis.WATCHED
    assert [row.place.number for row in made.changes] == ["2", "5"]
    second, fifth = made.changes
    assert said(second.old) == OLD[1][1]
    assert said(second.new) == NEW[1][1]
    assert [each.text for each in second.new if each.kind is SegmentKind.INSERT] == ["[and their families] "]
    assert "“migrants” is in the paragraph." in second.why
    assert "Brackets: 1 opened." in second.why
    assert fifth.headline == "New paragraph"
    assert "“migrants” is in the changed words." in fifth.why
    assert "New obligation: “shall publish what”." in fifth.why
    assert fifth.old == ()


def test_a_watched_paragraph_and_a_note_are_named_as_the_reason():
    made = of(OLD, NEW, "paragraph: 4\tour money")

    (row,) = made.changes
    assert row.why == ("Watched paragraph 4 (our money).", "Figures: “12” taken out; “15” put in.")


def test_without_a_list_the_brief_says_so_and_has_the_weightiest():
    made = of()

    assert made.basis is Basis.WEIGHTIEST
    assert any(line.startswith("No watch list was given") for line in made.summary)
    assert [row.place.number for row in made.changes] == ["1", "2", "4", "5"]


def test_a_list_that_nothing_touches_is_said_to_touch_nothing():
    made = of(OLD, NEW, "volcanoes")

    assert made.changes == ()
    assert "No change touches the watch list." in made.summary


def test_obligations_and_brackets_are_told_whether_they_touch_the_list_or_not():
    made = of(OLD, NEW, "funds")

    assert [(each.turn, each.said, each.place.number) for each in made.obligations] == [
        (Turn.WEAKENED, "“will” → “may”", "1"),
        (Turn.NEW, "“shall”", "5"),
    ]
    assert said(made.obligations[0].sentence_b) == NEW[0][1]
    assert (made.brackets_before, made.brackets_after) == (0, 1)
    (bracket,) = made.bracket_shifts
    assert bracket.place.number == "2"
    assert said(bracket.old) == ""
    assert said(bracket.new) == "Migrants [and their families] have access to clean water wherever …"


def test_what_the_two_are_called_their_dates_and_the_moment_are_as_given():
    made = of(OLD, NEW, dates=("5 February", "26 March"), made=datetime(2018, 3, 26, 22, 5, tzinfo=UTC))

    assert (made.a.name, made.a.date, made.b.name, made.b.date) == ("zero.docx", "5 February", "rev1.docx", "26 March")
    assert made.made == "2018-03-26, 22:05 UTC"


def test_remarks_stand_beside_their_change_only_where_they_were_asked_for():
    found = compared(text(OLD, "a"), text(NEW, "b"), silent)
    at = next(n for n, each in enumerate(found.comparison.changes) if each.a == (3,))
    remark = new_remark(anchor_of(found.comparison, at), "We need\n20 countries", Stance.OPPOSE)

    with_it = {row.change: row.remarks for row in brief(found, remarks=[remark]).changes}
    without = {row.change: row.remarks for row in brief(found).changes}

    assert with_it[at] == ("Oppose: We need 20 countries",)
    assert without[at] == ()


def test_what_was_remarked_on_is_in_the_table_whatever_is_watched_and_however_little_changed():
    new = (
        OLD[0],
        *NEW[1:3],
        ("4.", "Funds are given, to 12 countries of the region that have the least water of all."),
    )
    found = compared(text(OLD, "a"), text(new, "b"), silent)
    at = next(n for n, each in enumerate(found.comparison.changes) if each.a == (3,))
    remark = new_remark(anchor_of(found.comparison, at), "Ask the capital")

    made = brief(found, [from_line("migrants")], remarks=[remark])

    assert [(row.place.number, row.remarks) for row in made.changes] == [("2", ()), ("4", ("Ask the capital",))]
    assert any("or there is a remark on them" in line for line in made.hidden)


def test_remarks_for_which_there_is_no_room_are_counted_and_their_places_named():
    old = [(f"{n}.", f"Paragraph {n} says what States of region {n} do about wells and springs.") for n in range(90)]
    new = [(number, words.replace("do about", "may do about")) for number, words in old]
    found = compared(text(old, "a"), text(new, "b"), silent)
    remarks = [new_remark(anchor_of(found.comparison, at), "Ours " * 40) for at in range(90)]

    made = brief(found, [from_line("nothing")], remarks=remarks)

    assert made.changes
    assert made.rest[0].about == "other changes with remarks"
    assert len(made.changes) + made.rest[0].count == 90


def test_a_remark_whose_change_is_gone_is_counted():
    found = compared(text(OLD, "a"), text(NEW, "b"), silent)
    elsewhere = compared(text((("9.", "Nothing of this stands there at all."),), "a"), text((), "b"), silent)
    remark = new_remark(anchor_of(elsewhere.comparison, 0), "Ours")

    assert "1 remark is on changes that are not there any more." in brief(found, remarks=[remark]).unread


@pytest.mark.parametrize("language", ["ru", "zh", "sw"])
def test_a_language_without_a_list_of_words_that_bind_is_said_to_have_none(language):
    made = of(language=language)

    assert binding_of(language) is None
    assert made.obligations == ()
    assert any("obligations were not looked for" in line for line in made.unread)


def test_warnings_of_what_could_not_be_read_are_passed_on():
    found = compared(text(OLD, "a", warnings=("a has 2 pages of pictures",)), text(NEW, "b"), silent)

    assert "a has 2 pages of pictures" in brief(found).unread


def test_texts_that_say_the_same_make_a_brief_of_nothing():
    made = of(OLD, OLD, "migrants")

    assert (made.changes, made.rest, made.obligations, made.bracket_shifts) == ((), (), (), ())
    assert made.summary[0] == "Nothing changed."


def test_what_there_is_no_room_for_is_counted_and_named_with_what_became_of_it():
    old = [
        (f"{n}.", f"Migrants of group {n} have access to water, food, schools and work here.") for n in range(1, 200)
    ]
    new = [(number, words.replace("have access", "are given all access")) for number, words in old]

    made = of(old, new, "migrants")

    (rest,) = made.rest
    assert rest.count + len(made.changes) == 199
    assert 20 <= len(made.changes) <= 80
    assert rest.places[0].startswith("reworded: ")
    named = re.findall(r"\d+", rest.places[0])
    shown = {row.place.number for row in made.changes}
    assert not shown & set(named)
    assert len(named) == 80
    assert rest.places[-1] == f"and {rest.count - 80} others"


def test_each_watched_item_has_its_weightiest_changes_in_the_table():
    old = [
        (f"{n}.", f"Migrants of group {n} have access to water, food, schools and work here.") for n in range(1, 100)
    ]
    new = [(number, words.replace("have access", "are given all access")) for number, words in old]
    old.append(("100.", "Bridges over the rivers are counted."))
    new.append(("100.", "Bridges over all the rivers are counted."))

    made = of(old, new, "migrants", "bridges")

    assert "100" in {row.place.number for row in made.changes}


def test_it_can_be_stopped():
    def stop(done, of, what):
        raise Stopped

    with pytest.raises(Stopped):
        of(OLD, NEW, progress=stop)


def test_it_is_written_as_word_alone_and_over_nothing_that_was_compared(tmp_path):
    a, made = tmp_path / "a.docx", of()
    a.write_bytes(b"x")

    with pytest.raises(InvalidSettings, match=r"\.docx"):
        write_brief(made, tmp_path / "brief.pdf", overwrite=False)
    with pytest.raises(CannotWrite, match="being compared"):
        write_brief(made, a, overwrite=True, inputs=[a])
    write_brief(made, tmp_path / "brief.docx", overwrite=False)
    with pytest.raises(CannotWrite):
        write_brief(made, tmp_path / "brief.docx", overwrite=False)


@cache
def real(name, *watched):
    a, b = (text_of_file(next((PAIRS / name).glob(f"{side}.*")), silent) for side in "ab")
    found = compared(a, b, silent)
    return found.comparison, brief(found, [from_line(each) for each in watched])


def folded(words):
    return " ".join(words.split())


@REAL
@pytest.mark.parametrize(
    ("name", "watched"),
    [
        ("paris-brackets-resolved", ("finance", "loss and damage", "human rights")),
        ("paris-brackets-resolved", ()),
        ("resolution-oceans", ("Area", "capacity*")),
        ("resolution-right-to-development-arabic", ("الحق",)),
    ],
)
def test_every_wording_of_a_real_brief_stands_in_the_paragraph_it_names(name, watched):
    comparison, made = real(name, *watched)

    assert made.changes
    for row in made.changes:
        change = comparison.changes[row.change]
        for pieces, passages, places in ((row.old, comparison.a, change.a), (row.new, comparison.b, change.b)):
            words = folded(text_of(passages, places))
            parts = folded(said(pieces)).split("…")
            at = 0
            for part in (each.strip() for each in parts if "…" not in words):
                assert part in words[at:], (row.place, part)
                at = words.index(part, at) + len(part)
            assert bool(pieces) is bool(places)
    for shift in made.obligations:
        assert shift.old in said(shift.sentence_a)
        assert shift.new in said(shift.sentence_b)


@REAL
def test_the_counts_of_a_real_brief_come_out_even():
    words = ("finance", "loss and damage", "human rights")
    comparison, made = real("paris-brackets-resolved", *words)
    summary = " ".join(made.summary)

    assert sum(each.before for each in made.brackets_under) == made.brackets_before
    assert sum(each.after for each in made.brackets_under) == made.brackets_after
    assert f"{made.brackets_before:,} square brackets in the old text" in made.brackets_said
    assert f"{made.brackets_after:,} in the new text" in made.brackets_said
    shown = [any("is in the heading" not in line for line in row.why if "“" in line[:1]) for row in made.changes]
    touch, more = (int(re.search(pattern, summary)[1]) for pattern in (r"(\d+) changes touch", r"(\d+) more stand"))
    by_words, by_heading = made.rest
    assert sum(shown) + by_words.count == touch
    assert len(shown) - sum(shown) + by_heading.count == more
    assert re.search(r"“finance” 2\d and \d+ by the heading; “loss and damage” 1\d and \d by the heading", summary)
    assert len(comparison.changes) > 400


@REAL
def test_no_two_changes_of_a_real_brief_stand_at_one_place():
    comparison, _ = real("paris-brackets-resolved")
    places = Places(comparison)

    named = [places.of(each) for each in comparison.changes if each.kind is not ChangeKind.UNCHANGED]

    assert len({(each.heading, each.number) for each in named}) == len(named)
    numbers = {(bare(each.heading), each.number) for each in named}
    assert ("Article 2", "1 (4)") in numbers
    assert ("Article 9", "7bis (3) (old)") in numbers
    assert ("Article 6", "2, option 3 of 3") in numbers
    assert ("Article 6", "4, option 3 of 3") in numbers
    assert ("Article 5", "Option II of 2 (old)") in numbers


@REAL
def test_a_real_brief_names_what_went_as_a_whole():
    _, made = real("paris-brackets-resolved")
    summary = " ".join(made.summary)

    assert "Sections gone: Article 17" in summary
    assert "Article 1 (definitions), 12 of 13" in summary
    assert "11 moved (8 also edited), 3 split, 3 merged" in summary
    assert re.search(r"Of the \d+ deleted, \d+ are paragraphs of text; 16 footnotes", summary)


def of_paragraphs(old, new, *watched):
    found = compared(
        *(ReadText(Text(name=name, passages=tuple(side), language="en")) for name, side in (("a", old), ("b", new))),
        silent,
    )
    return brief(found, [from_line(each) for each in watched])


def section(number, title, *lines):
    return [
        Passage(text=f"Article {number} ({title})", level=2),
        *(Passage(number=f"{n}.", text=words) for n, words in enumerate(lines, 1)),
    ]


FILLER = [
    line
    for n in range(10, 14)
    for line in section(n, "rivers", f"River {n} flows to the sea.", f"The bridge over river {n} is old.")
]


def test_what_changed_under_a_heading_with_watched_words_is_found_and_said_to_be():
    old = section(6, "finance", "Parties may give new resources to poor countries.", "They report every second year.")
    new = section(6, "finance", "Parties shall give new resources to poor countries.", "They report every second year.")

    made = of_paragraphs([*old, *FILLER], [*new, *FILLER], "finance")

    (row,) = made.changes
    assert (row.place.heading, row.place.number) == ("Article 6 (finance)", "1")
    assert "“finance” is in the heading." in row.why
    summary = " ".join(made.summary)
    assert "0 changes touch the watch list" in summary
    assert "1 more stands under Article 6 (finance)" in summary
    assert "what speaks of the matter in other words, under another heading, is not found" in summary


def test_a_heading_that_all_stands_under_says_nothing_of_what_changed():
    old = section(1, "human rights", *(f"Right number {n} is kept by all of us here." for n in range(1, 9)))
    new = [*old[:-1], Passage(number="8.", text="Right number 8 is guarded by all of us here.")]

    assert of_paragraphs(old, new, "human rights").changes == ()


def test_where_a_paragraph_stood_is_told_beside_where_it_stands():
    old = section(6, "money", "Funds are to be consistent with a clean path for all.", "They report each year in May.")
    new = section(6, "money", "They report each year in May.")
    aim = Passage(number="1.", text="Funds are to be made consistent with a clean path for all.")
    purpose = Passage(text="Article 2 (purpose)", level=2)

    made = of_paragraphs([purpose, *old, *FILLER], [purpose, aim, *new, *FILLER], "funds")

    (row,) = made.changes
    assert (row.place.heading, row.place.number) == ("Article 2 (purpose)", "1")
    assert row.place.was == "Article 6 (money), 1"


def test_what_was_moved_is_named_with_the_place_it_came_from():
    lines = [f"Town number {n} keeps its wells as they {verb} for all." for n, verb in ((1, "are"), (2, "stood"))]
    far = "Funds are to be consistent with a clean path for all of us."
    money = ("They report in May of each year.", "The bank is asked for its views.", "Gifts are made known to all.")
    old = [*section(2, "purpose", *lines, "The bank lends to none."), *section(6, "money", *money, far)]
    new = [*section(2, "purpose", lines[1], lines[0], "The bank lends to none.", far), *section(6, "money", *money)]

    made = of_paragraphs([*old, *FILLER], [*new, *FILLER])

    (moved,) = made.moved
    assert (moved.about.split()[0], moved.count) == ("moved", 2)
    assert any("4 (from Article 6 (money), 4)" in under for under in moved.places)


def test_a_paragraph_that_is_gone_is_told_where_its_words_went():
    met = "the ministers of the river states shall meet each spring to share what they measured"
    kept = "Old bridges are painted again by the towns on both banks, every ten years and with care"
    fish = "Fish are counted twice a year by whoever has a net and a boat for it, and the counts are kept."
    gone = f"As was agreed in another town a long time ago, {met}, and none of them pays."
    old, new = section(3, "water", f"{kept}.", fish, gone), section(3, "water", f"{kept}; and {met}.", fish)

    made = of_paragraphs([*old, *FILLER], [*new, *FILLER], "ministers")

    (row,) = [each for each in made.changes if not each.new]
    assert "Most of its words stand in 1." in row.why


def test_one_word_that_differs_is_named_among_what_there_is_no_room_for():
    old = [
        (f"{n}.", f"Migrants of group {n} have access to water, food, schools and work here.") for n in range(1, 200)
    ]
    new = [(number, words.replace("access", "free access")) for number, words in old]

    (rest,) = of(old, new, "migrants").rest

    assert rest.places[0].startswith("one word put in, “free”: ")


def test_headings_and_notes_under_a_watched_heading_are_said_not_to_be_counted():
    old = section(6, "finance", "Parties may give new resources to poor countries.")
    new = [
        *section(6, "finance", "Parties shall give new resources to poor countries."),
        Passage(text="{Placement: to be moved to the decision}"),
    ]

    made = of_paragraphs([*old, *FILLER], [*new, *FILLER], "finance", "resources")

    summary = " ".join(made.summary)
    assert "counted only where they have a watched word themselves; one has none" in summary
    assert "(one change may touch several)" in summary


def test_what_stands_in_brackets_of_a_paragraph_before_is_said_to():
    old = section(3, "water", "[Each town keeps its wells.", "Each Party may report on its wells and springs.]")
    new = section(3, "water", "[Each town keeps its wells.", "Each Party shall report on its wells and springs.]")

    made = of_paragraphs([*old, *FILLER], [*new, *FILLER])

    (row,) = made.changes
    assert "Within brackets opened in 1." in row.why


def test_the_name_of_an_option_that_went_is_said_to_be_deleted():
    options = ["Option 1: No reference to loss", "Option 2: The mechanism shall serve all of the Parties to this."]
    old = [Passage(text="Article 5 (harm)", level=2), *(Passage(text=each) for each in options)]

    made = of_paragraphs([*old, *FILLER], [old[0], old[2], *FILLER], "loss")

    (row,) = made.changes
    assert row.headline == "Option deleted"
    assert row.place.number == "Option 1 of 2 (old)"


def test_what_was_deleted_and_is_no_provision_is_counted_apart():
    notes = [Passage(text="{Placement: to be moved to the decision}"), Passage(text="Option 2: No text")]

    made = of_paragraphs([*FILLER, *notes], FILLER)

    assert "Of the 2 deleted, 0 are paragraphs of text; 1 name of an option and 1 note or placeholder are not." in (
        made.summary
    )


def test_an_obligation_is_told_with_what_keeps_each_side_from_being_agreed():
    old = [Passage(number="1.", text="[Each Party may report on its wells and springs every year.]")]
    new = [Passage(number="1.", text="Each Party shall report on its wells and springs every year.")]

    made = of_paragraphs(old, new)

    (row,) = made.changes
    assert "Obligation strengthened: “may” (in brackets) → “shall”." in row.why
    assert made.obligations == ()


def test_an_obligation_that_is_gone_is_named_by_where_it_stood_though_its_paragraph_stays():
    kept = "The wells and the springs of the north give water to the valleys."
    gone = "Each Party shall publish what it has learned about the river on a page of its own."

    made = of([("1.", "The river is long and wide."), ("2.", f"{kept} {gone}")], [("1.", kept)], "bridges")

    (row,) = made.obligations
    assert (row.turn, row.place.number, row.new) == (Turn.GONE, "2 (old)", "")


def test_a_choice_that_is_named_alone_is_told_with_what_it_came_to():
    old = [(f"{n}.", f"Party {n} [shall][should] share what it knows of the river.") for n in range(1, 150)]
    new = [(number, words.replace("[shall][should]", "should")) for number, words in old]

    made = of(old, new)

    (rest,) = made.obligations_rest
    assert rest.about == "choices settled"
    assert rest.places[0].startswith("“should”: ")


def test_a_word_that_differs_is_named_with_what_became_of_brackets_beside_it():
    old = [(f"{n}.", f"[Migrants of group {n}] have access to water, food, schools, work here.") for n in range(1, 200)]
    new = [(number, words.replace("[", "").replace("]", "").replace("access", "free access")) for number, words in old]

    (rest,) = of(old, new, "migrants").rest

    assert rest.places[0].startswith("one word put in, “free”, and brackets closed: ")


def test_a_bracket_that_only_grew_narrower_is_no_example_of_one_that_was_opened():
    old = section(3, "water", "[Each town keeps its wells. Some of the towns may need help with their wells.]", "Fish.")
    new = section(3, "water", "Each town keeps its wells. [Some of the towns may need help with their wells.]", "Fish.")

    made = of_paragraphs([*old, *FILLER], [*new, *FILLER])

    assert made.brackets_after == 1
    assert "opened" not in [str(each.turn) for each in made.bracket_shifts]


def test_words_by_which_obligations_are_told_are_explained_where_they_are_met():
    old = [Passage(number="1.", text="[Each Party shall report on its wells and springs every year.]")]
    new = [Passage(number="1.", text="Each Party shall report on its wells and springs every year.")]

    made = of_paragraphs(old, new)

    assert any("Obligation confirmed" in line for line in made.changes[0].why)
    assert made.terms == ("Confirmed: it is no longer in brackets or an option.",)
    assert made.obligations_terms == ()
    assert of_paragraphs(new, new).terms == ()


def test_a_word_that_stays_is_not_struck_out_where_its_brackets_went():
    said = "Each Party shall report on its wells and springs every year."
    old = [Passage(number="1.", text=f"[{said}]"), Passage(number="2.", text="Migrants pay less for water.")]
    new = [Passage(number="1.", text=said), Passage(number="2.", text="Migrants pay nothing for water.")]

    (made,) = of_paragraphs(old, new, "migrants").obligations

    assert made.turn is Turn.CONFIRMED
    assert {piece.kind for piece in (*made.sentence_a, *made.sentence_b)} == {SegmentKind.EQUAL}


def test_what_is_counted_apart_is_explained():
    made = of_paragraphs([*FILLER, Passage(text="Note: to be moved")], FILLER)

    assert any(line.startswith("A note is what its drafters say") for line in made.summary)
    assert not any("The name of an option is" in line for line in made.summary)


WELL = "Every town shall keep the well that its elders have dug and tell all others where it is to be found"


def test_what_stands_in_two_places_now_is_said_and_the_copy_is_one():
    old = section(3, "finance", f"{WELL}.")
    new = [*section(3, "finance", f"{WELL}.", "Funds are given to all.", f"{WELL}.")]

    made = of_paragraphs([*old, *FILLER], [*new, *FILLER], "finance")

    assert (
        "The same words, 8 or more, stand in several places of the new text, and in fewer of the old one: "
        "Article 3, 1 and 3." in made.summary
    )
    assert "A copy of 1, which stood before." in {line for row in made.changes for line in row.why}


def test_what_an_option_says_is_compared_with_what_stands_elsewhere_without_its_label():
    old = section(3, "finance", f"{WELL}.")
    new = section(3, "finance", f"{WELL}.", f"Option 1: {WELL}.", "Option 2: Funds are given to all.")

    made = of_paragraphs([*old, *FILLER], [*new, *FILLER], "finance")

    assert any(line.endswith("in fewer of the old one: Article 3, 1 and 2, option 1.") for line in made.summary)


def test_places_are_named_without_a_colon_so_that_it_is_plain_which_are_of_the_old_text():
    said = "[The towns shall tell all others of the wells that they closed.]"
    old = [*section(3, "finance", f"{WELL}."), Passage(text=said)]

    made = of_paragraphs([*old, *FILLER], [*section(3, "finance", f"{WELL}."), *FILLER], "finance")

    assert [row.place.number for row in made.changes] == ["after 1, “[The towns shall tell all…” (old)"]


def test_words_of_a_deleted_paragraph_that_stood_elsewhere_before_are_not_said_to_have_gone_there():
    old = section(3, "finance", f"{WELL}.", f"As agreed, {WELL}, and the rest goes to those who ask for it.")

    made = of_paragraphs([*old, *FILLER], [*old[:-1], *FILLER], "wells")

    assert not made.changes
    assert "stand in 1." in " ".join(of_paragraphs([*old, *FILLER], [*old[:-1], *FILLER], "finance").changes[0].why)


def test_places_of_both_texts_are_told_apart_and_letters_from_figures():
    assert listing(["1", "2 (a)", "3bis"]) == "1, 2 (a), 3bis"
    assert listing(["Option I", "1"]) == "Option I; 1"
    assert listing(["1 (old)", "2 (old)"]) == "1, 2 (old)"
    assert listing(["1 (old)", "5"]) == "5; and in the old text 1"


def test_a_title_that_was_set_apart_is_no_more_than_that():
    old = [Passage(text="Article 3 (rivers)", level=2), Passage(number="4.", text=f"Flexibility {WELL}.")]
    new = [
        Passage(text="Article 3 (rivers)", level=2),
        Passage(number="4.", text="Flexibility"),
        Passage(text=f"{WELL}."),
    ]

    (rest,) = of_paragraphs([*old, *FILLER], [*new, *FILLER]).moved

    assert rest.about == "split"
    assert "title and text apart" in rest.places[0]

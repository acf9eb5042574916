"""Versions of real documents, compared: what somebody who must report on them tomorrow has to be told."""

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import ChangeKind, Part, Reason, SegmentKind, Substance, text_of
from draftdesk.reading.formats.detect import kind_of_file
from draftdesk.reading.formats.opening import lines_of
from draftdesk.reading.texts import read_text

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "pairs"
NAMES = sorted(folder.name for folder in PAIRS.glob("*")) if PAIRS.is_dir() else []
EDITED, UNCHANGED = ChangeKind.EDITED, ChangeKind.UNCHANGED
SAID = {SegmentKind.EQUAL: "{}", SegmentKind.DELETE: "[-{}-]", SegmentKind.INSERT: "{{+{}+}}"}

pytestmark = pytest.mark.skipif(not NAMES, reason="the real documents are not here")


@cache
def text(name, side):
    file = next((PAIRS / name).glob(f"{side}.*"))
    return read_text(file.read_bytes(), file.name, silent).text


@cache
def comparison_of(name):
    return compare(text(name, "a").passages, text(name, "b").passages)


def marked(change):
    return "".join(SAID[each.kind].format(each.text.replace("\n", "¶")) for each in change.segments)


def told(name, words):
    """The one change that says these words, its kind, its numbers and its text with marks."""
    found = comparison_of(name)
    (change,) = [
        each
        for each in found.changes
        if words in text_of(found.a, each.a).replace("\n", "¶") or words in text_of(found.b, each.b).replace("\n", "¶")
    ]
    numbers = [
        "+".join(side[at].number for at in places) for side, places in ((found.a, change.a), (found.b, change.b))
    ]
    return change.kind, " → ".join(numbers), marked(change)


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_either_version_is_lost_or_made_up(name):
    found = comparison_of(name)

    assert sorted(at for change in found.changes for at in change.a) == list(range(len(found.a)))
    assert sorted(at for change in found.changes for at in change.b) == list(range(len(found.b)))
    for change in found.changes:
        for passages, places, left_out in ((found.a, change.a, "insert"), (found.b, change.b, "delete")):
            assert "".join(each.text for each in change.segments if each.kind != left_out) == text_of(passages, places)


WORD = re.compile(r"[^\W\d_]{2,}")
LINES = [name for name in NAMES if not name.startswith("word-")]


@pytest.mark.parametrize("side", "ab")
@pytest.mark.parametrize("name", LINES)
def test_reading_loses_no_word_but_those_that_pages_repeat(name, side):
    file = next((PAIRS / name).glob(f"{side}.*"))
    content = file.read_bytes()
    lines = lines_of(content, file.name, kind_of_file(content, file.name), silent, notes=True)[0]
    passages = text(name, side).passages
    there = Counter(WORD.findall(" ".join(line.text for line in lines)))
    kept = Counter(WORD.findall(" ".join(f"{each.number} {each.text}" for each in passages)))
    lost = Counter({word: n for word, n in (there - kept).items() if word not in PAGE_HEADS})

    assert lost.total() <= 3  # a word that was cut at a line's end is one word, not two


PAGE_HEADS = frozenset("RES Awaza Political Declaration symbol title date language source https pdf extract".split())
PAGE_HEADS |= frozenset("digitallibrary un org record files version extracted at EN id TOC toc edit true".split())


@pytest.mark.parametrize("side", "ab")
@pytest.mark.parametrize("name", NAMES)
def test_a_file_compared_with_itself_has_not_changed(name, side):
    passages = text(name, side).passages

    for change in compare(passages, passages).changes:
        assert (change.kind, change.a, change.renumbered, change.formatting) == (UNCHANGED, change.b, False, False)


def test_editorial_corrections_are_small_edits_only():
    found = comparison_of("paris-editorial-corrections")
    words = [
        len(each.text.split())
        for change in found.changes[1:]  # the first line says which edition it is
        for each in change.segments
        if each.kind is not SegmentKind.EQUAL
    ]

    assert {change.kind for change in found.changes} == {UNCHANGED, EDITED}
    assert max(words) <= 3
    assert found.counts.unchanged >= 170
    assert found.counts.renumbered == 0


def test_emphasis_of_markdown_is_a_look_and_its_front_matter_and_attributes_are_no_text():
    one = text("paris-editorial-corrections", "a")
    said = "\n".join(passage.text for passage in one.passages)

    assert one.title == "Paris Agreement"
    assert not [sign for sign in ("*", "{:", "edit: true") if sign in said]
    assert sum(change.formatting for change in comparison_of("paris-editorial-corrections").changes) == 7


def test_numbers_of_markdown_lists_are_those_that_were_typed():
    words = "and other Parties that provide support should, provide information on financial"

    assert told("paris-editorial-corrections", words)[:2] == (EDITED, "9. → 9.")


def test_of_one_text_extracted_twice_next_to_nothing_differs():
    found = comparison_of("same-text-two-extractions")
    grave = [change for change in found.changes if change.substance is Substance.SUBSTANTIVE]

    assert found.counts.inserted == found.counts.moved == found.counts.moved_edited == found.counts.split == 0
    assert found.counts.unchanged >= 49
    # What the second extraction really lost: a title and twice "landlocked developing countries.".
    assert [marked(change) for change in grave if change.kind is ChangeKind.DELETED] == [
        "[-Awaza Political Declaration-]"
    ]
    assert found.counts.words_inserted + found.counts.words_deleted < 20
    assert {found.a[at].number for change in found.changes for at in change.a if found.a[at].part is Part.FOOTNOTE} == {
        str(n) for n in range(1, 17)
    }


@pytest.mark.parametrize("side", "ab")
def test_numbers_of_footnotes_are_marks_and_not_glued_to_words(side):
    passages = text("same-text-two-extractions", side).passages
    marks = [mark.value for passage in passages for mark in passage.marks if mark.look == "footnote"]
    notes = [passage.number for passage in passages if passage.part is Part.FOOTNOTE]
    said = " ".join(passage.text for passage in passages)

    assert marks == notes == [str(n) for n in range(1, 17)]
    assert "24 December 2024, which builds" in said
    assert "the Paris Agreement, the Sendai Framework for Disaster Risk Reduction 2015–2030, the New Urban" in said


def test_paragraphs_of_a_long_resolution_keep_their_place_under_new_numbers():
    found = comparison_of("resolution-oceans")

    assert found.counts.renumbered > 300
    assert found.counts.moved + found.counts.moved_edited <= 2
    assert found.counts.consequential >= 7
    assert not any(Reason.NOT_UPDATED in change.reasons for change in found.changes)
    kind, numbers, words = told("resolution-oceans", "World Maritime Day")
    assert (kind, numbers) == (EDITED, "119. → 123.")
    assert words == (
        "Notes the [-themes-]{+theme+} for the [-2019 and 2020-]{+2021+} World Maritime Day, “"
        "[-Empowering women in the maritime community” and “Sustainable shipping for a sustainable planet”, "
        "respectively-]"
        "{+Seafarers: at the core of shipping’s future”+};"
    )


def test_sections_keep_their_title_and_change_their_number():
    found = comparison_of("resolution-oceans")
    sections = [
        (found.a[change.a[0]].number, found.b[change.b[0]].number, marked(change))
        for change in found.changes
        if change.a and change.b and found.b[change.b[0]].number in {"I", "XVIII"}
    ]

    assert sections == [
        ("I", "I", "Implementation of the Convention and related agreements and instruments"),
        ("XVII", "XVIII", "Seventy-[-sixth-]{+seventh+} session of the General Assembly"),
    ]


def test_a_date_in_the_masthead_is_replaced_and_not_a_paragraph_gone():
    assert told("resolution-oceans", "5 January 2021") == (EDITED, " → ", "[-5 January-]{+20 December+} 2021")


def test_arabic_vowel_marks_are_editorial_and_numbers_with_a_dash_stand_apart():
    found = comparison_of("resolution-right-to-development-arabic")

    assert found.counts.editorial >= 28
    assert found.counts.edited > found.counts.inserted + found.counts.deleted
    assert [passage.number for passage in found.a if passage.number[:1].isdigit()] == [f"{n} -" for n in range(1, 51)]
    assert [passage.number for passage in found.a if passage.number[:1] == "("][:3] == ["(أ)", "(ب)", "(ج)"]
    assert text("resolution-right-to-development-arabic", "a").language == "ar"
    assert all(
        Reason.SPELLING in change.reasons or Reason.WHITE_SPACE in change.reasons
        for change in found.changes
        if change.substance is Substance.EDITORIAL
    )


def test_words_run_together_by_a_conversion_are_no_other_words():
    kind, _, words = told("gcm-zero-draft-plus-to-rev1-excerpt", "meeting in Morocco on 10-11")
    found = comparison_of("gcm-zero-draft-plus-to-rev1-excerpt")
    preamble = [change for change in found.changes if any("also rests on" in found.b[at].text for at in change.b)]

    assert kind is EDITED
    assert next(each for each in found.changes if marked(each) == words).substance is Substance.EDITORIAL
    assert [segment.text for segment in preamble[0].segments if segment.substance is Substance.SUBSTANTIVE] == [
        "the United Nations Convention to Combat Desertification, "
    ]
    assert told("gcm-zero-draft-plus-to-rev1-excerpt", "AND REGULAR¶MIGRATION")[0] is ChangeKind.SPLIT


def test_brackets_and_who_stood_behind_them_are_seen_to_go():
    name = "rio20-attributed-brackets-to-final-excerpt"

    kind, numbers, words = told(name, "Eradicating poverty is the greatest")
    assert (kind, numbers) == (EDITED, "2. → 2.")
    assert words.endswith(
        "free humanity from [-[extreme - US; G77 delete] -]poverty and hunger as a matter of urgency."
    )
    assert told(name, "further mainstream")[1] == "2.bis → 3."
    assert told(name, "We, the heads of State")[2].endswith("future generations.[- [Agreed ad ref]-]")


@pytest.mark.parametrize("side", "ab")
def test_pages_of_a_pdf_leave_nothing_behind(side):
    passages = text("paris-pdf-restructured", side).passages
    said = [passage.text for passage in passages]
    notes = [passage for passage in passages if passage.part is Part.FOOTNOTE]
    marks = [mark.value for passage in passages for mark in passage.marks if mark.look == "footnote"]

    assert not [
        each for each in said if "DURBAN PLATFORM FOR ENHANCED ACTION" in each or each.endswith(".InformalNote")
    ]
    assert not [each for each in said if each.endswith((" of 20", " of 54"))]
    assert [note.number for note in notes if note.number.isdigit()] == [
        str(n) for n in range(1, 1 + sum(note.number.isdigit() for note in notes))
    ]
    assert sorted(marks) == sorted(note.number for note in notes)
    assert len([each for each in passages if each.text[:1].islower() and not each.number]) <= 1


def test_numbers_of_a_negotiating_text_stand_apart_from_it():
    numbers = {passage.number for passage in text("paris-pdf-restructured", "b").passages}

    assert {"Pp15", "3bis.", "3ter.", "3quater.", "17quater.", "(a)", "(iii)", "8. (a)", "A.", "102."} <= numbers


def test_a_restructured_text_is_told_as_people_would():
    name = "paris-pdf-restructured"
    found = comparison_of(name)

    assert found.counts.moved + found.counts.moved_edited <= 20
    assert told(name, "“Party” means a Party to this Agreement") == (
        EDITED,
        "2. → 2.",
        "“Party” means a Party to this Agreement[-;-]{+.+}",
    )
    assert told(name, "Being Parties to the United Nations Framework Convention on Climate Change, herein")[:2] == (
        EDITED,
        "Pp1 → Pp1",
    )
    # Two paragraphs of the preamble became one, in a longer text under another number.
    assert told(name, "Also welcoming the outcome of the Addis Ababa")[:2] == (ChangeKind.MERGED, "Pp3+Pp4 → Pp3")
    # A short paragraph that went into a longer one is there, with what was added.
    kind, numbers, words = told(
        name, "Recognizing the intrinsic relationship between climate change, poverty eradication and sust"
    )
    assert (kind, numbers) == (EDITED, "Pp4 → Pp5")
    assert words.startswith("{+[+}Recognizing the intrinsic relationship between climate change, poverty eradication")
    # Two preambles open with nearly the same words: each keeps its own.
    assert told(name, "Recalling decisions [1/CP.16], 1/CP.17")[:2] == (EDITED, "Pp1 → Pp1")


def test_an_option_taken_up_is_told_with_its_brackets():
    name = "paris-brackets-resolved"
    found = comparison_of(name)

    assert told(name, "Option 1:¶In accordance with Article 4, paragraph 2")[0] is ChangeKind.MERGED
    words = told(name, "that the largest share of historical global emissions")[2]
    assert words.startswith("[-[-]Noting that the largest share of historical global emissions of greenhouse gases has")
    assert words.endswith("will grow to meet their social and development needs,[-]-]")
    assert not [passage.text for passage in (*found.a, *found.b) if "[^" in passage.text or "**" in passage.text]
    brackets = [each for each in found.changes if each.kind is EDITED and Reason.BRACKETS in each.reasons]
    assert len(brackets) > 60
    assert all(each.substance is Substance.SUBSTANTIVE for each in brackets)


def test_a_paragraph_that_stands_is_not_taken_for_a_clean_copy_of_one_of_its_options():
    name = "paris-brackets-resolved"

    assert told(name, "[CMA shall facilitate the communication of finance efforts")[:2] == (UNCHANGED, "13. → 13.")
    assert told(name, "efforts related to climate finance. {Note")[:2] == (ChangeKind.INSERTED, " → 8.")
    assert told(name, "Note: A joint submission was received")[:2] == (ChangeKind.INSERTED, " → ")


def test_options_that_moved_together_are_told_with_the_one_that_was_cut_most():
    kind, numbers, words = told(
        "paris-brackets-resolved", "Option 2:Developing country Parties are eligible for support"
    )

    assert (kind, numbers) == (ChangeKind.MOVED_EDITED, " → ")
    assert "[and other countries with economies in transition]" in words


def test_an_option_that_became_the_paragraph_is_told_as_that_and_the_other_as_gone():
    name = "paris-brackets-resolved"

    assert told(name, "Option 1: Parties [acknowledge][X] that adaptation action")[0] is ChangeKind.DELETED
    assert told(name, "Option 2: Parties acknowledge that adaptation action")[:2] == (EDITED, " → 5.")


@pytest.mark.parametrize(
    ("words", "was"),
    [
        ("All Parties should cooperate to enhance the capacity", "[shall][should] enhance support"),
        ("The outcome of the stocktake shall guide and inform", "[shall] [will] [guide and] inform"),
        ("A technology framework is hereby established to provide", "hereby established to pursue that vision"),
    ],
)
def test_half_of_a_paragraph_under_its_number_is_still_that_paragraph(words, was):
    name = "paris-brackets-resolved"
    kind, numbers, _ = told(name, words)

    assert (kind, numbers) == (EDITED, "3. → 3.")
    assert told(name, words) == told(name, was)


def test_a_line_of_a_pdf_that_begins_with_a_smaller_letter_goes_on_with_its_paragraph():
    file = PAIRS / "paris-pdf-restructured" / "a.pdf"
    passages = read_text(file.read_bytes(), file.name, silent).text.passages

    first = next(each.text for each in passages if each.number == "Pp1")
    assert first.endswith("hereinafter referred to as “the Convention”,")

"""From a draft to what goes on paper."""

import pytest

from draftdesk.model.drafts import Draft, Footnote, Reference, Role, Status
from draftdesk.model.printing import ended, printed, with_initial, without_ending
from draftdesk.model.profile import Ending, Profile

DRAFT = Draft(id="d", name="compact", title="Global compact", symbol="A/CONF.231/3", language="en")
COMPACT = Profile(
    initials="upper",
    endings={
        Role.SUB_PARAGRAPH: Ending(each=";", before_last="; and", last="."),
        Role.OPERATIVE: Ending(each=".", before_last=".", last="."),
        Role.PREAMBULAR: Ending(each=",", before_last=",", last=","),
    },
)
RESOLUTION = Profile(endings={Role.OPERATIVE: Ending(each=";", before_last=";", last=".")})


def lines(paragraphs, profile=COMPACT, notes=(), references=()):
    document = printed(DRAFT, paragraphs, notes, references, profile)
    return [f"{line.number} {line.text}".strip() for line in document.paragraphs]


def test_a_list_is_ended_as_lists_are(paragraph):
    assert lines(
        [
            paragraph("1", "*Reaffirming* the Charter", role=Role.PREAMBULAR),
            paragraph("2", "We commit to:", role=Role.CHAPEAU),
            paragraph("21", "invest in data.", role=Role.SUB_PARAGRAPH, under="2"),
            paragraph("22", "share it; and", role=Role.SUB_PARAGRAPH, under="2"),
            paragraph("23", "protect it;", role=Role.SUB_PARAGRAPH, under="2"),
            paragraph("3", "We act", role=Role.OPERATIVE),
        ]
    ) == [
        "*Reaffirming* the Charter,",
        "1. We commit to:",
        "(a) Invest in data;",
        "(b) Share it; and",
        "(c) Protect it.",
        "2. We act.",
    ]


def test_a_paragraph_that_leads_into_its_sub_paragraphs_keeps_its_own_end(paragraph):
    assert lines(
        [
            paragraph("1", "Calls upon States", role=Role.OPERATIVE),
            paragraph("11", "to invest", role=Role.SUB_PARAGRAPH, under="1"),
            paragraph("111", "in data", role=Role.SUB_PARAGRAPH, under="11"),
            paragraph("2", "Decides", role=Role.OPERATIVE),
        ]
    ) == ["1. Calls upon States", "(a) To invest", "(i) In data.", "2. Decides."]


def test_a_resolution_ends_its_last_operative_paragraph_with_a_stop(paragraph):
    assert lines([paragraph("1", "Notes."), paragraph("2", "Decides;"), paragraph("3", "Requests")], RESOLUTION) == [
        "1. Notes;",
        "2. Decides;",
        "3. Requests.",
    ]


def test_objectives_are_numbered_by_their_label(paragraph):
    assert lines(
        [
            paragraph("1", "Data", role=Role.HEADING_2, label="Objective {n}:"),
            paragraph("11", "We commit to:", role=Role.CHAPEAU, under="1"),
            paragraph("111", "invest", role=Role.SUB_PARAGRAPH, under="11"),
            paragraph("2", "Labour", role=Role.HEADING_2, label="Objective {n}:"),
        ]
    ) == ["Objective 1: Data", "1. We commit to:", "(a) Invest.", "Objective 2: Labour"]


@pytest.mark.parametrize(
    ("text", "ending", "wanted"),
    [
        ("invest", ";", "invest;"),
        ("invest.", "; and", "invest; and"),
        ("invest; and", ".", "invest."),
        ("invest; or", ";", "invest;"),
        ("invest,", "", "invest,"),
        ("the following:", ";", "the following:"),
        ("why?", ".", "why?"),
        ("and so on …", ";", "and so on …;"),
        ("and so on...", ";", "and so on...;"),
        ("invest ", ".", "invest."),
        ("[invest]", ".", "[invest]."),
        ("*invest*", ".", "*invest.*"),
        ("invest.[^1]", ";", "invest;[^1]"),
    ],
)
def test_the_ending_is_put_in_the_place_of_the_text_s_own(text, ending, wanted):
    assert ended(text, ending) == wanted


def test_an_ending_put_twice_is_put_once():
    for ending in (";", "; and", ".", ","):
        assert ended(ended("invest in data", ending), ending) == ended("invest in data", ending)
        assert without_ending(ended("invest in data", ending)) == "invest in data"


@pytest.mark.parametrize(
    ("text", "upper", "wanted"),
    [
        ("invest", True, "Invest"),
        ("*invest*", True, "*Invest*"),
        ("[“invest", True, "[“Invest"),
        ("12 States", True, "12 States"),
        ("états", True, "États"),
        ("Invest", False, "invest"),
        ("UNHCR acts", False, "UNHCR acts"),
        ("A plan", False, "A plan"),
        ("I", False, "i"),
        ("", True, ""),
        ("移民", True, "移民"),
    ],
)
def test_initials(text, upper, wanted):
    assert with_initial(text, upper=upper) == wanted


def test_only_sub_paragraphs_take_the_profile_s_initials(paragraph):
    listed = [paragraph("1", "we"), paragraph("11", "Invest", role=Role.SUB_PARAGRAPH, under="1")]

    assert lines(listed, Profile(initials="lower")) == ["1. we", "(a) invest"]
    assert lines(listed, Profile(initials="keep")) == ["1. we", "(a) Invest"]


def test_footnotes_are_numbered_in_the_order_of_their_marks_whatever_they_were_made_in(paragraph):
    notes = [Footnote(id=key, paragraph_id="1", ord="V", text=f"note {key}") for key in ("a", "b", "c", "unmarked")]
    document = printed(
        DRAFT, [paragraph("2", "Last[^a]"), paragraph("1", "First[^c][^b] and [^c][^gone]")], notes, [], Profile()
    )

    assert [(note.number, note.id, note.paragraph_id) for note in document.footnotes] == [
        (1, "c", "1"),
        (2, "b", "1"),
        (3, "a", "2"),
    ]


def test_references_are_printed_as_sentences_cite_them(paragraph):
    listed = [
        paragraph("1", "As in {ref:r} and {ref:h}", role=Role.CHAPEAU),
        paragraph("11", "x", role=Role.SUB_PARAGRAPH, under="1"),
        paragraph("2", "*Means* of implementation", role=Role.HEADING_1),
    ]
    references = [
        Reference(id="r", paragraph_id="1", target_id="11"),
        Reference(id="h", paragraph_id="1", target_id="2"),
        Reference(id="x", paragraph_id="1", target_id="gone"),
    ]

    document = printed(DRAFT, listed, [], references, Profile())

    assert dict(document.targets) == {"r": "1 (a)", "h": "Means of implementation"}


def test_what_a_draft_says_of_itself_and_of_each_paragraph_goes_with_it(paragraph):
    listed = [
        paragraph("1", "We", language="en", status=Status.AD_REF),
        paragraph("2", "Nous", language="fr"),
        paragraph("21", "a", role=Role.SUB_PARAGRAPH, under="2"),
    ]

    document = printed(DRAFT, listed, [], [], Profile())

    assert (document.title, document.symbol, document.language) == ("Global compact", "A/CONF.231/3", "en")
    assert [line.language for line in document.paragraphs] == ["", "fr", ""]
    assert [line.depth for line in document.paragraphs] == [0, 0, 1]
    assert [line.parent_id for line in document.paragraphs] == [None, None, "2"]
    assert document.paragraphs[0].status is Status.AD_REF


def test_an_empty_paragraph_is_given_no_ending(paragraph):
    assert lines([paragraph("1", " ")]) == ["1."]


@pytest.mark.parametrize(
    ("text", "ending", "said"),
    [
        ("Partager l’eau ; et", "\u00a0;", "Partager l’eau\u00a0;"),
        ("Compartir el agua; y", ".", "Compartir el agua."),
        ("Делиться водой; и", ";", "Делиться водой;"),
        ("تقاسم المياه؛", ".", "تقاسم المياه."),
        ("分享水资源；", "。", "分享水资源。"),
        ("如下：", "。", "如下："),
    ],
)
def test_stops_are_taken_away_and_put_in_every_language(text, ending, said):
    assert ended(text, ending) == said

"""What running text recommends or holds is offered, with who said it and how widely it was held."""

from pathlib import Path

import pytest

from draftdesk.kit.jobs import silent
from draftdesk.model.sources import Block, BlockStyle, Confidence, Segment, SnippetKind, Strength, Suggestion
from draftdesk.reading.labels.attribution import Names
from draftdesk.reading.labels.instruments import Instruments, shipped_instruments
from draftdesk.reading.labels.vocabulary import shipped
from draftdesk.reading.passages.prose import likely
from draftdesk.reading.passages.recommendations import shipped_lead_ins
from draftdesk.reading.sources import known_words, read, suggest

DATA = Path(__file__).resolve().parents[4] / "shared" / "data" / "sources"


@pytest.fixture(scope="module")
def names() -> Names:
    return Names(shipped("migration-compact"))


@pytest.fixture(scope="module")
def instruments() -> Instruments:
    return shipped_instruments()


@pytest.fixture
def found(names, instruments):
    def find(*texts: str | Block) -> tuple[Suggestion, ...]:
        blocks = [text if isinstance(text, Block) else Block(n=n, text=text) for n, text in enumerate(texts)]
        return likely(blocks, names, instruments)

    return find


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Participants called for a standardized mechanism for collecting mobility data.", SnippetKind.COMMITMENT),
        ("Delegations stressed the importance of ensuring due process for all.", SnippetKind.COMMITMENT),
        ("It was recommended that border officials be trained in this.", SnippetKind.COMMITMENT),
        ("The law enforcement agencies should speak with one another.", SnippetKind.COMMITMENT),
        ("National policies need to be balanced and comprehensive.", SnippetKind.COMMITMENT),
        ("Many States called for an understanding of vulnerabilities.", SnippetKind.COMMITMENT),
        ("In this regard, States were encouraged to build coalitions.", SnippetKind.COMMITMENT),
        ("Delegations underlined that adequate funding should be found.", SnippetKind.MEANS),
        ("Several speakers urged that a review mechanism be set up.", SnippetKind.FOLLOW_UP),
        ("They urged the co-facilitators to keep the zero draft short.", SnippetKind.PROCESS),
        ("Delegations proposed a partnership between cities and employers.", SnippetKind.PARTNERSHIP),
        ("It was undisputed that governance is a sovereign prerogative.", SnippetKind.PRINCIPLE),
        ("Panelists agreed that governments face challenges at borders.", SnippetKind.VIEWS),
        ("Member States shared multiple best practices in this field.", SnippetKind.PRACTICE),
        ("Several delegations cited concrete initiatives of regional cooperation.", SnippetKind.PRACTICE),
        ("States agreed that it offered countries the opportunity to share best practices.", SnippetKind.VIEWS),
        ("Further discussion is needed on the role of these mechanisms.", SnippetKind.QUESTION),
        ("Some speakers asked how the compact should deal with mixed movements.", SnippetKind.QUESTION),
    ],
)
def test_a_sentence_that_recommends_or_holds_something_is_offered(found, sentence, kind):
    (one,) = found(f"The session was long. {sentence} It ended late in the day.")
    assert (one.quoted, one.kind, one.confidence) == (sentence, kind, Confidence.LIKELY)


@pytest.mark.parametrize(
    "sentence",
    [
        "In total, 110 Member States attended the session and made 105 interventions.",
        "The workshops featured 75 speakers and were attended by more than 600 participants.",
        "IOM had helped Burundi to draw up a national policy on its diaspora.",
        "The effective practices that they recommended were already used by some Member States.",
        "Mauritania had signed an agreement with Mali to promote returns.",
        "All participants thanked the co-facilitators, who should be congratulated.",
        "The fourth session will take place in New York and should be well attended.",
        "A representative of Afghanistan, speaking from the floor, agreed.",
        "No part of this publication may be reproduced in any form by anybody.",
        "The protocol has yet to be ratified by the majority of States.",
        "He had rejected ghettos and accepted diversity as a good thing.",
    ],
)
def test_a_sentence_that_only_reports_is_not(found, sentence):
    assert found(f"The session was long. {sentence} It ended late in the day.") == ()


@pytest.mark.parametrize(
    ("sentence", "strength"),
    [
        ("It was undisputed that States decide on admission.", Strength.UNDISPUTED),
        ("General convergence was found around the desire to build upon existing mechanisms.", Strength.GENERAL),
        ("There was a shared understanding that both shall be balanced.", Strength.GENERAL),
        ("There was wide agreement that the compact should build on these.", Strength.WIDE),
        ("It was widely recognized that return is a matter for States.", Strength.WIDE),
        ("Many delegations pointed to the need for better data.", Strength.MANY),
        ("There was a strong call by many that sovereignty should be exercised so.", Strength.MANY),
        ("Several delegations (Mali, Chad) stressed the need for funds.", Strength.SEVERAL),
        ("There was also a strong call by some for the need to build capacity.", Strength.SOME),
        ("Yet, since many countries lack means, some Member States indicated that funds were needed.", Strength.SOME),
        ("In this regard, opinions varied on a new facility versus better coordination.", Strength.DIVIDED),
        ("There was no consensus on whether a facility should be set up.", Strength.DIVIDED),
        ("It was stressed that migrants in many countries should be heard.", None),
    ],
)
def test_the_strength_is_the_summary_s_own(found, sentence, strength):
    (one,) = found(sentence)
    assert one.strength is strength


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("The representative from Sweden suggested that the framework serve as a basis.", ("Sweden",)),
        (
            "Aud Kolberg (Deputy Secretary General, Ministry of Foreign Affairs, Norway) cautioned about it.",
            ("Norway",),
        ),
        ("Several speakers [Morocco and Sri Lanka] noted the importance of follow-up.", ("Morocco", "Sri Lanka")),
        (
            "Bart Somers (Mayor, Mechelen, Belgium) held that migrants should be citizens.",
            ("Mayor, Mechelen, Belgium",),
        ),
        (
            "Marius Olivier (Director, Institute for Labour (IL); Professor, Faculty of Law) argued that it should be.",
            ("Institute for Labour (IL)",),
        ),
        ("Delegations stressed that migrants from Cuba must be protected.", ()),
        ("It was stressed that Belgium should be helped in this.", ()),
    ],
)
def test_contributors_are_those_who_speak(found, sentence, who):
    (one,) = found(sentence)
    assert one.contributors == who
    assert len(one.contributor_kinds) == len(who)


def test_an_office_named_once_holds_in_the_whole_document(found):
    text = (
        "Bart Somers (Mayor, Mechelen, Belgium) opened the debate.",
        "Bart Somers (Belgium) held that all should work.",
    )
    (one,) = found(*text)
    assert one.contributors == ("Mayor, Mechelen, Belgium",)


def test_she_is_the_one_speaker_of_the_sentence_before(found):
    _, two, three = found(
        "A representative of Kenya stressed the need for data. She also urged that funds be found. "
        "Kenya is large. She called for patience from all."
    )
    assert two.contributors == ("Kenya",)
    assert three.contributors == ()
    assert two.doubts == ("refers to the sentence before it",)


def test_they_are_nobody_in_particular(found):
    _, two = found("The representatives of Kenya and Mali called for more. They urged that funds be found.")
    assert two.contributors == ()


@pytest.mark.parametrize(
    ("sentence", "whom"),
    [
        ("Participants called on States to ratify the convention.", "States"),
        ("The UN system should speak with one voice in this.", "United Nations system"),
        ("Speakers said that governments must act at once.", "Governments"),
        ("It was stressed that international organizations should help.", "international organizations"),
        ("Moreover, local authorities should therefore avoid ghettos.", "local authorities"),
        ("States should pay, and employers must pay their part too.", ""),
        ("The policies of States should be coherent.", ""),
        ("Delegations called for better data.", ""),
    ],
)
def test_the_addressee_is_given_where_it_is_sure(found, sentence, whom):
    (one,) = found(sentence)
    assert one.addressee == whom


def test_instruments_are_tags_of_their_own_facet(found):
    (one,) = found(
        "Delegations stressed that the Sutherland Report, the New York Declaration, A/RES/71/280, resolution 70/1, "
        "SDG 10.7 and ILO Convention No. 181 should guide the compact."
    )
    assert one.tags == (
        "refers-to:Sutherland Report",
        "refers-to:New York Declaration for Refugees and Migrants",
        "refers-to:A/RES/71/280",
        "refers-to:2030 Agenda for Sustainable Development",
        "refers-to:SDG 10.7",
        "refers-to:ILO Convention No. 181",
    )


def test_small_words_are_no_instruments(instruments):
    assert instruments.named_in("The iris of the eye and a crc are words; so is a paris agreement of two.") == ()


def test_some_and_others_are_two_views_that_know_of_each_other(found):
    text = (
        "While some delegations called for a robust review mechanism with clear targets, others emphasized that the "
        "follow-up should map progress."
    )
    one, two = found(text)

    assert one.quoted == "While some delegations called for a robust review mechanism with clear targets"
    assert two.quoted == "others emphasized that the follow-up should map progress."
    assert (one.option_of, two.option_of) == (None, one.locator)
    assert (one.strength, two.strength) == (Strength.SOME, Strength.SOME)
    assert text[two.locator.start : two.locator.end] == two.quoted
    assert one.doubts == ("one of two views; the other: “others emphasized that the follow-up should map progress.”",)


def test_others_alone_are_no_option(found):
    (one,) = found("Delegations called for funds, and for cooperation with others that should be found.")
    assert one.option_of is None


def test_annex_front_headings_and_tables_give_nothing(found):
    text = "States should act on this at once."
    assert found(
        Block(n=0, text=text, segment=Segment.FRONT),
        Block(n=1, text=text, style=BlockStyle.HEADING),
        Block(n=2, text=text, style=BlockStyle.TABLE_CELL, table=0, row=0, column=0),
        Block(n=3, text=text, segment=Segment.ANNEX),
    ) == ()  # fmt: skip


def test_imprint_foreword_and_links_to_other_pages_give_nothing(found):
    text = "States should act on this at once, whatever the costs."
    other = "Others should do their part in this, too, and do so now."
    links = [part for n in range(4) for part in (f"Paper {n}", f"Paper {n} States should read it.", "More information")]
    said = found(
        f"All rights reserved. ISBN 92. {other}",
        f"FOREWORD {other}",
        f"ABBREVIATIONS AND ACRONYMS {other}",
        f"INTRODUCTION {text}",
        *links,
    )
    assert [each.quoted for each in said] == [text]


def test_a_sentence_is_offered_once(found):
    text = "States should act on this at once."
    assert len(found(text, "They met.", text)) == 1


def test_what_a_list_holds_is_not_offered_again():
    text = (
        b"Delegations stressed the need for better data.\n\nConcrete issues and recommendations presented for "
        b"consideration included:\n- States should collect data\n- States should share data.\n\n"
        b"It was stressed that this should be soon.\n"
    )
    offered = suggest(
        read(text, "one.txt", silent), known_words(shipped("migration-compact")), shipped_lead_ins()
    ).suggestions
    assert [(each.confidence.value, each.text) for each in offered] == [
        ("likely", "Delegations stressed the need for better data."),
        ("listed", "States should collect data"),
        ("listed", "States should share data"),
        ("likely", "It was stressed that this should be soon."),
    ]


def test_a_heading_makes_no_new_theme_where_nothing_is_listed():
    text = b"# Talks\n\n## a. Rivers of the north\n\nDelegations stressed the need for clean rivers.\n"
    (one,) = suggest(
        read(text, "one.md", silent), known_words(shipped("migration-compact")), shipped_lead_ins()
    ).suggestions
    assert not any(tag.startswith("theme:") for tag in one.tags)


# --- real documents -------------------------------------------------------------------------------------------------


def _offered(name):
    path = DATA / name
    if not path.exists():
        pytest.skip("the real documents are not here")
    reading = read(path.read_bytes(), path.name, silent)
    offered = suggest(reading, known_words(shipped("migration-compact")), shipped_lead_ins()).suggestions
    for each in offered:
        if each.confidence is Confidence.LIKELY:
            place = each.locator
            parts = [block.text for block in reading.blocks[place.block : place.end_block + 1]]
            parts[-1] = parts[-1][: place.end]
            parts[0] = parts[0][place.start :]
            assert "\n".join(parts) == each.quoted
    return offered


def test_the_third_summary_s_convergences_stand_beside_its_73_recommendations():
    offered = _offered("third-thematic-session-summary.txt")
    strengths = {each.quoted[:60]: each.strength for each in offered if each.confidence is Confidence.LIKELY}

    assert sum(each.confidence is Confidence.LISTED for each in offered) == 73
    assert len(strengths) > 80
    assert strengths["It was undisputed that Member States exercise their sovereig"] is Strength.UNDISPUTED
    assert strengths["General convergence was found around the desire to build upo"] is Strength.GENERAL
    assert strengths["While there was wide agreement that the global compact for s"] is Strength.WIDE
    assert strengths["In this regard, opinions varied on the added-value of a fina"] is Strength.DIVIDED
    assert not any("Moderated by" in each.quoted or "This panel will" in each.quoted for each in offered)


def test_the_red_book_gives_views_with_their_speakers_and_none_of_its_tail():
    offered = _offered("idm-red-book-27.txt")
    who = {each.quoted.split("\n")[0][:50]: each.contributors for each in offered}

    assert 250 < len(offered) < 350
    assert all(each.locator.page is not None for each in offered)  # the pages' own; links behind have none
    assert who["The representative from Sweden suggested that the "] == ("Sweden",)
    assert who["Bart Somers (Belgium) held that migrants were citi"] == ("Mayor, Mechelen, Belgium",)
    assert who["Many States called for an understanding of pre-exi"] == ()

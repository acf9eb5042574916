"""Obligations that are others now: told where a word binds more or less, and nowhere else."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.kit.resources import named, resource
from draftdesk.model.binding import read_binding
from draftdesk.model.comparison import Part, Passage
from draftdesk.model.obligations import Beside, Turn
from draftdesk.model.options import read_labels
from draftdesk.model.shifting import shifts
from draftdesk.reading.texts import read_text

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "pairs"
REAL = pytest.mark.skipif(not PAIRS.is_dir(), reason="the real documents are not here")
PASSED_ON = (Turn.REASSIGNED, Turn.UNASSIGNED)


@cache
def binding(language="en"):
    return read_binding(named("obligations", ".toml")[language].read_text("utf-8"), language)


@cache
def labels():
    return read_labels(resource("options.toml").read_text("utf-8"), "options.toml")


def shifted(old, new, language="en"):
    """The shifts from one text to another, paragraphs between bars."""
    a, b = ([Passage(text=each) for each in text.split(" | ")] if text else [] for text in (old, new))
    return shifts(compare(a, b), binding(language), labels())


def found(old, new, language="en"):
    """The same as lines: 'weakened: will → may'."""
    return [f"{each.turn}: {each.old.words} → {each.new.words}" for each in shifted(old, new, language)]


BEFORE, AFTER = "The Parties to this Agreement", "adequate support to developing countries in need of it."


@pytest.mark.parametrize(
    ("old", "new", "turn"),
    [
        ("will provide", "may provide", "weakened: will → may"),
        ("shall provide", "should provide", "weakened: shall → should"),
        ("commit to provide", "consider to provide", "weakened: commit to → consider"),
        ("undertake to provide", "are encouraged to provide", "weakened: undertake to → are encouraged to"),
        ("should provide", "must provide", "strengthened: should → must"),
        ("ensure", "promote", "weakened: ensure → promote"),
        ("provide", "shall provide", "strengthened:  → shall"),
        ("provide", "may provide", "weakened:  → may"),
        ("shall provide", "provide", "weakened: shall → "),
        ("shall provide", "shall, as appropriate, provide", "weakened:  → as appropriate"),
        ("shall, where possible, provide", "shall provide", "strengthened: where possible → "),
        ("shall provide", "shall strive to provide", "weakened:  → strive to"),
        (
            "shall provide",
            "shall, in accordance with national law, provide",
            "weakened:  → in accordance with national law",
        ),
        ("shall provide", "shall not provide", "negated:  → not"),
        ("shall not provide", "shall provide", "no longer negated: not → "),
        ("[shall][should] provide", "shall provide", "settled: [shall][should] → shall"),
        ("[shall][should][other] provide", "should provide", "settled: [shall][should][other] → should"),
        ("[shall/should] provide", "should provide", "settled: [shall/should] → should"),
        ("shall provide", "[shall] [should] provide", "opened: shall → [shall] [should]"),
    ],
)
def test_a_word_that_binds_more_or_less_in_the_place_of_another_is_told(old, new, turn):
    assert found(f"{BEFORE} {old} {AFTER}", f"{BEFORE} {new} {AFTER}") == [turn]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("shall without delay provide", "without delay shall provide"),
        ("shall provide", "must provide"),
        ("will provide, with political will,", "will provide, with all resolve,"),
        ("shall provide", "shall promptly provide"),
        ("shall provide", "shall [provide]"),
        ("shall provide by 9 May 2015", "shall provide by 9 June 2015"),
        ("shall provide", "shall provide, no later than tomorrow,"),
        ("shall provide", "shall provide money and experts, and wherever possible offices on the spot, and"),
        ("shall provide", "provide, and shall report on how they provide,"),
        ("[shall][should] provide", "[should][shall] provide"),
    ],
)
def test_what_binds_as_before_is_never_told(old, new):
    told = found(f"{BEFORE} {old} {AFTER}", f"{BEFORE} {new} {AFTER}")

    assert not [each for each in told if not each.startswith(("new", "gone"))]


def test_two_words_that_change_places_are_told_as_two():
    old = "States will report on their work each year and may send experts to the meetings of the Commission."
    new = "States may report on their work each year and will send experts to the meetings of the Commission."

    assert found(old, new) == ["weakened: will → may", "strengthened: may → will"]


def test_a_new_paragraph_is_a_new_obligation_and_a_deleted_one_is_gone():
    kept = "We recall the declaration that was adopted in New York."
    new = "Each Party shall publish its plans every year on a page that anybody can read."

    assert found(kept, f"{kept} | {new}") == ["new:  → shall"]
    assert found(f"{kept} | {new}", kept) == ["gone: shall → "]
    assert found(kept, f"{kept} | We note that plans were published.") == []


def test_of_a_paragraph_that_one_text_alone_has_the_sentence_that_binds_most_is_told():
    kept = "We recall the declaration that was adopted in New York."
    both = "Public funds will be the main source of all this. In raising others, States shall abide by their own laws."

    assert found(f"{kept} | {both}", kept) == ["gone: shall → "]


def test_what_a_new_paragraph_only_recalls_binds_nobody():
    kept = "We recall the declaration that was adopted in New York."
    recalls = "Recalls that the Group of Experts shall comprise a maximum of twenty-five experts;"
    requests = "Takes note of the mechanism to establish the Pool of Experts, and requests the Bureau to review it;"

    assert found(kept, f"{kept} | {recalls}") == []
    assert found(kept, f"{kept} | {requests}") == ["new:  → requests"]


KEPT = "We recall the declaration that was adopted in New York."
REPORTS = "Each Party shall publish its plans every year on a page that anybody can read."


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"{KEPT} | {REPORTS} | We meet.", f"{KEPT} | We meet. | Annex | We met. | We see. {REPORTS}"),
        (REPORTS, f"{REPORTS} | {KEPT} | {REPORTS}"),
        (f"{REPORTS} | {KEPT} | {REPORTS}", REPORTS),
        (
            f"{KEPT} | The report shall identify any issues related to compliance",
            f"{KEPT} | The report shall identify any issues related to compliance in accordance with Article 11.",
        ),
        (
            f"{KEPT} | [Each Party shall publish its plans, every year, on a page that everybody can read.]",
            f"{REPORTS} | {KEPT}",
        ),
    ],
)
def test_what_was_moved_or_copied_and_still_stands_is_neither_new_nor_gone(old, new):
    assert not [each for each in found(old, new) if each.startswith(("new", "gone"))]


def test_a_moved_sentence_that_binds_less_is_not_the_same():
    less = REPORTS.replace("shall", "may")

    assert found(f"{KEPT} | {REPORTS}", f"{less} | {KEPT}") == ["weakened: shall → may"]


@pytest.mark.parametrize(
    "text",
    [
        "Progress made towards the goal {precise language will be consistent with Article 3};",
        "[Placeholder for a paragraph by which Parties shall publish their plans]",
        "Placeholder: each Party shall publish its plans.",
        "Note: One delegation asked that Parties shall have access to financial support.",
        "The session of the Conference at which all the plans will be updated;",
        "The extent of the efforts will depend on the support that is given.",
    ],
)
def test_what_drafters_note_and_what_is_only_foretold_binds_nobody(text):
    assert found(KEPT, f"{KEPT} | {text}") == []
    assert found(f"{KEPT} | {text}", KEPT) == []


FAR = " | ".join(f"The {nth} paragraph says nothing of that at all." for nth in ("first", "second", "third"))
PROVIDES = "The secretariat shall provide a list of experts to all the members of the Commission."


@pytest.mark.parametrize(
    ("old", "new", "turn"),
    [
        (f"[{PROVIDES}]", PROVIDES, "confirmed"),
        (PROVIDES, f"[{PROVIDES}]", "questioned"),
        (f"Option 1: {PROVIDES} | Option 2: Nobody does.", PROVIDES, "confirmed"),
        (PROVIDES, f"Option 1: {PROVIDES} | Option 2: Nobody does.", "questioned"),
        (f"[{KEPT} | {PROVIDES} | We meet.]", f"{KEPT} | {PROVIDES} | We meet.", "confirmed"),
        (f"[{KEPT} | {PROVIDES} | We meet.]", f"{PROVIDES} | {FAR} | {KEPT} | We meet.", "confirmed"),
        (f"[{PROVIDES}]", PROVIDES.replace("experts to all the", "experts and their posts to the"), "confirmed"),
        (f"[{PROVIDES}]", PROVIDES.replace("shall provide", "shall[, at its own expense,] provide"), "confirmed"),
        (f"[{PROVIDES}]", PROVIDES.replace("provide", "keep"), "confirmed"),
        (f"[{PROVIDES}]".replace("provide", "[keep][print]"), PROVIDES.replace("provide", "publish"), "confirmed"),
    ],
)
def test_what_binds_as_it_did_but_came_out_of_brackets_or_an_option_is_confirmed_and_else_questioned(old, new, turn):
    assert found(old, new) == [f"{turn}: shall → shall"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"[{PROVIDES}]", PROVIDES.replace("provide a list", "[provide a list]")),
        (f"[{PROVIDES}]", PROVIDES.replace("The secretariat", "[The secretariat]")),
        (f"[{PROVIDES}]", f"[{PROVIDES}"),
        (f"[{PROVIDES}]", f"{PROVIDES}]"),
        (f"[[{PROVIDES}]]", f"[{PROVIDES}]"),
        (f"[{PROVIDES}]", f"Option 1: {PROVIDES} | Option 2: Nobody does."),
        (f"[{PROVIDES}]", PROVIDES.replace("shall provide", "shall[, at its own expense, provide]")),
        (f"[{PROVIDES}]", PROVIDES.replace("provide a list of experts to", "keep the books, seals and keys of")),
        (f"[{PROVIDES}]", PROVIDES.replace("provide", "not keep")),
        ("[The weather will change in all the regions.]", "The weather will change in all the regions."),
        (PROVIDES.replace("experts", "[good] experts"), PROVIDES),
    ],
)
def test_what_stays_proposed_in_part_is_not_confirmed_and_what_is_only_foretold_neither(old, new):
    assert not [each for each in found(old, new) if each.startswith(("confirmed", "questioned"))]


def test_a_copy_that_is_free_confirms_nothing_where_the_obligation_still_stands_in_brackets():
    assert found(f"{KEPT} | 9. [{PROVIDES}]", f"{KEPT} | {PROVIDES} | {FAR} | 9. [{PROVIDES}]") == []


AMENDING = "The provisions of Article 15 of the Charter on the adoption of amendments shall apply to this Agreement."
ANNEXES = "The provisions of Article 16 of the Charter on the adoption of annexes shall apply to this Agreement."


def test_a_provision_that_a_copy_of_another_stands_in_the_place_of_is_gone():
    assert found(f"{AMENDING} | {KEPT} | {ANNEXES}", f"{ANNEXES} | {KEPT} | {ANNEXES}") == ["gone: shall → "]
    assert found(f"{AMENDING} | {KEPT}", f"{ANNEXES} | {KEPT}") == []
    assert found(f"{AMENDING} | {KEPT} | {ANNEXES}", f"{ANNEXES} | {KEPT} | {ANNEXES} | {AMENDING}") == []


def test_what_was_asked_beside_something_else_and_is_no_longer_is_gone_unless_it_is_asked_elsewhere():
    kept = "The framework shall be guided by the principles of the Charter in a manner that intrudes on nobody"
    both, one = f"{kept}, and shall provide support to all the weaker countries.", f"{kept}."

    assert found(both, one) == ["gone: shall → "]
    assert found(one, both) == ["new:  → shall"]
    twice = "The framework shall provide support to the weaker countries in all that they do."
    assert found(f"{twice} | {both}", f"{twice} | {one}") == []


def test_what_opens_one_paragraph_of_a_treaty_binds_nobody_there_and_does_in_a_resolution():
    asked = "Requests the secretariat to write down rules for the mechanism that is described above."
    treaty = " | ".join(f"Party {nth} shall publish the {nth} plans that it has made by itself." for nth in range(12))

    assert found(f"{treaty} | {asked}", treaty) == []
    assert found(f"{KEPT} | {asked}", KEPT) == ["gone: Requests → "]


def test_a_bracket_around_a_whole_text_makes_none_of_its_obligations_a_proposal():
    body = [f"Point {nth} says nothing that anybody has to do." for nth in range(45)]
    old = " | ".join(["[We begin.", *body, PROVIDES, "We end.]"])

    assert found(old, " | ".join(["We begin.", *body, PROVIDES, "We end."])) == []


def test_a_sentence_gone_is_told_though_the_full_stop_behind_it_stays_and_it_recalls_something_behind_its_verb():
    kept = "Parties recognize the needs of the Least Developed Countries and Small Island Developing States."
    gone = "[Parties in Annex II shall enhance their support for such plans, recognizing the needs of all others.]"
    now = kept.replace("Least Developed Countries and Small Island", "countries (LDCs) and small island")

    assert found(f"{kept} {gone}", now) == ["gone: shall → "]


def test_the_same_said_at_length_behind_another_verb_is_stronger_and_not_new():
    through = "through a robust technical review process followed by a multilateral assessment process in each country"

    assert found(
        f"{KEPT} | All of that information will be verified {through}. | {FAR}",
        f"{KEPT} | {FAR} | All information given by the States, and shall be reviewed {through}.",
    ) == ["strengthened: will → shall"]


def test_what_one_text_asks_for_by_its_name_and_the_other_binds_is_neither_new_nor_gone():
    old = "Each Party shall undergo a multilateral and facilitative examination of the things that it did."
    new = "A multilateral and facilitative examination shall consider the information above."

    assert found(f"{KEPT} | {old}", f"{new} | {KEPT}") == []


def test_a_sentence_turned_round_that_does_not_name_those_who_were_bound_any_more_is_told_as_that():
    what = "transparent, complete, consistent, comparable and accurate information on the support for others"
    old = f"Developed country Parties shall at least biennially provide {what} in each year. | {FAR}"
    new = f"{what.capitalize()} and what came of it shall regularly be provided by {{}} in accordance with the rules."

    assert found(old, f"{FAR} | {new.format('[X]')}") == ["with another bearer: shall → shall"]
    assert found(old, f"{FAR} | {new.replace(' by {}', '')}") == ["with no bearer: shall → shall"]
    assert found(old, f"{FAR} | {new.format('developed country Parties')}") == []
    assert found(old, f"{FAR} | {new.format('[X]').replace('shall', 'should')}") == ["weakened: shall → should"]


def test_those_who_are_to_have_something_are_not_those_who_do_it_elsewhere():
    old = "Developed country Parties shall provide support to developing country Parties for this Article."
    new = "Developing country Parties should provide information on the support that they had for this Article."

    assert found(f"{KEPT} | {old} | {FAR}", f"{FAR} | {KEPT} | {new}") == ["gone: shall → "]


def test_another_duty_of_the_same_people_elsewhere_is_not_the_one_that_went():
    gone = (
        "Developed States shall provide developing States, taking into account the needs of the weakest of them, with"
        " new and additional finance for urgent plans, programmes and projects at the local and the national level."
    )
    far = " | ".join(f"Point {nth} says nothing that anybody has to do." for nth in range(20))
    other = "Developed States shall provide support to developing States in writing the reports of this chapter."

    assert found(f"{gone} | {far} | {other}", f"{far} | {other}") == ["gone: shall → "]


def test_a_footnote_makes_no_obligation():
    note = Passage(text="The term “actions” will be aligned with what Parties agree.", part=Part.FOOTNOTE)
    comparison = compare([Passage(text=KEPT)], [Passage(text=KEPT), note])

    assert shifts(comparison, binding(), labels()) == ()


@pytest.mark.parametrize(
    ("old", "new", "turn"),
    [
        (
            (
                "[Each Party may submit an adaptation communication [or undertakings], that may include:"
                " | Its priorities, good practices, lessons learned, plans and actions;]"
            ),
            (
                "Each Party shall, as appropriate, submit an adaptation communication, including its priorities,"
                " support needs, plans and actions."
            ),
            "strengthened: may → shall",
        ),
        (
            (
                "The governing body shall, at its first session, initiate a process to address lasting"
                " damage, and shall endeavour to complete this process within four years."
            ),
            (
                "A process to address lasting damage will be initiated under the Mechanism with a view"
                " to completing this process within four years."
            ),
            "weakened: shall → will",
        ),
        (
            (
                "All Parties should regularly prepare and communicate actions or measures on capacity-building to"
                " enhance the capacity of developing country Parties in need of support."
            ),
            (
                "All Parties enhancing the capacity of developing country Parties, also through regional approaches,"
                " shall regularly communicate on these actions or measures on capacity-building."
            ),
            "strengthened: should → shall",
        ),
        (
            (
                f"{FAR} | Developed country Parties [shall][should] enhance support for actions for capacity-building"
                " in developing countries [and others]. Others do so. | No more was said of this."
            ),
            (
                f"We cooperate in all that. Developed country Parties should enhance support for actions for"
                f" capacity-building in developing countries. | {FAR}"
            ),
            "settled: [shall][should] → should",
        ),
        (
            "All Parties [are encouraged to cooperate] [should cooperate] to enhance the capacity of others.",
            "All Parties should cooperate to enhance the capacity of others.",
            "settled: [are encouraged to cooperate] [should cooperate] → should",
        ),
        (
            "The [outcome] of the stocktake [shall] [will] [guide and] inform Parties in [undertaking their efforts].",
            "The outcome of the stocktake shall guide and inform Parties in updating and enhancing their actions.",
            "settled: [shall] [will] → shall",
        ),
        (
            "When recognising action, Parties may draw from [/build on] existing methods and guidance.",
            (
                "When recognizing action, Parties [may draw from and build on] [shall take into account], as"
                " appropriate, existing methods and guidance."
            ),
            "opened: may → [may draw from and build on] [shall take into account]",
        ),
        (
            (
                "[The communication [or communications] referred to in paragraph 7 of this Article, in a manner that is"
                " no burden, may be: | Submitted independently, as a component of another document;]"
            ),
            (
                "The communication referred to in paragraph 10 of this Article shall be, as appropriate, submitted and"
                f" updated independently, as a component of other documents. | {FAR}"
            ),
            "strengthened: may → shall",
        ),
        (
            "In communicating their plans, each Party [shall][should] provide the information necessary for clarity.",
            f"{FAR} | All Parties shall provide the information necessary for clarity.",
            "settled: [shall][should] → shall",
        ),
        (
            "The purpose of the mechanism shall be to incentivize the reduction of emissions from deforestation.",
            "Parties are encouraged to incentivize the reduction of emissions from deforestation.",
            "weakened: shall → are encouraged to",
        ),
    ],
)
def test_an_obligation_that_was_rewritten_with_its_verb_is_told_as_weaker_stronger_or_settled(old, new, turn):
    assert found(old, new) == [turn]


@pytest.mark.parametrize(
    ("language", "old", "new", "turn"),
    [
        (
            "fr",
            "Chaque Partie peut soumettre une communication sur l'adaptation, qui comprend : | Ses priorités ;",
            "Chaque Partie doit, selon qu'il convient, soumettre une communication sur l'adaptation et ses priorités.",
            "strengthened: peut → doit",
        ),
        (
            "fr",
            "Le secrétariat doit, à sa première session, engager un processus visant les dommages permanents.",
            "Un processus visant les dommages permanents devrait être engagé par le secrétariat dans les quatre ans.",
            "weakened: doit → devrait",
        ),
        (
            "es",
            "Cada Parte podrá presentar una comunicación sobre la adaptación, que incluya: | Sus prioridades;",
            "Cada Parte deberá, según proceda, presentar una comunicación sobre la adaptación y sus prioridades.",
            "strengthened: podrá → deberá",
        ),
        (
            "ar",
            "يجوز لكل طرف أن يقدم بلاغا عن التكيف يشمل ما يلي: | أولوياته وخططه؛",
            "يجب على كل طرف أن يقدم بلاغا عن التكيف يشمل أولوياته وخططه واحتياجاته من الدعم.",
            "strengthened: يجوز → يجب",
        ),
    ],
)
def test_rewritten_obligations_are_told_in_other_languages_too(language, old, new, turn):
    assert found(old, new, language) == [turn]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The secretariat shall publish a list of experts.", "The secretariat may convene a meeting of experts."),
        ("Developed country Parties shall provide funds.", "Developing country Parties should provide data on funds."),
        ("Each Party shall submit a report on forests.", "Each Party may submit names of persons for the roster."),
    ],
)
def test_two_that_ask_other_things_or_ask_them_of_others_are_never_made_one(old, new):
    told = found(f"{KEPT} | {old} | {FAR}", f"{FAR} | {KEPT} | {new}")

    assert not [each for each in told if not each.startswith(("new", "gone"))]


def test_sentences_that_changed_places_are_each_held_against_their_own():
    support = "Developed country Parties {} enhance support for actions"
    cooperate = "All Parties {} to enhance the capacity of others"
    old = (
        f"{support.format('[shall][should]')}. {cooperate.format('[are encouraged to cooperate] [should cooperate]')}."
    )
    new = f"{cooperate.format('should cooperate')}. {support.format('should')}."

    assert {(each.turn, each.old.words, each.new.sentence) for each in shifted(old, new)} == {
        (Turn.SETTLED, "[shall][should]", f"{support.format('should')}."),
        (Turn.SETTLED, "[are encouraged to cooperate] [should cooperate]", f"{cooperate.format('should cooperate')}."),
    }


def test_a_choice_that_gave_way_to_a_word_that_is_weaker_than_all_of_it_is_weakened():
    assert found(f"{BEFORE} [shall][should] provide {AFTER}", f"{BEFORE} may provide {AFTER}") == [
        "weakened: [shall][should] → may"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "Encourages organizations and agencies to support the efforts of Parties.",
            "Organizations and agencies are encouraged to support the efforts of Parties.",
        ),
        (
            "Developed country Parties shall provide support, including financial support, for technology.",
            f"{FAR} | Support, including financial support, shall be provided to others for technology. | {FAR}",
        ),
        (
            (
                "Each Party shall [[communicate its new plan] by [year x] and every five years thereafter, taking into"
                " account the outcomes of the stocktake referred to in Article 10."
            ),
            (
                f"{FAR} | Parties shall communicate a plan every five years, informed by the outcomes of the stocktake"
                " referred to in Article 10."
            ),
        ),
    ],
)
def test_an_obligation_said_in_other_words_is_the_same(old, new):
    assert found(old, new) == []


def test_a_copy_of_an_obligation_that_stays_is_not_told_when_it_goes():
    copy = "The stocktake shall take into account available information by Parties on efforts related to finance."
    old = f"{copy} | {FAR} | [{copy[:-1]}][The secretariat helps.]"
    new = f"The global {copy[4:].replace('available', 'all the available')} | {FAR}"

    assert found(old, new) == []


def test_a_word_in_the_midst_of_another_in_the_same_clause_never_makes_two_alike():
    old = "Parties agree to enhance actions under this Agreement, including through new arrangements for it."
    new = "Parties should enhance understanding, action and support, including through the Mechanism for it."
    apart = " | ".join(f"Paragraph {nth} says nothing of that." for nth in range(30))

    assert not [each for each in found(f"{old} | {apart}", f"{apart} | {new}") if each.startswith("weak")]


def test_what_limits_the_new_words_is_told_beside_that_they_are_stronger():
    old = "Each Party, in accordance with its plans and priorities, should engage in planning."
    (shift,) = shifted(old, "Each Party shall, as appropriate, engage in planning.")

    assert (shift.turn, shift.hedged, shift.unhedged) == (Turn.STRENGTHENED, "as appropriate", "")


def test_each_side_says_for_itself_whether_it_is_only_proposed():
    old = "The mechanism would aim to support all Parties."
    new = "The mechanism shall aim to support all Parties."
    opened, closed = "[We recall the plans that were made:", "The end of the whole list of plans.]"

    (only_new,) = shifted(f"{opened[1:]} | {old} | {closed[:-1]}", f"{opened} | {new} | {closed}")
    (both,) = shifted(f"Option 1: None. | Option 2: {old}", f"[{new}]")

    assert (only_new.old.is_proposed, only_new.new.in_brackets, only_new.in_brackets) == (False, True, False)
    assert (both.old.option, both.old.in_brackets, both.new.in_brackets) == ("Option 2", False, True)
    assert both.in_brackets


def test_a_choice_is_in_brackets_where_others_stand_around_it():
    (bare,) = shifted(f"{BEFORE} shall provide {AFTER}", f"{BEFORE} [shall] [should] provide {AFTER}")
    (inside,) = shifted(f"{BEFORE} shall provide {AFTER}", f"[{BEFORE} [shall] [should] provide {AFTER}]")

    assert (bare.new.in_brackets, bare.new.is_proposed) == (False, True)
    assert inside.new.in_brackets


def test_an_obligation_in_one_of_several_options_is_only_proposed():
    (shift,) = shifted(KEPT, f"{KEPT} | Option 1: | {REPORTS} | Option 2: | Nothing is published.")

    assert (shift.turn, shift.new.option, shift.in_brackets) == (Turn.NEW, "Option 1", True)


def test_a_sentence_added_to_a_paragraph_that_stays_is_a_new_obligation_with_its_sentence():
    old = "The secretariat keeps a list of experts for the meetings."
    new = f"{old} It shall publish this list every year in all languages of the Organization."
    comparison = compare([Passage(text=old)], [Passage(text=new)])

    (shift,) = shifts(comparison, binding())

    assert shift.turn is Turn.NEW
    assert shift.new.sentence == "It shall publish this list every year in all languages of the Organization."
    assert shift.new.sentence[shift.new.at :].startswith("shall")


def test_what_stands_in_brackets_is_said_to_be_proposed_only():
    kept = "We recall the declaration that was adopted in New York."
    comparison = compare(
        [Passage(text=kept)], [Passage(text=kept), Passage(text="[Each Party shall publish its plans every year.]")]
    )

    (shift,) = shifts(comparison, binding())

    assert shift.in_brackets


@pytest.mark.parametrize(
    ("language", "old", "new", "turn"),
    [
        (
            "fr",
            "Les Parties doivent communiquer leurs plans chaque année",
            "Les Parties devraient communiquer leurs plans chaque année",
            "weakened: doivent → devraient",
        ),
        (
            "es",
            "Las Partes deberán comunicar sus planes cada año",
            "Las Partes podrán comunicar sus planes cada año",
            "weakened: deberán → podrán",
        ),
        (
            "ar",
            "يجب على الدول الأطراف أن تقدم تقاريرها كل سنة",
            "ينبغي للدول الأطراف أن تقدم تقاريرها كل سنة",
            "weakened: يجب → ينبغي",
        ),
    ],
)
def test_other_languages_have_their_own_words(language, old, new, turn):
    assert found(old, new, language) == [turn]


@given(st.text(alphabet=" abshallmayot[].,\n", max_size=80), st.text(alphabet=" abshallmayot[].,\n", max_size=80))
def test_whatever_two_texts_say_every_word_told_stands_in_its_sentence(old, new):
    comparison = compare([Passage(text=old)] if old else [], [Passage(text=new)] if new else [])

    for shift in shifts(comparison, binding()):
        for quoted in (shift.old, shift.new):
            if " … " not in quoted.words:
                assert quoted.sentence[quoted.at : quoted.at + len(quoted.words)] == quoted.words
        assert shift.old.words or shift.new.words


@cache
def real(name, language="en"):
    a, b = (
        read_text(file.read_bytes(), file.name, silent).text
        for file in (next((PAIRS / name).glob(f"{side}.*")) for side in "ab")
    )
    return list(shifts(compare(a.passages, b.passages), binding(language), labels()))


def turns(name):
    return [
        f"{each.turn}: {each.old.words} → {each.new.words}"
        for each in real(name)
        if each.turn not in (Turn.NEW, Turn.GONE, Turn.CONFIRMED, Turn.QUESTIONED, *PASSED_ON)
    ]


@REAL
def test_of_the_paris_agreement_s_editorial_corrections_one_is_told():
    assert turns("paris-editorial-corrections") == ["strengthened:  → shall"]


@REAL
def test_of_the_days_before_paris_was_agreed_every_turn_is_one():
    assert turns("paris-brackets-resolved") == [
        "weakened: shall → should",
        "weakened: shall → will",
        "opened: may → [may draw from and build on] [shall take into account]",
        "weakened: shall → are encouraged to",
        "strengthened: would → shall",
        "strengthened: would → shall",
        "settled: [shall][should] → should",
        "strengthened: should → shall",
        "strengthened: may → shall",
        "strengthened: may → shall",
        "weakened: shall → will",
        "settled: [should] [shall] → should",
        "settled: [shall][should] → should",
        "settled: [are encouraged to cooperate] [should cooperate] → should",
        "strengthened: should → shall",
        "settled: [shall][should][other] → shall",
        "strengthened: will → shall",
        "settled: [shall][should][other] → shall",
        "settled: [shall] [will] → shall",
        "settled: [shall] [may] → shall",
    ]


@REAL
def test_a_rewritten_paragraph_of_paris_says_where_it_came_from_and_what_limits_it():
    (shift,) = [each for each in real("paris-brackets-resolved") if "submit an adaptation" in each.new.sentence]

    assert shift.old.sentence.startswith("[Each Party may submit an adaptation communication")
    assert shift.came_from is not None
    assert shift.came_from != shift.change
    assert (shift.hedged, shift.old.in_brackets, shift.new.in_brackets) == ("as appropriate", True, False)


@REAL
def test_what_both_paris_texts_say_somewhere_is_neither_new_nor_gone():
    told = real("paris-brackets-resolved")
    new = [each.new for each in told if each.turn is Turn.NEW]
    gone = [each.old for each in told if each.turn is Turn.GONE]

    for quoted in (*new, *gone):
        sentence = quoted.sentence
        assert "Annexes to this Agreement shall form an integral part" not in sentence
        assert "any issues related to compliance" not in sentence
        assert "double counting of financial resources" not in sentence
        assert "precise language" not in sentence.lower()
    firm = [each.sentence for each in new if not each.is_proposed]
    assert len(firm) == 8
    assert [each.option for each in new if "undertake efforts" in each.sentence] == ["Option 1"]
    assert all(each.is_proposed for each in gone if "inscribed in Annex B" in each.sentence)
    assert [each.sentence[:30] for each in gone if not each.is_proposed] == [
        "Developed country Parties and ",
        "The provisions of Article 15 o",
    ]
    assert not any(each.sentence.startswith("Requests") for each in gone)


@REAL
def test_obligations_of_paris_that_came_out_of_brackets_or_an_option_are_confirmed():
    told = real("paris-brackets-resolved")
    confirmed = [each for each in told if each.turn is Turn.CONFIRMED]
    sentences = " ".join(each.new.sentence for each in confirmed)

    assert all(each.old.is_proposed and not each.new.is_proposed for each in confirmed)
    for said in (
        "Developed country Parties shall provide [new,]",
        "The CMA shall ensure that adequate support is available to the International Mechanism",
        "shall serve as the financial mechanism of this Agreement",
        "There shall be a global stocktake on adaptation every 5 years",
        "The CMA shall periodically take stock",
        "The CMA shall undertake its first global stocktake",
        "shall be recorded [in an online registry",
        "Parties shall promote environmental integrity",
        "shall[, in the event of failure to achieve the common ###s,] be responsible",
    ):
        assert said in sentences
    assert "The stocktake shall take into account available information" not in sentences
    assert [each.new.sentence[:20] for each in told if each.turn in PASSED_ON] == [
        "A climate change dis",
        "Transparent, complet",
    ]
    assert [each.new.sentence[:23] for each in told if each.turn is Turn.QUESTIONED] == ["[In communicating their"]


@REAL
def test_what_is_gone_from_paris_is_told_though_its_words_recall_something_or_others_stand_like_it():
    gone = " ".join(each.old.sentence for each in real("paris-brackets-resolved") if each.turn is Turn.GONE)

    assert "shall not resort to any form of unilateral measures" in gone
    assert "Parties included in Annex II of the Convention shall enhance the support" in gone
    assert "scaled-up, predictable, new and additional finance" in gone


@REAL
@pytest.mark.parametrize(
    "name", ["resolution-oceans", "resolution-migration-and-development", "same-text-two-extractions"]
)
def test_where_dates_and_facts_changed_alone_nothing_is_weaker_or_stronger(name):
    assert turns(name) == []


@REAL
def test_not_good_for_not_testing_and_not_good_for_nothing_say_the_same():
    assert turns("word-small") == ["no longer negated: don’t → "]


@REAL
def test_new_operative_paragraphs_of_a_resolution_are_new_obligations_where_they_request_or_decide():
    new = [each.new.words for each in real("resolution-oceans") if each.turn is Turn.NEW]
    gone = [each.old.words for each in real("resolution-oceans") if each.turn is Turn.GONE]

    assert new == ["requests", "Decides", "Requests"]
    assert gone == ["Requests", "Decides", "Requests", "Requests", "Requests"]


def test_who_is_bound_to_the_same_is_told_where_others_are_named_but_not_for_a_pronoun():
    rest = "shall specify the functions to be exercised by such bodies or arrangements of the Parties"

    def besides(old, new):
        told = shifted(f"{KEPT} | [{old} {rest}.]", f"{KEPT} | {new} {rest}.")
        return [(each.turn, each.besides) for each in told]

    assert besides("Such decision", "The CMA") == [(Turn.CONFIRMED, (Beside.ANOTHER_BEARER,))]
    assert besides("It", "The committee") == [(Turn.CONFIRMED, ())]
    assert besides("The CMA", "The CMA") == [(Turn.CONFIRMED, ())]


def test_of_one_thing_with_one_verb_for_the_same_an_obligation_went_on_in_other_words():
    old = (
        "Option 1: The provision of capacity-building, as before, shall be enhanced through effective institutional "
        "arrangements. An international mechanism serves all of them with what they have asked it for in time."
    )
    more = "Option 2: No text."
    new = (
        "Capacity-building activities shall be enhanced through appropriate institutional arrangements for all in need."
    )
    rest = "Towns keep their wells and springs, and tell each other of the pipes that they have laid."

    (shift,) = shifted(f"{KEPT} | {old} | {more} | {FAR}", f"{KEPT} | {FAR} | {new} {rest}")

    assert shift.turn is Turn.CONFIRMED
    assert Beside.OTHER_WORDS in shift.besides


def test_what_is_asked_by_name_in_another_form_is_not_gone():
    old = "The expert review team shall consult the Party concerned on the report that it has made on the wells."
    new = "Wells shall be looked at by an expert review team that makes a report, to be consulted with the Party."

    assert "gone: shall → " not in found(f"{KEPT} | {old} | {FAR}", f"{KEPT} | {FAR} | {new}")


def test_of_a_paragraph_of_which_another_obligation_stays_one_is_gone_in_part():
    one = "Each Party shall publish what it has learned about all the wells that its people dig in dry years."
    other = "Every town shall keep the list of springs that the elders have drawn up for those who come later."

    told = shifted(f"{KEPT} | {one} {other} | {FAR}", f"{KEPT} | {FAR} | {other}")

    assert [each.besides for each in told if each.turn is Turn.GONE] == [(Beside.IN_PART,)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The body shall serve us [and shall grow in line with its task].", "The body shall serve us."),
        ("Towns should dig wells. [Elders shall tell all others where wells are.]", "Towns should dig wells."),
    ],
)
def test_what_is_gone_is_so_in_part_where_another_obligation_of_its_paragraph_stays(old, new):
    (told,) = shifted(f"{KEPT} | {old}", f"{KEPT} | {new}")

    assert (told.turn, told.besides) == (Turn.GONE, (Beside.IN_PART,))

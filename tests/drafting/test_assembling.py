"""Assembling: every snippet is accounted for, each is placed once, and what a person did is left alone."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.drafting import assembling, composing, deciding
from draftdesk.drafting.assembling import as_outlined, assemble, draft_with_outline, prepare, propose
from draftdesk.drafting.profiles import outline_text
from draftdesk.drafting.sources import delete_snippet, delete_source
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.kit.jobs import Stopped
from draftdesk.model.assembly import Way
from draftdesk.model.drafts import Outcome, Role
from draftdesk.model.errors import InvalidSettings, NotAllowed
from draftdesk.model.folding import matching_key
from draftdesk.model.sources import SnippetKind, Strength
from draftdesk.workspace import queries


def reasons(assembly):
    return {each.snippet.text: each.reason for each in assembly.not_placed}


# --- sections -------------------------------------------------------------------------------------------------------


def test_each_theme_becomes_an_objective_with_its_commitments(desk, offer):
    desk.bring_in(offer("Protect all springs", tags=["theme:Water"]), offer("Share data", tags=["theme:Data"]))
    desk.assemble()
    assert desk.lines() == [
        "Preamble",
        "Vision and guiding principles",
        "Objectives and commitments",
        "Objective 1: Water",
        "1. We commit to the following with regard to water:",
        "(a) Protect all springs.",
        "Objective 2: Data",
        "2. We commit to the following with regard to data:",
        "(a) Share data.",
        "Implementation",
        "Follow-up and review",
    ]


def test_optional_and_repeated_sections_do_not_stand_empty(desk, offer):
    desk.bring_in(offer("Review it", kind="follow-up and review", tags=["theme:Water"]))
    desk.assemble()
    headings = [each.text for each in desk.paragraphs() if each.role.heading_level]
    assert "Water" not in headings
    assert "Other commitments" not in headings
    assert "Implementation" in headings


def test_a_section_whose_only_snippet_joins_one_elsewhere_does_not_stand_empty(desk, offer):
    desk.bring_in(offer("Share data", tags=["theme:Water"]), offer("Share data!", tags=["theme:Data"]))
    desk.assemble()
    assert desk.under("Water")[1:] == ["Share data"]
    assert desk.under("Data") == []
    assert "Data" not in [each.text for each in desk.paragraphs()]


def test_what_stands_in_an_optional_section_is_optional(desk_with, offer):
    desk = desk_with("# T\n\n## Annex\n\n```rule\noptional = true\n```\n\n### Terms\n\n## Body\n")
    desk.assemble()
    assert desk.lines() == ["Body"]


def test_a_new_theme_gets_its_section_where_the_outline_has_it(desk, offer):
    desk.bring_in(offer("Protect springs", tags=["theme:Water"]), offer("Open visas", tags=["theme:Labour mobility"]))
    desk.assemble()
    desk.bring_in(offer("Share data", tags=["theme:Data"]), offer("Do good"))
    desk.assemble()
    headings = [each.text for each in desk.paragraphs() if each.role.heading_level == 2]
    assert headings == ["Water", "Data", "Labour mobility", "Other commitments"]


def test_a_new_section_finds_its_place_among_those_a_person_has_moved(desk, offer):
    desk.bring_in(offer("Protect springs", tags=["theme:Water"]), offer("Open visas", tags=["theme:Labour mobility"]))
    desk.assemble()
    water, parent = desk.paragraph("Water"), desk.paragraph("Objectives")
    desk.act(composing.move, water.id, parent_id=parent.id, after=desk.paragraph("Labour mobility").id)
    desk.bring_in(offer("Share data", tags=["theme:Data"]))
    desk.assemble()
    headings = [each.text for each in desk.paragraphs() if each.role.heading_level == 2]
    assert headings == ["Data", "Labour mobility", "Water"]


def test_a_summary_goes_by_dimension_and_in_each_by_kind(desk_with, offer):
    desk = desk_with("stocktaking-summary")
    desk.bring_in(
        offer("Teach children", tags=["dimension:human"]),
        offer("Pay for schools", kind="means of implementation", tags=["dimension:human"]),
        offer("Sign treaties", tags=["dimension:global"]),
        offer("Dignity comes first", kind="principle"),
    )
    desk.assemble()
    assert desk.lines() == [
        "I. Introduction",
        "II. Human",
        "A. Actionable commitments",
        "1. Teach children.",
        "B. Means of implementation",
        "2. Pay for schools.",
        "III. Global",
        "A. Actionable commitments",
        "3. Sign treaties.",
        "IV. Cross-cutting",
        "A. Principles and views",
        "4. Dignity comes first.",
        "B. Actionable commitments",
        "C. Means of implementation",
        "D. Partnerships",
        "E. Follow-up and review",
        "F. Open questions",
        "V. Next steps",
    ]
    assert desk.assemble().act == 0


def test_repeats_within_repeats_stand_for_each_pair_that_has_snippets(desk_with, offer):
    desk = desk_with(
        '# T\n\n## {tag}\n\n```rule\nrepeat = "dimension"\n```\n\n### {Tag} here\n\n```rule\nrepeat = "theme"\n```\n'
    )
    desk.bring_in(
        offer("One", tags=["dimension:human", "theme:Water"]),
        offer("Two", tags=["dimension:global", "theme:Water"]),
        offer("Three", tags=["dimension:global", "theme:Data"]),
    )
    desk.assemble()
    assert desk.lines() == [
        "Human",
        "Water here",
        "1. One.",
        "Global",
        "Water here",
        "2. Two.",
        "Data here",
        "3. Three.",
    ]


def test_tags_that_differ_in_signs_alone_have_sections_of_their_own(desk_with, offer):
    desk = desk_with('# T\n\n## {tag}\n\n```rule\nrepeat = "theme"\n```\n')
    desk.bring_in(offer("One", tags=["theme:C++"]), offer("Two", tags=["theme:C"]))
    desk.assemble()
    assert desk.lines() == ["C++", "1. One.", "C", "2. Two."]


def test_a_section_takes_what_meets_all_its_filters(desk_with, offer):
    desk = desk_with(
        '# T\n\n## By kind\n\n```rule\nkinds = ["principle", "process"]\n```\n'
        '\n## By tag\n\n```rule\ntags = ["theme:WATER", "theme:Data"]\n```\n'
        '\n## By addressee\n\n```rule\naddressees = ["member states"]\n```\n'
        '\n## By strength\n\n```rule\nstrengths = ["many", "wide"]\nkinds = ["practice"]\n```\n'
    )
    desk.bring_in(
        offer("A principle", kind="principle"),
        offer("On water", tags=["theme:Water"]),
        offer("To States", addressee="All Member States"),
        offer("Said by many", kind="practice", strength=Strength.MANY),
        offer("Of the wrong kind", strength=Strength.MANY),
        offer("Said by some", kind="practice", strength=Strength.SOME),
    )
    assembly = desk.assemble().value
    assert desk.under("By kind") == ["A principle"]
    assert desk.under("By tag") == ["On water"]
    assert desk.under("By addressee") == ["To States"]
    assert desk.under("By strength") == ["Said by many"]
    assert reasons(assembly) == dict.fromkeys(
        ["Of the wrong kind", "Said by some"], "no section of the outline takes it"
    )


def test_the_innermost_section_that_takes_a_snippet_has_it(desk_with, offer):
    rule = "\n```rule\n{}\n```\n"
    desk = desk_with(
        "# T\n\n## Outer\n"
        + rule.format("")
        + "\n### Middle\n"
        + rule.format("")
        + "\n#### Inner\n"
        + rule.format('kinds = ["principle"]')
        + "\n## Later\n"
        + rule.format('kinds = ["principle"]')
    )
    desk.bring_in(offer("A principle", kind="principle"), "A commitment")
    desk.assemble()
    assert desk.under("Inner") == ["A principle"]
    assert desk.under("Middle") == ["A commitment"]


# --- words ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chapeau", "title", "printed"),
    [
        ("On {tag} we commit to:", "{tag}", "1. On labour mobility we commit to:"),
        ("On {Tag} we commit to:", "{tag}", "1. On Labour mobility we commit to:"),
        ("{tag}: we commit to", "On {tag}", "1. Labour mobility: we commit to"),
    ],
)
def test_the_fields_of_a_chapeau_are_filled(desk_with, offer, chapeau, title, printed):
    desk = desk_with(
        f'# T\n\n## {title}\n\n```rule\nrepeat = "theme"\nrole = "sub-paragraph"\nchapeau = "{chapeau}"\n```\n'
    )
    desk.bring_in(offer("Open visas", tags=["theme:Labour mobility"]))
    desk.assemble()
    assert desk.lines()[1:] == [printed, "(a) Open visas."]


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Commit to protect all springs", "(a) Protect all springs."),
        ("We commit to: protecting all springs;", "(a) Protecting all springs."),
        ("Commit—to/protecting all springs", "(a) Protecting all springs."),
        ("Commit to", "(a) Commit to."),
        ("Commit totally to springs", "(a) Commit totally to springs."),
        ("Resolve to protect all springs", "(a) Resolve to protect all springs."),
    ],
)
def test_we_commit_to_is_not_followed_by_commit_to(desk, offer, said, printed):
    desk.bring_in(offer(said, tags=["theme:Water"]))
    desk.assemble()
    assert printed in desk.lines()
    (line,) = [each for each in desk.paragraphs() if each.role is Role.SUB_PARAGRAPH]
    assert desk.sources_of(line) == [said]


def test_words_that_lead_in_as_prose_are_a_chapeau_too(desk_with, offer):
    desk = desk_with(
        '# T\n\n## On water\n\nWater is life.\n\nWe *commit* to:\n\n```rule\nrole = "sub-paragraph"\n```\n'
    )
    desk.bring_in("Commit to protect springs", "Share them")
    desk.assemble()
    assert desk.lines()[1:] == ["1. Water is life.", "2. We commit to:", "(a) Protect springs; and", "(b) Share them."]
    assert desk.assemble().act == 0


def test_signs_in_a_snippet_stay_signs(desk):
    desk.bring_in("Use *all* [^means] of 5^2 {ref:x} and a\\b")
    desk.assemble()
    assert "(a) Use *all* [^means] of 5^2 {ref:x} and a\\b." in desk.lines()


# --- the same words -------------------------------------------------------------------------------------------------


def test_identical_ones_are_one_paragraph_with_all_their_sources(desk, offer):
    first = desk.bring_in("Share data").snippets[0]
    second = desk.bring_in("share DATA;").snippets[0]
    assembly = desk.assemble().value
    assert [each.way for each in assembly.placed] == [Way.PLACED, Way.JOINED]
    paragraph = desk.paragraph("Share data")
    assert desk.sources_of(paragraph) == ["Share data", "share DATA;"]
    assert (desk.outcome(first), desk.outcome(second)) == (Outcome.PLACED, Outcome.MERGED)
    third = desk.bring_in("Share data").snippets[0]
    desk.assemble()
    assert desk.again(paragraph) == paragraph
    assert desk.decision(third).into == paragraph.id


def test_nearly_identical_ones_stand_side_by_side_and_say_so(desk):
    desk.bring_in(
        "Protect every spring and every well in rural areas by 2030",
        "Teach hygiene in all schools",
        "Train engineers together with universities",
        "Protect every spring and every well in remote areas by 2030",
    )
    desk.assemble()
    assert desk.under("Other commitments")[1:] == [
        "Protect every spring and every well in rural areas by 2030",
        "Protect every spring and every well in remote areas by 2030",
        "Teach hygiene in all schools",
        "Train engineers together with universities",
    ]
    second = desk.paragraph("Protect every spring and every well in remote")
    assert second.similar_to == desk.paragraph("Protect every spring and every well in rural").id


def test_a_near_one_that_comes_later_stands_beside_the_first_in_the_order_they_came(desk):
    desk.bring_in("Protect every spring and every well in rural areas by 2030", "Teach hygiene in all schools")
    desk.assemble()
    desk.bring_in(
        *(f"Protect every spring and every well in {where} areas by 2030" for where in ("remote", "coastal", "alpine"))
    )
    desk.assemble()
    assert [each.split()[7] for each in desk.under("Other commitments")[1:-1]] == [
        "rural",
        "remote",
        "coastal",
        "alpine",
    ]


def test_near_ones_in_two_sections_stay_in_their_sections(desk, offer):
    desk.bring_in(
        offer("Protect every spring and every well in rural areas", tags=["theme:Water"]),
        offer("Protect every spring and every well in remote areas", tags=["theme:Data"]),
    )
    desk.assemble()
    assert len(desk.under("Water")) == len(desk.under("Data")) == 2
    assert desk.paragraph("Protect every spring and every well in remote").similar_to


# --- what a person did ----------------------------------------------------------------------------------------------


def test_a_second_run_is_no_act_at_all(desk, offer):
    desk.bring_in(
        offer("Share data", tags=["theme:Data"]), "Share data", offer("Fund it", kind="means of implementation")
    )
    assert desk.assemble().act
    assert desk.assemble().act == 0
    desk.reopen()
    assert desk.assemble().act == 0


def test_a_deleted_paragraph_stays_away_with_new_sources_and_after_reopening(desk):
    desk.bring_in("Share data", "Protect springs")
    desk.assemble()
    desk.act(composing.delete, desk.paragraph("Share data").id, "Not ours to say")
    desk.reopen()
    desk.bring_in("Share data", "Open visas")
    assembly = desk.assemble().value
    assert desk.under("Other commitments")[1:] == ["Protect springs", "Open visas"]
    first, again = assembly.not_placed
    assert first.reason == "set aside: Not ours to say"
    assert again.reason == f"says the same as {first.snippet.reference}, which was set aside: Not ours to say"


def test_what_was_taken_up_again_is_placed_again(desk):
    desk.bring_in("Share data")
    desk.assemble()
    desk.act(composing.delete, desk.paragraph("Share data").id)
    desk.act(composing.take_up, desk.draft, [desk.snippet("Share data")])
    desk.assemble()
    assert desk.under("Other commitments")[1:] == ["Share data"]


def test_what_was_set_aside_or_parked_stays_out_and_says_why(desk):
    desk.bring_in("Share data", "Protect springs", "Open visas")
    desk.act(composing.set_aside, desk.draft, desk.snippet("Share data"), "agreed elsewhere")
    desk.act(composing.park, desk.draft, desk.snippet("Protect springs"), "Water")
    assembly = desk.assemble().value
    assert desk.under("Other commitments")[1:] == ["Open visas"]
    assert reasons(assembly) == {"Share data": "set aside: agreed elsewhere", "Protect springs": "parked for “Water”"}


def test_an_edited_paragraph_is_not_touched(desk):
    desk.bring_in("Share data")
    desk.assemble()
    edited = desk.act(composing.edit, desk.paragraph("Share data").id, "Share *good* data")
    desk.bring_in("Share data", "Share good data")
    desk.assemble()
    assert desk.again(edited) == edited
    assert desk.sources_of(edited) == ["Share data", "Share data"]
    assert desk.under("Other commitments")[1:] == ["Share good data", "Share good data"]


def test_a_deleted_section_stays_away_and_its_snippets_say_so(desk, offer):
    desk.bring_in(offer("Protect springs", tags=["theme:Water"]), offer("Share data", tags=["theme:Data"]))
    desk.assemble()
    desk.act(composing.delete, desk.paragraph("Water").id)
    desk.bring_in(offer("Guard lakes", tags=["theme:Water"]))
    desk.reopen()
    assembly = desk.assemble().value
    assert "Water" not in [each.text for each in desk.paragraphs()]
    assert reasons(assembly)["Guard lakes"] == "its section “Water” was deleted from the draft"
    assert reasons(assembly)["Protect springs"] == "set aside: Paragraph deleted"


def test_what_stands_in_a_deleted_section_is_deleted_with_it(desk, offer):
    desk.bring_in(offer("Protect springs", tags=["theme:Water"]))
    desk.assemble()
    desk.act(composing.delete, desk.paragraph("Objectives").id)
    desk.bring_in(offer("Share data", tags=["theme:Data"]), "Do good")
    assembly = desk.assemble().value
    assert [each.reason for each in assembly.not_placed[1:]] == [
        "its section “Data” was deleted from the draft",
        "its section “Other commitments” was deleted from the draft",
    ]
    assert desk.assemble().act == 0


def test_a_deleted_chapeau_stays_away_and_a_new_snippet_stands_under_the_heading(desk, offer):
    desk.bring_in(offer("Protect springs", tags=["theme:Water"]))
    desk.assemble()
    desk.act(composing.delete, desk.paragraph("We commit").id)
    desk.bring_in(offer("Guard lakes", tags=["theme:Water"]))
    desk.assemble()
    assert desk.under("Water") == ["Guard lakes"]


def test_a_heading_or_chapeau_merged_into_another_is_not_made_again(desk_with, offer):
    desk = desk_with("# T\n\n## On water\n\nWater is life.\n\nIt is scarce.\n\n## On data\n")
    desk.assemble()
    desk.act(composing.merge, desk.paragraph("Water is").id, desk.paragraph("It is").id)
    desk.act(composing.merge, desk.paragraph("On water").id, desk.paragraph("On data").id)
    assert desk.lines() == ["On water On data", "1. Water is life. It is scarce."]
    assert desk.assemble().act == 0


def test_snippets_follow_a_chapeau_that_was_merged_into_a_paragraph(desk, offer):
    desk.bring_in(offer("Protect springs", tags=["theme:Water"]))
    desk.assemble()
    heading = desk.paragraph("Water")
    own = desk.act(composing.insert_paragraph, desk.draft, "Water is life.", parent_id=heading.id)
    desk.act(composing.merge, own.id, desk.paragraph("We commit").id)
    desk.bring_in(offer("Guard lakes", tags=["theme:Water"]))
    desk.assemble()
    assert desk.under("Water") == [
        "Water is life. We commit to the following with regard to water:",
        "Protect springs",
        "Guard lakes",
    ]


def test_snippets_follow_the_half_of_a_split_chapeau_that_leads_them_in(desk, offer):
    desk.bring_in(offer("Protect springs", tags=["theme:Water"]))
    desk.assemble()
    desk.act(composing.split, desk.paragraph("We commit").id, 2)
    desk.bring_in(offer("Guard lakes", tags=["theme:Water"]))
    desk.assemble()
    assert desk.under("Water") == [
        "We",
        "commit to the following with regard to water:",
        "Protect springs",
        "Guard lakes",
    ]


def test_agreed_text_stays_as_it_is(desk):
    desk.bring_in("Share data")
    desk.assemble()
    agreed = desk.act(composing.set_status, desk.paragraph("Share data").id, "agreed")
    desk.bring_in("Share data", "Share dates")
    desk.assemble()
    assert desk.again(agreed) == agreed


def test_a_snippet_without_words_stays_out(desk, offer):
    desk.bring_in(offer("—…—"))
    assert reasons(desk.assemble().value) == {"—…—": "it holds no words"}


def test_proposing_writes_nothing(desk):
    desk.bring_in("Share data")
    before = desk.content()
    proposed = propose(desk.look, desk.draft)
    assert [each.text for each in proposed.placed] == ["Share data"]
    assert desk.content() == before


# --- outlines -------------------------------------------------------------------------------------------------------

REALISTIC = (
    ("The human right to water guides us", "principle", ["theme:Water", "dimension:human"]),
    ("Protect every spring and every well in rural areas", "commitment", ["theme:Water", "dimension:national"]),
    ("Protect every spring and every well in remote areas", "commitment", ["theme:Water", "dimension:national"]),
    ("Publish water data every year", "practice", ["theme:Data", "dimension:national"]),
    ("Publish water data every year.", "commitment", ["theme:Data"]),
    ("Double the aid for water", "means of implementation", ["dimension:global"]),
    ("Twin utilities of the North and the South", "partnership", ["theme:Labour mobility"]),
    ("Meet every two years", "follow-up and review", []),
    ("Some asked for a fund", "statement of views", ["dimension:global"]),
    ("Should there be a fund?", "open question", []),
    ("The next session is in May", "process", []),
    ("Various", "other", []),
)


@pytest.mark.parametrize("name", ["blank", "compact", "resolution", "stocktaking-summary"])
def test_the_shipped_outlines_take_a_realistic_set_of_snippets(desk_with, offer, name):
    desk = desk_with(name)
    desk.bring_in(*(offer(text, kind=kind, tags=tags) for text, kind, tags in REALISTIC))
    assembly = desk.assemble().value
    desk.require_sound()
    assert len(assembly.not_placed) == (len(REALISTIC) if name == "blank" else 0)
    placed = [] if name == "blank" else [text for text, _, _ in REALISTIC if text != "Publish water data every year."]
    said = Counter(matching_key(each.text) for each in desk.paragraphs())
    assert {text: said[matching_key(text)] for text in placed} == dict.fromkeys(placed, 1)
    assert desk.assemble().act == 0


def test_a_resolution_is_punctuated_as_one(desk_with, offer):
    desk = desk_with("resolution")
    desk.bring_in(offer("Recalling the Charter.", kind="principle"), "Decides to meet.", "Requests a report;")
    desk.assemble()
    assert [each for each in desk.lines() if each[-1] in ",;."] == [
        "The General Assembly,",
        "Recalling the Charter,",
        "1. Decides to meet;",
        "2. Requests a report.",
    ]


def test_a_resolution_that_closes_with_a_list_closes_with_a_stop(desk_with, offer):
    desk = desk_with("resolution")
    desk.bring_in("Decides to meet", "Requests States:")
    desk.assemble()
    point = {"role": Role.SUB_PARAGRAPH, "parent_id": desk.paragraph("Requests").id}
    for text in ("To report", "To act"):
        desk.act(composing.insert_paragraph, desk.draft, text, **point)
    assert desk.lines()[4:8] == ["1. Decides to meet;", "2. Requests States:", "(a) To act; and", "(b) To report."]


def test_a_draft_takes_another_outline_and_keeps_what_it_has(desk, offer):
    desk.bring_in("Share data")
    desk.assemble()
    before = desk.paragraph("Share data")
    desk.act(draft_with_outline, desk.draft.name, outline_text("resolution"))
    assert desk.draft.profile == "resolution"
    desk.assemble()
    assert desk.again(before) == before
    assert desk.assemble().act == 0


def test_a_second_draft_of_the_file_places_the_snippets_for_itself(desk):
    desk.bring_in("Share data")
    desk.assemble()
    other = desk.act(draft_with_outline, "Summary", outline_text("stocktaking-summary"))
    assert [each.snippet.text for each in propose(desk.look, other).placed] == ["Share data"]
    assert [each.name for each in queries.drafts(desk.look)] == ["Draft", "Summary"]
    assert as_outlined(other, outline_text("compact")).profile == "summary"


@pytest.mark.parametrize(
    ("outline", "says"),
    [("no heading", "text before the first heading"), ("# T\n\n```rule\nprofile = 'odd'\n```\n\n## A\n", "no profile")],
)
def test_an_outline_that_cannot_serve_is_refused_before_it_is_used(tmp_path: Path, outline, says):
    path = tmp_path / "own.md"
    path.write_text(outline, encoding="utf-8")
    with pytest.raises(InvalidSettings, match=says):
        outline_text(str(path))


# --- always ---------------------------------------------------------------------------------------------------------

WORDS = st.sampled_from("protect share water data springs all every well school by now fund it — commit to".split())
TAGS = st.sampled_from(["theme:Water", "theme:Data", "theme:Labour mobility", "dimension:human", "dimension:global"])
SNIPPETS = st.lists(
    st.tuples(
        st.lists(WORDS, min_size=1, max_size=8).map(" ".join),
        st.sampled_from(list(SnippetKind)),
        st.sets(TAGS, max_size=3).map(sorted),
        st.sampled_from([None, *Strength]),
        st.sampled_from(["", "Member States", "United Nations"]),
    ),
    max_size=8,
)
RULES = st.fixed_dictionaries(
    {},
    optional={
        "kinds": st.lists(st.sampled_from(list(SnippetKind)), min_size=1, max_size=5, unique=True),
        "tags": st.lists(TAGS, min_size=1, max_size=2),
        "addressees": st.just(["states"]),
        "strengths": st.just(["many", "some"]),
        "repeat": st.sampled_from(["theme", "dimension"]),
        "role": st.sampled_from(["operative", "preambular", "sub-paragraph"]),
        "chapeau": st.just("We commit to the following on {tag}:"),
        "optional": st.booleans(),
    },
)
SECTIONS = st.lists(st.tuples(st.integers(2, 5), st.sampled_from(["", "Some prose.", "We act:"]), RULES), max_size=6)
DEEDS = st.lists(
    st.tuples(
        st.sampled_from(
            ["edit", "delete", "merge", "split", "move", "aside", "park", "take up", "tag", "forget", "agree", "demote"]
        ),
        st.integers(0, 10**6),
        st.integers(0, 10**6),
    ),
    max_size=8,
)


def toml(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return "[" + ", ".join(f'"{each}"' for each in value) + "]" if isinstance(value, list) else f'"{value}"'


def outline_of(sections):
    parts = ["# Title"]
    for count, (level, prose, rule) in enumerate(sections):
        lines = "\n".join(f"{name} = {toml(value)}" for name, value in rule.items())
        title = "{tag}" if "repeat" in rule else f"Section {count}"
        parts.append(f"{'#' * level} {title}\n\n{prose}\n\n```rule\n{lines}\n```")
    return "\n\n".join(parts) + "\n"


def do(desk, deed, one, two):
    """A person's deed on whatever is there; the rules of the process may forbid it."""
    paragraphs, snippets = desk.paragraphs(), queries.snippets(desk.look)
    if not snippets or (not paragraphs and deed not in {"aside", "park", "take up", "tag", "forget"}):
        return
    snippet = snippets[one % len(snippets)]
    first = paragraphs[one % len(paragraphs)] if paragraphs else None
    second = paragraphs[two % len(paragraphs)] if paragraphs else None
    try:
        match deed:
            case "edit":
                desk.act(composing.edit, first.id, f"Words {two % 3} of my own")
            case "delete":
                desk.act(composing.delete, first.id)
            case "merge":
                desk.act(composing.merge, first.id, second.id)
            case "split":
                desk.act(composing.split, first.id, two % (len(first.text) + 1))
            case "move":
                desk.act(composing.move, first.id, parent_id=None if two % 3 == 0 else second.id, after=None)
            case "demote":
                desk.act(composing.demote, first.id)
            case "agree":
                desk.act(composing.set_status, first.id, "agreed ad ref")
            case "aside":
                desk.act(composing.set_aside, desk.draft, snippet, "not now")
            case "park":
                desk.act(composing.park, desk.draft, snippet, "later")
            case "take up":
                desk.act(composing.take_up, desk.draft, [snippet])
            case "tag":
                desk.act(tag_snippets, [snippet], ["theme:Water"])
            case _:
                desk.act(delete_snippet, snippet)
    except NotAllowed:
        pass


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sections=SECTIONS, first=SNIPPETS, deeds=DEEDS, second=SNIPPETS)
def test_every_snippet_is_accounted_for_and_a_second_run_changes_nothing(
    desk_with, offer, sections, first, deeds, second
):
    desk = desk_with(outline_of(sections))

    def bring_in(snippets):
        desk.bring_in(
            *(
                offer(text, kind=kind, tags=tags, strength=strength, addressee=addressee)
                for text, kind, tags, strength, addressee in snippets
            )
        )

    def assemble():
        stood = {each.id: each for each in desk.paragraphs()}
        in_before = {each.snippet_id for each in queries.provenance(desk.look, desk.draft.id)}
        out = {each.snippet_id for each in queries.decisions(desk.look, desk.draft.id) if each.into is None}
        assembly = desk.assemble().value
        desk.require_sound()
        everything = [each.id for each in queries.snippets(desk.look)]
        placed = [each.snippet.id for each in assembly.placed]
        already = [each.id for each in assembly.already_there]
        missing = [each.snippet.id for each in assembly.not_placed]
        assert sorted([*placed, *already, *missing]) == sorted(everything)
        assert set(already) == in_before & set(everything)
        assert all(each.reason for each in assembly.not_placed)
        assert not out & set(placed)
        now = {each.id: each for each in desk.paragraphs()}
        assert {name: now.get(name) for name in stood} == stood
        held = Counter(each.snippet_id for each in queries.provenance(desk.look, desk.draft.id))
        assert all(held[name] == 1 for name in placed)
        fresh = [each for name, each in now.items() if name not in stood]
        for each in fresh:
            if each.similar_to and now[each.similar_to].parent_id == each.parent_id:
                siblings = [other.id for other in now.values() if other.parent_id == each.parent_id]
                at, near = siblings.index(each.id), siblings.index(each.similar_to)
                assert all(now[other].similar_to for other in siblings[min(at, near) + 1 : max(at, near)])
        repeats = {slot.key for slot in assembly.slots if slot.tags}
        parents = {each.parent_id for each in now.values()}
        assert all(each.id in parents for each in fresh if each.role.heading_level and each.section in repeats)
        assert desk.assemble().act == 0

    bring_in(first)
    assemble()
    for deed in deeds:
        do(desk, *deed)
        desk.require_sound()
    assemble()
    bring_in(second)
    desk.reopen()
    assemble()
    desk.workspace.close()
    desk.reopen()


def test_a_source_that_was_deleted_and_comes_in_again_doubles_nothing(desk):
    stored = desk.bring_in("Share data", "Protect springs")
    desk.assemble()
    desk.act(delete_source, stored.source)

    desk.bring_in("Share data", "Protect springs", "Open visas")
    assembly = desk.assemble().value

    assert [(each.snippet.text, each.way) for each in assembly.placed if each.way is Way.JOINED] == [
        ("Share data", Way.JOINED),
        ("Protect springs", Way.JOINED),
    ]
    texts = Counter(matching_key(paragraph.text) for paragraph in desk.paragraphs())
    assert {texts[text] for text in ("share data", "protect springs", "open visas")} == {1}


@pytest.fixture
def worked_out(monkeypatch):
    """The drafts that an act worked a proposal out for."""
    found = []

    def propose_here(look, draft, *more):
        found.append(draft)
        return propose(look, draft, *more)

    monkeypatch.setattr(assembling, "propose", propose_here)
    return found


def test_what_was_prepared_is_written_without_working_it_out_again(desk, worked_out):
    desk.bring_in("Share data", "Share good data", "share data!")
    prepared = prepare(desk.look, desk.draft)
    changed = desk.changed(lambda tx: assemble(tx, desk.draft, prepared))
    assert changed.value == prepared.assembly
    assert worked_out == []
    assert desk.assemble().act == 0
    assert {each.snippet.text for each in prepared.assembly.placed} == {"Share data", "Share good data", "share data!"}


def test_what_was_prepared_with_another_outline_is_written_with_it(desk, worked_out):
    desk.bring_in("Share data")
    outline = outline_text("resolution")
    prepared = prepare(desk.look, as_outlined(desk.draft, outline))
    desk.changed(lambda tx: assemble(tx, draft_with_outline(tx, "Draft", outline), prepared))
    assert worked_out == []
    assert desk.draft.profile == "resolution"
    assert desk.assemble().act == 0


@pytest.mark.parametrize("when", ["before the act", "in the act"])
def test_what_was_prepared_is_worked_out_anew_where_something_has_changed_since(desk, worked_out, when):
    desk.bring_in("Share data", "Train teachers")
    prepared = prepare(desk.look, desk.draft)
    unwanted = desk.snippet("Train")

    def leave_out(tx):
        deciding.set_aside(tx, desk.draft, unwanted, "off the subject")

    if when == "before the act":
        desk.changed(leave_out)
    done = desk.changed(
        lambda tx: (leave_out(tx) if when == "in the act" else None, assemble(tx, desk.draft, prepared))
    )
    assert worked_out == [desk.draft]
    assert [each.snippet.text for each in done.value[1].placed] == ["Share data"]


def test_what_was_prepared_with_one_outline_is_not_written_with_another(desk, worked_out):
    desk.bring_in("Share data")
    prepared = prepare(desk.look, desk.draft)
    done = desk.changed(lambda tx: assemble(tx, draft_with_outline(tx, "Draft", outline_text("resolution")), prepared))
    assert [each.profile for each in worked_out] == ["resolution"]
    assert done.value.slots != prepared.assembly.slots


def test_working_out_tells_how_far_it_is_and_can_be_stopped_at_every_step(desk):
    desk.bring_in(*(f"Share data on subject{n} and subject{n + 1}" for n in range(600)))
    told = []
    propose(desk.look, desk.draft, lambda done, of, what: told.append((done, of, what)))
    assert {what for _, _, what in told} >= {"Reading", "Sorting", "Comparing", "Wording"}
    assert all(0 <= done <= of for done, of, _ in told)
    for place in range(0, len(told), 5):
        left = iter(range(place))

        def stop(done, of, what, left=left):
            if next(left, None) is None:
                raise Stopped

        with pytest.raises(Stopped):
            propose(desk.look, desk.draft, stop)
    assert len(propose(desk.look, desk.draft).placed) == 600

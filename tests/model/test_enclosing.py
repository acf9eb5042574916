"""Brackets that open in one paragraph and close in a later one, and signs that are slips."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.jobs import silent
from draftdesk.model.brackets import brackets
from draftdesk.model.comparison import Part, Passage
from draftdesk.model.enclosing import enclosing
from draftdesk.reading.texts import read_text

PAIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "pairs"


def passages(said):
    """Paragraphs, a "#" before headings for each level."""
    for text in said.split(" | "):
        bare = text.lstrip("#")
        yield Passage(text=bare.strip(), level=len(text) - len(bare))


def joined(said):
    return [(span.first, span.last) for span in enclosing(list(passages(said))).spans]


@pytest.mark.parametrize(
    ("said", "spans"),
    [
        ("[Each Party may submit plans that: | are new; | are clear.]", [(0, 2)]),
        ("[First [words] here. | [Last] words here.]", [(0, 1)]),
        ("Option 2: [Plans are listed in Annex A. | Others are listed in Annex B.]", [(0, 1)]),
        ("Shared plans: [Parties may act jointly. | They say so.]", [(0, 1)]),
        ("[Aims are set;] [plans are new; | and clear.]", [(0, 1)]),
        ("Recalling the [Convention and its aim. | They act.]", []),
        ("All Parties promote it. [They shall, inter alia: | share; | learn].", [(0, 2)]),
        ("All Parties [acting] [, inter alia: | share; | learn].", [(0, 2)]),
        ("[They ensure that: | all is counted.] {to be moved to Article 9}", [(0, 1)]),
        ("[One. | [Two. | Three.] | Four.]", [(0, 3), (1, 2)]),
        ("#[Article 3 | Parties act. | ##Plans | Parties plan.] | #Article 4", [(0, 3)]),
        ("[Option 1: Parties act. | Option 2: Parties wait.]", [(0, 1)]),
        ("[Parties: | Option 1: act. | Option 2: wait.]", [(0, 2)]),
        ("[One. | ##Plans | Two.]", []),
        ("##Aims | [One. | ###Plans | Two.]", [(1, 3)]),
        ("##Aims | [One. | ##Plans | Two.]", []),
        ("##Aims | [One. | #Part two | Two.]", []),
        ("[One. | Article 3 (plans) | Two.]", []),
        ("Option 1: [Parties act. | Option 2: Parties wait.]", []),
        ("Option I: | Parties [act. | Option II: No text.]", []),
        ("A low [path toward [climate] goals soon; | Each Party has [plans [of] its] own]].", []),
        ("Its ambition [based on science. | Parties act.]", []),
        ("[Parties plan. | Each party to it] shall act.", []),
        ("Parties plan.] | [Parties act.", []),
    ],
)
def test_only_brackets_written_around_paragraphs_are_joined(said, spans):
    assert joined(said) == spans


def test_what_stands_in_a_bracket_is_known_for_every_character():
    found = enclosing(list(passages("Free. [One [two]. | Three [four]. | Five.] Free.")))

    assert [found.depth(0, at) for at in (0, 5, 6, 7, 11, 15, 16)] == [0, 0, 1, 1, 2, 2, 1]
    assert [found.depth(1, at) for at in (0, 6, 12)] == [1, 2, 1]
    assert [found.depth(2, at) for at in (0, 5, 6, 7)] == [1, 1, 0, 0]
    assert found.from_before == (0, 1, 1)
    assert found.begun() == [2, 1, 0]


def test_a_remark_is_no_bracket():
    found = enclosing(list(passages("Plans. [Agreed ad ref]")))

    assert (found.depth(0, 10), found.begun()) == (0, [0])


def test_footnotes_and_tables_neither_open_nor_close_one_for_the_running_text():
    texts = ["[One.", "Two.]", "Three.]"]
    parts = [Part.BODY, Part.FOOTNOTE, Part.BODY]
    found = enclosing([Passage(text=text, part=part) for text, part in zip(texts, parts, strict=True)])

    assert [(span.first, span.last) for span in found.spans] == [(0, 2)]
    assert found.own[1].unbalanced == (4,)


TEXTS = st.lists(
    st.tuples(
        st.text(alphabet="aB []:.", max_size=24), st.sampled_from([0, 0, 0, 1, 2]), st.sampled_from(["", "Option 2: "])
    ),
    max_size=8,
)


@given(TEXTS)
def test_every_sign_is_in_one_pair_one_span_or_alone_and_depths_fit_them(said):
    texts = [Passage(text=label + text, level=level) for text, level, label in said]
    found = enclosing(texts)
    signs = sorted((at, n) for at, each in enumerate(texts) for n, sign in enumerate(each.text) if sign in "[]")
    taken = [(at, n) for at, own in enumerate(found.own) for n in own.unbalanced]
    taken += [(at, n) for at, own in enumerate(found.own) for pair in own.pairs for n in (pair.start, pair.end - 1)]
    taken += [place for each in found.spans for place in ((each.first, each.start), (each.last, each.end - 1))]

    assert sorted(taken) == signs
    assert sum(found.begun()) == sum(brackets(each.text).open for each in texts) - len(found.spans)
    for at, passage in enumerate(texts):
        around = [span for span in found.spans if span.first < at <= span.last]
        assert found.from_before[at] == len(around)
        for place in range(len(passage.text)):
            within = sum(p.start <= place < p.end and not p.is_remark for p in found.own[at].pairs)
            longer = sum((s.first, s.start) <= (at, place) < (s.last, s.end) for s in found.spans)
            assert found.depth(at, place) == within + longer


def test_ten_thousand_open_brackets_are_gone_through_at_once():
    found = enclosing([Passage(text="[" * 10_000 + "a"), Passage(text="a" + "]" * 10_000)])

    assert len(found.spans) == 10_000
    assert found.depth(1, 0) == 10_000


@pytest.mark.skipif(not PAIRS.is_dir(), reason="the real documents are not here")
@pytest.mark.parametrize(
    ("side", "count", "lone", "beginnings"),
    [
        (
            "a",
            1028,
            23,
            [
                "[Parties [collectively",
                "Option 2: [The [NDMC*]",
                "Option 1: [Parties sha",
                "Option 2: [The [global",
                "[Each Party may submit",
                "[The adaptation commun",
                "[When accounting for f",
                "All Parties[, in accor",
            ],
        ),
        (
            "b",
            220,
            5,
            [
                "[All Parties [shall] r",
                "[Parties shall give fu",
                "[A mechanism to suppor",
                "[A mechanism is hereby",
                "[The Warsaw Internatio",
                "All Parties[, in accor",
            ],
        ),
    ],
)
def test_those_of_a_real_text_are_found(side, count, lone, beginnings):
    file = next((PAIRS / "paris-brackets-resolved").glob(f"{side}.*"))
    texts = read_text(file.read_bytes(), file.name, silent).text.passages
    found = enclosing(texts)

    assert [texts[each.first].text[:22] for each in found.spans] == beginnings
    assert (sum(found.begun()), sum(len(each.unbalanced) for each in found.own)) == (count, lone)

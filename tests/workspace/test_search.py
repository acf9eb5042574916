"""Snippets found by their words: the index says what reading every text would say, after every act."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from draftdesk.model.finding import read_query, spans
from draftdesk.model.folding import fold, is_chinese
from draftdesk.model.sources import Snippet
from draftdesk.workspace import queries, search
from draftdesk.workspace.workspace import create, open_workspace

HAN = "一-鿿"
WORDS = (
    "data Data café cafe cafe\u0301 États e\u0301tats مُهاجِر مهاجر الهجرة أحمد احمد 移民 国际移民 移 民 "
    "co\u00adoperation "
    "cooperation State’s ещё еще ﬁnance finance 12 2030年 2030 dat x میخواهم می\u200cخواهم שָׁלוֹם שלום Straße "
    "strasse ½ NEAR and"
).split()  # fmt: skip
TEXT = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).flatmap(
    lambda words: st.sampled_from((" ", "-", ", ", "\n", " “", "; (")).map(lambda between: between.join(words))
)
QUERY = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).flatmap(
    lambda words: st.sampled_from(("{}", "{} ", '"{}"', '"{}', "{}*", "{} *", '-{}:"')).map(
        lambda form: form.format(" ".join(words))
    )
)


def tokens(text):
    return re.findall(rf"[{HAN}]+|[^\W_{HAN}]+", fold(text))


def fits(text, query):
    return all(has(tokens(text), term) for term in query.terms)


def has(found, term):
    """Whether the words of the term stand together in a text: read one by one, without any index."""
    if len(term.words) == 1 and is_chinese(term.words[0]):
        return any(term.words[0] in token for token in found)
    size = len(term.words)
    wanted = [part for word in term.words for part in tokens(word)]
    size = len(wanted)
    for at in range(len(found) - size + 1):
        part = found[at : at + size]
        if part == wanted or (term.prefix and part[:-1] == wanted[:-1] and part[-1].startswith(wanted[-1])):
            return True
    return False


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(("put", "put", "change", "take", "undo", "redo")), st.integers(0, 5), TEXT),
        min_size=1,
        max_size=8,
    ),
    typed=st.lists(QUERY, min_size=1, max_size=6),
)
def test_the_index_says_what_reading_every_text_says_after_every_act(steps, typed, tmp_path_factory, new_process):
    path = tmp_path_factory.mktemp("search") / "found.draftdesk"
    process = new_process()
    create(path, process.seed, who="Ana")
    with open_workspace(path, who="Ana") as workspace:
        look = workspace.look()
        for verb, pick, text in steps:
            present = look.all(Snippet)
            chosen = present[pick % len(present)] if present else None
            newest = {act.stack for act in queries.acts(look)}
            if verb == "put":
                snippet = process.snippet(text, reference=f"R{len(queries.acts(look))}")
                workspace.act("Put in", "", lambda tx, snippet=snippet: tx.insert(snippet)).result()
            elif verb == "change" and chosen:
                changed = replace(chosen, text=text, quoted=text)
                workspace.act("Change", "", lambda tx, changed=changed: tx.update(changed)).result()
            elif verb == "take" and chosen:
                workspace.act("Take", "", lambda tx, chosen=chosen: tx.delete(chosen)).result()
            elif verb in newest:
                getattr(workspace, verb)().result()
            for each in typed:
                query = read_query(each)
                if not query.terms or any(
                    is_chinese(word) and len(term.words) > 1 for term in query.terms for word in term.words
                ):
                    continue  # phrases that begin or end inside a run of Chinese have a test of their own
                wanted = {snippet.id for snippet in look.all(Snippet) if fits(snippet.text, query)}
                assert {found.snippet.id for found in queries.find(look, each)} == wanted
                numbers = {look.scalar("SELECT seq FROM snippet WHERE id=?", (name,)) for name in wanted}
                assert set(search.hit_numbers(look, query)) == numbers


@pytest.fixture
def filled(workspace, process):
    texts = (
        "Invest in accurate data, and in disaggregated data on migration",
        "Côte d’Ivoire supports regular pathways",
        "تعزيزُ المساراتِ النظاميّة",
        "加强国际移民合作",
        "Regular labour mobility; pathways for families",
    )
    workspace.act("Put in", "", lambda tx: tx.insert_many([process.snippet(text) for text in texts])).result()

    def found(typed, **more):
        return [texts.index(each.snippet.text) for each in queries.find(workspace.look(), typed, **more)]

    return found


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("d", [1, 0]),
        ("a", [0]),
        ("DATA ", [0]),
        ("dat", [0]),
        ("dat ", []),
        ("dat* ", [0]),
        ("cote divoire", []),
        ("cote d'ivoire", [1]),
        ("regular pathways", [1, 4]),
        ('"regular pathways"', [1]),
        ('"regular path', [1]),
        ('"regular path"', []),
        ("تعزيز", [2]),
        ("النظامية", [2]),
        ("移民", [3]),
        ("国际移民", [3]),
        ("民国", []),
        ('"加强国际移民合作"', [3]),
        ('"国际合作"', []),
        ("作", [3]),
        ("强", [3]),
        ("TS1/h/5", [4]),
        ("migration data ", [0]),
    ],
)
def test_words_are_found_as_people_type_them(filled, typed, wanted):
    assert sorted(filled(typed)) == sorted(wanted)


def test_without_words_snippets_come_in_the_order_of_their_source(filled):
    assert filled("") == [0, 1, 2, 3, 4]
    assert filled("", limit=2, offset=1) == [1, 2]


def test_the_text_that_says_it_more_often_comes_first(workspace, process):
    texts = ["data and many other words besides", "data data data", "nothing"]
    workspace.act("Put in", "", lambda tx: tx.insert_many([process.snippet(text) for text in texts])).result()

    assert [each.snippet.text for each in queries.find(workspace.look(), "data ")] == [texts[1], texts[0]]


def test_with_very_many_hits_the_newest_come_first(workspace, process):
    texts = ["data data data", "data once", "data and data"]
    workspace.act("Put in", "", lambda tx: tx.insert_many([process.snippet(text) for text in texts])).result()

    def found(below):
        rows = search.hits(workspace.look(), read_query("data "), (), (), limit=9, offset=0, ranked_below=below)
        return [row["text"] for row in rows]

    assert found(2) == texts[::-1]
    assert found(3)[0] == texts[0]


def test_the_source_s_own_words_and_the_rationale_are_found_too(workspace, process):
    one = process.snippet("mended", quoted="hyphen-\nated")
    two = process.snippet("other", rationale="because of remittances")
    workspace.act("Put in", "", lambda tx: tx.insert(one, two)).result()

    assert [each.snippet.id for each in queries.find(workspace.look(), "ated ")] == [one.id]
    assert [each.snippet.id for each in queries.find(workspace.look(), "remittances")] == [two.id]


SYNTAX = st.text(alphabet="\"*():-^+{}'\\ ANDORNEARTaé移1,.\0\n٪𝟙ª\u0300\u0640\ud800", max_size=30)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example('"')
@example("NEAR(data migration, 3)")
@example("text:data OR -more")
@example("^data + *")
@example("\u0640")
@example('""" "" *"*"')
@example("a" * 5000)
@given(typed=st.one_of(SYNTAX, st.text(max_size=40)))
def test_nothing_a_person_types_is_taken_for_the_index_s_own_language(filled, typed):
    filled(typed)


def test_a_whole_page_pasted_into_the_search_field_is_searched(filled):
    page = "Invest in accurate data, and in disaggregated data on migration. "

    assert filled(page * 200) == [0]
    assert filled(f'"{page * 200}"') == []
    assert filled(" ".join(f"w{n}" for n in range(3000))) == []


@settings(max_examples=200, deadline=None)
@given(text=TEXT, typed=QUERY)
def test_the_words_that_were_found_are_marked_where_they_stand(text, typed):
    query = read_query(typed)
    marked = spans(text, query)

    assert all(0 <= start < end <= len(text) for start, end in marked)
    assert all(one[1] <= other[0] for one, other in pairwise(marked))
    if query.terms and all(len(term.words) == 1 for term in query.terms) and fits(text, query) and "½" not in text:
        assert marked

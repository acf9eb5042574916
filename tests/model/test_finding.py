"""What was typed into the search field, and where it stands in a text."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.finding import Query, Term, read_query, spans


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ("  ", ()),
        ("data", (Term(("data",), prefix=True),)),
        ("Data ", (Term(("data",), prefix=False),)),
        ("labour mob", (Term(("labour",), prefix=False), Term(("mob",), prefix=True))),
        ("lab* mobility ", (Term(("lab",), prefix=True), Term(("mobility",), prefix=False))),
        ('"Regular pathways"', (Term(("regular", "pathways"), prefix=False),)),
        ("“regular path", (Term(("regular", "path"), prefix=True),)),
        ('"regular pathways ', (Term(("regular", "pathways"), prefix=False),)),
        (
            'data "regular pathways" f',
            (Term(("data",), prefix=False), Term(("regular", "pathways"), prefix=False), Term(("f",), prefix=True)),
        ),
        ('"" * - :', ()),
        ("l'État", (Term(("l",), prefix=False), Term(("etat",), prefix=True))),
    ],
)
def test_what_was_typed_is_read_as_it_was_meant(typed, terms):
    assert read_query(typed) == Query(terms)


@pytest.mark.parametrize(
    ("text", "typed", "wanted"),
    [
        ("Invest in data, not date", "dat", ["dat", "dat"]),
        ("Invest in data, not date", "data ", ["data"]),
        ("Invest in data", "data invest", ["Invest", "data"]),
        ("Invest in data", "nothing", []),
        ("Invest in data", "", []),
        ("Regular and safe, safe and regular", '"safe and"', ["safe and"]),
        ("Regular pathways", '"regular path', ["Regular path"]),
        ("in in in", '"in in"', ["in in in"]),
        ("Côte d’Ivoire", "cote", ["Côte"]),
        ("Co\u0302te", "cot", ["Co\u0302t"]),
        ("Co\u0302te", "co", ["Co\u0302"]),
        ("ﬁnance", "fi", ["ﬁ"]),
        ("Straße", "strass", ["Straß"]),
        ("تعزيزُ المساراتِ النظاميّة", "المسارات", ["المساراتِ"]),
        ("تعزيزُ المساراتِ", "تعز", ["تعز"]),
        ("النظاميّة", "نظام", []),
        ("加强国际移民合作", "移民", ["移民"]),
        ("加强国际移民,移民", "移民", ["移民", "移民"]),
        ("加强国际移民", "移民国际", []),
        ("2030年", "年", ["年"]),
        ("co\u00adoperation", "cooper", ["co\u00adoper"]),
        ("🕊 data 𠀀𠀁", "data", ["data"]),
        ("🕊 data 𠀀𠀁", "𠀁", ["𠀁"]),
    ],
)
def test_the_words_stand_where_they_stand(text, typed, wanted):
    assert [text[start:end] for start, end in spans(text, read_query(typed))] == wanted


ODD = st.text(alphabet="aAbé\u0301ß ﬁ½İ\u0130移民カガ\u3099ｶﾞمُـ\u200c\u00ad'\"*’-\n", max_size=25)


@given(text=st.one_of(ODD, st.text()), typed=st.one_of(ODD, st.text()))
def test_spans_always_lie_in_the_text_in_order(text, typed):
    found = spans(text, read_query(typed))

    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))


@given(st.text(alphabet="aé 移民م12", min_size=1, max_size=20))
def test_a_text_is_found_by_its_own_words(text):
    query = read_query(text)
    if query.terms:
        assert spans(text, query)


@pytest.mark.parametrize("text", ["a" * 200_000, "e\u0301" * 100_000, "a" + "\u0301" * 200_000, "移" * 100_000])
def test_a_text_made_to_take_long_does_not(text):
    started = time.process_time()
    for typed in ("a", "e", "移", "移移", "aaaa"):
        spans(text, read_query(typed))

    assert time.process_time() - started < 20

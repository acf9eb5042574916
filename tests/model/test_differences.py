"""Where two texts differ."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.differences import Side, differences


def drawn(first, second):
    """What the first alone has in [-…-], what the second alone has in {+…+}."""
    marks = {Side.BOTH: "{}", Side.FIRST: "[-{}-]", Side.SECOND: "{{+{}+}}"}
    return "".join(marks[each.side].format(each.text) for each in differences(first, second))


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("Protect all wells", "Protect all wells", "Protect all wells"),
        ("Protect all wells", "Protect most wells", "Protect [-all-]{+most+} wells"),
        ("Protect wells", "Protect all wells", "Protect {+all +}wells"),
        ("Protect wells, and springs", "Protect wells", "Protect wells[-, and springs-]"),
        ("in rural areas by 2030", "in remote zones by 2030", "in [-rural areas-]{+remote zones+} by 2030"),
        ("States shall act", "States should act", "States [-shall-]{+should+} act"),
        ("The State’s wells", "The States’ wells", "The [-State’s-]{+States’+} wells"),
        ("各国应当保护农村地区的水源", "各国应当保护偏远地区的水源", "各国应当保护[-农村-]{+偏远+}地区的水源"),
        ("保护所有水源", "保护水源", "保护[-所有-]水源"),
        ("تعزيز المسارات النظامية", "تعزيز المسارات الآمنة", "تعزيز المسارات [-النظامية-]{+الآمنة+}"),
        ("تعزيزُ المسارات", "تعزيز المسارات", "[-تعزيزُ-]{+تعزيز+} المسارات"),
        ("Государства обязуются", "Государства стремятся", "Государства [-обязуются-]{+стремятся+}"),
        ("protéger l’eau", "proteger l’eau", "[-protéger-]{+proteger+} l’eau"),
        ("proteger a los niños", "proteger a las niñas", "proteger a [-los niños-]{+las niñas+}"),
        ("", "all", "{+all+}"),
        ("all", "", "[-all-]"),
        ("", "", ""),
    ],
)
def test_the_words_that_differ_are_told(first, second, wanted):
    assert drawn(first, second) == wanted


def sides(first, second):
    found = differences(first, second)
    return tuple(
        "".join(each.text for each in found if each.side in {Side.BOTH, side}) for side in (Side.FIRST, Side.SECOND)
    )


TEXT = st.lists(
    st.sampled_from(["water", "Water", "wells", " ", " ", ", ", "水", "源", "é", "e\u0301", "المياه", "\n", "(", "’"]),
    max_size=25,
).map("".join)


@given(st.one_of(TEXT, st.text()), st.one_of(TEXT, st.text()))
def test_both_texts_can_be_put_together_again(first, second):
    assert sides(first, second) == (first, second)


@given(TEXT, TEXT)
def test_what_is_only_in_one_stands_before_what_is_only_in_the_other(first, second):
    found = [each.side for each in differences(first, second)]
    assert all(one != other for one, other in pairwise(found))
    assert (Side.SECOND, Side.FIRST) not in set(pairwise(found))


@given(TEXT)
def test_a_text_does_not_differ_from_itself(text):
    assert all(each.side is Side.BOTH for each in differences(text, text))


def test_a_long_text_is_cut_where_both_say_what_they_say_once():
    first = [f"word{n}" if n % 3 else "the" for n in range(9000)]
    second = [*first[:100], "new", *first[100:4000], *first[4010:7000], "changed", *first[7001:]]
    found = differences(" ".join(first), " ".join(second))

    assert [(each.side, len(each.text.split())) for each in found if each.side is not Side.BOTH] == [
        (Side.SECOND, 1),
        (Side.FIRST, 10),
        (Side.FIRST, 1),
        (Side.SECOND, 1),
    ]
    assert sides(" ".join(first), " ".join(second)) == (" ".join(first), " ".join(second))


def test_long_texts_with_nothing_in_common_are_told_apart_whole():
    first, second = " ".join(["a"] * 4000), ";".join(["b"] * 4000)

    assert [each.side for each in differences(first, second)] == [Side.FIRST, Side.SECOND]

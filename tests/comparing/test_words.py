"""How a difference is marked within a paragraph."""

import pytest


@pytest.mark.parametrize(
    ("a", "b", "marked"),
    [
        ("States shall act", "States should act", "States [-shall-]{+should+} act"),
        ("they [shall] meet", "they shall meet", "they [-[-]shall[-]-] meet"),
        ("A one. C two.", "A one. B six. C two.", "A one. {+B six. +}C two."),
        ("springs, wells", "springs, rain, wells", "springs, {+rain, +}wells"),
        ("up to 1.5 degrees", "up to 1.6 degrees", "up to [-1.5-]{+1.6+} degrees"),
        ("see A/CONF.231/L.1", "see A/CONF.231/L.1/Rev.1", "see A/CONF.231/L.1{+/Rev.1+}"),
        ("resolution 70/1 here", "resolution 71/1 here", "resolution [-70/1-]{+71/1+} here"),
        ("the women’s rights", "the men’s rights", "the [-women’s-]{+men’s+} rights"),
        ("促进发展中国家的利益", "促进各国的利益", "促进[-发展中国家-]{+各国+}的利益"),
        ("第十二段", "第十四段", "第[-十二-]{+十四+}段"),
        ("الدورة الخامسة والسبعون", "الدورة السادسة والسبعون", "الدورة [-الخامسة-]{+السادسة+} والسبعون"),
    ],
)
def test_changes_are_whole_words_where_a_person_would_mark_them(changes, a, b, marked):
    assert changes(a, b) == [f"edited 0→0: {marked}"]


def test_two_equal_words_are_no_island_in_a_sea_of_change(only):
    head, tail = "Everyone in this room agrees that all", "together at the next meeting of the working group"
    a = f"{head} governments worldwide should consider adopting of the strongest possible standards {tail}"
    b = f"{head} parliaments everywhere could contemplate enacting of the weakest conceivable measures {tail}"

    assert [each.kind for each in only(a, b).segments] == ["equal", "delete", "insert", "equal"]

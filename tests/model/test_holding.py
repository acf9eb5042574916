"""Held numbers: what is added stands between them, what went leaves its number, and no number is ever given twice."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftdesk.drafting.holding import lines_of
from draftdesk.model.drafts import Holding, Paragraph, Role
from draftdesk.model.holding import Fate, concordance, counted, held_now, placeholders
from draftdesk.model.numbering import numbers
from draftdesk.model.profile import Profile
from draftdesk.model.suffixes import Bis, added, latin, parsed, suffixed
from draftdesk.model.tree import in_order

FLOOR = Profile()
MANUAL = Profile(bis=Bis.VERSION)


def draft(*names, under=None, role=Role.OPERATIVE):
    """Paragraphs of those names, in their order."""
    return [
        Paragraph(id=name, draft_id="d", ord=f"{at:03d}", role=role, text=name, parent_id=under)
        for at, name in enumerate(names)
    ]


def held(paragraphs, profile=FLOOR, before=()):
    return held_now(in_order(paragraphs), profile, before, "d")


def read(paragraphs, rows, profile=FLOOR):
    """The draft as it is read: "name number", and what the placeholders say."""
    ordered = in_order(paragraphs)
    number, shown = counted(ordered, profile, rows)
    return [
        f"{line.id} {number[line.id].printed}" if isinstance(line, Paragraph) else f"{line.number.printed} {line.text}"
        for line in lines_of(ordered, shown)
    ]


def moved(rows, *names):
    """The numbers once a person moved those paragraphs."""
    return [replace(row, state=Holding.MOVED) if row.paragraph_id in names else row for row in rows]


def arranged(paragraphs, names):
    """The same and new operative paragraphs, in that order."""
    known = {each.id: each for each in paragraphs}
    return [replace(known.get(name) or draft(name)[0], ord=f"{at:03d}") for at, name in enumerate(names.split())]


def test_latin_counts_on_after_twenty():
    assert [latin(n) for n in (2, 3, 4, 5, 20, 21, 39)] == [
        *("bis", "ter", "quater", "quinquies", "vicies", "vicies bis", "vicies vicies")
    ]


@pytest.mark.parametrize("bis", list(Bis))
@pytest.mark.parametrize("stem", ["12.", "(a)", "Objective 5:", "3-", "XII", "12 pre.", "12 alt 2."])
def test_an_added_number_is_read_back(stem, bis):
    found = [added(stem, count, bis) for count in range(1, 60)]
    assert len(set(found)) == len(found)
    assert [parsed(each, bis) for each in found] == [(stem, count) for count in range(1, 60)]


def test_a_word_is_put_before_the_stop_of_a_number():
    assert suffixed("12.", "bis") == "12 bis."
    assert suffixed("(a)", "bis") == "(a) bis"
    assert suffixed("Objective 5:", "pre") == "Objective 5 pre:"


def test_what_is_added_goes_on_from_the_number_before_it():
    rows = held(draft("a", "b", "c"))
    assert read(arranged(draft("a", "b", "c"), "x a y z b c w"), rows) == [
        *("x 1 pre.", "a 1.", "y 1 bis.", "z 1 ter.", "b 2.", "c 3.", "w 3 bis.")
    ]


def test_where_bis_is_a_version_what_is_added_is_counted_in_figures():
    rows = held(draft("a", "b"), MANUAL)
    assert read(arranged(draft("a", "b"), "a y z b"), rows, MANUAL) == ["a 1.", "y 1.1.", "z 1.2.", "b 2."]


def test_what_was_deleted_leaves_its_number():
    rows = held(draft("a", "b", "c"))
    assert read(arranged(draft("a", "b", "c"), "a x c"), rows) == ["a 1.", "x 1 bis.", "2. [Deleted]", "c 3."]
    assert read([], rows) == ["1. [Deleted]", "2. [Deleted]", "3. [Deleted]"]


def test_what_was_moved_leaves_its_number_and_is_numbered_where_it_stands():
    rows = held(draft("a", "b", "c", "e"))
    assert read(arranged(draft("a", "b", "c", "e"), "b c a e"), rows) == [
        *("1. [Moved to 3 bis]", "b 2.", "c 3.", "a 3 bis.", "e 4.")
    ]


def test_of_two_that_changed_places_the_one_that_was_moved_gives_its_number_up_and_gets_it_back():
    rows = held(draft("a", "b", "c"))
    swapped = arranged(draft("a", "b", "c"), "a c b")
    assert read(swapped, moved(rows, "b")) == ["a 1.", "2. [Moved to 3 bis]", "c 3.", "b 3 bis."]
    assert read(swapped, moved(rows, "c")) == ["a 1.", "c 1 bis.", "b 2.", "3. [Moved to 1 bis]"]
    assert read(draft("a", "b", "c"), moved(rows, "b")) == ["a 1.", "b 2.", "c 3."]


def test_sub_paragraphs_are_held_under_theirs():
    text = [*draft("a", "b"), *draft("s", "t", "u", under="a", role=Role.SUB_PARAGRAPH)]
    rows = held(text)
    without_t = [each for each in text if each.id != "t"]
    new = replace(text[3], id="x", ord="0005")
    assert read([*without_t, new], rows) == [*("a 1.", "s (a)", "x (a) bis", "(b) [Deleted]", "u (c)", "b 2.")]
    (line,) = placeholders(in_order(without_t), FLOOR, rows)
    assert (line.number.full, line.parent_id, line.number.depth) == ("1 (b)", "a", 1)


def test_what_was_deleted_with_its_paragraph_is_told_by_that_alone():
    text = [*draft("a", "b"), *draft("s", "t", under="a", role=Role.SUB_PARAGRAPH)]
    rows = held(text)
    assert read(text[1:2], rows) == ["1. [Deleted]", "b 2."]
    carried = replace(text[2], parent_id="b")
    assert read([text[1], carried], rows) == ["1. [Deleted]", "(a) [Moved to 2 (a)]", "b 2.", "s (a)"]


def test_a_paragraph_takes_its_sub_paragraphs_letters_along():
    text = [*draft("a", "b"), *draft("s", "t", under="a", role=Role.SUB_PARAGRAPH)]
    after = [replace(text[0], ord="9"), *text[1:]]
    assert read(after, moved(held(text), "a")) == ["1. [Moved to 2 bis]", "b 2.", "a 2 bis.", "s (a)", "t (b)"]


def test_a_deleted_number_stays_under_its_heading():
    headings = draft("G", "H", role=Role.HEADING_1)
    text = [*headings, *draft("a", "b", under="G"), *draft("c", "e", under="H")]
    rows = held(text)

    def without(*names):
        return read([each for each in text if each.id not in names], rows)

    assert without("c") == ["G ", "a 1.", "b 2.", "H ", "3. [Deleted]", "e 4."]
    assert without("b") == ["G ", "a 1.", "2. [Deleted]", "H ", "c 3.", "e 4."]
    assert without("e") == ["G ", "a 1.", "b 2.", "H ", "c 3.", "4. [Deleted]"]
    assert without("c", "e") == ["G ", "a 1.", "b 2.", "H ", "3. [Deleted]", "4. [Deleted]"]
    assert without("a", "b") == ["G ", "1. [Deleted]", "2. [Deleted]", "H ", "c 3.", "e 4."]


def test_what_is_no_longer_numbered_says_so():
    text = draft("a", "b")
    assert read([text[0], replace(text[1], role=Role.NOTE)], held(text)) == ["a 1.", "2. [No longer numbered]", "b "]


def test_numbers_given_since_are_held_where_they_are_held_again():
    first = draft("a", "b", "c")
    second = arranged(first, "a x c")
    rows = held(second, before=held(first))
    assert read(second, rows) == ["a 1.", "x 1 bis.", "2. [Deleted]", "c 3."]
    third = arranged(second, "a y x z c")
    assert read(third, rows) == ["a 1.", "y 1 bis pre.", "x 1 bis.", "z 1 ter.", "2. [Deleted]", "c 3."]
    assert read(arranged(second, "a c"), rows) == ["a 1.", "1 bis. [Deleted]", "2. [Deleted]", "c 3."]
    assert read(arranged(second, "a v c"), rows) == ["a 1.", "1 bis. [Deleted]", "v 1 ter.", "2. [Deleted]", "c 3."]


def test_a_number_that_was_left_stays_left_where_it_is_held_again():
    first = draft("a", "b", "c")
    after = arranged(first, "b c a")
    rows = held(after, before=held(first))
    assert read(after, rows) == ["1. [Moved to 3 bis]", "b 2.", "c 3.", "a 3 bis."]
    assert read(arranged(first, "a b c"), rows)[0] == "a 1 pre."


# --- alternatives ---------------------------------------------------------------------------------------------------


def with_alternatives(*pairs, names="a b c"):
    known = {each.id: each for each in arranged([], names)}
    return [replace(each, alternative_to=dict(pairs).get(each.id)) for each in known.values()]


def test_an_alternative_goes_on_from_its_paragraph_and_is_not_counted():
    one = with_alternatives(("x", "a"), names="a x b")
    two = with_alternatives(("x", "a"), ("y", "x"), names="a x y b")
    assert read(one, ()) == ["a 1.", "x 1 alt.", "b 2."]
    assert read(two, ()) == ["a 1.", "x 1 alt 1.", "y 1 alt 2.", "b 2."]
    assert read(two, (), MANUAL) == ["a 1.", "x 1 bis.", "y 1 ter.", "b 2."]


def test_an_alternative_that_is_held_keeps_its_number():
    one = with_alternatives(("x", "a"), names="a x b")
    rows = held(one)
    two = with_alternatives(("x", "a"), ("y", "a"), names="a x y b")
    assert read(two, rows) == ["a 1.", "x 1 alt.", "y 1 alt 2.", "b 2."]
    assert read([each for each in two if each.id not in "xy"], rows) == ["a 1.", "1 alt. [Deleted]", "b 2."]
    assert read([each for each in one if each.id != "a"], rows) == ["1. [Deleted]", "x 1 alt.", "b 2."]


def test_an_alternative_follows_the_number_of_its_paragraph():
    one = with_alternatives(("x", "a"), names="a x b c")
    after = with_alternatives(("x", "a"), names="b a x c")
    assert read(after, moved(held(one), "a", "x")) == [
        *("1. [Moved to 2 bis]", "1 alt. [Moved to 2 bis alt]", "b 2.", "a 2 bis.", "x 2 bis alt.", "c 3.")
    ]


def test_what_is_added_can_have_an_alternative():
    rows = held(draft("a", "b"))
    text = with_alternatives(("x", "y"), names="a y x b")
    assert read(text, rows) == ["a 1.", "y 1 bis.", "x 1 bis alt.", "b 2."]


# --- releasing ------------------------------------------------------------------------------------------------------


def test_releasing_tells_of_every_number_that_was_cited():
    first = draft("a", "b", "c", "e")
    found = concordance(arranged(first, "x b c a"), FLOOR, held(first))
    assert [(each.old, each.new, each.fate) for each in found] == [
        ("1 pre", "1", Fate.RENUMBERED),
        ("1", "4", Fate.MOVED),
        ("2", "2", Fate.KEPT),
        ("3", "3", Fate.KEPT),
        ("3 bis", "4", Fate.RENUMBERED),
        ("4", "", Fate.DELETED),
    ]


# --- whatever is done -----------------------------------------------------------------------------------------------


def sort_key(number):
    """How the field sorts numbers: pre < n < n alt < n bis < n bis alt < n ter < n+1."""
    count, *words = number.rstrip(".").split()
    key = [(int(count), 0)]
    for word in words:
        if word == "pre":
            key.append((-1, 0))
        elif word == "alt":
            key.append((1, 0))
        elif word.isdecimal():
            key[-1] = (1, int(word))
        else:
            key.append((2, next(n for n in range(2, 60) if latin(n) == word)))
    return [*key, (0, 0)]


def vacant(rows):
    return [row for row in rows if row.state is Holding.VACANT]


gestures = st.lists(
    st.tuples(st.sampled_from(("add", "delete", "move", "hold")), st.integers(0, 30), st.integers(0, 30)), max_size=25
)


@settings(max_examples=300, deadline=None)
@given(gestures)
def test_held_numbers_stay_in_order_and_are_never_given_twice(told):
    names = [f"p{at}" for at in range(8)]
    text = arranged([], " ".join(names))
    rows = held(text)
    cited = {row.paragraph_id: row.printed for row in rows}
    for step, (what, one, other) in enumerate(told):
        at = one % (len(names) + 1)
        if what == "add":
            names.insert(at, f"n{step}")
        elif what == "delete" and names:
            names.pop(one % len(names))
        elif what == "move" and names:
            name = names.pop(one % len(names))
            names.insert(other % (len(names) + 1), name)
            rows = [*moved([row for row in rows if row.state is not Holding.VACANT], name), *vacant(rows)]
        elif what == "hold":
            rows = held(text, before=rows)
        text = arranged(text, " ".join(names)) if names else []
        ordered = in_order(text)
        number, shown = counted(ordered, FLOOR, rows)
        printed = [
            number[line.id].printed if isinstance(line, Paragraph) else line.number.printed
            for line in lines_of(ordered, shown)
        ]
        assert len(set(printed)) == len(printed)
        assert printed == sorted(printed, key=sort_key)
        said = set(printed)
        assert {row.printed for row in rows} <= said, "a number that is cited is in the text or leaves a line"
        for line in shown:
            stands = number.get(line.stands_for)
            assert line.text == (f"[Moved to {stands.full}]" if stands else "[Deleted]")
        plain = numbers(ordered, FLOOR)
        for each in concordance(ordered, FLOOR, rows):
            assert each.new == (plain[each.paragraph_id].full if each.paragraph_id in plain else "")
    assert set(cited.values()) <= {each.printed for each in rows}


def test_the_order_that_is_asked_for():
    wanted = ["1 pre.", "1.", "1 alt.", "1 alt 2.", "1 bis pre.", "1 bis.", "1 bis alt.", "1 ter.", "2."]
    assert sorted(wanted, key=sort_key) == wanted


# --- in other languages ---------------------------------------------------------------------------------------------

ARABIC = Profile(operative="{n} -", suffixes=(" مكررا", " مكررا ثانيا"), moved="[نُقلت إلى {number}]")
CHINESE = Profile(suffixes=("之二", "之三"))


@pytest.mark.parametrize(
    ("profile", "read_as"),
    [
        (ARABIC, ["a 1 -", "x 1 مكررا -", "y 1 مكررا ثانيا -", "z 1 quater -", "b 2 -"]),
        (CHINESE, ["a 1.", "x 1之二.", "y 1之三.", "z 1 quater.", "b 2."]),
    ],
)
def test_what_is_added_has_the_words_of_the_language_and_is_held_by_the_same_numbers(profile, read_as):
    rows = held(draft("a", "b"), profile)
    now = draft("a", "x", "y", "z", "b")

    assert read(now, rows, profile) == read_as
    again = held(now, profile, rows)
    assert [row.printed for row in again] == [row.printed for row in held(now, replace(profile, suffixes=()), rows)]
    assert read(now, again, profile) == read_as
    assert read(now, again, replace(profile, suffixes=()))[1].split()[2] in ("bis", "bis.")


def test_numbers_that_are_nobodys_and_the_concordance_have_them_too():
    rows = held(draft("a", "x", "b"), ARABIC, held(draft("a", "b"), ARABIC))
    now = draft("a", "b", "x")

    assert read(now, moved(rows, "x"), ARABIC) == ["a 1 -", "1 مكررا - [نُقلت إلى 2 مكررا]", "b 2 -", "x 2 مكررا -"]
    told = [(each.old, each.new, each.fate) for each in concordance(in_order(draft("a", "x", "b")), ARABIC, rows)]
    assert told == [("1", "1", Fate.KEPT), ("1 مكررا", "2", Fate.RENUMBERED), ("2", "3", Fate.RENUMBERED)]

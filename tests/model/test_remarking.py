"""A remark stays with its change although the file changed elsewhere, or the change itself a little."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.model.comparison import ChangeKind, Passage
from draftdesk.model.comparison_told import is_untouched
from draftdesk.model.remarking import Stance, anchor_of, moved_to, new_remark, placed, turned_round

DAMS = "Remove every small dam that blocks the passage of fish"
RIVERS = "Protect rivers and lakes, the wetlands beside them and the springs that feed them"
WELLS = "Sink wells where the water table allows it, and keep them clean at all times"
FARMS = "Support farmers who keep hedges, ponds and meadows along their fields and paths"
SEAS = RIVERS.replace("lakes", "seas")


def numbered(*texts, first=1):
    return [Passage(text=text, number=f"{n}.") for n, text in enumerate(texts, first)]


def with_ids(**texts):
    return [Passage(text=text, number=f"{n}.", paragraph_id=key) for n, (key, text) in enumerate(texts.items(), 1)]


def place_of(comparison, kind, words=""):
    return next(
        at
        for at, each in enumerate(comparison.changes)
        if each.kind is kind and words in "".join(segment.text for segment in each.segments)
    )


def remark_on(comparison, kind, words="", text="No"):
    return new_remark(anchor_of(comparison, place_of(comparison, kind, words)), text, Stance.OPPOSE)


def stands_on(remark, comparison):
    """The change a remark stands on, and that it stands on no other; None where it is lost."""
    found = placed([remark], comparison)
    if found.lost:
        assert (found.lost, found.on) == ((remark,), {})
        return None
    ((at, remarks),) = found.on.items()
    assert remarks == (remark,)
    return comparison.changes[at]


def test_an_anchor_says_which_change_it_was():
    comparison = compare(with_ids(d=DAMS, w=WELLS, r=RIVERS), with_ids(r=SEAS, d=DAMS, w=WELLS))
    anchor = anchor_of(comparison, place_of(comparison, ChangeKind.MOVED_EDITED))

    assert (anchor.before, anchor.after) == ((RIVERS,), (SEAS,))
    assert (anchor.numbers_before, anchor.numbers_after) == (("3",), ("1",))
    assert (anchor.ids_before, anchor.ids_after) == (("r",), ("r",))
    remark = new_remark(anchor, "No", Stance.OPPOSE)
    assert remark.anchor == anchor
    assert moved_to(remark, replace(anchor, before=())).anchor.before == ()


def test_a_remark_stands_on_its_own_change_of_the_same_comparison():
    comparison = compare(numbered(DAMS, RIVERS, WELLS), numbered(FARMS, DAMS, SEAS))
    open_ = [at for at, each in enumerate(comparison.changes) if not is_untouched(each)]
    remarks = {at: new_remark(anchor_of(comparison, at), f"{at}") for at in open_}

    assert placed(remarks.values(), comparison).on == {at: (each,) for at, each in remarks.items()}


def test_a_remark_stays_where_the_file_changed_elsewhere():
    remark = remark_on(compare(numbered(DAMS, RIVERS), numbered(DAMS, SEAS)), ChangeKind.EDITED)
    newer = compare(numbered(DAMS, RIVERS), numbered(FARMS, WELLS, DAMS, SEAS))

    assert stands_on(remark, newer).kind is ChangeKind.EDITED


def test_a_remark_stays_where_its_paragraph_was_edited_again():
    remark = remark_on(compare(numbered(DAMS, RIVERS), numbered(DAMS, SEAS)), ChangeKind.EDITED)
    newer = compare(numbered(DAMS, RIVERS), numbered(DAMS, SEAS.replace("wetlands", "marshes and bogs")))

    assert stands_on(remark, newer).kind is ChangeKind.EDITED


def test_a_remark_on_an_edit_stays_where_the_paragraph_is_gone_now():
    remark = remark_on(compare(numbered(DAMS, RIVERS), numbered(DAMS, SEAS)), ChangeKind.EDITED)

    assert stands_on(remark, compare(numbered(DAMS, RIVERS), numbered(DAMS))).kind is ChangeKind.DELETED


def test_a_remark_on_an_edit_stays_where_the_paragraph_is_split_now():
    comparison = compare(numbered(DAMS, f"{RIVERS}. {WELLS}"), numbered(DAMS, f"{SEAS}. {WELLS}"))
    remark = remark_on(comparison, ChangeKind.EDITED)
    newer = compare(numbered(DAMS, f"{RIVERS}. {WELLS}"), numbered(DAMS, SEAS, WELLS))

    assert stands_on(remark, newer).kind is ChangeKind.SPLIT


def test_a_remark_on_a_new_paragraph_stays_where_that_reads_a_little_otherwise():
    remark = remark_on(compare(numbered(DAMS), numbered(DAMS, RIVERS)), ChangeKind.INSERTED)
    newer = compare(numbered(DAMS), numbered(FARMS, DAMS, WELLS, SEAS))

    change = stands_on(remark, newer)
    assert newer.b[change.b[0]].text == SEAS


def test_a_remark_stays_where_both_files_are_newer():
    remark = remark_on(compare(numbered(DAMS, RIVERS), numbered(DAMS, SEAS)), ChangeKind.EDITED)
    newer = compare(
        numbered(WELLS, f"{RIVERS} all"), numbered(WELLS, f"{SEAS} all, and keep the banks of all of them clean")
    )

    assert stands_on(remark, newer).kind is ChangeKind.EDITED


def test_a_remark_is_lost_where_the_edit_was_taken_back():
    a = numbered(DAMS, RIVERS, f"{RIVERS} and ponds")
    remark = remark_on(compare(a, numbered(DAMS, SEAS, f"{RIVERS} and ponds")), ChangeKind.EDITED)
    newer = compare(a, numbered(DAMS, RIVERS, f"{SEAS} and ponds"))

    assert stands_on(remark, newer) is None, "the other paragraph is like it, but is not it"
    assert remark.before == (RIVERS,)
    assert remark.after == (SEAS,)


def test_a_remark_is_lost_where_nothing_is_like_it():
    remark = remark_on(compare(numbered(DAMS), numbered(DAMS, RIVERS)), ChangeKind.INSERTED)

    assert stands_on(remark, compare(numbered(DAMS), numbered(DAMS, FARMS))) is None
    assert stands_on(remark, compare((), ())) is None


def test_a_remark_stays_with_a_paragraph_of_a_draft_that_was_rewritten_altogether():
    remark = remark_on(compare(with_ids(d=DAMS, r=RIVERS), with_ids(d=DAMS, r=SEAS)), ChangeKind.EDITED)
    newer = compare(with_ids(d=f"{DAMS} at once", r=f"{RIVERS} x"), with_ids(r=FARMS, d=DAMS))

    change = stands_on(remark, newer)
    assert newer.a[change.a[0]].paragraph_id == "r" or newer.b[change.b[0]].paragraph_id == "r"


def test_of_changes_with_the_same_words_it_is_that_of_the_same_number_or_else_the_nearest():
    a, b = numbered(*["Deleted"] * 3, DAMS), numbered(*["To be deleted"] * 3, DAMS)
    comparison = compare(a, b)
    remarks = [new_remark(anchor_of(comparison, at), f"{at}") for at in range(3)]

    assert placed(remarks, comparison).on == {at: (each,) for at, each in enumerate(remarks)}


def test_short_words_of_another_number_are_another_paragraph():
    remark = remark_on(compare(numbered("and", DAMS), numbered("or", DAMS)), ChangeKind.DELETED, "and")
    newer = compare(numbered(RIVERS, WELLS, "and"), numbered(RIVERS, WELLS))

    found = stands_on(remark, newer)
    assert found is None or newer.a[found.a[0]].number != "1."


def test_several_remarks_on_one_change_keep_their_order():
    comparison = compare(numbered(RIVERS), numbered(SEAS))
    remarks = tuple(new_remark(anchor_of(comparison, 0), text) for text in ("one", "two", "three"))

    assert placed(remarks, comparison).on == {0: remarks}


def test_what_was_remarked_on_an_unchanged_paragraph_is_found_there():
    remark = remark_on(compare(numbered(DAMS, RIVERS), numbered(DAMS, SEAS)), ChangeKind.UNCHANGED)
    newer = compare(numbered(DAMS, RIVERS), numbered(DAMS, FARMS))

    assert stands_on(remark, newer).kind is ChangeKind.UNCHANGED


def test_chinese_is_known_again_by_its_characters():
    old, new = "各国应当保护河流和湖泊以及湿地和泉水", "各国应当保护河流和海洋以及湿地和泉水"
    remark = remark_on(compare(numbered(DAMS), numbered(DAMS, old)), ChangeKind.INSERTED)

    assert stands_on(remark, compare(numbered(DAMS), numbered(DAMS, new))).kind is ChangeKind.INSERTED


TEXTS = st.lists(st.sampled_from([DAMS, RIVERS, WELLS, FARMS, SEAS, "and", "", "保护河流"]), max_size=6)


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_every_remark_stands_on_one_change_that_shows_or_is_lost(a, b, c, d):
    first, second = (compare(numbered(*one), numbered(*two)) for one, two in ((a, b), (c, d)))
    remarks = [
        new_remark(anchor_of(first, at), f"{at}") for at, each in enumerate(first.changes) if not is_untouched(each)
    ]

    for comparison in (first, second):
        found = placed(remarks, comparison)
        everywhere = [each for them in found.on.values() for each in them] + list(found.lost)
        assert sorted(each.id for each in everywhere) == sorted(each.id for each in remarks)
        assert not any(is_untouched(comparison.changes[at]) for at in found.on)
    assert placed(remarks, first).lost == ()


def test_a_remark_stays_with_its_change_when_the_texts_change_sides():
    old, new = numbered(DAMS, WELLS, RIVERS), numbered(SEAS, DAMS, FARMS)
    there, back = compare(old, new), compare(new, old)

    for at, change in enumerate(there.changes):
        remark = new_remark(anchor_of(there, at), "No")
        now = stands_on(turned_round(remark), back)
        assert (now.a, now.b) == (change.b, change.a)
        assert turned_round(turned_round(remark)) == remark
    assert {each.kind for each in there.changes} >= {ChangeKind.INSERTED, ChangeKind.DELETED}

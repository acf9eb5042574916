"""A paragraph that stands is itself; one that says a part of it elsewhere is a copy, and new."""

import pytest

WELLS = "Parties shall take into account what is known of every spring and every well in rural areas"
DAMS = "Parties shall invite the dams commission to share the annual reports that its members have agreed on"
NOTE = "Note: a joint text on access to funds was received from two Parties and has yet to be discussed by all others"
RAIN = "Collect the rain from the roofs of all public buildings"
COSTS = "Share the costs of new pipes among all who use them daily"
PIPES = "Renew every pipe that is older than the house it leads to"
TREES = "Plant trees along every river that has lost its own"
BOTH = f"[[{WELLS}][{DAMS}]]"


def kinds(told):
    return [line.split(":")[0] for line in told]


@pytest.mark.parametrize("note", ["", f" {NOTE}", f" {NOTE}. {NOTE}", f" {NOTE}. {TREES}. {NOTE}. {PIPES}. {NOTE}"])
def test_what_kept_its_number_and_its_words_is_not_taken_for_a_clean_copy_of_its_first_option(changes, note):
    old = f"12. {RAIN} | 13. {BOTH} | 14. {COSTS}"
    new = f"7. {RAIN} | 8. {WELLS} | 12. {TREES} | 13. {BOTH}{note} | 14. {COSTS}"

    assert changes(old, new) == [
        f"inserted →1: {{+{WELLS}+}}",
        f"inserted →2: {{+{TREES}+}}",
        *([f"edited 1→3: {BOTH}{{+{note}+}}"] if note else []),
    ]
    assert kinds(changes(new, old)) == ["deleted 1→", "deleted 2→", *(["edited 3→1"] if note else [])]


def test_under_a_new_number_the_copy_has_to_be_less_alike(changes):
    old = f"12. {RAIN} | 13. {BOTH} | 14. {COSTS}"

    assert kinds(changes(old, f"12. {RAIN} | 8. {WELLS} | 12. {TREES} | 15. {BOTH} {TREES} | 14. {COSTS}")) == [
        "inserted →1",
        "inserted →2",
        "edited 1→3",
    ]


def test_what_was_split_under_its_number_is_still_split(changes):
    more = DAMS.replace("annual reports", "findings")

    assert kinds(changes(f"5. {WELLS}. {DAMS}. | 6. {COSTS}", f"5. {WELLS}. | 6. {more}. | 7. {COSTS}")) == [
        "split 0→0,1"
    ]


def test_what_went_with_its_neighbours_is_the_same_although_another_is_more_like_it(changes):
    old = "Option 2: all Parties and other countries in need whose circumstances are known may ask for support in this"
    rival = "Option 1: countries in need may ask for the means of support in this"
    new = "Option 2: countries may ask for support in this"
    block = f"{WELLS} | {{}} | {DAMS}"

    told = changes(
        f"{RAIN} | {block.format(old)} | {COSTS} | {PIPES}. {TREES}. {NOTE} | {rival} | {NOTE}",
        f"{RAIN} | {COSTS} | {PIPES}. {TREES}. {NOTE} | {NOTE} | {block.format(new)}",
    )

    assert kinds(told) == ["deleted 6→", "moved 1→4", "moved_edited 2→5", "moved 3→6"]


def test_alone_it_is_a_copy_of_what_is_more_like_it(changes):
    old = "Option 2: all Parties and other countries in need whose circumstances are known may ask for support in this"
    rival = "Option 1: countries in need may ask for the means of support in this"
    new = "Option 2: countries may ask for support in this"

    told = changes(
        f"{RAIN} | {old} | {WELLS} | {COSTS} | {PIPES}. {TREES}. {NOTE} | {rival}",
        f"{new} | {RAIN} | {WELLS} | {COSTS} | {PIPES}. {TREES}. {NOTE}",
    )

    assert kinds(told) == ["moved_edited 5→0", "deleted 1→"]


def test_a_second_copy_of_what_stands_is_new_and_no_other_paragraph_moved_to_it(changes):
    first = "Raise the ambition of all Parties and the provision of public funds, pipes and training for every village"
    mended = first.replace("provision of", "provision or mobilization of")
    another = "Raise the ambition of all Parties and the provision of funds"
    old = f"{another} | {RAIN} | {PIPES} | {first} | {DAMS} | {COSTS}"
    new = f"{RAIN} | {PIPES} | {mended} | {mended} | {COSTS}"

    assert kinds(changes(old, new)) == ["deleted 0→", "edited 3→2", "deleted 4→", "inserted →3"]
    assert kinds(changes(new, old)) == ["inserted →0", "edited 2→3", "deleted 3→", "inserted →4"]

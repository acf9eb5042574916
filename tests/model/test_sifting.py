"""Which changes pass, and that the others are counted."""

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import ChangeKind, Passage, Substance
from draftdesk.model.sifting import Sieve, sections_of, sifted

BEFORE = (
    Passage(text="Water", level=1),
    Passage(text="States shall protect the rivers of the world.", number="1."),
    Passage(text="They recognise the rights of all who fish in them.", number="2."),
    Passage(text="Rivers cross borders, and so does the duty to keep them clean.", number="3."),
    Passage(text="Land", level=1),
    Passage(text="States should plant trees where there were none before.", number="4."),
)
AFTER = (
    Passage(text="Water", level=1),
    Passage(text="States should protect the rivers of the world.", number="1."),
    Passage(text="They recognize the rights of all who fish in them.", number="2."),
    Passage(text="Rivers cross borders, and so does the duty to keep them clean.", number="3."),
    Passage(text="Land", level=1),
    Passage(text="Nobody shall sell the commons without asking the village.", number="4."),
    Passage(text="States should plant trees where there were none before.", number="5."),
)
COMPARISON = compare(BEFORE, AFTER, silent)


def texts(found):
    changes = [COMPARISON.changes[at] for at in found.changes]
    return [AFTER[each.b[0]].text.split()[0:2] if each.b else "" for each in changes]


def test_everything_passes_at_first_but_what_only_has_another_number():
    found = sifted(COMPARISON, Sieve())
    assert texts(found) == [["States", "should"], ["They", "recognize"], ["Nobody", "shall"]]
    assert (found.of, found.hidden) == (3, {})


def test_what_is_editorial_can_be_hidden_and_is_counted():
    found = sifted(COMPARISON, Sieve(substances=frozenset(Substance) - {Substance.EDITORIAL}))
    assert len(found.changes) == 2
    assert found.hidden == {Substance.EDITORIAL: 1}
    assert found.of == 3


def test_one_kind_one_section_or_some_words_are_asked_for():
    assert texts(sifted(COMPARISON, Sieve(kinds=frozenset({ChangeKind.INSERTED})))) == [["Nobody", "shall"]]
    water, land = sections_of(COMPARISON)
    assert len(sifted(COMPARISON, Sieve(section=water)).changes) == 2
    assert texts(sifted(COMPARISON, Sieve(section=land))) == [["Nobody", "shall"]]
    assert texts(sifted(COMPARISON, Sieve(words="RECOGNISE"))) == [["They", "recognize"]]


def test_new_numbers_are_shown_where_they_are_wanted():
    found = sifted(COMPARISON, Sieve(renumbered=True))
    assert texts(found)[-1] == ["States", "should"]
    assert found.of == 4


def test_what_touches_the_watch_list_and_what_has_remarks():
    everything = sifted(COMPARISON, Sieve()).changes
    assert sifted(COMPARISON, Sieve(touched_only=True), touched={everything[1]}).changes == (everything[1],)
    assert sifted(COMPARISON, Sieve(remarked_only=True), remarked={everything[2]}).changes == (everything[2],)

"""What is said of changes, in the language of the window."""

from draftdesk.desktop.compare import telling
from draftdesk.model import comparison_told
from draftdesk.model.comparison import Counts, Substance
from draftdesk.model.sifting import Sifted


def test_the_translators_get_every_phrase_that_a_change_is_told_in():
    assert set(telling.PHRASES) == set(comparison_told.PHRASES)


def test_what_is_hidden_is_counted():
    found = Sifted(hidden={Substance.EDITORIAL: 3, Substance.MINOR: 1}, smoothed=2)
    assert telling.hidden_word(found) == "Hidden: 1 minor, 3 editorial; and 2 stretches within others"
    assert telling.hidden_word(Sifted()) == ""


def test_a_comparison_is_summed_up_on_one_line():
    assert telling.summary_word(Counts(edited=2, substantive=1, editorial=1)) == "2 edited · 1 substantive, 1 editorial"


def test_a_paragraph_of_other_looks_alone_is_not_told_as_unchanged():
    counts = Counts(edited=1, unchanged=9, same_words=2)
    assert telling.summary_word(counts) == "1 edited, 2 in formatting or references alone, 7 unchanged"

"""The text of a paragraph: what is written with marks, and what it says without them."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftdesk.model.inline import Run, cut, escape, footnote_ids, from_runs, plain, reference_ids, replaced, runs, said

MARKED = st.lists(
    st.sampled_from(
        ["*", "**", "***", "^", "~", "\\", "[^1]", "[^", "{ref:a}", "{ref:", "]", "}", " ", "a", "b c", "é", "\n"]
    )
).map("".join)
RUN = st.one_of(
    st.builds(
        Run,
        text=st.text(alphabet="ab *^~\\[{é", min_size=1, max_size=6),
        italic=st.booleans(),
        bold=st.booleans(),
        superscript=st.booleans(),
        subscript=st.booleans(),
    ),
    st.builds(Run, footnote=st.sampled_from(["1", "x-2"]), italic=st.booleans()),
    st.builds(Run, reference=st.sampled_from(["r", "01a1"]), bold=st.booleans()),
)


@given(st.text())
def test_escaped_text_says_exactly_itself(text):
    assert plain(escape(text)) == text
    assert all(run == Run(text=run.text) for run in runs(escape(text)))


@settings(max_examples=300)
@given(MARKED)
def test_marked_text_that_is_escaped_says_its_marks(text):
    assert plain(escape(text)) == text
    assert footnote_ids(escape(text)) == reference_ids(escape(text)) == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ()),
        ("plain", (Run("plain"),)),
        ("*Reaffirming* that", (Run("Reaffirming", italic=True), Run(" that"))),
        ("a **b *c* d**", (Run("a "), Run("b ", bold=True), Run("c", bold=True, italic=True), Run(" d", bold=True))),
        ("***both***", (Run("both", italic=True, bold=True),)),
        ("m^2^ and CO~2~", (Run("m"), Run("2", superscript=True), Run(" and CO"), Run("2", subscript=True))),
        ("word[^n1]. More{ref:p-2}", (Run("word"), Run(footnote="n1"), Run(". More"), Run(reference="p-2"))),
        ("*in[^1]side*", (Run("in", italic=True), Run(footnote="1", italic=True), Run("side", italic=True))),
        (r"\*not\* \\ \[^1] \{ref:a}", (Run(r"*not* \ [^1] {ref:a}"),)),
        ("[bracketed] {braces} ]", (Run("[bracketed] {braces} ]"),)),
        (r"a\b", (Run(r"a\b"),)),
    ],
)
def test_runs_are_cut_where_the_look_changes(text, wanted):
    assert runs(text) == wanted


@pytest.mark.parametrize(
    "text", ["5 * 3 * 2", "*never closed", "never opened*", "a ** b", "2^nd", "~ 100", "**", "*", "[^]", "{ref:}"]
)
def test_a_mark_without_a_partner_is_literal(text):
    assert plain(text) == text
    assert runs(text) == (Run(text),)


def test_marks_become_what_the_reader_asks_for():
    text = "As in {ref:a}[^1] and {ref:b}"

    assert plain(text, footnote=lambda name: f"[{name}]", reference=lambda name: name.upper()) == "As in A[1] and B"
    assert plain(text) == "As in  and "
    assert footnote_ids(text) == ("1",)
    assert reference_ids(text) == ("a", "b")


@settings(max_examples=300)
@given(MARKED)
def test_what_was_cut_is_put_together_again_to_the_same(text):
    assert shown(runs(from_runs(runs(text)))) == shown(runs(text))
    assert plain(from_runs(runs(text))) == plain(text)


def shown(pieces):
    """Each letter with its look; spaces, whose look nobody sees, without."""
    return [
        (letter, None if letter.isspace() else (run.italic, run.bold, run.superscript, run.subscript))
        for run in pieces
        for letter in run.text or [run.footnote or run.reference]
    ]


@settings(max_examples=300)
@given(st.lists(RUN, max_size=8))
def test_any_runs_can_be_written(pieces):
    assert shown(runs(from_runs(pieces))) == shown(pieces)


@settings(max_examples=300)
@given(MARKED, st.integers(0, 30))
def test_cutting_in_two_keeps_every_word_and_its_look(text, at):
    first, second = cut(text, at)

    def words(*parts):
        return [each for part in parts for each in shown(runs(part)) if each[1] is not None]

    assert words(first, second) == words(text)
    assert len(shown(runs(first))) <= at


def test_a_look_that_goes_on_across_the_cut_is_kept_on_both_sides():
    assert cut("*one two*", 3) == ("*one*", "*two*")
    assert cut("**one** two[^1] three", 8) == ("**one** two[^1]", "three")
    assert cut("one two", 0) == ("", "one two")
    assert cut("one two", 99) == ("one two", "")


@pytest.mark.parametrize("piece", ["*", "*a ", "[^", "\\", "{ref:", "**~^"])
def test_a_text_made_to_take_long_does_not(piece):
    started = time.process_time()
    runs(piece * 20_000)

    assert time.process_time() - started < 20  # a quadratic reading would take minutes


@given(
    text=st.text("ab *^~[{\\.", max_size=10),
    words=st.text("c*[^\\{}~ ", max_size=4),
    places=st.lists(st.integers(0, 10), min_size=4, max_size=4),
)
def test_words_are_replaced_by_offset_and_say_what_they_are(text, words, places):
    says = said(text)
    one, two, three, four = sorted(min(each, len(says)) for each in places)
    edits = [(one, two, words), (three, four, "x")]
    assert said(replaced(text, edits)) == f"{says[:one]}{words}{says[two:three]}x{says[four:]}"

"""A comparison as plain text with its changes marked."""

import re
from dataclasses import replace
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.kit.printable import printable
from draftdesk.model.comparison import Part, Passage
from draftdesk.model.comparison_words import spot
from draftdesk.writing.comparison_markdown import comparison_markdown
from draftdesk.writing.walking import About

MARKS = {"{--": "gone", "{++": "new", "{>>": "told", "--}": "", "++}": "", "<<}": ""}
CALL = re.compile(r"\\\[[\w*\\, ]{0,9}\\\]")
OTHER_PARTS = ("## Footnotes", "## Text boxes", "## Text")


def blocks(text):
    body = text.partition("\n\n---\n")[2].strip("\n")
    return body.split("\n\n") if body else []


def words(block):
    """What a block says in A and in B, blanks apart. No mark within the texts is taken for one of a change."""
    sides = {"": "ab", "gone": "a", "new": "b", "told": ""}
    said = {"a": "", "b": ""}
    block = re.sub(r"^#+ ", "", CALL.sub("", block))
    kind, at = "", 0
    while at < len(block):
        mark = block[at : at + 3]
        if mark in MARKS and bool(kind) != bool(MARKS[mark]):
            kind, at = MARKS[mark], at + 3
            continue
        at += block[at] == "\\"
        for side in sides[kind]:
            said[side] += block[at]
        at += 1
    return plain(said["a"]), plain(said["b"])


def plain(text):
    return bare(unescape(text.replace("<br>", " ")))


def bare(text):
    return "".join(printable(text).replace("¶", "").split())


def label(passage):
    return bare(passage.number if passage.part is Part.BODY else f"{spot(passage)}:")


def without_marks(passages):
    return [replace(each, marks=()) for each in passages]


def assert_every_word_is_there(comparison):
    found = iter(blocks(comparison_markdown(comparison, "A", "B")))
    for step in comparison.steps:
        change = comparison.changes[step.change]
        block = next(found)
        if block in OTHER_PARTS:
            block = next(found)
        if step.left:
            assert "{>>Moved" in block
            continue
        shown = [comparison.b[at] for at in change.b] or [comparison.a[at] for at in change.a]
        said = ["", ""]
        for nth, passage in enumerate(shown):
            for n, side in enumerate(words(next(found) if nth else block)):
                assert side.startswith(label(passage))
                said[n] += side.removeprefix(label(passage))
        assert said[0] == bare("".join(comparison.a[at].text for at in change.a))
        assert said[1] == bare("".join(comparison.b[at].text for at in change.b))
    assert not list(found)


def test_gone_and_new_words_are_marked_in_their_places():
    old = [Passage(number="12.", text="States shall act [now] on dams that block fish")]
    new = [Passage(number="14.", text="States should act on dams that block fish")]

    (block,) = blocks(comparison_markdown(compare(old, new), "Zero draft", "Rev.1"))

    assert block.startswith("14\\. States {--shall--}{++should++} act ")
    assert block.endswith("<<}")
    assert "{>>Reworded. Substantive: " in block
    assert "Was 12" in block


def test_the_legend_explains_the_marks_and_the_front_what_was_compared(one_of_each):
    text = comparison_markdown(one_of_each, "Zero_draft", "Rev.1", About(date="26 March 2018"))

    assert text.startswith("# What changed\n\n- A: Zero\\_draft\n- B: Rev.1\n- Compared: 26 March 2018\n")
    assert "{--gone from A--} {++new in B++}" in text


def test_a_text_cannot_look_like_a_change():
    same = [Passage(text="As {++agreed++} and {--not--} {>>said<<}")]

    comparison = compare(same, same)

    assert_every_word_is_there(comparison)
    assert "\\{++agreed++\\}" in blocks(comparison_markdown(comparison, "A", "B"))[0]


@given(data=st.data())
def test_every_word_of_both_sides_can_be_read_back(data, comparisons):
    comparison = data.draw(comparisons)
    assert_every_word_is_there(compare(without_marks(comparison.a), without_marks(comparison.b)))


def test_every_word_of_real_documents_can_be_read_back(any_comparison):
    assert_every_word_is_there(any_comparison)


def test_headings_tables_and_footnotes_are_named_as_such(one_of_each):
    found = blocks(comparison_markdown(one_of_each, "A", "B"))

    assert "## Water" in found
    assert (
        "Table 1, row 2, column 1: Rivers of the {--north--}{++south++} {>>Reworded. Substantive: wording<<}" in found
    )
    assert found[-1] == "Footnote 2: {++A note that is new.++} {>>New footnote. Substantive<<}"


def test_what_did_not_change_may_be_counted_only(one_of_each):
    found = blocks(comparison_markdown(one_of_each, "A", "B", About(whole=False)))

    assert "… 1 paragraph unchanged (number 5) …" in found
    assert "## Land &amp; &lt;b>soil&lt;/b>" in found


def test_what_has_no_spaces_is_cut_by_its_signs(one_of_each):
    assert "各国{--应当--}" in comparison_markdown(one_of_each, "A", "B")

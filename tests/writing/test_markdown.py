import re
from dataclasses import replace
from html import unescape

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph, printed_text
from draftdesk.model.drafts import Role
from draftdesk.model.errors import CannotWrite
from draftdesk.writing.markdown import escaped, markdown_text, write_markdown

SPECIAL = st.sampled_from([*list("\\`*_{}[]()#+-.!<>&|~^:=\"' a1\n"), "[x](y)", "12. ", "<i>", "&lt;", "[^1]", "    "])
TEXTS = st.lists(SPECIAL | st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), max_size=4)).map(
    "".join
)


def _shown(page: str) -> str:
    """What a reader of the page sees, blanks aside."""
    return "".join(unescape(re.sub(r"<[^>]*>", "", page)).split())


def _rendered(text: str) -> str:
    return markdown.markdown(text, extensions=["footnotes", "tables"])


def _operative(text: str, number: str = "") -> Document:
    return Document(title="", paragraphs=(PrintedParagraph(id="p", role=Role.OPERATIVE, text=text, number=number),))


@given(text=TEXTS)
@settings(max_examples=400, deadline=None)
def test_any_text_is_shown_as_it_is(text):
    page = _rendered(markdown_text(_operative(inline.escape(text))))
    assert _shown(page) == "".join(text.split())


@given(text=TEXTS)
@settings(max_examples=400, deadline=None)
def test_any_text_is_shown_as_it_is_by_a_commonmark_reader(text):
    reader = pytest.importorskip("markdown_it").MarkdownIt("commonmark").enable(["table", "strikethrough"])
    page = reader.render(markdown_text(_operative(inline.escape(text))))
    assert _shown(page) == "".join(text.split())


@given(before=TEXTS, words=TEXTS, after=TEXTS, mark=st.sampled_from(["*", "**", "^", "~"]))
@settings(max_examples=300, deadline=None)
def test_looks_change_no_word(before, words, after, mark):
    text = f"{inline.escape(before)}{mark}{inline.escape(words)}{mark}{inline.escape(after)}"
    page = pytest.importorskip("markdown_it").MarkdownIt("commonmark").render(markdown_text(_operative(text)))
    assert _shown(page) == "".join(inline.plain(text).split())


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_every_word_of_any_document_is_there(data, documents):
    document = data.draw(documents)
    reader = pytest.importorskip("markdown_it").MarkdownIt("commonmark").enable("table")
    without_notes = re.sub(r"^\[\^\d+\]: .*$", "", markdown_text(document), flags=re.MULTILINE)
    shown = _shown(reader.render(without_notes)).replace("^", "")
    for each in document.paragraphs:
        said = printable(f"{each.number} {printed_text(document, each.text)}")
        assert "".join(said.split()).replace("^", "") in shown


def test_numbers_are_text_that_no_reader_counts_anew():
    page = _rendered(markdown_text(_operative("We commit.", "12.")))
    assert page == "<p>12. We commit.</p>"


def test_a_draft_has_headings_nested_items_footnotes_and_an_annex(draft):
    text = markdown_text(draft)
    assert "# Global Compact\n\n**Zero draft**" in text
    assert "## II. Commitments\n\n#### Objective 5: Pathways" in text
    assert "*Reaffirming* the Declaration,[^1]" in text
    assert "12\\. We commit to H<sub>2</sub>O and m<sup>2</sup>:" in text
    assert "-   (a) Act on paragraph 12;\n\n    -   (i) Act on paragraph 12 (a), [subject to **review**].[^2]" in text
    assert "[^1]: Resolution 71/1, *annex*.\n\n[^2]: See paragraph 12." in text
    assert "## Annex: sources by paragraph\n\n| Paragraph | Source |" in text
    assert "“=review the pathways &#124; &lt;now>”" in text
    assert text.endswith("not for circulation.\n\nNamed by group.\n")


def test_the_nesting_is_what_readers_see(draft):
    page = _rendered(markdown_text(draft))
    nested = re.sub(r"\s+", "", page[page.index("<ul>") : page.index("</ul>")])
    assert nested.startswith("<ul><li><p>(a)Actonparagraph12;</p><ul><li>(i)Act")
    assert page.count("<table>") == 1
    assert page.count('class="footnote-ref"') == 2


def test_a_level_that_is_skipped_does_not_become_code():
    paragraph = PrintedParagraph(id="p", role=Role.SUB_PARAGRAPH, number="(i)", depth=2, text="deep")
    assert markdown_text(Document(title="", paragraphs=(paragraph,))) == "-   (i) deep\n"


def test_hostile_text_is_no_markup():
    page = _rendered(markdown_text(_operative("<script>alert(1)</script> ![x](http://a) [b](javascript:c)")))
    assert "<script" not in page
    assert "<a" not in page
    assert "<img" not in page


def test_a_footnote_followed_by_a_parenthesis_is_no_link():
    paragraph = PrintedParagraph(id="p", role=Role.OPERATIVE, text="word[^n](as amended)")
    notes = (PrintedFootnote(id="n", paragraph_id="p", number=1, text="note"),)
    text = markdown_text(Document(title="", paragraphs=(paragraph,), footnotes=notes))
    assert text.startswith("word[^1]\\(as amended)")


@pytest.mark.parametrize("text", ["- a", "+ a", "> a", "# a", "1. a", "1) a", "* a", "---", "[ ] a", "```", "    a"])
def test_no_beginning_makes_a_paragraph_something_else(text):
    page = pytest.importorskip("markdown_it").MarkdownIt("commonmark").render(markdown_text(_operative(escaped(text))))
    assert page.startswith("<p>")


def test_it_is_written_in_utf_8_and_never_over_another_file(draft, tmp_path):
    target = tmp_path / "draft.md"
    write_markdown(draft, target, overwrite=False)
    assert target.read_text(encoding="utf-8") == markdown_text(draft)
    with pytest.raises(CannotWrite, match="it exists already"):
        write_markdown(draft, target, overwrite=False)


def test_a_full_disk_leaves_the_old_file(tmp_path, write_on_a_full_disk):
    target = tmp_path / "draft.md"
    target.write_text("old")
    assert "the disk is full" in write_on_a_full_disk("markdown", "write_markdown", target)
    assert target.read_text() == "old"


def test_a_column_of_the_annex_that_says_nothing_is_left_out(draft):
    silent = tuple(replace(line, reason="", contributors=()) for line in draft.sources)
    text = markdown_text(replace(draft, sources=silent))
    assert "| Paragraph | Source | Wording | Relation |" in text
    assert "| Paragraph | Source | Who | Wording | Relation | Reason |" in markdown_text(draft)

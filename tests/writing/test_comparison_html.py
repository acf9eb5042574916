"""The page of a comparison as a browser sees it."""

import re

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from draftdesk.comparing.compare import compare
from draftdesk.kit.printable import printable
from draftdesk.model.comparison import ChangeKind, Passage
from draftdesk.writing.comparison_html import comparison_html
from draftdesk.writing.walking import About

SHORT = About(whole=False)


def page(comparison, about=None, titles=("Zero draft", "Rev.1")):
    return html.document_fromstring(comparison_html(comparison, *titles, about))


def words(element, without):
    """What a paragraph says on one side: numbers, paragraph marks and footnote calls apart."""
    if element.tag == "br":
        return "\n"
    if element.tag == without or element.get("class") in ("no", "call"):
        return ""
    said = element.text or ""
    for child in element:
        said += words(child, without) + (child.tail or "")
    return said


def told(block):
    return "; ".join(p.text_content() for p in block.xpath("./div[contains(@class, 'note')]/p"))


def blocks(tree):
    return tree.xpath("//main/div[starts-with(@id, 'c')]")


def assert_every_word_is_there(comparison, tree, arrivals):
    for block, change in zip(blocks(tree), arrivals(comparison), strict=True):
        paragraphs = block.xpath("./div[@class='said']/p[not(@class='spot')]")
        for passages, places, without in ((comparison.a, change.a, "ins"), (comparison.b, change.b, "del")):
            said = "".join(words(p, without) for p in paragraphs)
            assert said.replace("¶", "") == printable("".join(passages[at].text for at in places)).replace("¶", "")


def test_every_word_of_both_sides_is_on_the_page(any_comparison, arrivals):
    assert_every_word_is_there(any_comparison, page(any_comparison), arrivals)


@given(data=st.data())
def test_no_text_is_taken_for_markup(data, comparisons, arrivals):
    comparison = data.draw(comparisons)
    title = data.draw(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
    tree = page(comparison, titles=(f"<script>{title}", '"><img src=x onerror=alert(1)>'))

    assert_every_word_is_there(comparison, tree, arrivals)
    assert not tree.xpath("//script | //img | //@onerror")


def test_the_page_needs_nothing_else(one_of_each):
    text = comparison_html(one_of_each, "A", "B")
    tree = html.document_fromstring(text)

    assert not tree.xpath("//@src | //link | //script | //@style")
    assert all(link.startswith("#") for link in tree.xpath("//@href"))
    assert "url(" not in text
    assert "default-src 'none'" in text


def test_every_link_leads_to_its_change(any_comparison):
    tree = page(any_comparison)
    anchors = tree.xpath("//@id")

    assert len(set(anchors)) == len(anchors)
    assert {link[1:] for link in tree.xpath("//@href")} <= set(anchors)


def test_the_list_names_each_change_once_in_reading_order(one_of_each, arrivals):
    tree = page(one_of_each)
    changed = [c for c in arrivals(one_of_each) if c.kind is not ChangeKind.UNCHANGED or c.formatting]
    listed = [item.text_content() for item in tree.xpath("//nav//li")]

    assert [link[1:] for link in tree.xpath("//nav//a/@href")] == [
        f"c{one_of_each.changes.index(change)}" for change in changed
    ]
    assert "Moved from 1 to 8 and reworded: 8 “Remove every small dam that blocks the…”" in listed
    assert tree.xpath("//nav//summary")[0].text == f"The {len(changed)} changes"


def test_a_move_points_from_both_places_to_the_other(one_of_each):
    tree = page(one_of_each)
    (left,) = tree.xpath("//main/div[starts-with(@id, 'from')]")
    (arrived,) = [each for each in blocks(tree) if f"#{left.get('id')}" in each.xpath(".//@href")]

    assert left.text_content() == "1.[Remove every small dam that blocks the…]↓ Moved to 8"
    assert left.xpath(".//@href") == [f"#{arrived.get('id')}"]
    assert told(arrived).startswith("↑ Moved from 1 to 8 and reworded")


def test_what_an_editor_does_is_shown_but_quieter():
    old, new = ([Passage(text=f"Strengthen {word} of all labour now")] for word in ("organisation", "organization"))
    comparison = compare(old, new)
    tree = page(comparison)

    assert tree.xpath("//main//ins[@class='quiet']/text()") == ["organization"]
    assert tree.xpath("//main//del[@class='quiet']/text()") == ["organisation"]
    assert "1 editorial" in tree.xpath("string(//header)")


def test_numbers_that_changed_are_shown_with_the_old_ones(one_of_each):
    numbers = [number.text_content() for number in page(one_of_each).xpath("//main//span[@class='no']")]

    assert "2. 1." in numbers


def test_a_paragraph_mark_shows_where_one_was_split(one_of_each):
    (mark,) = page(one_of_each).xpath("//main//ins[text()='¶']")
    here = mark.getparent()

    assert here.getnext().text_content().startswith("3.Support farmers")


def test_each_paragraph_runs_as_its_own_words_do(one_of_each):
    arabic = [Passage(text="تؤكد من جديد أن للجميع الحق في المياه")]
    about = About(language_a="ar", language_b="ar")
    mixed, turned = page(one_of_each), page(compare(arabic, arabic), about)

    directions = {p.get("dir") for p in mixed.xpath("//main//p") if re.search("[\u0600-\u06ff]", p.text_content())}
    assert directions == {"rtl"}
    assert mixed.xpath("//main/@dir") == ["ltr"]
    assert turned.xpath("//main/@dir | //main//div[@class='said']/p/@dir") == ["rtl", "rtl"]
    assert turned.xpath("//main//div[@class='said']/p/@lang") == ["ar"]


def test_tables_and_footnotes_are_named_as_such(one_of_each):
    tree = page(one_of_each)

    assert tree.xpath("//p[@class='spot']/text()") == [
        "Table 1, row 2, column 1",
        "Table 1, row 2, column 2",
        "Footnote 1",
        "Footnote 2",
    ]
    assert tree.xpath("//p[@class='landmark']/text()") == ["Footnotes"]
    assert tree.xpath("//main//ins[sup]")[0].text_content() == "2"


def test_what_did_not_change_may_be_counted_only(one_of_each, arrivals):
    tree = page(one_of_each, SHORT)

    assert tree.xpath("//p[@class='gap']/text()")[0].startswith("… 1 paragraph unchanged")
    assert "paragraphs unchanged." in tree.xpath("string(//header)")
    assert len(blocks(tree)) + 3 == len(arrivals(one_of_each)) - 1

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph, printed_text
from draftdesk.model.drafts import Role
from draftdesk.model.errors import CannotWrite
from draftdesk.writing.html import html_text, write_html

PLAIN = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\x85\x00\ufffe\uffff"))


def _page(document: Document):
    return html.document_fromstring(html_text(document).encode(), parser=html.HTMLParser(encoding="utf-8"))


@given(text=PLAIN)
@settings(max_examples=200, deadline=None)
def test_any_text_stays_text(text):
    hostile = f"<script>{text}</script>\"'><img src=x onerror=y>"
    paragraph = PrintedParagraph(id=hostile, role=Role.OPERATIVE, text=inline.escape(hostile), number=hostile)
    page = _page(Document(title=hostile, label=hostile, language=hostile, paragraphs=(paragraph,)))
    assert not page.xpath("//script | //img | //@onerror | //@onclick")
    [shown] = page.xpath("//main/p[@id='p0']")
    assert "".join(shown.itertext()) == f"{hostile} {hostile}"


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_any_document_says_its_words_and_every_jump_arrives(data, documents):
    document = data.draw(documents)
    page = _page(document)
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in page.xpath("//@href")} <= set(ids)
    for place, each in enumerate(document.paragraphs):
        [shown] = page.xpath(f"//*[@id='p{place}']")
        words = re.findall(r"\w+", printable(f"{each.number} {printed_text(document, each.text)}"))
        assert re.findall(r"\w+", " ".join(shown.itertext())) == words or "".join(words) in re.sub(
            r"\W+", "", "".join(shown.itertext())
        )


def test_headings_mean_something_and_footnotes_lead_there_and_back(draft):
    page = _page(draft)
    assert page.xpath("string(//h1)") == "Global Compact"
    assert page.xpath("string(//h2)") == "II. Commitments"
    assert page.xpath("string(//h4)") == "Objective 5: Pathways"
    assert page.xpath("//p/sup/a[@id='fnref1']/@href") == ["#fn1"]
    assert page.xpath("//p[@id='fn1']/a/@href") == ["#fnref1"]
    assert page.xpath("string(//p[@id='fn1'])") == "1 Resolution 71/1, annex."
    assert page.xpath("string(//p[@id='fn1']/em)") == "annex"


def test_a_cross_reference_leads_to_its_paragraph(draft):
    page = _page(draft)
    [link] = page.xpath("//a[text()='12 (a)']")
    [target] = page.xpath(f"//*[@id='{link.get('href')[1:]}']")
    assert target.text_content() == "(a) Act on paragraph 12;"


def test_languages_and_directions_are_declared(draft):
    page = _page(draft)
    assert (page.get("lang"), page.get("dir")) == ("en", "ltr")
    [arabic] = page.xpath("//p[@lang='ar']")
    assert arabic.get("dir") == "rtl"
    assert _page(replace(draft, language="ar")).get("dir") == "rtl"


def test_the_page_needs_nothing_else(draft):
    page = _page(draft)
    assert not page.xpath("//script | //link | //img | //@src")
    assert all(link.startswith("#") for link in page.xpath("//@href"))
    text = html_text(draft)
    assert "default-src 'none'" in text
    assert "url(" not in text
    assert "70ch" in text


def test_the_annex_is_a_table_with_a_header_row(draft):
    page = _page(draft)
    assert page.xpath("//section[@class='annex']//th/text()")[:2] == ["Paragraph", "Source"]
    assert len(page.xpath("//section[@class='annex']//tbody/tr")) == 2
    assert "3 lines were left out" in page.xpath("string(//section[@class='annex'])")


def test_a_footnote_called_twice_is_printed_once():
    text = PrintedParagraph(id="p", role=Role.OPERATIVE, text="a[^n] b[^n]")
    notes = (PrintedFootnote(id="n", paragraph_id="p", number=4, text="note[^n]"),)
    page = _page(Document(title="T", paragraphs=(text,), footnotes=notes))
    assert page.xpath("//p[@id='p0']/sup/a/@href") == ["#fn4", "#fn4"]
    assert len(page.xpath("//p[@id='fn4']")) == 1


def test_it_is_never_written_over_another_file(draft, tmp_path):
    target = tmp_path / "draft.html"
    write_html(draft, target, overwrite=False)
    assert target.read_text(encoding="utf-8") == html_text(draft)
    with pytest.raises(CannotWrite, match="it exists already"):
        write_html(draft, target, overwrite=False)


def test_a_full_disk_leaves_the_old_file(tmp_path, write_on_a_full_disk):
    target = tmp_path / "draft.html"
    target.write_text("old")
    assert "the disk is full" in write_on_a_full_disk("html", "write_html", target)
    assert target.read_text() == "old"

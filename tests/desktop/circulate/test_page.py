"""The page as it is issued: numbers, words, notes and references."""

from PySide6.QtGui import QFont

from draftdesk.desktop.circulate.page import rendered
from draftdesk.drafting.versions import working_document
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph, SourceLine, printed_text
from draftdesk.model.drafts import Relation, Role


def _texts(page):
    block, found = page.begin(), {}
    while block.isValid():
        if block.userState() >= 0:
            found[block.userState()] = block.text()
        block = block.next()
    return found


def test_every_paragraph_is_on_the_page_with_its_number(hand, sample):
    hand.program.means.desk.open(sample)
    document = working_document(hand.look, hand.draft)
    texts = _texts(rendered(document, QFont()))
    assert len(texts) == len(document.paragraphs)
    for place, each in enumerate(document.paragraphs):
        words = printed_text(document, each.text)
        for mark in (f"[{note.number}]" for note in document.footnotes):
            words = words.replace(mark, mark[1:-1])
        assert texts[place].replace("\t", " ") == f"{each.number} {words}".strip()


def test_words_that_look_like_markup_are_shown_as_they_are(qapp):
    line = PrintedParagraph(id="a", role=Role.OPERATIVE, text="<b>Bold</b> & <script>alert(1)</script>", number="1.")
    page = rendered(Document(title="<i>Title</i>", paragraphs=(line,)), QFont())
    assert "<b>Bold</b> & <script>alert(1)</script>" in page.toPlainText()
    assert "<i>Title</i>" in page.toPlainText()


def test_footnotes_and_references_can_be_followed(qapp):
    lines = (
        PrintedParagraph(id="a", role=Role.OPERATIVE, text="See {ref:r}[^n]", number="1."),
        PrintedParagraph(id="b", role=Role.OPERATIVE, text="Here", number="2."),
    )
    note = PrintedFootnote(id="n", paragraph_id="a", number=1, text="A note")
    document = Document(title="", paragraphs=lines, footnotes=(note,), targets=(("r", "2"),), links=(("r", "b"),))
    page = rendered(document, QFont())
    block = page.begin()
    while block.userState() != 0:
        block = block.next()
    links = {
        fragment.fragment().text(): fragment.fragment().charFormat().anchorHref()
        for fragment in block
        if fragment.fragment().charFormat().isAnchor()
    }
    assert links == {"2": "#p1", "1": "#n1"}


def test_a_long_annex_is_cut_and_says_so(qapp):
    line = PrintedParagraph(id="a", role=Role.OPERATIVE, text="Words", number="1.")
    source = SourceLine(
        paragraph_id="a", reference="S/1", source_title="S", contributors=(), quoted="q", relation=Relation.VERBATIM
    )
    page = rendered(Document(title="T", paragraphs=(line,), sources=(source,) * 1310), QFont())
    assert "… and 1,010 more lines, which are in the file." in page.toPlainText()

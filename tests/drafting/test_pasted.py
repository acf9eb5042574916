# ruff: noqa: E501 - what programs copy has long lines
"""What lies on the clipboard, as lines for a draft."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftdesk.drafting.pasted import MAX_LINE, MAX_LINES, LeftOut, pasted, pasted_html, pasted_text
from draftdesk.model.errors import UnreadableFile
from draftdesk.model.inline import footnote_ids, plain

WORD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns:st1="urn:schemas-microsoft-com:office:smarttags" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0in;} --></style></head>
<body lang=EN-GB style='tab-interval:.5in'><!--StartFragment-->
<p class=HChG><span lang=EN-GB><b>I.<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>Preamble<o:p></o:p></b></span></p>
<p class=MsoNormal><i style='mso-bidi-font-style:normal'>Reaffirming</i> the outcome in <st1:City w:st="on"><st1:place
w:st="on">Marrakech</st1:place></st1:City>,<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:10.0pt'>[1]</span></span><![endif]></span></span></a> and
CO<sub>2</sub><span style='mso-spacerun:yes'>  </span>at 10<sup>6</sup>,<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>12.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>We <b>commit</b> to the following:<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>(a)<span
style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Collect <span class=msoIns><ins cite="mailto:A"
datetime="2018-03-05T10:00">accurate</ins></span> <span class=msoDel><del cite="mailto:A" datetime="2018-03-05T10:00">good
</del></span>data<span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1"
href="#_msocom_1">[AB1]</a></span></span>;</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level3 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>(i)<span>
</span></span><![endif]>By age;</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>13.</span><![endif]>We
also commit.</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x" style='width:1in'><v:imagedata src="file:///C:/a.png"/></v:shape>
<![endif]--><![if !vml]><img width=96 height=96 src="file:///C:/Users/x/clip_image001.png"><![endif]></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>State</p></td><td><p class=MsoNormal>Proposal</p>
<p class=MsoNormal>in full</p></td></tr><tr><td><p>Kenya</p></td><td><p><i>retain</i></p></td></tr>
<tr><td><p>Fiji</p></td><td><p>&nbsp;</p></td></tr></table>
<!--EndFragment-->
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if
!supportFootnotes]><span class=MsoFootnoteReference><span>[1]</span></span><![endif]></span></span></a> See
<i>Official Records</i>.<o:p></o:p></p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Really?</p></div></div>
</body></html>"""

LIBREOFFICE = """<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.2 (Linux)"/>
<style type="text/css">p { line-height: 115% }</style></head><body lang="en-GB" link="#000080" dir="ltr">
<h2 class="western">Follow-up</h2><p style="line-height: 100%">We <em>decide</em><a class="sdfootnoteanc"
name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> to review:</p>
<ol type="a"><li><p style="line-height: 100%">the progress;</p></li><li><p>the means.</p>
<ul><li><p>money</p></li></ul></li></ol>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Resolution
71/1.</p></div></body></html>"""

GOOGLE = """<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span
style="font-size:20pt;font-weight:400;white-space:pre-wrap;">Vision</span></h1><p dir="ltr"><span
style="font-weight:400;font-style:italic;white-space:pre-wrap;">Guided</span><span style="font-weight:400;white-space:pre-wrap;">
by </span><span style="font-weight:700;">all</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><ul><li dir="ltr"
aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li><ul><li dir="ltr" aria-level="2"><p
dir="ltr"><span>two</span></p></li></ul></ul></b><hr/><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;All
of us.</span></p></div>"""

BROWSER = """<html><body><!--StartFragment--><nav>Home</nav><h3 style="color:#000">Objectives<br>and more</h3><p>One
<a href="https://un.org">link</a>,&nbsp;two<sup><a href="#cite_note-9">[9]</a></sup>.<br>A new line</p><script>evil()</script>
<p style="display:none">hidden</p><p>stay<s> away</s> here</p><p>a *star*, [^x] and {ref:y}</p><img src="data:image/png;base64,AAAA">
<img src="b.png" alt="two"><ul><li>first</li><li>second<ol><li>deeper</li></ol></li></ul><p>end</p><!--EndFragment--></body></html>"""


def told(found):
    """Each line as "role depth: text", footnotes by their texts."""
    lines = []
    for line in found.lines:
        notes = {note.id: note.text for note in line.footnotes}
        text = line.text
        for name, words in notes.items():
            text = text.replace(f"[^{name}]", f"[^{words}]")
        lines.append(f"{line.role or '-'}{' ' + str(line.depth) if line.depth else ''}: {text}")
    return lines


def test_what_word_copies():
    found = pasted_html(WORD)
    assert told(found) == [
        "heading 1: Preamble",
        "-: *Reaffirming* the outcome in Marrakech,[^See *Official Records*.] and CO~2~ at 10^6^,",
        "operative: We **commit** to the following:",
        "sub-paragraph 1: Collect accurate data;",
        "sub-paragraph 2: By age;",
        "operative: We also commit.",
        "-: State | Proposal in full",
        "-: Kenya | *retain*",
        "-: Fiji",
    ]
    assert found.left_out == {
        LeftOut.PICTURE: 1,
        LeftOut.TABLE_FRAME: 1,
        LeftOut.DELETION: 1,
        LeftOut.COMMENT: 1,
    }
    assert found.notes == ("A picture, a table's frame, a tracked deletion and a comment were left out.",)


def test_what_libreoffice_copies():
    assert told(pasted_html(LIBREOFFICE)) == [
        "heading 2: Follow-up",
        "-: We *decide*[^Resolution 71/1.] to review:",
        "sub-paragraph 1: the progress;",
        "sub-paragraph 1: the means.",
        "sub-paragraph 2: money",
    ]


def test_what_google_docs_copies():
    assert told(pasted_html(GOOGLE)) == [
        "heading 1: Vision",
        "-: *Guided*",
        "-: by **all**[^All of us.]",
        "sub-paragraph 1: one",
        "sub-paragraph 2: two",
    ]


def test_what_a_browser_copies():
    found = pasted_html(BROWSER)
    assert told(found) == [
        "-: Home",
        "heading 3: Objectives and more",
        "-: One link,\u00a0two^[9]^.",
        "-: A new line",
        "-: stay away here",
        r"-: a \*star\*, \[\^x] and \{ref:y}",
        "sub-paragraph 1: first",
        "sub-paragraph 1: second",
        "sub-paragraph 2: deeper",
        "-: end",
    ]
    assert found.notes == ("2 pictures were left out.", "Words that were struck through were pasted as ordinary words.")


def test_a_row_is_a_line_and_what_only_lays_out_a_page_is_none():
    rows = "<table border=1><caption>Votes</caption><tr><th>For</th><th>Against</th></tr><tr><td>12.</td><td>3</td></tr></table>"
    assert told(pasted_html(rows)) == ["-: Votes", "-: For | Against", "-: 12. | 3"]
    page = "<table role=presentation><tr><td>left</td><td>right</td></tr></table>"
    assert told(pasted_html(page)) == ["-: left", "-: right"]
    inner = "<table border=1><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>"
    assert told(pasted_html(inner)) == ["-: a b c | d"]


def test_the_lines_of_a_page_of_a_pdf_are_one_paragraph():
    html = '<span>We commit to</span><br role="presentation"><span>all of it.</span>'
    assert told(pasted_html(html)) == ["-: We commit to all of it."]


def test_typed_numbers_go_and_tell_the_role():
    text = (
        "I. PREAMBLE\nA. Common understanding\n12.\tWe commit:\n(a) to save;\n(i) lives;\n(ii) time;\n(b) to act.\n"
        "13. We decide.\n• at once\n2018 was a year. \n5.3 million people\nA. Guterres spoke of it.\n(a)"
    )
    assert told(pasted_text(text)) == [
        "heading 1: PREAMBLE",
        "heading 2: Common understanding",
        "operative: We commit:",
        "sub-paragraph 1: to save;",
        "sub-paragraph 2: lives;",
        "sub-paragraph 2: time;",
        "sub-paragraph 1: to act.",
        "operative: We decide.",
        "sub-paragraph 1: at once",
        "-: 2018 was a year.",
        "-: 5.3 million people",
        "-: A. Guterres spoke of it.",
        "-: (a)",
    ]


def test_plain_text_is_cut_where_any_program_ends_a_line():
    assert [line.text for line in pasted_text("a\r\nb\rc\n\n d\u2028e\u2029f\x0bg\x0ch\x85i").lines] == [*"abcdefghi"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a\0b\x07c\x1b[31m", "abc[31m"),
        ("un\ud800paired \udfff", "unpaired"),
        ("co\u00adope\u200brate\ufeff", "cooperate"),
        ("pri\ue000vate \U000f0001use", "private use"),
        ("evil\u202etxt.exe\u202c \U000e0041", "eviltxt.exe"),
        ("a\tb   c", "a b c"),
        ("No.\u00a05", "No.\u00a05"),
        ("a \u00a0 b", "a b"),
        ("non\x1ebreaking", "non\u2011breaking"),
        ("a\ufffcb", "ab"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("السلام\u200f 5", "السلام\u200f 5"),
        ("a\u200eb", "ab"),
        ("*[^1]*", r"\*\[\^1]\*"),
    ],
)
def test_what_no_one_sees_is_not_pasted(text, wanted):
    assert [line.text for line in pasted_text(text).lines] == [wanted]


def test_html_has_no_junk_either():
    html = "<p>a\ud800\0b\u200b \u202e<b>c\ue000</b>\n\t d&nbsp;&nbsp;e&#xAD;</p>"
    assert [line.text for line in pasted_html(html).lines] == ["ab **c** d e"]


def test_without_html_the_text_is_taken():
    assert told(pasted("", "words")) == ["-: words"]
    assert told(pasted("<!-- nothing -->", "words")) == ["-: words"]
    assert told(pasted("<p>words</p>", "other")) == ["-: words"]
    assert pasted("", "").lines == ()


def test_too_much_is_refused_in_one_line():
    with pytest.raises(UnreadableFile, match="more than 20,000 paragraphs were copied"):
        pasted_text("a\n" * (MAX_LINES + 1))
    with pytest.raises(UnreadableFile, match="which nobody could edit"):
        pasted_text("a" * (MAX_LINE + 1))
    with pytest.raises(UnreadableFile, match="copy it in parts"):
        pasted_html("<br>" * 1_000_001)


def test_html_that_is_too_much_comes_as_its_words():
    found = pasted("<div>" * 300_000 + "x", "words")
    assert told(found) == ["-: words"]
    assert found.notes == ("Only the words were pasted: their looks are more than can be read at once.",)


def test_ten_thousand_lines_keep_their_order():
    lines = [f"{n} States of the {n}th kind said so." for n in range(10_000)]
    assert [line.text for line in pasted_text("\n".join(lines)).lines] == lines
    html = "".join(f"<p class=MsoNormal>{line}<o:p></o:p></p>" for line in lines)
    assert [line.text for line in pasted_html(html).lines] == lines


@settings(max_examples=200)
@given(st.text())
def test_any_text_is_pasted_as_what_it_says(text):
    for line in pasted_text(text).lines:
        assert line.text == line.text.strip()
        assert line.text
        assert not footnote_ids(line.text)
        assert plain(line.text).isprintable() or "\u200c" in line.text or not line.text.isascii()


@settings(max_examples=200)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<li>", "<ul>", "</ul>", "<table border=1>", "<tr>", "<td>", "</table>", "<br>", "<i>", "</i>",
             "<h1>", "</h1>", "<del>", "</del>", "a", " b ", "<a href='#x' name=y>1</a>", "<a href='#y' name=x>1</a>",
             "<![if x]>", "<![endif]>", "<!--", "-->", "<pre>", "c\nd", "&nbsp;", "(a) ", "[^", "*"]
        )
    ).map("".join)
)  # fmt: skip
def test_any_html_is_read(html):
    for line in pasted_html(html).lines:
        assert line.text
        assert set(footnote_ids(line.text)) == {note.id for note in line.footnotes}

"""E-mail messages with what is attached to them."""

import io
from email.message import EmailMessage
from email.policy import SMTP

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.jobs import silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.eml import attached, read_eml
from draftdesk.reading.sources import read


def message(text: str = "We agree.", **headers: str) -> EmailMessage:
    made = EmailMessage()
    usual = {"Subject": "Statement by Kenya", "From": "Mission of Kenya <k@un.example>"}
    for name, value in {**usual, "Date": "Mon, 4 Dec 2017 10:00:00 -0500", **headers}.items():
        made[name] = value
    made.set_content(text)
    return made


def lines(content: bytes) -> list[tuple[int, str]]:
    return [(line.level, line.text) for line in read_eml(content, "mail.eml", silent)[0]]


def word_file(text: str) -> bytes:
    made, file = docx.Document(), io.BytesIO()
    made.add_paragraph(text)
    made.save(file)
    return file.getvalue()


def test_subject_sender_and_date_come_first_then_the_words() -> None:
    reading = read(bytes(message("Dear Co-facilitators,\n\nWe agree.\n")), "mail.eml", silent)
    assert [block.text for block in reading.blocks] == [
        *("Statement by Kenya", "From: Mission of Kenya <k@un.example>", "Date: 4 December 2017"),
        *("Dear Co-facilitators,", "We agree."),
    ]
    assert (reading.title, reading.reader) == ("Statement by Kenya", "eml")


def test_headers_are_read_in_whatever_code_they_come() -> None:
    made = message(Subject="Décision sur l’eau", From="Représentation <r@un.example>")
    assert lines(made.as_bytes(policy=SMTP))[:2] == [
        (1, "Décision sur l’eau"),
        (0, "From: Représentation <r@un.example>"),
    ]
    assert lines(b"Subject: =?utf-9?q?x?= =?utf-8?b?!!?=\n\nHi")[0][1].startswith("=?utf-9")
    for encoding in ("utf-8", "cp1252"):
        assert lines("Subject: Décision\n\nHi".encode(encoding))[0] == (1, "Décision")
    assert lines(b"Subject: one\n  two\n\nHi")[0] == (1, "one two")


def test_the_plain_text_is_preferred_and_a_web_page_read_where_there_is_no_other() -> None:
    both = message("Plain words")
    both.add_alternative("<p>Web words</p>", subtype="html")
    assert [text for _, text in lines(bytes(both))[3:]] == ["Plain words"]
    page = message()
    page.set_content("<ul><li>Share data</ul><script>x</script>", subtype="html", charset="cp1252")
    assert [text for _, text in lines(bytes(page))[3:]] == ["Share data"]
    stub = message(" \n")
    stub.add_alternative("<p>Web words</p>", subtype="html")
    assert [text for _, text in lines(bytes(stub))[3:]] == ["Web words"]


def test_lines_that_only_keep_a_message_narrow_are_joined() -> None:
    content = b"Subject: x\nContent-Type: text/plain; format=flowed\n\nWe \nagree.\nAll.\n-- \nAna\n"
    assert [text for _, text in lines(content)[1:]] == ["We agree.", "All.", "--", "Ana"]


def test_other_encodings_of_the_words_are_read() -> None:
    for charset, encoding in (("koi8-r", "8bit"), ("utf-8", "base64"), ("iso-8859-5", "quoted-printable")):
        made = message()
        made.set_content("Вода для всех", charset=charset, cte=encoding)
        assert lines(bytes(made))[3:] == [(0, "Вода для всех")]


def test_attachments_are_named_in_a_warning_and_given_to_whoever_wants_them() -> None:
    made = message()
    made.add_related(b"PNG", maintype="image", subtype="png", cid="<logo>", filename="logo.png")
    made.add_attachment(word_file("Recommendations"), maintype="application", subtype="x", filename="café.docx")
    made.add_attachment("a,b", subtype="csv", filename="../../etc/cards.csv")
    made.add_attachment(b"PNG", maintype="image", subtype="png", filename="photo.png")
    made.add_attachment(message("Earlier words", Subject="Re: a/b"))
    content = bytes(made)
    (warning,) = read_eml(content, "mail.eml", silent)[1]
    assert "mail.eml came with 4 attachments" in warning
    assert "café.docx, cards.csv, photo.png, Re a b.eml" in warning
    found = dict(attached(content, "mail.eml"))
    assert list(found) == ["café.docx", "cards.csv", "photo.png", "Re a b.eml"]
    assert [block.text for block in read(found["café.docx"], "café.docx", silent).blocks] == ["Recommendations"]
    assert found["cards.csv"] == b"a,b\n"
    assert lines(found["Re a b.eml"])[3] == (0, "Earlier words")


def test_a_message_without_words_gives_its_head_alone() -> None:
    made = EmailMessage()
    made["Subject"] = "Papers"
    made.add_attachment(b"x", maintype="application", subtype="pdf", filename="a.pdf")
    assert lines(bytes(made)) == [(1, "Papers")]


def test_what_is_no_message_is_refused() -> None:
    for content in (b"We agree.", b"\0\1\2" * 100, b"Nothing: here\n\nx"):
        with pytest.raises(UnreadableFile, match="mail.eml is no e-mail message"):
            read_eml(content, "mail.eml", silent)


def test_a_message_cut_short_gives_what_is_there_and_says_so() -> None:
    made = message("We agree on everything.")
    made.add_attachment(b"x" * 5000, maintype="application", subtype="pdf", filename="a.pdf")
    content = bytes(made)
    found, warnings, _, _ = read_eml(content[: len(content) // 2], "mail.eml", silent)
    assert "We agree on everything." in [line.text for line in found]
    assert any("ends in the middle" in warning for warning in warnings)


def read_or_refused(content: bytes) -> bool:
    """Whether a message gave lines, or a refusal in one line."""
    try:
        attached(content, "mail.eml")
        return bool(read_eml(content, "mail.eml", silent)[0])
    except UnreadableFile as error:
        return "\n" not in str(error)


def test_parts_within_parts_without_end_are_read_or_refused_in_a_line() -> None:
    nested = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(5000))
    assert read_or_refused(f"Subject: x\n{nested}\n\nend".encode())


@given(st.binary(max_size=300))
def test_whatever_follows_a_subject_is_read_or_refused(content: bytes) -> None:
    assert read_or_refused(b"Subject: x\n" + content)

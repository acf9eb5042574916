"""All rules together: in order, at places that exist, and none where there is nothing."""

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.preflight.checking import Rules, preflight
from draftdesk.model.preflight.findings import ADVICE, NAMES, Finding, Kind, advice
from draftdesk.writing.preflight_habits import habits_of

RULES = Rules(habits=habits_of)


def test_an_empty_document_has_no_findings():
    assert preflight(Document(title=""), RULES) == ()


def test_findings_stand_in_the_order_of_reading(document):
    found = preflight(document("Text  one.", "# Empty", "# Full", "See [this.", 'A "word".'), RULES)

    assert [each.paragraph_id for each in found] == ["p0", "p1", "p3", "p4"]


def test_a_line_that_only_keeps_a_number_is_passed_over():
    held = PrintedParagraph(id="a", role=Role.OPERATIVE, text="[Deleted  ", number="13.", stands_for="b")

    assert preflight(Document(title="", paragraphs=(held,)), RULES) == ()


def test_every_kind_has_a_name_and_a_line_of_advice():
    assert set(NAMES) == set(ADVICE) == set(Kind)


def test_words_with_braces_are_shown_as_they_are():
    finding = Finding(kind=Kind.INCONSISTENT_TERM, instead="{words} {0}", words="x")

    assert advice(finding) == "Elsewhere this is written “{words} {0}”: write it one way"


@given(
    st.lists(st.text(st.sampled_from("aB [](){}*^~\\.\"' \n-–1(a)paragraph 2 above ISE12"), max_size=60), max_size=6),
    st.sampled_from(["en", "fr", "ar", "zh", "ru", "xx", ""]),
)
def test_whatever_is_written_places_are_within_the_words(texts, language):
    paragraphs = tuple(
        PrintedParagraph(id=str(n), role=Role.OPERATIVE, text=text, number=f"{n}.") for n, text in enumerate(texts)
    )
    document = Document(title="", language=language, paragraphs=paragraphs)

    for finding in preflight(document, RULES):
        if finding.paragraph_id:
            said = inline.said(texts[int(finding.paragraph_id)])
            assert 0 <= finding.start <= finding.end <= len(said)

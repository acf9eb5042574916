"""Masthead, headers and footers of two issues: marked where they differ, and both given back to the letter."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from tests.oracles.structure import faults

from draftdesk.comparing.compare import compare
from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.kit.jobs import silent
from draftdesk.model.document import Document
from draftdesk.model.identity import Identity
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.passages import word_passages
from draftdesk.ooxml.revisions import resolved
from draftdesk.ooxml.tracking.lay import Laid, Options, lay
from draftdesk.writing.word import word_file

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHIPPED = shipped_export_profiles()
MASTHEAD = "Masthead document"
FIRST = Document(
    title="Global compact",
    label="Zero draft",
    date="5 February 2018",
    symbol="A/CONF.231/L.1",
    handling="Advance unedited version",
    identity=Identity(organ="General Assembly", original="en", asterisks="* A/72/150.", job="18-01234"),
)
REVISED = replace(
    FIRST,
    label="Rev.1",
    date="26 March 2018",
    symbol="A/CONF.231/L.1/Rev.1",
    handling="",
    identity=replace(FIRST.identity, asterisks="* A/72/150.\n** A/72/151.", job="18-04321", released="260318"),
)


def file(document: Document, profile: str) -> bytes:
    return word_file(document, SHIPPED[profile])


def marked(a: bytes, b: bytes, *, base: str = "a") -> Laid:
    both = [open_package(content, name) for content, name in ((a, "a.docx"), (b, "b.docx"))]
    return lay(
        *both,
        compare(*(word_passages(package, silent) for package in both)),
        base_is_a=base == "a",
        author="A. Reader",
        date=datetime(2018, 3, 26, tzinfo=UTC),
        options=Options(running=True),
        progress=silent,
    )


def running(package: Package) -> list[tuple[str, list[tuple[str, list[tuple[str, str]]]]]]:
    """Each header and footer: for each paragraph what its properties say, and each sign with the look of its run."""
    stories = [(name, root) for name, root in package.parts().items() if root.tag in {f"{W}hdr", f"{W}ftr"}]
    return [(name, [(_formatting(each), list(_signs(each))) for each in root.iter(f"{W}p")]) for name, root in stories]


def _formatting(paragraph: etree._Element) -> str:
    properties = paragraph.find(f"{W}pPr")
    return "".join(_xml(each) for each in (() if properties is None else properties) if each.tag != f"{W}rPr")


def _signs(paragraph: etree._Element) -> Iterator[tuple[str, str]]:
    for run in paragraph.iter(f"{W}r"):
        properties = run.find(f"{W}rPr")
        look = "" if properties is None else _xml(properties)
        for node in run:
            if node.tag == f"{W}t":
                yield from ((sign, look) for sign in node.text or "")
            elif node.tag != f"{W}rPr":
                yield _xml(node), look


def _xml(element: etree._Element) -> str:
    return etree.tostring(element, encoding="unicode", with_tail=False)


def both_ways(content: bytes) -> tuple[Package, Package]:
    package = open_package(content, "tracked.docx")
    return resolved(package, accept=False), resolved(package, accept=True)


LINES = st.sampled_from(
    ["", "Draft", "Draft of 5 May", "A/72/L.5", "A/72/L.5/Rev.1", "* A/72/1.", "* A/72/1.\n** B.", "2018"]
)
DOCUMENTS = st.builds(
    Document,
    title=st.sampled_from(["Compact", "Compact on water", "Water"]),
    label=LINES,
    date=LINES,
    place=LINES,
    symbol=st.sampled_from(["", "A/72/L.5", "A/72/L.5/Rev.1", "E/2018/3"]),
    handling=LINES,
    language=st.sampled_from(["en", "ar"]),
    identity=st.builds(
        Identity, organ=LINES, original=st.sampled_from(["", "en", "fr"]), asterisks=LINES, job=LINES, released=LINES
    ),
)


@settings(max_examples=40)
@given(DOCUMENTS, DOCUMENTS, st.sampled_from(sorted(SHIPPED)), st.sampled_from("ab"))
def test_rejecting_gives_the_one_and_accepting_the_other(one, other, profile, base):
    a, b = file(one, profile), file(replace(other, language=one.language), profile)
    made = marked(a, b, base=base)
    assert made.exact
    rejected, accepted = both_ways(made.content)
    assert running(rejected) == running(open_package(a, "a.docx"))
    assert running(accepted) == running(open_package(b, "b.docx"))


@pytest.mark.parametrize("base", ["a", "b"])
def test_a_title_that_comes_leaves_the_agenda_above_it_as_it_was(base):
    said = replace(FIRST.identity, session="Seventy-second session", item="Agenda item 14", item_title="Conferences")
    titled = replace(FIRST, identity=said)
    a, b = file(replace(titled, title=""), MASTHEAD), file(titled, MASTHEAD)
    rejected, accepted = both_ways(marked(a, b, base=base).content)
    for package, content in ((rejected, a), (accepted, b)):
        bodies = [each.parts()["word/document.xml"] for each in (package, open_package(content, "x.docx"))]
        found, meant = (
            [(_formatting(each), "".join(each.itertext())) for each in body.iter(f"{W}p")] for body in bodies
        )
        assert found == meant
        assert found[2][1] == "Conferences"


def test_a_symbol_shows_what_was_added_to_it():
    made = marked(file(FIRST, MASTHEAD), file(REVISED, MASTHEAD))
    package = open_package(made.content, "tracked.docx")
    inserted = ["".join(mark.itertext()) for root in package.parts().values() for mark in root.iter(f"{W}ins")]
    assert "/Rev.1" in inserted
    assert "26 March" in inserted


@pytest.mark.parametrize("profile", sorted(SHIPPED))
def test_a_file_with_a_marked_masthead_is_sound(profile):
    base = file(FIRST, profile)
    assert faults(marked(base, file(REVISED, profile)).content, base) == []


def test_files_of_another_make_are_not_given_out_as_exact():
    with_masthead, without = file(FIRST, MASTHEAD), file(FIRST, "Informal paper")
    assert not marked(with_masthead, without).exact


def test_what_is_alike_is_left_as_it_is():
    content = file(FIRST, MASTHEAD)
    made = open_package(marked(content, content).content, "tracked.docx")
    assert running(made) == running(open_package(content, "a.docx"))
    assert not made.has_revisions


def test_the_file_is_called_as_the_later_text_is():
    made = marked(file(FIRST, MASTHEAD), file(replace(REVISED, title="Compact on water"), MASTHEAD))
    assert open_package(made.content, "tracked.docx").title == "Compact on water"

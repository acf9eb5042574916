from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.kit.jobs import Job, Stopped
from draftdesk.ooxml.package import Package, open_package
from draftdesk.ooxml.resolving import TRACKED
from draftdesk.ooxml.revisions import RevisionKind, resolved, revisions
from draftdesk.ooxml.units import Unit
from draftdesk.ooxml.xml import qn

DATA = Path(__file__).parents[3] / "shared" / "data"
WordFile = Callable[..., bytes]

WHO = 'w:id="1" w:author="Ana" w:date="2026-03-01T10:00:00Z"'


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def gone(text: str) -> str:
    return f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'


def tracked(kind: str, inner: str, who: str = WHO) -> str:
    return f"<w:{kind} {who}>{inner}</w:{kind}>"


def mark(*kinds: str) -> str:
    return "<w:rPr>" + "".join(f"<w:{kind} {WHO}/>" for kind in kinds) + "</w:rPr>"


def para(inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def cell(inner: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def box(inner: str) -> str:
    return (
        f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )


def refer(id_: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{id_}"/></w:r>'


def views(package: Package) -> tuple[list[str], list[str]]:
    """The texts of a file with its revisions accepted and rejected, as two new files say them."""
    return texts(resolved(package, accept=True)), texts(resolved(package, accept=False))


def texts(package: Package) -> list[str]:
    found = list(package.units())
    assert all(unit.text is unit.original for unit in found)
    return [unit.text or "" for unit in found]


inline = st.recursive(
    st.text("abc ", min_size=1, max_size=4).map(run) | st.text("xyz", min_size=1, max_size=4).map(gone),
    lambda inner: st.builds(
        lambda kind, children: (
            f"<w:hyperlink>{''.join(children)}</w:hyperlink>" if kind == "link" else tracked(kind, "".join(children))
        ),
        st.sampled_from(["ins", "del", "moveFrom", "moveTo", "link"]),
        st.lists(inner, max_size=3),
    ),
    max_leaves=8,
)
words = st.lists(inline, max_size=3).map("".join)
marks = st.lists(st.sampled_from(["ins", "del", "moveFrom", "moveTo"]), max_size=2, unique=True)
paragraph = st.builds(lambda inner, kinds: para(inner, mark(*kinds)), words, marks | st.just([]))
blocks = st.recursive(
    paragraph,
    lambda inner: st.one_of(
        st.builds(
            lambda rows: table(
                *(
                    row(*(cell("".join(held) + para(last), kind) for held, last, kind in cells), properties=tracked_row)
                    for cells, tracked_row in rows
                )
            ),
            st.lists(
                st.tuples(
                    st.lists(
                        st.tuples(
                            st.lists(inner, max_size=2), words, st.sampled_from(["", "<w:cellIns/>", "<w:cellDel/>"])
                        ),
                        min_size=1,
                        max_size=2,
                    ),
                    st.sampled_from(["", "<w:ins/>", "<w:del/>"]),
                ),
                min_size=1,
                max_size=2,
            ),
        ),
        st.builds(lambda held: para(run("host") + box("".join(held) + para(""))), st.lists(inner, max_size=2)),
        st.builds(
            lambda held: f"<w:sdt><w:sdtContent>{''.join(held)}</w:sdtContent></w:sdt>", st.lists(inner, max_size=2)
        ),
    ),
    max_leaves=8,
)
bodies = st.lists(blocks, max_size=6).map("".join)


def said(units: list[Unit], view: Callable[[Unit], str | None]) -> list[str]:
    """What one view of the walk says, without the empty paragraphs that a cell or a text box has to keep."""
    return [text for unit in units if (text := view(unit))]


@given(bodies, bodies)
@settings(suppress_health_check=list(HealthCheck), deadline=None)
def test_accepted_or_rejected_a_file_says_what_the_walk_says_of_that_view(
    word_file: WordFile, body: str, note: str
) -> None:
    body = para(run("A") + tracked("del", refer(1)) + tracked("ins", refer(2))) + body
    notes = f'<w:footnote w:id="1">{note}</w:footnote><w:footnote w:id="2">{note}{para("")}</w:footnote>'
    package = open_package(word_file(body, footnotes=notes), "paper.docx")
    units = list(package.units())
    for accept, view in ((True, lambda unit: unit.text), (False, lambda unit: unit.original)):
        after = resolved(package, accept=accept)
        assert [text for text in texts(after) if text] == said(units, view)
        for root in after.parts().values():
            assert next(root.iter(*TRACKED), None) is None
    assert list(package.units()) == units


def test_a_file_without_revisions_is_given_back_as_it_is(word_file: WordFile) -> None:
    package = open_package(word_file(para(run("text"))), "paper.docx")
    assert resolved(package, accept=True) is package
    assert resolved(package, accept=False) is package
    assert revisions(package) == ()


def test_of_two_paragraphs_made_one_the_properties_of_the_second_win(word_file: WordFile) -> None:
    body = para(run("one "), '<w:jc w:val="left"/>' + mark("del")) + para(run("two"), '<w:jc w:val="right"/>')
    package = open_package(word_file(body), "paper.docx")
    (unit,) = resolved(package, accept=True).units()
    assert unit.text == "one two"
    assert [node.get(qn("w:val")) for node in unit.element.iter(qn("w:jc"))] == ["right"]
    assert texts(resolved(package, accept=False)) == ["one ", "two"]


def test_moved_text_inside_deleted_text_and_deleted_text_inside_moved_text(word_file: WordFile) -> None:
    body = (
        para(run("a ") + tracked("del", gone("b ") + tracked("moveFrom", run("c ")) + tracked("moveTo", run("d "))))
        + para(tracked("moveTo", run("e ") + tracked("del", gone("f ")) + tracked("ins", run("g "))), mark("moveTo"))
        + para(tracked("ins", tracked("del", gone("h "))) + run("i"))
    )
    accepted, rejected = views(open_package(word_file(body), "paper.docx"))
    assert accepted == ["a ", "e g ", "i"]
    assert rejected == ["a b c ", "i"]


def test_moved_paragraphs_leave_no_range_markers_behind(word_file: WordFile) -> None:
    def ranged(kind: str, inner: str) -> str:
        start = f'<w:{kind}RangeStart w:id="7" w:name="move1" w:author="Ana"/>'
        return f'{start}{inner}<w:{kind}RangeEnd w:id="7"/>'

    moved = para(tracked("moveFrom", run("moved")), mark("moveFrom"))
    arrived = para(tracked("moveTo", run("moved")), mark("moveTo"))
    body = ranged("moveFrom", moved) + para(run("stays")) + ranged("moveTo", arrived) + para(run("end"))
    package = open_package(word_file(body), "paper.docx")
    assert views(package) == (["stays", "moved", "end"], ["moved", "stays", "end"])
    for accept in (True, False):
        assert b"Range" not in resolved(package, accept=accept).entries["word/document.xml"]


def changed(name: str, now: str, before: str) -> str:
    return f"<w:{name}>{now}<w:{name}Change {WHO}><w:{name}>{before}</w:{name}></w:{name}Change></w:{name}>"


BOLD, ITALIC = "<w:b/>", "<w:i/>"


@pytest.mark.parametrize(
    ("body", "now", "before"),
    [
        (f"<w:p><w:r>{changed('rPr', BOLD, ITALIC)}<w:t>x</w:t></w:r></w:p>", "b", "i"),
        (f"<w:p>{changed('pPr', '<w:keepNext/>', '<w:keepLines/>')}</w:p>", "keepNext", "keepLines"),
        (f"<w:p><w:pPr>{changed('rPr', BOLD, ITALIC)}</w:pPr></w:p>", "b", "i"),
        (f"<w:p/>{changed('sectPr', '<w:cols/>', '<w:bidi/>')}", "cols", "bidi"),
        (f"<w:tbl>{changed('tblPr', '<w:jc/>', '<w:shd/>')}{row(cell(para('')))}</w:tbl>", "jc", "shd"),
        (
            f"<w:tbl><w:tr>{changed('trPr', '<w:cantSplit/>', '<w:hidden/>')}{cell('<w:p/>')}</w:tr></w:tbl>",
            "cantSplit",
            "hidden",
        ),
        (
            f"<w:tbl><w:tr><w:tc>{changed('tcPr', '<w:noWrap/>', '<w:hideMark/>')}<w:p/></w:tc></w:tr></w:tbl>",
            "noWrap",
            "hideMark",
        ),
    ],
)
def test_a_change_of_format_is_kept_or_undone(word_file: WordFile, body: str, now: str, before: str) -> None:
    package = open_package(word_file(body), "paper.docx")
    for accept, there, away in ((True, now, before), (False, before, now)):
        root = resolved(package, accept=accept).roots["document"]
        assert len(list(root.iter(qn(f"w:{there}")))) == 1
        assert not list(root.iter(qn(f"w:{away}")))


def test_undoing_a_change_of_format_keeps_what_its_record_never_holds(word_file: WordFile) -> None:
    section = changed("sectPr", '<w:headerReference w:type="default"/><w:cols/>', "<w:bidi/>")
    properties = (
        f'<w:pStyle w:val="New"/><w:rPr><w:b/></w:rPr>{section}'
        f'<w:pPrChange {WHO}><w:pPr><w:pStyle w:val="Old"/><w:keepNext/></w:pPr></w:pPrChange>'
    )
    root = resolved(open_package(word_file(para(run("x"), properties)), "p.docx"), accept=False).roots["document"]
    (found,) = root.iter(qn("w:pPr"))
    assert [child.tag for child in found] == [qn(f"w:{name}") for name in ("pStyle", "keepNext", "rPr", "sectPr")]
    assert [child.tag for child in found[3]] == [qn("w:headerReference"), qn("w:bidi")]


def test_the_numbers_of_either_view_stay_as_word_prints_them(word_file: WordFile) -> None:
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    numbering = f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>{}</w:numPr>'
    numbered, newly = listed.format(""), listed.format(f"<w:ins {WHO}/>")
    body = (
        para(run("one"), numbered)
        + para(tracked("ins", run("new")), numbered + mark("ins"))
        + para(tracked("del", gone("old")), numbered + mark("del"))
        + para(run("now numbered"), newly)
        + para(run("was plain"), f"{numbered}<w:pPrChange {WHO}><w:pPr/></w:pPrChange>")
        + para(run("last"), numbered)
    )
    package = open_package(word_file(body, numbering=numbering), "paper.docx")
    units = list(package.units())
    accepted = [(unit.number, unit.text) for unit in resolved(package, accept=True).units()]
    assert accepted == [(unit.number, unit.text) for unit in units if unit.text is not None]
    assert accepted[-1] == ("5.", "last")
    rejected = [(unit.number, unit.text) for unit in resolved(package, accept=False).units()]
    assert rejected == [(unit.original_number, unit.original) for unit in units if unit.original is not None]
    assert rejected == [("1.", "one"), ("2.", "old"), ("", "now numbered"), ("", "was plain"), ("3.", "last")]


def test_rows_and_cells_go_with_their_words_and_emptied_tables_with_them(word_file: WordFile) -> None:
    body = (
        para(run("before"))
        + table(row(cell(para(run("all gone"))), properties=f"<w:del {WHO}/>"))
        + para(run("between"))
        + table(row(cell(para(run("kept"))), cell(para(run("new cell")), f"<w:cellIns {WHO}/>")))
    )
    package = open_package(word_file(body), "paper.docx")
    assert views(package) == (["before", "between", "kept", "new cell"], ["before", "all gone", "between", "kept"])
    accepted, rejected = (resolved(package, accept=accept).roots["document"] for accept in (True, False))
    assert len(list(accepted.iter(qn("w:tbl")))) == 1
    assert len(list(rejected.iter(qn("w:tc")))) == 2


def test_cells_that_were_merged_are_merged_or_parted(word_file: WordFile) -> None:
    merged = f'<w:cellMerge {WHO} w:vMerge="cont"/>'
    parted = f'<w:vMerge/><w:cellMerge {WHO} w:vMergeOrig="rest"/>'
    body = table(row(cell(para(run("a")), merged)), row(cell(para(run("b")), parted)))
    package = open_package(word_file(body), "paper.docx")

    def merges(*, accept: bool) -> list[str | None]:
        root = resolved(package, accept=accept).roots["document"]
        return [node.get(qn("w:val")) for node in root.iter(qn("w:vMerge"))]

    assert merges(accept=True) == [None]
    assert merges(accept=False) == ["restart"]


def test_headers_and_text_boxes_are_settled_too_also_the_copy_for_older_programs(word_file: WordFile) -> None:
    inner = f"<w:txbxContent>{para(tracked('ins', run('new')) + tracked('del', gone('old')))}</w:txbxContent>"
    drawing = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{inner}</wps:txbx></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    package = open_package(
        with_header(word_file(para(run("host") + drawing)), tracked("del", gone("secret"))), "p.docx"
    )
    assert views(package) == (["host", "new"], ["host", "old"])
    accepted = resolved(package, accept=True)
    assert b"old" not in accepted.entries["word/document.xml"]
    assert b"secret" not in accepted.entries["word/header1.xml"]
    assert [revision.text for revision in revisions(package)] == ["new", "old"]


def with_header(content: bytes, inner: str) -> bytes:
    with ZipFile(BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    relation = f'<Relationship Id="rId9" Type="{kind}" Target="header1.xml"/></Relationships>'
    rels = parts["word/_rels/document.xml.rels"].decode()
    rels = rels.replace("/>", "></Relationships>") if "</Relationships>" not in rels else rels
    parts["word/_rels/document.xml.rels"] = rels.replace("</Relationships>", relation).encode()
    space = qn("w:p")[1:-2]
    parts["word/header1.xml"] = f'<w:hdr xmlns:w="{space}"><w:p>{inner}</w:p></w:hdr>'.encode()
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()


def test_a_note_that_nobody_refers_to_any_more_goes_and_comments_stay(word_file: WordFile) -> None:
    ranged = '<w:commentRangeStart w:id="0"/>{}<w:commentRangeEnd w:id="0"/>'
    body = para(ranged.format(tracked("del", refer(1)) + run("text") + tracked("ins", refer(2))))
    notes = (
        f'<w:footnote w:id="1">{para(run("first"))}</w:footnote><w:footnote w:id="2">{para(run("second"))}</w:footnote>'
    )
    package = open_package(word_file(body, footnotes=notes), "paper.docx")
    assert views(package) == (["text", "second"], ["text", "first"])
    accepted = resolved(package, accept=True)
    assert b"first" not in accepted.entries["word/footnotes.xml"]
    assert accepted.entries["word/document.xml"].count(b"commentRange") == 2


def test_the_whole_file_can_be_had_with_its_revisions_settled(word_file: WordFile) -> None:
    content = word_file(para(run("text") + tracked("ins", run(" more"))), styles="", comments='<w:comment w:id="0"/>')
    package = open_package(content, "paper.docx")
    assert package.content == content
    again = open_package(resolved(package, accept=False).content, "paper.docx")
    assert texts(again) == ["text"]
    assert set(again.entries) == set(package.entries)
    assert all(again.entries[name] == package.entries[name] for name in package.entries if "document.xml" not in name)
    assert package.has_revisions


def test_revisions_are_listed_with_author_date_kind_words_and_place(word_file: WordFile) -> None:
    other = 'w:id="3" w:author="Бо &lt;b&gt;" w:date="yesterday"'
    body = (
        para(run("a") + tracked("ins", run("one ")) + tracked("ins", run("two")) + tracked("ins", run("three"), other))
        + para(tracked("del", gone("out")), mark("del"))
        + para(tracked("moveFrom", run("here")) + tracked("moveTo", run("there")))
        + f"<w:p><w:r>{changed('rPr', BOLD, ITALIC)}<w:t>bold</w:t></w:r></w:p>"
        + table(row(cell(para(run("in a row"))), properties=f"<w:ins {WHO}/>"))
        + para(tracked("ins", run("kept ") + tracked("del", gone("nested"))), "<w:numPr><w:ins/></w:numPr>")
    )
    found = revisions(open_package(word_file(body), "paper.docx"))
    assert [(revision.kind, revision.text, revision.where) for revision in found] == [
        (RevisionKind.INSERTED, "one two", "document:0"),
        (RevisionKind.INSERTED, "three", "document:0"),
        (RevisionKind.DELETED, "", "document:1"),
        (RevisionKind.DELETED, "out", "document:1"),
        (RevisionKind.MOVED_FROM, "here", "document:2"),
        (RevisionKind.MOVED_TO, "there", "document:2"),
        (RevisionKind.FORMATTED, "bold", "document:3"),
        (RevisionKind.INSERTED, "in a row", "document:4"),
        (RevisionKind.FORMATTED, "", "document:5"),
        (RevisionKind.INSERTED, "kept nested", "document:5"),
        (RevisionKind.DELETED, "nested", "document:5"),
    ]
    assert (found[0].author, found[0].date) == ("Ana", "2026-03-01T10:00:00Z")
    assert (found[1].author, found[1].date) == ("Бо <b>", "yesterday")
    assert (found[8].author, found[8].date) == ("", "")


def test_five_thousand_revisions_and_nested_ones_are_settled_wherever_they_crowd(word_file: WordFile) -> None:
    one = para("".join(tracked("ins", run(f"i{n} ")) + tracked("del", gone(f"d{n} ")) for n in range(1250)))
    nested = "".join(para(tracked("ins", run("a") + tracked("del", gone("b"))), mark("del")) for n in range(1250))
    package = open_package(word_file(one + nested + para(run("end"))), "paper.docx")
    assert len(revisions(package)) == 2500 + 3 * 1250
    accepted, rejected = views(package)
    assert accepted == ["".join(f"i{n} " for n in range(1250)), "a" * 1250 + "end"]
    assert rejected[0] == "".join(f"d{n} " for n in range(1250))
    assert rejected[1:] == [""] * 1250 + ["end"]


def test_settling_can_be_stopped(word_file: WordFile) -> None:
    package = open_package(word_file(para(tracked("ins", run("a"))) * 500), "paper.docx")
    job = Job()
    job.cancel()
    with pytest.raises(Stopped):
        resolved(package, accept=True, progress=job)
    with pytest.raises(Stopped):
        revisions(package, job)


@pytest.mark.skipif(not DATA.exists(), reason="real documents are not here")
def test_a_real_redline_comes_apart_into_its_two_texts() -> None:
    folder = DATA / "pairs" / "word-small"
    package = open_package((folder / "expected_redline.docx").read_bytes(), "redline.docx")
    for accept, name in ((True, "b.docx"), (False, "a.docx")):
        wanted = texts(open_package((folder / name).read_bytes(), name))
        assert texts(resolved(package, accept=accept)) == wanted
    assert revisions(package)

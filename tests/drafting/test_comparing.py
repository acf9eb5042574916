"""Two texts in, a file out: what is written where, what is refused, what is said."""

import csv
import re
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from lxml import etree

from draftdesk.drafting.comparing import (
    Compared,
    Narrowed,
    Redline,
    compared,
    compared_within,
    require_target,
    text_of_file,
    titles,
    warnings_of,
    workspace_named,
    write_comparison,
)
from draftdesk.kit.jobs import Job, Stopped, silent
from draftdesk.model.comparison import ChangeKind, Passage, Text, text_of
from draftdesk.model.comparison_told import is_untouched
from draftdesk.model.errors import CannotWrite, InvalidSettings
from draftdesk.reading.texts import ReadText
from draftdesk.writing import tracked as tracking

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OLD = (
    "Measure the depth and the flow of every river",
    "Protect the springs and wells from what is spilled",
    "Restore meadows along the upper course",
    "Describe which fish and birds are left",
)
NEW = (OLD[0].replace("every", "each"), OLD[2], OLD[3], OLD[1], "Look back every four years on what was promised")
ALL_FORMATS = [
    ("redline", ".docx"),
    ("redline", ".html"),
    ("redline", ".md"),
    ("redline", ".csv"),
    ("table", ".docx"),
    ("concordance", ".docx"),
    ("concordance", ".html"),
    ("concordance", ".md"),
    ("concordance", ".csv"),
]


def word(path, lines, header="", style="List Number"):
    paper = Document()
    paper.sections[0].header.paragraphs[0].text = header
    for line in lines:
        paper.add_paragraph(line, style=style)
    paper.save(str(path))
    return path


def plain(path, lines):
    path.write_text("\n\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1)))
    return path


def beside(old, new):
    return compared(text_of_file(old, silent), text_of_file(new, silent), silent)


@pytest.fixture
def papers(tmp_path):
    return word(tmp_path / "old.docx", OLD, "header of a"), word(tmp_path / "new.docx", NEW, "header of b")


def write(found, target, layout="redline", redline=None, *, overwrite=False, **more):
    more.setdefault("progress", silent)
    return write_comparison(found, target, layout, redline or Redline(), overwrite=overwrite, **more)


def said(side):
    return [each.text for each in side.text.passages]


def marks(file, name):
    body = Document(str(file)).element.body
    return list(body.iter(f"{W}{name}"))


# --- tracked files --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("base", ["a", "b", None])
@pytest.mark.parametrize(("of_a", "of_b"), [(word, word), (word, plain), (plain, word), (plain, plain)])
def test_a_tracked_file_is_both_texts_whatever_it_is_laid_into(tmp_path, base, of_a, of_b):
    old = of_a(tmp_path / f"old.{'docx' if of_a is word else 'txt'}", OLD)
    new = of_b(tmp_path / f"new.{'docx' if of_b is word else 'txt'}", NEW)
    found = beside(old, new)
    write(found, tmp_path / "x.docx", redline=Redline(base=base, author="Fiji"))

    within = compared_within(tmp_path / "x.docx", silent)
    assert (said(within.a), said(within.b)) == (list(OLD), list(NEW))
    assert {each.author for each in within.revisions} == {"Fiji"}


@pytest.mark.parametrize(
    ("base", "words", "header"),
    [
        ("a", "both", "header of a"),
        ("b", "both", "header of b"),
        (None, "both", "header of a"),
        (None, "a", "header of a"),
        (None, "b", "header of b"),
        (None, "none", "old → new"),
        ("b", "a", "old → new"),
        ("a", "b", "old → new"),
    ],
)
def test_the_file_is_that_of_the_base_or_a_plain_one(tmp_path, papers, base, words, header):
    old = papers[0] if words in {"a", "both"} else plain(tmp_path / "old.txt", OLD)
    new = papers[1] if words in {"b", "both"} else plain(tmp_path / "new.txt", NEW)
    notes = write(beside(old, new), tmp_path / "x.docx", redline=Redline(base=base))

    shown = Document(str(tmp_path / "x.docx")).sections[0].header.paragraphs[0].text
    assert shown.replace(".txt", "").replace(".docx", "") == header
    asked_for_another = base is not None and header.startswith("old")
    assert len(notes) == asked_for_another
    assert all("is no Word file: the changes were laid into a plain document" in line for line in notes)


def test_moves_are_moves_unless_they_are_not_wanted(tmp_path, papers):
    found = beside(*papers)
    write(found, tmp_path / "moved.docx")
    write(found, tmp_path / "plain.docx", redline=Redline(moves=False))

    assert marks(tmp_path / "moved.docx", "moveTo")
    assert marks(tmp_path / "moved.docx", "moveFrom")
    assert not marks(tmp_path / "plain.docx", "moveTo") + marks(tmp_path / "plain.docx", "moveFrom")


def test_numbers_are_typed_unless_they_stay_live(tmp_path, papers):
    found = beside(*papers)
    write(found, tmp_path / "typed.docx")
    write(found, tmp_path / "live.docx", redline=Redline(live_numbers=True))

    typed, live = ("".join(Document(str(tmp_path / f"{n}.docx")).element.itertext()) for n in ("typed", "live"))
    assert "4." in typed
    assert "4." not in live


def test_the_marks_are_whose_and_of_when_they_are_said_to_be(tmp_path, papers):
    when = datetime(2026, 3, 31, 17, 45, tzinfo=UTC)
    write(beside(*papers), tmp_path / "x.docx", redline=Redline(author="A\x07 b\nc", date=when))

    made = marks(tmp_path / "x.docx", "ins") + marks(tmp_path / "x.docx", "del")
    assert {each.get(f"{W}author") for each in made} == {"A b c"}
    assert {each.get(f"{W}date")[:15] for each in made} == {"2026-03-31T17:4"}


# --- where exactness fails ------------------------------------------------------------------------------------------


@pytest.fixture
def inexact(monkeypatch):
    """Tracked files that the check at their end has found wrong."""
    real = tracking.tracked
    monkeypatch.setattr(tracking, "tracked", lambda *args, **more: replace(real(*args, **more), exact=False))


@pytest.mark.usefixtures("inexact")
@pytest.mark.parametrize("make", [word, plain])
def test_a_tracked_file_that_is_not_exact_is_never_written_but_the_clean_copy_and_the_table_are(tmp_path, make):
    ending = "docx" if make is word else "txt"
    found = beside(make(tmp_path / f"old.{ending}", OLD), make(tmp_path / f"new.{ending}", NEW))

    with pytest.raises(CannotWrite) as caught:
        write(found, tmp_path / "x.docx")
    assert str(caught.value) == (
        "x.docx was not written: its tracked changes would not give both texts back to the letter; "
        "x - clean.docx (the newer text, unmarked) was written; x - table.docx (all changes) was written"
    )
    assert not (tmp_path / "x.docx").exists()
    assert said(text_of_file(tmp_path / "x - clean.docx", silent)) == list(NEW)
    (table,) = Document(str(tmp_path / "x - table.docx")).tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert ["—", f"5.\t{NEW[4]}", "New paragraph\nSubstantive", ""] in rows


@pytest.mark.usefixtures("inexact")
def test_of_the_two_what_is_there_already_is_kept_and_the_other_is_written(tmp_path, papers):
    clean = tmp_path / "x - clean.docx"
    clean.write_bytes(b"kept")

    with pytest.raises(CannotWrite, match=r"clean\.docx was not .* exists already.*table\.docx .* was written"):
        write(beside(*papers), tmp_path / "x.docx")
    assert clean.read_bytes() == b"kept"
    assert Document(str(tmp_path / "x - table.docx")).tables

    with pytest.raises(CannotWrite, match=r"clean\.docx \(the newer text, unmarked\) was written"):
        write(beside(*papers), tmp_path / "x.docx", overwrite=True)
    assert said(text_of_file(clean, silent)) == list(NEW)


@pytest.mark.usefixtures("inexact")
def test_neither_of_the_two_is_written_over_what_is_compared(tmp_path, papers):
    old = papers[0].rename(tmp_path / "x - clean.docx")
    before = old.read_bytes()

    with pytest.raises(CannotWrite, match=r"x - clean\.docx was not written: it is what is being compared"):
        write(beside(old, papers[1]), tmp_path / "x.docx", overwrite=True, inputs=[old, papers[1]])
    assert old.read_bytes() == before


# --- all layouts and formats ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("layout", "ending"), ALL_FORMATS)
def test_every_layout_is_written_in_its_formats_and_can_be_stopped(tmp_path, papers, layout, ending):
    found = beside(*papers)
    job = Job()
    job.cancel()
    with pytest.raises(Stopped):
        write(found, tmp_path / f"stopped{ending}", layout, progress=job)
    assert not list(tmp_path.glob("*stopped*"))

    target = tmp_path / f"x{ending}"
    write(found, target, layout)
    content = target.read_bytes()
    if ending == ".docx":
        content = etree.tostring(Document(BytesIO(content)).element.body, method="text", encoding="utf-8")
    text = content.decode("utf-8-sig").replace("\\", "")
    wanted = ("4 → 3", "— → 5 (new)") if layout == "concordance" else ("each", "Look back every four years")
    assert all(words in text for words in wanted)


@pytest.mark.parametrize(("layout", "ending"), [("table", ".docx"), ("redline", ".html"), ("redline", ".md")])
def test_what_did_not_change_is_left_out_of_a_table_and_of_others_on_demand(tmp_path, papers, layout, ending):
    found = beside(*papers)
    shown = {}
    for whole in (None, True, False):
        target = tmp_path / f"{whole}{ending}"
        write(found, target, layout, whole=whole)
        content = target.read_bytes()
        if ending == ".docx":
            content = etree.tostring(Document(BytesIO(content)).element.body, method="text", encoding="utf-8")
        shown[whole] = OLD[2] in content.decode()

    assert shown == {None: layout != "table", True: True, False: False}


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize(("layout", "ending"), [("table", ".docx"), ("redline", ".html"), ("redline", ".md")])
def test_changes_that_are_not_wanted_are_counted_where_they_stand(tmp_path, papers, layout, ending, whole):
    found = beside(*papers)
    changes = found.comparison.changes
    wanted = next(at for at, each in enumerate(changes) if each.kind is ChangeKind.INSERTED)
    others = [each for at, each in enumerate(changes) if at != wanted and not is_untouched(each)]
    target = tmp_path / f"x{ending}"
    write(found, target, layout, whole=whole, narrowed=Narrowed(changes=frozenset({wanted})))
    content = target.read_bytes()
    if ending == ".docx":
        content = etree.tostring(Document(BytesIO(content)).element.body, method="text", encoding="utf-8")
    said = content.decode().replace("\\", "")

    assert f"Shown here: 1 of {len(others) + 1} changes; {len(others)} left out." in said
    assert sum(map(int, re.findall(r"([0-9]+) changes? left out", said))) == len(others)
    assert text_of(found.comparison.b, changes[wanted].b) in said
    for each in others:
        assert text_of(found.comparison.b, each.b) not in said or not each.b


def test_a_row_of_csv_has_both_texts(tmp_path, papers):
    found = beside(*papers)
    write(found, tmp_path / "x.csv")

    head, *rows = csv.reader((tmp_path / "x.csv").read_text(encoding="utf-8-sig").splitlines())
    old, new = head.index("A: old.docx"), head.index("B: new.docx")
    wanted = [each for each in found.comparison.changes if each.substance or each.renumbered]
    assert [(row[old], row[new]) for row in rows] == [
        (text_of(found.comparison.a, each.a), text_of(found.comparison.b, each.b)) for each in wanted
    ]


@pytest.mark.parametrize(
    ("layout", "name", "formats"),
    [
        ("redline", "x.pdf", ".docx, .html, .md or .csv"),
        ("concordance", "x", ".docx, .html, .md or .csv"),
        ("table", "x.html", ".docx"),
    ],
)
def test_a_format_that_nobody_writes_is_refused_with_those_that_are(tmp_path, layout, name, formats):
    with pytest.raises(InvalidSettings) as caught:
        require_target(tmp_path / name, layout, [], overwrite=False)
    assert str(caught.value) == f"{name} cannot be written: a {layout} is written as {formats}"


@pytest.mark.parametrize(
    ("layout", "ending", "begins"),
    [
        ("redline", "docx", b"PK"),
        ("table", "docx", b"PK"),
        ("redline", "html", b"<!DOCTYPE html>"),
        ("redline", "md", b"# "),
        ("redline", "csv", b"\xef\xbb\xbf"),
        ("concordance", "csv", b"\xef\xbb\xbf"),
    ],
)
def test_what_is_written_is_whole_and_replaces_nothing_unasked(tmp_path, papers, layout, ending, begins):
    found, target = beside(*papers), tmp_path / f"x.{ending}"
    write(found, target, layout)
    content = target.read_bytes()

    with pytest.raises(CannotWrite, match="it exists already"):
        write(found, target, layout)
    assert content.startswith(begins)
    assert target.read_bytes() == content
    assert sorted(tmp_path.iterdir()) == sorted([*papers, target])


def test_nothing_is_written_over_what_is_compared(tmp_path, papers):
    before = papers[1].read_bytes()
    with pytest.raises(CannotWrite, match="it is what is being compared"):
        write(beside(*papers), papers[1], overwrite=True, inputs=papers)
    assert papers[1].read_bytes() == before


# --- names and warnings ---------------------------------------------------------------------------------------------


def read(name, *warnings):
    return ReadText(Text(name=name, passages=(Passage(text="Water"),), warnings=warnings))


def test_a_warning_has_the_name_of_its_file_once():
    found = compared(
        read("old.pdf", "Page 3 is a picture."), read("new.pdf", "Page 3 is a picture.", "new.pdf is old."), silent
    )

    assert warnings_of(found) == (
        "old.pdf: Page 3 is a picture.",
        "new.pdf: Page 3 is a picture.",
        "new.pdf is old.",
    )


def test_two_files_of_one_name_are_told_apart():
    found = compared(read("x.pdf", "Page 3 is a picture."), read("x.pdf", "Page 3 is a picture."), silent)

    assert titles(found) == ("x.pdf (before)", "x.pdf (after)")
    assert warnings_of(found) == ("x.pdf (before): Page 3 is a picture.", "x.pdf (after): Page 3 is a picture.")


def test_one_tracked_file_warns_once(tmp_path, papers):
    write(beside(*papers), tmp_path / "x.docx")
    within = compared_within(tmp_path / "x.docx", silent)
    line = "A picture was not read."
    sides = [replace(each, text=replace(each.text, warnings=(line,))) for each in (within.a, within.b)]
    found = Compared(a=sides[0], b=sides[1], comparison=within.comparison, revisions=within.revisions)

    assert warnings_of(found) == (f"x.docx: {line}",)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("water.draftdesk", ("water.draftdesk", "")),
        ("water.draftdesk#Zero draft", ("water.draftdesk", "Zero draft")),
        ("a#b/water.draftdesk#Rev.1 #2", ("a#b/water.draftdesk", "Rev.1 #2")),
        ("rev#1.docx", None),
        ("water.docx#Rev.1", None),
    ],
)
def test_a_workspace_is_named_with_a_label_or_without(name, wanted):
    found = workspace_named(name)
    assert found == (None if wanted is None else (Path(wanted[0]), wanted[1]))


@pytest.mark.parametrize("name", ["water.draftdesk#", "water.draftdesk#  "])
def test_an_empty_label_is_not_the_working_draft(name):
    with pytest.raises(InvalidSettings, match=r"no version is named behind water\.draftdesk#"):
        workspace_named(name)

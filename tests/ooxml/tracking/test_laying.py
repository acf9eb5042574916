"""What the tracked changes look like that a comparison is laid as: as few and as plain as a person would make them."""

import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from tests.oracles.differing import differences
from tests.oracles.drafts import Box, Cell, Draft, Note, Para, Table, Words, word_file
from tests.oracles.settled import settled
from tests.oracles.structure import faults

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import Segment, SegmentKind
from draftdesk.ooxml.package import open_package
from draftdesk.ooxml.passages import word_passages
from draftdesk.ooxml.tracking.lay import Laid, Options, lay

WHEN = datetime(2026, 3, 1, 10, tzinfo=UTC)
RIVERS = "Protect rivers and lakes, the wetlands beside them and the springs that feed them."
WELLS = "Sink wells where the water table allows it, and keep them clean at all times."
FARMS = "Support farmers who keep hedges, ponds and meadows along their fields and paths."
DAMS = "Remove every small dam that blocks the passage of fish on their way to the spawning grounds."


class Stopped(Exception):
    pass


def para(*parts, **more) -> Para:
    return Para(tuple(Words(part) if isinstance(part, str) else part for part in parts), **more)


def note(*texts: str) -> Note:
    return Note(tuple(para(text) for text in texts))


def packages(a, b):
    files = [word_file(Draft(tuple(para(each) if isinstance(each, str) else each for each in side))) for side in (a, b)]
    return files, [open_package(content, name) for content, name in zip(files, ("a.docx", "b.docx"), strict=True)]


def laid(a, b, *, base="a", options=None, when=WHEN, author="A. Reader") -> Laid:
    """The paragraphs of one side and the other, laid; and held against the oracle."""
    files, both = packages(a, b)
    texts = [word_passages(package, silent) for package in both]
    made = lay(
        *both,
        compare(*texts),
        base_is_a=base == "a",
        author=author,
        date=when,
        options=options or Options(live_numbers=True),
        progress=silent,
    )
    assert made.exact
    if (options or Options(live_numbers=True)).live_numbers:
        for accept, wanted in ((False, files[0]), (True, files[1])):
            assert differences(settled(made.content, accept=accept), settled(wanted, accept=True)) == []
    assert faults(made.content, files[0 if base == "a" else 1]) == []
    return made


def part(made: Laid, name="word/document.xml") -> str:
    return zipfile.ZipFile(BytesIO(made.content)).read(name).decode()


def marked(made: Laid, kind: str) -> list[str]:
    """What each mark of the kind holds, in order."""
    xml = part(made)
    inner = re.findall(rf"<w:{kind} [^/>]*>(.*?)</w:{kind}>", xml, re.DOTALL)
    return ["".join(re.findall(r"<w:(?:t|delText)(?: [^>]*)?>([^<]*)<", each)) for each in inner]


def paragraph_marks(made: Laid, kind: str) -> int:
    return len(re.findall(rf"<w:rPr>(?:(?!</w:rPr>).)*?<w:{kind} [^>]*/>", part(made)))


@pytest.mark.parametrize("base", ["a", "b"])
def test_one_word_is_taken_out_and_one_put_in(base):
    made = laid([RIVERS, WELLS], [RIVERS, WELLS.replace("clean", "safe")], base=base)
    assert marked(made, "del") == ["clean"]
    assert marked(made, "ins") == ["safe"]
    assert paragraph_marks(made, "ins") == paragraph_marks(made, "del") == 0


def test_a_paragraph_nobody_changed_is_not_touched():
    made = laid(
        [para(Words("Protect ", ("bold",)), "rivers."), WELLS], [para(Words("Protect ", ("bold",)), "rivers."), FARMS]
    )
    before = word_file(Draft((para(Words("Protect ", ("bold",)), "rivers."),)))
    untouched = re.search(r"<w:p>.*?</w:p>", zipfile.ZipFile(BytesIO(before)).read("word/document.xml").decode())
    assert untouched is not None
    assert untouched[0] in part(made)


@pytest.mark.parametrize("base", ["a", "b"])
def test_a_split_is_a_mark_between_paragraphs_and_no_word(base):
    whole = f"{RIVERS} {WELLS}"
    made = laid([FARMS, whole, DAMS], [FARMS, RIVERS, WELLS, DAMS], base=base)
    assert marked(made, "ins") == []
    assert "".join(marked(made, "del")).strip() == ""
    assert paragraph_marks(made, "ins") == 1


@pytest.mark.parametrize("base", ["a", "b"])
def test_a_merge_is_a_mark_between_paragraphs_and_no_word(base):
    made = laid([FARMS, RIVERS, WELLS, DAMS], [FARMS, f"{RIVERS} {WELLS}", DAMS], base=base)
    assert marked(made, "del") == []
    assert "".join(marked(made, "ins")).strip() == ""
    assert paragraph_marks(made, "del") == 1


@pytest.mark.parametrize("base", ["a", "b"])
def test_a_move_is_shown_at_both_ends_under_one_name(base):
    made = laid([RIVERS, WELLS, FARMS, DAMS], [WELLS, FARMS, RIVERS, DAMS], base=base)
    assert marked(made, "moveFrom") == marked(made, "moveTo") == [RIVERS]
    names = re.findall(r"<w:move(?:From|To)RangeStart [^>]*w:name=\"([^\"]*)\"", part(made))
    assert len(names) == 2
    assert len(set(names)) == 1


def test_an_edited_move_is_written_whole():
    other = RIVERS.replace("beside", "around")
    made = laid([RIVERS, WELLS, FARMS, DAMS], [WELLS, FARMS, other, DAMS])
    assert marked(made, "moveFrom") == [RIVERS]
    assert marked(made, "moveTo") == [other]
    assert "w:delText" not in part(made)


def test_a_move_can_be_written_as_deleted_and_inserted():
    made = laid(
        [RIVERS, WELLS, FARMS, DAMS], [WELLS, FARMS, RIVERS, DAMS], options=Options(moves=False, live_numbers=True)
    )
    assert marked(made, "del") == marked(made, "ins") == [RIVERS]
    assert "w:move" not in part(made)


def test_a_typed_number_changes_whole():
    made = laid([para(RIVERS, label="12."), FARMS], [para(RIVERS, label="14."), FARMS])
    assert marked(made, "del") == ["12."]
    assert marked(made, "ins") == ["14."]


@pytest.mark.parametrize("base", ["a", "b"])
@pytest.mark.parametrize(
    ("a", "b"),
    [
        ([RIVERS, WELLS], [RIVERS]),
        ([RIVERS], [RIVERS, WELLS]),
        ([RIVERS, WELLS], [RIVERS, FARMS]),
        ([RIVERS, WELLS, FARMS, DAMS], [RIVERS, FARMS, DAMS, WELLS]),
        ([RIVERS], [WELLS]),
        ([RIVERS, ""], [RIVERS, "", WELLS]),
    ],
)
def test_the_mark_of_the_last_paragraph_is_never_tracked(a, b, base):
    made = laid(a, b, base=base)
    last = part(made).rpartition("<w:p>")[2]
    assert not re.search(r"<w:rPr><w:(ins|del|moveFrom|moveTo) ", last)


@pytest.mark.parametrize("base", ["a", "b"])
def test_a_look_that_changed_is_tracked_as_a_look(base):
    made = laid(
        [para("Protect rivers ", Words("and lakes", ("bold",)), " now and ever.")],
        [para("Protect rivers and ", Words("lakes now", ("italic",)), " and ever.")],
        base=base,
    )
    assert marked(made, "ins") == marked(made, "del") == []
    assert part(made).count("<w:rPrChange ") == 3


def test_inserted_words_take_the_fonts_around_them_and_keep_their_own_look():
    files, both = packages(
        [RIVERS],
        [
            para(
                "Protect rivers and ",
                Words("deep", ("italic",)),
                " lakes, the wetlands beside them and the springs that feed them.",
            )
        ],
    )
    content = files[0].replace(b"", b"")
    fonts = '<w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="30"/></w:rPr>'
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            new.writestr(
                name, text.replace(b"<w:r><w:t", f"<w:r>{fonts}<w:t".encode()) if name == "word/document.xml" else text
            )
    base = open_package(stream.getvalue(), "a.docx")
    comparison = compare(word_passages(base, silent), word_passages(both[1], silent))
    made = lay(base, both[1], comparison, base_is_a=True, author="A", date=WHEN, options=Options(), progress=silent)
    assert made.exact
    inserted = re.findall(r"<w:ins [^>]*>(.*?)</w:ins>", part(made))
    assert inserted
    assert all('w:ascii="Arial"' in each and '<w:sz w:val="30"/>' in each for each in inserted)
    assert any("<w:i/>" in each and "deep" in each for each in inserted)


@pytest.mark.parametrize("base", ["a", "b"])
def test_rows_come_and_go_and_cells_are_compared(base):
    def row(*texts):
        return tuple(Cell((para(text),)) for text in texts)

    old = Table((row("Rivers", RIVERS), row("Wells", WELLS), row("Dams", DAMS)))
    new = Table((row("Rivers", RIVERS.replace("lakes", "ponds")), row("Dams", DAMS), row("Farms", FARMS)))
    made = laid(["Before.", old, "After."], ["Before.", new, "After."], base=base)
    assert "lakes" in marked(made, "del")
    assert "ponds" in marked(made, "ins")
    assert len(re.findall(r"<w:trPr>[^/]*<w:del [^>]*/>", part(made))) == 1
    assert len(re.findall(r"<w:trPr>[^/]*<w:ins [^>]*/>", part(made))) == 1


@pytest.mark.parametrize("base", ["a", "b"])
def test_the_words_of_a_note_are_compared_where_it_stands(base):
    made = laid([para(RIVERS, note("See the annex."))], [para(RIVERS, note("See the table."))], base=base)
    notes = part(made, "word/footnotes.xml")
    assert re.findall(r"<w:delText[^>]*>([^<]*)<", notes) == ["annex"]
    assert part(made).count("<w:footnoteReference ") == 1
    assert "<w:ins " not in part(made)


@pytest.mark.parametrize("base", ["a", "b"])
def test_a_new_note_comes_with_its_reference(base):
    made = laid(
        [para(RIVERS, note("Old.")), WELLS], [para(RIVERS, note("Old.")), para(WELLS, note("New note."))], base=base
    )
    assert part(made).count("<w:footnoteReference ") == 2
    assert re.search(r"<w:ins [^>]*>(?:(?!</w:ins>).)*<w:footnoteReference ", part(made))


@pytest.mark.parametrize("base", ["a", "b"])
def test_the_words_of_a_text_box_are_compared(base):
    made = laid(
        [para(RIVERS, Box((para("Keep to the left."),)))], [para(RIVERS, Box((para("Keep to the right."),)))], base=base
    )
    assert "left" in marked(made, "del")
    assert "mc:Fallback" not in part(made)


def typed(made: Laid) -> list[str]:
    return [each for each in marked(made, "ins") if re.fullmatch(r"\d+\.", each)]


LIST = [para(text, level=0) for text in (RIVERS, WELLS, FARMS, DAMS)]


def test_a_list_that_counts_as_before_is_left_alone():
    made = laid(
        LIST, [LIST[0], replace(LIST[1], parts=(Words(WELLS.replace("clean", "safe")),)), *LIST[2:]], options=Options()
    )
    assert "w:pPrChange" not in part(made)
    assert typed(made) == []


def test_a_deleted_paragraph_counts_for_nothing_and_the_others_keep_the_numbers_they_have():
    made = laid(LIST, [LIST[0], *LIST[2:]], options=Options())
    assert typed(made) == []
    assert part(made).count("<w:pPrChange ") == 1
    assert '<w:numId w:val="0"/>' in part(made)


def test_an_inserted_paragraph_and_those_after_it_have_their_numbers_typed():
    fresh = para("Tell everybody who lives along the river what is planned there, in good time.", level=0)
    made = laid(LIST, [LIST[0], fresh, *LIST[1:]], options=Options())
    assert typed(made) == ["2.", "3.", "4.", "5."]


def test_live_numbers_leave_lists_to_word():
    fresh = para("Tell everybody who lives along the river what is planned there, in good time.", level=0)
    made = laid(LIST, [LIST[0], fresh, *LIST[1:]])
    assert typed(made) == []
    assert part(made).count('<w:numId w:val="1"/>') == 5


def test_marks_of_neighbours_are_kept_apart_by_their_dates():
    made = laid([RIVERS, WELLS], [f"{RIVERS} [Agreed]", f"New {WELLS}"], when=datetime(2026, 3, 1, 0, 2, tzinfo=UTC))
    dates = re.findall(r'w:date="([^"]*)"', part(made))
    assert set(dates) == {"2026-03-01T00:02:00Z", "2026-03-01T00:07:00Z"}  # five minutes earlier was another day


def test_every_mark_has_the_author_and_an_id_of_its_own():
    made = laid([RIVERS, WELLS, FARMS], [WELLS.replace("clean", "safe"), FARMS, DAMS], author='A & "B" <c>')
    marks = re.findall(r"<w:(?:ins|del|moveFrom|moveTo) [^>]*>", part(made))
    assert marks
    assert all('w:author="A &amp; &quot;B&quot; &lt;c&gt;"' in mark for mark in marks)
    ids = [re.search(r'w:id="(\d+)"', mark)[1] for mark in marks]
    assert len(ids) == len(set(ids))


def test_macros_are_left_behind():
    files, both = packages([RIVERS], [WELLS])
    stream = BytesIO(files[0])
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"macros")
    base = open_package(stream.getvalue(), "a.docm")
    comparison = compare(word_passages(base, silent), word_passages(both[1], silent))
    made = lay(base, both[1], comparison, base_is_a=True, author="A", date=WHEN, options=Options(), progress=silent)
    assert not [name for name in zipfile.ZipFile(BytesIO(made.content)).namelist() if "vba" in name]


def test_the_packages_stay_as_they_are_and_the_same_gives_the_same():
    _, both = packages([RIVERS, WELLS], [WELLS, FARMS])
    texts = [word_passages(package, silent) for package in both]
    first, second = (
        lay(*both, compare(*texts), base_is_a=True, author="A", date=WHEN, options=Options(), progress=silent)
        for _ in range(2)
    )
    assert first.content == second.content
    assert [word_passages(package, silent) for package in both] == texts


def test_what_cannot_be_laid_in_place_is_written_whole_and_named():
    """The segments of the change do not say what its paragraphs say."""
    _, both = packages([RIVERS, WELLS], [RIVERS, WELLS.replace("clean", "safe")])
    comparison = compare(*(word_passages(package, silent) for package in both))
    wrong = next(n for n, change in enumerate(comparison.changes) if len(change.segments) > 1)
    changes = list(comparison.changes)
    changes[wrong] = replace(changes[wrong], segments=(Segment(SegmentKind.EQUAL, "Something else.", 0, 0),))
    made = lay(
        *both,
        replace(comparison, changes=tuple(changes)),
        base_is_a=True,
        author="A",
        date=WHEN,
        options=Options(),
        progress=silent,
    )
    assert made.exact
    assert made.whole == (wrong,)
    assert marked(made, "del") == [WELLS]


def test_laying_can_be_stopped():
    _, both = packages([RIVERS] * 40, [WELLS] * 40)
    comparison = compare(*(word_passages(package, silent) for package in both))

    def stop(done, of, what):
        raise Stopped

    with pytest.raises(Stopped):
        lay(*both, comparison, base_is_a=True, author="A", date=WHEN, options=Options(), progress=stop)

"""What a Word file tells besides its text, and a copy of it that no longer does: every part of it is searched."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from draftdesk.model.errors import UnreadableFile
from draftdesk.model.preflight.findings import Gravity
from draftdesk.ooxml.cleaning import cleaned
from draftdesk.ooxml.leaks import LeakKind, leak_lines, leaks
from draftdesk.ooxml.package import open_package

REAL = Path(__file__).resolve().parents[2] / ".." / "shared" / "data" / "docx"
SECRET = "Zaphod"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)
_DAY = "2026-01-01T00:00:00Z"


def _run(inner: str) -> str:
    return f"<w:r>{inner}</w:r>"


def _says(text: str) -> str:
    return _run(f'<w:t xml:space="preserve">{text}</w:t>')


def _field(code: str, shows: str) -> str:
    def mark(kind: str) -> str:
        return _run(f'<w:fldChar w:fldCharType="{kind}"/>')

    return mark("begin") + _run(f"<w:instrText>{code}</w:instrText>") + mark("separate") + _says(shows) + mark("end")


_COMMENTED = f'<w:commentRangeStart w:id="0"/>{_says("Protect the springs")}<w:commentRangeEnd w:id="0"/>' + _run(
    '<w:commentReference w:id="0"/>'
)
_CHANGED = (
    f'{_says("All ")}<w:ins w:id="1" w:author="{SECRET}" w:date="{_DAY}">{_says("wells")}</w:ins>'
    f'<w:del w:id="2" w:author="{SECRET}" w:date="{_DAY}">{_run(f"<w:delText>rivers{SECRET}</w:delText>")}</w:del>'
)
_HIDDEN = _run(f'<w:rPr><w:vanish/></w:rPr><w:t>{SECRET} hidden</w:t><w:footnoteReference w:id="3"/>') + _run(
    '<w:t>Shown</w:t><w:footnoteReference w:id="2"/>'
)
_LINKS = "".join(f'<w:hyperlink r:id="{each}">{_says(f"the {each}")}</w:hyperlink>' for each in ("web", "disk"))
_DRAWN = (
    f'<w:drawing><wp:inline><wp:docPr id="1" name="C:\\Users\\{SECRET}\\map.png" descr="A map of springs"/></wp:inline>'
    "</w:drawing>"
)
_OBJECT = f'<w:object><v:shape alt="\\\\server\\{SECRET}"/><o:OLEObject r:id="ole" ProgID="Excel.Sheet"/></w:object>'
_BOUND = (
    f'<w:sdt><w:sdtPr><w:dataBinding w:xpath="/{SECRET}" w:storeItemID="x"/></w:sdtPr><w:sdtContent><w:p>'
    f'<w:smartTag w:uri="{SECRET}" w:element="x">{_says("Bound")}</w:smartTag></w:p></w:sdtContent></w:sdt>'
)
_STYLED = _run(f'<w:rPr><w:rStyle w:val="Unseen"/></w:rPr><w:t>{SECRET} styled away</w:t>')
_FOOTER = f'<w:fldSimple w:instr="FILENAME \\p">{_says("Footer")}</w:fldSimple>' + _field("PAGE", "1")
_PARAGRAPHS = (
    *(_COMMENTED, _CHANGED, _HIDDEN, _STYLED, _field(f"DOCPROPERTY {SECRET}", "17-22937"), _FOOTER, _LINKS),
    _run(_DRAWN) + _run(_OBJECT),
)
_BODY = "".join(f'<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D">{each}</w:p>' for each in _PARAGRAPHS) + _BOUND
_STYLES = (
    '<w:style w:type="character" w:styleId="Unseen"><w:rPr><w:vanish/></w:rPr></w:style><w:rsid w:val="00AB12CD"/>'
)
_NOTES = "".join(
    f'<w:footnote w:id="{n}"><w:p>{_says(text)}</w:p></w:footnote>'
    for n, text in ((2, "Said below"), (3, f"{SECRET} below"))
)
_SETTINGS = (
    '<w:attachedTemplate r:id="template"/><w:trackRevisions/><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids>'
    f'<w:docVars><w:docVar w:name="Owner" w:val="{SECRET}"/></w:docVars><w15:docId w15:val="{{1-{SECRET}}}"/>'
)
_COMMENTS = f'<w:comment w:id="0" w:author="{SECRET}" w:initials="Z"><w:p>{_says(f"{SECRET} said")}</w:p></w:comment>'
_PEOPLE = f'<w15:person w15:author="{SECRET}"/>'


def private_file(**instead: str) -> bytes:
    """A Word file with a secret in every place that a Word file has for one."""
    parts = {
        "word/styles.xml": ("styles", _wml("styles", _STYLES)),
        "word/footnotes.xml": ("footnotes", _wml("footnotes", _NOTES)),
        "word/settings.xml": ("settings", _wml("settings", _SETTINGS)),
        "word/comments.xml": ("comments", _wml("comments", _COMMENTS)),
        "word/people.xml": ("people", f"<w15:people {_SPACES}>{_PEOPLE}</w15:people>"),
        "word/embeddings/sheet.bin": ("oleObject", SECRET),
        "word/vbaProject.bin": ("vbaProject", SECRET),
        "word/printerSettings1.bin": ("printerSettings", SECRET),
        "customXml/item1.xml": ("customXml", f"<a>{SECRET}</a>"),
        "word/glossary.xml": ("glossaryDocument", _wml("glossaryDocument", "")),
    }
    ids = {"oleObject": "ole"}
    related = "".join(
        f'<Relationship Id="{ids.get(kind, f"r{n}")}" Type="{_R}/{kind}" Target="/{name}"/>'
        for n, (name, (kind, _)) in enumerate(parts.items())
    )
    outside = {
        "web": ("hyperlink", "https://undocs.org/A/RES/71/280"),
        "disk": ("hyperlink", f"file:///C:/Users/{SECRET}/draft.docx"),
    }
    related += "".join(
        f'<Relationship Id="{name}" Type="{_R}/{kind}" Target="{target}" TargetMode="External"/>'
        for name, (kind, target) in outside.items()
    )
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{instead.get('title', SECRET)}</dc:title><dc:creator>{SECRET}</dc:creator>"
        f"<cp:lastModifiedBy>{SECRET}</cp:lastModifiedBy></cp:coreProperties>"
    )
    app = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Company>{SECRET}</Company><Template>{SECRET}.dotm</Template><TotalTime>12</TotalTime></Properties>"
    )
    top = {
        "word/document.xml": f"{_R}/officeDocument",
        "docProps/core.xml": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/app.xml": f"{_R}/extended-properties",
        "docProps/thumb.jpeg": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
    }
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _types())
        archive.writestr(
            "_rels/.rels", _relations({f"t{n}": (kind, name) for n, (name, kind) in enumerate(top.items())})
        )
        archive.writestr("word/document.xml", _wml("document", f"<w:body>{instead.get('body', _BODY)}</w:body>"))
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{related}</Relationships>',
        )
        archive.writestr(
            "word/_rels/settings.xml.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="template" Type="{_R}/attachedTemplate" Target="file:///C:/{SECRET}.dotm" '
            'TargetMode="External"/></Relationships>',
        )
        archive.writestr("docProps/core.xml", core)
        archive.writestr("docProps/app.xml", app)
        archive.writestr("docProps/thumb.jpeg", SECRET)
        archive.writestr("word/forgotten.xml", f"<a>{SECRET}</a>")
        for name, (_, content) in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def _wml(root: str, inner: str) -> str:
    return f"<w:{root} {_SPACES}>{inner}</w:{root}>"


def _types() -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    kinds = {"document": "document.main", "styles": "styles", "footnotes": "footnotes", "settings": "settings"}
    listed = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{word}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _relations(targets: dict[str, tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, (kind, target) in targets.items()
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{lines}</Relationships>'
    )


def everything(content: bytes) -> str:
    """All that is in an archive, names of its parts included."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return "\n".join(f"{name}\n{archive.read(name).decode('utf-8', 'replace')}" for name in archive.namelist())


def words(content: bytes) -> list[str]:
    return [unit.text for unit in open_package(content, "x.docx").units() if unit.text]


@pytest.fixture(scope="module")
def private() -> bytes:
    return private_file()


def test_every_place_that_tells_is_found(private):
    found = {leak.kind for leak in leaks(private, "x.docx")}

    assert found == set(LeakKind) - {LeakKind.CUSTOM, LeakKind.PICTURES, LeakKind.LABELS}


def test_the_gravest_comes_first_and_each_is_said_in_a_line(private):
    found = leaks(private, "x.docx")

    gravities = [leak.gravity for leak in found]
    assert gravities == sorted(gravities, key=list(Gravity).index)
    lines = list(leak_lines(found))
    assert f"names in the file's properties (2): {SECRET}" in lines
    assert all("\n" not in line for line in lines)


@pytest.mark.parametrize("keep_changes", [True, False])
def test_a_cleaned_copy_holds_the_secret_nowhere_but_in_changes_that_were_kept(private, keep_changes):
    made = cleaned(private, "x.docx", keep_changes=keep_changes)

    assert everything(made).count(SECRET) == (1 if keep_changes else 0)
    assert (f"rivers{SECRET}" in everything(made)) is keep_changes
    told = {leak.kind for leak in leaks(made, "x.docx")}
    assert told == ({LeakKind.CHANGES, LeakKind.WEB} if keep_changes else {LeakKind.WEB})


def test_the_words_that_a_reader_sees_stay(private):
    assert words(cleaned(private, "x.docx")) == [
        "Protect the springs",
        "All wells",
        "Shown",
        "17-22937",
        "Footer1",
        "the webthe disk",
        "Bound",
        "Said below",
    ]


def test_a_field_that_counts_pages_stays_and_one_that_asks_for_a_property_goes(private):
    made = everything(cleaned(private, "x.docx"))

    assert "PAGE" in made
    assert "DOCPROPERTY" not in made
    assert made.count("fldChar ") == 3


def test_kept_changes_are_by_nobody_and_have_no_date(private):
    made = everything(cleaned(private, "x.docx", keep_changes=True))

    assert 'w:author="Author"' in made
    assert "w:date=" not in made
    assert "trackRevisions" in made
    assert "trackRevisions" not in everything(cleaned(private, "x.docx"))


def test_alternative_text_that_describes_stays(private):
    made = everything(cleaned(private, "x.docx"))

    assert 'descr="A map of springs"' in made


def test_a_title_that_the_text_says_too_stays():
    assert "<dc:title>Protect the springs</dc:title>" in everything(
        cleaned(private_file(title="Protect the springs"), "x.docx")
    )
    assert "dc:title" not in everything(cleaned(private_file(), "x.docx"))


def test_cleaning_twice_changes_nothing_and_gives_the_same_bytes(private):
    once = cleaned(private, "x.docx")

    assert cleaned(private, "x.docx") == once
    assert words(cleaned(once, "x.docx")) == words(once)


def test_a_file_with_part_of_its_text_elsewhere_is_refused():
    body = '<w:p><w:r><w:t>One</w:t></w:r></w:p><w:altChunk r:id="chunk"/>'
    content = private_file(body=body)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    chunk = f'<Relationship Id="chunk" Type="{_R}/aFChunk" Target="/word/chunk.html"/></Relationships>'
    related = "word/_rels/document.xml.rels"
    parts[related] = parts[related].replace(b"</Relationships>", chunk.encode())
    parts["word/chunk.html"] = b"<p>Two</p>"
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)

    with pytest.raises(UnreadableFile, match=r"^x\.docx has part of its text in other files"):
        cleaned(file.getvalue(), "x.docx")


@pytest.mark.parametrize("work", [leaks, cleaned])
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.7", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"words"])
def test_what_is_no_word_file_is_told_in_one_line(work: Callable[..., object], content: bytes):
    with pytest.raises(UnreadableFile) as told:
        work(content, "x.docx")

    assert str(told.value).startswith("x.docx ")
    assert "\n" not in str(told.value)


def test_a_part_that_unpacks_to_far_more_is_refused(private):
    file = BytesIO(private)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/bomb.xml", b"<a>" + b" " * 200_000_000 + b"</a>")

    with pytest.raises(UnreadableFile, match="unpacks to far more"):
        leaks(file.getvalue(), "x.docx")


@pytest.mark.parametrize("work", [leaks, cleaned])
def test_hostile_and_damaged_files_are_told_in_one_line(work):
    files = [*REAL.glob("bad-*.docx"), *REAL.glob("hostile-*.docx")]
    if not files:
        pytest.skip("the real inputs are not on this machine")
    for path in files:
        with pytest.raises(UnreadableFile) as told:
            work(path.read_bytes(), path.name)
        assert "\n" not in str(told.value)


def test_real_files_keep_their_words_and_tell_nothing_else():
    files = sorted(REAL.glob("un-*.docx"))
    if not files:
        pytest.skip("the real inputs are not on this machine")
    for path in files:
        made = cleaned(path.read_bytes(), path.name)
        assert {leak.kind for leak in leaks(made, path.name)} <= {LeakKind.WEB}
        assert words(made) == words(path.read_bytes())
        assert LeakKind.NAMES in {leak.kind for leak in leaks(path.read_bytes(), path.name)}

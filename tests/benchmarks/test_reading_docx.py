"""How long a Word file of some 300 pages takes to read, against python-docx opening it and reading its paragraphs."""

import random
import time
import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest

from draftdesk.kit.jobs import silent
from draftdesk.reading.sources import read

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WORDS = [
    "migrants", "States", "regular", "pathways", "commitment", "labour", "mobility", "human", "rights", "cooperation",
    "border", "management", "remittances", "national", "framework", "objective", "programme", "children", "families",
]  # fmt: skip
NOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
NOTES_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


@pytest.fixture(scope="module")
def long_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """3,000 paragraphs of some fifty words in four or five runs, with headings, lists, tables and footnotes."""
    chance = random.Random(20170712)

    def run(words: int) -> str:
        look = chance.choice(["", "<w:rPr><w:i/></w:rPr>", "<w:rPr><w:b/><w:i/></w:rPr>"])
        text = " ".join(chance.choices(WORDS, k=words))
        return f'<w:r>{look}<w:t xml:space="preserve">{text} </w:t></w:r>'

    def paragraph(n: int) -> str:
        style = (
            "Heading2" if n % 40 == 0 else "ListNumber" if n % 4 == 1 else "ListBullet" if n % 4 == 2 else "BodyText"
        )
        note = f'<w:r><w:footnoteReference w:id="{n + 1}"/></w:r>' if n % 20 == 0 else ""
        page = "<w:r><w:lastRenderedPageBreak/></w:r>" if n % 10 == 9 else ""
        runs = "".join(run(chance.randint(8, 14)) for _ in range(5))
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{page}{runs}{note}</w:p>'

    def table() -> str:
        cell = "<w:tc><w:tcPr/><w:p>{}</w:p></w:tc>"
        row = "<w:tr>{}</w:tr>"
        return (
            f"<w:tbl>{''.join(row.format(''.join(cell.format(run(6)) for _ in range(4))) for _ in range(12))}</w:tbl>"
        )

    blocks = [paragraph(n) + (table() if n % 500 == 499 else "") for n in range(3000)]
    notes = "".join(f'<w:footnote w:id="{n + 1}"><w:p>{run(12)}</w:p></w:footnote>' for n in range(0, 3000, 20))
    empty = BytesIO()
    docx.Document().save(empty)
    path = tmp_path_factory.mktemp("long") / "long.docx"
    with zipfile.ZipFile(empty) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            if name == "word/document.xml":
                text = f"<w:document {W}><w:body>{''.join(blocks)}</w:body></w:document>".encode()
            elif name == "[Content_Types].xml":
                override = f'<Override PartName="/word/footnotes.xml" ContentType="{NOTES_TYPE}"/></Types>'
                text = text.replace(b"</Types>", override.encode())
            elif name == "word/_rels/document.xml.rels":
                relation = f'<Relationship Id="rId99" Type="{NOTES_RELATION}" Target="footnotes.xml"/></Relationships>'
                text = text.replace(b"</Relationships>", relation.encode())
            new.writestr(name, text)
        new.writestr("word/footnotes.xml", f"<w:footnotes {W}>{notes}</w:footnotes>")
    return path


def test_three_hundred_pages_are_read_in_at_most_twice_the_time_python_docx_takes_for_the_plain_text(
    benchmark, long_file: Path
) -> None:
    content = long_file.read_bytes()

    def plain() -> list[str]:
        return [paragraph.text for paragraph in docx.Document(BytesIO(content)).paragraphs]

    reading = benchmark.pedantic(read, (content, "long.docx", silent), rounds=7, warmup_rounds=1, iterations=1)
    peers = []
    for _ in range(5):
        started = time.perf_counter()
        texts = plain()
        peers.append(time.perf_counter() - started)

    assert len(reading.blocks) == 3000 + 6 * 48 + 150
    assert [block.text.strip() for block in reading.blocks if block.table is None][:3000] == [t.strip() for t in texts]
    benchmark.extra_info["times the peer"] = round(benchmark.stats.stats.min / min(peers), 2)
    assert benchmark.stats.stats.min <= 2 * min(peers)

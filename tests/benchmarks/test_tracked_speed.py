"""From two Word files to one with tracked changes, beside the plainest way there is, in the same run.

The plain one finds equal paragraphs with the standard library, marks words where as many paragraphs stand against as
many, and writes the marks as text: it keeps no style and no look, and knows no moves and no splits.
"""

import random
import re
import subprocess
import sys
import time
import zipfile
from datetime import UTC, datetime
from difflib import SequenceMatcher
from io import BytesIO
from xml.sax.saxutils import escape

import pytest
from lxml import etree
from tests.oracles.drafts import Draft, Para, Words, word_file

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import Stopped, silent
from draftdesk.model.comparison import Passage
from draftdesk.reading.texts import read_text
from draftdesk.writing.tracked import tracked

UNIT = re.compile(r"\w+|\s+|[^\w\s]")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BY = 'w:id="{}" w:author="Editor" w:date="2026-03-31T00:00:00Z"'
WITHIN = 0.2
GIGABYTE = 1_000_000
"""In the kilobytes in which the system counts memory."""


def best(work, *given):
    times = []
    for _ in range(3):
        started = time.process_time()
        work(*given)
        times.append(time.process_time() - started)
    return min(times)


def redline(old, new, progress=silent):
    a, b = read_text(old, "a.docx", progress), read_text(new, "b.docx", progress)
    found = compare(a.text.passages, b.text.passages, progress)
    made = tracked(
        found,
        a,
        b,
        base="a",
        author="Editor",
        date=datetime(2026, 3, 31, tzinfo=UTC),
        live_numbers=False,
        moves=True,
        progress=progress,
    )
    assert made.exact
    return found


def plain_redline(old, new):
    sides = []
    for content in (old, new):
        with zipfile.ZipFile(BytesIO(content)) as file:
            root = etree.fromstring(file.read("word/document.xml"))
        sides.append(["".join(p.itertext(f"{W}t")) for p in root.iter(f"{W}p")])
    a, b = sides
    written = []
    for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            written += [f"<w:p>{run(text)}</w:p>" for text in a[i:j]]
            continue
        paired = list(zip(a[i:j], b[k:m], strict=False))
        for first, second in paired:
            units = UNIT.findall(first), UNIT.findall(second)
            words = SequenceMatcher(None, *units, autojunk=False).get_opcodes()
            written.append(f"<w:p>{''.join(marked(units, each) for each in words)}</w:p>")
        written += [f"<w:p>{mark('del', text)}</w:p>" for text in a[i + len(paired) : j]]
        written += [f"<w:p>{mark('ins', text)}</w:p>" for text in b[k + len(paired) : m]]
    return packed(f'<w:document xmlns:w="{W[1:-1]}"><w:body>{"".join(written)}</w:body></w:document>')


def marked(units, operation):
    tag, i, j, k, m = operation
    gone, new = "".join(units[0][i:j]), "".join(units[1][k:m])
    if tag == "equal":
        return run(gone)
    return mark("del", gone) + mark("ins", new)


def mark(kind, text):
    if not text:
        return ""
    inner = run(text) if kind == "ins" else run(text).replace("w:t", "w:delText")
    return f"<w:{kind} {BY.format(0)}>{inner}</w:{kind}>"


def run(text):
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def packed(document):
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", document)
    return made.getvalue()


def word(texts):
    return word_file(Draft(blocks=tuple(Para((Words(text),)) for text in texts)))


@pytest.fixture(scope="module")
def files(drafts):
    """The two versions as Word files."""
    return lambda size, edited=0.25: tuple(word(texts) for texts in drafts(size, edited))


@pytest.mark.parametrize("size", [150, 600, 2400])
def test_from_file_to_file_costs_little_more_than_the_standard_library_takes_for_much_less(benchmark, files, size):
    old, new = files(size)
    plain = best(plain_redline, old, new)
    redline(old, new)  # what is loaded and made once is not in it

    found = benchmark.pedantic(best, args=(redline, old, new), rounds=1, iterations=1)

    assert found < 2.5 * plain  # 1.5 where nothing else runs


def test_moves_are_found_on_the_way(files):
    found = redline(*files(600))

    assert found.counts.moved + found.counts.moved_edited > 6


def test_four_times_as_many_paragraphs_all_edited_take_about_four_times_as_long(benchmark, files):
    once = best(redline, *files(600, edited=1))

    whole = benchmark.pedantic(best, args=(redline, *files(2400, edited=1)), rounds=1, iterations=1)

    assert whole < 7 * once


def test_comparing_versions_in_memory_costs_little_more_than_half_of_the_way_through_files(benchmark, files):
    old, new = files(600)
    through_files = best(redline, old, new)
    found = redline(old, new)
    ids = [{at: str(n) for n, change in enumerate(found.changes) for at in side(change)} for side in (by_a, by_b)]
    sides = [
        [Passage(text=each.text, paragraph_id=known[at]) for at, each in enumerate(passages)]
        for known, passages in zip(ids, (found.a, found.b), strict=True)
    ]

    in_memory = benchmark.pedantic(best, args=(compare, *sides), rounds=1, iterations=1)

    assert in_memory < 0.8 * through_files


def test_the_worst_case_known_paragraphs_of_one_form_that_all_differ(benchmark, corpus_of):
    """Every paragraph has most of its runs of words in common with many others, so many are looked at."""
    sentence = corpus_of(2600).snippets[0].text.split()
    chance = random.Random(3)

    def of_one_form(size):
        texts = []
        for _ in range(size):
            words = list(sentence)
            for _ in range(4):
                words[chance.randrange(len(words))] = f"w{chance.randrange(50)}"
            texts.append(" ".join(words))
        return [Passage(text=text) for text in texts]

    once = best(compare, of_one_form(600), of_one_form(600))

    whole = benchmark.pedantic(best, args=(compare, of_one_form(2400), of_one_form(2400)), rounds=1, iterations=1)

    assert whole < 14 * once


def by_a(change):
    return change.a


def by_b(change):
    return change.b


@pytest.mark.parametrize("edited", [0.25, 1])
def test_work_is_never_deaf_for_longer_than_it_may_take_to_stop_it(files, edited):
    deaf = longest_silence(redline, *files(2400, edited=edited))

    assert deaf < WITHIN


def test_one_paragraph_against_all_it_was_cut_into_can_be_stopped(corpus_of):
    texts = [each.text for each in corpus_of(800).snippets]

    deaf = longest_silence(compare, [Passage(text=" ".join(texts))], [Passage(text=text) for text in texts])

    assert deaf < WITHIN


def longest_silence(work, *given):
    """For how many seconds of work nothing is heard of it."""
    heard = [time.process_time()]
    longest = 0.0

    def listen(done, of, what):
        nonlocal longest
        now = time.process_time()
        longest = max(longest, now - heard[0])
        heard[0] = now

    work(*given, listen)
    return max(longest, time.process_time() - heard[0])


def test_it_stops_where_it_is_told_to(files):
    calls = []

    def stop(done, of, what):
        calls.append(what)
        if len(calls) == 40:
            raise Stopped

    with pytest.raises(Stopped):
        redline(*files(600), stop)
    assert len(calls) == 40


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell how much memory a process had at most")
def test_two_thousand_pages_stay_far_under_a_gigabyte(files, corpus_of, tmp_path, edited):
    texts = [each.text for each in corpus_of(2600).snippets]
    chance = random.Random(5)
    old = [f"{chance.choice(texts)} {n} {chance.choice(texts)}" for n in range(12_000)]
    new = [edited(text, chance) if chance.random() < 0.25 else text for text in old]
    for name, side in (("a.docx", old), ("b.docx", new)):
        (tmp_path / name).write_bytes(word(side))
    command = [sys.executable, "-c", MEASURED, "compare", "a.docx", "b.docx", "--out", "c.docx"]

    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)

    assert (tmp_path / "c.docx").stat().st_size > 1_000_000
    assert int(done.stdout.splitlines()[-1]) < GIGABYTE * (1024 if sys.platform == "darwin" else 1)


MEASURED = """
import resource, subprocess, sys
# in a process between: what one starts is charged with the memory of the one that started it
subprocess.run([sys.executable, "-m", "draftdesk", *sys.argv[1:]], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""

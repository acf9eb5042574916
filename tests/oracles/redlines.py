"""Tracked files as the program makes them, and what either oracle finds wrong with one."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from tests.oracles.differing import differences, dressed_otherwise, lines
from tests.oracles.office import Office, as_printed, printed
from tests.oracles.settled import Blocks, Paragraph, Said, main_part, parsed, parts_of, settled, w
from tests.oracles.structure import REVISIONS, faults

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.reading.texts import read_text
from draftdesk.writing.tracked import Tracked, tracked

NUMBERS = re.compile(r"((\d[\d.]*|[a-z]{1,5}\.|\([a-z]{1,5}\))(?:\s|$))+")
DATE = datetime(2026, 3, 9, 14, 30)  # noqa: DTZ001 - as it is written, without a zone


@dataclass(frozen=True, kw_only=True)
class Way:
    """How changes are laid."""

    base: Literal["a", "b"] = "a"
    moves: bool = True
    live_numbers: bool = False


WAYS = tuple(
    Way(base=base, moves=moves, live_numbers=live)
    for base in ("a", "b")
    for moves, live in ((True, False), (False, False), (True, True))
)


def redline(a: bytes, b: bytes, way: Way = Way()) -> Tracked:
    """The changes between two Word files as the program lays them."""
    side_a, side_b = read_text(a, "a.docx", silent), read_text(b, "b.docx", silent)
    comparison = compare(side_a.text.passages, side_b.text.passages)
    return tracked(
        comparison,
        side_a,
        side_b,
        base=way.base,
        author="Secretariat",
        date=DATE,
        live_numbers=way.live_numbers,
        moves=way.moves,
        progress=silent,
    )


def wrong(made: Tracked, a: bytes, b: bytes, way: Way, *, says: tuple[Said, Said] | None = None) -> list[str]:
    """What is wrong with a tracked file by the format's rules: its words, looks, notes, tables and its structure.

    `says` is what both files say, where that is known from elsewhere than from the files.
    """
    found = [] if made.exact else ["it calls itself not exact"]
    found += [f"fault: {line}" for line in faults(made.content, a if way.base == "a" else b)]
    told = says or (settled(a, accept=True), settled(b, accept=True))
    for side, wanted, accept in (("a", told[0], False), ("b", told[1], True)):
        foreign = side != way.base
        got = settled(made.content, accept=accept)
        differ = differences(got, wanted, typed=foreign and not way.live_numbers)
        if not foreign and not differ:
            differ = dressed_otherwise(got, settled(a if side == "a" else b, accept=True))
        found += [f"{'accepting' if accept else 'rejecting'}: {line}" for line in differ]
    return found


def wrong_in_office(
    made: Tracked, a: bytes, b: bytes, office: Office, *, numbers: bool = True, notes: bool = True
) -> list[str] | None:
    """What is wrong with it when LibreOffice accepts or rejects everything: what it then prints, numbers and all.

    Without `numbers` those that paragraphs begin with do not count, typed or not: where paragraphs are joined it takes
    the list of another one than Word does. Without `notes` what these say does not count: of some it forgets the
    tracked changes. None where it is no judge: it misreads some footnotes of the two files themselves, and forgets
    what is tracked of the mark of the paragraph with the first footnote (all of this in 7.4).
    """
    if _is_blind_to(made.content):
        return None
    found = []
    for do, file in (("accept", b), ("reject", a)):
        wanted, got = office.says(file, "accept"), office.says(made.content, do)
        if "error" in wanted or not _reads_well(wanted, settled(file, accept=True)):
            return None
        if "error" in got:
            found.append(f"LibreOffice ({do}): {got['error']}")
            continue
        if got["left"]:
            found.append(f"LibreOffice ({do}): some changes are left")
        mine, its = (_told(printed(each, numbers=numbers), numbers=numbers, notes=notes) for each in (got, wanted))
        found += [f"LibreOffice ({do}): {line}" for line in _first(mine, its)]
    return found


def _is_blind_to(content: bytes) -> bool:
    parts = parts_of(content)
    body = parsed(parts[main_part(parts)])
    first = next(body.iter(w("footnoteReference")), None)
    paragraph = None if first is None else next(first.iterancestors(w("p")))
    mark = None if paragraph is None else paragraph.find(f"{w('pPr')}/{w('rPr')}")
    return mark is not None and any(child.tag in REVISIONS for child in mark)


def _told(shown: list[tuple[str, str]], *, numbers: bool, notes: bool) -> list[tuple[str, str]]:
    shown = [line for line in shown if notes or not line[0].startswith(("footnotes", "endnotes"))]
    return shown if numbers else [(place, NUMBERS.sub("", words)) for place, words in shown]


def _reads_well(said: dict[str, Any], wanted: Said) -> bool:
    """Whether LibreOffice finds the words that are in a file, place by place as far as it names places alike."""
    mine = [(place.split()[0].rstrip("s"), words) for place, words in printed(said, numbers=False)]
    its = [(place.split()[0], as_printed(each.text)) for place, each in lines(wanted)]
    notes = [words for kind, words in mine if kind.endswith("note")]
    wanted_notes = ["".join("".join(each.text for each in _paragraphs(blocks)).split()) for blocks in wanted.footnotes]
    bodies = [[words for kind, words in side if kind == "body" and words] for side in (mine, its)]
    boxes = [sorted(words for kind, words in side if kind == "box" and words) for side in (mine, its)]
    return bodies[0] == bodies[1] and boxes[0] == boxes[1] and notes == [as_printed(each) for each in wanted_notes]


def _paragraphs(blocks: Blocks) -> list[Paragraph]:
    return [paragraph for _, paragraph in lines(Said(blocks))]


def _first(got: list[tuple[str, str]], wanted: list[tuple[str, str]]) -> list[str]:
    if got == wanted:
        return []
    at = next((n for n, pair in enumerate(zip(got, wanted, strict=False)) if pair[0] != pair[1]), None)
    at = min(len(got), len(wanted)) if at is None else at
    return [f"paragraph {at}: {got[at : at + 1]} instead of {wanted[at : at + 1]} ({len(got)} of {len(wanted)})"]

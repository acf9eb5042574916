"""Where two accounts of a Word file differ, in lines that a person can act on."""

import re
from collections.abc import Iterator

from tests.oracles.settled import Blocks, Cell, Paragraph, Said, Table

TYPED = re.compile(r"\S{1,12}[\t ]")
Line = tuple[str, Paragraph]


def lines(said: Said) -> list[Line]:
    """Every paragraph with the place it stands in: "body", "table 0 row 1 cell 2", "footnote 3", "box 1"."""
    found = list(_lines(said.body, "body"))
    for name, notes in (("footnote", said.footnotes), ("endnote", said.endnotes), ("box", said.boxes)):
        for n, blocks in enumerate(notes):
            found += _lines(blocks, f"{name} {n}")
    return found


def _lines(blocks: Blocks, place: str) -> Iterator[Line]:
    tables = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            yield place, block
            continue
        for row, cells in enumerate(block.rows):
            for column, cell in enumerate(cells):
                yield from _lines(cell.blocks, f"{place} table {tables} row {row} cell {column}")
        tables += 1


def differences(got: Said, wanted: Said, *, looks: bool = True, blank: bool = True, typed: bool = False) -> list[str]:
    """What is not as it should be, the first ten; nothing where the two are alike.

    `looks`: also bold, italic and the like, character by character. `blank`: also paragraphs of white space alone.
    `typed`: a number that a list prints may stand typed instead.
    """
    here, there = lines(got), lines(wanted)
    if typed:
        pairs = zip(here, there, strict=False)
        here = [(place, _untyped(mine, its)) for (place, mine), (_, its) in pairs] + here[len(there) :]
    if not blank:
        here, there = ([line for line in side if line[1].text.strip()] for side in (here, there))
    found: list[str] = []
    for n, ((place, mine), (its_place, its)) in enumerate(zip(here, there, strict=False)):
        if (place, mine.text) != (its_place, its.text):
            found.append(f"paragraph {n}: {place} {mine.text!r} instead of {its_place} {its.number} {its.text!r}")
            break
        if (mine.notes, mine.signs) != (its.notes, its.signs):
            here_at, there_at = (mine.notes, mine.signs), (its.notes, its.signs)
            found.append(f"paragraph {n}: notes, signs at {here_at} instead of {there_at} in {place} {mine.text!r}")
        if looks and mine.looks != its.looks:
            at = next(k for k, pair in enumerate(zip(mine.looks, its.looks, strict=True)) if pair[0] != pair[1])
            found.append(
                f"paragraph {n}: {sorted(mine.looks[at])} instead of {sorted(its.looks[at])} "
                f"from {mine.text[at : at + 20]!r} in {place} {mine.text!r}"
            )
    if not found and len(here) != len(there):
        more, what = (here, "too many") if len(here) > len(there) else (there, "too few")
        found = [f"{abs(len(here) - len(there))} {what}: {more[min(len(here), len(there))]}"]
    if not found:
        found = [
            f"{place}: {mine} instead of {its}"
            for (place, mine), (_, its) in zip(_geometry(got), _geometry(wanted), strict=False)
            if mine != its
        ]
    return found[:10]


def dressed_otherwise(got: Said, wanted: Said) -> list[str]:
    """The paragraphs that have another style or list, of two accounts with the same words."""
    return [
        f"{place}: style {mine.style!r}, list {mine.listed} instead of {its.style!r}, {its.listed} of {its.text!r}"
        for (place, mine), (_, its) in zip(lines(got), lines(wanted), strict=False)
        if (mine.style, mine.listed) != (its.style, its.listed)
    ][:5]


def _untyped(mine: Paragraph, its: Paragraph) -> Paragraph:
    """The paragraph without the number that is typed before it in place of a list's."""
    if its.listed is None or mine.listed is not None or not mine.text.endswith(its.text):
        return mine
    size = len(mine.text) - len(its.text)
    label = mine.text[:size]
    if label.strip() != its.number if its.number else not TYPED.fullmatch(label):
        return mine
    return Paragraph(mine.text[size:], mine.looks[size:], tuple(at - size for at in mine.notes))


def _geometry(said: Said) -> Iterator[tuple[str, list[list[tuple[int, str]]]]]:
    """Which cells of each table are merged: no words, yet a table that lost this says something else."""
    for blocks in (said.body, *said.footnotes, *said.boxes):
        for block in blocks:
            if isinstance(block, Table):
                yield "table", [[_shape(cell) for cell in row] for row in block.rows]


def _shape(cell: Cell) -> tuple[int, str]:
    return cell.span, cell.merge

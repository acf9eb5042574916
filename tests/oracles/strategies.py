"""Hypothesis strategies over drafts: small ones, so that what fails is shown at its smallest."""

import itertools

from hypothesis import strategies as st
from tests.oracles.drafts import Block, Bookmark, Box, Cell, Draft, Field, Link, Note, Para, Part, Table, Words, Wrapped
from tests.oracles.pairs import LOOKS, Pair, apart

WORDS = "States shall act on human rights in all countries and report every year".split()
SCRIPTS = (
    "законных",
    "права",
    "الدول",
    "حقوق",
    "حِمَايَة",
    "各国应当",
    "保护",
    "l’État",
    "co‑operate",
    "e\u0301",
    "𝒜",
    "\u200b",
    "10\u00a0%",
)
TYPED = ("", "", "", "1.", "12.", "(a)", "1.2", "•", "12 bis.")

_word = st.sampled_from((*WORDS, *WORDS, *SCRIPTS))
_blank = st.sampled_from((" ", " ", " ", " ", "  ", "\t", "\n", "\u00a0", " \u2011", ", ", ". "))


@st.composite
def texts(draw: st.DrawFn, at_most: int = 8) -> str:
    """Words of several scripts with odd blanks between them, sometimes at the ends; now and then anything at all."""
    if draw(st.integers(0, 11)) == 0:
        characters = st.characters(exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="\ufffe\uffff\u00ad")
        return draw(st.text(characters, max_size=12))
    words = draw(st.lists(_word, min_size=0, max_size=at_most))
    text = "".join(word + draw(_blank) for word in words)
    return text if draw(st.integers(0, 4)) == 0 else text.strip()


@st.composite
def runs(draw: st.DrawFn, at_most: int = 8) -> tuple[Words, ...]:
    text = draw(texts(at_most))
    cuts = sorted({*draw(st.lists(st.integers(0, len(text)), max_size=3)), 0, len(text)})
    looks = st.frozensets(st.sampled_from(LOOKS), max_size=2)
    return tuple(Words(text[start:end], draw(looks)) for start, end in itertools.pairwise(cuts) if start < end)


@st.composite
def parts(draw: st.DrawFn, *, rich: bool) -> tuple[Part, ...]:
    found: list[Part] = list(draw(runs()))
    if rich:
        for _ in range(draw(st.integers(0, 2))):
            made = draw(_special())
            found.insert(draw(st.integers(0, len(found))), made)
    return tuple(found)


@st.composite
def _special(draw: st.DrawFn) -> Part:
    inner = st.lists(st.builds(Para, runs(5)), min_size=1, max_size=2).map(tuple)
    few = runs(3).filter(bool)
    return draw(
        st.one_of(
            st.builds(Note, inner),
            st.builds(Note, inner),
            st.builds(Box, inner),
            st.builds(Link, few),
            st.builds(Field, few, simple=st.booleans()),
            st.builds(Bookmark, few, st.sampled_from(("one", "two", "three"))),
        )
    )


def paras(*, rich: bool = True) -> st.SearchStrategy[Para]:
    typed = st.builds(
        Para, parts(rich=rich), label=st.sampled_from(TYPED), style=st.sampled_from(("", "", "Heading1", "Quote"))
    )
    listed = st.builds(Para, parts(rich=rich), level=st.sampled_from((None, 0, 1)))
    return st.one_of(typed, listed) if rich else typed


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(1, 3))
    cell = st.builds(Cell, st.lists(paras(), min_size=1, max_size=2).map(tuple))
    return Table(tuple(tuple(draw(cell) for _ in range(columns)) for _ in range(draw(st.integers(1, 3)))))


def blocks(*, rich: bool = True) -> st.SearchStrategy[Block]:
    if not rich:
        return paras(rich=False)
    wrapped = st.builds(Wrapped, st.lists(paras(), min_size=1, max_size=2).map(tuple))
    return st.one_of(paras(), paras(), paras(), tables(), wrapped)


@st.composite
def pairs(draw: st.DrawFn, *, rich: bool = True) -> Pair:
    """Two drafts: the second is made of blocks of the first, in any order, some of them changed, and of others."""
    first = draw(st.lists(blocks(rich=rich), max_size=5))
    second: list[Block] = []
    for _ in range(draw(st.integers(0, 6))):
        kept = draw(st.integers(0, 3))
        if not kept or not first:
            second.append(draw(blocks(rich=rich)))
            continue
        block = first[draw(st.integers(0, len(first) - 1))]
        second.append(draw(changed(block)) if kept == 1 else block)
    sides = [apart(side if side and isinstance(side[-1], Para) else [*side, Para(())]) for side in (first, second)]
    return Pair(Draft(sides[0]), Draft(sides[1], foreign=draw(st.booleans())))


@st.composite
def changed(draw: st.DrawFn, block: Block) -> Block:
    """The block with something in it taken out or put in its place."""
    if isinstance(block, Table):
        rows = list(block.rows)
        n = draw(st.integers(0, len(rows) - 1))
        if draw(st.booleans()):
            cells = list(rows[n])
            k = draw(st.integers(0, len(cells) - 1))
            inner = list(cells[k].blocks)
            at = draw(st.integers(0, len(inner) - 1))
            inner[at] = draw(changed(inner[at]))
            cells[k] = Cell(tuple(inner))
            rows[n] = tuple(cells)
        elif len(rows) > 1 and draw(st.booleans()):
            del rows[n]
        else:
            rows.insert(n, rows[n])
        return Table(tuple(rows))
    if isinstance(block, Wrapped):
        return Wrapped(tuple(draw(changed(each)) for each in block.blocks))
    found = list(block.parts)
    n = draw(st.integers(0, len(found)))
    found[n : n + draw(st.integers(0, 2))] = draw(runs(3))
    return Para(tuple(found), block.style, block.label, block.level, block.right_to_left)

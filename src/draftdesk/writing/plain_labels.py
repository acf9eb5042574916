"""How a Word file has its numbers typed, so that a plain text laid into it has its own in the same way."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from draftdesk.model.comparison import Comparison, Part, Passage
from draftdesk.ooxml.package import Package
from draftdesk.writing.likeness import Like, shape_of


class _Form(NamedTuple):
    """The white space before and after a number; of one that Word counts only the latter is in the text."""

    before: str
    after: str
    is_typed: bool

    def of(self, number: str) -> str:
        return f"{self.before}{number if self.is_typed else ''}{self.after}"


_Forms = Mapping[tuple[bool, str], _Form]
"""How the numbers of each kind are mostly typed in notes, and how elsewhere."""


def labels_like(
    package: Package,
    comparison: Comparison,
    like: Mapping[int, Like],
    *,
    plain_is_a: bool,
    plain_is_marked: bool,
) -> dict[int, str]:
    """What the plain side of a comparison types before its passages, by their places; the package is the other side.

    What both have is typed as it is there, so that a changed number is all that is marked, and what the package has not
    as in the paragraph that it is `like`, else as numbers of its kind mostly are there. Where Word counts there, it
    counts here, but in a plain file that is marked the number is typed, with a tab. The plain text types what is not in
    the result its own way.
    """
    mine, its = (comparison.a, comparison.b) if plain_is_a else (comparison.b, comparison.a)
    labels = list(_labels(package, its))
    forms: _Forms = {} if plain_is_marked else _usual(its, labels)
    found: dict[int, str] = {}
    for change in comparison.changes:
        here, there = (change.a, change.b) if plain_is_a else (change.b, change.a)
        for n in here:
            is_one = len(here) == len(there) == 1 and bool(mine[n].number) == bool(its[there[0]].number)
            if is_one and not change.renumbered:
                label = labels[there[0]]
                if label or not (plain_is_marked and mine[n].number):
                    found[n] = label
                continue
            place = there[0] if is_one else like[n].place if n in like else None
            told = None if place is None else _as_there(mine[n], its[place], labels[place], counts=not plain_is_marked)
            form = forms.get(_kind(mine[n])) if mine[n].number else None
            if told is not None:
                found[n] = told
            elif form is not None:
                found[n] = form.of(mine[n].number)
    return found


def _as_there(passage: Passage, other: Passage, label: str, *, counts: bool) -> str | None:
    """What is typed before the passage as this label is before the other; None for no telling.

    `counts` says whether Word counts here what it counts there.
    """
    if bool(passage.number) != bool(other.number):
        return None
    form = _form(other, label) if other.number else None
    if form is not None:
        return form.of(passage.number)
    return label if counts and not label.strip() else None


def _labels(package: Package, passages: Sequence[Passage]) -> Iterator[str]:
    """What the package types before each passage."""
    said = {unit.address: unit.text or "" for unit in package.units()}
    for passage in passages:
        text = said.get(passage.where, passage.text)
        yield text[: len(text) - len(passage.text)]


def _usual(passages: Sequence[Passage], labels: Sequence[str]) -> _Forms:
    known: dict[tuple[bool, str], Counter[_Form]] = {}
    for passage, label in zip(passages, labels, strict=True):
        form = _form(passage, label) if passage.number else None
        if form is not None:
            known.setdefault(_kind(passage), Counter())[form] += 1
    return {kind: forms.most_common(1)[0][0] for kind, forms in known.items()}


def _form(passage: Passage, label: str) -> _Form | None:
    """How the number is typed; None where it is not, but for that of a note, which Word counts in any file."""
    before, number, after = label.partition(passage.number) if passage.number in label else ("", "", label)
    if (before + after).strip() or not (number or passage.part is Part.FOOTNOTE):
        return None
    return _Form(before, after, bool(number))


def _kind(passage: Passage) -> tuple[bool, str]:
    """Numbers of one shape are of one kind: "(a)" and "(g)"."""
    return passage.part is Part.FOOTNOTE, shape_of(passage.number)

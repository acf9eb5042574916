"""What the outline shows of the tree: which paragraphs, how deep, and what follows from folding and filtering."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from draftdesk.model.drafts import Paragraph
from draftdesk.model.placing import is_heading

Known = Callable[[str], Paragraph | None]
_NOTHING_HIDDEN = 10_000


class Level(IntEnum):
    """How much is unfolded, as one chooses it for the whole outline."""

    HEADING_1 = 1
    HEADING_2 = 2
    HEADINGS = 4
    PARAGRAPHS = 5
    EVERYTHING = 6


@dataclass(frozen=True, slots=True)
class Folds:
    """What is folded: of `shut` ones nothing below is shown, of `brief` headings only the headings below."""

    shut: frozenset[str] = frozenset()
    brief: frozenset[str] = frozenset()

    def turned(self, name: str, *, is_open: bool) -> "Folds":
        """With one unfolded or folded."""
        shut = self.shut - {name} if is_open else self.shut | {name}
        return Folds(shut, self.brief - {name})

    def opened(self, names: Collection[str]) -> "Folds":
        """With all these unfolded."""
        return Folds(self.shut - set(names), self.brief - set(names))


@dataclass(frozen=True, slots=True)
class Shape:
    """The ids that are shown in order, and how deep each paragraph stands, shown or not."""

    shown: Sequence[str] = ()
    depths: Mapping[str, int] = field(default_factory=dict)


def shape_of(ids: Sequence[str], known: Known, folds: Folds, fitting: Collection[str] | None = None) -> Shape:
    """The shape of paragraphs in reading order. Where only some are `fitting`, these are shown with what they stand
    under, folded or not."""
    shown: list[str] = []
    depths: dict[str, int] = {}
    shut, brief = folds.shut, folds.brief
    hidden_below = _NOTHING_HIDDEN
    for name, paragraph in zip(ids, map(known, ids), strict=True):
        parent_id = paragraph.parent_id if paragraph else None
        depths[name] = depth = 0 if parent_id is None else depths.get(parent_id, -1) + 1
        if depth > hidden_below:
            continue
        hidden_below = _NOTHING_HIDDEN
        if parent_id in brief and paragraph is not None and not is_heading(paragraph):
            hidden_below = depth
            continue
        shown.append(name)
        if name in shut:
            hidden_below = depth
    if fitting is not None:
        wanted = _with_all_above(fitting, known)
        shown = [name for name in ids if name in wanted]
    return Shape(shown, depths)


def among(ids: Sequence[str], lines: Iterable[tuple[str | None, str]]) -> Sequence[str]:
    """Paragraphs in reading order with other lines among them, each after the one it names, None: at the start."""
    after: dict[str | None, list[str]] = {}
    for place, line in lines:
        after.setdefault(place, []).append(line)
    found = [*after.get(None, ())]
    for name in ids:
        found += (name, *after.get(name, ()))
    return found


def count_under(ids: Sequence[str], at: int, depths: Mapping[str, int]) -> int:
    """How many stand anywhere under the paragraph at that place of the reading order."""
    if not 0 <= at < len(ids):
        return 0
    depth, stop = depths[ids[at]], at + 1
    while stop < len(ids) and depths[ids[stop]] > depth:
        stop += 1
    return stop - at - 1


def folded_at(ids: Iterable[str], known: Known, level: Level) -> Folds:
    """What is folded where the outline is unfolded just so far. What has nothing below is not: it unfolds by itself
    when it gets something."""
    if level is Level.EVERYTHING:
        return Folds()
    paragraphs = [each for each in map(known, ids) if each is not None]
    parents = {each.parent_id for each in paragraphs}
    plain = frozenset(each.id for each in paragraphs if each.id in parents and not is_heading(each))
    if level is Level.PARAGRAPHS:
        return Folds(plain)
    headings = [each for each in paragraphs if is_heading(each)]
    hold_headings = {each.parent_id for each in headings}
    brief = frozenset(each.id for each in headings if each.role.heading_level < level and each.id in hold_headings)
    return Folds(plain | {each.id for each in headings if each.id in parents} - brief, brief)


def visible(name: str, shown: Collection[str], known: Known) -> str:
    """What stands for a paragraph in the outline: itself, or what it is folded into; "" where nothing does."""
    while name and name not in shown:
        paragraph = known(name)
        name = (paragraph.parent_id or "") if paragraph else ""
    return name


def difference(before: Sequence[str], after: Sequence[str]) -> tuple[int, int, int]:
    """The stretch in which two lists differ: where it begins, and how many are in it before and after."""
    least = min(len(before), len(after))
    start = 0
    while start < least and before[start] == after[start]:
        start += 1
    same = 0
    while same < least - start and before[-1 - same] == after[-1 - same]:
        same += 1
    return start, len(before) - start - same, len(after) - start - same


def tops(chosen: Iterable[str], known: Known) -> list[str]:
    """Of the chosen those that stand under none of the others, in the order in which they come."""
    listed = list(chosen)
    chosen_ones = set(listed)
    return [name for name in listed if not chosen_ones.intersection(_above(name, known))]


def _above(name: str, known: Known) -> list[str]:
    found: list[str] = []
    paragraph = known(name)
    while paragraph is not None and paragraph.parent_id is not None and paragraph.parent_id not in found:
        found.append(paragraph.parent_id)
        paragraph = known(paragraph.parent_id)
    return found


def _with_all_above(names: Iterable[str], known: Known) -> set[str]:
    found: set[str] = set()
    for name in names:
        above = name
        while above and above not in found:
            found.add(above)
            paragraph = known(above)
            above = (paragraph.parent_id or "") if paragraph else ""
    return found

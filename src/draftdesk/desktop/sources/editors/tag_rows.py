"""The tags of a workspace as a tree, with how many snippets carry each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from draftdesk.model.vocabulary import Facet, Tag, Vocabulary


@dataclass(frozen=True, slots=True)
class TagLine:
    """A tag, how many snippets carry it or one that stands under it, and what stands under it."""

    tag: Tag
    snippets: int
    below: tuple["TagLine", ...] = ()


@dataclass(frozen=True, slots=True)
class FacetLine:
    """A facet, how many snippets carry a tag of it, and the tags at its top."""

    facet: Facet
    snippets: int
    below: tuple[TagLine, ...] = ()


def tag_tree(words: Vocabulary, carriers: Mapping[str, int]) -> tuple[FacetLine, ...]:
    """All facets with their tags. `carriers` has for each tag's id a number with the bits of its snippets set."""
    under: dict[tuple[str, str | None], list[Tag]] = defaultdict(list)
    there = {tag.id: tag.facet_id for tag in words.tags}
    for tag in words.tags:
        parent = tag.parent_id if there.get(tag.parent_id or "") == tag.facet_id else None
        under[tag.facet_id, parent].append(tag)

    def lines(facet_id: str, parent: str | None) -> tuple[tuple[TagLine, ...], int]:
        found = []
        for tag in under.get((facet_id, parent), ()):
            below, bits = lines(facet_id, tag.id)
            bits |= carriers.get(tag.id, 0)
            found.append((TagLine(tag, bits.bit_count(), below), bits))
        return tuple(line for line, _ in found), reduce(or_, (bits for _, bits in found), 0)

    made = ((facet, *lines(facet.id, None)) for facet in words.facets)
    return tuple(FacetLine(facet, bits.bit_count(), below) for facet, below, bits in made)


def walk(lines: Sequence[TagLine], above: str = "") -> Iterator[tuple[TagLine, str]]:
    """The lines and all below them in their order, each with its name after those it stands under."""
    for line in lines:
        path = f"{above} › {line.tag.name}" if above else line.tag.name
        yield line, path
        yield from walk(line.below, path)

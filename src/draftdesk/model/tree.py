"""The paragraphs of a draft as the tree their parents and order keys make of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from draftdesk.model.drafts import Paragraph


def children(paragraphs: Iterable[Paragraph]) -> Mapping[str | None, Sequence[Paragraph]]:
    """Each parent's paragraphs in order. A paragraph whose parent is not among them stands at the top."""
    listed = list(paragraphs)
    known = {paragraph.id for paragraph in listed}
    found: dict[str | None, list[Paragraph]] = defaultdict(list)
    for paragraph in sorted(listed, key=lambda each: (each.ord, each.id)):
        found[paragraph.parent_id if paragraph.parent_id in known else None].append(paragraph)
    return found


def in_order(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """The paragraphs as they are read, each followed by what stands under it."""
    under = children(paragraphs)

    def walk(parent: str | None) -> Iterator[Paragraph]:
        for paragraph in under.get(parent, ()):
            yield paragraph
            yield from walk(paragraph.id)

    return list(walk(None))

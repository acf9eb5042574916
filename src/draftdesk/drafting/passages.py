"""Passages of a document as read: the words between two places of it, and which of them an edited text stands for."""

from collections.abc import Sequence

from draftdesk.model.errors import NotFound
from draftdesk.model.sources import Block, Locator


def words_at(blocks: Sequence[Block], place: Locator) -> str:
    """The document's words from a place's start to its end, a line break between two blocks.

    `blocks` are all of the document's, or a part of them that begins anywhere before the place.
    """
    first = place.block - blocks[0].n
    parts = [block.text for block in blocks[first : first + place.end_block - place.block + 1]]
    parts[-1] = parts[-1][: place.end]
    parts[0] = parts[0][place.start :]
    return "\n".join(parts)


def require_passage(blocks: Sequence[Block], what: str, *, block: int, start: int, end_block: int, end: int) -> Locator:
    """The place that those numbers name, if it holds words. `blocks` are those from `block` to `end_block`.

    Raises NotFound, calling the document `what`.
    """
    if not 0 <= block <= end_block or len(blocks) != end_block - block + 1 or start < 0 or end < 0:
        raise NotFound(f"{what} has no such passage")
    place = Locator(page=blocks[0].page, block=block, end_block=end_block, start=start, end=end)
    if not words_at(blocks, place).strip():
        raise NotFound(f"{what}: that passage holds no words")
    return place


def within(blocks: Sequence[Block], place: Locator, start: int, end: int) -> Locator:
    """The part of a place between two characters of its words, without the spaces at its ends."""
    words = words_at(blocks, place)[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    first, begins = _counted_on(blocks, place, start, opening=True)
    last, ends = _counted_on(blocks, place, end, opening=False)
    return Locator(page=blocks[first - blocks[0].n].page, block=first, end_block=last, start=begins, end=ends)


def _counted_on(blocks: Sequence[Block], place: Locator, offset: int, *, opening: bool) -> tuple[int, int]:
    """The block and character that so many characters of a place's words lead to."""
    n, at = place.block, place.start + offset
    while n < place.end_block:
        length = len(blocks[n - blocks[0].n].text)
        if at < length or (at == length and not opening):
            break
        at -= length + 1
        n += 1
    return n, at


def same_place(text: str, words: str, at: int) -> int:
    """The character of the document's words that stands for character `at` of a text made from them, however that was
    mended and edited since."""
    from rapidfuzz.distance import Levenshtein

    if at >= len(text):
        return len(words)
    for step in Levenshtein.opcodes(text, words):
        if step.src_start <= at < step.src_end:
            return min(step.dest_start + at - step.src_start, step.dest_end)
    return len(words)

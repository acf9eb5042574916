"""Where the words of a comment stand in a paragraph that has been written on since.

Offsets count characters of what the paragraph says (`inline.said`).
"""

from draftdesk.model.drafts import Comment


def anchor(comment: Comment, said: str) -> tuple[int, int] | None:
    """From where to where the words that the comment is about stand now: of several places the nearest to where they
    stood. None where they are gone, or where it is about the whole paragraph."""
    if comment.start is None or comment.end is None or not comment.quoted:
        return None
    if said[comment.start : comment.end] == comment.quoted:
        return comment.start, comment.end
    places: list[int] = []
    at = said.find(comment.quoted)
    while at >= 0:
        places.append(at)
        at = said.find(comment.quoted, at + 1)
    if not places:
        return None
    nearest = min(places, key=lambda place: abs(place - (comment.start or 0)))
    return nearest, nearest + len(comment.quoted)


def followed(start: int, end: int, before: str, after: str) -> tuple[int, int] | None:
    """Where words stand that stood from `start` to `end` before one stretch of a text was changed; None where they
    were all taken out."""
    head = 0
    shorter = min(len(before), len(after))
    while head < shorter and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shorter - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    changed_to = len(before) - tail
    moved = len(after) - len(before)
    if end <= head:
        return start, end
    if start >= changed_to:
        return start + moved, end + moved
    new_start, new_end = changed_to + moved, head
    if start < head or (start == head and end > changed_to):
        new_start = min(start, head)
    if end > changed_to or (end == changed_to and start < head):
        new_end = end + moved
    return (new_start, new_end) if new_start < new_end else None

"""What is watched, and which changes touch it, as it is said on a terminal and given as JSON."""

from collections.abc import Mapping, Sequence
from typing import Any

from draftdesk.model.watching import Touch, WatchItem, WatchKind


def item_said(item: WatchItem) -> str:
    """What an item is called in a line."""
    if item.kind is WatchKind.WORDS:
        return item.text
    return f"paragraph: {item.text}" if item.text else "a paragraph of the draft"


def plain_item(item: WatchItem) -> dict[str, object]:
    """An item as plain values."""
    return {
        "kind": str(item.kind),
        "text": item.text,
        "paragraph_id": item.paragraph_id or None,
        "note": item.note,
    }


def touches_counted(touches: Mapping[int, Sequence[Touch]]) -> str:
    """How many changes touch the list."""
    own = sum(any(each.in_changed_words for each in them) for them in touches.values())
    if not touches:
        return "watch list: no change touches it"
    return (
        f"watch list: {_changes(own)} of watched words, "
        f"{_changes(len(touches) - own)} of other words beside them or of their place"
    )


def _changes(count: int) -> str:
    return f"{count:,} change{'' if count == 1 else 's'}"


def touches_said(them: Sequence[Touch]) -> str:
    """What a change touches, for the end of its line; what did not change itself in brackets."""
    names = [item_said(each.item) if each.in_changed_words else f"({item_said(each.item)})" for each in them]
    return f" ◆ {', '.join(names)}"


def with_touches(
    document: Mapping[str, Any], items: Sequence[WatchItem], touches: Mapping[int, Sequence[Touch]]
) -> dict[str, Any]:
    """A comparison's plain values with what is watched, and with each change which of it, by its place there."""
    places = {each.id: at for at, each in enumerate(items)}

    def said(them: Sequence[Touch]) -> list[dict[str, object]]:
        return [{"watch": places[each.item.id], "in_changed_words": each.in_changed_words} for each in them]

    changes = [{**change, "touches": said(touches.get(at, ()))} for at, change in enumerate(document["changes"])]
    return {**document, "changes": changes, "watch": [plain_item(each) for each in items]}

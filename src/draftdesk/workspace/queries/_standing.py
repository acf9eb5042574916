"""What stands around a paragraph, a few rows at a time: for writing, which never reads the whole draft."""

import json
from collections.abc import Collection

from draftdesk.model.drafts import Paragraph
from draftdesk.workspace.look import Look

_UNDER = "SELECT * FROM paragraph WHERE draft_id=? AND parent_id IS ?"


def stands_after(
    look: Look,
    draft_id: str,
    parent_id: str | None,
    key: tuple[str, str] | None,
    *,
    but: Collection[str] = (),
    most: int = -1,
) -> list[Paragraph]:
    """What stands under the parent (None: at the top) after that sort key (None: all of it), in order, but for some
    ids; at most so many, where that is not -1."""
    ord_, name = key or ("", "")
    return look.objects(
        Paragraph,
        f"{_UNDER} AND (ord, id) > (?, ?) AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY ord, id LIMIT ?",
        (draft_id, parent_id, ord_, name, json.dumps(list(but)), most),
    )


def stands_before(look: Look, paragraph: Paragraph) -> Paragraph | None:
    """The sibling right before a paragraph, None for the first."""
    found = look.objects(
        Paragraph,
        f"{_UNDER} AND (ord, id) < (?, ?) ORDER BY ord DESC, id DESC LIMIT 1",
        (paragraph.draft_id, paragraph.parent_id, paragraph.ord, paragraph.id),
    )
    return found[0] if found else None


def last_under(look: Look, draft_id: str, parent_id: str | None) -> Paragraph | None:
    """The last of what stands directly under the parent (None: at the top)."""
    found = look.objects(Paragraph, f"{_UNDER} ORDER BY ord DESC, id DESC LIMIT 1", (draft_id, parent_id))
    return found[0] if found else None

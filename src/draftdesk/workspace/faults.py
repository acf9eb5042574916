"""What SQLite says when something is wrong, in words for the person whose file it is."""

import sqlite3

from draftdesk.model.errors import CannotWrite, DamagedWorkspace, DraftDeskError, NotAWorkspace, ReadOnlyWorkspace


def in_plain_words(error: sqlite3.Error, name: str) -> DraftDeskError | None:
    """The error to show for the workspace called `name`, or None where it can only be a bug."""
    text = str(error)
    if "full" in text or "disk I/O error" in text:
        return CannotWrite(f"{name}: the disk is full or cannot be written ({text}); nothing of this act was kept")
    if "readonly" in text:
        return ReadOnlyWorkspace(f"{name} can only be read: make the file and its folder writable, or work on a copy")
    if "locked" in text or "busy" in text:
        return CannotWrite(f"{name} is being used by another program; nothing of this act was kept, try again")
    if "not a database" in text:
        return NotAWorkspace(f"{name} is not a DraftDesk workspace; it was not touched")
    if "malformed" in text or "corrupt" in text:
        return DamagedWorkspace(f"{name} is damaged ({text}); open the newest backup, or a copy made before")
    if "unable to open" in text:
        return NotAWorkspace(f"{name} cannot be opened: check that the file exists and that you may read it")
    return None

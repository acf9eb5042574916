"""The bytes of a file that a person names."""

from pathlib import Path

from draftdesk.kit.printable import printable_name
from draftdesk.model.errors import UnreadableFile

MAX_FILE = 500 * 1024 * 1024


def load_file(path: Path, workspace: Path | None = None) -> bytes:
    """A file's bytes. Raises UnreadableFile in one line.

    The open workspace, under whatever name, is not even opened: closing it again would drop SQLite's locks on it
    (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    """
    name = printable_name(path) or str(path)
    try:
        if not path.is_file():
            what = "is a folder" if path.is_dir() else "does not exist"
            raise UnreadableFile(f"{name} {what}: choose a document")
        if workspace is not None and path.samefile(workspace):
            raise UnreadableFile(f"{name} is the workspace itself: choose a document")
        if path.stat().st_size > MAX_FILE:
            raise UnreadableFile(f"{name} is larger than {MAX_FILE // 1024**2} MB: split it, or take out its pictures")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"{name} cannot be read ({error.strerror}): check that you may open it") from error

"""Documents that are zip files of XML parts, opened within bounds: spreadsheets and OpenDocument texts."""

from io import BytesIO

from draftdesk.kit.zips import UnsafeZip, read_entries
from draftdesk.model.errors import UnreadableFile
from draftdesk.ooxml.package import MAX_TREE, tree_size
from draftdesk.ooxml.xml import Element, UnsafeXml, parse

MAX_XML = 300 * 1024 * 1024


class Parts:
    """The parts of a document by name, each parsed when it is asked for. `name` is what messages call the file.

    Everything raises UnreadableFile: zip bombs, path tricks, entities, damage, and more tags than any document has.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        try:
            self._entries = read_entries(BytesIO(content), max_total=MAX_XML)
        except UnsafeZip as error:
            raise self._unreadable(error) from error
        self._names = {entry.replace("\\", "/").lstrip("/").casefold(): entry for entry in self._entries}

    def __contains__(self, part: str) -> bool:
        return part.lstrip("/").casefold() in self._names

    def root(self, part: str) -> Element | None:
        """The root element of a part, or None where there is no such part."""
        entry = self._names.get(part.lstrip("/").casefold())
        if entry is None:
            return None
        try:
            content = self._entries[entry]
            if tree_size(content) > MAX_TREE:
                raise UnreadableFile(f"{self._name} holds more than any document does: split it and add the parts")
            return parse(content)
        except (UnsafeZip, UnsafeXml) as error:
            raise self._unreadable(error) from error

    def _unreadable(self, error: Exception) -> UnreadableFile:
        return UnreadableFile(
            f"{self._name} cannot be read: {error}. Open it in its own program and save it anew, or ask for it again."
        )

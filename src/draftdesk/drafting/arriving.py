"""What arrives: documents, folders and archives of them, messages with attachments; each document by itself.

One that cannot be read never keeps the others out: it becomes an error with a line of its own.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath

from draftdesk.drafting.loading import load_file
from draftdesk.drafting.sources import ReadSource, read_source
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable, printable_name
from draftdesk.kit.zips import UnsafeZip, read_entries
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.detect import is_named_readable
from draftdesk.reading.sources import Known, known_words
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look

MAX_FILES = 10_000
"""More files than this in a folder and the folders in it, and somebody meant another folder."""
_DEEPEST_FOLDER = 40
_DEEPEST_MESSAGE = 4
_MOST_FAULTS = 20
_LEFTOVERS = frozenset({"__macosx", "thumbs.db", "desktop.ini", "icon\r"})
_OUR_OWN = (".draftdesk", ".draftdesk-journal")
_UTF8_FLAG_MISSING = "cp437"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document as it arrived. `within` names the folder, archive or message it came in, "" for none."""

    name: str
    content: bytes
    within: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyThere:
    """A file that is a source already. `source` is its code, or "the one before" where it arrived twice together."""

    file_name: str
    source: str

    def __str__(self) -> str:
        return f"{self.file_name} is there already as {self.source}; it was not imported again"


def read_all(
    paths: Iterable[Path], look: Look, progress: Progress, *, workspace: Path | None = None
) -> Iterator[ReadSource | UnreadableFile]:
    """Each document that the paths lead to, read; or the error that says why it could not be.

    Documents are loaded and read one after another, as they are asked for. `workspace` is the file that is open.
    """
    known: Known | None = None
    for paper in papers(paths, workspace):
        if isinstance(paper, UnreadableFile):
            yield paper
            continue
        known = known or known_words(queries.vocabulary(look))
        try:
            yield read_source(paper.content, paper.name, look, progress, known)
        except UnreadableFile as error:
            yield UnreadableFile(f"{error} ({_where(paper.within)})") if paper.within else error


def read_new(
    paths: Iterable[Path], look: Look, progress: Progress, *, workspace: Path | None = None
) -> Iterator[ReadSource | AlreadyThere | UnreadableFile]:
    """As `read_all`, with those told apart whose very bytes are in the workspace, or came earlier."""
    earlier: set[str] = set()
    for found in read_all(paths, look, progress, workspace=workspace):
        if isinstance(found, UnreadableFile):
            yield found
            continue
        known = queries.sources_of_file(look, found.sha256)
        if known or found.sha256 in earlier:
            yield AlreadyThere(file_name=found.file_name, source=known[0].code if known else "the one before")
        else:
            earlier.add(found.sha256)
            yield found


def papers(paths: Iterable[Path], workspace: Path | None = None) -> Iterator[Paper | UnreadableFile]:
    """The documents that the paths lead to: files as they are, what is in folders, archives (.zip) and messages (.eml).

    In folders and archives, hidden files, what office programs lock and systems leave behind are passed over, and so
    are workspaces; links in folders are not followed. An archive in an archive is refused.
    """
    for path in paths:
        if path.is_dir():
            yield from _of_folder(path, workspace)
        else:
            yield from _of_file(path, "", workspace)


def _where(within: str) -> str:
    return f"in {within}"


# --- folders --------------------------------------------------------------------------------------------------------


def _of_folder(folder: Path, workspace: Path | None) -> Iterator[Paper | UnreadableFile]:
    name = printable_name(folder) or str(folder)
    count = 0
    for found in _files(folder, folder, 0):
        count += 1
        if count > MAX_FILES:
            yield UnreadableFile(f"{name} holds more than {MAX_FILES:,} files: give the folder that has the documents")
            return
        if isinstance(found, UnreadableFile):
            yield found
        elif found.is_symlink():
            yield UnreadableFile(
                f"{printable_name(found)} is a link: give the path of the document itself ({_where(name)})"
            )
        else:
            yield from _of_file(found, _path_within(folder, found), workspace)
    if count == 0:
        yield UnreadableFile(f"{name} is a folder without any document: give one that has some")


def _path_within(folder: Path, found: Path) -> str:
    parts = (folder, *reversed([each for each in found.parents if folder in each.parents]))
    return "/".join(filter(None, map(printable_name, parts)))


def _files(folder: Path, top: Path, depth: int) -> Iterator[Path | UnreadableFile]:
    """The files of a folder and its folders, by name, those of a folder before those of the folders in it."""
    try:
        there = sorted(os.scandir(folder), key=lambda each: (each.name.casefold(), each.name))
        folders = [each for each in there if each.is_dir(follow_symlinks=False)]
    except OSError as error:
        name = printable_name(folder) or str(folder)
        yield UnreadableFile(f"{name} cannot be looked into ({error.strerror}): check that you may open it")
        return
    inside = {each.name for each in folders}
    for each in there:
        if each.name not in inside and not _is_passed_over(each.name):
            yield Path(each.path)
    for each in folders:
        if _is_passed_over(each.name):
            continue
        if depth >= _DEEPEST_FOLDER:
            yield UnreadableFile(f"{printable_name(Path(each.path))} lies too deep in {top.name}: add it by itself")
        else:
            yield from _files(Path(each.path), top, depth + 1)


def _is_passed_over(name: str) -> bool:
    return name.startswith((".", "~$")) or name.casefold() in _LEFTOVERS or name.casefold().endswith(_OUR_OWN)


# --- files, archives, messages --------------------------------------------------------------------------------------


def _of_file(path: Path, within: str, workspace: Path | None) -> Iterator[Paper | UnreadableFile]:
    try:
        content = load_file(path, workspace)
    except UnreadableFile as error:
        yield UnreadableFile(f"{error} ({_where(within)})") if within else error
        return
    yield from _arrived(printable_name(path), content, within)


def _arrived(
    name: str, content: bytes, within: str, *, in_archive: bool = False, depth: int = 0
) -> Iterator[Paper | UnreadableFile]:
    suffix = PurePosixPath(name).suffix.casefold()
    if suffix == ".zip":
        if in_archive:
            yield UnreadableFile(
                f"{name} is an archive in an archive: unpack it and add what is in it ({_where(within)})"
            )
        else:
            yield from _of_archive(name, content, within, depth)
        return
    yield Paper(name=name, content=content, within=within)
    if suffix == ".eml":
        yield from _of_message(name, content, within, in_archive=in_archive, depth=depth)


def _of_archive(name: str, content: bytes, within: str, depth: int) -> Iterator[Paper | UnreadableFile]:
    place = f"{within}/{name}" if within else name
    try:
        entries = read_entries(BytesIO(content))
    except UnsafeZip as error:
        yield UnreadableFile(f"{place} cannot be unpacked: {error}. Ask for what is in it, one by one.")
        return
    if "[Content_Types].xml" in entries or "mimetype" in entries:  # a document that somebody called .zip
        yield Paper(name=name, content=content, within=within)
        return
    faults = 0
    wanted = [entry for entry in entries if not any(map(_is_passed_over, entry.replace("\\", "/").split("/")))]
    for entry in sorted(wanted, key=str.casefold):
        folder, _, base = _readable_name(entry).rpartition("/")
        inside = "/".join(filter(None, (place, folder)))
        try:
            unpacked = entries[entry]
        except UnsafeZip as error:
            yield UnreadableFile(f"{base} cannot be unpacked: {error}. Ask for it by itself ({_where(inside)})")
            faults += 1
            if faults == _MOST_FAULTS:
                yield UnreadableFile(
                    f"{place} is damaged in many places: the rest of it was not read, ask for it again"
                )
                return
            continue
        yield from _arrived(base or "document", unpacked, inside, in_archive=True, depth=depth)
    if not wanted:
        yield UnreadableFile(f"{place} is an archive without any document: ask for it again")


def _readable_name(entry: str) -> str:
    """An entry's name on one line. Programs that forget to mark their names as UTF-8 write it all the same."""
    with suppress(UnicodeError):
        entry = entry.encode(_UTF8_FLAG_MISSING).decode("utf-8")
    return " ".join(printable(entry.replace("\\", "/")).split())


def _of_message(
    name: str, content: bytes, within: str, *, in_archive: bool, depth: int
) -> Iterator[Paper | UnreadableFile]:
    """What is attached to a message and can be read; its reader names the rest in a warning."""
    from draftdesk.reading.formats.eml import attached

    place = f"{within}/{name}" if within else name
    if depth >= _DEEPEST_MESSAGE:
        yield UnreadableFile(
            f"{name} is a message in a message in many others: save it and add it by itself ({_where(within)})"
        )
        return
    try:
        found = attached(content, name)
    except UnreadableFile:  # which whoever reads the message will hear of
        return
    for each, unpacked in found:
        if is_named_readable(each) or each.casefold().endswith(".zip"):
            yield from _arrived(each, unpacked, place, in_archive=in_archive, depth=depth + 1)

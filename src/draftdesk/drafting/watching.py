"""What a delegation watches in the texts it is given: put on the list, changed, taken off, carried as a text file.

The list never circulates.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from draftdesk.drafting.changes import one_line
from draftdesk.drafting.loading import load_file
from draftdesk.kit.printable import printable_name
from draftdesk.model.errors import CannotWrite, NotAllowed, NotFound
from draftdesk.model.ids import new_id
from draftdesk.model.watching import WatchItem, WatchKind, watch_key
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.transaction import Transaction

ADD, EDIT, REMOVE = "Add to watch list", "Edit watch list", "Take off watch list"
TAKE_IN, CHANGE = "Add a file to watch list", "Change watch list"
LONGEST = 200
"""So many characters may a phrase have, and a note ten times as many."""
MOST = 1000
"""So many items may a list have."""
_LONGEST_NOTE = 10 * LONGEST
_PARAGRAPH = "paragraph:"
_COMMENT = "#"


# --- the list of a workspace ----------------------------------------------------------------------------------------


def watch_list(look: Look) -> list[WatchItem]:
    """What is watched, in the order it was put on the list."""
    return queries.watch_items(look)


def add_watch(
    tx: Transaction, text: str, *, kind: WatchKind = WatchKind.WORDS, paragraph_id: str = "", note: str = ""
) -> WatchItem:
    """Put words, a phrase or a paragraph on the list.

    Raises NotAllowed for what is empty, too long, or watched already.
    """
    return _put(tx, watch_item(text, kind=kind, paragraph_id=paragraph_id, note=note))


def _put(tx: Transaction, item: WatchItem) -> WatchItem:
    known = watch_list(tx)
    _require_new(item, known)
    if len(known) >= MOST:
        raise NotAllowed(f"the watch list has {MOST} items, which is all it can hold: take some off first")
    tx.insert(item)
    return item


def edit_watch(tx: Transaction, item_id: str, *, text: str | None = None, note: str | None = None) -> WatchItem:
    """Change the words or the note of an item. Raises NotAllowed as `add_watch` does."""
    old = _item_of(tx, item_id)
    made = watch_item(
        old.text if text is None else text,
        kind=old.kind,
        paragraph_id=old.paragraph_id,
        note=old.note if note is None else note,
    )
    made = replace(made, id=old.id)
    _require_new(made, [each for each in watch_list(tx) if each.id != old.id])
    tx.update(made)
    return made


def remove_watch(tx: Transaction, item_ids: Iterable[str]) -> list[WatchItem]:
    """Take items off the list; returns what they were."""
    items = [_item_of(tx, each) for each in item_ids]
    tx.delete(*items)
    return items


def take_in(tx: Transaction, items: Iterable[WatchItem]) -> list[WatchItem]:
    """Put on the list what is not there yet, such as `watch_list_from` gives; returns what was put there."""
    known = watch_list(tx)
    keys = {watch_key(each) for each in known}
    added = []
    for item in items:
        if watch_key(item) not in keys:
            keys.add(watch_key(item))
            added.append(item)
    if len(known) + len(added) > MOST:
        raise NotAllowed(f"the watch list would have more than {MOST} items: add a shorter list")
    tx.insert_many(added)
    return added


def change_list(
    tx: Transaction, *, removed: Iterable[WatchItem], added: Iterable[WatchItem], taken_in: Iterable[WatchItem] = ()
) -> None:
    """Take items off the list, put others on it that must be new, and others still where they are not there yet.

    Raises NotAllowed as `add_watch` does.
    """
    remove_watch(tx, (each.id for each in removed))
    for item in added:
        _put(tx, item)
    take_in(tx, taken_in)


def watched_as(items: Iterable[WatchItem], words: str) -> WatchItem:
    """The item that watches those words, typed as `from_line` reads them. Raises NotFound."""
    wanted = from_line(words)
    for each in items:
        if watch_key(each) == watch_key(wanted) or (
            wanted.kind is each.kind is WatchKind.PARAGRAPH
            and watch_key(replace(each, paragraph_id="")) == watch_key(wanted)
        ):
            return each
    raise NotFound(f"“{one_line(words)}” is not on the watch list")


# --- one item -------------------------------------------------------------------------------------------------------


def watch_item(text: str, *, kind: WatchKind = WatchKind.WORDS, paragraph_id: str = "", note: str = "") -> WatchItem:
    """An item that is on no list yet. Raises NotAllowed for what is empty or too long."""
    said, remark = one_line(text), one_line(note)
    item = WatchItem(id=new_id(), kind=kind, text=said, paragraph_id=paragraph_id, note=remark)
    if not said and not paragraph_id:
        raise NotAllowed(f"type {'the words' if kind is WatchKind.WORDS else 'the number of the paragraph'} to watch")
    if len(said) > LONGEST:
        raise NotAllowed(f"what is watched has at most {LONGEST} characters; this has {len(said)}: watch a part of it")
    if len(remark) > _LONGEST_NOTE:
        raise NotAllowed(f"a note has at most {_LONGEST_NOTE} characters; this one has {len(remark)}")
    if not any(watch_key(item)[1:]):
        raise NotAllowed(f"“{said}” has no letter and no figure: give words to watch")
    return item


def from_line(line: str) -> WatchItem:
    """The item that a line of a list says: words, or "paragraph: 12 (a)"; behind a tab its note. Raises NotAllowed."""
    said, _, note = line.strip().partition("\t")
    if said.casefold().startswith(_PARAGRAPH):
        return watch_item(said[len(_PARAGRAPH) :], kind=WatchKind.PARAGRAPH, note=note)
    return watch_item(said, note=note)


def as_line(item: WatchItem) -> str:
    """The line of a list that says the item; "" for a paragraph that has no number."""
    said = item.text
    if item.kind is WatchKind.PARAGRAPH:
        said = f"{_PARAGRAPH} {said}" if said else ""
    elif said.startswith(_COMMENT) or said.casefold().startswith(_PARAGRAPH):
        said = f'"{said}"'  # quotation marks are passed over in what is watched
    return f"{said}\t{item.note}" if said and item.note else said


# --- a list as a file -----------------------------------------------------------------------------------------------


def watch_list_from(path: Path) -> list[WatchItem]:
    """The items of a plain text file, one a line; empty lines and those that begin with # are passed over, and so is
    what is there twice.

    Raises UnreadableFile where it is no text, NotAllowed naming the line that cannot be watched.
    """
    from draftdesk.reading.formats.encoding import decode

    name = printable_name(path)
    text, _ = decode(load_file(path), name)
    items: dict[tuple[str, ...], WatchItem] = {}
    for number, line in enumerate(text.lstrip("\ufeff").split("\n"), 1):
        if not line.strip() or line.lstrip().startswith(_COMMENT):
            continue
        try:
            item = from_line(line)
        except NotAllowed as error:
            raise NotAllowed(f"{name}, line {number}: {error}") from error
        items.setdefault(watch_key(item), item)
    if len(items) > MOST:
        raise NotAllowed(f"{name} has {len(items)} lines, more than a watch list of {MOST} can hold: shorten it")
    return list(items.values())


def write_watch_list(
    items: Sequence[WatchItem], target: Path, *, overwrite: bool, workspace: Path | None = None
) -> None:
    """Write a list as such a file. Raises CannotWrite, also where that is the workspace it comes from."""
    from draftdesk.writing.safely import write_bytes

    require_target(target, overwrite=overwrite, workspace=workspace)
    lines = [line for line in map(as_line, items) if line]
    write_bytes(target, "".join(f"{line}\n" for line in lines).encode(), overwrite=overwrite)


def require_target(target: Path, *, overwrite: bool, workspace: Path | None = None) -> None:
    """Raises the CannotWrite that `write_watch_list` would end with, as far as that can be told before."""
    from draftdesk.writing.safely import require_place

    require_place(target, overwrite=overwrite)
    if workspace is not None and target.exists() and target.samefile(workspace):
        raise CannotWrite(f"{printable_name(target)} is the workspace itself; choose another name")


def _require_new(item: WatchItem, known: Iterable[WatchItem]) -> None:
    if any(watch_key(each) == watch_key(item) for each in known):
        raise NotAllowed(f"“{item.text}” is on the watch list already")


def _item_of(tx: Transaction, item_id: str) -> WatchItem:
    item = tx.get(WatchItem, item_id)
    if item is None:
        raise NotFound("that is no longer on the watch list")
    return item

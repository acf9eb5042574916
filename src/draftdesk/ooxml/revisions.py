"""Tracked changes taken in or out: a Word package that has none any more, and the list of those it had."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from draftdesk.kit.jobs import Progress, silent
from draftdesk.ooxml.notes import note_elements, note_key
from draftdesk.ooxml.package import Package
from draftdesk.ooxml.pieces import (
    CELL_DELETED,
    CELL_INSERTED,
    FALLBACK,
    NOTE_REFERENCES,
    PPR,
    REVISIONS,
    RPR,
    RUN,
    TEXT,
)
from draftdesk.ooxml.resolving import CELL, CELL_MERGED, CHANGES, NUMBER_CHANGE, NUMPR, ROW, TRACKED, TRPR, resolve
from draftdesk.ooxml.units import PARAGRAPH, TABLE
from draftdesk.ooxml.xml import Element, qn

_AUTHOR, _DATE = qn("w:author"), qn("w:date")
_SAYING = (TEXT, qn("w:delText"), qn("m:t"))
_STORIES = MappingProxyType({qn("w:footnotes"): "footnotes", qn("w:endnotes"): "endnotes"})
_TICK_EVERY = 100


class RevisionKind(StrEnum):
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved from"
    MOVED_TO = "moved to"
    FORMATTED = "formatted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One tracked change. `author` and `date` are as the file gives them, "" where it does not.

    `text` is what was put in, taken out or formatted, with what another revision did within it; "" for the mere end of
    a paragraph. `where` is the address of its paragraph, for rows and cells of their first.
    """

    kind: RevisionKind
    author: str
    date: str
    text: str
    where: str


_KINDS: Mapping[str, RevisionKind] = MappingProxyType(
    {
        qn("w:ins"): RevisionKind.INSERTED,
        qn("w:del"): RevisionKind.DELETED,
        qn("w:moveFrom"): RevisionKind.MOVED_FROM,
        qn("w:moveTo"): RevisionKind.MOVED_TO,
        CELL_INSERTED: RevisionKind.INSERTED,
        CELL_DELETED: RevisionKind.DELETED,
        **dict.fromkeys((*CHANGES, CELL_MERGED, NUMBER_CHANGE), RevisionKind.FORMATTED),
    }
)


def resolved(package: Package, *, accept: bool, progress: Progress = silent) -> Package:
    """The package with every revision accepted, or rejected: in the body, tables, notes, text boxes, headers, footers.

    Paragraphs whose mark goes are joined with the next, whose properties win; rows, cells and tables that nothing is
    left of go, and so do notes that nobody refers to any more. Comments and their ranges stay. Its addresses are its
    own. A package without revisions is given back as it is.
    """
    parts = package.parts()
    tracked = [name for name, root in parts.items() if next(root.iter(*TRACKED), None) is not None]
    if not tracked:
        return package
    made = {name: deepcopy(parts[name]) for name in tracked}
    for root in made.values():
        resolve(root, accept=accept, tick=lambda: progress(0, 0, f"Resolving {package.name}"))
    unused = _references(parts.values()) - _references({**parts, **made}.values())
    for name, root in parts.items() if unused else ():
        story = _STORIES.get(root.tag, "")
        if story and not unused.isdisjoint(note_elements(story, root)):
            left = made.setdefault(name, deepcopy(root))
            for key, note in note_elements(story, left).items():
                if key in unused:
                    left.remove(note)
    return package.with_parts(made)


def revisions(package: Package, progress: Progress = silent) -> tuple[Revision, ...]:
    """The tracked changes of the body with its tables and text boxes, then of the notes, in order.

    Those that stand side by side and differ in nothing but their words are one.
    """
    found: list[Revision] = []
    last: Element | None = None
    for root in package.roots.values():
        for n, node in enumerate(root.iter(*_KINDS)):
            if n % _TICK_EVERY == 0:
                progress(0, 0, f"Reading {package.name}")
            if next(node.iterancestors(FALLBACK), None) is not None:
                continue
            revision = _revision(node, package)
            goes_on = last is not None and last.getnext() is node and replace(found[-1], text=revision.text) == revision
            if goes_on and node.tag in REVISIONS:
                found[-1] = replace(revision, text=found[-1].text + revision.text)
            else:
                found.append(revision)
            last = node
    return tuple(found)


def _revision(node: Element, package: Package) -> Revision:
    parent = node.getparent()
    where = next(node.iterancestors(PARAGRAPH), None)
    said: Element | None = node
    kind = _KINDS[node.tag]
    above = None if parent is None else parent.getparent()
    if parent is not None and parent.tag == NUMPR:
        kind, said = RevisionKind.FORMATTED, None
    elif parent is not None and parent.tag == RPR:
        said = above if above is not None and above.tag == RUN else None
    elif parent is not None and parent.tag == PPR:
        said = above
    elif parent is not None and parent.tag == TRPR:
        said = above if node.tag in REVISIONS else None
    elif node.tag in (CELL_INSERTED, CELL_DELETED):
        said = above
    elif node.tag not in REVISIONS:
        said = None
    if where is None or (said is not None and said.tag in (ROW, CELL)):
        around = next(node.iterancestors(CELL, ROW, TABLE), None)
        where = where if around is None else next(around.iter(PARAGRAPH), where)
    return Revision(
        kind=kind,
        author=node.get(_AUTHOR, ""),
        date=node.get(_DATE, ""),
        text="" if said is None else "".join(text.text or "" for text in said.iter(*_SAYING)),
        where="" if where is None else package.address(where),
    )


def _references(roots: Iterable[Element]) -> set[str]:
    return {note_key(node) for root in roots for node in root.iter(*NOTE_REFERENCES)}

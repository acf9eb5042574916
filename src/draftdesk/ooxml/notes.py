"""Footnotes and endnotes: which are referred to, in what order, and the numbers they are printed with."""

from collections.abc import Iterator
from dataclasses import dataclass

from draftdesk.ooxml.numbers import written
from draftdesk.ooxml.pages import sections
from draftdesk.ooxml.pieces import NOTE_REFERENCES, own_mark
from draftdesk.ooxml.xml import VAL, Element, integer, qn

_ID = qn("w:id")
_FORMAT, _START, _RESTART = qn("w:numFmt"), qn("w:numStart"), qn("w:numRestart")
_NOTES = {"footnotes": (qn("w:footnote"), qn("w:footnotePr")), "endnotes": (qn("w:endnote"), qn("w:endnotePr"))}


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteReference:
    """A reference to a note: `key` is its story and id ("footnotes:7"). `own_mark`: "*" or the like stands typed."""

    key: str
    own_mark: bool
    page: int | None
    accepted: bool
    rejected: bool


def reference(node: Element, page: int | None, accepted: bool, rejected: bool) -> NoteReference:
    return NoteReference(
        key=note_key(node),
        own_mark=own_mark(node) is not None,
        page=page,
        accepted=accepted,
        rejected=rejected,
    )


def note_key(node: Element) -> str:
    """The key of the note that a reference refers to."""
    return f"{NOTE_REFERENCES[node.tag]}:{node.get(_ID, '')}"


def note_elements(story: str, root: Element) -> dict[str, Element]:
    """The notes of a story by key. The separators Word keeps among them have no reference and are never asked for."""
    return {f"{story}:{note.get(_ID, '')}": note for note in root.iterfind(_NOTES[story][0])}


def numbered(
    story: str, references: list[NoteReference], body: Element, settings: Element | None
) -> Iterator[tuple[NoteReference, str]]:
    """Each note of the story once, in the order of first reference, with its printed number.

    The number is "" where the note has its own mark, where it is deleted, or where notes begin anew on every page or
    section, which the file does not tell.
    """
    format_, number, fixed = _numbering(story, body, settings)
    merged: dict[str, NoteReference] = {}
    for found in references:
        if found.key.partition(":")[0] == story and (found.key not in merged or found.accepted):
            merged.setdefault(found.key, found)
            if found.accepted and not merged[found.key].accepted:
                merged[found.key] = found
    for found in merged.values():
        counts = found.accepted and not found.own_mark
        yield found, written(number, format_) if counts and fixed else ""
        number += counts


def _numbering(story: str, body: Element, settings: Element | None) -> tuple[str, int, bool]:
    tag = _NOTES[story][1]
    format_, start, fixed = "lowerRoman" if story == "endnotes" else "decimal", 1, True
    places = [] if settings is None else [settings]
    for place in (*places, *list(sections(body))[:1]):
        stated = place.find(tag)
        for child in () if stated is None else stated:
            value = child.get(VAL, "")
            if child.tag == _FORMAT:
                format_ = value
            elif child.tag == _START:
                start = integer(value) or 1
            elif child.tag == _RESTART:
                fixed = value == "continuous"
    return format_, start, fixed

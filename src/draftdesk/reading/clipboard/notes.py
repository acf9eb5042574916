"""Footnotes in the clipboard's HTML: a raised number that points at its note, and the note that points back."""

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from draftdesk.model import inline
from draftdesk.model.ids import new_id
from draftdesk.model.inline import Run
from draftdesk.model.pasted import PastedNote
from draftdesk.reading.clipboard.junk import Styles, is_dropped, styles_of
from draftdesk.reading.clipboard.tidying import tidied
from draftdesk.reading.formats.html_parts import BREAKING

_SIGN = re.compile(r"[\[(]?\s*(?:\d{1,4}|[ivxlc]{1,6}|[a-z*†‡]{1,3})\s*[\])]?")
_BACK = re.compile(r"[\[(]?\s*(?:\d{1,4}|[ivxlc]{1,6}|[a-z*†‡]{1,3}|[↑^↩][\ufe0e\ufe0f]?)\s*[\])]?\.?")
_LONGEST_SIGN = 12
_MOST_BACK = 50
_WORD_MARK = re.compile(r"mso-(?:foot|end)note-id|mso-special-character\s*:\s*(?:foot|end)note", re.IGNORECASE)
_CLASSES = frozenset(("sdfootnoteanc", "sdendnoteanc", "msofootnotereference", "msoendnotereference"))
_OFFICE_NOTE = re.compile(r"sd(?:foot|end)note\d+")
_WORD_NOTE = re.compile(r"mso-element\s*:\s*(?:footnote|endnote)\b(?!-)", re.IGNORECASE)


@dataclass(slots=True)
class Notes:
    """The elements that are marks of notes, each with its note or None where that was not copied; the elements that
    are the notes; and the notes by their fresh ids."""

    references: dict[Any, PastedNote | None] = field(default_factory=dict)
    definitions: set[Any] = field(default_factory=set)
    notes: dict[str, PastedNote] = field(default_factory=dict)


def notes_of(root: Any) -> Notes:
    """The footnotes in what was copied."""
    found = Notes()
    links = [link for link in root.iterdescendants("a") if (link.get("href") or "").find("#") >= 0]
    if not links:
        return found
    places = _places(root)
    known: dict[Any, PastedNote] = {}
    back: dict[Any, list[Any]] = {}
    for link in links:
        if found.definitions and any(each in found.definitions for each in link.iterancestors()):
            continue  # it leads back
        target = places.get(_fragment(link))
        definition = _definition(target, link) if target is not None else None
        if definition is not None and _is_mark(link):
            if definition not in back:
                back[definition] = _back_links(definition)
            if not _points_back(back[definition], link, places):
                continue
            note = known.get(definition)
            if note is None:
                note = known[definition] = PastedNote(new_id(), _text(definition, back[definition]))
                found.notes[note.id] = note
                found.definitions.add(definition)
            found.references[_outermost(link)] = note
        elif target is None and _is_words_mark(link):
            found.references[_outermost(link)] = None
    return found


def _fragment(link: Any) -> str:
    return str(link.get("href")).rpartition("#")[2]


def _places(root: Any) -> dict[str, Any]:
    places: dict[str, Any] = {}
    for element in root.iterdescendants():
        if element.attrib:
            for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
                if name:
                    places.setdefault(name, element)
    return places


def _is_mark(link: Any) -> bool:
    sign = _said(link)
    return bool(_SIGN.fullmatch(sign)) or (not sign and _is_words_mark(link))


def _said(link: Any) -> str:
    said = ""
    for part in link.itertext():
        said += part
        if len(said) > _LONGEST_SIGN:
            break
    return said.strip()


def _is_words_mark(link: Any) -> bool:
    """Whether a program marked a link as the number of a note."""
    if _WORD_MARK.search(link.get("style") or ""):
        return True
    elements = (link, *link.iterdescendants("span", "sup"))
    return any(not _CLASSES.isdisjoint((each.get("class") or "").casefold().split()) for each in elements)


def _definition(target: Any, link: Any) -> Any:
    """The block that a link's target stands in or is; None where that is around the link itself."""
    block = target
    while block is not None and block.tag not in BREAKING:
        block = block.getparent()
    if block is None or block.tag in ("body", "html", "table", "tr"):
        return None
    for around in block.iterancestors("div"):
        if _WORD_NOTE.search(around.get("style") or "") or _OFFICE_NOTE.fullmatch(around.get("id") or ""):
            block = around
            break
    return None if any(each is block for each in link.iterancestors()) else block


def _points_back(back: list[Any], link: Any, places: dict[str, Any]) -> bool:
    """Whether a link in a note leads to where its mark stands: to the mark, or to something around or in it."""
    near = {link, *link.iterdescendants(), *[each for each in link.iterancestors() if each.tag not in BREAKING]}
    return any(places.get(_fragment(each)) in near for each in back)


def _back_links(definition: Any) -> list[Any]:
    """The first links in a note that are no longer than a number or an arrow."""
    short = (each for each in definition.iterdescendants("a") if "#" in (each.get("href") or ""))
    return [each for each in islice(short, _MOST_BACK) if _BACK.fullmatch(_said(each)) or not _said(each)]


def _outermost(link: Any) -> Any:
    """The link with what raises it, where nothing else stands in that."""
    element = link
    while True:
        parent = element.getparent()
        if parent is None or parent.tag not in ("sup", "span") or len(parent) != 1:
            return element
        if (parent.text or "").strip() or (element.tail or "").strip():
            return element
        element = parent


def _text(definition: Any, back: list[Any]) -> str:
    """What a note says, as inline Markdown in one paragraph, without its number."""
    from lxml import etree

    own = {_outermost(each) for each in back}
    styles = [Styles()]
    runs: list[Run] = []

    def say(text: str | None) -> None:
        if text:
            style = styles[-1]
            runs.append(Run(re.sub(r"\s+", " ", text), style.italic, False, style.superscript, style.subscript))

    walk = etree.iterwalk(definition, events=("start", "end"))
    skipped = None
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if element in own or is_dropped(element, tag):
                walk.skip_subtree()
                skipped = element
                continue
            styles.append(styles_of(element, tag, styles[-1]))
            say(" " if tag in BREAKING or tag == "br" else None)
            say(element.text)
        else:
            if element is not skipped:
                styles.pop()
            if element is not definition:
                say(element.tail)
    return inline.from_runs(tidied(runs)).strip()

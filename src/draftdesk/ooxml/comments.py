"""The comments of a Word file: who said what of which words."""

from collections.abc import Iterator
from dataclasses import dataclass

from draftdesk.ooxml.package import Package
from draftdesk.ooxml.pieces import TEXT
from draftdesk.ooxml.units import PARAGRAPH
from draftdesk.ooxml.xml import Element, qn

_COMMENT, _START, _END = qn("w:comment"), qn("w:commentRangeStart"), qn("w:commentRangeEnd")
_CALL = qn("w:commentReference")
_ID, _AUTHOR, _DATE = qn("w:id"), qn("w:author"), qn("w:date")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileComment:
    """A comment. `author` and `date` are as the file gives them; `where` is the address of the paragraph in which it
    begins, `quoted` what is marked there, "" for the whole of it."""

    author: str
    date: str
    text: str
    where: str
    quoted: str = ""


def comments(package: Package) -> tuple[FileComment, ...]:
    """The comments on the body, in the order in which they begin; those that stand nowhere are left out."""
    root = package.related("comments")
    if root is None:
        return ()
    known = {each.get(_ID, ""): each for each in root.iter(_COMMENT)}
    return tuple(_placed(package, known))


def _placed(package: Package, known: dict[str, Element]) -> Iterator[FileComment]:
    seen: set[str] = set()
    for story in package.roots.values():
        for mark in story.iter(_START, _CALL):
            name = mark.get(_ID, "")
            comment = known.get(name)
            if comment is None or name in seen:
                continue
            seen.add(name)
            paragraph = next(mark.iterancestors(PARAGRAPH), None)
            if paragraph is None:  # it begins between two: the next one is meant
                paragraph = next((each for each in mark.itersiblings(PARAGRAPH)), None)
            text = "\n".join("".join(t.text or "" for t in each.iter(TEXT)) for each in comment.iter(PARAGRAPH)).strip()
            if paragraph is None or not text:
                continue
            yield FileComment(
                author=comment.get(_AUTHOR, ""),
                date=comment.get(_DATE, ""),
                text=text,
                where=package.address(paragraph),
                quoted=_marked(paragraph, name) if mark.tag == _START else "",
            )


def _marked(paragraph: Element, name: str) -> str:
    """What of the paragraph the comment's range covers."""
    said: list[str] = []
    is_open = all(each.get(_ID) != name for each in paragraph.iter(_START))
    for node in paragraph.iter(_START, _END, TEXT):
        if node.tag == TEXT:
            said.append((node.text or "") if is_open else "")
        elif node.get(_ID) == name:
            if node.tag == _END:
                break
            is_open = True
    return "".join(said).strip()

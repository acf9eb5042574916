"""Lists of bullets brought into the marked package. Nobody counts them, so that nothing else is numbered otherwise."""

from copy import deepcopy

from draftdesk.ooxml.tracking.names import ILVL, NUMID, PSTYLE, VAL, made
from draftdesk.ooxml.tracking.parts import Parts
from draftdesk.ooxml.tracking.sides import Side
from draftdesk.ooxml.xml import Element, integer, qn

_ABSTRACT, _ABSTRACT_ID, _NUM, _LEVEL = (qn(f"w:{name}") for name in ("abstractNum", "abstractNumId", "num", "lvl"))
_AFTER_NUMBERS = qn("w:numIdMacAtCleanup")
_OF_ITS_FILE = tuple(qn(f"w:{name}") for name in ("nsid", "tmpl", "styleLink", "numStyleLink", "name"))
_OF_ITS_LEVEL = (PSTYLE, qn("w:lvlPicBulletId"))


class Bullets:
    """Brings each list of the other package once."""

    def __init__(self, other: Side, parts: Parts) -> None:
        self._root = other.package.related("numbering")
        self._parts = parts
        self._brought: dict[str, str | None] = {}

    def bring(self, number: str, level: int) -> tuple[str, int] | None:
        """The list and level in the marked package; None where the list says nothing of that level itself."""
        if number not in self._brought:
            self._brought[number] = self._bring(number, level)
        brought = self._brought[number]
        return None if brought is None else (brought, level)

    def _bring(self, number: str, level: int) -> str | None:
        found = self._found(number)
        if found is None or not any(integer(each.get(ILVL)) == level for each in found.iterfind(_LEVEL)):
            return None
        root = self._parts.numbering()
        abstracts, numbers = root.findall(_ABSTRACT), root.findall(_NUM)
        abstract = _without_ties(found)
        name = str(1 + max((integer(each.get(_ABSTRACT_ID)) or 0 for each in abstracts), default=-1))
        abstract.set(_ABSTRACT_ID, name)
        root.insert(next((n for n, each in enumerate(root) if each.tag in (_NUM, _AFTER_NUMBERS)), len(root)), abstract)
        key = str(1 + max((integer(each.get(NUMID)) or 0 for each in numbers), default=0))
        list_ = made(_NUM)
        list_.set(NUMID, key)
        list_.append(made(_ABSTRACT_ID, val=name))
        root.insert(next((n for n, each in enumerate(root) if each.tag == _AFTER_NUMBERS), len(root)), list_)
        return key

    def _found(self, number: str) -> Element | None:
        if self._root is None:
            return None
        list_ = next((each for each in self._root.iterfind(_NUM) if each.get(NUMID) == number), None)
        named = None if list_ is None else list_.find(_ABSTRACT_ID)
        abstract = None if named is None else named.get(VAL)
        return next((each for each in self._root.iterfind(_ABSTRACT) if each.get(_ABSTRACT_ID) == abstract), None)


def _without_ties(abstract: Element) -> Element:
    """A copy of a list that refers to nothing else of its file."""
    copy = deepcopy(abstract)
    for each in [*copy.iterchildren(*_OF_ITS_FILE)]:
        copy.remove(each)
    for level in copy.iterfind(_LEVEL):
        for each in [*level.iterchildren(*_OF_ITS_LEVEL)]:
            level.remove(each)
    return copy

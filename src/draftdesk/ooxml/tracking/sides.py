"""The two packages a comparison is laid between, each with what laying has to find in it again and again."""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy

from draftdesk.model.comparison import Passage
from draftdesk.ooxml.package import Package
from draftdesk.ooxml.pieces import DRAWINGS, NOTE_REFERENCES
from draftdesk.ooxml.tracking.looks import Looks
from draftdesk.ooxml.tracking.names import BREAK, P
from draftdesk.ooxml.tracking.saying import Entry
from draftdesk.ooxml.xml import Element, qn

_BODY = qn("w:body")


class Side:
    """One of the two packages. `roots` are its parsed stories, copied where they are going to be marked."""

    def __init__(self, package: Package, passages: Sequence[Passage], *, marked: bool) -> None:
        self.package = package
        self.passages = passages
        self.roots: dict[str, Element] = {
            story: deepcopy(root) if marked else root for story, root in package.roots.items()
        }
        self.body = next(self.roots["document"].iterchildren(_BODY))
        self.styles = package.related("styles")
        self.looks = Looks(self.styles)
        paragraphs = {story: list(root.iter(P)) for story, root in self.roots.items()}
        self.passage_of: dict[Element, int] = {}
        self.elements: list[Element] = []
        for n, passage in enumerate(passages):
            story, _, place = passage.where.partition(":")
            element = paragraphs[story][int(place)]
            self.elements.append(element)
            self.passage_of[element] = n
        self._kept = paragraphs  # an element lives in memory, under the same name, as long as somebody holds it
        self.said: dict[Element, Entry] = {}
        self.special: set[Element] = set(_special(self.roots))

    def know(self, entries: Sequence[Entry]) -> None:
        """Takes in what the paragraphs say."""
        for entry in entries:
            if entry.element is not None:
                self.said[entry.element] = entry


def _special(roots: Mapping[str, Element]) -> Iterator[Element]:
    """The paragraphs on which notes, pictures or text boxes hang, or that break a page."""
    for root in roots.values():
        for node in root.iter(*NOTE_REFERENCES, *DRAWINGS, BREAK):
            yield from node.iterancestors(P)

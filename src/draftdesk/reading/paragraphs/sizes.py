"""In what size of type the text of each page is set: an annex may be set smaller than what it belongs to."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from draftdesk.reading.layout.lines import Line

_A_PAGE_OF_TEXT = 1_000
"""So many letters of one size on a page are text, whatever the size."""
_SOME_TEXT = 200


class Sizes:
    """The usual size of the text of a document, and of each of its pages; 0 where sizes are unknown."""

    def __init__(self, lines: Iterable[Line]) -> None:
        pages: dict[int | None, Counter[float]] = defaultdict(Counter)
        for line in lines:
            if line.table is None:
                pages[line.page][line.size] += len(line.text)
        total = sum(pages.values(), Counter[float]())
        self.usual = max(total, key=lambda size: total[size]) if total else 0.0
        self._of_pages = _of_pages(pages, self.usual)

    def on(self, page: int | None) -> float:
        """The largest size in which there is text on a page."""
        return self._of_pages.get(page, self.usual)


def _of_pages(pages: Mapping[int | None, Counter[float]], usual: float) -> Mapping[int | None, float]:
    commonest = {page: max(sizes, key=lambda size: (sizes[size], size)) for page, sizes in pages.items() if sizes}
    of_text = {usual, *(size for page, size in commonest.items() if pages[page][size] >= _A_PAGE_OF_TEXT)}
    found: dict[int | None, float] = {}
    for page, size in commonest.items():
        here = [
            each for each, count in pages[page].items() if each in of_text and (count >= _SOME_TEXT or each == size)
        ]
        found[page] = max(here, default=usual)
    small = {page for page, size in found.items() if size < usual}
    for page in small:  # a page of nothing but notes stands among others; an annex is one of several
        if page is not None and small.isdisjoint((page - 1, page + 1)):
            found[page] = usual
    return MappingProxyType(found)

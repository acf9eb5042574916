"""What OpenDocument's styles say of a paragraph, and the numbers its lists print."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from draftdesk.ooxml.xml import Element, integer
from draftdesk.reading.formats.html_lists import counted
from draftdesk.reading.formats.odt_names import fo, style, text

_MOST_PARENTS = 20
_MOST_LEVELS = 10


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """`level` is the heading level the style stands for, 0 for none."""

    level: int
    is_title: bool


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list is marked: `kind` is "" for bullets, else "1", "a", "A", "i" or "I"; None prints none."""

    kind: str | None
    before: str = ""
    after: str = ""
    start: int = 1
    shown_levels: int = 1


_BULLETS: Mapping[int, _Level] = {}


class OdtStyles:
    """The styles of a document: its common ones and those made for single paragraphs."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, dict[int, _Level]] = {}
        self.outline: dict[int, _Level] = {}
        for root in roots:
            if root is None:
                continue
            for each in root.iter(style("style")):
                self._styles[each.get(style("family")) or "", each.get(style("name")) or ""] = each
            for each in root.iter(text("list-style")):
                self._lists[each.get(style("name")) or ""] = _levels(each)
            for each in root.iter(text("outline-style")):
                self.outline = _levels(each)

    def paragraph(self, name: str | None) -> ParagraphStyle:
        level, is_title = 0, False
        for each in self._lineage("paragraph", name):
            level = level or integer(each.get(style("default-outline-level"))) or 0
            is_title = is_title or (each.get(style("name")) or "").casefold() == "title"
        return ParagraphStyle(min(max(level, 0), 9), is_title)

    def is_bold(self, is_span: bool, name: str | None, inherited: bool | None) -> bool:
        """Whether text of a style is bold; a span that says nothing is as the paragraph around it."""
        for each in self._lineage("text" if is_span else "paragraph", name):
            for properties in each.iterchildren(style("text-properties")):
                weight = properties.get(fo("font-weight"))
                if weight is not None:
                    return weight == "bold" or (weight.isdigit() and weight >= "600")
        return bool(inherited)

    def list_style_of(self, name: str | None) -> str | None:
        """The list style that a paragraph style brings with it."""
        return next(
            (found for each in self._lineage("paragraph", name) if (found := each.get(style("list-style-name")))), None
        )

    def levels(self, name: str | None) -> Mapping[int, _Level]:
        return self._lists.get(name or "", _BULLETS)

    def _lineage(self, family: str, name: str | None) -> Iterator[Element]:
        for _ in range(_MOST_PARENTS):
            found = self._styles.get((family, name or ""))
            if found is None:
                return
            yield found
            name = found.get(style("parent-style-name"))


def _levels(element: Element) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for each in element:
        at = integer(each.get(text("level"))) or 0
        if each.tag in (text("list-level-style-bullet"), text("list-level-style-image")):
            found[at] = _Level("")
        elif each.tag in (text("list-level-style-number"), text("outline-level-style")):
            kind = each.get(style("num-format"))
            found[at] = _Level(
                kind if kind in ("1", "a", "A", "i", "I") else None,
                each.get(style("num-prefix")) or "",
                each.get(style("num-suffix")) or "",
                _start(each.get(text("start-value"))),
                max(1, min(integer(each.get(text("display-levels"))) or 1, _MOST_LEVELS)),
            )
    return found


def _start(stated: str | None) -> int:
    found = integer(stated)
    return 1 if found is None else found


@dataclass(slots=True)
class _Run:
    """The counts of one list, level by level, from 1."""

    style: str | None
    counts: dict[int, int] = field(default_factory=dict)


class Lists:
    """The lists that are open, and how far each list of the document has counted, for those that go on later."""

    def __init__(self, styles: OdtStyles) -> None:
        self._styles = styles
        self._open: list[_Run] = []
        self._by_id: dict[str, _Run] = {}
        self._latest: dict[str | None, _Run] = {}
        self._headings: dict[int, int] = {}

    @property
    def depth(self) -> int:
        """How deep the innermost list stands in others, from 0."""
        return max(0, len(self._open) - 1)

    @contextmanager
    def opened(self, element: Element) -> Iterator[None]:
        """The list `element` is open inside the block."""
        own = element.get(text("style-name")) or self._style_of_items(element)
        if self._open:
            run = self._open[-1]
            if own and own != run.style:
                run = _Run(own, dict(run.counts))
            run.counts = {level: count for level, count in run.counts.items() if level <= len(self._open)}
        else:
            run = self._resumed(element, own)
        self._by_id[element.get("{http://www.w3.org/XML/1998/namespace}id") or ""] = run
        self._latest[run.style] = run
        self._open.append(run)
        yield
        self._open.pop()

    def _resumed(self, element: Element, own: str | None) -> _Run:
        goes_on_with = self._by_id.get(element.get(text("continue-list")) or "-")
        if goes_on_with is None and element.get(text("continue-numbering")) == "true":
            goes_on_with = self._latest.get(own)
        return goes_on_with or _Run(own)

    def _style_of_items(self, element: Element) -> str | None:
        first = next(element.iter(text("p"), text("h")), None)
        return None if first is None else self._styles.list_style_of(first.get(text("style-name")))

    def next_item(self, item: Element) -> str:
        """The mark of the next item of the innermost list, as printed: "•", "3.", "(b)", "2.1"."""
        run, level = self._open[-1], len(self._open)
        levels = self._styles.levels(run.style)
        own = levels.get(level, _Level(""))
        stated = integer(item.get(text("start-value")))
        run.counts[level] = stated if stated is not None else run.counts.get(level, own.start - 1) + 1
        for deeper in [each for each in run.counts if each > level]:
            del run.counts[deeper]
        return _printed(own, level, levels, run.counts)

    def heading(self, level: int) -> str:
        """The number of the next heading of a level, "" where the outline has none."""
        own = self._styles.outline.get(level)
        if own is None:
            return ""
        self._headings[level] = self._headings.get(level, own.start - 1) + 1
        for deeper in [each for each in self._headings if each > level]:
            del self._headings[deeper]
        return "" if own.kind is None else _printed(own, level, self._styles.outline, self._headings)


def _printed(own: _Level, level: int, levels: Mapping[int, _Level], counts: Mapping[int, int]) -> str:
    if own.kind is None:
        return ""
    if not own.kind:
        return "•"
    parts = []
    for each in range(max(1, level - own.shown_levels + 1), level + 1):
        kind = levels.get(each, own).kind
        if kind:
            parts.append(counted(counts.get(each, 1), kind))
    return own.before + ".".join(parts) + own.after

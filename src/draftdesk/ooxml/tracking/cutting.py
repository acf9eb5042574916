"""A paragraph that both sides have: its runs cut where they differ, what was taken out and put in marked in place."""

from collections.abc import Callable, Iterable, Sequence

from lxml import etree

from draftdesk.ooxml.pieces import Piece, pieces
from draftdesk.ooxml.tracking.fields import opens_field, settle
from draftdesk.ooxml.tracking.hanging import is_thing
from draftdesk.ooxml.tracking.looks import Look, changed
from draftdesk.ooxml.tracking.marker import Kind, Marker, as_deleted
from draftdesk.ooxml.tracking.names import (
    NSMAP,
    PPR,
    RPR,
    RPR_CHANGE,
    SPACE,
    WRAPPERS,
    R,
    T,
    drop,
)
from draftdesk.ooxml.tracking.splitting import CUT, split
from draftdesk.ooxml.tracking.stretches import Mismatch, Stretch, Whose
from draftdesk.ooxml.xml import Element, clone, qn

_EMPTY = frozenset(
    qn(f"w:{name}") for name in ("proofErr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd")
)

Copied = Callable[[Stretch, Element | None], list[Element]]
"""Makes the runs for a stretch that only the other side has, dressed like the properties given."""


class Cutter:
    """Goes through one paragraph of the marked package along the stretches it is part of.

    `kinds` are the marks for what is in the marked package alone and for what is in the other alone.
    """

    def __init__(self, marker: Marker, kinds: tuple[Kind, Kind], copied: Copied, *, own_is_a: bool) -> None:
        self._marker = marker
        self._own, self._other = kinds
        self._copied = copied
        self._own_is_a = own_is_a

    def cut(self, paragraph: Element, found: Sequence[Stretch], start: int) -> list[Element]:
        """Marks the paragraph, whose text begins at `start`.

        Gives the parts that come before it where the other side has several: new paragraphs without properties, which
        the caller is to place. Raises Mismatch.
        """
        return _Cut(self._marker, self._own, self._other, self._copied, self._own_is_a, paragraph, found, start).parts()


class _Cut:
    def __init__(
        self,
        marker: Marker,
        own: Kind,
        other: Kind,
        copied: Copied,
        own_is_a: bool,
        paragraph: Element,
        found: Sequence[Stretch],
        start: int,
    ) -> None:
        self._marker, self._own, self._other, self._copied, self._own_is_a = marker, own, other, copied, own_is_a
        self._paragraph = paragraph
        self._found = found
        self._n = 0
        self._at = start
        self._kept = pieces(paragraph)
        self._pieces = [piece for piece in self._kept if piece.text or is_thing(piece)]
        self._piece = 0
        self._fonts: Element | None = next(
            (
                piece.run[0] if piece.run[0].tag == RPR else None
                for piece in self._pieces
                if piece.run is not None and piece.text
            ),
            None,
        )
        self._last: Element | None = None
        self._cuts = 0
        self._fields_gone = settle(paragraph, self._pieces, start, found)
        self._later: list[Stretch] = []

    def parts(self) -> list[Element]:
        self._walk(self._paragraph)
        self._others(None)
        if self._n < len(self._found) or self._piece < len(self._pieces):
            raise Mismatch
        return split(self._paragraph, self._cuts) if self._cuts else []

    def _walk(self, parent: Element) -> None:
        for child in list(parent):
            tag = child.tag
            if tag == R:
                self._run(child)
            elif tag in WRAPPERS:
                if parent is self._paragraph:
                    self._others(child)
                self._walk(child)
            elif tag != PPR and tag not in _EMPTY and self._holds(child):
                self._whole(child)

    def _holds(self, node: Element) -> bool:
        """Whether the next piece stands in the node."""
        if self._piece >= len(self._pieces):
            return False
        found = self._pieces[self._piece].node
        return found is node or (len(node) > 0 and any(above is node for above in found.iterancestors()))

    def _whole(self, node: Element) -> None:
        """A formula or whatever cannot be cut: it stays or goes as one."""
        size = self._skip(node)
        self._others(node)
        whose = {whose for whose, _, _ in self._take(size)}
        if len(whose) != 1:
            raise Mismatch
        if whose == {Whose.OWN}:
            self._wrap_alone(node)

    def _skip(self, node: Element) -> int:
        size = 0
        while self._holds(node):
            size += len(self._pieces[self._piece].text)
            self._piece += 1
        return size

    def _run(self, run: Element) -> None:
        if not self._holds(run):
            if run in self._fields_gone.runs:
                self._others(run)
                self._wrap_alone(run)
            elif opens_field(run):
                self._others(run)
            return
        self._others(run)
        properties = run[0] if run[0].tag == RPR else None
        built = _Built(run, properties, self)
        for node in list(run):
            if node.tag == RPR:
                continue
            if not self._holds(node):
                built.add(built.whose, built.look, node)
                continue
            piece = self._pieces[self._piece]
            if piece.node is node and piece.text:
                self._piece += 1
                self._text(built, node, piece.text)
            elif piece.node is node or not piece.text:
                self._thing(built, node, piece)
            else:
                size = self._skip(node)
                parts = list(self._take(size, built))
                if len(parts) != 1:
                    raise Mismatch
                built.add(parts[0][0], parts[0][1], node)
        built.finish()
        if properties is not None:
            self._fonts = properties

    def _text(self, built: "_Built", node: Element, text: str) -> None:
        done = 0
        for whose, look, size in self._take(len(text), built):
            if size == len(text):
                built.add(whose, look, node)
            elif node.tag == T:
                part = etree.Element(T, nsmap=NSMAP)
                part.text = text[done : done + size]
                part.set(SPACE, "preserve")
                built.add(whose, look, part)
            else:
                raise Mismatch
            done += size

    def _thing(self, built: "_Built", node: Element, piece: Piece) -> None:
        """A note's reference or a drawing, by itself or within alternatives."""
        while self._n < len(self._found) and self._found[self._n].thing is None:
            each = self._found[self._n]
            if each.whose is not Whose.OTHER:
                raise Mismatch
            self._put(each, built)
            self._n += 1
        if self._n == len(self._found):
            raise Mismatch
        each = self._found[self._n]
        if each.thing is None or each.thing.node is not piece.node:
            raise Mismatch
        self._n += 1
        self._piece += 1
        if self._holds(node):
            raise Mismatch
        built.add(each.whose, None, node)

    def _take(self, size: int, built: "_Built | None" = None) -> Iterable[tuple[Whose, tuple[Look, Look] | None, int]]:
        """Whose the next characters are. What only the other side has is put in on the way."""
        while size:
            if self._n == len(self._found):
                raise Mismatch
            each = self._found[self._n]
            if each.whose is Whose.OTHER:
                if built is None:
                    raise Mismatch
                self._put(each, built)
                self._n += 1
                continue
            part = min(size, each.own_end - self._at)
            if part <= 0 or each.thing:
                raise Mismatch
            self._at += part
            size -= part
            if self._at == each.own_end:
                self._n += 1
            yield each.whose, each.look, part

    def _put(self, each: Stretch, built: "_Built") -> None:
        """Puts in, where a run has been cut, what only the other side has here."""
        if built.run in self._fields_gone.inside:
            self._later.append(each)
        else:
            built.other(each)

    def _others(self, before: Element | None) -> None:
        """Puts in, before the node or at the end, what only the other side has here; in a field that goes, after it."""
        while self._n < len(self._found) and self._found[self._n].whose is Whose.OTHER:
            self._later.append(self._found[self._n])
            self._n += 1
        if before is not None and next(before.iter(R), None) in self._fields_gone.inside:
            return
        later, self._later = self._later, []
        for each in later:
            self._place([self._cut_here()] if each.ends else self.marked_others(each), before)

    def marked_others(self, each: Stretch) -> list[Element]:
        runs = self._copied(each, self._fonts)
        if not runs:
            return []
        mark = self._marker.mark(self._other.value)
        mark.extend(runs)
        return [mark]

    def _cut_here(self) -> Element:
        self._cuts += 1
        return etree.Element(CUT)

    def cut_element(self) -> Element:
        return self._cut_here()

    def _place(self, elements: Iterable[Element], before: Element | None) -> None:
        for element in elements:
            if before is None:
                self._paragraph.append(element)
                before_it = element.getprevious()
            else:
                before.addprevious(element)
                before_it = element.getprevious()
            if before_it is not None and before_it is self._last and before_it.tag == element.tag:
                before_it.extend(list(element))
                drop(element)
            else:
                self._last = element if element.tag in (self._own.value, self._other.value) else None

    def _wrap_alone(self, node: Element) -> None:
        mark = self._marker.mark(self._own.value)
        node.addprevious(mark)
        mark.append(node)
        if self._own is Kind.DELETED:
            as_deleted(node)
        self._last = None

    def replace(self, run: Element, made: Sequence[Element]) -> None:
        self._place(made, run)
        drop(run)

    def own_mark(self, runs: Sequence[Element]) -> Element:
        mark = self._marker.mark(self._own.value)
        if self._own is Kind.DELETED:
            for run in runs:
                as_deleted(run)
        mark.extend(runs)
        return mark

    def tracked_look(self, properties: Element | None, look: tuple[Look, Look]) -> Element:
        own, other = look
        before, after = (own, other) if self._own_is_a else (other, own)
        return changed(properties, before, after, self._marker.mark(RPR_CHANGE), backwards=not self._own_is_a)


class _Built:
    """What a run becomes: left as it is as long as nothing in it differs."""

    def __init__(self, run: Element, properties: Element | None, cut: _Cut) -> None:
        self.run, self._properties, self._cut = run, properties, cut
        self._parts: list[tuple[Whose, tuple[Look, Look] | None, list[Element]] | list[Element]] = []
        self.whose = Whose.BOTH
        self.look: tuple[Look, Look] | None = None
        self._touched = False

    def add(self, whose: Whose, look: tuple[Look, Look] | None, node: Element) -> None:
        self.whose, self.look = whose, look
        self._touched = self._touched or whose is not Whose.BOTH or look is not None
        last = self._parts[-1] if self._parts else None
        if isinstance(last, tuple) and last[0] is whose and last[1] == look:
            last[2].append(node)
        else:
            self._parts.append((whose, look, [node]))

    def other(self, each: Stretch) -> None:
        self._touched = True
        self._parts.append([self._cut.cut_element()] if each.ends else self._cut.marked_others(each))

    def finish(self) -> None:
        if not self._touched:
            return
        made: list[Element] = []
        for part in self._parts:
            if isinstance(part, list):
                made += part
                continue
            whose, look, nodes = part
            run = etree.Element(R, nsmap=NSMAP)
            if look is not None:
                run.append(self._cut.tracked_look(self._properties, look))
            elif self._properties is not None:
                run.append(clone(self._properties))
            run.extend(nodes)
            made.append(self._cut.own_mark([run]) if whose is Whose.OWN else run)
        self._cut.replace(self.run, made)

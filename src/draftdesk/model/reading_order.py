"""The reading order of a draft that is kept up row by row: to sort thousands anew for each one takes too long."""

from bisect import bisect_left, insort
from collections.abc import Iterable

from draftdesk.model.drafts import Paragraph

_Key = tuple[str, str]


class ReadingOrder:
    """The same order as `tree.in_order` gives: a paragraph whose parent is not there stands at the top."""

    def __init__(self, paragraphs: Iterable[Paragraph] = ()) -> None:
        self._stands: dict[str, tuple[str | None, _Key]] = {}
        self._under: dict[str | None, list[_Key]] = {}
        for each in paragraphs:
            self._stands[each.id] = each.parent_id, (each.ord, each.id)
            self._under.setdefault(each.parent_id, []).append((each.ord, each.id))
        for keys in self._under.values():
            keys.sort()

    def take(self, name: str, paragraph: Paragraph | None) -> bool:
        """That paragraph stands so now, or is gone where it is None; whether that is another place than before."""
        before = self._stands.get(name)
        now = None if paragraph is None else (paragraph.parent_id, (paragraph.ord, name))
        if now == before:
            return False
        if before is not None:
            del self._stands[name]
            self._remove(*before)
        if now is not None:
            self._stands[name] = now
            insort(self._under.setdefault(now[0], []), now[1])
        return True

    def _remove(self, parent: str | None, key: _Key) -> None:
        keys = self._under[parent]
        del keys[bisect_left(keys, key)]
        if not keys:
            del self._under[parent]

    def ids(self) -> tuple[str, ...]:
        """All paragraphs in reading order."""
        under = self._under
        top = list(under.get(None, ()))
        lost = under.keys() - self._stands.keys() - {None}
        if lost:
            top = sorted([*top, *(key for parent in lost for key in under[parent])])
        found: list[str] = []
        waiting = top[::-1]
        while waiting:
            name = waiting.pop()[1]
            found.append(name)
            if name in under:
                waiting += under[name][::-1]
        return tuple(found)

"""Finding in a file, or in a text, whether any of many secrets stands in it, in one pass whatever their number."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

STRETCH = 24
"""How many characters of a text tell it from others. Shorter texts are turns of phrase that anybody may use."""
_STEP = 8
_WINDOW = STRETCH - _STEP


def stretches(text: str) -> frozenset[bytes]:
    """Pieces of a text, one after every eighth character, by which any larger part of it is found again; none of a text
    that is too short."""
    starts = {*range(0, len(text) - STRETCH + 1, _STEP), len(text) - STRETCH} if len(text) >= STRETCH else ()
    return frozenset(text[at : at + STRETCH].encode("utf-8", "surrogatepass") for at in starts)


class Leaks:
    """Looks for pieces of at least `STRETCH` bytes.

    Every such piece holds a whole window that begins at a multiple of eight bytes of whatever it stands in, so those
    windows alone are looked up.
    """

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._windows: dict[bytes, list[tuple[int, bytes]]] = defaultdict(list)
        for piece in frozenset(pieces):
            for at in range(_STEP):
                self._windows[piece[at : at + _WINDOW]].append((at, piece))

    def found_in(self, content: bytes) -> set[bytes]:
        """Those pieces that stand in the content."""
        found: set[bytes] = set()
        known = self._windows.get
        for at in range(0, len(content) - _WINDOW + 1, _STEP):
            for before, piece in known(content[at : at + _WINDOW], ()):
                if at >= before and content.startswith(piece, at - before):
                    found.add(piece)
        return found


def held(pieces: Iterable[bytes], contents: Sequence[bytes]) -> list[set[bytes]]:
    """The same for a few short contents and very many pieces: those that stand in each. It is the contents whose
    windows are kept here, so that a piece costs eight looks and no room."""
    windows: dict[bytes, list[tuple[int, int]]] = defaultdict(list)
    for n, content in enumerate(contents):
        for at in range(0, len(content) - _WINDOW + 1, _STEP):
            windows[content[at : at + _WINDOW]].append((n, at))
    found: list[set[bytes]] = [set() for _ in contents]
    known = windows.get
    for piece in pieces:
        for before in range(_STEP):
            for n, at in known(piece[before : before + _WINDOW], ()):
                if at >= before and contents[n].startswith(piece, at - before):
                    found[n].add(piece)
    return found

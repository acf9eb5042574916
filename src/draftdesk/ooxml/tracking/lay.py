"""The front door: two Word packages and their comparison in, a Word file with tracked changes out, checked."""

from dataclasses import dataclass
from datetime import datetime

from draftdesk.kit.jobs import Progress
from draftdesk.kit.memory import no_collecting
from draftdesk.model.comparison import Comparison
from draftdesk.ooxml.package import Package
from draftdesk.ooxml.tracking.checking import Expected, wrong_changes
from draftdesk.ooxml.tracking.dating import keep_apart
from draftdesk.ooxml.tracking.fields import loosen
from draftdesk.ooxml.tracking.laying import Laying
from draftdesk.ooxml.tracking.marker import Marker
from draftdesk.ooxml.tracking.pairing import Links
from draftdesk.ooxml.tracking.parts import Parts
from draftdesk.ooxml.tracking.running import marked_running
from draftdesk.ooxml.tracking.saying import Reader
from draftdesk.ooxml.tracking.sides import Side

_TICK = 20
_WHAT = "Laying the changes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How changes are laid: with moves shown as moves, with Word's lists left to count by themselves.

    Without `looks` nothing is known of how the other text looks: what both have looks as it does in the marked file.
    Without `blanks` nothing is known of where it has empty paragraphs: those of the marked file stay, with the sections
    that end in them. With `running` headers and footers are marked, too: both files must be of one make.
    """

    moves: bool = True
    live_numbers: bool = False
    looks: bool = True
    blanks: bool = True
    running: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A Word file with tracked changes. `whole` are the changes that had to be written as deleted and inserted whole.

    `left_out` is how many drawings of the other file are not in it: charts and the like, which are more than a picture.
    `exact` is whether rejecting everything gives A and accepting everything gives B; what is not is not to be used.
    """

    content: bytes
    whole: tuple[int, ...] = ()
    exact: bool = True
    left_out: int = 0


@no_collecting()
def lay(
    a: Package,
    b: Package,
    comparison: Comparison,
    *,
    base_is_a: bool,
    author: str,
    date: datetime,
    options: Options,
    progress: Progress,
) -> Laid:
    """The changes from A to B as tracked changes in the file of either.

    Neither package may have revisions of its own. The passages' `where` must be addresses in their packages.
    `progress` may stop the work by raising. The packages stay as they are.
    """
    packages, passages = (a, b), (comparison.a, comparison.b)
    mine, its = (0, 1) if base_is_a else (1, 0)
    ticker = _Ticker(progress, 3 * (a.paragraph_count + b.paragraph_count))
    other = Side(packages[its], passages[its], marked=False)
    other_said = _reader(other, ticker).now(other.body)
    other.know(other_said)
    whole: set[int] = set()
    while True:
        own = Side(packages[mine], passages[mine], marked=True)
        own_said = _reader(own, ticker).now(own.body)
        own.know(own_said)
        links = Links(comparison, own, other, own_is_a=base_is_a, whole=frozenset(whole), blanks=options.blanks)
        marker = Marker(author, date, own.roots.values())
        parts = Parts(own)
        ticker.tell()
        laying = Laying(own, other, links, marker, parts, looks=options.looks, tick=ticker.tick)
        laying.lay(moves=options.moves, live_numbers=options.live_numbers)
        loosen(own.roots.values())
        parts.order_notes()
        keep_apart(own.roots.values(), marker, ticker.tick)
        running = marked_running(own.package, other.package, marker, own_is_a=base_is_a) if options.running else {}
        before, after = _reader(own, ticker).said(own.body)
        typed = laying.lists.typed
        mine_is = Expected(own_said, before if base_is_a else after, links.of_own, typed)
        other_now = after if base_is_a else before
        if not options.blanks:
            other_said, other_now = ([each for each in said if each.text.strip()] for said in (other_said, other_now))
        other_is = Expected(other_said, other_now, links.of_other, typed, looks=options.looks)
        checked = [wrong_changes(each) for each in (mine_is, other_is)]
        blamed = laying.failed.union(*(changes for _, changes in checked))
        exact = not any(wrong for wrong, _ in checked) and not laying.failed and running is not None
        ticker.tell()
        if exact or blamed <= whole:
            return Laid(
                content=parts.packed(ticker.tell, running or {}),
                whole=tuple(sorted(whole)),
                exact=exact,
                left_out=parts.left_out,
            )
        whole |= blamed


def _reader(side: Side, ticker: "_Ticker") -> Reader:
    return Reader(side.roots, side.looks, ticker.tick)


class _Ticker:
    """Tells how far the work is, now and then."""

    def __init__(self, progress: Progress, of: int) -> None:
        self._progress = progress
        self._of = max(of, 1)
        self._done = 0

    def tick(self) -> None:
        self._done += 1
        if self._done % _TICK == 0:
            self.tell()

    def tell(self) -> None:
        self._progress(min(self._done, self._of), self._of, _WHAT)

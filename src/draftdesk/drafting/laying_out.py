"""Lines in order as a tree: what each comes to stand under so that the draft reads in exactly that order.

A line that stays where it was keeps what it stands under where it can; any other finds its home by its role. What stood
under a line that is gone, or now follows a line it cannot reach past, goes over to what stands before it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from draftdesk.model.drafts import Paragraph, Role
from draftdesk.model.errors import NotAllowed
from draftdesk.model.ordering import rekeyed, rising
from draftdesk.model.tree import sort_key
from draftdesk.model.writing_on import home
from draftdesk.workspace import queries
from draftdesk.workspace.transaction import Transaction


@dataclass(slots=True)
class _Layout:
    """Where the lines have come to stand so far.

    `chain` is the last of them and what that stands under; `placed` has by parent what was put under it, in
    order, `low` and `high` what stands there before and after that. `whole` came with what stands under them. `fresh`
    are lines that did not stand there before. `heirs` say of a line that is gone or was split which line has what stood
    under it now.
    """

    tx: Transaction
    chain: list[Paragraph]
    fresh: Collection[str]
    heirs: Mapping[str, str]
    low: dict[str | None, tuple[str, str] | None]
    high: dict[str | None, Paragraph | None] = field(default_factory=dict)
    placed: dict[str | None, list[Paragraph]] = field(default_factory=dict)
    whole: dict[str | None, Paragraph] = field(default_factory=dict)

    def is_open(self, parent_id: str | None) -> bool:
        return parent_id is None or any(each.id == parent_id for each in self.chain)

    def can_stay(self, paragraph: Paragraph) -> bool:
        """Whether what it stands under can still be reached, and no heading has just come between."""
        level = paragraph.role.heading_level
        for each in self.chain:
            if each.id == paragraph.parent_id:
                return True
            if each.id in self.fresh and each.role.heading_level and (not level or each.role.heading_level < level):
                return False
        return paragraph.parent_id is None

    def goes_over(self, paragraph: Paragraph) -> str | None:
        """What a paragraph that cannot stay comes to stand under."""
        heir = self.heirs.get(paragraph.parent_id or "")
        return heir if heir and self.is_open(heir) else home(paragraph.role, self.chain)

    def put(self, paragraph: Paragraph, parent_id: str | None) -> None:
        if parent_id in self.whole and parent_id not in self.low:
            last = queries.last_under(self.tx, self.whole[parent_id].draft_id, parent_id)
            self.low[parent_id] = sort_key(last) if last else None
        self.placed.setdefault(parent_id, []).append(paragraph)
        self.chain = [replace(paragraph, parent_id=parent_id), *self.up_to(parent_id)]

    def put_whole(self, paragraph: Paragraph) -> None:
        """Put a paragraph with all that stands under it where it goes over to."""
        self.put(paragraph, self.goes_over(paragraph))
        self.whole[paragraph.id] = paragraph

    def up_to(self, parent_id: str | None) -> list[Paragraph]:
        """The chain from that paragraph up."""
        at = next((at for at, each in enumerate(self.chain) if each.id == parent_id), len(self.chain))
        return self.chain[at:]


def laid_out(
    tx: Transaction,
    above: Paragraph | None,
    before: Sequence[Paragraph],
    lines: Sequence[Paragraph],
    heirs: Mapping[str, str],
    homes: Mapping[str, str] | None = None,
) -> dict[str, Paragraph]:
    """Every paragraph, by id, whose parent or key must be another for the lines to stand after `above` in that order.

    `before` are those that stood there; a line that is not among them is new there, and where it stood and its key mean
    nothing. `heirs` say of a line that is gone or was split which line has what stood under it now. `homes` say of
    lines that do not stay what they stand under, where that can be reached.
    """
    draft_id = (*lines, *before)[0].draft_id
    ids = {each.id for each in (*lines, *before)}
    chain = _chain(tx, above)
    last = before[-1] if before else above
    ending = _chain(tx, last)
    if any(each.id in ids for each in chain) or (before and not _path(chain) < _path(ending)):
        raise NotAllowed("these paragraphs were moved in another place meanwhile: undo that, or do this again")
    places = {each.id: at for at, each in enumerate(before)}
    stood = [each for each in lines if each.id in places]
    stays = {stood[at].id for at in rising([places[each.id] for each in stood])}
    layout = _Layout(
        tx=tx,
        chain=chain,
        fresh={each.id for each in lines} - stays,
        heirs=heirs,
        low={each.parent_id: sort_key(each) for each in chain},
    )
    is_followed = {each.parent_id for each in lines if each.id in stays}
    if last is not None and queries.stands_after(tx, draft_id, last.id, None, but=ids, most=1):
        is_followed.add(last.id)
    for line in lines:
        if line.id not in stays:
            told = (homes or {}).get(line.id)
            is_told = told is not None and layout.is_open(told)
            layout.put(line, told if is_told else _new_home(layout, line, is_followed))
        elif layout.can_stay(line):
            layout.put(line, line.parent_id)
        else:
            layout.put(line, layout.goes_over(line))
    lines_ids = {each.id for each in lines}
    _take_over(layout, [each for each in before if each.id not in lines_ids], ending, ids, draft_id)
    return _changed(layout, ids, draft_id)


def _chain(tx: Transaction, paragraph: Paragraph | None) -> list[Paragraph]:
    """A paragraph and what it stands under."""
    found: list[Paragraph] = []
    while paragraph is not None and paragraph not in found:
        found.append(paragraph)
        paragraph = None if paragraph.parent_id is None else tx.get(Paragraph, paragraph.parent_id)
    return found


def _path(chain: Sequence[Paragraph]) -> list[tuple[str, str]]:
    """What orders paragraphs as they are read."""
    return [sort_key(each) for each in reversed(chain)]


def _new_home(layout: _Layout, line: Paragraph, is_followed: Collection[str | None]) -> str | None:
    """A new sub-paragraph right before those under the sub-paragraph above is the first of them."""
    above = layout.chain[0] if layout.chain else None
    if (
        above is not None
        and above.id in is_followed
        and above.role is line.role is Role.SUB_PARAGRAPH
        and layout.heirs.get(above.id) != line.id
    ):
        return above.id
    return home(line.role, layout.chain)


def _take_over(
    layout: _Layout, gone: Sequence[Paragraph], ending: Sequence[Paragraph], ids: Collection[str], draft_id: str
) -> None:
    """What follows the lines and cannot stay under what it stood under goes over to what it can reach.

    `ending` is the last line that stood there before with what it stood under: below each of these the rest follows.
    """
    tx = layout.tx
    open_levels: list[tuple[str | None, tuple[str, str] | None]] = [(each.id, None) for each in ending[:1]]
    open_levels += [(each.parent_id, sort_key(each)) for each in ending] or [(None, None)]
    inside = {parent_id for parent_id, _ in open_levels}
    closed = [each.id for each in gone if each.id not in inside]
    for under in sorted(tx.among(Paragraph, "parent_id", closed), key=sort_key):
        if under.id not in ids:
            layout.put_whole(under)
    is_passed = False
    for parent_id, key in open_levels:
        is_open = layout.is_open(parent_id)
        most = (
            1
            if is_open and not any(each.id in layout.fresh and each.role.heading_level for each in layout.chain)
            else -1
        )
        for under in queries.stands_after(tx, draft_id, parent_id, key, but=ids, most=most):
            if is_open and layout.can_stay(under):
                layout.high[parent_id] = under
                layout.chain = layout.up_to(parent_id)
                is_passed = True
                break
            if is_passed:
                _pass(layout)
                is_passed = False
            layout.put_whole(under)


def _pass(layout: _Layout) -> None:
    """Go on after the last of what stands under the paragraph that the lines stand under."""
    parent = layout.chain[0]
    last = queries.last_under(layout.tx, parent.draft_id, parent.id)
    if last is not None:
        layout.whole[last.id] = last
        layout.chain = [last, *layout.chain]


def _changed(layout: _Layout, ids: Collection[str], draft_id: str) -> dict[str, Paragraph]:
    found: dict[str, Paragraph] = {}
    for parent_id, placed in layout.placed.items():
        low, high = layout.low.get(parent_id), layout.high.get(parent_id)
        items = placed
        if (
            low is not None and high is not None and low[0] >= high.ord
        ):  # a tie leaves no room: those that follow move on
            items = [*placed, high, *queries.stands_after(layout.tx, draft_id, parent_id, sort_key(high), but=ids)]
            high = None
        own = [each.ord or None if each.parent_id == parent_id else None for each in items]
        for each, key in zip(items, rekeyed(own, low[0] if low else None, high.ord if high else None), strict=True):
            if (each.ord, each.parent_id) != (key, parent_id):
                found[each.id] = replace(each, ord=key, parent_id=parent_id)
    return found

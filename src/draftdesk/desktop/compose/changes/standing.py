"""What of changes since a version is found out on another thread: what each paragraph stands beside, and how the words
differ."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from draftdesk.model import inline
from draftdesk.model.comparison import Segment
from draftdesk.model.drafts import Version

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.since import Standing, Then
    from draftdesk.drafting.workspaces import Look


@dataclass(frozen=True, slots=True)
class Told:
    """A paragraph's words beside those it had: `text` is what the page has, `said` what that says. Without `segments`
    nothing is different; `is_rough` ones are compared better on another thread."""

    text: str
    before: str | None
    said: str
    segments: tuple[Segment, ...] = ()
    is_rough: bool = False


@dataclass(frozen=True, slots=True)
class Stood:
    """How the paragraphs `ids` stand to a version. `told` has those of its paragraphs that were compared for that;
    `others` stand to it otherwise than they did the time before."""

    then: "Then"
    ids: Sequence[str]
    standing: "Standing"
    told: Mapping[str, Told]
    others: frozenset[str]


def stood(
    version: Version,
    as_printed: bool,
    before: Stood | None,
    page: Mapping[str, str],
    known: Mapping[str, Told],
    look: "Look",
) -> Stood:
    """How a page, its texts by their ids in reading order, stands to the version; `before` is how it did, None where
    that was not asked yet. What is `known` of the same words is not compared anew."""
    from draftdesk.drafting.since import differing, read_then, standing

    then = before.then if before else read_then(look, version, as_printed=as_printed)
    ids = list(page)
    found = standing(then, ids, lambda name: inline.said(page[name]))
    told = {}
    for name, was in found.before.items():
        text, so_far = page[name], known.get(name)
        if so_far is None or so_far.text != text or so_far.before != was:
            said = inline.said(text)
            told[name] = Told(text, was, said, differing(was, said) if was != said else ())
    others = frozenset(ids) if before is None else frozenset(_others(before, found, ids))
    return Stood(then, ids, found, told, others)


def compared_anew(rough: Mapping[str, Told], look: "Look") -> Mapping[str, Told]:
    """The same paragraphs, compared word by word however long that takes."""
    from draftdesk.drafting.since import differing

    del look
    return {
        name: Told(each.text, each.before, each.said, differing(each.before or "", each.said))
        for name, each in rough.items()
    }


def _others(before: Stood, now: "Standing", ids: Sequence[str]) -> Iterable[str]:
    """Those with other words beside them, or of which something else is said; and the first one, of which it is said
    what is gone before it."""
    then = before.standing
    yield from (*before.ids[:1], *ids[:1])
    yield from (name for name in ids if now.before.get(name) is not then.before.get(name))  # mostly the very same words
    for old, new in ((then.gone, now.gone), (then.split, now.split), (then.merged, now.merged)):
        yield from (name for name in {*old, *new} if old.get(name) != new.get(name))
    yield from then.moved ^ now.moved

"""What ships to start a workspace from: outlines and vocabularies, with what each is for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.kit.resources import named
from draftdesk.model.outline import read_outline

_FIRST = "compact"
_REMARK = re.compile(r"<!--(.*?)-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class OfferedOutline:
    """`name` is what `NewWorkspace.outline` takes; `title` stands at its head, `about` says what it is for."""

    name: str
    title: str
    about: str


def outlines() -> Sequence[OfferedOutline]:
    """The outlines that ship, the one most negotiations begin with first."""
    found = [_offered(name, path.read_text(encoding="utf-8")) for name, path in named("outlines", ".md").items()]
    return sorted(found, key=lambda each: (each.name != _FIRST, each.name == "blank", each.title))


def vocabularies() -> Sequence[str]:
    """The names of the vocabularies that ship, as `NewWorkspace.vocabulary` takes them."""
    parts = (stem.partition(".")[2] for stem in named("vocabularies", ".csv"))
    return sorted({name for name in parts if name}, key=lambda name: (name != "general", name))


def _offered(name: str, text: str) -> OfferedOutline:
    remark = _REMARK.search(text)
    about = " ".join(remark[1].split()) if remark else ""
    return OfferedOutline(name, read_outline(text, name).title, about)

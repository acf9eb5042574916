"""One change that a file which comes back makes in the working draft, as it is told and as it is done."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from draftdesk.model.drafts import Role


class UpdateKind(StrEnum):
    """What one change does."""

    __hash__ = str.__hash__

    REWORDED = "reworded"
    FORMATTED = "formatted"
    SPLIT = "split"
    MERGED = "merged"
    MOVED = "moved"
    ADDED = "added"
    DELETED = "deleted"
    NOTE_REWORDED = "footnote reworded"
    NOTE_ADDED = "footnote added"
    NOTE_DELETED = "footnote deleted"
    NOTE_MOVED = "footnote moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What is to be written: new texts by paragraph, rows of the file that come to stand where they stand there,
    paragraphs that go, footnotes that say something else."""

    texts: Mapping[str, str] = field(default_factory=dict)
    placed: tuple[int, ...] = ()
    gone: tuple[str, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateChange:
    """One change. `name` is what its paragraph is called in the draft ("12 (a)"), "" for a new one; `after` then what
    the paragraph that it follows is called. `before` and `now` are the words, a text a paragraph. `ids` are the
    paragraphs of the draft that it is about.

    `hindrance` says why it cannot be done, "" where it can. `clash` says that the same was changed in the draft since
    the file was written, and `here` what it says there now: it is done only where it is asked for, and then the file's
    words stand.
    """

    kind: UpdateKind
    name: str
    ids: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    now: tuple[str, ...] = ()
    after: str = ""
    hindrance: str = ""
    clash: str = ""
    here: tuple[str, ...] = ()
    doing: Doing = field(default_factory=Doing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A paragraph of the file: its id in the draft or a new one, None for what is no paragraph of it. `role` and
    `depth` are those of a new one as far as the file tells them."""

    id: str | None
    is_new: bool = False
    text: str = ""
    role: Role | None = None
    depth: int | None = None

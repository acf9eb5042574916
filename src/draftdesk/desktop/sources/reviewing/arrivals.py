"""What arrives is read into the beginning of a review; all of it runs on another thread than the window's."""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loaded when something arrives
    from draftdesk.drafting.arriving import AlreadyThere
    from draftdesk.drafting.reviewing import Review
    from draftdesk.drafting.sources import ReadSource
    from draftdesk.drafting.workspaces import Workspace
    from draftdesk.kit.jobs import Progress
    from draftdesk.model.errors import UnreadableFile
    from draftdesk.model.vocabulary import Vocabulary
    from draftdesk.reading.passages.joins import Compounds

Mending = tuple[str, tuple[str, ...]]
"""A text with words parted that were run together, and what was done, a line each."""
_OFTEN_ENOUGH = 0.05
"""Seconds between two words on how far it is: a reader calls many times a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrivals:
    """The review that begins, and what the sheet shows beside it.

    `compounds` are those of each source, in their order; `mendings` what is proposed for a text, by the text.
    `sessions` are the titles of the sessions that there are.
    """

    review: "Review"
    vocabulary: "Vocabulary"
    sessions: tuple[str, ...]
    compounds: "tuple[Compounds, ...]"
    mendings: Mapping[str, Mending]


def read_files(paths: Sequence[Path], workspace: "Workspace", progress: "Progress") -> Arrivals:
    """Read files, folders, archives and messages, as far as they are not there already. Raises Stopped."""
    from draftdesk.drafting.arriving import read_new

    far = _Far(progress, _count(paths))
    found = read_new(paths, workspace.look(), far, workspace=workspace.path)
    return _reviewed(_counted(found, far), workspace)


def read_clipboard(text: str, html: str, workspace: "Workspace", progress: "Progress") -> Arrivals:
    """Read copied words; with `html` they keep their headings and lists. Raises UnreadableFile and Stopped."""
    from draftdesk.drafting.arriving import AlreadyThere
    from draftdesk.drafting.pasting import pasted_name, read_pasted
    from draftdesk.workspace import queries

    name = pasted_name(datetime.now().astimezone(), "html" if html else "txt")
    found = read_pasted(html or text, name, workspace.look(), progress)
    known = queries.sources_of_file(workspace.look(), found.sha256)
    return _reviewed([AlreadyThere(file_name=name, source=known[0].code) if known else found], workspace)


def _reviewed(found: "Iterable[ReadSource | AlreadyThere | UnreadableFile]", workspace: "Workspace") -> Arrivals:
    from draftdesk.drafting.reviewing import proposed_mendings, review
    from draftdesk.drafting.sources import Details
    from draftdesk.reading.passages.parting import likely_compounds
    from draftdesk.workspace import queries

    begun = review(found, Details())
    compounds = tuple(likely_compounds(each.found.reading.blocks) for each in begun.sources)
    mendings: dict[str, Mending] = {}
    for source, known in zip(begun.sources, compounds, strict=True):
        mendings |= {source.rows[at].snippet.text: how for at, how in proposed_mendings(source, known).items()}

    look = workspace.look()
    return Arrivals(
        review=begun,
        vocabulary=queries.vocabulary(look),
        sessions=tuple(each.title or str(each.number) for each in queries.sessions(look) if each.title or each.number),
        compounds=compounds,
        mendings=mendings,
    )


class _Far:
    """Says how far the reading is in files, seldom enough for the window to listen, and stops when it is told to."""

    def __init__(self, progress: "Progress", files: int) -> None:
        self._progress = progress
        self._files = files
        self._done = 0
        self._said = 0.0

    def next_file(self, name: str) -> None:
        """One more is read. Asked at every file whether to stop: short ones never say how far they are."""
        self._done += 1
        self._said = 0.0
        self(1, 1, name)

    def __call__(self, done: int, of: int, what: str) -> None:
        now = time.monotonic()
        if now - self._said < _OFTEN_ENOUGH:
            return
        self._said = now
        if self._files > 1:
            self._progress(min(self._done, self._files), max(self._files, self._done), what)
        else:
            self._progress(done, of, what)


def _counted(
    found: "Iterator[ReadSource | AlreadyThere | UnreadableFile]", far: _Far
) -> "Iterator[ReadSource | AlreadyThere | UnreadableFile]":
    for each in found:
        far.next_file(getattr(each, "file_name", ""))
        yield each


def _count(paths: Sequence[Path]) -> int:
    """About how many files there are: what is in archives and messages is not known before they are read."""
    return sum(sum(len(files) for _, _, files in os.walk(path)) if path.is_dir() else 1 for path in paths)


Read = Callable[["Workspace", "Progress"], Arrivals]
"""Reads something that arrived."""

"""Long work: how it tells how far it is, and how it is stopped.

Work is a plain function that takes a `Progress` and calls it now and then. It never knows who listens.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
_STEP = 200


class Stopped(Exception):
    """Raised inside the work when somebody called `Job.cancel`."""


class Job:
    """Progress of one piece of work, and the switch that stops it.

    Call it from the work with how much is done, out of how much, and what is being done; it raises `Stopped` once
    cancelled. `listen` is called on the working thread.
    """

    def __init__(self, listen: Callable[[int, int, str], None] | None = None) -> None:
        self._listen = listen
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()

    def __call__(self, done: int, of: int, what: str = "") -> None:
        if self._cancelled.is_set():
            raise Stopped
        if self._listen is not None:
            self._listen(done, of, what)


Progress = Callable[[int, int, str], None]


def silent(done: int, of: int, what: str) -> None:
    """A progress that nobody listens to."""


def steps(items: Sequence[Item], progress: Progress, what: str) -> Iterator[Item]:
    """The items one by one; `progress` is told every few hundred and at the end, for work that is short for each."""
    for at, item in enumerate(items):
        if at % _STEP == 0:
            progress(at, len(items), what)
        yield item
    progress(len(items), len(items), what)

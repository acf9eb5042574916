"""Work that makes very many objects and keeps nearly all of them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collecting() -> Iterator[None]:
    """Nothing is looked through for garbage meanwhile: looking through what is kept, again and again as it grows, takes
    a tenth of the time. Only cycles wait; all else is freed as ever. In several threads it holds until the first ends.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()

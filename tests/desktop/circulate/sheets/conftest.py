"""Somebody in Circulate with a LibreOffice that does as the test says."""

import io
import threading
from dataclasses import dataclass, field
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from draftdesk.desktop.office import Office
from draftdesk.model.errors import CannotWrite

A4 = (595, 842)


def pdf(pages: int = 3, word: str = "Page", size: tuple[int, int] = A4) -> bytes:
    """A PDF of pages of that size: each has a black square at the top left, and its number."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size)
    for number in range(1, pages + 1):
        canvas.rect(50, 842 - 100, 50, 50, fill=1)
        canvas.drawString(200, 400, f"{word} {number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@dataclass
class Converter:
    """Takes its time where it was told to, until it may go on or is stopped."""

    is_there: bool = True
    fails: bool = False
    pages: int = 3
    size: tuple[int, int] = A4
    gives: bytes = b""
    names: list[str] = field(default_factory=list)
    words: list[bytes] = field(default_factory=list)
    stopped: int = 0
    started: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.go_on.set()

    def make(self, content: bytes, name: str, suffix: str, progress: Any) -> bytes:
        self.names.append(name)
        self.words.append(content)
        self.started.set()
        try:
            while not self.go_on.wait(0.01):
                progress(0, 2, "Making")
            progress(1, 2, "Making")
        except BaseException:
            self.stopped += 1
            raise
        if self.fails:
            raise CannotWrite(f"{name} was not written: LibreOffice could not make it")
        return self.gives or pdf(self.pages, size=self.size)


@pytest.fixture
def converter() -> Converter:
    return Converter()


@pytest.fixture
def office(converter: Converter) -> Office:
    return Office(lambda: converter.is_there, converter.make)


@pytest.fixture
def seeing(there: Any) -> Any:
    """In Circulate, the newest version chosen, before its pages are made."""
    there.come()
    return there

"""What tests of the frame look for in the window."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject

from draftdesk.desktop.app import Program
from draftdesk.desktop.frame.files import Files

Kind = TypeVar("Kind", bound=QObject)


def part(program: Program, kind: type[Kind]) -> Kind:
    """The part of that kind in the window."""
    found = program.window.findChild(kind)
    assert isinstance(found, kind), f"there is no {kind.__name__}"
    return found


@pytest.fixture
def the() -> Callable[[Program, type[Kind]], Kind]:
    """A part of the window by its class: the(program, Files)."""
    return part


@pytest.fixture
def files(program: Program) -> Files:
    return part(program, Files)


@pytest.fixture
def opened(program: Program, files: Files, sample: Path, settled: Callable[[], None]) -> Program:
    """The window with the sample open."""
    files.open(sample)
    settled()
    assert program.means.desk.is_open
    return program

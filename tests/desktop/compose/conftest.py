"""The place Compose on the sample."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.app import Program
from draftdesk.desktop.compose.place import ComposePlace


@pytest.fixture
def writer(program: Program, sample: Path, settled: Callable[[], None]) -> Writer:
    program.means.desk.open(sample)
    place = program.window.findChild(ComposePlace)
    assert place is not None
    program.window.go_to(place)
    settled()
    return Writer(program, place, settled)

"""What nobody needs any more is found, though Python itself no longer searches everything."""

import gc
import weakref

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draftdesk.desktop.waste import Waste


class _Ring:
    def __init__(self) -> None:
        self.itself = self


def test_what_came_and_went_is_found_soon_and_all_else_when_nobody_looks(qtbot: QtBot, qapp: QApplication) -> None:
    parent = QObject()
    waste = Waste(qapp, parent)
    try:
        assert not gc.isenabled(), "what is Qt's would be taken down on a thread that reads"
        young = weakref.ref(_Ring())
        many = [[] for _ in range(50_000)]
        qtbot.waitUntil(lambda: young() is None)
        old = _Ring()
        gc.freeze()
        lasting = weakref.ref(old)
        del old, many
        gc.collect()
        assert lasting() is not None, "what stays is not searched while somebody looks"
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        qtbot.waitUntil(lambda: lasting() is None, timeout=10_000)
    finally:
        waste.end()
    assert gc.isenabled()
    assert not gc.get_freeze_count()

"""What comes in to Compare or Circulate while a workspace is open: one file to be verified, two to be compared."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.compare.handing.verifying import Verifying
from draftdesk.desktop.compare.pick import Pick
from draftdesk.desktop.compare.place import ComparePlace
from draftdesk.desktop.dropping import DropSite
from draftdesk.desktop.frame.dropping import dropped_workspace
from draftdesk.desktop.means import Means


class Arriving(QObject):
    """Wants a single file on either place, and two on Compare; all else that is dropped is left to whoever brings
    sources in, and `bring_in` does so with a file that was verified and is to be a source after all."""

    def __init__(
        self, means: Means, compare: ComparePlace, circulate: QWidget, bring_in: Callable[[Sequence[Path]], object]
    ) -> None:
        super().__init__(compare)
        self._means, self._compare, self._circulate, self._bring_in = means, compare, circulate, bring_in
        self._others: list[Callable[[QMimeData], bool]] = []
        self.verifying = Verifying(means, compare)
        self.verifying.comparison_requested.connect(self._on_comparison)
        self.verifying.import_requested.connect(self._on_import)
        self._sites = (
            DropSite(
                compare, means.theme, partial(self._wants_on, compare), self._take, self.tr("Drop one file or two")
            ),
            DropSite(circulate, means.theme, partial(self._wants_on, circulate), self._take, self.tr("Drop to verify")),
        )

    def wants(self, data: QMimeData) -> bool:
        """Whether that, dropped now, is for here."""
        return self._wants_on(self._compare, data) or self._wants_on(self._circulate, data)

    def leave_to(self, wants: Callable[[QMimeData], bool]) -> None:
        """Let somebody have what they want of what is dropped."""
        self._others.append(wants)

    def _wants_on(self, place: QWidget, data: QMimeData) -> bool:
        if any(wants(data) for wants in self._others):
            return False
        if not self._means.desk.is_open or not place.isVisible() or dropped_workspace(data) is not None:
            return False
        paths = _files(data)
        return len(paths) in ((1, 2) if place is self._compare else (1,)) and all(path.is_file() for path in paths)

    def _take(self, data: QMimeData) -> None:
        paths = _files(data)
        if len(paths) == 1:
            self.verifying.verify(paths[0], dropped=True)
        else:
            self._compare.compare_files(paths)

    def _on_comparison(self, against: Pick | None, file: Pick) -> None:
        if against is not None:
            self._compare.compare(against, file)
        elif file.path is not None:
            self._compare.compare_files([file.path])

    def _on_import(self, path: Path) -> None:
        self._bring_in([path])


def _files(data: QMimeData) -> Sequence[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]

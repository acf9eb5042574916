"""What is chosen in Circulate: a draft, and of it a version or the draft as it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from draftdesk.model.drafts import Draft, Version

if TYPE_CHECKING:
    from draftdesk.drafting.issuing import Issued, VersionLine


class Choice(QObject):
    """The panels of the place know nothing of one another: they choose here and listen to it."""

    renewed = Signal()
    """What there is was read anew; what is chosen may be another."""
    changed = Signal()
    """Another version of what there is was chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._issued: Issued | None = None
        self._version_id = ""

    @property
    def issued(self) -> "Issued | None":
        """The draft and its versions; None while nothing is open or read yet."""
        return self._issued

    @property
    def draft(self) -> Draft | None:
        return self._issued.draft if self._issued else None

    @property
    def lines(self) -> "tuple[VersionLine, ...]":
        """The versions in the order they were issued."""
        return self._issued.lines if self._issued else ()

    @property
    def line(self) -> "VersionLine | None":
        """The chosen version; None for the working draft."""
        return next((each for each in self.lines if each.version.id == self._version_id), None)

    @property
    def version(self) -> Version | None:
        line = self.line
        return line.version if line else None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to hand out: neither a paragraph nor a version."""
        return self._issued is not None and not self._issued.paragraphs and not self._issued.lines

    def choose(self, version_id: str) -> None:
        """Choose a version, or with "" the working draft."""
        if version_id != self._version_id:
            self._version_id = version_id
            self.changed.emit()

    def put(self, issued: "Issued | None", version_id: str | None = None) -> None:
        """Here is what there is now. Chosen is that version, else what was; of another draft the newest version."""
        is_other = self._issued is None or issued is None or issued.draft.id != self._issued.draft.id
        self._issued = issued
        if version_id is not None:
            self._version_id = version_id
        elif is_other:
            self._version_id = self.lines[-1].version.id if self.lines else ""
        if self.line is None:
            self._version_id = ""
        self.renewed.emit()

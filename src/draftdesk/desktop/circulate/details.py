"""What was said of a version when it was issued, and what can be done with it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.circulate.choice import Choice
from draftdesk.desktop.circulate.rows import when_and_where
from draftdesk.desktop.dialogs import button, words
from draftdesk.desktop.draft_words import doubtful_word, paragraphs_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import BREAK, as_it_runs, as_the_window_runs, in_lines, moment_words
from draftdesk.model.drafts import Draft, Origin, Version

if TYPE_CHECKING:
    from draftdesk.drafting.issuing import Export, VersionLine

_SHORT = 16
"""Letters of a checksum that are shown; all of them are copied."""
_MOST_EXPORTS = 5
_TOPIC = "circulate exports"
_UP = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class DetailsPanel(QWidget):
    """Follows the choice. Nothing here can be changed: that is said."""

    def __init__(self, means: Means, choice: Choice) -> None:
        super().__init__()
        self._means = means
        self._choice = choice
        self._label = words()
        font = self._label.font()
        font.setBold(True)
        self._label.setFont(font)
        self._settled = words()
        self._doubt = words()
        self._fields = QWidget()
        self._grid = QGridLayout(self._fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[QLabel] = []
        self._copy = button(self.tr("&Copy the checksum"))
        self._read = ActButton(means.actions.action("versions.read"))
        self._identity = ActButton(means.actions.action("draft.identity"))
        self._circulate = ActButton(means.actions.action("versions.circulate"))
        self._reissue = ActButton(means.actions.action("versions.reissue"))
        self._restore = ActButton(means.actions.action("versions.restore"))
        self._pairing = ActButton(means.actions.action("versions.pairing"))
        self._original = ActButton(means.actions.action("versions.original"))
        column = QVBoxLayout(self)
        for each in (self._label, self._fields, self._doubt, self._pairing):
            column.addWidget(each)
        for each in (
            self._circulate,
            self._reissue,
            self._identity,
            self._read,
            self._restore,
            self._original,
            self._copy,
            self._settled,
        ):
            column.addWidget(each)
        column.addStretch(1)
        self._copy.clicked.connect(self._on_copy)
        choice.changed.connect(self.follow)
        choice.renewed.connect(self.follow)

    def follow(self) -> None:
        """Say what is known of what is chosen now."""
        issued, line = self._choice.issued, self._choice.line
        self._empty()
        self._label.setText(as_the_window_runs(as_it_runs(line.version.label)) if line else self.tr("Working draft"))
        for each in (self._copy, self._restore, self._circulate, self._reissue):
            each.setVisible(line is not None)
        self._identity.setVisible(line is None)
        is_doubtful = line is not None and line.doubtful > 0
        self._pairing.setVisible(is_doubtful)
        self._doubt.setVisible(is_doubtful)
        self._original.setVisible(line is not None and line.version.file_sha256 is not None)
        if issued is None:
            return
        if line is None:
            self._fill(self._of_draft(issued.draft, issued.paragraphs))
            self._settled.setText(self.tr("Write it in Compose. Freeze it to issue it as a version."))
            return
        self._fill(self._of_version(line))
        self._doubt.setText(
            self.tr("{count}: say what each of these paragraphs was in the version before.").format(
                count=doubtful_word(line.doubtful)
            )
        )
        self._settled.setText(
            self.tr("A version never changes: its label, date and note were settled when it was issued.")
        )
        version = line.version
        from draftdesk.drafting.issuing import exports_of

        self._means.desk.ask(_TOPIC, lambda look: exports_of(look, version), self._say_exports)

    # --- inside

    def _of_draft(self, draft: Draft, paragraphs: int) -> "Iterator[tuple[str, str]]":
        yield self.tr("Title"), as_it_runs(draft.title or draft.name)
        yield self.tr("Symbol"), as_it_runs(draft.symbol)
        yield self.tr("Length"), paragraphs_word(paragraphs)

    def _of_version(self, line: "VersionLine") -> "Iterator[tuple[str, str]]":
        version = line.version
        yield self.tr("Title"), as_it_runs(version.title)
        yield self.tr("Symbol"), as_it_runs(version.symbol)
        yield self.tr("Issued"), as_it_runs(when_and_where(version))
        yield self.tr("Handling"), as_it_runs(version.handling)
        yield self.tr("Length"), paragraphs_word(line.paragraphs)
        yield self.tr("Origin"), self._origin(version)
        yield self.tr("Note"), "\n".join(as_it_runs(line) for line in version.note.splitlines())
        yield self.tr("Checksum"), as_it_runs(version.sha256[:_SHORT] + "…")

    def _origin(self, version: Version) -> str:
        at = _moment(version.at)
        if version.origin is Origin.RECEIVED:
            return self.tr("Received as {file}, {moment}").format(
                file=as_it_runs(in_lines(version.file_name)), moment=at
            )
        return self.tr("Frozen here, {moment}").format(moment=at)

    def _say_exports(self, exports: "Sequence[Export]") -> None:
        lines = [
            self.tr("{file}, {moment}").format(file=as_it_runs(in_lines(each.file_name)), moment=_moment(each.at))
            for each in exports[:_MOST_EXPORTS]
        ]
        if len(exports) > _MOST_EXPORTS:
            lines.append(self.tr("and {count} more").format(count=f"{len(exports) - _MOST_EXPORTS:,}"))
        self._fill([(self.tr("Exported"), "\n".join(lines) or self.tr("Not yet: Undo can still take it back"))])

    def _fill(self, fields: "Iterator[tuple[str, str]] | list[tuple[str, str]]") -> None:
        for name, value in fields:
            if value:
                said = words(as_the_window_runs(value))
                if BREAK in value:
                    said.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                else:
                    said.setTextInteractionFlags(
                        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
                    )
                said.setAccessibleName(f"{name}: {value.replace(BREAK, '')}")
                label = QLabel(self.tr("{field}:").format(field=name))
                at = len(self._shown)
                self._grid.addWidget(label, at, 0, _UP)
                self._grid.addWidget(said, at, 1)
                self._shown += (label, said)

    def _empty(self) -> None:
        self._means.desk.forget(_TOPIC)
        for each in self._shown:
            self._grid.removeWidget(each)
            each.deleteLater()
        self._shown.clear()

    def _on_copy(self) -> None:
        version = self._choice.version
        if version is not None:
            QGuiApplication.clipboard().setText(version.sha256)
            line = self.tr("The checksum of “{label}” was copied.").format(label=as_it_runs(version.label))
            self._means.notices.tell(line)


def _moment(at: str) -> str:
    """A stored moment in words; what is none as it is."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    return moment_words(moment) if moment.isValid() else at

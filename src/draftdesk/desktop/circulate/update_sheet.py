"""The sheet of what a file changes in the draft: each change can be read and unticked before they are made."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableView,
    QWidget,
)

from draftdesk.desktop.circulate.update_choice import ClashChoice
from draftdesk.desktop.circulate.update_model import ChangeModel
from draftdesk.desktop.circulate.update_panes import WordPanes
from draftdesk.desktop.circulate.update_words import tracked_words
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.means import Means
from draftdesk.desktop.reader import steadily
from draftdesk.desktop.tables import choose_row
from draftdesk.desktop.tasks import Task
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs
from draftdesk.kit.jobs import Progress

if TYPE_CHECKING:
    from draftdesk.drafting.updating import Update, UpdateChange
    from draftdesk.drafting.workspaces import Changed

_LINES = 5
"""That are always seen of the list and of the words."""
_MOST_WARNINGS = 4


class UpdateDialog(DraftDialog):
    """Lists what the file changes, shows the words of each before and now, and makes what is ticked."""

    def __init__(self, means: Means, content: bytes, update: "Update", parent: QWidget) -> None:
        super().__init__(means, "update", "", QSize(104, 34), parent)
        self.setWindowTitle(self.tr("Update the draft from a file"))
        self._content = content
        self._update = update
        self._task: Task | None = None
        self._is_writing = False
        self.model = ChangeModel(self)
        self.table = QTableView()
        self._said, self._warnings = words(), words()
        self.panes = WordPanes(means.theme)
        self.choice = ClashChoice()
        self._next = button(self.tr("&Next clash"))
        self._tracked, self._comments = (
            QComboBox(),
            QCheckBox(self.tr("Take its &comments over as comments of the team")),
        )
        self._all, self._none = button(self.tr("Tick &all")), button(self.tr("Tick n&one"))
        self._ok, self._cancel = button(self.tr("&Update the draft"), default=True), button(self.tr("Cancel"))
        self._lay_out()
        self.model.ticked.connect(self._offer)
        self.model.ticked.connect(self._show_choice)
        self.choice.decided.connect(self._on_decided)
        self._next.clicked.connect(self._on_next)
        self.table.selectionModel().currentRowChanged.connect(self._show_words)
        self._tracked.activated.connect(self._read_again)
        self._comments.clicked.connect(self._read_again)
        self._all.clicked.connect(self.model.tick_all)
        self._none.clicked.connect(self.model.tick_none)
        self._ok.clicked.connect(self._on_update)
        self._cancel.clicked.connect(self.reject)
        self._show(update)
        self.table.setFocus()

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    # --- made once

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Changes in the file"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for name, said in tracked_words().items():
            self._tracked.addItem(said, name)
        tracked = QLabel(self.tr("&Tracked changes in it:"))
        tracked.setBuddy(self._tracked)
        for part in (tracked, self._tracked):
            part.setVisible(self._update.has_tracked)
        self._comments.setVisible(self._update.has_comments)
        line = self.fontMetrics().lineSpacing()
        for room in (table, self.panes):  # where there is little, each gives way
            room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            room.setMinimumHeight(_LINES * line)
        column(
            self,
            self.notices,
            self._said,
            self._warnings,
            row(tracked, self._tracked, self._comments, None),
            (table, 3),
            (self.panes, 2),
            self.choice,
            row(self._all, self._none, self._next, None, self._ok, self._cancel),
        )

    # --- what is shown

    def _show(self, update: "Update") -> None:
        self._update = update
        self.model.show(update)
        self._said.setText(self._told(update))
        lines = list(update.warnings[:_MOST_WARNINGS])
        if len(update.warnings) > _MOST_WARNINGS:
            lines.append(self.tr("and {count} more").format(count=f"{len(update.warnings) - _MOST_WARNINGS:,}"))
        self._warnings.setText("\n".join(f"• {each}" for each in lines))
        self._warnings.setVisible(bool(lines))
        self._next.setVisible(self.model.next_clash(-1) >= 0)
        if update.changes:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.selectionModel().select(
                self.model.index(0, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._show_words()

    def _told(self, update: "Update") -> str:
        file = as_it_runs(update.file_name)
        if update.base:
            beside = self.tr("{file} was written from “{label}”.").format(file=file, label=as_it_runs(update.base))
        elif update.base_at:
            when = update.base_at.replace("T", " ").removesuffix("Z")
            beside = self.tr("{file} was written from the working draft as it was on {when} (UTC).").format(
                file=file, when=as_it_runs(when)
            )
        else:
            beside = self.tr("{file} was written from the working draft.").format(file=file)
        return f"{beside} {self._counted(update)}"

    def _counted(self, update: "Update") -> str:
        """How many changes there are, how many are left to the person, and how many comments come."""
        count, remarks = len(update.changes), len(update.remarks)
        said = [
            self.tr("1 change in it.") if count == 1 else self.tr("{count} changes in it.").format(count=f"{count:,}")
        ]
        left = count - len(update.possible)
        clashes = len(update.possible) - len(update.proposed)
        if clashes:
            said.append(
                self.tr("The draft changed 1 of them too: choose which words stay.")
                if clashes == 1
                else self.tr("The draft changed {count} of them too: choose which words stay.").format(
                    count=f"{clashes:,}"
                )
            )
        if left:
            said.append(
                self.tr("Something stands against 1 of them; it is not ticked.")
                if left == 1
                else self.tr("Something stands against {count} of them; these are not ticked.").format(
                    count=f"{left:,}"
                )
            )
        if remarks:
            said.append(
                self.tr("1 comment comes with it.")
                if remarks == 1
                else self.tr("{count} comments come with it.").format(count=f"{remarks:,}")
            )
        return " ".join(said)

    def _show_choice(self) -> None:
        at = self.table.currentIndex().row()
        change = self.model.change(at)
        self.choice.setVisible(change is not None and bool(change.clash) and not change.hindrance)
        self.choice.show_choice(takes_file=at in self.model.chosen())

    def _on_decided(self, takes_file: bool) -> None:
        self.model.take(self.table.currentIndex().row(), takes_file)

    def _on_next(self) -> None:
        choose_row(self.table, self.model.next_clash(self.table.currentIndex().row()))

    def _show_words(self) -> None:
        self._show_choice()
        change = self.model.change(self.table.currentIndex().row())
        if change is None:
            self.panes.show_words((), (), ())
            return
        now = change.before if change.kind == "moved" else change.now
        self.panes.show_words(change.before, now, change.here if change.clash else ())

    def _offer(self) -> None:
        has_work = bool(self.model.chosen()) or bool(self._update.remarks)
        self._ok.setEnabled(has_work and self._task is None and not self._is_writing)

    # --- what is done

    def _read_again(self) -> None:
        """Read the file with what was chosen for its tracked changes and comments."""
        from draftdesk.drafting.updating import Tracked, plan_update

        if self._task is not None:
            self._task.cancel()
        workspace, update, content = self._means.desk.workspace, self._update, self._content
        tracked, comments = Tracked(self._tracked.currentData()), self._comments.isChecked()

        def work(progress: Progress) -> "Update":
            return steadily(
                workspace.look(),
                lambda look: plan_update(
                    look,
                    update.draft,
                    content,
                    update.file_name,
                    progress,
                    tracked=tracked,
                    comments=comments,
                    forced=True,
                ),
                progress,
            )

        self._task = self._means.tasks.run(
            self.tr("Reading {name}").format(name=as_it_runs(update.file_name)),
            work,
            self._on_read,
            failed=self._on_failed,
            stopped=self._on_stopped,
            reads=True,
        )
        self._offer()

    def _on_read(self, update: "Update") -> None:
        self._task = None
        self._show(update)
        self._offer()

    def _on_stopped(self) -> None:
        self._task = None

    def _on_update(self) -> None:
        from draftdesk.drafting.updating import apply_update, update_name

        update, chosen = self._update, self.model.chosen()
        self._is_writing = True
        self._offer()
        self._means.desk.act(
            update_name(update.file_name),
            "Circulate",
            lambda tx: apply_update(tx, update, chosen),
            self._on_updated,
            self._on_failed,
        )

    def _on_updated(self, changed: "Changed[tuple[UpdateChange, ...]]") -> None:
        means, count, file = self._means, len(changed.value), as_it_runs(self._update.file_name)
        left = len(self._update.changes) - count
        said = (
            self.tr("1 change of {file} was made in the draft.").format(file=file)
            if count == 1
            else self.tr("{count} changes of {file} were made in the draft.").format(count=f"{count:,}", file=file)
        )
        if left:
            rest = self.tr("Left as it was: {count}.").format(count=f"{left:,}")
            said = f"{said} {rest}"
        self.accept()
        tell_done(means.desk, means.notices, said, changed)

    def _on_failed(self, line: str) -> None:
        self._task, self._is_writing = None, False
        self._offer()
        self.warn(line)

"""What changed from one text of the draft to another, and what is written of it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from draftdesk.desktop.busy import Busy
from draftdesk.desktop.changes_filing import UNNAMED, Wanted, ask_and_write, author_of_marks, keep_author_of_marks
from draftdesk.desktop.circulate.choice import Choice
from draftdesk.desktop.dialogs import button, row, words
from draftdesk.desktop.draft_words import changes_word
from draftdesk.desktop.filing import Filing, folder_for_files
from draftdesk.desktop.means import Means
from draftdesk.desktop.reader import Reader
from draftdesk.desktop.words import as_it_runs, as_the_window_runs
from draftdesk.kit.jobs import Progress
from draftdesk.model.drafts import Draft, Version

if TYPE_CHECKING:
    from draftdesk.drafting.comparing import Compared
    from draftdesk.drafting.workspaces import Look

_SHORTEST = 12
_MOST_WARNINGS = 4


class ChangesPanel(QWidget):
    """Compares what is chosen with another text of the same draft: the earlier of the two is what was before.

    Nothing is compared while nobody looks: `look` says whether somebody does.
    """

    compared = Signal(object, object)
    """What was found, and what the earlier and the later text are called."""
    nothing_compared = Signal(str)
    """There is nothing to compare, and why."""

    def __init__(self, means: Means, choice: Choice, filing: Filing) -> None:
        super().__init__()
        self._means = means
        self._choice = choice
        self._filing = filing
        self._found: Compared | None = None
        self._is_looked_at = False
        self._is_stale = True
        self._reader = Reader(means, self.tr("Comparing two versions"), self)
        self._of = words()
        font = self._of.font()
        font.setBold(True)
        self._of.setFont(font)
        self._with = QComboBox()
        self._said = words()
        self._warnings = words()
        self._author = QLineEdit()
        self._busy = Busy(self.tr("Comparing"))
        self._tracked = button(self.tr("Export trac&ked changes…"))
        self._table = button(self.tr("Export the tab&le of changes…"))
        self._numbers = button(self.tr("Export the &concordance…"))
        self._stop = button(self.tr("Stop"))
        self._lay_out()
        self._with.activated.connect(self._renew)
        self._tracked.clicked.connect(partial(self._on_write, "redline"))
        self._table.clicked.connect(partial(self._on_write, "table"))
        self._numbers.clicked.connect(partial(self._on_write, "concordance"))
        self._stop.clicked.connect(filing.cancel)
        choice.changed.connect(self.follow)
        choice.renewed.connect(self.follow)
        filing.begun.connect(self._offer)
        filing.ended.connect(self._offer)
        self._offer()

    def look(self, looked_at: bool) -> None:
        """Somebody looks at the comparison, or no longer."""
        self._is_looked_at = looked_at
        if looked_at and self._is_stale:
            self._renew()

    def follow(self) -> None:
        """Offer what the chosen text can be compared with."""
        version = self._choice.version
        before = self._with.currentData() if self._of.property("of") == self._chosen_id() else None
        self._of.setProperty("of", self._chosen_id())
        self._of.setText(as_the_window_runs(as_it_runs(version.label)) if version else self.tr("Working draft"))
        self._with.clear()
        for line in reversed(self._choice.lines):
            if line.version.id != self._chosen_id():
                self._with.addItem(line.version.label, line.version.id)
        if version is not None:
            self._with.addItem(self.tr("Working draft"), "")
        wanted = before if before is not None else self._version_before()
        self._with.setCurrentIndex(max(0, self._with.findData(wanted)))
        self._is_stale = True
        self._found = None
        self._offer()
        if self._is_looked_at:
            self._renew()

    def keep_state(self) -> None:
        keep_author_of_marks(self._means.settings, self._author.text())

    # --- made once

    def _lay_out(self) -> None:
        self._with.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._with.setMinimumContentsLength(_SHORTEST)
        self._author.setText(author_of_marks(self._means.settings))
        self._author.setPlaceholderText(UNNAMED)
        self._author.setMaxLength(200)
        self._tracked.setToolTip(
            self.tr("A Word file in which each change can be accepted or rejected; or a web page that shows them")
        )
        self._table.setToolTip(self.tr("Before, after, what changed, and room for remarks, in Word"))
        self._numbers.setToolTip(self.tr("Which number became which, for Word or a spreadsheet"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Compared &with:"), self._with)
        form.addRow(self._said)
        form.addRow(self._warnings)
        form.addRow(self.tr("Changes are marked as &by:"), self._author)
        column = QVBoxLayout(self)
        column.addWidget(self._of)
        column.addLayout(form)
        for each in (self._tracked, self._table, self._numbers):
            column.addWidget(each)
        column.addLayout(row(self._stop, None))
        column.addWidget(self._busy)
        column.addStretch(1)
        self.setFocusProxy(self._with)

    # --- what is compared

    def _chosen_id(self) -> str:
        version = self._choice.version
        return version.id if version else ""

    def _version_before(self) -> str:
        """The version that was issued last before the chosen text."""
        ids = [line.version.id for line in self._choice.lines]
        at = ids.index(self._chosen_id()) if self._chosen_id() else len(ids)
        return ids[at - 1] if at else ""

    def _pair(self) -> "tuple[Version | None, Version | None] | None":
        """The earlier and the later text, None for the working draft; None where there is nothing to compare."""
        if self._choice.draft is None or not self._with.count():
            return None
        known: dict[str, Version | None] = {line.version.id: line.version for line in self._choice.lines}
        known[""] = None
        chosen, other = self._chosen_id(), str(self._with.currentData())
        a, b = sorted((chosen, other), key=list(known).index)
        return known[a], known[b]

    def _renew(self) -> None:
        self._is_stale = False
        self._found = None
        draft, pair = self._choice.draft, self._pair()
        if draft is None or pair is None or not self._means.desk.is_open:
            self._reader.stop()
            self._say_nothing(self.tr("There is no other version yet to compare with."))
            return
        self._said.setText(self.tr("Comparing…"))
        self._warnings.setVisible(False)
        self._busy.begin()
        self._offer()
        self._reader.read(
            partial(_compared, draft=draft, pair=pair), self._on_compared, self._on_failed, self._busy.tell
        )

    def _on_compared(self, found: "Compared") -> None:
        from draftdesk.drafting.comparing import warnings_of

        self._busy.end()
        self._found = found
        self._said.setText(changes_word(found.comparison.counts))
        warnings = warnings_of(found)
        shown = [*warnings[:_MOST_WARNINGS]]
        if len(warnings) > _MOST_WARNINGS:
            shown.append(self.tr("and {count} more").format(count=f"{len(warnings) - _MOST_WARNINGS:,}"))
        self._warnings.setText("\n".join(f"• {line}" for line in shown))
        self._warnings.setVisible(bool(warnings))
        self._offer()
        self.compared.emit(found, self._titles())

    def _on_failed(self, line: str) -> None:
        self._is_stale = True
        self._say_nothing(line or self.tr("Comparing was stopped; choose again what to compare with."))
        if line:
            self._means.warn(line)

    def _say_nothing(self, why: str) -> None:
        self._busy.end()
        self._said.setText(why)
        self._warnings.setVisible(False)
        self._offer()
        self.nothing_compared.emit(why)

    def _titles(self) -> tuple[str, str]:
        a, b = self._pair() or (None, None)
        working = self.tr("Working draft")
        return (a.label if a else working, b.label if b else working)

    # --- what is written

    def _offer(self) -> None:
        is_writing = self._filing.is_writing
        for each in (self._tracked, self._table, self._numbers):
            each.setEnabled(self._found is not None and not is_writing)
        self._stop.setVisible(is_writing)

    def _on_write(self, layout: str) -> None:
        from draftdesk.drafting.comparing import Redline

        if self._found is not None:
            wanted = Wanted(layout=layout, redline=Redline(author=self._author.text()))
            inputs = (self._means.desk.workspace.path,)
            ask_and_write(self._means, self._filing, self._found, wanted, self._proposed(layout), inputs)

    def _proposed(self, layout: str) -> Path:
        from draftdesk.drafting.circulating import proposed_name

        draft, pair = self._choice.draft, self._pair()
        if draft is None or pair is None:
            return Path()
        today = QLocale.c().toString(QDate.currentDate(), "yyyy-MM-dd")
        what = {
            "redline": self.tr("tracked against {label}"),
            "table": self.tr("changes since {label}"),
            "concordance": self.tr("concordance with {label}"),
        }[layout].format(label=self._titles()[0])
        return folder_for_files(self._means) / proposed_name(draft, pair[1], today, ".docx", more=what)


def _compared(
    look: "Look", progress: Progress, *, draft: Draft, pair: "tuple[Version | None, Version | None]"
) -> "Compared":
    from draftdesk.drafting.comparing import compared, text_of_issue

    now = look.get(Draft, draft.id) or draft
    a, b = (text_of_issue(look, now, each, progress) for each in pair)
    return compared(a, b, progress)

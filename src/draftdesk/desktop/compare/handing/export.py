"""Export the changes…: as what, and how."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from draftdesk.desktop.changes_filing import UNNAMED, Wanted, ask_and_write, author_of_marks, keep_author_of_marks
from draftdesk.desktop.compare.handing.handing import Handing
from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.naming import names_of
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.filing import folder_for_files
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import as_it_runs

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.comparing import Narrowed

_AS = "compare/export-as"
_MOVES, _WHOLE = "compare/export-moves", "compare/export-whole"


@dataclass(frozen=True, slots=True)
class _Form:
    """What can be written: its name in the settings and in a file's name, what it is called, its layout and kinds."""

    name: str
    words: str
    layout: str
    suffixes: Sequence[str]


class ExportDialog(DraftDialog):
    """Asks what is written; the file is then written while the person goes on."""

    def __init__(self, means: Means, matter: Matter, handing: Handing, parent: QWidget) -> None:
        super().__init__(means, "changes-export", "", QSize(66, 13), parent)
        self.setWindowTitle(self.tr("Export the changes"))
        self._matter, self._handing = matter, handing
        self._forms = self._made_forms()
        self.form = QComboBox()
        self.base = QComboBox()
        self.author = QLineEdit()
        self.changes = QComboBox()
        self.moves = QCheckBox(self.tr("Show &moves as moves, not as deleted and inserted"))
        self.whole = QCheckBox(self.tr("Also paragraphs that did not &change"))
        self._said = words()
        self._ok = button(self.tr("&Export…"), default=True)
        self._cancel = button(self.tr("Cancel"))
        self._lay_out()
        self._fill()
        self.form.currentIndexChanged.connect(self._show_form)
        self.changes.currentIndexChanged.connect(self._show_form)
        self._ok.clicked.connect(self._on_export)
        self._cancel.clicked.connect(self.reject)
        self._show_form()

    # --- made once

    def _made_forms(self) -> Sequence[_Form]:
        return (
            _Form("tracked", self.tr("Tracked changes, in Word"), "redline", (".docx",)),
            _Form("table", self.tr("Table of changes, in Word"), "table", (".docx",)),
            _Form("page", self.tr("Marked-up copy, as a web page"), "redline", (".html",)),
            _Form("list", self.tr("List of changes, as a spreadsheet"), "redline", (".csv",)),
            _Form("concordance", self.tr("Concordance of numbers"), "concordance", ()),
        )

    def _lay_out(self) -> None:
        self._rows = QFormLayout()
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.addRow(self.tr("&As:"), self.form)
        self._rows.addRow(self.tr("Marks are &laid into:"), self.base)
        self._rows.addRow(self.tr("Changes are marked as &by:"), self.author)
        self._rows.addRow(self.tr("Wh&ich changes:"), self.changes)
        self._rows.addRow(self.moves)
        self._rows.addRow(self.whole)
        for box in (self.form, self.base, self.changes):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(24)
        down = column(self, self.notices, self._rows, self._said)
        down.addStretch(1)
        down.addLayout(row(None, self._ok, self._cancel))

    def _fill(self) -> None:
        settings, found = self._means.settings, self._handing.found.compared
        for each in self._forms:
            self.form.addItem(each.words, each.name)
        self.form.setCurrentIndex(max(0, self.form.findData(settings.text(_AS))))
        for side, title, text in zip("ab", names_of(self._handing.found), (found.a, found.b), strict=True):
            is_word = text.package is not None
            said = self.tr("{file}") if is_word else self.tr("{file} (as a plain document)")
            self.base.addItem(said.format(file=as_it_runs(title)), side)
        if found.a.package is None and found.b.package is not None:
            self.base.setCurrentIndex(1)
        shown, every = self._matter.found.changes, self._matter.found.of
        self.changes.addItem(self.tr("All changes"))
        if len(shown) < every:
            only = self.tr("Only the changes shown ({shown} of {all})")
            self.changes.addItem(only.format(shown=f"{len(shown):,}", all=f"{every:,}"))
        self.author.setText(author_of_marks(settings))
        self.author.setPlaceholderText(UNNAMED)
        self.author.setMaxLength(200)
        self.moves.setChecked(settings.flag(_MOVES, default=True))
        self.whole.setChecked(settings.flag(_WHOLE))

    # --- what is chosen

    def _form(self) -> _Form:
        return self._forms[self.form.currentIndex()]

    def _show_form(self) -> None:
        chosen = self._form()
        is_tracked = chosen.name == "tracked"
        for each in (self.author, self.moves):
            self._rows.setRowVisible(each, is_tracked)
        found = self._handing.found.compared
        has_word = found.a.package is not None or found.b.package is not None
        self._rows.setRowVisible(self.base, is_tracked and has_word)
        self._rows.setRowVisible(self.whole, chosen.name in ("table", "page"))
        self._rows.setRowVisible(self.changes, not is_tracked and self.changes.count() > 1)
        about = {
            "tracked": self.tr("Every change is in the file, shown now or not: all accepted, it gives the newer text "
                               "to the letter; all rejected, the older one."),
            "table": self.tr("Before, after, what changed, and room for remarks."),
            "page": self.tr("One page for any browser, with the changes marked and listed."),
            "list": self.tr("A row for each change, to be sorted and filtered."),
            "concordance": self.tr("Which number became which."),
        }[chosen.name]  # fmt: skip
        self._said.setText("\n".join(line for line in (about, self._less()) if line))

    def _narrowed(self) -> "Narrowed | None":
        """What alone is written, where that was chosen of what can be narrowed."""
        from draftdesk.drafting.comparing import Narrowed

        if self._form().name == "tracked" or not self.changes.currentIndex():
            return None
        return Narrowed(changes=frozenset(self._matter.found.changes), is_internal=self._matter.sieve.is_internal)

    def _less(self) -> str:
        narrowed = self._narrowed()
        if narrowed is None:
            return ""
        if narrowed.is_internal:
            return self.tr(
                "The file says how many are left out. It is marked INTERNAL: it tells what you watch or remark on."
            )
        return self.tr("The file says how many are left out.")

    # --- what is done

    def _on_export(self) -> None:
        from draftdesk.drafting.comparing import Redline

        chosen, found = self._form(), self._handing.found.compared
        self._keep()
        is_tracked = chosen.name == "tracked"
        wanted = Wanted(
            layout=chosen.layout,
            suffixes=chosen.suffixes,
            redline=Redline(
                base=self.base.currentData() if is_tracked else None,
                moves=self.moves.isChecked(),
                author=self.author.text(),
            ),
            whole=self.whole.isChecked() if chosen.name in ("table", "page") else None,
            narrowed=self._narrowed(),
        )
        if ask_and_write(
            self._means, self._handing.filing, found, wanted, self._proposed(), tuple(self._handing.inputs())
        ):
            self.accept()

    def _keep(self) -> None:
        settings = self._means.settings
        settings.keep(_AS, self._form().name)
        settings.keep(_MOVES, self.moves.isChecked())
        settings.keep(_WHOLE, self.whole.isChecked())
        keep_author_of_marks(settings, self.author.text())

    def _proposed(self) -> Path:
        what = {
            "tracked": self.tr("{b} tracked against {a}"),
            "table": self.tr("{b}, changes since {a}"),
            "page": self.tr("{b} marked up against {a}"),
            "list": self.tr("{b}, list of changes since {a}"),
            "concordance": self.tr("{b}, concordance with {a}"),
        }[self._form().name]
        return proposed(self._means, self._handing, what)


def proposed(means: Means, handing: Handing, what: str) -> Path:
    """Where to and under what name something of the comparison is written, in Word: `what` names the two as {a} and
    {b}."""
    from draftdesk.drafting.circulating import fit_for_a_name

    a, b = (fit_for_a_name(_without_ending(each)) for each in names_of(handing.found))
    today = QLocale.c().toString(QDate.currentDate(), "yyyy-MM-dd")
    return folder_for_files(means, handing.found.paths) / f"{what.format(a=a, b=b)} - {today}.docx"


def _without_ending(name: str) -> str:
    return Path(name).stem if Path(name).suffix.lower() in _ENDINGS else name


_ENDINGS = frozenset({".docx", ".doc", ".odt", ".pdf", ".rtf", ".txt", ".md", ".html", ".htm"})

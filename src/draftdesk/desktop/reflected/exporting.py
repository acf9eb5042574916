"""What is shown in Reflected as a file: Word, a table for a spreadsheet, or a picture."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Qt
from PySide6.QtGui import QFont, QGuiApplication

from draftdesk.desktop.draft_words import snippets_word
from draftdesk.desktop.filing import Filing, folder_for_files, tell_written, with_suffix
from draftdesk.desktop.means import Means
from draftdesk.desktop.reflected.pictures.picture import as_png, as_svg, paper
from draftdesk.desktop.reflected.reflection import Reflection
from draftdesk.desktop.reflected.shown import Shown
from draftdesk.kit.jobs import Progress

if TYPE_CHECKING:
    from draftdesk.drafting.ground import Ground
    from draftdesk.model.coverage import Coverage

_TABLES, _PICTURES = (".docx", ".csv"), (".png", ".svg")


class Exporting(QObject):
    """`shown` gives the view in front, `listed` the list; None where there is none."""

    def __init__(
        self,
        means: Means,
        reflection: Reflection,
        shown: Callable[[], Shown | None],
        listed: "Callable[[], Coverage | None]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._reflection = reflection
        self._shown = shown
        self._listed = listed
        self._there: dict[str, bool] = {}
        self._filing = Filing(means, self)
        self._filing.written.connect(self._on_written)
        self._filing.failed.connect(means.warn)
        self._filing.begun.connect(self._offer)
        self._filing.ended.connect(self._offer)
        for name, do in (
            ("circulate", self._on_circulate),
            ("internal", self._on_internal),
            ("list-circulate", self._on_list_circulate),
            ("list-internal", self._on_list_internal),
        ):
            means.actions.on(f"reflected.{name}", do)
        self.offer(view=False, listed=False)

    def offer(self, *, view: bool, listed: bool) -> None:
        """Say whether a view is in front, and whether a list is filled."""
        self._there = {"": view, "list-": listed}
        self._offer()

    def _offer(self) -> None:
        is_free = not self._filing.is_writing and self._reflection.ground is not None
        for name, there in self._there.items():
            for whom in ("circulate", "internal"):
                self._means.actions.allow(f"reflected.{name}{whom}", is_free and there)

    # --- a view

    def _on_circulate(self) -> None:
        self._export_view(for_others=True)

    def _on_internal(self) -> None:
        self._export_view(for_others=False)

    def _export_view(self, *, for_others: bool) -> None:
        shown, ground = self._shown(), self._reflection.ground
        if shown is None or ground is None:
            return
        kinds = (*self._table_kinds(), self.tr("Picture (*.png)"), self.tr("Picture for any size (*.svg)"))
        chosen = self._ask(shown.name, kinds, (*_TABLES, *_PICTURES), for_others=for_others)
        if chosen is None:
            return
        target, may_replace = chosen
        workspace, note = self._means.desk.workspace, self._foot(ground, for_others=for_others)
        inks, font, from_right = paper(self._means.theme), QFont(QGuiApplication.font()), _from_right()

        def work(progress: Progress) -> str:
            from draftdesk.drafting.circulating import write_report
            from draftdesk.drafting.ground import for_others as narrowed
            from draftdesk.drafting.matrix_tables import write_picture

            progress(0, 0, "")
            look = workspace.look()
            told = narrowed(look, ground) if for_others else ground
            if target.suffix.lower() in _TABLES:
                write_report(shown.table(look, told), target, overwrite=may_replace)
            else:
                picture = shown.picture(look, told, note, from_right=from_right)
                draw = as_svg if target.suffix.lower() == ".svg" else as_png
                write_picture(draw(picture, inks, font), target, overwrite=may_replace)
            return self._left_out(told.left_out, for_others=for_others)

        self._filing.write(target, work)

    def _foot(self, ground: "Ground", *, for_others: bool) -> str:
        where = " · ".join(
            part
            for part in (
                ground.draft.title or ground.draft.name,
                ground.version.label if ground.version else self.tr("Working draft"),
                ground.version.date if ground.version else "",
            )
            if part
        )
        return where if for_others else self.tr("{where} — for the team").format(where=where)

    # --- the list

    def _on_list_circulate(self) -> None:
        self._export_list(for_others=True)

    def _on_list_internal(self) -> None:
        self._export_list(for_others=False)

    def _export_list(self, *, for_others: bool) -> None:
        listed, ground = self._listed(), self._reflection.ground
        if listed is None or ground is None:
            return
        chosen = self._ask(self.tr("recommendations"), self._table_kinds(), _TABLES, for_others=for_others)
        if chosen is None:
            return
        target, may_replace = chosen
        workspace = self._means.desk.workspace

        def work(progress: Progress) -> str:
            from draftdesk.drafting.circulating import write_report
            from draftdesk.drafting.coverage import coverage_table, to_circulate

            progress(0, 0, "")
            found = to_circulate(workspace.look(), listed, ground.draft, ground.version) if for_others else listed
            progress(0, 0, "")
            write_report(coverage_table(found), target, overwrite=may_replace)
            return self._left_out(found.left_out, for_others=for_others)

        self._filing.write(target, work)

    # --- both

    def _table_kinds(self) -> tuple[str, ...]:
        return self.tr("Word (*.docx)"), self.tr("Table for a spreadsheet (*.csv)")

    def _ask(
        self, what: str, kinds: tuple[str, ...], suffixes: tuple[str, ...], *, for_others: bool
    ) -> tuple[Path, bool] | None:
        from draftdesk.drafting.circulating import proposed_name

        ground = self._reflection.ground
        assert ground is not None  # noqa: S101
        today = QLocale.c().toString(QDate.currentDate(), "yyyy-MM-dd")
        name = proposed_name(ground.draft, ground.version, today, ".docx", more=what)
        title = self.tr("Export for circulation") if for_others else self.tr("Export for the team")
        chosen = self._means.asking.save_file(title, ";;".join(kinds), folder_for_files(self._means) / name)
        if chosen is None:
            return None
        known = chosen.suffix.lower()
        return with_suffix(chosen, known if known in suffixes else suffixes[0])

    def _left_out(self, count: int, *, for_others: bool) -> str:
        if not for_others:
            return ""
        if not count:
            return self.tr("Nothing was left out.")
        return self.tr("Left out, because not for circulation: {snippets}.").format(snippets=snippets_word(count))

    def _on_written(self, path: Path, more: str) -> None:
        tell_written(self._means.notices, path, more)


def _from_right() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

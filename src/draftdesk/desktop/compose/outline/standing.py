"""What the chosen paragraphs are and how far they are agreed: set from menus and keys, for one or many."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.compose.outline.commands import called, kept_words
from draftdesk.desktop.compose.outline.standing_acts import ROLES, STATUSES
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.draft_words import status_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.drafts import Paragraph, Role, Status

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.desktop.compose.outline.agreeing import Agreement
    from draftdesk.drafting.arranging import Arranged
    from draftdesk.drafting.workspaces import Changed, Transaction

_LOCKED = frozenset({Status.AD_REF, Status.AGREED})


class Standing(QObject):
    """Wires the acts. A status given to a heading is that of all in its section; what is locked stays and is named."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, parent: QWidget) -> None:
        super().__init__(parent)
        self._means, self._sheet, self._spot, self._parent = means, sheet, spot, parent
        for name, role in ROLES.items():
            means.actions.on(name, partial(self._on_role, role))
        for name, status in STATUSES.items():
            means.actions.on(name, partial(self._on_status, status))
        means.actions.on("status.reopen", self._on_reopen)
        spot.chosen_changed.connect(self._allow)
        sheet.changed.connect(self._allow)
        sheet.reset.connect(self._allow)
        self._allow()

    # --- roles

    def _on_role(self, role: Role) -> None:
        from draftdesk.drafting.bulk import bulk_name, set_roles

        ids = tuple(self._spot.chosen)
        name = bulk_name("Change role of", called(self._sheet, ids), role)
        self._act(name, lambda tx: set_roles(tx, ids, role), self._tell_kept)

    # --- statuses

    def _on_status(self, status: Status) -> None:
        if status is Status.OPEN:
            self._set_status(self._meant(), status)
            return
        from draftdesk.desktop.compose.outline.agreeing import AgreeDialog

        ids = self._meant()
        names = called(self._sheet, ids)
        AgreeDialog(self._means, names, status, partial(self._on_agreed, ids), self._parent).open()

    def _on_agreed(self, ids: Sequence[str], agreement: "Agreement") -> None:
        self._set_status(ids, agreement.status, agreement.day, agreement.meeting)

    def _set_status(self, ids: Sequence[str], status: Status, day: str | None = None, meeting: str = "") -> None:
        from draftdesk.drafting.bulk import bulk_name, set_statuses

        def told(changed: "Changed[Arranged]") -> None:
            done = called(self._sheet, [each.id for each in changed.value.done])
            line = self.tr("{paragraphs}: {status}.")
            said = as_it_runs(done[0]) if len(done) == 1 else self.tr("{count} paragraphs").format(count=len(done))
            self._tell(line.format(paragraphs=said, status=status_word(status)), changed)

        name = bulk_name("Change status of", called(self._sheet, ids), status)
        self._act(name, lambda tx: set_statuses(tx, ids, status, date=day, meeting=meeting), told)

    def _on_reopen(self) -> None:
        from draftdesk.drafting.bulk import bulk_name, reopen_all

        ids = [each.id for each in self._paragraphs(self._meant()) if each.status in _LOCKED]
        if not ids:
            return
        names = called(self._sheet, ids)
        who = as_it_runs(names[0]) if len(names) == 1 else self.tr("{count} agreed paragraphs").format(count=len(names))
        asked = self.tr("Why {paragraphs} should be open again:").format(paragraphs=who)
        reason = self._means.asking.line(self.tr("Reopen agreed text"), asked)
        if reason is not None:
            self._act(bulk_name("Reopen", names), lambda tx: reopen_all(tx, ids, reason), self._tell_kept)

    # --- inside

    def _act(
        self,
        name: str,
        work: "Callable[[Transaction], Arranged]",
        then: "Callable[[Changed[Arranged]], object]",
    ) -> None:
        self._sheet.act(name, work, then, self._means.warn)

    def _tell_kept(self, changed: "Changed[Arranged]") -> None:
        if changed.value.skipped:
            self._tell("", changed)

    def _tell(self, line: str, changed: "Changed[Arranged]") -> None:
        said = " ".join(filter(None, (line, kept_words(self._sheet, changed.value.skipped))))
        tell_done(self._means.desk, self._means.notices, said, changed)

    def _meant(self) -> tuple[str, ...]:
        """The chosen paragraphs; of a heading its section."""
        found: dict[str, None] = {}
        for name in self._spot.chosen:
            paragraph = self._sheet.paragraph(name)
            found[name] = None
            if paragraph is not None and paragraph.role.heading_level:
                found.update(dict.fromkeys(self._section(name)))
        return tuple(found)

    def _section(self, heading: str) -> Sequence[str]:
        under, found = {heading}, []
        for name in self._sheet.ids[self._sheet.place(heading) + 1 :]:
            paragraph = self._sheet.paragraph(name)
            if paragraph is None or paragraph.parent_id not in under:
                break
            under.add(name)
            found.append(name)
        return found

    def _paragraphs(self, ids: Sequence[str]) -> Sequence[Paragraph]:
        return [found for name in ids if (found := self._sheet.paragraph(name)) is not None]

    def _allow(self) -> None:
        may = not self._sheet.is_fixed and bool(self._spot.chosen)
        for name in (*ROLES, *STATUSES):
            self._means.actions.allow(name, may)
        self._means.actions.allow("status.reopen", may and self._has_locked())

    def _has_locked(self) -> bool:
        return any(each.status in _LOCKED for each in self._paragraphs(self._meant()))

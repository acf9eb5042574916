"""What can be done with contributors: each asks what it must know, then acts."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.editors.picking import Choice, Picker
from draftdesk.desktop.sources.editors.ties import Tie
from draftdesk.desktop.sources.editors.window import EditorWindow
from draftdesk.desktop.words import quoted
from draftdesk.drafting import contributors as doing
from draftdesk.model.folding import fold
from draftdesk.model.vocabulary import Contributor, ContributorKind, Membership

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Transaction


class ContributorActs(QObject):
    """Acts on contributors for their window. `choose` is told whom to choose once all is shown anew."""

    def __init__(self, means: Means, window: EditorWindow, choose: Callable[[str], object]) -> None:
        super().__init__(window)
        self._means = means
        self._window = window
        self._choose = choose
        self._all: Sequence[Contributor] = ()

    def know(self, everybody: Sequence[Contributor]) -> None:
        """Whom there is now."""
        self._all = everybody

    # --- one

    def new(self) -> None:
        """Ask for a name."""
        name = self._means.asking.line(self.tr("New contributor"), self.tr("Name of the new contributor:"))
        if name is not None:
            who = Contributor(id="", name=name)
            self._window.act(
                doing.new_contributor_name(who),
                lambda tx: doing.new_contributor(tx, who),
                lambda changed: self._choose(changed.value.id),
            )

    def change(self, before: Contributor, after: Contributor) -> None:
        """Describe it anew; where another is known by the new name, offer to make the two one."""
        if before.name != after.name and (other := self._called(after.name, after)) is not None:
            question = self.tr("“{name}” means “{other}” already. Merge “{who}” into it?")
            names = {"name": after.name, "other": other.name, "who": before.name}
            more = self.tr("What comes from “{who}” then comes from “{other}”, and “{who}” is another name of it.")
            if self._means.asking.confirm(question.format(**names), more.format(**names), self.tr("Merge")):
                self._merge([before], other)
            else:
                self._choose(before.id)
            return
        self._window.act(doing.change_contributor_name(before, after), lambda tx: doing.change_contributor(tx, after))

    def delete(self, chosen: Sequence[Contributor]) -> None:
        """Delete those whom nothing comes from; where something does, the window says what."""

        def work(tx: "Transaction") -> None:
            for who in chosen:
                doing.delete_contributor(tx, who)

        self._window.act(doing.delete_contributors_name(chosen), work)

    def merge(self, chosen: Sequence[Contributor]) -> None:
        """Ask into whom; of several it can be one of themselves."""
        own = {who.id for who in chosen}
        choices = [who for who in self._all if len(chosen) > 1 or who.id not in own]
        self._pick(
            self.tr("Merge"),
            self.tr("Merge {what} into:").format(what=self._said(chosen)),
            sorted(choices, key=lambda who: (who.id not in own, fold(who.name))),
            lambda into: self._merge(chosen, into),
        )

    def _merge(self, chosen: Sequence[Contributor], into: Contributor) -> None:
        gone = [who for who in chosen if who.id != into.id]

        def work(tx: "Transaction") -> None:
            for who in gone:
                doing.merge_contributors(tx, who, into)

        self._window.act(doing.merge_contributors_name(gone, into), work, lambda _: self._choose(into.id))

    # --- groups

    def join_group(self, member: Contributor) -> None:
        """Ask to which group it belongs."""
        groups = sorted(
            (who for who in self._all if who.id != member.id),
            key=lambda who: (who.kind is not ContributorKind.GROUP, fold(who.name)),
        )
        question = self.tr("“{name}” belongs to:").format(name=member.name)
        self._pick(self.tr("Add"), question, groups, lambda group: self._add(group, member))

    def add_member(self, group: Contributor) -> None:
        """Ask who belongs to the group."""
        others = sorted((who for who in self._all if who.id != group.id), key=lambda who: fold(who.name))
        question = self.tr("A member of “{name}”:").format(name=group.name)
        self._pick(self.tr("Add"), question, others, lambda member: self._add(group, member))

    def _add(self, group: Contributor, member: Contributor) -> None:
        self._window.act(doing.add_member_name(group, member), lambda tx: doing.add_member(tx, group, member))

    def change_days(self, tie: Tie, membership: Membership) -> None:
        """From when to when it belongs to the group."""
        self._window.act(
            doing.change_member_name(tie.group, tie.member), lambda tx: doing.change_member(tx, membership)
        )

    def remove(self, ties: Sequence[Tie]) -> None:
        """Forget that they ever belonged together."""
        for tie in ties:
            self._remove(tie)

    def _remove(self, tie: Tie) -> None:
        self._window.act(
            doing.remove_member_name(tie.group, tie.member), lambda tx: doing.remove_member(tx, tie.membership)
        )

    # --- words for what is asked

    def _pick(
        self, yes: str, question: str, among: Sequence[Contributor], picked: Callable[[Contributor], object]
    ) -> None:
        by_id = {who.id: who for who in among}
        choices = [
            Choice(who.id, f"{who.name} ({who.code})" if who.code else who.name, (who.code, who.official, *who.names))
            for who in among
        ]
        Picker(yes, question, choices, yes, lambda name: picked(by_id[name]), self._window).open()

    def _said(self, chosen: Sequence[Contributor]) -> str:
        if len(chosen) == 1:
            return quoted(chosen[0].name)
        return self.tr("{n} contributors").format(n=len(chosen))

    def _called(self, name: str, besides: Contributor) -> Contributor | None:
        wanted = fold(name)
        for who in self._all:
            known = {fold(each) for each in (who.name, who.code, who.official, *who.names) if each}
            if who.id != besides.id and wanted in known:
                return who
        return None

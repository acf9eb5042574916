"""The dialogs that are called in Circulate, each open at most once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.circulate.choice import Choice
from draftdesk.desktop.circulate.receiving import Receiving
from draftdesk.desktop.circulate.updating import Updating
from draftdesk.desktop.dialogs import DraftDialog
from draftdesk.desktop.filing import Filing
from draftdesk.desktop.means import Means
from draftdesk.model.drafts import Draft, Version

if TYPE_CHECKING:
    from draftdesk.drafting.issuing import Issued

_TOPIC = "circulate"


class Dialogs(QObject):
    """Opens them for what is chosen; also where the place was not seen yet, and nothing is chosen in it.

    `draft_id` tells the draft that the place shows, "" for the first.
    """

    issued = Signal(str, str)
    """A version came to be: the ids of its draft and its own."""

    def __init__(
        self, means: Means, choice: Choice, filing: Filing, draft_id: Callable[[], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._choice = choice
        self._filing = filing
        self._draft_id = draft_id
        self._window = parent
        self._open: dict[str, DraftDialog] = {}
        self._receiving = Receiving(means, parent)
        self._receiving.added.connect(self.issued)
        self._updating = Updating(means, parent)

    def terms(self) -> None:
        from draftdesk.desktop.circulate.preflight.terms import TermsDialog

        dialog = self._bring("terms", lambda: TermsDialog(self._means, self._window.window()))
        dialog.show()
        dialog.activateWindow()

    def freeze(self) -> None:
        from draftdesk.desktop.circulate.freezing import FreezeDialog

        def made() -> FreezeDialog:
            dialog = FreezeDialog(self._means, self._draft_id(), self._window.window())
            dialog.frozen.connect(self.issued)
            return dialog

        self._bring("freeze", made).open()

    def identity(self) -> None:
        from draftdesk.desktop.circulate.identity import IdentityDialog

        self._bring("identity", lambda: IdentityDialog(self._means, self._draft_id(), self._window.window())).open()

    def numbering(self) -> None:
        from draftdesk.desktop.circulate.numbering import NumberingDialog

        self._bring("numbering", lambda: NumberingDialog(self._means, self._draft_id(), self._window.window())).open()

    def profiles(self) -> None:
        """Also where this place was not seen yet, and nothing is chosen in it."""
        self._ask("profiles", self._on_draft_of_profiles)

    def _on_draft_of_profiles(self, found: "Issued | None") -> None:
        from draftdesk.desktop.circulate.profiles.dialog import ProfilesDialog

        draft, name = (found.draft, found.export_profile) if found else (None, "")
        version = self._choice.version
        self._bring("profiles", lambda: ProfilesDialog(self._means, draft, version, name, self._window.window())).open()

    def circulate(self) -> None:
        from draftdesk.desktop.circulate.package import PackageDialog

        issued, version = self._choice.issued, self._choice.version
        if issued is not None and version is not None:
            means, filing = self._means, self._filing
            self._bring("package", lambda: PackageDialog(means, issued, version, filing, self._window.window())).open()

    def reissue(self) -> None:
        from draftdesk.desktop.circulate.reissuing import ReissueDialog

        draft, version = self._choice.draft, self._choice.version
        if draft is None or version is None:
            return

        def made(draft: Draft = draft, version: Version = version) -> ReissueDialog:
            dialog = ReissueDialog(self._means, draft, version, self._window.window())
            dialog.reissued.connect(self.issued)
            return dialog

        self._bring("reissue", made).open()

    def receive(self) -> None:
        """Into the draft that is chosen here, or the first where nothing was chosen yet."""
        self._ask("receiving", self._on_draft_to_receive)

    def _on_draft_to_receive(self, found: "Issued | None") -> None:
        if found is not None:
            self._receiving.begin(found.draft)

    def update(self) -> None:
        self._ask("updating", self._on_draft_to_update)

    def _on_draft_to_update(self, found: "Issued | None") -> None:
        if found is not None:
            self._updating.begin(found.draft)

    def pairing(self) -> None:
        from draftdesk.desktop.circulate.pairing import PairingDialog

        version = self._choice.version
        if version is not None:
            dialog = self._bring("pairing", lambda: PairingDialog(self._means, version, self._window.window()))
            dialog.show()
            dialog.activateWindow()

    def _bring(self, name: str, make: Callable[[], DraftDialog]) -> DraftDialog:
        """The dialog of that name: the one that is open, or a new one."""
        if name not in self._open:
            self._means.desk.require_readable()
            self._open[name] = make()
            self._open[name].finished.connect(self._forget_closed)
        return self._open[name]

    def _forget_closed(self) -> None:
        self._open = {name: each for name, each in self._open.items() if each is not self.sender()}

    def _ask(self, topic: str, answer: "Callable[[Issued | None], None]") -> None:
        """The draft, read anew, for whoever asks."""
        from draftdesk.drafting.issuing import issued

        wanted = self._draft_id()
        self._means.desk.ask(f"{_TOPIC} {topic}", lambda look: issued(look, wanted), answer, self._means.warn)

"""Tags and contributors as chips, with a field that knows them by every name."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QVBoxLayout, QWidget

from draftdesk.desktop.sources.chips import Chip, Flow, clear
from draftdesk.desktop.sources.undoing import UndoBeyond
from draftdesk.desktop.tabbing import hand_keyboard_on, tab_within
from draftdesk.desktop.theme import Theme
from draftdesk.model.folding import fold
from draftdesk.model.vocabulary import Vocabulary

_MOST_CHIPS = 30
_MOST_NEAR = 5
_NO_INDEX = QModelIndex()
_LABEL = Qt.ItemDataRole.UserRole
_FOLDED = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """What the field offers: a label under one of the names it is known by. `exact` are those names, folded."""

    label: str
    words: str
    exact: frozenset[str]


def tag_entries(words: Vocabulary) -> tuple[Entry, ...]:
    """All tags, each once for its name and once for every synonym: names before synonyms, and a facet of hundreds after
    those that one has in mind."""
    facets = {facet.id: facet for facet in words.facets}
    size = Counter(tag.facet_id for tag in words.tags)
    found, more = [], []
    for tag in sorted(words.tags, key=lambda tag: size[tag.facet_id]):
        facet = facets[tag.facet_id]
        label = f"{facet.name}:{tag.name}"
        names = frozenset(map(fold, (tag.name, label, f"{facet.title}: {tag.name}")))
        found.append(Entry(label, f"{tag.name}  ({facet.title})", names))
        more += [
            Entry(label, f"{each} → {tag.name}  ({facet.title})", frozenset({fold(each)})) for each in tag.synonyms
        ]
    return (*found, *more)


def contributor_entries(words: Vocabulary) -> tuple[Entry, ...]:
    """All contributors, each once for its name and then once for every other form."""
    found, more = [], []
    for each in words.contributors:
        found.append(Entry(each.name, each.name, frozenset({fold(each.name)})))
        others = dict.fromkeys(form for form in (each.code, each.official, *each.names) if form and form != each.name)
        more += [Entry(each.name, f"{form} → {each.name}", frozenset({fold(form)})) for form in others]
    return (*found, *more)


@dataclass(frozen=True, slots=True)
class Carried:
    """A label that some of the chosen carry: `share` says how many where it is not all."""

    label: str
    words: str
    share: str = ""
    colour: QColor | None = None


class LabelEditor(QWidget):
    """Chips that can be taken away, and a field to add more."""

    added = Signal(str)
    """A label that is known, or else the words as typed."""
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Sequence[Carried] = ()
        self._is_locked = False
        self._entries = _Entries(self)
        self.field = QLineEdit()
        UndoBeyond(self.field)
        self._completer = QCompleter(self._entries, self)
        self._completer.setCompletionRole(_FOLDED)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(10)
        self._completer.setWidget(self.field)
        self._completer.activated[QModelIndex].connect(self._on_offered)  # type: ignore[index]  # Qt has two of the name
        self.field.textEdited.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)
        self.chips = QWidget()
        self._flow = Flow(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chips)
        column.addWidget(self.field)
        hand_keyboard_on(self, self.field)

    def offer(self, entries: Sequence[Entry]) -> None:
        """What can be added by name."""
        self._entries.hold(entries)

    def show_carried(self, carried: Sequence[Carried], *, locked: bool) -> None:
        """Which labels are carried now; nothing can be changed where it is locked."""
        self.field.setVisible(not locked)
        chips = {chip.label: chip for chip in self._chips()}
        same = [(each.label, each.colour) for each in carried] == [(each.label, each.colour) for each in self._shown]
        if same and locked == self._is_locked:
            for each in carried[:_MOST_CHIPS]:
                chips[each.label].say(_chip_words(each))
        else:
            self._renew(carried, locked=locked)
        self._shown, self._is_locked = carried, locked
        self.chips.setVisible(bool(carried))

    def clear_field(self) -> None:
        """Forget what is typed."""
        self.field.clear()

    def near(self, typed: str) -> Mapping[str, str]:
        """The first few labels known by a name with these words in it, and their words; none where the words are a
        name themselves."""
        return self._entries.near(typed)

    def ask_which(
        self,
        question: str,
        answers: Mapping[str, str],
        *,
        known: Mapping[str, str] | None = None,
        add: Callable[[str], object] | None = None,
    ) -> None:
        """Let the person say which of a few labels the words they typed are to be, those that are `known` first; one
        is added, as typing it would or by `add`, or none."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(question)
        offered = _offer(menu, known or {})
        if offered:
            menu.addSeparator()
        menu.addAction(question.replace("&", "&&")).setEnabled(False)
        offered += _offer(menu, answers)
        self._hide_offers()
        menu.triggered.connect(lambda action: (add or self._add)(str(action.data())))
        menu.popup(self.field.mapToGlobal(QPoint(0, self.field.height())))
        menu.setActiveAction(offered[0])

    def _renew(self, carried: Sequence[Carried], *, locked: bool) -> None:
        had_focus = any(chip.hasFocus() for chip in self._chips())
        clear(self._flow)
        for each in carried[:_MOST_CHIPS]:
            chip = Chip(each.label, _chip_words(each), self._theme, colour=each.colour, fixed=locked)
            chip.removed.connect(self.removed)
            self._flow.addWidget(chip)
        if len(carried) > _MOST_CHIPS:
            more = self.tr("and {n} more").format(n=len(carried) - _MOST_CHIPS)
            self._flow.addWidget(Chip("", more, self._theme, fixed=True))
        tab_within(self.chips, *self._chips())
        if had_focus:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chips.updateGeometry()

    def _hide_offers(self) -> None:
        if (popup := self._completer.popup()) is not None:
            popup.hide()

    def _chips(self) -> list[Chip]:
        return self.chips.findChildren(Chip)

    def _on_typed(self, typed: str) -> None:
        wanted = fold(typed.strip())
        self._completer.setCompletionPrefix(wanted)
        if wanted and self._completer.completionCount():
            self._completer.complete()
        else:
            self._hide_offers()

    def _on_offered(self, index: QModelIndex) -> None:
        self._add(str(index.data(_LABEL)))

    def _on_entered(self) -> None:
        popup = self._completer.popup()
        if popup is not None and popup.isVisible() and popup.currentIndex().isValid():
            return  # it is what is chosen there that is meant, and that comes next
        typed = " ".join(self.field.text().split())
        if typed:
            self._add(self._entries.named(typed) or typed)

    def _add(self, label: str) -> None:
        self._hide_offers()
        self.added.emit(label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)


def _offer(menu: QMenu, answers: Mapping[str, str]) -> list[QAction]:
    offered = []
    for label, words in answers.items():
        action = menu.addAction(words.replace("&", "&&"))
        action.setData(label)
        offered.append(action)
    return offered


def _chip_words(carried: Carried) -> str:
    return f"{carried.words} {carried.share}".strip()


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._folded: list[str] = []

    def hold(self, entries: Sequence[Entry]) -> None:
        if entries is self._entries:
            return
        self.beginResetModel()
        self._entries = entries
        self._folded = [fold(each.words.partition(" → ")[0]) for each in entries]
        self.endResetModel()

    def named(self, typed: str) -> str:
        wanted = fold(typed)
        return next((each.label for each in self._entries if wanted in each.exact), "")

    def near(self, typed: str) -> Mapping[str, str]:
        wanted, found = fold(typed), dict[str, str]()
        if not self.named(typed):
            for entry, folded in zip(self._entries, self._folded, strict=True):
                if wanted in folded and len(found) < _MOST_NEAR:
                    found.setdefault(entry.label, entry.words)
        return found

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return entry.words
        if role == _FOLDED:
            return self._folded[index.row()]
        return entry.label if role == _LABEL else None

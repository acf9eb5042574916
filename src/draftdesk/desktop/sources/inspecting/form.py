"""The fields of a snippet, or of many together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from draftdesk.desktop.kinds import said
from draftdesk.desktop.sources.colours import TagColours
from draftdesk.desktop.sources.doubt_words import doubts_said
from draftdesk.desktop.sources.inspecting.asked import Shown
from draftdesk.desktop.sources.inspecting.fields import Choice, GrowingText
from draftdesk.desktop.sources.inspecting.labels import Carried, LabelEditor
from draftdesk.desktop.sources.inspecting.places import Places
from draftdesk.desktop.sources.inspecting.wording import Wording
from draftdesk.desktop.theme import Theme
from draftdesk.model.printing import with_initial
from draftdesk.model.sources import Snippet, SnippetKind, Strength, Visibility
from draftdesk.workspace.queries import Chosen

TEXTS = ("text", "addressee", "rationale", "note")


class SnippetForm(QWidget):
    """Shows what is chosen. What a person changes is told by signals; nothing is changed here."""

    written = Signal(str, str, int)
    """A field's name, its words, and the stretch of typing they belong to."""
    picked = Signal(str, object)
    """A field's name and its value."""
    added = Signal(str, str)
    """"tag" or "contributor", and the label or the words as typed."""
    removed = Signal(str, str)
    accepted = Signal()
    looked_at = Signal()
    located = Signal()
    """Where the snippet stands is wanted."""
    went_to = Signal(object)
    """Another snippet is wanted."""
    rested = Signal()
    """A field was left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ids: tuple[str, ...] = ()
        self._make()
        self._lay_out()

    # --- what it is made of

    def _make(self) -> None:
        self.title = QToolButton()
        self.title.setAutoRaise(True)
        self.title.setToolTip(self.tr("Show where it stands in its source"))
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.title.clicked.connect(self.located)
        self.count = _line()
        self.count.setFont(bold)
        self.about = _line()
        self.texts = {name: GrowingText() for name in TEXTS}
        for name, field in self.texts.items():
            field.saved.connect(lambda words, stretch, name=name: self.written.emit(name, words, stretch))
            field.left.connect(self.rested)
        self.texts["text"].setAccessibleName(self.tr("Words"))
        self.original = QToolButton()
        self.original.setAutoRaise(True)
        self.original.setCheckable(True)
        self.original.setText(self.tr("As in the source"))
        self.original.setToolTip(self.tr("Show what the source says, with what was changed since"))
        self.original.toggled.connect(self._on_original)
        self.wording = Wording(self._theme)
        self.wording.setAccessibleName(self.tr("As in the source"))
        self.doubts = _line()
        self.look_at = QPushButton(self.tr("Looked at"))
        self.look_at.setToolTip(self.tr("Take the doubts away: a person has looked"))
        self.look_at.clicked.connect(self.looked_at)
        self.tags = self._editor("tag", self.tr("Add a tag"))
        self.contributors = self._editor("contributor", self.tr("Add a contributor"))
        self.kind = self._choice("kind", [(each, each) for each in SnippetKind])
        self.strength = self._choice("strength", [(None, None), *((each, each) for each in Strength)])
        self.visibility = self._choice("visibility", [(each, each) for each in Visibility])
        self.confidence = _line()
        self.accept = QPushButton(self.tr("Accept"))
        self.accept.setToolTip(self.tr("Keep what was only likely to be a recommendation"))
        self.accept.clicked.connect(self.accepted)
        self.places = Places()
        self.places.went_to.connect(self.went_to)

    def _editor(self, what: str, hint: str) -> LabelEditor:
        editor = LabelEditor(self._theme)
        editor.field.setPlaceholderText(hint)
        editor.field.setAccessibleName(hint)
        editor.added.connect(lambda label: self.added.emit(what, label))
        editor.removed.connect(lambda label: self.removed.emit(what, label))
        return editor

    def _choice(self, name: str, values: Sequence[tuple[object, SnippetKind | Strength | Visibility | None]]) -> Choice:
        choice = Choice([(value, with_initial(said(word), upper=True) if word else "—") for value, word in values])
        choice.picked.connect(lambda value: self.picked.emit(name, value))
        return choice

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.count)
        column.addWidget(self.about)
        column.addWidget(self.texts["text"])
        column.addWidget(self.original, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.wording)
        self._doubt_row = _row(self.doubts, self.look_at)
        self._likely_row = _row(self.confidence, self.accept)
        column.addWidget(self._doubt_row)
        column.addWidget(self._likely_row)
        column.addWidget(_label(self.tr("Tags"), self.tags))
        column.addWidget(self.tags)
        column.addWidget(_label(self.tr("Contributors"), self.contributors))
        column.addWidget(self.contributors)
        pairs = QFormLayout()
        pairs.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, choice in (
            (self.tr("Kind"), self.kind),
            (self.tr("Strength"), self.strength),
            (self.tr("Visibility"), self.visibility),
        ):
            choice.setAccessibleName(words)
            pairs.addRow(words, choice)
        column.addLayout(pairs)
        for words, name in (
            (self.tr("Addressed to"), "addressee"),
            (self.tr("Rationale"), "rationale"),
            (self.tr("Note"), "note"),
        ):
            column.addWidget(_label(words, self.texts[name]))
            column.addWidget(self.texts[name])
        column.addWidget(self.places)
        column.addStretch(1)

    # --- what it shows

    def show_chosen(self, shown: Shown, *, locked: bool) -> None:
        """Show these; with `locked` nothing can be changed."""
        chosen, one = shown.chosen, shown.chosen.snippet
        is_new = chosen.ids != self._ids
        self._ids = chosen.ids
        self.title.setText(one.reference if one else "")
        self.title.setVisible(one is not None)
        self.count.setText(self.tr("{n} snippets are chosen").format(n=f"{len(chosen.ids):,}"))
        self.count.setVisible(one is None)
        self.about.setText(self._about(chosen))
        self._show_texts(chosen, is_new=is_new, locked=locked)
        self._show_wording(one, shown)
        self._show_marks(chosen, locked=locked)
        self._show_labels(shown, locked=locked)
        hint = self.tr("several")
        for name, choice in (("kind", self.kind), ("strength", self.strength), ("visibility", self.visibility)):
            choice.show_value(chosen.same.get(name), is_same=name in chosen.same, hint=hint)
            choice.setEnabled(not locked)
        self.places.setVisible(one is not None)
        if one is not None:
            self.places.show_places(one, shown.places, shown.options)

    def settle(self) -> None:
        """Save what is typed and not saved yet."""
        for field in self.texts.values():
            field.settle()

    def _show_texts(self, chosen: Chosen, *, is_new: bool, locked: bool) -> None:
        for name, field in self.texts.items():
            field.only_when_left = len(chosen.ids) > 1
            field.setReadOnly(locked)
            value = chosen.snippet.text if name == "text" and chosen.snippet else str(chosen.same.get(name) or "")
            hint = "" if name == "text" or name in chosen.same else self.tr("several")
            (field.begin if is_new else field.show_value)(value, hint)
        self.texts["text"].setVisible(chosen.snippet is not None)

    def _show_wording(self, one: Snippet | None, shown: Shown) -> None:
        self.original.setVisible(bool(shown.wording))
        self.wording.setVisible(bool(shown.wording) and self.original.isChecked())
        self.wording.show_words(shown.wording if one else ())

    def _show_marks(self, chosen: Chosen, *, locked: bool) -> None:
        one = chosen.snippet
        many = self.tr("One has doubts") if chosen.doubtful == 1 else self.tr("{n} have doubts")
        lines = doubts_said(one.doubts) if one else (many.format(n=chosen.doubtful),)
        self.doubts.setText("\n".join(lines))
        self._doubt_row.setVisible(bool(chosen.doubtful))
        self.look_at.setEnabled(not locked)
        likely = self.tr("One is only likely") if chosen.likely == 1 else self.tr("{n} are only likely")
        alone = self.tr("Likely: a sentence that reads like a recommendation")
        self.confidence.setText(alone if one else likely.format(n=chosen.likely))
        self._likely_row.setVisible(bool(chosen.likely))
        self.accept.setEnabled(not locked)

    def _show_labels(self, shown: Shown, *, locked: bool) -> None:
        chosen, colours = shown.chosen, TagColours(self._theme, shown.words.vocabulary)
        self.tags.offer(shown.words.tags)
        self.contributors.offer(shown.words.contributors)
        self.tags.show_carried(
            [
                Carried(label, label.partition(":")[2], _share(count, chosen), colours.of_tag(label))
                for label, count in chosen.tags.items()
            ],
            locked=locked,
        )
        self.contributors.show_carried(
            [Carried(name, name, _share(count, chosen)) for name, count in chosen.contributors.items()], locked=locked
        )

    def _about(self, chosen: Chosen) -> str:
        if chosen.source is None:
            return self.tr("from {n} sources: what is changed here is changed in all").format(n=chosen.sources)
        title = f"{chosen.source.code} — {chosen.source.title}"
        one = chosen.snippet
        if one is None:
            return self.tr("from {source}: what is changed here is changed in all").format(source=title)
        return self.tr("{source}, page {n}").format(source=title, n=one.page) if one.page else title

    def _on_original(self, on: bool) -> None:
        self.wording.setVisible(on and not self.original.isHidden())


def _share(count: int, chosen: Chosen) -> str:
    return "" if count == len(chosen.ids) else f"{count:,}/{len(chosen.ids):,}"


def _line() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _label(words: str, of: QWidget) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(of)
    if not of.accessibleName():
        of.setAccessibleName(words)
    return label


def _row(words: QLabel, button: QPushButton) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(words, 1)
    across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row

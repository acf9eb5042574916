"""Settings of a profile as fields to fill in: made from what the model says of each."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from draftdesk.desktop.circulate.profiles.paths import limits_at, type_at, value_at
from draftdesk.desktop.circulate.profiles.said import Asked, choice_word, said
from draftdesk.model.drafts import Attribution
from draftdesk.model.export_profile import ExportProfile

_UNITS = {"_mm": " mm", "_pt": " pt", "_percent": " %"}
_FONTS = "fonts."
_LONGEST = 200
_FACE, _MOST = 15, 34
"""Letters that are always seen of what a box offers: of the name of a typeface, and at most of anything else."""


class _Choice(QComboBox):
    """One of some values, None among them where that is one."""

    def __init__(self, values: Sequence[Any]) -> None:
        super().__init__()
        self._values = tuple(values)
        offered = [choice_word(each) for each in self._values]
        self.addItems(offered)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(min(_MOST, max(map(len, offered))))

    @property
    def value(self) -> Any:
        return self._values[max(0, self.currentIndex())]

    def choose(self, value: Any) -> None:
        self.setCurrentIndex(self._values.index(value))


class Settings(QWidget):
    """Some settings of a profile, one below the other. `under` is where their paths begin, and may be changed."""

    edited = Signal(str, object)
    """A person has given the setting of that path another value."""

    def __init__(self, asked: Sequence[Asked], under: str = "") -> None:
        super().__init__()
        self._under = under
        self._profile = ExportProfile()
        self._boxes: dict[str, QWidget] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for each in asked:
            box = self._made(each)
            self._boxes[each.path] = box
            box.setObjectName(each.path)
            if isinstance(box, QCheckBox):
                form.addRow(box)
            else:
                form.addRow(said(each.text), box)
                box.setAccessibleName(said(each.text).rstrip(":"))

    def show_profile(self, profile: ExportProfile, under: str | None = None) -> None:
        """Show what the profile has."""
        self._profile = profile
        self._under = self._under if under is None else under
        for path, box in self._boxes.items():
            value = value_at(profile, self._whole(path))
            if value != _value_of(box):
                blocker = QSignalBlocker(box)
                _fill(box, value)
                blocker.unblock()

    # --- made once

    def _made(self, each: Asked) -> QWidget:
        kind = type_at(self._whole(each.path))
        if kind is bool:
            return self._ticked(each)
        if kind in (int, float):
            return self._number(each, kind)
        if each.path.startswith(_FONTS) and kind is str:
            return self._font(each)
        if kind is str:
            line = QLineEdit()
            line.setMaxLength(_LONGEST)
            line.textEdited.connect(partial(self._tell, each.path))
            return line
        return self._choice(each, kind)

    def _ticked(self, each: Asked) -> QCheckBox:
        box = QCheckBox(said(each.text))
        box.toggled.connect(partial(self._tell, each.path))
        return box

    def _number(self, each: Asked, kind: type) -> QSpinBox | QDoubleSpinBox:
        least, most = limits_at(self._whole(each.path))
        unit = next((unit for ending, unit in _UNITS.items() if each.path.endswith(ending)), "")
        box: QSpinBox | QDoubleSpinBox
        if kind is int:
            box = QSpinBox()
            box.setRange(int(least), int(most))
        else:
            box = QDoubleSpinBox()
            box.setDecimals(1)
            box.setSingleStep(0.5)
            box.setRange(least, most)
        box.setSuffix(unit)
        box.setKeyboardTracking(False)
        if each.least:
            box.setSpecialValueText(said(each.least))
        box.valueChanged.connect(partial(self._tell, each.path))
        return box

    def _font(self, each: Asked) -> QFontComboBox:
        box = QFontComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_FACE)
        box.currentTextChanged.connect(partial(self._tell, each.path))
        box.activated.connect(lambda _: _show_beginning(box))
        return box

    def _choice(self, each: Asked, kind: Any) -> _Choice:
        is_own = isinstance(kind, type) and issubclass(kind, StrEnum)
        box = _Choice(tuple(kind) if is_own else (None, *Attribution))
        box.activated.connect(partial(self._tell_choice, each.path, box))
        return box

    # --- told

    def _tell(self, path: str, value: object) -> None:
        self.edited.emit(self._whole(path), value)

    def _tell_choice(self, path: str, box: _Choice, _: int) -> None:
        self.edited.emit(self._whole(path), box.value)

    def _whole(self, path: str) -> str:
        return f"{self._under}.{path}" if self._under else path


def _value_of(box: QWidget) -> object:
    if isinstance(box, QCheckBox):
        return box.isChecked()
    if isinstance(box, (QSpinBox, QDoubleSpinBox)):
        return box.value()
    if isinstance(box, QLineEdit):
        return box.text()
    if isinstance(box, QFontComboBox):
        return box.currentText()
    return box.value if isinstance(box, _Choice) else None


def _fill(box: QWidget, value: Any) -> None:
    if isinstance(box, QCheckBox):
        box.setChecked(value)
    elif isinstance(box, (QSpinBox, QDoubleSpinBox)):
        box.setValue(value)
    elif isinstance(box, QLineEdit):
        box.setText(value)
    elif isinstance(box, QFontComboBox):
        box.setEditText(value)
        _show_beginning(box)
    elif isinstance(box, _Choice):
        box.choose(value)


def _show_beginning(box: QComboBox) -> None:
    """Of a name that is too long, show how it begins, not how it ends."""
    if line := box.lineEdit():
        line.home(False)

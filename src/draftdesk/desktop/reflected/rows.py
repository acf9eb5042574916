"""Controls beside one another, which go to the next line where the window is narrow."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

GAP = 12
"""Pixels between controls that have nothing to do with one another."""


def beside_one_another(*widgets: QWidget) -> QWidget:
    """Widgets that stay on one line together, such as a label and what it names."""
    together = QWidget()
    across = QHBoxLayout(together)
    across.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        across.addWidget(widget)
    return together

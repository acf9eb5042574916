"""A pytest plugin (`-p no:pytest-qt -p tests.without_qt`) under which PySide6 cannot be imported."""

import sys

import pytest

for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None  # type: ignore[assignment] # what Python itself puts there to block an import


def pytest_addoption(parser: pytest.Parser) -> None:
    """The settings that pytest-qt would read."""
    for setting in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
        parser.addini(setting, "read by pytest-qt, which is not there")

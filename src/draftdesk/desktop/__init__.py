"""The window. Qt is loaded in here alone, and by `open_window` only when it is called."""

import os
import sys
from collections.abc import Sequence


def open_window(paths: Sequence[str]) -> int:
    """Open the window on these files and return its exit code; 1 with one line where no window can be shown here."""
    trouble = _no_display()
    if not trouble:
        try:
            import PySide6.QtWidgets  # noqa: F401 - to learn whether it can be loaded
        except ImportError as error:
            trouble = f"Qt cannot be loaded ({error}): install it with pip install pyside6-essentials"
    if trouble:
        print(f"draftdesk: {trouble}; all can be done with commands too: draftdesk --help", file=sys.stderr)  # noqa: T201
        return 1
    from draftdesk.desktop.app import run

    return run(paths)


def _no_display() -> str:
    """Why Qt would find no screen to draw on. Asked before Qt is, which ends the program where there is none."""
    if sys.platform in {"win32", "darwin"}:
        return ""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return "" if any(os.environ.get(name) for name in known) else "there is no display here to open a window on"

"""A pytest plugin (`-p tests.without_qt`) that makes PySide6 impossible to import, as on a machine without a display."""

import sys

for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None  # type: ignore[assignment] # what Python itself puts there to block an import

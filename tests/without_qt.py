"""A pytest plugin (`-p tests.without_qt`) under which PySide6 cannot be imported."""

import sys

for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None  # type: ignore[assignment] # what Python itself puts there to block an import

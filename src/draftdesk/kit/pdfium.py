"""PDFium, which reads and draws PDF, serves one thread at a time: two at once bring the program down."""

from threading import RLock

GUARD = RLock()
"""Held around every call of pypdfium2, also those that let go of its documents and pages."""

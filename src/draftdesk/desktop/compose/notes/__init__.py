"""Footnotes below the page."""

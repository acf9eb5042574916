"""Remarks on the change the reader is at."""

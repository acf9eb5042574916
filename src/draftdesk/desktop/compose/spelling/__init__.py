"""Spelling in the window: words are checked on a thread of their own and marked where they stand."""

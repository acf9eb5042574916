"""Snippets by two ways of sorting."""

"""Snippets one by one, and where each of them went."""

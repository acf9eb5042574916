"""Beside the draft: snippets to put in, and where its words come from."""

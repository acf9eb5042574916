"""Blocks as suggested snippets: what a source lists, what its cards hold, what its prose says."""

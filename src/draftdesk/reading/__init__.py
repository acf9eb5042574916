"""A file in, blocks and suggested snippets out. Knows nothing of the workspace."""

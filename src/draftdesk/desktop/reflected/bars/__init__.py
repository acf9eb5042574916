"""What became of snippets as bars with their figures."""
